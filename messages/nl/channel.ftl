# De tweede weg: agenda, pagina, e-mail en feeds, die zonder Telegram werken.

command-calendar = Agenda, pagina en feeds die zonder Telegram werken

channel-heading = <b>Zonder Telegram</b>
channel-heading-group = <b>Zonder Telegram: voor de groep { $group }</b>
channel-about = Uw uiterste data en uw overzicht bereiken u ook in een agenda, een browser, een e-mailprogramma en een feedlezer, zelfs als deze chat ooit uitvalt.
channel-calendar =
    <b>Agenda</b>: de uiterste data van de oproepen die u bewaarde of waarvoor u belangstelling hebt, en uw rondetafels.
    <code>{ $webcal }</code>
    iPhone, Mac en de meeste andere agenda’s: open dit adres. Google: voeg een agenda toe via URL. Outlook: abonneer u via internet. Google en Outlook willen het zo:
    <code>{ $https }</code>
channel-page =
    <b>Uw overzicht als pagina</b>: <a href="{ $page }">de pagina openen</a>
    <b>Uw overzicht als e-mail</b>: <a href="{ $mail }">de e-mail ophalen</a>. Hij gaat open als concept dat u kunt doorsturen.
channel-feeds = <b>Feeds voor een feedlezer</b>, open voor iedereen: { $feeds }
channel-feeds-all = alle die er zijn
channel-secret = De agenda, de pagina en de e-mail zijn alleen voor u: wie de adressen heeft, kan ze lezen. Is er een in verkeerde handen gevallen, vraag dan nieuwe adressen aan.
channel-files-too = Hebt u geen adres nodig, haal dan de bestanden op zoals ze vandaag zijn.
channel-off = Uw adressen staan uit. De bestanden hieronder blijven beschikbaar en de feeds zijn open voor iedereen: { $feeds }
channel-no-address = Deze installatie heeft geen openbaar adres; u kunt zich dus nergens op abonneren. De bestanden blijven beschikbaar: haal ze op zoals ze vandaag zijn.
channel-renew-ask =
    <b>Nieuwe adressen aanvragen?</b>
    De agenda, de pagina en de e-mail krijgen nieuwe adressen en de oude werken meteen niet meer. Op elke agenda moet u zich opnieuw abonneren.
channel-renewed = Deze adressen zijn nieuw. De oude werken niet meer.
channel-group-private = Deze adressen zijn geheim en horen dus niet in een groep. Een groepsbeheerder ziet ze in een privéchat met mij, met de knop hieronder.
channel-nothing-saved = U hebt geen oproep met een uiterste datum bewaard en geen plaats aan een rondetafel; er is dus niets in een agenda te zetten.
channel-gone = Die chat is hier niet meer bekend.
channel-ics = Uw uiterste data en rondetafels zoals ze vandaag zijn, als bestand voor uw agenda.
channel-eml = Uw overzicht zoals het vandaag is. Het bestand gaat open als concept in uw e-mailprogramma.
channel-privacy =
    <b>Zonder Telegram</b>
    Als u met /calendar adressen hebt aangevraagd, wordt bewaard sinds wanneer. Wie een van de adressen heeft, kan lezen wat het toont. /forget beëindigt ze meteen.
channel-busy = Er waren veel aanvragen in korte tijd. Probeer het over een minuut nog eens.

button-channel-copy = Adres van de agenda kopiëren
button-channel-page = Pagina van mijn overzicht openen
button-channel-ics = Agenda als bestand
button-channel-eml = Overzicht als e-mail
button-channel-renew = Nieuwe adressen aanvragen
button-channel-renew-yes = Ja, nieuwe aanvragen
button-channel-renew-no = Nee, deze houden
button-channel-off = Adressen uitzetten
button-channel-on = Adressen aanzetten
button-channel-private = In privéchat tonen

channel-event-about = Uiterste datum: { $when }, dag nog niet bekendgemaakt: { $title }
channel-event-stage = Uiterste datum { $stage }: { $title }
calendar-name = { $assistant }: mijn uiterste data
calendar-name-calls = { $assistant }: uiterste data

page-title = { $assistant }: uw overzicht
page-title-region = { $assistant }: overzicht voor { $region }
page-day = Stand van { $day }
page-subject = { $assistant }: uw overzicht van { $day }
page-subject-region = { $assistant }: overzicht voor { $region } van { $day }
page-contents = Op deze pagina
page-section = { $heading } ({ $count })
page-new = Nieuw in de afgelopen 7 dagen
page-changed = Gewijzigd
page-closing = Sluit binnen 14 dagen
page-open = Ook open
page-nothing = Op dit moment is er niets open dat past.
page-needs = Behoeften van de regio: { $needs }
page-needs-all = Deze regio heeft nog niet gezegd wat zij nodig heeft; dus telt elke behoefte.
page-links = Andere manieren om dit te lezen
page-link-calendar = Agendabestand met uw uiterste data
page-link-calendar-region = Agendabestand met deze uiterste data
page-link-mail = Hetzelfde als e-mail
page-link-feeds = Feeds voor een feedlezer
page-secret = Alleen u hebt het adres van deze pagina. Geef het niet door.
page-attached = Het bijgevoegde bestand zet de uiterste data in uw agenda.
page-name-calendar = uiterste-data
page-name-digest = overzicht

feeds-heading = Feeds van EU-oproepen
feeds-about = Elke feed bevat de oproepen die open zijn of nog komen, de nieuwste wijziging eerst. Zet het adres van een feed in een feedlezer; een account is niet nodig.
feeds-all = Alle oproepen
feeds-needs = Per behoefte
feeds-regions = Per regio
feeds-programmes = Per programma
feeds-digests = Overzichten van regio’s, als pagina
feeds-any-region = Elke andere NUTS-regio heeft ook een feed: zet haar code in de plaats van die hierboven.
feeds-both = Voor één behoefte in één regio: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = In andere talen
feed-title = { $assistant }: { $of }
feed-subtitle = Oproepen die open zijn of nog komen, de nieuwste wijziging eerst.
feed-deadline = Uiterste datum: { $when }
feed-deadline-about = Uiterste datum: { $when }, dag nog niet bekendgemaakt
feed-further = Verdere uiterste data: { $when }
feed-changed = Gewijzigd: { $what }
feed-where = Waar: { $places }

gone-heading = Dit adres is niet meer in gebruik
gone-about = Het is door een nieuw adres vervangen of uitgezet. In de chat toont /calendar het adres dat nu geldt.
lost-heading = Op dit adres is niets te vinden
lost-about = Misschien ontbreekt er een letter. Alle openbare feeds staan op de pagina met feeds.
busy-heading = Te veel aanvragen
wrong-method-heading = Dit adres kan alleen worden gelezen
broken-heading = Hier ging iets mis
broken-about = De fout ligt niet bij u. Probeer het over enkele minuten nog eens.
