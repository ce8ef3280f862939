# Committees and working groups.

command-committees = Comitete și grupuri de lucru: intrare sau ieșire
command-audiences = Adăugați și modificați comitete și grupuri de lucru

audiences-heading =
    <b>Comitete și grupuri de lucru</b>
    Membrii află despre mesele rotunde, evenimentele și apelurile destinate lor. Atingeți un nume pentru a-l vedea, a intra sau a ieși.
audiences-none = Aici nu există încă niciun comitet sau grup de lucru.
audiences-keep =
    <b>Comitete și grupuri de lucru</b>
    Atingeți un nume pentru a-l modifica sau adăugați unul nou. Într-un singur rând: <code>/audiences committee Tehnologie</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (cerut)
    [ended] { $name } (încheiat)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comitet
   *[else] Grup de lucru
}
audience-joining = { $admits ->
    [yes] Președinția sau un responsabil admite membrii noi. Cine cere să intre le arată grupul, organizația și regiunile sale.
   *[else] Oricine poate intra.
}
audience-members = Membri: { $count }
audience-members-few = Membri: mai puțin de cinci
audience-mine = { $state ->
    [member] <b>Sunteți membru.</b>
    [asked] <b>Ați cerut să intrați.</b> Vă anunț imediat ce se decide.
    [refused] Cererea dumneavoastră nu a fost acceptată.
   *[else] Nu sunteți membru.
}
audience-chair = Dumneavoastră aveți președinția.
audience-ended = Nu mai există.
audience-gone = Acest comitet sau grup de lucru nu mai există. Toate: /committees
audience-cannot-ended = Nu mai există, așa că nimeni nu mai poate intra.
audience-cannot-refused = Cererea dumneavoastră nu a fost acceptată. Puteți cere din nou după 30 de zile.
audience-cannot-group = Numai o persoană poate intra. Scrieți-mi într-o conversație privată.
audience-asked-now = Cererea dumneavoastră a fost transmisă.
audience-leads-only = Numai președinția și responsabilii pot face acest lucru.
audience-name-taken = Scrieți un nume pe care nu îl are altul.
audience-ask-name = { $kind ->
    [committee] Cum se numește noul comitet? Scrieți numele.
   *[else] Cum se numește noul grup de lucru? Scrieți numele.
}
audience-ask-rename = Cum să se numească { $name } de acum înainte? Scrieți noul nume.
audience-chair-link =
    <b>Președinție pentru { $name }</b>
    Trimiteți acest link persoanei care trebuie să aibă președinția. O preia cine îl deschide primul; este valabil 14 zile și o singură dată.
audience-chair-gone = { $name } nu mai are președinție. Acum responsabilii admit membrii.
audience-chair-taken =
    <b>Acum dumneavoastră aveți președinția: { $name }</b>
    Admiteți membri, adăugați evenimente și transmiteți apeluri.
audience-chair-expired = Acest link nu mai este valabil. Cereți altul unui responsabil.
audience-asks-asked = <b>Cineva dorește să intre: { $name }</b>
audience-asks-member = <b>Cerere acceptată: { $name }</b>
audience-asks-refused = <b>Cerere neacceptată: { $name }</b>
audience-asks-who = Cine: { $who }
audience-asks-nobody = Nimeni nu așteaptă un răspuns.
audience-answer = { $state ->
    [member] <b>Cererea dumneavoastră a fost acceptată: { $name }</b>
   *[else] Cererea dumneavoastră nu a fost acceptată: { $name }
}
audience-put = { $state ->
    [member] Conversația { $chat } este acum membră: <b>{ $name }</b>
   *[else] Conversația { $chat } nu mai este membră: <b>{ $name }</b>
}
audience-put-how = Pentru a înscrie sau a scoate pe cineva: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Responsabilii v-au înscris: <b>{ $name }</b>
   *[else] Responsabilii au încheiat participarea dumneavoastră: <b>{ $name }</b>
}
notice-invited-audience = <b>O masă rotundă pentru { $name }</b>
tip-to-audience = <b>Transmis către { $name }</b>
tip-to-how = Sunteți membru. Pentru a ieși: /committees
line-passed-to = Transmis către { $name }.

button-audience-add = { $kind ->
    [committee] Adăugați un comitet
   *[else] Adăugați un grup de lucru
}
button-audience-join = { $admits ->
    [yes] Cereți să intrați
   *[else] Intrați
}
button-audience-leave = { $state ->
    [asked] Retrageți cererea
   *[else] Ieșiți
}
button-audience-asked = Cereri ({ $count })
button-audience-name = Schimbați numele
button-audience-admits = { $admits ->
    [yes] Lăsați pe oricine să intre
   *[else] Admiteți fiecare membru
}
button-audience-chair = Link pentru președinție
button-audience-chairoff = Retrageți președinția
button-audience-end = Încheiați
button-audience-reopen = Lăsați să continue
button-audience-show = Vedeți
button-audience-yes = Admiteți
button-audience-no = Nu admiteți

button-pass-to = 📣 Către un comitet sau grup
pass-to-which =
    <b>Către ce comitet sau grup de lucru?</b>
    { $title }
pass-to-ask =
    <b>Transmiteți acest apel către { $name }?</b>
    { $title }
pass-to-reach = Membri: { $count }. Cine cunoaște deja apelul nu primește nimic.
pass-to-few = Membri: mai puțin de cinci. Cine cunoaște deja apelul nu primește nimic.
pass-to-done =
    <b>Transmis către { $name }</b>
    { $title }

    Membrii care doresc alerte imediate îl primesc ca alertă; ceilalți îl găsesc în următorul rezumat.
pass-to-again = Acest apel a fost deja transmis acolo.
pass-to-nobody = Nu există niciun comitet sau grup de lucru către care să îl puteți transmite.

privacy-hub =
    <b>Comitete și grupuri de lucru</b>
    Dacă intrați într-unul sau vă înscriu responsabilii, se păstrează acest lucru cu ziua lui, până când ieșiți. Ceilalți membri văd numai câți sunt, de la cinci în sus. Dacă cereți să intrați, președinția sau responsabilii văd grupul, organizația și regiunile dumneavoastră.
