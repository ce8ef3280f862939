# A doua cale: calendar, pagină, e-mail și fluxuri, care funcționează fără Telegram.

command-calendar = Calendar, pagină și fluxuri care funcționează fără Telegram

channel-heading = <b>Fără Telegram</b>
channel-heading-group = <b>Fără Telegram: pentru grupul { $group }</b>
channel-about = Termenele-limită și rezumatul vă parvin și într-un calendar, într-un browser, într-un program de e-mail și într-un cititor de fluxuri, chiar dacă într-o zi această conversație nu ar mai funcționa.
channel-calendar =
    <b>Calendar</b>: termenele-limită ale apelurilor pe care le-ați salvat sau care vă interesează și mesele dumneavoastră rotunde.
    <code>{ $webcal }</code>
    iPhone, Mac și majoritatea celorlalte calendare: deschideți această adresă. Google: adăugați un calendar de la o adresă URL. Outlook: abonați-vă de pe web. Google și Outlook au nevoie de ea în această formă:
    <code>{ $https }</code>
channel-page =
    <b>Rezumatul dumneavoastră ca pagină</b>: <a href="{ $page }">deschideți pagina</a>
    <b>Rezumatul dumneavoastră ca e-mail</b>: <a href="{ $mail }">obțineți e-mailul</a>. Se deschide ca o ciornă pe care o puteți trimite mai departe.
channel-feeds = <b>Fluxuri pentru un cititor de fluxuri</b>, deschise tuturor: { $feeds }
channel-feeds-all = toate cele existente
channel-secret = Calendarul, pagina și e-mailul sunt numai pentru dumneavoastră: cine le are adresele le poate citi. Dacă una a ajuns pe mâini greșite, cereți adrese noi.
channel-files-too = Dacă nu aveți nevoie de nicio adresă, descărcați fișierele așa cum sunt astăzi.
channel-off = Adresele dumneavoastră sunt dezactivate. Fișierele de mai jos rămân disponibile, iar fluxurile sunt deschise tuturor: { $feeds }
channel-no-address = Această instalare nu are o adresă publică, deci nu este nimic la care să vă abonați. Fișierele rămân disponibile: descărcați-le așa cum sunt astăzi.
channel-renew-ask =
    <b>Cereți adrese noi?</b>
    Calendarul, pagina și e-mailul primesc adrese noi, iar cele vechi încetează imediat să funcționeze. La fiecare calendar va trebui să vă abonați din nou.
channel-renewed = Aceste adrese sunt noi. Cele vechi nu mai funcționează.
channel-group-private = Aceste adrese sunt secrete, deci nu au ce căuta într-un grup. Un administrator le vede într-o conversație privată cu mine, prin butonul de mai jos.
channel-nothing-saved = Nu ați salvat niciun apel cu termen-limită și nu aveți loc la nicio masă rotundă, deci nu este nimic de trecut într-un calendar.
channel-gone = Acea conversație nu mai este cunoscută aici.
channel-ics = Termenele-limită și mesele dumneavoastră rotunde așa cum sunt astăzi, într-un fișier pentru calendarul dumneavoastră.
channel-eml = Rezumatul dumneavoastră așa cum este astăzi. Fișierul se deschide ca o ciornă în programul dumneavoastră de e-mail.
channel-privacy =
    <b>Fără Telegram</b>
    Dacă ați cerut adrese cu /calendar, se păstrează de când. Cine are una dintre ele poate citi ce arată. /forget le anulează imediat.
channel-busy = Au fost multe solicitări într-un timp scurt. Vă rugăm să încercați din nou peste un minut.

button-channel-copy = Copiați adresa calendarului
button-channel-page = Deschideți pagina rezumatului
button-channel-ics = Calendarul ca fișier
button-channel-eml = Rezumatul ca e-mail
button-channel-renew = Cereți adrese noi
button-channel-renew-yes = Da, cereți adrese noi
button-channel-renew-no = Nu, păstrați-le
button-channel-off = Dezactivați adresele
button-channel-on = Activați adresele
button-channel-private = Vedeți-le în privat

channel-event-about = Termen-limită: { $when }, zi încă nepublicată: { $title }
channel-event-stage = Termen-limită { $stage }: { $title }
calendar-name = { $assistant }: termenele mele limită
calendar-name-calls = { $assistant }: termene-limită

page-title = { $assistant }: rezumatul dumneavoastră
page-title-region = { $assistant }: rezumat pentru { $region }
page-day = Situația la: { $day }
page-subject = { $assistant }: rezumatul dumneavoastră, { $day }
page-subject-region = { $assistant }: rezumat pentru { $region }, { $day }
page-contents = Pe această pagină
page-section = { $heading } ({ $count })
page-new = Noi în ultimele 7 zile
page-changed = Modificate
page-closing = Se închid în 14 zile
page-open = De asemenea deschise
page-nothing = În acest moment nu este deschis nimic potrivit.
page-needs = Nevoile regiunii: { $needs }
page-needs-all = Această regiune nu a spus încă de ce are nevoie, deci contează fiecare nevoie.
page-links = Alte moduri de a citi această pagină
page-link-calendar = Fișier de calendar cu termenele dumneavoastră limită
page-link-calendar-region = Fișier de calendar cu aceste termene-limită
page-link-mail = Același conținut ca e-mail
page-link-feeds = Fluxuri pentru un cititor de fluxuri
page-secret = Numai dumneavoastră aveți adresa acestei pagini. Vă rugăm să nu o dați mai departe.
page-attached = Fișierul atașat trece termenele-limită în calendarul dumneavoastră.
page-name-calendar = termene-limita
page-name-digest = rezumat

feeds-heading = Fluxuri cu apeluri UE
feeds-about = Fiecare flux conține apelurile deschise sau viitoare, întâi cea mai recentă modificare. Introduceți adresa unui flux într-un cititor de fluxuri; nu este nevoie de un cont.
feeds-all = Toate apelurile
feeds-needs = După nevoie
feeds-regions = După regiune
feeds-programmes = După program
feeds-digests = Rezumate ale regiunilor, ca pagină
feeds-any-region = Orice altă regiune NUTS are și ea un flux: puneți codul ei în locul celui de mai sus.
feeds-both = Pentru o nevoie într-o regiune: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = În alte limbi
feed-title = { $assistant }: { $of }
feed-subtitle = Apeluri deschise sau viitoare, întâi cea mai recentă modificare.
feed-deadline = Termen-limită: { $when }
feed-deadline-about = Termen-limită: { $when }, zi încă nepublicată
feed-further = Alte termene-limită: { $when }
feed-changed = Modificări: { $what }
feed-where = Unde: { $places }

gone-heading = Această adresă nu mai este folosită
gone-about = A fost înlocuită cu una nouă sau dezactivată. În conversație, /calendar arată adresa valabilă acum.
lost-heading = La această adresă nu este nimic
lost-about = Poate că lipsește o literă. Toate fluxurile publice figurează pe pagina fluxurilor.
busy-heading = Prea multe solicitări
wrong-method-heading = Această adresă poate fi numai citită
broken-heading = Ceva nu a funcționat aici
broken-about = Greșeala nu este a dumneavoastră. Vă rugăm să încercați din nou peste câteva minute.
