# Experți și parteneri: ce oferă și ce caută membrii, cine ar putea veni, punerea în contact.

command-experts = Experți și parteneri: cine ce oferă, cine ce caută

experts-heading = <b>Experți și parteneri</b>
experts-means = Ceilalți văd grupul, țara, nevoia, limbile și cuvintele dumneavoastră. Nu văd numele, organizația sau această conversație înainte să acceptați o cerere.
experts-own = <b>Anunțurile dumneavoastră</b>
experts-own-none = Nu sunteți pe listă. Spuneți ce oferiți sau ce căutați, iar alții vor putea cere să fie puși în contact cu dumneavoastră.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] pe listă
    [paused] în pauză
    [removed] eliminat de un responsabil
   *[else] încă nu pe listă
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Caută:</b> { $need }
   *[else] <b>Oferă:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Limbi de lucru: { $languages }
experts-any-need = orice nevoie
button-experts-any-need = Orice nevoie
experts-anywhere = orice țară
experts-also-anywhere = { $where } și orice altă țară
experts-group-unsaid = Grup neindicat
experts-only-alone = Anunțurile, cererile și contactele sunt personale, așa că /experts funcționează numai într-o conversație privată cu mine.
button-experts-alone = Deschide conversația privată
button-experts-search = Caută experți și parteneri
button-experts-add-offer = Ofer ceva
button-experts-add-seek = Caut ceva
button-experts-waiting = Cereri primite: { $count }
button-experts-asked = Cererile dumneavoastră: { $count }
button-experts-removed = Eliminate de responsabili: { $count }
button-experts-home = ‹ Experți și parteneri
button-experts-show = Arată anunțurile mele

experts-which-need = { $kind ->
    [seek] <b>Pentru ce nevoie căutați competențe, parteneri sau un proiect la care să vă alăturați?</b>
   *[else] <b>Pentru ce nevoie oferiți competențe sau parteneriat?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Anunțul dumneavoastră este pe listă.</b> Iată ce văd ceilalți:
    [paused] <b>Anunțul dumneavoastră este în pauză.</b> Nu îl vede nimeni. Pe listă apare așa:
    [removed] <b>Un responsabil a eliminat acest anunț de pe listă.</b>
   *[else] <b>Anunțul dumneavoastră nu este încă pe listă.</b> Nu îl vede nimeni. Pe listă ar apărea așa:
}
experts-entry-how = { $state ->
    [listed] Țara și grupul vin din profilul dumneavoastră: /settings. Îl puteți lua de pe listă oricând.
    [removed] Responsabilii acestui asistent îl pot pune înapoi în 30 de zile; apoi este șters.
   *[else] Țara și grupul vin din profilul dumneavoastră: /settings. Ceilalți îl văd numai după ce îl puneți pe listă.
}
button-experts-list = Pune pe listă
button-experts-pause = Pune în pauză
button-experts-line = { $state ->
    [on] Schimbă cuvintele mele
   *[else] Adaugă cuvintele mele
}
button-experts-noline = Șterge cuvintele mele
button-experts-langs = Limbi
button-experts-where = { $state ->
    [any] Și pentru orice altă țară
   *[else] Numai pentru țările mele
}
button-experts-remove = Elimină anunțul
experts-langs = <b>În ce limbi puteți lucra?</b> Atingeți-le pe toate.
experts-line-ask = <b>Spuneți într-o frază despre ce este vorba.</b> Scrieți cel mult { $most } de caractere. Ceilalți o citesc înainte să vă cunoască, așa că vă rugăm să nu puneți nume, adrese sau numere.
experts-line-now = Acum: { $line }
experts-remove-ask = <b>Eliminați acest anunț?</b> Este șters imediat. Cererile care așteaptă răspunsul dumneavoastră rămân.
experts-remove-yes = Da, elimină
experts-remove-no = Nu, păstrează
experts-removed-own = Anunțul este șters.
experts-paused-all = Nu mai sunteți pe listă și nimeni nu mai poate cere să fie pus în contact cu dumneavoastră. Pentru a reveni: /experts
experts-kept = Mulțumesc. Întreb din nou peste un an.
experts-year =
    <b>Mai sunt corecte anunțurile dumneavoastră?</b>
    Întreb o dată pe an. Fără răspuns, totul rămâne așa cum este.
button-experts-keep = Da, toate
button-experts-leave = Scoate-mă de pe listă
experts-told-removed = <b>Un responsabil a eliminat anunțul dumneavoastră de pe lista de experți și parteneri.</b> Poate fi pus înapoi în 30 de zile. Pentru întrebări, vă rugăm să vă adresați responsabililor acestui asistent.
experts-told-put-back = <b>Un responsabil a pus înapoi anunțul dumneavoastră.</b>

