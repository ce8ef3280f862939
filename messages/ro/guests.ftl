# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Invitați fără Telegram
desk-button-weblink = Pagina de înscriere

guests-heading = <b>Invitați fără Telegram</b>
guests-about = Pentru invitați sunt valabile aceleași reguli ca pentru toți: locuri pe grupuri, listă de așteptare, oferte. Ei nu au o conversație cu mine: ce se întâmplă cu locul lor i se spune celui care organizează, pentru a transmite mai departe. Numai cine organizează această masă rotundă vede numele aici.
guests-none = Încă nu a fost înscris niciun invitat.
guests-full = Această masă rotundă are atâția invitați câți pot ține în evidență.
guests-to-inform = Anunțați-i și pe acești invitați, care nu au o conversație cu mine: { $names }
guest-gone = Acest invitat nu mai este cunoscut aici.
guest-stands = { $party ->
    [pair] { $group }, delegație de două persoane: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = încă neînscris
guest-is-requested = așteaptă decizia celui care organizează
guest-is-refused = refuzat de cel care organizează
guest-is-seated = are loc
guest-is-waiting = pe lista de așteptare
guest-is-offered = loc reservat, se așteaptă răspunsul
guest-is-declined = loc oferit și refuzat
guest-is-lapsed = fără răspuns la timp
guest-is-withdrawn = loc cedat
guest-is-removed = loc retras de organizator
guest-is-cancelled = masă rotundă anulată
guest-is-attended = a participat
guest-is-absent = nu a participat
guest-organisation = Organizație: { $words }
guest-country = Țară: { $words }
guest-shown = Ceilalți participanți pot vedea cine este acest invitat.
guest-not-shown = Ceilalți participanți nu văd cine este acest invitat. Numai invitatul poate permite acest lucru, pe pagina sa.
guest-own-page = Pagina proprie a invitatului arată situația sa și primește răspunsurile sale. Transmiteți-i adresa: { $link }
guest-ask-name = Cum se numește invitatul? Scrieți-mi numele.
guest-ask-why = Numele este păstrat pentru această masă rotundă și șters la 12 luni după aceea. Spuneți-i acest lucru invitatului.
guest-ask-group = <b>{ $name }</b>: pentru ce grup?
guest-ask-party = <b>{ $name }</b>: o persoană sau o delegație de două, care primește ambele locuri ori niciunul?
guest-ask-organisation = <b>{ $name }</b>: ce organizație? Scrieți-mi-o, sau o liniuță (-) dacă nu este niciuna.
guest-ask-country = <b>{ $name }</b>: ce țară? Alegeți-o mai jos sau scrieți-mi-o.
guest-bad-name = Un nume are cel puțin o literă și cel mult atâtea caractere: { $most }.
guest-long-organisation = Numărul cel mai mare de caractere: { $most }.
guest-no-country = Nu cunosc nicio țară numită „{ $said }”.
guest-notice-offer = <b>Este un loc liber pentru { $name }, din lista dumneavoastră de invitați</b>
guest-notice-seated = <b>{ $name }, din lista dumneavoastră de invitați, are loc</b>
guest-notice-lapsed = <b>Oferta pentru { $name }, din lista dumneavoastră de invitați, s-a încheiat. Locul a trecut la persoana următoare</b>
guest-notice-closed = <b>Înscrierile s-au încheiat și nu s-a eliberat niciun loc pentru { $name }, din lista dumneavoastră de invitați</b>
guest-pass-on = Transmiteți mai departe, vă rog: această persoană nu are o conversație cu mine.

button-guest-add = Adăugați un invitat
button-guest-all = Toți invitații
button-guest-sheet = Despre acest invitat
button-guest-group = Alegeți grupul
button-guest-one = O persoană
button-guest-two = Delegație de două persoane
button-guest-yes = Da, acceptă locul
button-guest-no = Nu, mulțumesc
button-guest-out = Scoateți de pe listă
button-guest-in = Înscrieți din nou
button-guest-organisation = Organizație
button-guest-country = Țară
button-guest-link = Copiați adresa invitatului

weblink-heading = <b>Pagina de înscriere pentru invitați</b>
weblink-about = Pe această pagină web înscrierea se face fără Telegram, după aceleași reguli ca pentru toți și în limba proprie.
weblink-none = Încă nu există o pagină pentru această masă rotundă.
weblink-off = Pagina este închisă. Invitații care s-au înscris își păstrează pagina proprie.
weblink-no-web = Această instalare nu are o adresă publică, deci nu poate arăta nicio pagină. Cine mă administrează poate indica una (web.address în setări). Puteți totuși înscrie invitați după nume.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Oricine are această adresă se poate înscrie. Trimiteți-o celor pe care doriți să îi invitați.
weblink-renewed = Această adresă este nouă. Cea veche nu mai funcționează.
weblink-renew-ask =
    <b>Luați o adresă nouă?</b>
    Cea veche încetează imediat să funcționeze, și pe afișe sau în e-mailuri. Invitații înscriși își păstrează pagina proprie.
button-weblink-open = Deschideți o pagină
button-weblink-again = Deschideți pagina din nou
button-weblink-copy = Copiați adresa
button-weblink-page = Vedeți pagina
button-weblink-qr = Codul QR al paginii
button-weblink-renew = Luați o adresă nouă
button-weblink-renew-yes = Da, una nouă
button-weblink-renew-no = Nu, o păstrez
button-weblink-back = Reveniți la adresa veche
button-weblink-close = Închideți pagina
qr-signup = <b>Codul QR al paginii de înscriere</b>
qr-scan-signup = Scanați codul pentru a vă înscrie la masa rotundă
