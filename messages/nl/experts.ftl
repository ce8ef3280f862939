# Experts en partners: wat leden bieden en zoeken, wie een plaats kan innemen, in contact brengen.

command-experts = Experts en partners: wie wat biedt, wie wat zoekt

experts-heading = <b>Experts en partners</b>
experts-means = Anderen zien uw groep, uw land, de behoefte, uw talen en uw eigen woorden. Uw naam, uw organisatie en deze chat zien zij niet voordat u met een verzoek instemt.
experts-own = <b>Uw vermeldingen</b>
experts-own-none = U staat niet op de lijst. Zeg wat u biedt of zoekt, dan kunnen anderen vragen om met u in contact te komen.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] op de lijst
    [paused] gepauzeerd
    [removed] verwijderd door een beheerder
   *[else] nog niet op de lijst
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Zoekt:</b> { $need }
   *[else] <b>Biedt:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Werktalen: { $languages }
experts-any-need = elke behoefte
button-experts-any-need = Elke behoefte
experts-anywhere = elk land
experts-also-anywhere = { $where }, en elk ander land
experts-group-unsaid = Groep niet vermeld
experts-only-alone = Vermeldingen, verzoeken en contacten zijn persoonlijk. Daarom werkt /experts alleen in een privéchat met mij.
button-experts-alone = Privéchat openen
button-experts-search = Experts en partners zoeken
button-experts-add-offer = Ik bied iets
button-experts-add-seek = Ik zoek iets
button-experts-waiting = Verzoeken aan u: { $count }
button-experts-asked = Uw verzoeken: { $count }
button-experts-removed = Verwijderd door beheerders: { $count }
button-experts-home = ‹ Experts en partners
button-experts-show = Mijn vermeldingen tonen

experts-which-need = { $kind ->
    [seek] <b>Voor welke behoefte zoekt u deskundigheid, partners of een project om aan mee te doen?</b>
   *[else] <b>Voor welke behoefte biedt u deskundigheid of partnerschap?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Uw vermelding staat op de lijst.</b> Dit zien anderen:
    [paused] <b>Uw vermelding is gepauzeerd.</b> Niemand ziet haar. Op de lijst luidt zij:
    [removed] <b>Een beheerder heeft deze vermelding van de lijst verwijderd.</b>
   *[else] <b>Uw vermelding staat nog niet op de lijst.</b> Niemand ziet haar. Op de lijst zou zij luiden:
}
experts-entry-how = { $state ->
    [listed] Land en groep komen uit uw profiel: /settings. U kunt de vermelding altijd van de lijst halen.
    [removed] De beheerders van deze assistent kunnen haar binnen 30 dagen terugzetten; daarna wordt zij gewist.
   *[else] Land en groep komen uit uw profiel: /settings. Anderen zien de vermelding pas als u haar op de lijst zet.
}
button-experts-list = Op de lijst zetten
button-experts-pause = Pauzeren
button-experts-line = { $state ->
    [on] Mijn woorden wijzigen
   *[else] Eigen woorden toevoegen
}
button-experts-noline = Mijn woorden wissen
button-experts-langs = Talen
button-experts-where = { $state ->
    [any] Ook voor elk ander land
   *[else] Alleen voor mijn eigen landen
}
button-experts-remove = Vermelding verwijderen
experts-langs = <b>In welke talen kunt u werken?</b> Tik ze allemaal aan.
experts-line-ask = <b>Zeg in één zin waar het om gaat.</b> Schrijf hoogstens { $most } tekens. Anderen lezen dit voordat zij u kennen; laat namen, adressen en nummers daarom weg.
experts-line-now = Nu: { $line }
experts-remove-ask = <b>Deze vermelding verwijderen?</b> Zij wordt meteen gewist. Verzoeken die op uw antwoord wachten, blijven.
experts-remove-yes = Ja, verwijderen
experts-remove-no = Nee, behouden
experts-removed-own = De vermelding is gewist.
experts-paused-all = U staat niet meer op de lijst, en niemand kan nog vragen om met u in contact te komen. Weer op de lijst: /experts
experts-kept = Dank u. Over een jaar vraag ik het opnieuw.
experts-year =
    <b>Kloppen uw vermeldingen nog?</b>
    Dit vraag ik eens per jaar. Zonder antwoord blijft alles zoals het is.
button-experts-keep = Ja, allemaal
button-experts-leave = Mij van de lijst halen
experts-told-removed = <b>Een beheerder heeft uw vermelding van de lijst van experts en partners verwijderd.</b> Zij kan binnen 30 dagen worden teruggezet. Neem bij vragen contact op met de beheerders van deze assistent.
experts-told-put-back = <b>Een beheerder heeft uw vermelding teruggezet.</b>

