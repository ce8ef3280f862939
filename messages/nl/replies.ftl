# Wat de assistent antwoordt.

trouble = Hier ging iets mis, niet bij u. Probeer het over een minuut nog eens. Niets van wat u hebt opgegeven, is verloren.
only-text = Ik kan alleen tekst en locaties lezen. Schrijf enkele woorden om oproepen te zoeken, of kijk bij /help.
admins-only = In een groep kunnen alleen de groepsbeheerders dat wijzigen.
in-private-only = Schrijf mij dat in een privéchat.
facilitators-only = Alleen facilitators kunnen een rondetafel openen. De beheerders van deze assistent geven dat recht.
keepers-only = Alleen de beheerders van deze assistent kunnen dat. Wat u kunt doen: /help
host-only = Alleen de organisator van deze rondetafel kan dat.
button-unknown = Deze knop hoort bij een ouder bericht en werkt niet meer. Begin opnieuw: /calls, /roundtables of /settings
call-gone = Deze oproep wordt hier niet meer bewaard. Wat nu open is: /calls
call-undated = Voor deze oproep is geen komende uiterste datum bekendgemaakt; er is dus niets in een agenda te zetten.
table-gone = Deze rondetafel bestaat niet meer. De komende: /roundtables
digest-gone = Dit overzicht wordt niet meer bewaard. Wat nu open is: /calls
link-unknown = Deze link leidt hier nergens heen. Wat nu open is: /calls
command-unknown = Ik ken de opdracht ‘{ $said }’ niet. Alle opdrachten: /help
command-unknown-near = Ik ken de opdracht ‘{ $said }’ niet. Bedoelde u /{ $nearest }? Alle opdrachten: /help

start-again = { $assistant } staat klaar. Alle instellingen: /settings
start-back = Welkom terug. Vanaf nu hoort u weer van mij. Wat u hebt gemist, staat in het volgende overzicht. Alle instellingen: /settings
start-imported = Welkom bij { $assistant }. Uw profiel staat al klaar. Wat nu open is, komt meteen, in één bericht. Alle instellingen: /settings
unblocked = Welkom terug. Vanaf nu hoort u weer van mij. Alle instellingen: /settings
group-welcome =
    <b>{ $assistant }</b>

    Ik meld deze groep welke EU-oproepen aan de behoeften van haar regio beantwoorden: eenmaal per week, met de redenen. Een groepsbeheerder kan mij nu of later instellen met /start.

list-page = Pagina { $page } van { $pages }
calls-heading = { $total ->
    [0] <b>Er is nu niets open dat bij uw profiel past.</b> Meer behoeften: /needs. Een ruimer gebied: /region. U kunt ook met willekeurige woorden zoeken.
    [one] <b>{ $total } open oproep past bij uw profiel</b>
   *[other] <b>{ $total } open oproepen passen bij uw profiel, de beste eerst</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Er is niets anders open dat misschien bij uw profiel past.</b>
        [one] <b>Nog { $total } open oproep past misschien bij uw profiel</b>
       *[other] <b>Nog { $total } open oproepen passen misschien bij uw profiel</b>
    }
    Er zijn alleen zwakke aanwijzingen gevonden; daarom schrijf ik hier nooit ongevraagd over.
button-perhaps = Tonen wat misschien past
button-calls = ‹ Wat past
button-open = In de assistent openen
inline-about = { $programme }, tot { $when }
calendar-call = De uiterste data van deze oproep, als bestand voor uw agenda.
calendar-call-title = Uiterste datum: { $title }
calendar-table = De rondetafel, als bestand voor uw agenda.
calendar-table-title = Rondetafel: { $title }

settings-heading = <b>Uw instellingen</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Taal
settings-name-region = Regio’s
settings-name-needs = Behoeften
settings-name-group = Groep
settings-name-organisation = Organisatie
settings-name-rhythm = Ritme
settings-name-quiet = Stille uren
settings-name-zone = Tijdzone
settings-name-articles = Nieuws
settings-articles = { $state ->
    [on] in het overzicht
   *[else] weggelaten
}
settings-choice-articles = { $state ->
    [on] Nieuws in het overzicht zetten
   *[else] Nieuws uit het overzicht weglaten
}
settings-anywhere = overal
settings-all-needs = alle
settings-needs-region = die van { $regions }: { $needs }
settings-unsaid = niet opgegeven
settings-paused = Stil tot { $until }. Om dat te beëindigen: /start
settings-stopped = Stil. Om weer van mij te horen: /start
rhythm-set-at-once = meteen, de rest op { $weekday } om { $hour } uur ({ $city })
rhythm-set-weekly = wekelijks, op { $weekday } om { $hour } uur ({ $city })
rhythm-how = Dat heb ik niet begrepen. Voorbeelden: /rhythm wekelijks vrijdag 9, of /rhythm meteen, of alleen /rhythm
language-set = Vanaf nu schrijf ik in deze taal: { $name }.