experts-found = <b>Experți și parteneri</b>
experts-kind = { $kind ->
    [seek] cine caută
   *[else] cine oferă
}
button-experts-kind-offer = Cine oferă
button-experts-kind-seek = Cine caută
experts-by-kind = <b>Numai:</b> { $value }
experts-by-need = <b>Nevoie:</b> { $value }
experts-by-country = <b>Țară:</b> { $value }
experts-by-language = <b>Limbă:</b> { $value }
experts-by-group = <b>Grup:</b> { $value }
button-experts-by-kind = Oferă sau caută
button-experts-by-need = Nevoie
button-experts-by-country = Țară
button-experts-by-language = Limbă
button-experts-by-group = Grup
experts-none = { $narrowed ->
    [yes] Nimeni de pe listă nu corespunde la toate acestea. Vă rugăm să alegeți mai puține condiții.
   *[else] Nimeni altcineva nu este încă pe listă.
}
experts-join = Dumneavoastră nu sunteți pe listă. Ceilalți vă găsesc de îndată ce adăugați un anunț: /experts
experts-narrow = { $by ->
    [kind] <b>Cine oferă sau cine caută?</b>
    [need] <b>Ce nevoie?</b>
    [country] <b>Ce țară?</b>
    [language] <b>Ce limbă?</b>
   *[else] <b>Ce grup?</b>
}
experts-every = Toate
experts-card = <b>Pe lista de experți și parteneri</b>
experts-card-how = Aflați cine este numai dacă sunteți amândoi de acord.
experts-removed = <b>Eliminate în ultimele 30 de zile:</b> { $count }
experts-removed-keeper = Acest anunț nu mai este pe listă. Autorul este anunțat. Îl puteți pune înapoi în 30 de zile.
button-experts-ask = Cere punerea în contact
button-experts-invite = Invită la masă
button-experts-uninvite = Retrage invitația
button-experts-off = Elimină de pe listă (responsabil)
button-experts-restore = Pune înapoi (responsabil)

desk-button-experts = Cine ar putea veni
button-fill-call = 🤝 Găsește experți și parteneri
fill-heading = { $about ->
    [table] <b>Cine ar putea ocupa locurile care lipsesc</b>
   *[else] <b>Cine s-ar putea alătura</b>
}
fill-missing-seats = <b>Lipsește:</b> { $group } ({ $count })
fill-missing-open = <b>Libere pentru orice grup:</b> { $count }
fill-missing = <b>Încă nu printre cei interesați:</b> { $groups }
fill-missing-table = <b>Încă nu la masă:</b> { $groups }
fill-missing-nobody = Toate grupurile sunt printre cei interesați.
fill-none = Nimeni de pe lista de experți și parteneri nu se potrivește încă acestui apel.
fill-full = Toate locurile sunt ocupate.
fill-why = <i>De ce: { $reasons }</i>
fill-why-group = acest grup lipsește
fill-why-need = apelul răspunde acestei nevoi
fill-why-country = încă nu este nimeni din această țară
fill-why-language = o limbă comună
fill-invited = <b>Invitație trimisă</b>

contact-intro-ask = <b>1 din 2: despre ce este vorba?</b> Spuneți în una sau două fraze ce pregătiți și ce fel de organizație sunteți, în cel mult { $most } de caractere. Cealaltă parte citește imediat, așa că vă rugăm să nu puneți nume, adrese sau numere.
contact-way-ask = <b>2 din 2: cum vă poate contacta cealaltă parte?</b> Numele dumneavoastră și o adresă sau un număr, cel mult { $most } de caractere. Se transmit numai dacă cealaltă parte acceptă, apoi se șterg.
contact-preview-now = <b>Cealaltă parte citește imediat:</b>
contact-preview-later = <b>Numai după un da:</b>
contact-preview-means = După un da, fiecare primește datele de contact ale celuilalt. Fără răspuns în 30 de zile, cererea se încheie și vă spun.
contact-from = De la: { $group } · { $where }
contact-entry = Anunțul dumneavoastră: { $what }
contact-call = Despre apelul: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Cererea este pe drum.</b> Vă scriu când vine un răspuns sau după 30 de zile fără răspuns.
contact-asked = <b>Cineva cere să fie pus în contact cu dumneavoastră</b>
contact-asked-means = Dacă acceptați, vă întreb cum vă poate contacta cealaltă parte, iar fiecare primește datele de contact ale celuilalt. Dacă refuzați, nimeni nu află cine sunteți. Fără răspuns, cererea se încheie după 30 de zile.
contact-reply-ask = <b>Cum vă poate contacta cealaltă parte?</b> Numele dumneavoastră și o adresă sau un număr, cel mult { $most } de caractere. Cealaltă parte le primește după ce le confirmați, iar dumneavoastră le primiți pe ale ei.
contact-reply-preview = <b>Să transmit acest lucru?</b> De atunci știți unul de altul.
contact-made = <b>Contactul este stabilit</b>
contact-made-means = { $side ->
    [asked] Și cealaltă parte primește datele dumneavoastră de contact. Nu păstrez nimic după livrare; acest mesaj rămâne în conversația dumneavoastră.
   *[else] Cealaltă parte a acceptat și primește și ea datele dumneavoastră de contact. Nu păstrez nimic după livrare; acest mesaj rămâne în conversația dumneavoastră.
}
contact-declined = <b>De data aceasta fără contact.</b> Cealaltă parte nu dorește acum un contact.
contact-lapsed = <b>Nu a venit niciun răspuns.</b> Cererea dumneavoastră s-a încheiat.
contact-withdrawn = Cererea este retrasă. Nu i se mai poate răspunde, iar ce ați scris este șters.
contact-dropped = Nu s-a trimis nimic, iar ce ați scris este șters.
contact-refused = Ați refuzat. Nimeni nu află cine sunteți.
contact-refused-all = Ați refuzat și nu mai sunteți pe listă. Pentru a reveni: /experts
contact-passed = Mulțumesc. Datele de contact ale celeilalte părți sunt pe drum.
contacts-own = <b>Cererile dumneavoastră care așteaptă răspuns</b>
contacts-to-answer = <b>Cereri care așteaptă răspunsul dumneavoastră</b>
contacts-none = Nu așteaptă nimic.
contacts-since = Trimisă: { $since }
button-contact-handle = Numele meu din Telegram: { $handle }
button-contact-send = Trimite cererea
button-contact-again = Scrie din nou
button-contact-drop = Nu trimite
button-contact-withdraw = Retrage
button-contact-withdraw-one = Retrage numărul { $number }
button-contact-yes = Da, dau contactul meu
button-contact-no = Nu, mulțumesc
button-contact-never = Nicio altă cerere
button-contact-pass = Transmite