experts-found = <b>Experts en partners</b>
experts-kind = { $kind ->
    [seek] wie zoekt
   *[else] wie biedt
}
button-experts-kind-offer = Wie biedt
button-experts-kind-seek = Wie zoekt
experts-by-kind = <b>Alleen:</b> { $value }
experts-by-need = <b>Behoefte:</b> { $value }
experts-by-country = <b>Land:</b> { $value }
experts-by-language = <b>Taal:</b> { $value }
experts-by-group = <b>Groep:</b> { $value }
button-experts-by-kind = Biedt of zoekt
button-experts-by-need = Behoefte
button-experts-by-country = Land
button-experts-by-language = Taal
button-experts-by-group = Groep
experts-none = { $narrowed ->
    [yes] Niemand op de lijst voldoet aan dit alles. Kies minder voorwaarden.
   *[else] Er staat nog niemand anders op de lijst.
}
experts-join = U staat zelf niet op de lijst. Anderen vinden u zodra u een vermelding toevoegt: /experts
experts-narrow = { $by ->
    [kind] <b>Wie biedt, of wie zoekt?</b>
    [need] <b>Welke behoefte?</b>
    [country] <b>Welk land?</b>
    [language] <b>Welke taal?</b>
   *[else] <b>Welke groep?</b>
}
experts-every = Alle
experts-card = <b>Op de lijst van experts en partners</b>
experts-card-how = Wie het is, hoort u alleen als u beiden instemt.
experts-removed = <b>Verwijderd in de laatste 30 dagen:</b> { $count }
experts-removed-keeper = Deze vermelding staat niet meer op de lijst. Het lid krijgt bericht. U kunt haar binnen 30 dagen terugzetten.
button-experts-ask = Om contact vragen
button-experts-invite = Uitnodigen voor de rondetafel
button-experts-uninvite = Uitnodiging intrekken
button-experts-off = Van de lijst halen (beheerder)
button-experts-restore = Terugzetten (beheerder)

desk-button-experts = Wie zou kunnen komen
button-fill-call = 🤝 Experts en partners vinden
fill-heading = { $about ->
    [table] <b>Wie de ontbrekende plaatsen kan innemen</b>
   *[else] <b>Wie zich kan aansluiten</b>
}
fill-missing-seats = <b>Ontbreekt:</b> { $group } ({ $count })
fill-missing-open = <b>Vrij voor elke groep:</b> { $count }
fill-missing = <b>Nog niet onder de belangstellenden:</b> { $groups }
fill-missing-table = <b>Nog niet aan tafel:</b> { $groups }
fill-missing-nobody = Alle groepen zijn onder de belangstellenden.
fill-none = Op de lijst van experts en partners past nog niemand bij deze oproep.
fill-full = Alle plaatsen zijn bezet.
fill-why = <i>Waarom: { $reasons }</i>
fill-why-group = deze groep ontbreekt
fill-why-need = de oproep past bij deze behoefte
fill-why-country = uit dit land is er nog niemand
fill-why-language = een gemeenschappelijke taal
fill-invited = <b>Uitgenodigd</b>

contact-intro-ask = <b>1 van 2: waar gaat het om?</b> Zeg in een of twee zinnen wat u van plan bent en wat voor organisatie u bent, in hoogstens { $most } tekens. De andere partij leest dit meteen; laat namen, adressen en nummers daarom weg.
contact-way-ask = <b>2 van 2: hoe bent u bereikbaar?</b> Uw naam en een adres of nummer, hoogstens { $most } tekens. Ze worden alleen doorgegeven als de andere partij instemt, en daarna gewist.
contact-preview-now = <b>De andere partij leest meteen:</b>
contact-preview-later = <b>Pas na een ja:</b>
contact-preview-means = Na een ja krijgt elk van u de contactgegevens van de ander. Komt er binnen 30 dagen geen antwoord, dan is het verzoek voorbij en hoort u dat van mij.
contact-from = Van: { $group } · { $where }
contact-entry = Uw vermelding: { $what }
contact-call = Over de oproep: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Het verzoek is onderweg.</b> Ik schrijf u als er antwoord is, of na 30 dagen zonder antwoord.
contact-asked = <b>Iemand vraagt om met u in contact te komen</b>
contact-asked-means = Als u instemt, vraag ik hoe u bereikbaar bent, en elk van u krijgt de contactgegevens van de ander. Als u weigert, hoort niemand wie u bent. Zonder antwoord is het verzoek na 30 dagen voorbij.
contact-reply-ask = <b>Hoe bent u bereikbaar?</b> Uw naam en een adres of nummer, hoogstens { $most } tekens. De andere partij krijgt ze zodra u ze hebt bevestigd, en u krijgt die van haar.
contact-reply-preview = <b>Zal ik dit doorgeven?</b> Vanaf dan weet u van elkaar.
contact-made = <b>Het contact is gelegd</b>
contact-made-means = { $side ->
    [asked] Ook de andere partij krijgt uw contactgegevens. Na bezorging bewaar ik er geen; dit bericht blijft in uw chat.
   *[else] De andere partij heeft ingestemd en krijgt ook uw contactgegevens. Na bezorging bewaar ik er geen; dit bericht blijft in uw chat.
}
contact-declined = <b>Deze keer geen contact.</b> De andere partij wil nu geen contact.
contact-lapsed = <b>Er kwam geen antwoord.</b> Uw verzoek is voorbij.
contact-withdrawn = Het verzoek is ingetrokken. Het kan niet meer worden beantwoord, en wat u schreef is gewist.
contact-dropped = Er is niets verzonden, en wat u schreef is gewist.
contact-refused = U hebt geweigerd. Niemand hoort wie u bent.
contact-refused-all = U hebt geweigerd en staat niet meer op de lijst. Weer op de lijst: /experts
contact-passed = Dank u. De contactgegevens van de andere partij zijn onderweg naar u.
contacts-own = <b>Uw verzoeken die op antwoord wachten</b>
contacts-to-answer = <b>Verzoeken die op uw antwoord wachten</b>
contacts-none = Er wacht niets.
contacts-since = Verzonden: { $since }
button-contact-handle = Mijn Telegramnaam: { $handle }
button-contact-send = Verzoek verzenden
button-contact-again = Opnieuw schrijven
button-contact-drop = Niet verzenden
button-contact-withdraw = Intrekken
button-contact-withdraw-one = Nummer { $number } intrekken
button-contact-yes = Ja, mijn contact delen
button-contact-no = Nee, dank u
button-contact-never = Geen verzoeken meer
button-contact-pass = Doorgeven

