# At the table: who is here, decisions and actions, the minutes.

hosts-only = Numai cine organizează o masă rotundă poate nota decizii și sarcini.

button-here = Sunt aici
button-not-here = Totuși nu sunt aici
notice-here = <b>Prezența dumneavoastră este înregistrată.</b>
door-no-seat = <b>Nu aveți loc la această masă rotundă.</b> Vă rugăm să vă adresați organizatorului.
door-waiting = <b>Sunteți pe lista de așteptare.</b> Organizatorul știe că sunteți aici și vă poate da un loc, dacă este unul liber.
person-unnamed = { $country ->
    [none] { $group }, nr. { $nth }
   *[else] { $group }, { $country }, nr. { $nth }
}
door-count = <b>Prezenți:</b> { $came } din { $seats }. <b>Absenți:</b> { $absent }
door-group = { $group }: { $came } din { $seats }
door-countries = <b>Pe țări:</b> { $countries }
door-asks = <b>La intrare, fără loc:</b> { $people }. Locuri libere: { $free }
door-how = Atingeți o persoană pentru a-i înregistra prezența; atingeți din nou pentru a anula.
door-not-held = <b>S-a spus că această întâlnire nu a avut loc.</b>
button-absent = Absent
button-was-absent = Absent: { $person }
button-walk-in = Dă un loc: { $person }
button-walk-out = Retrage locul: { $person }
button-others-absent = Ceilalți au lipsit
button-others-back = Anulează: ceilalți absenți
button-held = Întâlnirea a avut loc
button-not-held = Întâlnirea nu a avut loc
held-ask = <b>Întâlnirea a avut loc?</b> Nimeni nu a fost înregistrat ca prezent și nu s-a notat nimic.
button-door-code = Cod QR pentru intrare
qr-here = <b>Prezența la masa rotundă</b>
qr-scan-here = Scanați pentru a înregistra prezența
refusal-no-free-seat = Niciun loc nu este liber.
refusal-not-waiting = La intrare poate primi loc numai cine este pe lista de așteptare.
refusal-doors-closed = Prezența nu mai poate fi înregistrată singur. Organizatorul o mai poate nota.

desk-button-door = Cine este aici
desk-button-came = Cine a fost aici
desk-button-minutes = Proces-verbal
desk-button-survey = Sondaj
desk-button-outcome = Rezultat
desk-button-follow = Întâlnirea următoare

minutes-heading = <b>Proces-verbal</b>
minutes-corrected = <b>Proces-verbal corectat, versiunea { $edition }</b>
minutes-draft = <b>Proiect de proces-verbal.</b> Până la trimitere îl văd numai organizatorii.
minutes-draft-changed = <b>Procesul-verbal s-a schimbat de la trimitere.</b> Vă rugăm să trimiteți corectura.
minutes-are-sent = <b>Procesul-verbal, așa cum a fost trimis</b>
minutes-draft-told = <b>Întâlnirea s-a încheiat.</b> Proiectul de proces-verbal este gata și mai puteți nota cine a fost prezent.
minutes-came = <b>Prezenți:</b> { $count }
minutes-countries = Țări: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Absenți: { $count }
minutes-names = <b>Numiți cu acordul lor:</b> { $names }
minutes-decisions = <b>Decizii</b>
minutes-actions = <b>Sarcini</b>
minutes-carried = <b>Încă deschise de data trecută</b>
minutes-nothing = Nu s-au notat încă decizii sau sarcini.
minutes-next = <b>Întâlnirea următoare:</b> { $when }
minutes-more = Mai multe în PDF: { $count }
minutes-sign = { $sign ->
    [new] nou
    [changed] modificat
   *[else] șters
}
minutes-as-of = Situația la: { $day }
minutes-none = Această masă rotundă nu are încă proces-verbal.
minutes-which-line = <b>Care rând?</b>
minutes-send-ask = <b>Se trimite procesul-verbal tuturor celor care au avut loc?</b> Destinatari: { $count }. Nu poate fi retras, numai corectat.
minutes-send-nobody = <b>Nimeni altcineva nu a avut loc: nu are cui să fie trimis.</b> Exemplarul dumneavoastră este aici, și ca PDF.
minutes-correct-ask = <b>Se trimite procesul-verbal corectat?</b> Destinatari: { $count }. Ce s-a schimbat este marcat.
minutes-nothing-new = De la trimiterea procesului-verbal nu s-a schimbat nimic.
item-words = { $words }
action-you = dumneavoastră
action-host = organizator
action-nobody = încă nimeni
action-due = până la: { $day }
action-done = { $by ->
    [host] gata, notat de organizator
   *[else] gata
}
action-host-words = organizator, organizatoare, eu
action-by-words = pentru, pe

button-minutes-pdf = PDF
button-minutes-edit = Schimbă un rând
button-minutes-send = Trimite tuturor
button-send-yes = Da, trimite
button-minutes-correct = Trimite corectura
button-to-minutes = Înapoi la procesul-verbal
button-next-table = Arată întâlnirea următoare
button-last-minutes = Procesul-verbal precedent
button-note-decision = Adaugă o decizie
button-note-action = Adaugă o sarcină
button-item-reword = Reformulează
button-item-strike = Șterge
button-item-restore = Restabilește
button-item-who = Cine o face
button-item-when = Până când
button-owner-me = Eu
button-owner-nobody = Încă nimeni
button-by-1w = În 1 săptămână
button-by-2w = În 2 săptămâni
button-by-deadline = Înainte de termenul apelului
button-by-none = Fără dată

item-ask-decision = Ce s-a decis? Vă rugăm să scrieți, câte o decizie pe rând.
item-ask-action = Ce este de făcut? Vă rugăm să scrieți câte o sarcină pe rând, în orice ordine: @cine, ce, până când. Exemplu: @educație pregătirea bugetului până la 15 martie
item-ask-reword = Vă rugăm să scrieți din nou acest rând.
action-who = <b>Cine o face?</b>
action-who-unclear = Nu este clar cine este „{ $said }”.
action-who-several = „{ $said }” se referă la mai multe persoane.
action-when = <b>Până când?</b> Atingeți un buton sau scrieți o zi.
action-when-unclear = Nu am înțeles această zi. Vă rugăm să o scrieți astfel: 15 martie
item-long = Este prea lung. Un rând are cel mult atâtea caractere: { $most }.
item-gone = Acest rând nu mai există.
noted = <b>Notat.</b> Atingeți un număr pentru a schimba un rând.
which-table-ask = <b>La care masă rotundă?</b>
no-table-meant = Nu aveți o masă rotundă la care să se noteze acest lucru.
