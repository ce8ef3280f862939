# Înainte de o masă rotundă: calendar, mementouri și dacă mai vine cineva.

calendar-table-again = Sunt schimbări: deschideți acest fișier și el înlocuiește intrarea din calendarul dumneavoastră.
calendar-table-gone = Deschideți acest fișier pentru a scoate masa rotundă din calendarul dumneavoastră.
calendar-join = Participare: { $link }

before-guests = { $count ->
    [one] 1 invitat nu are o conversație cu mine: vă rugăm să îl informați dumneavoastră.
    [few] { $count } invitați nu au o conversație cu mine: vă rugăm să îi informați dumneavoastră.
   *[other] { $count } de invitați nu au o conversație cu mine: vă rugăm să îi informați dumneavoastră.
}

coming-ask = <b>Mai puteți veni?</b>
coming-ask-again = <b>Alte persoane așteaptă un loc. Mai puteți veni?</b>
coming-why = Dacă nu, locul dumneavoastră trece la persoana următoare. Fără răspuns, îl păstrați.
button-coming-yes = Da, vin
button-coming-no = Nu, cedez locul
button-coming-no-more = Nu pot veni
coming-thanks = Vă mulțumim. Locul dumneavoastră este confirmat.
coming-said-yes = <b>Vă mulțumim. Locul dumneavoastră este confirmat.</b>
coming-over = Această masă rotundă a început sau nu are loc.
coming-heading = <b>Cine mai vine</b>
coming-counts = Locuri confirmate: { $confirmed } din { $seated }
coming-open = { $count ->
    [one] 1 persoană nu a răspuns și își păstrează locul.
    [few] { $count } persoane nu au răspuns și își păstrează locurile.
   *[other] { $count } de persoane nu au răspuns și își păstrează locurile.
}
coming-waiting = { $count ->
    [one] 1 persoană așteaptă un loc.
    [few] { $count } persoane așteaptă un loc.
   *[other] { $count } de persoane așteaptă un loc.
}
coming-closed = Înscrierile s-au încheiat: un loc cedat acum nu este oferit nimănui, decât dacă redeschideți înscrierile.
coming-reopened = Înscrierile sunt deschise. Le puteți încheia imediat.
coming-cannot = <b>O persoană nu poate veni</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 persoană așteaptă, dar înscrierile s-au încheiat. Dacă le redeschideți, locul este oferit mai departe.
    [few] { $count } persoane așteaptă, dar înscrierile s-au încheiat. Dacă le redeschideți, locul este oferit mai departe.
   *[other] { $count } de persoane așteaptă, dar înscrierile s-au încheiat. Dacă le redeschideți, locul este oferit mai departe.
}
desk-button-coming = Cine mai vine
desk-button-lateopen = Redeschiderea înscrierilor
desk-button-lateclose = Încheierea înscrierilor acum
refusal-no-seat = Nu aveți un loc la această masă rotundă.