quiet-ask =
    <b>Wanneer moet ik stil zijn?</b>
    Nu: { $now }
    De uren zijn die van { $city }, waar het nu { $clock } uur is. Voor andere uren schrijft u bijvoorbeeld /quiet 19-7, en voor de meldingen /quiet 5. Wat daarbovenuit gaat, wacht op het overzicht.
quiet-hours = { $start } tot { $end } uur; { $budget }
quiet-never = geen stille uren; { $budget }
quiet-budget = { $count ->
    [0] geen meldingen, alles wacht op het overzicht
    [one] ten hoogste { $count } melding in zeven dagen
   *[other] ten hoogste { $count } meldingen in zeven dagen
}
quiet-choice = { $start } tot { $end } uur
quiet-choice-never = Geen stille uren
quiet-choice-budget = { $count ->
    [0] Geen meldingen
    [one] Ten hoogste { $count } melding in zeven dagen
   *[other] Ten hoogste { $count } meldingen in zeven dagen
}
quiet-choice-all-quiet = { $state ->
    [on] Ook schrijven als er niets is
   *[else] Niet schrijven als er niets is
}
quiet-how = Dat heb ik niet begrepen. Voorbeelden: /quiet 20-8 voor de uren, /quiet 5 voor de meldingen in zeven dagen.

zone-now = { $city }, nu { $clock }
zone-change = Tijdzone wijzigen
zone-ask =
    <b>Wat is uw tijdzone?</b>
    Gekozen: { $now }
    Uw stille uren, het uur van het overzicht en ‘in uw tijd’ bij een oproep hangen ervan af. Kies er een of schrijf een stad, bijvoorbeeld Boekarest.
zone-found = Voor ‘{ $typed }’ heb ik deze tijdzones gevonden. Kies er een.
zone-none = Ik heb geen tijdzone gevonden voor ‘{ $typed }’. Schrijf een grotere stad van hetzelfde land, of een naam zoals Europe/Bucharest.

pause-ask = Hoelang moet ik stil zijn? U kunt ook een dag schrijven, bijvoorbeeld /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
pause-open = Tot nader bericht
pause-how = Dat heb ik niet begrepen. Voorbeelden: /pause 7 voor zeven dagen, of /pause met een komende dag, geschreven als 2026-09-03.
paused = Stil tot { $until }. Wat intussen opkomt, staat in het volgende overzicht. Om dat eerder te beëindigen: /start
paused-open = Stil tot u /start schrijft. Wat intussen opkomt, staat dan in het volgende overzicht.
stopped = U hoort niets meer van mij. Uw profiel blijft bewaard voor de dag waarop u weer /start schrijft. Om het te wissen: /forget

forget-ask =
    <b>Zal ik alles wissen wat over u wordt bewaard?</b>
    Uw profiel, wat u hebt bewaard, uw plaatsen aan rondetafels. Het is meteen weg en niet terug te halen. Om het eerst te lezen: /mydata
forget-yes = Ja, alles wissen
forget-no = Nee, bewaren
forget-kept = Alles blijft zoals het is.
forgotten = Alles wat over u werd bewaard, is gewist. Van voorbije rondetafels blijven alleen aantallen over. Als u weer schrijft, beginnen we opnieuw.
mydata = Alles wat over u wordt bewaard. Waarvoor het dient: /privacy

privacy =
    <b>Wat over u wordt bewaard</b>
    • het nummer van deze chat, zodat ik u kan schrijven
    • uw taal, tijdzone, regio’s, behoeften, groep en ritme
    • uw organisatie, als u die hebt opgegeven
    • oproepen die u bewaarde, waarvoor u belangstelling hebt, die u passend vond of afwees, en welke oproepen u zijn gemeld
    • uw inschrijvingen voor rondetafels
    • herinneringen die u hebt gevraagd; tot wanneer u afwezig bent, welke chat uw vervanger is en wat daarheen ging

    <b>Wat niet wordt bewaard</b>
    Uw naam, uw telefoonnummer en wat u zoekt.

    <b>Wie het ziet</b>
    Andere leden zien alleen aantallen, per groep en per land. De organisator van een rondetafel ziet de inschrijvingen per groep. Namen staan alleen met uw toestemming op een aanwezigheidslijst. Uw vervanger tijdens een afwezigheid ziet uw organisatie, groep en regio’s en de oproepen die voor u bestemd waren.

    <b>Hoelang</b>
    Zolang u de assistent gebruikt. Als u { $ask } maanden niets doet, vraag ik of u wilt blijven; na { $erase } maanden wordt alles gewist.

    <b>Wat u kunt doen</b>
    /mydata geeft u alles als bestand. /forget wist alles meteen; van rondetafels waaraan u deelnam, blijven alleen aantallen over.

