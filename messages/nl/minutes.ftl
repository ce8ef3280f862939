# At the table: who is here, decisions and actions, the minutes.

hosts-only = Alleen organisatoren van een rondetafel kunnen besluiten en acties noteren.

button-here = Ik ben er
button-not-here = Ik ben er toch niet
notice-here = <b>Uw aanwezigheid is genoteerd.</b>
door-no-seat = <b>U hebt geen plaats aan deze rondetafel.</b> Wend u tot de organisator.
door-waiting = <b>U staat op de wachtlijst.</b> De organisator weet dat u er bent en kan u een plaats geven als er een vrij is.
person-unnamed = { $country ->
    [none] { $group }, nr. { $nth }
   *[else] { $group }, { $country }, nr. { $nth }
}
door-count = <b>Aanwezig:</b> { $came } van { $seats }. <b>Afwezig:</b> { $absent }
door-group = { $group }: { $came } van { $seats }
door-countries = <b>Per land:</b> { $countries }
door-asks = <b>Aan de deur, zonder plaats:</b> { $people }. Vrije plaatsen: { $free }
door-how = Tik op een persoon om de aanwezigheid te noteren; tik nog eens om dat terug te nemen.
door-not-held = <b>Er is gezegd dat deze bijeenkomst niet is doorgegaan.</b>
button-absent = Afwezig
button-was-absent = Afwezig: { $person }
button-walk-in = Plaats geven: { $person }
button-walk-out = Plaats terugnemen: { $person }
button-others-absent = De anderen waren afwezig
button-others-back = Terug: de anderen afwezig
button-held = De bijeenkomst is gehouden
button-not-held = De bijeenkomst ging niet door
held-ask = <b>Is de bijeenkomst gehouden?</b> Er is niemand als aanwezig genoteerd en er is niets opgeschreven.
button-door-code = QR-code voor de deur
qr-here = <b>Aanwezigheid bij de rondetafel</b>
qr-scan-here = Scan om uw aanwezigheid te melden
refusal-no-free-seat = Er is geen plaats vrij.
refusal-not-waiting = Aan de deur kan alleen iemand van de wachtlijst een plaats krijgen.
refusal-doors-closed = U kunt zich niet meer zelf aanmelden. De organisator kan dat nog wel noteren.

desk-button-door = Wie is er
desk-button-came = Wie was er
desk-button-minutes = Verslag
desk-button-survey = Enquête
desk-button-outcome = Resultaat
desk-button-follow = Vervolgbijeenkomst

minutes-heading = <b>Verslag</b>
minutes-corrected = <b>Verbeterd verslag, versie { $edition }</b>
minutes-draft = <b>Ontwerpverslag.</b> Alleen de organisatoren zien het totdat u het verstuurt.
minutes-draft-changed = <b>Het verslag is sinds de verzending veranderd.</b> Verstuur de verbetering.
minutes-are-sent = <b>Het verslag zoals het is verstuurd</b>
minutes-draft-told = <b>De bijeenkomst is voorbij.</b> Het ontwerpverslag staat klaar en u kunt nog noteren wie er was.
minutes-came = <b>Aanwezig:</b> { $count }
minutes-countries = Landen: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Afwezig: { $count }
minutes-names = <b>Met hun toestemming genoemd:</b> { $names }
minutes-decisions = <b>Besluiten</b>
minutes-actions = <b>Acties</b>
minutes-carried = <b>Nog open van de vorige keer</b>
minutes-nothing = Er zijn nog geen besluiten of acties genoteerd.
minutes-next = <b>Volgende bijeenkomst:</b> { $when }
minutes-more = Meer in de pdf: { $count }
minutes-sign = { $sign ->
    [new] nieuw
    [changed] gewijzigd
   *[else] geschrapt
}
minutes-as-of = Stand van { $day }
minutes-none = Van deze rondetafel is er nog geen verslag.
minutes-which-line = <b>Welke regel?</b>
minutes-send-ask = <b>Het verslag sturen aan iedereen die een plaats had?</b> Ontvangers: { $count }. Het kan niet worden teruggehaald, alleen verbeterd.
minutes-send-nobody = <b>Niemand anders had een plaats: er is niemand om het aan te sturen.</b> Uw eigen exemplaar staat hier, ook als pdf.
minutes-correct-ask = <b>Het verbeterde verslag sturen?</b> Ontvangers: { $count }. Wat veranderd is, is gemarkeerd.
minutes-nothing-new = Sinds de verzending van het verslag is er niets veranderd.
item-words = { $words }
action-you = u
action-host = organisator
action-nobody = nog niemand
action-due = uiterlijk { $day }
action-done = { $by ->
    [host] klaar, genoteerd door de organisator
   *[else] klaar
}
action-host-words = organisator, gastheer, gastvrouw, ik
action-by-words = tegen, op

button-minutes-pdf = Pdf
button-minutes-edit = Een regel wijzigen
button-minutes-send = Aan iedereen sturen
button-send-yes = Ja, versturen
button-minutes-correct = De verbetering sturen
button-to-minutes = Terug naar het verslag
button-next-table = Toon de volgende bijeenkomst
button-last-minutes = Verslag van de vorige keer
button-note-decision = Besluit toevoegen
button-note-action = Actie toevoegen
button-item-reword = Herformuleren
button-item-strike = Schrappen
button-item-restore = Herstellen
button-item-who = Wie doet het
button-item-when = Wanneer klaar
button-owner-me = Ikzelf
button-owner-nobody = Nog niemand
button-by-1w = Over 1 week
button-by-2w = Over 2 weken
button-by-deadline = Voor de deadline van de oproep
button-by-none = Geen datum

item-ask-decision = Wat is er besloten? Schrijf het op, één besluit per regel.
item-ask-action = Wat moet er gebeuren? Schrijf één actie per regel, in willekeurige volgorde: @wie, wat, wanneer. Voorbeeld: @onderwijs begroting opstellen uiterlijk 15 maart
item-ask-reword = Schrijf deze regel opnieuw.
action-who = <b>Wie doet het?</b>
action-who-unclear = Het is niet duidelijk wie ‘{ $said }’ is.
action-who-several = Met ‘{ $said }’ worden meerdere mensen bedoeld.
action-when = <b>Wanneer moet het klaar zijn?</b> Tik, of schrijf een dag.
action-when-unclear = Ik begrijp deze dag niet. Schrijf hem zo: 15 maart
item-long = Dat is te lang. Een regel heeft hoogstens { $most } tekens.
item-gone = Deze regel bestaat niet meer.
noted = <b>Genoteerd.</b> Tik op een nummer om een regel te wijzigen.
which-table-ask = <b>Bij welke rondetafel?</b>
no-table-meant = U hebt geen rondetafel waarbij dit genoteerd kan worden.
