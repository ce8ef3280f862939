# Plaatsen: wat een organisator aan een tafel instelt en wat bij inschrijving wordt gevraagd.

seats-gauge = { $group }: { $taken } van { $quota }
seats-beyond = { $count ->
    [one] 1 extra op een open plaats
   *[other] { $count } extra op open plaatsen
}
seats-offered = waarvan { $count } nog maar aangeboden
balance-nobody = Er heeft zich nog niemand ingeschreven.
balance-missing = Nog niemand uit: { $groups }.
balance-lopsided = Eén groep heeft meer dan de helft van de bezette plaatsen: { $group }.
balance-full = Alle groepen zijn er zoals gepland.
balance-good = Elke groep is vertegenwoordigd.

desk-button-people = Personen en aanvragen
desk-button-seats = Plaatsen
desk-button-asks = Vragen bij inschrijving
desk-button-hosts = Medeorganisatoren
desk-button-place = Locatie en talen
desk-button-date = Datum wijzigen
desk-button-series = Reeks
desk-button-reopen = Hij gaat toch door
button-undo = Ongedaan maken
button-more-settings = Meer instellingen
host-approval-on = U beslist over elke inschrijving.
host-approval-off = Wie zich inschrijft, krijgt meteen een vrije plaats.

seats-how = + voegt een plaats toe, − haalt een vrije weg. Wat vrij is, wordt meteen aangeboden aan wie wacht.
seats-open-name = Open plaatsen
seats-released-now = Vrije groepsplaatsen staan open voor iedereen.
button-approval-on = Over elke inschrijving beslissen
button-approval-off = Inschrijvingen vanzelf toelaten
approval-off-ask = { $count ->
    [one] <b>Er is 1 aanvraag open.</b> Als u niet meer beslist, wordt die toegelaten. Zonder vrije plaats komt die op de wachtlijst.
   *[other] <b>Er zijn { $count } aanvragen open.</b> Als u niet meer beslist, worden ze toegelaten in volgorde van binnenkomst. Wie geen plaats vindt, wacht.
}
button-approval-let-in = Toelaten
button-approval-keep = Blijven beslissen
button-release-now = Nu voor iedereen openen
button-release-back = Weer voor de groepen houden
button-release-before = { $count ->
    [one] 1 dag vooraf voor iedereen openen
   *[other] { $count } dagen vooraf openen
}

people-heading = <b>Personen aan deze tafel</b>
person-state = { $state ->
    [requested] vraagt een plaats
    [seated] heeft een plaats
    [offered] heeft een aanbod
    [waiting] wacht
    [refused] afgewezen
    [removed] plaats teruggenomen
    [attended] deed mee
    [absent] kwam niet
   *[else] vertrokken
}
person-two = 2 personen
person-guest = zonder Telegram
person-answers-open = antwoorden ontbreken
person-date = { $state ->
    [yes] komt op de nieuwe datum
   *[else] nieuwe datum nog niet bevestigd
}
person-no-name = Er is geen naam gegeven.
person-name-host = Alleen organisatoren zien de naam.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = nog niet beantwoord
person-facilitator = begeleiding
answer-yes-no = { $answer ->
    [yes] Ja
   *[else] Nee
}
button-approve = Een plaats geven
button-refuse = Afwijzen
button-reconsider = Terug naar de aanvragen
button-remove = De plaats terugnemen
button-readmit = Ongedaan: de plaats teruggeven
button-to-cohost = Medeorganisator maken
button-people = ‹ Personen
remove-ask =
    <b>Deze plaats terugnemen?</b>
    Wie hem heeft, hoort dat één keer en kan zich opnieuw inschrijven, achteraan. Schrijf nu een reden, die wordt doorgegeven, of ga verder zonder reden.
button-remove-yes = Zonder reden terugnemen
button-remove-no = Nee, zo laten

asks-heading = <b>Vragen bij inschrijving</b>
asks-none = Er wordt nog niets gevraagd. U kunt tot vijf vragen stellen.
asks-privacy = Alleen de organisatoren zien de antwoorden. Ze worden 90 dagen na de bijeenkomst gewist.
ask-kind = { $kind ->
    [number] een getal
    [yes-no] ja of nee
    [choice] een keuze
   *[else] in woorden
}
ask-required = { $state ->
    [on] een antwoord wordt verwacht
   *[else] mag open blijven
}
ask-new = Schrijf de vraag op één regel. Vraag alstublieft niet wat u niet nodig hebt.
ask-words = Schrijf de vraag opnieuw, op één regel.
ask-choices = Schrijf twee tot zes keuzes, elk op een eigen regel.
ask-dropped = Deze vraag wordt niet meer gesteld.
button-ask-new = Iets vragen
button-ask-words = Andere woorden
button-ask-kind = Antwoord: { $kind }
button-ask-must = Een antwoord verwachten
button-ask-may = Mag open blijven
button-ask-up = Omhoog
button-ask-drop = Niet meer vragen
cannot-ask-many = Er zijn al vijf vragen. Haal er eerst een weg.
cannot-ask-gone = Deze vraag wordt niet meer gesteld.
cannot-ask-empty = Schrijf de vraag in woorden.
cannot-ask-choices = Er zijn twee tot zes verschillende keuzes nodig, elk op een eigen regel.

