# In groepen: één kaart per oproep, onderwerpen, geluid. En QR-codes, en wat boven de resultaten staat.

group-card-groups = <b>Daarvan, per groep:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Mijn regio heeft belangstelling
   *[else] 🙋 Mijn regio heeft belangstelling ({ $members })
}
group-card-answers = De kaart van deze oproep is het bericht waarop ik hier antwoord. Die toont de huidige stand.
group-interest-region = Genoteerd: { $region } heeft belangstelling. Om dat terug te nemen, tikt u nog eens: uw eigen kaart gaat open.
group-interest = Genoteerd: u hebt belangstelling. Om dat terug te nemen, tikt u nog eens: uw eigen kaart gaat open.

group-sound-now = Berichten komen hier { $state ->
    [on] met geluid.
   *[else] zonder geluid.
}
group-sound-choice = { $state ->
    [on] Berichten met geluid
   *[else] Berichten zonder geluid
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Ik meld deze groep op tijd, en met de redenen, welke EU-oproepen aan de behoeften van haar regio beantwoorden: eenmaal per week, zonder geluid.

    Vier korte vragen, die u alle mag overslaan. Alleen de groepsbeheerders kunnen ze beantwoorden. Wat wordt bewaard: /privacy

topics-ask =
    <b>Waar moet ik in deze groep schrijven?</b>
    Nu: { $now }

    Een onderwerp wordt gemaakt zodra er voor het eerst iets in te zeggen is. U kunt het een andere naam geven. Een oproep die aan meer behoeften beantwoordt, wordt één keer gemeld, waar hij het best past.
topics-home = { $where ->
    [here] Het wekelijkse overzicht, en wat bij geen onderwerp hoort, komt in dit onderwerp.
    [elsewhere] Het wekelijkse overzicht, en wat bij geen onderwerp hoort, komt in een ander onderwerp van uw keuze. Tik nog eens in het onderwerp waarin u het wilt.
   *[else] Het wekelijkse overzicht, en wat bij geen onderwerp hoort, komt in het onderwerp ‘Algemeen’.
}
topics-now = { $by ->
    [need] een onderwerp per behoefte
    [area] een onderwerp per groep behoeften
    [programme] een onderwerp per programma
    [here] alles in één onderwerp
   *[else] alles in het onderwerp ‘Algemeen’
}
topics-choice = { $by ->
    [need] Een onderwerp per behoefte
    [area] Een onderwerp per groep behoeften
    [programme] Een onderwerp per programma
    [here] Alles in dit onderwerp
   *[else] Alles in het onderwerp ‘Algemeen’
}
topics-no-forum = Deze groep heeft geen onderwerpen. Een groepsbeheerder kan ze aanzetten in de instellingen van de groep; schrijf daarna opnieuw /topics.
topics-no-right = Ik mag hier geen onderwerpen maken. Maak mij groepsbeheerder met het recht om onderwerpen te beheren en schrijf opnieuw /topics.
topics-in-groups = Onderwerpen zijn er voor groepen. Voeg mij toe aan een groep waarin onderwerpen aan staan en schrijf daar /topics.
command-topics = Kiezen in welke onderwerpen van deze groep ik schrijf

button-add-group = Assistent aan groep toevoegen
button-qr = QR-code
button-qr-start = QR-code van de assistent
button-qr-group = QR-code voor een groep
qr-call = <b>QR-code van deze oproep</b>
qr-table = <b>QR-code van deze rondetafel</b>
qr-start = <b>QR-code van de assistent</b>
qr-group = <b>QR-code die de assistent aan een groep toevoegt</b>
qr-leads = Hij leidt naar { $link }
qr-print = Dezelfde om af te drukken, scherp op elk formaat
qr-scan-call = Scan om de oproep in Telegram te openen
qr-scan-table = Scan om de rondetafel in Telegram te openen
qr-scan-start = Scan om de assistent in Telegram te openen
qr-scan-group = Scan om de assistent aan uw Telegram-groep toe te voegen
qr-start-title = { $assistant }: EU-oproepen die aan de behoeften van uw regio beantwoorden
inline-set-up = Meldingen voor uw regio instellen
