# Cijfers over iedereen: hoeveel er meedoen en wat ervan komt. Een aanduiding staat voor een dubbele punt
# en een getal, dat ook een van de eerste vier kan zijn.

figure-few = minder dan { $number }
figure-least = { $number } of meer
figure-range = { $least } tot { $most }
figure-held = niet getoond

figures-heading = <b>Cijfers: { $period }</b>
figures-all-time = hele periode
figures-span = { $first } tot { $last }
figures-item = { $label }: { $number }
figures-as-of = Stand van { $when }.
figures-note = Cijfers over minder dan { $number } personen worden niet getoond, en ook niet wat ze zou verraden.
figures-nothing = Er is nog niets geteld.
figures-no-call = zonder oproep

figures-about-members = Leden
figures-about-tables = Rondetafels
figures-about-seats = Plaatsen aan gehouden rondetafels
figures-about-interest = Belangstelling voor oproepen
figures-about-applications = Leden met een aanvraag, zoals zij melden
figures-about-came-of = Resultaten van rondetafels, volgens de organisatoren
figures-about-calls = Oproepen

figures-now = nu
figures-members = leden
figures-named = met organisatie vermeld
figures-countries = landen
figures-regions = regio’s
figures-held-tables = gehouden
figures-balanced-tables = met drie groepen of meer
figures-planned-tables = gepland
figures-cancelled-tables = afgezegd
figures-not-held-tables = niet doorgegaan
figures-unknown-tables = niet bekend of ze zijn gehouden
figures-signed-up = aangemelde mensen in totaal
figures-offered = aangeboden
figures-any-group = voor elke groep
figures-seated = bezet
figures-seats-offered = plaatsen aan gehouden rondetafels
figures-seats-taken = plaatsen bezet
figures-attended = deelgenomen
figures-share = aandeel in de deelname
figures-guests = onder wie gasten
figures-interested = belangstelling
figures-saved = bewaard
figures-in-all = in totaal
figures-applications = leden met een aanvraag
figures-applied = nog geen antwoord
figures-funded = toegekend
figures-not-funded = afgewezen
figures-amount = toegekend bedrag
figures-consortium = consortia
figures-came-of-applied = aanvragen
figures-reserve = op een reservelijst
figures-found = gevonden
figures-open = nu open
figures-calls-found = oproepen gevonden
figures-calls-open = oproepen nu open
figures-tables-held = rondetafels gehouden

figures-tab-overview = Overzicht
figures-tab-group = Per groep
figures-tab-country = Per land
figures-tab-programme = Per programma
figures-tab-need = Per behoefte
figures-tab-quarter = Per kwartaal
button-figures-quarter = Dit kwartaal
button-figures-year = Dit jaar
button-figures-last = Vorig jaar
button-figures-all = Hele periode
button-figures-workbook = Als werkmap (XLSX)
button-figures-pictures = Afbeeldingen
button-figures-back = Terug naar de cijfers
figures-more = { $count ->
    [one] Nog 1 gegeven staat in de werkmap.
   *[other] Nog { $count } gegevens staan in de werkmap.
}
figures-workbook = <b>De cijfers als werkmap</b>: { $period }

figures-pictures = <b>Afbeeldingen: { $period }</b>
button-chart-map = Kaart van de leden
button-chart-regions = Leden per regio
button-chart-members = Leden in de tijd
button-chart-programmes = Oproepen en belangstelling
button-chart-seats = Plaatsen per groep
button-chart-results = Resultaten
chart-map = Leden per land
chart-regions = Leden per regio
chart-members = Leden per groep, aan het eind van elk kwartaal
chart-programmes = Oproepen en belangstelling per programma
chart-seats = Plaatsen per groep, aan gehouden rondetafels
chart-results = Aanvragen en resultaten
chart-none = geen
chart-off-map = Niet op de kaart: { $countries }
chart-in-fives = Getekend in stappen van vijf.
chart-more-regions = { $count ->
    [one] Nog 1 regio heeft minder dan { $number } leden.
   *[other] Nog { $count } regio’s hebben elk minder dan { $number } leden.
}
chart-alt-none = Nog geen cijfers van vijf personen of meer.

button-radar = Lacuneradar
radar-heading = <b>Lacuneradar: { $where }</b>
radar-everywhere = alle landen
radar-how = Behoeften die leden en regio’s hebben opgegeven, naast de open oproepen die erop antwoorden. De grootste lacune staat bovenaan.
radar-none = Er is nog geen behoefte opgegeven.
radar-members = leden
radar-regions = in regio’s
radar-stated = opgegeven door regio’s
radar-calls = open oproepen
button-radar-countries = Per land
button-radar-reverse = Oproepen zonder behoefte
radar-countries = <b>Lacuneradar per land.</b> Tussen haakjes: opgegeven behoeften waarop geen open oproep antwoordt.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Open oproepen voor behoeften die niemand heeft opgegeven: { $where }</b>
radar-reverse-none = Elke open oproep antwoordt op een behoefte die iemand heeft opgegeven.
radar-declared-in = Opgegeven in
radar-open-for-it = Open oproepen hiervoor
radar-need-gone = Deze behoefte staat niet meer in de lijst.

sheet-method = Methode
sheet-group = Groep
sheet-country = Land
sheet-programme = Programma
sheet-need = Behoefte
sheet-quarter = Kwartaal
sheet-total = Totaal
sheet-subject = Onderwerp
sheet-figure = Kengetal
sheet-by = Per
sheet-number = Aantal
sheet-result = Resultaat
sheet-as-of = Stand van

method-members = Leden zijn wie de instelling hebben afgerond en niet zijn gestopt; het land is dat van hun eerste regio.
method-quarters = Perioden zijn hele kwartalen, in wereldtijd. Plaatsen tellen in het kwartaal waarin de rondetafel plaatsvond, al het andere in het kwartaal waarin het gebeurde.
method-tables = Plaatsen, bezette plaatsen en deelname tellen alleen bij rondetafels die zijn gehouden: een organisator heeft het gezegd, of er is ingevuld wie er was, of er is iets genoteerd. Rondetafels die voorbij zijn en waarvan niemand heeft gezegd of ze zijn gehouden, worden apart geteld. Aanmeldingen tellen bij alle.
method-few = Minder dan { $number } personen verschijnen als ‘<{ $number }’. Waar zo’n getal uit andere af te leiden zou zijn, ontbreekt ook een tweede, of staan er alleen de grenzen waartussen het ligt; leden in de tijd verschijnen in stappen van { $number }.
method-kept = Van gewiste leden blijven tellingen: per groep, per land, per programma en per behoefte, elk op zichzelf.
method-needs = Een oproep kan op meerdere behoeften antwoorden: cijfers per behoefte tellen niet op. Alleen behoeften waarop een oproep zeker antwoordt, tellen mee.
method-applications = Aanvragen en resultaten zijn wat leden over hun eigen aanvragen melden, in de huidige fase. Een aanvraag telt één keer voor elk lid dat die meldt: melden vijf partners dezelfde aanvraag, dan zijn het er vijf. Resultaten van rondetafels zijn wat organisatoren melden; beide kunnen over dezelfde aanvraag gaan.
method-euros = Bedragen in andere valuta zijn omgerekend in euro’s tegen de laatste referentiekoersen; wat niet om te rekenen is, ontbreekt. Waar geen bedrag bekend is, staat er geen.
method-differences = Verschillen tussen cijfers van verschillende soort, zoals bezette plaatsen en deelname, zijn zo niet beschermd.
