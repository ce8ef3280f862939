# Locuri: ce stabilește un organizator la o masă și ce se întreabă la înscriere.

seats-gauge = { $group }: { $taken } din { $quota }
seats-beyond = { $count ->
    [one] încă 1 pe un loc deschis
    [few] încă { $count } pe locuri deschise
   *[other] încă { $count } pe locuri deschise
}
seats-offered = { $count ->
    [one] din care 1 deocamdată doar oferit
    [few] din care { $count } deocamdată doar oferite
   *[other] din care { $count } deocamdată doar oferite
}
balance-nobody = Încă nu s-a înscris nimeni.
balance-missing = Încă nimeni din: { $groups }.
balance-lopsided = Un grup are peste jumătate din locurile ocupate: { $group }.
balance-full = Toate grupurile sunt prezente, așa cum s-a prevăzut.
balance-good = Fiecare grup este reprezentat.

desk-button-people = Persoane și cereri
desk-button-seats = Locuri
desk-button-asks = Întrebări la înscriere
desk-button-hosts = Coorganizatori
desk-button-place = Loc și limbi
desk-button-date = Schimbarea datei
desk-button-series = Serie
desk-button-reopen = Are loc totuși
button-undo = Anulați schimbarea
button-more-settings = Alte setări
host-approval-on = Dumneavoastră decideți asupra fiecărei înscrieri.
host-approval-off = Cine se înscrie primește imediat un loc liber.

seats-how = + adaugă un loc, − ia unul liber. Ce este liber se oferă imediat celor care așteaptă.
seats-open-name = Locuri deschise
seats-released-now = Locurile de grup libere sunt deschise tuturor.
button-approval-on = Decizie la fiecare înscriere
button-approval-off = Admitere fără decizie
approval-off-ask = { $count ->
    [one] <b>1 cerere este deschisă.</b> Dacă nu mai decideți, este admisă. Fără loc liber, așteaptă.
    [few] <b>{ $count } cereri sunt deschise.</b> Dacă nu mai decideți, sunt admise în ordinea sosirii. Cine nu găsește loc așteaptă.
   *[other] <b>{ $count } de cereri sunt deschise.</b> Dacă nu mai decideți, sunt admise în ordinea sosirii. Cine nu găsește loc așteaptă.
}
button-approval-let-in = Admiteți-le
button-approval-keep = Decid în continuare
button-release-now = Deschideți tuturor acum
button-release-back = Rezervați din nou grupurilor
button-release-before = { $count ->
    [one] Deschise tuturor cu 1 zi înainte
    [few] Deschise cu { $count } zile înainte
   *[other] Deschise cu { $count } de zile înainte
}

people-heading = <b>Persoane la această masă</b>
person-state = { $state ->
    [requested] cere un loc
    [seated] are un loc
    [offered] are o ofertă
    [waiting] așteaptă
    [refused] cerere refuzată
    [removed] loc retras
    [attended] a participat
    [absent] nu a venit
   *[else] s-a retras
}
person-two = 2 persoane
person-guest = fără Telegram
person-answers-open = lipsesc răspunsuri
person-date = { $state ->
    [yes] vine la noua dată
   *[else] noua dată încă neconfirmată
}
person-no-name = Nu s-a dat niciun nume.
person-name-host = Numai organizatorii văd numele.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = încă fără răspuns
person-facilitator = facilitare
answer-yes-no = { $answer ->
    [yes] Da
   *[else] Nu
}
button-approve = Acordați un loc
button-refuse = Refuzați
button-reconsider = Înapoi la cereri
button-remove = Retrageți locul
button-readmit = Anulați: redați locul
button-to-cohost = Numiți coorganizator
button-people = ‹ Persoane
remove-ask =
    <b>Retrageți acest loc?</b>
    Cine îl are află o dată și se poate înscrie din nou, la coadă. Scrieți acum un motiv, care va fi transmis, sau continuați fără motiv.
button-remove-yes = Retrageți fără motiv
button-remove-no = Nu, lăsați așa

asks-heading = <b>Întrebări la înscriere</b>
asks-none = Deocamdată nu se întreabă nimic. Puteți pune până la cinci întrebări.
asks-privacy = Numai organizatorii văd răspunsurile. Se șterg la 90 de zile după întâlnire.
ask-kind = { $kind ->
    [number] un număr
    [yes-no] da sau nu
    [choice] o alegere
   *[else] în cuvinte
}
ask-required = { $state ->
    [on] se așteaptă un răspuns
   *[else] poate rămâne deschisă
}
ask-new = Scrieți întrebarea pe un rând. Vă rugăm să nu întrebați ce nu vă este necesar.
ask-words = Scrieți întrebarea din nou, pe un rând.
ask-choices = Scrieți două până la șase variante, fiecare pe un rând.
ask-dropped = Această întrebare nu se mai pune.
button-ask-new = Întrebați ceva
button-ask-words = Alte cuvinte
button-ask-kind = Răspuns: { $kind }
button-ask-must = Așteptați un răspuns
button-ask-may = Poate rămâne deschisă
button-ask-up = Mutați mai sus
button-ask-drop = Nu o mai puneți
cannot-ask-many = Există deja cinci întrebări. Scoateți mai întâi una.
cannot-ask-gone = Această întrebare nu se mai pune.
cannot-ask-empty = Scrieți întrebarea în cuvinte.
cannot-ask-choices = Sunt necesare două până la șase variante diferite, fiecare pe un rând.