expert-invited =
    <b>Uitnodiging voor een rondetafel</b>
    De organisator vond u op de lijst van experts en partners, zonder te horen wie u bent: { $entries }
expert-invited-means = Meld u aan met de knoppen als u wilt komen. Als u niets doet, hoort niemand iets.
expert-uninvited = <b>Deze uitnodiging is ingetrokken.</b>

experts-cannot-gone = Deze vermelding staat niet meer op de lijst.
experts-cannot-alone = Op de lijst kan alleen een persoon staan, geen groep.
experts-cannot-setup = Rond eerst de instelling af: /start
experts-cannot-group = Zeg eerst bij welke groep u hoort. Zo vinden anderen u: /settings
experts-cannot-languages = Laat ten minste één taal staan.
experts-cannot-many = Meer vermeldingen zijn niet mogelijk ({ $most }). Verwijder er eerst een.
experts-cannot-long = Dit is te lang. Schrijf hoogstens { $most } tekens.
experts-cannot-keeper = Een beheerder heeft deze vermelding verwijderd. Neem contact op met de beheerders van deze assistent.
experts-cannot-mail = Hierin staat een mailadres, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
experts-cannot-handle = Hierin staat een Telegramnaam, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
experts-cannot-link = Hierin staat een link, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
experts-cannot-phone = Hierin staat een telefoonnummer, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
experts-cannot-own = Hierin staat uw naam of die van uw organisatie, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
experts-cannot-name = Hierin lijkt een naam van iemand te staan, en dit wordt gelezen voordat u hebt ingestemd. Schrijf het opnieuw zonder.
contact-cannot-gone = Deze vermelding staat niet meer op de lijst.
contact-cannot-own = Dit is uw eigen vermelding.
contact-cannot-open = U hebt dit lid al gevraagd. Het antwoord moet nog komen.
contact-cannot-lately = U hebt dit lid kort geleden gevraagd. Weer mogelijk: { $when }.
contact-cannot-often = U hebt in de laatste zeven dagen { $most } verzoeken verzonden. Het volgende is mogelijk: { $when }.
contact-cannot-busy = Dit lid kreeg deze week al meerdere verzoeken. Probeer het over een week opnieuw.
contact-cannot-over = Dit verzoek is voorbij of al beantwoord.
contact-cannot-short = Schrijf iets meer.
contact-cannot-long = Dit is te lang. Schrijf hoogstens { $most } tekens.
invite-cannot-gone = Deze vermelding staat niet meer op de lijst.
invite-cannot-seated = Dit lid is al aangemeld voor de rondetafel, of heeft die verlaten.
invite-cannot-again = Dit lid was al uitgenodigd, en de uitnodiging is ingetrokken. Zij wordt geen twee keer verzonden.
invite-cannot-busy = Dit lid is deze week al voor meerdere rondetafels uitgenodigd. Probeer het over een week opnieuw.
invite-cannot-many = Voor deze rondetafel kunnen niet meer leden worden uitgenodigd ({ $most }).
invite-cannot-closed = De aanmelding voor deze rondetafel is gesloten.
invite-done = De uitnodiging is onderweg.
invite-undone = De uitnodiging is ingetrokken.

experts-privacy = Als u op de lijst van experts en partners staat: wat u biedt en zoekt, uw talen en uw woorden. Verzoeken om contact worden tot 180 dagen na hun einde bewaard; contactgegevens worden gewist zodra ze zijn doorgegeven of het verzoek voorbij is.
