# Fișa unui apel.

alert-new = <b>Noutate pentru dumneavoastră</b>
alert-changed = <b>Modificat</b>
alert-urgent = { $days ->
    [0] Acest mesaj sosește acum deoarece apelul se închide astăzi.
    [1] Acest mesaj sosește acum deoarece apelul se închide mâine.
    [one] Acest mesaj sosește acum deoarece apelul se închide peste { $days } zi.
    [few] Acest mesaj sosește acum deoarece apelul se închide peste { $days } zile.
   *[other] Acest mesaj sosește acum deoarece apelul se închide peste { $days } de zile.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Stadiu:</b> { $status }
card-opens = <b>Stadiu:</b> Încă nedeschis. Deschidere: { $when }
card-planned-opens = <b>Stadiu:</b> Anunțat. Deschidere planificată: { $when }
card-planned = (se mai poate schimba sau anula)
card-published-status = (instituția care îl publică indică încă: { $status })
card-closed-early = Pagina instituției care publică apelul indică: <b>{ $status }</b>. Probabil că apelul a fost închis înainte de termenul-limită; vă rugăm să verificați mai întâi acolo.

card-deadline = <b>Termen-limită:</b> { $when }, { $left }
card-deadline-about = <b>Termen-limită:</b> { $when }. Ziua exactă nu este încă publicată.
card-own-time = <b>La ora dumneavoastră:</b> { $when }
card-further = <b>Alte termene-limită:</b> { $when }
card-closed = <b>Termen-limită:</b> { $when }, termen expirat
card-undated = <b>Termen-limită:</b> niciunul publicat

card-budget = <b>Bugetul apelului:</b> { $amount }
card-grant-range = <b>Pe proiect:</b> de la { $low } la { $high }
card-grant-most = <b>Pe proiect:</b> cel mult { $amount }
card-grant-least = <b>Pe proiect:</b> cel puțin { $amount }
card-rate = În euro, la cursul Băncii Centrale Europene din { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Proiecte preconizate:</b> { $count }
    [few] <b>Proiecte preconizate:</b> { $count }
   *[other] <b>Proiecte preconizate:</b> { $count }
}
card-cofinancing = <b>Cofinanțare:</b> { $share } din costurile eligibile

card-who = <b>Cine poate candida</b>
card-where = <b>Unde:</b> { $places }
card-anywhere = <b>Unde:</b> întreaga arie a programului

card-why = <b>De ce vă interesează</b>
why-need = { $need }: { $words }
why-need-region = { $need } (nevoie a regiunii { $region })
why-perhaps = Poate: { $why }
why-territory = Teritoriul dumneavoastră este acoperit: { $region }
why-category = Regiunea dumneavoastră se numără printre cele vizate ({ $asks }): { $region }

card-check = <b>De verificat</b>
check-dates = Mai este deschis apelul? Datele sale nu sunt clare.
check-territory = Este acoperit teritoriul dumneavoastră? Apelul nu o spune clar.
check-category = Apelul este destinat numai pentru: { $asks }. { $known ->
    [in] Din câte știm, { $value } se numără printre ele. Vă rugăm să verificați.
    [out] Din câte știm, { $value } nu se numără printre ele, ci printre cele din categoria „{ $kind }”. Vă rugăm să verificați.
    [part] În { $value }, din câte știm, se numără printre ele: { $parts }.
   *[else] Se numără { $value } printre ele? Nu știm.
}
check-just-transition = { $within ->
    [some] În { $value }, intră într-un plan pentru o tranziție justă, în întregime sau în parte: { $parts }. Vă aflați acolo? Fondul finanțează numai aceste teritorii.
   *[else] Face parte regiunea dumneavoastră dintr-un teritoriu al tranziției juste? Fondul finanțează numai aceste teritorii.
}
check-applicants = Poate candida organizația dumneavoastră? Apelul nu o spune clar.
check-applicants-read = Poate candida organizația dumneavoastră? Vă rugăm să comparați cu „Cine poate candida”, mai sus.
check-programme = Aveți acces la program? Apelul nu o spune clar.
check-other = Îndepliniți toate condițiile? Una nu a putut fi stabilită: { $value }

card-changed = <b>Modificări de la ultima dumneavoastră consultare</b>
change-title = Titlu: { $old } → { $new }
change-published_status = Stadiu: { $old } → { $new }
change-opens = Deschidere: { $old } → { $new }
change-cut_offs = Termen-limită: { $old } → { $new }
change-cut-off-added = Termen-limită adăugat: { $new }
change-cut-off-dropped = Termen-limită eliminat: { $old }
change-budget = Buget: { $old } → { $new }
change-applicants = Cine poate candida: { $how ->
    [more] acum și: { $new }
    [fewer] nu mai sunt admise: { $old }
    [both] acum și: { $new }; nu mai sunt admise: { $old }
   *[else] { $old } → { $new }
}
change-regions = Unde: { $how ->
    [more] acum și: { $new }
    [fewer] nu mai sunt incluse: { $old }
    [both] acum și: { $new }; nu mai sunt incluse: { $old }
   *[else] { $old } → { $new }
}
change-places = Unde, conform publicării: { $old } → { $new }

card-interest = <b>Interes până acum:</b> { $members ->
    [one] { $members } membru
    [few] { $members } membri
   *[other] { $members } de membri
} din { $countries ->
    [one] { $countries } țară
    [few] { $countries } țări
   *[other] { $countries } de țări
}
card-table = <b>Masă rotundă despre acest apel:</b> { $when }

card-link = <a href="{ $url }">Pagina oficială</a>
card-as-of = Situația la: { $when }. Sursa: { $source }
card-also = Publicat și de { $sources }

button-int = { $state ->
    [on] 🙋 Regiune interesată ✓
   *[else] 🙋 Regiunea mea este interesată
}
button-save = { $state ->
    [on] ⭐ Salvat ✓
   *[else] ⭐ Salvați
}
button-ics = 🗓 Calendar
button-share = 🔁 Distribuiți
button-fits = { $state ->
    [on] 👍 Se potrivește ✓
   *[else] 👍 Se potrivește
}
button-no = { $state ->
    [on] 🔕 Nu e pentru noi ✓
   *[else] 🔕 Nu e pentru noi
}
button-table = Masă rotundă, { $when }
button-back = ‹ Înapoi
button-show = Vedeți apelul

not-for-us-ask =
    <b>Nu este pentru dumneavoastră?</b>
    { $title }

    Vă rugăm să indicați motivul. Nu veți mai primi informații despre acest apel, iar selecția se va îmbunătăți.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Detalii, termene-limită și interesul altor regiuni</a>
button-share-chat = Trimiteți într-o conversație
button-copy-link = Copiați linkul