place-heading = <b>Loc și limbi</b>
place-online = <b>Locul:</b> online
place-at = <b>Locul:</b> { $place }
place-map = <a href="{ $url }">Arată pe hartă</a>
link-at = <b>Participare:</b> { $link }
link-later = Linkul de participare vine cu 24 de ore înainte de început.
link-none = Încă nu există un link de participare.
link-seen = Îl vede numai cine are un loc, cu 24 de ore înainte de început.
languages-none = <b>Limbi:</b> nespecificate
languages-ask = Ce limbi se vorbesc la masă? O atingere adaugă una sau o scoate.
address-ask = Scrieți adresa sau trimiteți o locație: cine are un loc o poate deschide pe hartă.
link-ask = Lipiți linkul de participare. Începe cu https://
link-bad = Un browser nu poate deschide aceasta ca link al unei întâlniri. Începe cu https:// sau http://, de exemplu https://meet.example.eu/skills
button-address = Indicați o adresă
button-online = Numai în rețea
button-link = Indicați linkul
button-link-off = Scoateți linkul
button-languages = Limbi
button-map = Hartă
map-spot-only = Locul de pe hartă

date-heading = <b>Data</b>
date-confirmed = <b>Au confirmat noua dată:</b> { $yes }. <b>Fără răspuns:</b> { $open }
date-how = Alegeți o zi sau scrieți ziua și ora astfel: 2026-05-12 10:00, la ora dumneavoastră.
date-sure =
    <b>Mutați această masă rotundă?</b>
    Până acum: { $old }
    De acum: { $new }
    Toți cei înscriși află ambele date. Cine are un loc este rugat să confirme și nu pierde nimic dacă tace. Fișierul de la „{ $button }” actualizează calendarele.
button-date-yes = Da, mutați
button-date-no = Nu, lăsați așa
button-date-back = Anulați: data veche

hosts-heading = <b>Coorganizatori</b>
hosts-none = Conduceți singuri această masă. Un coorganizator poate face tot ce puteți dumneavoastră.
hosts-add = Cine să vă ajute la această masă? Puteți trimite și un link cuiva.
hosts-nobody = Nu mai este nimeni de ales. Puteți trimite cuiva un link.
hosts-link = Trimiteți acest link unei persoane. Prima care îl deschide poate deveni coorganizator. Este valabil o dată, până la: { $when }. { $link }
button-host-add = Alegeți un coorganizator
button-host-link = Link pentru un coorganizator
button-host-link-off = Retrageți linkul
button-host-off = Scoateți: { $who }
button-host-hand = Predați masa către: { $who }
button-host-leave = Nu mai ajut
cohost-invite = <b>Sunteți rugat să ajutați la conducerea acestei mese rotunde</b>
cohost-invite-how = În calitate de coorganizator vedeți cine vine și puteți face tot ce poate organizatorul.
button-cohost-yes = Da, ajut
cohost-declined = S-a notat. Linkul rămâne cum este; nimeni nu a aflat.
cannot-host-gone = Acest link a fost folosit, retras sau este prea vechi. Cereți organizatorului unul nou.
cannot-host-group = Numai o persoană poate fi coorganizator. Deschideți linkul într-o conversație privată cu mine.
cannot-host-already = Conduceți deja această masă.
cannot-host-unknown = Această persoană nu poate fi aleasă. Trimiteți mai bine un link.
host-left = Nu mai ajutați la conducerea acestei mese.

series-place = Masa { $n } din { $total } a unei serii.
series-alone = Deocamdată această masă este singură.
series-how = Când se întrunește din nou? Locurile, întrebările, coorganizatorii, limbile și locul rămân aceleași.
button-again = { $every ->
    [2] Din nou peste 2 săptămâni
    [4] Din nou peste 4 săptămâni
   *[else] Din nou peste o lună
}
again-ask = <b>Următoarea:</b> { $when }. Cine este invitat întâi?
button-again-first = Întâi această masă, cu o zi înainte
button-again-all = Toți deodată
button-series-before = ‹ Cea dinainte
button-series-after = Cea următoare ›
button-cancel-all = Anulați și toate cele următoare
button-cancel-reason = Anulați cu un motiv
cancel-reason-ask = Scrieți motivul. Îl află toți cei înscriși.
button-reopen-all = Și toate cele următoare

