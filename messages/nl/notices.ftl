# Herinneringen en berichten over bronnen en over de assistent zelf.

reminder-days = { $days ->
    [0] <b>Herinnering: sluit vandaag</b>
    [1] <b>Herinnering: sluit morgen</b>
    [one] <b>Herinnering: sluit over { $days } dag</b>
   *[other] <b>Herinnering: sluit over { $days } dagen</b>
}
reminder-about = <b>Herinnering: sluit binnenkort, dag nog niet bekendgemaakt</b>
reminder-past = <b>Deze oproep is gesloten</b>
reminder-why = { $said ->
    [interested] U meldde dat uw regio belangstelling heeft voor deze oproep.
   *[else] U hebt deze oproep bewaard.
}
button-no-reminders = Niet meer herinneren

quorum =
    <b>Genoeg belangstelling voor een rondetafel</b>
    Belangstelling om over deze oproep te praten: { $members ->
        [one] { $members } lid
       *[other] { $members } leden
    } uit { $countries ->
        [one] { $countries } land
       *[other] { $countries } landen
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Dagen die zouden passen</b>
step-explore = • { $when }: verkennen
step-partners = • { $when }: partners vinden
step-go-no-go = • { $when }: beslissen over een aanvraag

source-broke = <b>Bron gestoord: { $source }</b>
source-healed = <b>Bron antwoordt weer: { $source }</b>
source-silent = <b>{ $source }: geen antwoord</b>
source-silent-meaning = Oproepen uit deze bron kunnen u laat bereiken. Alle andere bronnen worden zoals gewoonlijk geraadpleegd. Details: /sources
source-last-good = Laatste goede antwoord: { $when }
source-never = Zij heeft nog nooit goed geantwoord.
source-failed-since = Zij was gestoord sinds { $when }.
source-kept = { $count ->
    [0] Er is geen lopende oproep uit deze bron bewaard.
    [one] De enige bewaarde lopende oproep uit deze bron blijft zoals hij is.
   *[other] De { $count } bewaarde lopende oproepen uit deze bron blijven zoals ze zijn.
}
source-new = { $count ->
    [0] Met dit antwoord kwamen geen nieuwe oproepen.
    [one] Met dit antwoord kwam { $count } nieuwe oproep.
   *[other] Met dit antwoord kwamen { $count } nieuwe oproepen.
}
source-lost = <b>Er ontbreekt iets: { $source }</b>
    Het laatste antwoord ({ $count ->
        [one] { $count } oproep
       *[other] { $count } oproepen
    }) vermeldt nergens:
source-lost-meaning = Vroeger deed bijna elke oproep dat. Het antwoord is toch opgenomen; kijk de pagina na.
lost-opens = de opening
lost-cut_offs = de uiterste datum
lost-budget = het budget
lost-regions = het gebied
lost-applicants = wie een aanvraag kan indienen
lost-text = een beschrijving

broken-not-json = Het antwoord was geen JSON.
broken-not-html = Het antwoord was geen HTML.
broken-not-feed = Het antwoord was geen feed.
broken-wrong-shape = Het antwoord heeft een andere vorm dan voorheen.
broken-empty = Het antwoord was leeg.
broken-too-few = Het antwoord bevatte veel minder oproepen dan gewoonlijk.
broken-too-many = Het antwoord bevatte veel meer oproepen dan gewoonlijk.
broken-too-large = Het antwoord was te groot.
broken-truncated = Het antwoord brak af.
broken-encoding = Het antwoord was niet te lezen: de tekencodering klopt niet.
broken-incomplete = Er ontbraken pagina’s van het antwoord.
broken-status = De server weigerde of meldde een fout.
broken-timeout = De server antwoordde niet op tijd.
broken-connect = De server was niet te bereiken.
broken-reset = De verbinding werd verbroken.
broken-redirect = Het adres leidt ergens anders heen.
broken-private-address = Het adres leidt naar een privénetwerk.
broken-host-down = De server had net voor andere bronnen gefaald en is daarom met rust gelaten.
broken-robots = De website wil niet dat programma’s deze pagina lezen (robots.txt).
broken-not-table = Het antwoord was geen tabel.
broken-no-header = In de tabel is geen kopregel gevonden.
broken-parser = Het antwoord was niet te lezen: deze assistent maakte een fout.
broken-entities = Het antwoord bevatte definities die programma’s niet mogen volgen.
broken-address = Van dit adres is niets op te halen.
broken-fault = Deze assistent maakte een fout bij het opnemen van het antwoord. Het logboek zegt waar.
broken-other = Het mislukte op een manier die hier nog geen naam heeft; het logboek zegt meer.

button-stay = Ik ben er nog
still-there =
    <b>Bent u er nog?</b>
    U hebt deze assistent al { $months ->
        [one] een maand
       *[other] { $months } maanden
    } niet gebruikt. Om te blijven, schrijft u een bericht of tikt u op een knop. Anders wordt op { $when } alles gewist wat over u wordt bewaard.