place-heading = <b>Locatie en talen</b>
place-online = <b>Locatie:</b> online
place-at = <b>Locatie:</b> { $place }
place-map = <a href="{ $url }">Op een kaart tonen</a>
link-at = <b>Deelnemen:</b> { $link }
link-later = De link om deel te nemen komt 24 uur vóór het begin.
link-none = Er is nog geen link om deel te nemen.
link-seen = Alleen wie een plaats heeft, ziet hem, vanaf 24 uur voor het begin.
languages-none = <b>Talen:</b> niet opgegeven
languages-ask = Welke talen worden aan de tafel gesproken? Een tik voegt er een toe of haalt hem weg.
address-ask = Schrijf het adres of deel een locatie: wie een plaats heeft, kan die op een kaart openen.
link-ask = Plak de link om deel te nemen. Hij begint met https://
link-bad = Een browser kan dit niet openen als link naar een bijeenkomst. Hij begint met https:// of http://, bijvoorbeeld https://meet.example.eu/skills
button-address = Een adres opgeven
button-online = Alleen online
button-link = De link opgeven
button-link-off = De link weghalen
button-languages = Talen
button-map = Kaart
map-spot-only = De plek op de kaart

date-heading = <b>Datum</b>
date-confirmed = <b>Nieuwe datum bevestigd:</b> { $yes }. <b>Nog geen antwoord:</b> { $open }
date-how = Kies een dag, of schrijf dag en tijd zoals 2026-05-12 10:00, in uw eigen tijd.
date-sure =
    <b>Deze rondetafel verplaatsen?</b>
    Tot nu toe: { $old }
    Voortaan: { $new }
    Iedereen die zich inschreef, hoort beide data. Wie een plaats heeft, wordt gevraagd te bevestigen en verliest niets door te zwijgen. Het bestand achter ‘{ $button }’ werkt agenda’s bij.
button-date-yes = Ja, verplaatsen
button-date-no = Nee, zo laten
button-date-back = Ongedaan: de oude datum

hosts-heading = <b>Medeorganisatoren</b>
hosts-none = U leidt deze tafel alleen. Een medeorganisator mag alles wat u mag.
hosts-add = Wie helpt u met deze tafel? U kunt ook iemand een link sturen.
hosts-nobody = Er is niemand meer om uit te kiezen. U kunt iemand een link sturen.
hosts-link = Stuur deze link aan één persoon. Wie hem het eerst opent, kan medeorganisator worden. Hij werkt één keer, tot { $when }: { $link }
button-host-add = Medeorganisator kiezen
button-host-link = Link voor een medeorganisator
button-host-link-off = De link intrekken
button-host-off = Weghalen: { $who }
button-host-hand = Overdragen aan: { $who }
button-host-leave = Niet meer meehelpen
cohost-invite = <b>U wordt gevraagd mee te helpen met deze rondetafel</b>
cohost-invite-how = Als medeorganisator ziet u wie er komt en kunt u alles wat de organisator kan.
button-cohost-yes = Ja, ik help mee
cohost-declined = Genoteerd. De link blijft zoals hij is; niemand heeft iets gehoord.
cannot-host-gone = Deze link is gebruikt, ingetrokken of te oud. Vraag de organisator om een nieuwe.
cannot-host-group = Alleen een persoon kan medeorganisator zijn. Open de link in een privéchat met mij.
cannot-host-already = U leidt deze tafel al.
cannot-host-unknown = Deze persoon kan niet worden gekozen. Stuur liever een link.
host-left = U helpt niet meer mee met deze tafel.

series-place = Tafel { $n } van { $total } in een reeks.
series-alone = Deze tafel staat voorlopig alleen.
series-how = Wanneer komt hij weer bijeen? Plaatsen, vragen, medeorganisatoren, talen en locatie blijven gelijk.
button-again = { $every ->
    [2] Opnieuw over 2 weken
    [4] Opnieuw over 4 weken
   *[else] Opnieuw over een maand
}
again-ask = <b>De volgende:</b> { $when }. Wie wordt het eerst uitgenodigd?
button-again-first = Eerst deze tafel, een dag eerder
button-again-all = Iedereen tegelijk
button-series-before = ‹ De vorige
button-series-after = De volgende ›
button-cancel-all = Ook alle latere afzeggen
button-cancel-reason = Afzeggen met een reden
cancel-reason-ask = Schrijf de reden. Iedereen die zich inschreef, hoort die.
button-reopen-all = Ook alle latere