expert-invited =
    <b>Invitație la o masă rotundă</b>
    Cine o organizează v-a găsit pe lista de experți și parteneri, fără să afle cine sunteți: { $entries }
expert-invited-means = Înscrieți-vă cu butoanele dacă doriți să veniți. Dacă nu faceți nimic, nimeni nu află nimic.
expert-uninvited = <b>Această invitație a fost retrasă.</b>

experts-cannot-gone = Acest anunț nu mai este pe listă.
experts-cannot-alone = Pe listă poate fi numai o persoană, nu un grup.
experts-cannot-setup = Vă rugăm să terminați mai întâi configurarea: /start
experts-cannot-group = Vă rugăm să spuneți mai întâi cărui grup îi aparțineți. Așa vă găsesc ceilalți: /settings
experts-cannot-languages = Vă rugăm să păstrați cel puțin o limbă.
experts-cannot-many = Nu pot fi mai multe anunțuri ({ $most }). Eliminați mai întâi unul.
experts-cannot-long = Este prea lung. Vă rugăm să scrieți cel mult { $most } de caractere.
experts-cannot-keeper = Un responsabil a eliminat acest anunț. Vă rugăm să vă adresați responsabililor acestui asistent.
experts-cannot-mail = Textul conține o adresă de e-mail și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără ea.
experts-cannot-handle = Textul conține un nume din Telegram și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără el.
experts-cannot-link = Textul conține un link și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără el.
experts-cannot-phone = Textul conține un număr de telefon și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără el.
experts-cannot-own = Textul conține numele dumneavoastră sau al organizației și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără el.
experts-cannot-name = Textul pare să conțină numele cuiva și este citit înainte să fi acceptat ceva. Vă rugăm să îl scrieți din nou fără el.
contact-cannot-gone = Acest anunț nu mai este pe listă.
contact-cannot-own = Este anunțul dumneavoastră.
contact-cannot-open = Ați trimis deja o cerere acestui membru. Răspunsul încă nu a venit.
contact-cannot-lately = Ați trimis de curând o cerere acestui membru. Din nou posibil: { $when }.
contact-cannot-often = În ultimele șapte zile ați trimis { $most } cereri. Următoarea este posibilă: { $when }.
contact-cannot-busy = Acest membru a primit mai multe cereri săptămâna aceasta. Încercați din nou peste o săptămână.
contact-cannot-over = Această cerere s-a încheiat sau a primit deja răspuns.
contact-cannot-short = Vă rugăm să scrieți puțin mai mult.
contact-cannot-long = Este prea lung. Vă rugăm să scrieți cel mult { $most } de caractere.
invite-cannot-gone = Acest anunț nu mai este pe listă.
invite-cannot-seated = Acest membru este deja înscris la masă sau a renunțat.
invite-cannot-again = Acest membru a mai fost invitat, iar invitația a fost retrasă. Nu se trimite de două ori.
invite-cannot-busy = Acest membru a fost invitat la mai multe mese săptămâna aceasta. Încercați din nou peste o săptămână.
invite-cannot-many = La această masă nu mai pot fi invitați alți membri ({ $most }).
invite-cannot-closed = Înscrierea la această masă s-a încheiat.
invite-done = Invitația este pe drum.
invite-undone = Invitația este retrasă.

experts-privacy = Dacă sunteți pe lista de experți și parteneri: ce oferiți și ce căutați, limbile și cuvintele dumneavoastră. Cererile de contact se păstrează 180 de zile după încheiere; datele de contact se șterg de îndată ce sunt transmise sau cererea se încheie.