button-two = Înscrieți două persoane
two-ask =
    <b>Locuri pentru două persoane?</b>
    Primiți ambele locuri sau le așteptați pe ambele. Pentru ce grup?
button-one = Vine o singură persoană
one-ask = Celălalt loc trece atunci la cine așteaptă, iar acest lucru nu se poate anula. Vine o singură persoană?
button-one-yes = Da, una singură
button-one-no = Nu, amândouă
name-ask =
    <b>Pot ceilalți de la masă să vă vadă numele?</b>
    Puteți schimba aceasta până la încheierea înscrierilor și vă puteți retrage numele oricând. Numele se șterge la 90 de zile după întâlnire.
button-name-table = Da, toată masa
button-name-last = { $shown ->
    [table] Ca data trecută, tuturor: { $name }
   *[else] Ca înainte, organizatorilor: { $name }
}
button-name-host = Numai organizatorii
button-name-nobody = Nu
name-type = Scrieți numele și, dacă doriți, o virgulă și organizația.
name-partner = Cine vine cu dumneavoastră? Întrebați întâi dacă puteți spune, apoi scrieți numele.
name-back = <b>Numele dumneavoastră nu mai este arătat nimănui la această masă rotundă.</b> Ceea ce s-a trimis deja îl mai conține.
button-name-back = Retrag numele meu
question-step = Întrebarea { $n } din { $total }
question-now = Răspuns dat: { $answer }
question-number = Scrieți un număr, numai cu cifre.
question-choose = Alegeți cu un buton.
answers-heading = <b>Numele și răspunsurile dumneavoastră</b>
answers-thanks = Mulțumim, asta este tot. Până la încheierea înscrierilor puteți schimba: „{ $button }” pe fișă.
answers-name = { $state ->
    [table] <b>Numele, pentru toată masa:</b> { $name }
    [host] <b>Numele, numai pentru organizatori:</b> { $name }
   *[else] Numele nu este arătat.
}
button-answers = Numele și răspunsurile mele
button-change = Schimbați
button-card = Arătați masa

mine-removed = Organizatorul v-a retras locul. Vă puteți înscrie din nou, la sfârșitul listei de așteptare.
notice-queued = <b>Organizatorul v-a admis. Încă nu există un loc liber, sunteți pe lista de așteptare</b>
notice-refused = <b>Organizatorul nu v-a putut acorda un loc</b>
notice-removed = <b>Organizatorul v-a retras locul. Vă puteți înscrie din nou</b>
notice-reconsidered = <b>Organizatorul analizează din nou înscrierea. Veți afla rezultatul</b>
notice-reason = <b>Motiv:</b> { $reason }
notice-moved = <b>O masă rotundă are o nouă dată</b>
notice-moved-was = Până acum: { $when }
notice-moved-ask = Veniți la noua dată? Vă păstrați locul cât timp nu renunțați la el.
notice-confirm = <b>Veniți la noua dată?</b>
notice-reopened = <b>Această masă rotundă are loc totuși</b>
notice-answers = <b>Organizatorii mesei dumneavoastră rotunde v-au întrebat ceva</b>
notice-answers-safe = Locul este sigur. Un răspuns îi ajută la pregătire.
notice-requests = { $count ->
    [one] <b>1 cerere de loc vă așteaptă</b>
    [few] <b>{ $count } cereri de loc vă așteaptă</b>
   *[other] <b>{ $count } de cereri de loc vă așteaptă</b>
}
notice-cohost = <b>Acum ajutați la o masă rotundă, în calitate de coorganizator</b>
notice-cohost-follow = <b>Masa rotundă pe care o coorganizați continuă: iată următoarea întâlnire</b>
notice-cohost-off = <b>Nu mai ajutați la această masă rotundă</b>
notice-cohost-joined = <b>Masa dumneavoastră rotundă are încă un coorganizator</b>
notice-cohost-now = <b>Ați predat masa rotundă și sunteți acum coorganizator</b>
notice-host-now = <b>Sunteți acum organizatorul unei mese rotunde</b>
notice-no-host = <b>Organizatorul unei mese rotunde nu mai este și nimeni nu o conduce</b>
notice-no-host-how = Cu drepturile dumneavoastră o puteți administra și puteți numi coorganizatori.
notice-again = <b>Următoarea masă rotundă a unei serii la care ați participat</b>

refusal-release-used = { $seated ->
    [one] De la deschidere s-a ocupat 1 loc, deci nu se poate anula.
    [few] De la deschidere s-au ocupat { $seated } locuri, deci nu se poate anula.
   *[other] De la deschidere s-au ocupat { $seated } de locuri, deci nu se poate anula.
}
refusal-cohosts-full = Coorganizatorii pot fi cel mult { $wanted }.
refusal-not-cohost = Numai un coorganizator poate deveni organizator.