button-two = Twee personen inschrijven
two-ask =
    <b>Plaatsen voor twee personen?</b>
    U krijgt beide plaatsen of wacht op beide. Voor welke groep?
button-one = Er komt maar één persoon
one-ask = De andere plaats gaat dan naar wie wacht, en dat kan niet ongedaan worden gemaakt. Komt er maar één persoon?
button-one-yes = Ja, maar één
button-one-no = Nee, allebei
name-ask =
    <b>Mogen de anderen aan de tafel uw naam zien?</b>
    U kunt dat wijzigen tot de inschrijving sluit en uw naam altijd terugtrekken. De naam wordt 90 dagen na de bijeenkomst gewist.
button-name-table = Ja, de hele tafel
button-name-last = { $shown ->
    [table] Als eerder, voor iedereen: { $name }
   *[else] Als eerder, aan organisatoren: { $name }
}
button-name-host = Alleen de organisatoren
button-name-nobody = Nee
name-type = Schrijf uw naam en, als u wilt, na een komma uw organisatie.
name-partner = Wie komt er met u mee? Vraag eerst of u dat mag zeggen en schrijf dan de naam.
name-back = <b>Uw naam wordt aan deze rondetafel aan niemand meer getoond.</b> Wat al verstuurd is, bevat hem nog.
button-name-back = Mijn naam terugtrekken
question-step = Vraag { $n } van { $total }
question-now = Beantwoord: { $answer }
question-number = Schrijf een getal, alleen in cijfers.
question-choose = Kies met een knop.
answers-heading = <b>Uw naam en antwoorden</b>
answers-thanks = Dank u, dat is alles. Tot de inschrijving sluit, kunt u het wijzigen: ‘{ $button }’ op de kaart.
answers-name = { $state ->
    [table] <b>Uw naam, voor de hele tafel:</b> { $name }
    [host] <b>Uw naam, alleen voor de organisatoren:</b> { $name }
   *[else] Uw naam wordt niet getoond.
}
button-answers = Mijn naam en antwoorden
button-change = Wijzigen
button-card = De tafel tonen

mine-removed = De organisator nam uw plaats terug. U kunt zich opnieuw inschrijven, achteraan in de rij.
notice-queued = <b>De organisator liet u toe. Er is nog geen vrije plaats, u staat op de wachtlijst</b>
notice-refused = <b>De organisator kon u geen plaats geven</b>
notice-removed = <b>De organisator nam uw plaats terug. U kunt zich opnieuw inschrijven</b>
notice-reconsidered = <b>De organisator bekijkt uw inschrijving nog eens. U hoort het resultaat</b>
notice-reason = <b>Reden:</b> { $reason }
notice-moved = <b>Een rondetafel heeft een nieuwe datum</b>
notice-moved-was = Tot nu toe: { $when }
notice-moved-ask = Komt u op de nieuwe datum? U houdt uw plaats zolang u hem niet afstaat.
notice-confirm = <b>Komt u op de nieuwe datum?</b>
notice-reopened = <b>Deze rondetafel gaat toch door</b>
notice-answers = <b>De organisatoren van uw rondetafel vroegen u iets</b>
notice-answers-safe = Uw plaats is zeker. Een antwoord helpt hen bij de voorbereiding.
notice-requests = { $count ->
    [one] <b>1 aanvraag voor een plaats wacht op u</b>
   *[other] <b>{ $count } aanvragen voor een plaats wachten op u</b>
}
notice-cohost = <b>U helpt nu mee met een rondetafel, als medeorganisator</b>
notice-cohost-follow = <b>De rondetafel die u mee organiseert gaat verder: dit is de volgende bijeenkomst</b>
notice-cohost-off = <b>U helpt niet meer mee met deze rondetafel</b>
notice-cohost-joined = <b>Uw rondetafel heeft er een medeorganisator bij</b>
notice-cohost-now = <b>U droeg uw rondetafel over en bent nu medeorganisator</b>
notice-host-now = <b>U bent nu de organisator van een rondetafel</b>
notice-no-host = <b>De organisator van een rondetafel is er niet meer, en niemand leidt hem</b>
notice-no-host-how = Met uw rechten kunt u hem beheren en medeorganisatoren benoemen.
notice-again = <b>De volgende rondetafel van een reeks waaraan u deelnam</b>

refusal-release-used = { $seated ->
    [one] Sinds de openstelling is 1 plaats bezet, dus kan zij niet ongedaan worden gemaakt.
   *[other] Sinds de openstelling zijn { $seated } plaatsen bezet, dus kan zij niet ongedaan worden gemaakt.
}
refusal-cohosts-full = Er kunnen tot { $wanted } medeorganisatoren zijn.
refusal-not-cohost = Alleen een medeorganisator kan de organisator worden.