sources-heading = { $count ->
    [one] <b>{ $count } bron wordt geraadpleegd</b>
   *[other] <b>{ $count } bronnen worden geraadpleegd</b>
}
sources-times = Voor elke bron: de oproepen in het laatste goede antwoord en wanneer dat kwam ({ $zone }).
sources-answering = <b>Antwoorden</b>
sources-silent = <b>Antwoorden niet</b>: hun oproepen kunnen u laat bereiken
sources-unasked = <b>Nog niet geraadpleegd</b>
sources-waiting = <b>Wachten op een sleutel</b> die de beheerders moeten invoeren
sources-foot = Landen zonder bron in deze lijst worden nog niet gelezen. Hun oproepen bereiken u alleen als een bron voor heel Europa ze ook bekendmaakt.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · sinds { $since }; daarvoor { $met }, { $when }
source-line-never = • { $source } · sinds { $since }; nog geen goed antwoord
source-calls = { $count ->
    [one] { $count } oproep
   *[other] { $count } oproepen
}
source-articles = { $count ->
    [one] { $count } nieuwsbericht
   *[other] { $count } nieuwsberichten
}
source-line-name = • { $source }

help-heading = <b>Wat ik kan</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Voor facilitators</b>
help-keepers = <b>Voor beheerders van de assistent</b>
help-foot = Elke andere tekst is een zoekopdracht. Een gedeelde locatie stelt uw regio in.

button-host = Een rondetafel openen
host-which = <b>Over welke oproep moet de rondetafel gaan?</b> Schrijf het nummer, het kenmerk of enkele woorden.
host-which-of = Voor ‘{ $typed }’ heb ik deze gevonden:
host-which-none = Ik heb geen oproep gevonden voor ‘{ $typed }’.
host-when =
    <b>Wanneer moet die plaatsvinden?</b>
    { $title }
host-day-explore = { $day }: verkennen
host-day-partners = { $day }: partners vinden
host-day-go-no-go = { $day }: beslissen over aanvraag
host-seats-ask = <b>Voor wie?</b> De rondetafel is op { $when }.
host-seats-how = Kies, of schrijf plaatsen per groep: { $example }
host-seats-choice = { $total ->
    [one] { $total } plaats
   *[other] { $total } plaatsen
}
host-seats-choice-open = { $total ->
    [one] { $total } plaats, elke groep
   *[other] { $total } plaatsen, elke groep
}
host-seats-line = { $label }: { $seats }
host-seats-open = voor elke groep { $count }
hosted =
    <b>De rondetafel is open</b>
    { $when }
    Om uit te nodigen, geeft u deze link door: { $link }
host-bad-time = ‘{ $said }’ is geen dag met een uur. Schrijf het als 2026-05-12T10:00 (uw eigen tijd) of 2026-05-12T10:00+02:00.
host-past = ‘{ $said }’ is voorbij. Schrijf een komend tijdstip, bijvoorbeeld 2027-05-12T10:00.
host-far = Tot ‘{ $said }’ duurt het nog meer dan twee jaar. Kies een dag die dichterbij ligt.
host-bad-group = Er is geen groep ‘{ $said }’; bedoelde u { $nearest }? Voorbeeld: { $example }
host-bad-seats = ‘{ $said }’ is geen aantal plaatsen. Voorbeeld: { $example }, ten hoogste 200.
host-twice = ‘{ $said }’ staat er meer dan eens. Geef elke groep één getal. Voorbeeld: { $example }
host-no-seats = Een rondetafel heeft ten minste één plaats nodig. Voorbeeld: { $example }
host-no-call = Er is geen oproep ‘{ $said }’. Schrijf het nummer zoals in de link van de kaart, of het kenmerk. Om hem te vinden: /search
host-many-calls = ‘{ $said }’ kan op meer oproepen slaan. Gebruik een van deze nummers: { $numbers }
cancel-ask =
    <b>Deze rondetafel afzeggen?</b>
    { $title }
    Iedereen die is ingeschreven, krijgt bericht.
cancel-yes = Ja, afzeggen
cancel-no = Nee, laten doorgaan

health-members = <b>Leden:</b> { $active } actief van { $all }; { $facilitators } mogen rondetafels openen
health-calls = <b>Open of aangekondigde oproepen:</b> { $count }
health-outbox = <b>Berichten:</b> { $due } te verzenden, { $sending } onderweg
health-sources = <b>Bronnen:</b> { $count }, waarvan { $silent } zonder antwoord; niet begrepen gegevens: { $quarantined }
health-silent = • geen antwoord: { $source }
keepers-how = Het recht om rondetafels te openen geven of intrekken: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Er is geen recht ‘{ $said }’. Voorbeeld: /keepers grant 123456789 facilitator
keepers-no-chat = Vanuit chat { $chat } heeft nog niemand mij geschreven. Vraag eerst om /start te sturen.
keepers-granted = Chat { $chat } mag nu rondetafels openen.
keepers-revoked = Chat { $chat } mag geen rondetafels meer openen. Wat al open is, gaat door.
facilitator-now =
    <b>U mag nu rondetafels openen</b>
    Tik op ‘Een rondetafel openen’ onder een oproep, of schrijf /host.
facilitator-no-more = U mag geen rondetafels meer openen. Wat u al hebt geopend, gaat door.
