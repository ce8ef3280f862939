# De instelling, en dezelfde vragen die later opnieuw worden gesteld.

setup-welcome =
    <b>{ $assistant }</b>

    Ik meld u op tijd, en met de redenen, welke EU-oproepen aan de behoeften van uw regio beantwoorden. Waar meer regio’s dezelfde oproep willen, kunt u elkaar aan een rondetafel ontmoeten.

    Vijf korte vragen, die u alle mag overslaan. Wat over u wordt bewaard: /privacy
setup-language = In welke taal moet ik schrijven?

setup-region =
    <b>{ $group ->
        [yes] Om welke regio gaat het in deze groep?
       *[else] Waar werkt u?
    }</b>
    Schrijf de naam van een regio, een stad of een land, of een NUTS-code zoals CZ080. U kunt ook een locatie sturen.
setup-region-found = Voor ‘{ $typed }’ heb ik dit gevonden. Kies er een. De ruimere gebieden staan eronder.
setup-region-nearby = Deze regio’s hebben hun middelpunt het dichtst bij uw locatie; dat van de eerste ligt op { $away }. Bij een grens of een kust kan de uwe de tweede zijn. Kies er een; de ruimere gebieden staan eronder.
setup-region-nearest = Het middelpunt van deze regio ligt het dichtst bij uw locatie, op { $away }. Is het uw regio, kies die dan; de ruimere gebieden staan eronder.
setup-region-away = { $near ->
    [yes] minder dan 5 km
   *[else] { $far } km
}
setup-region-far = Uw locatie ligt in geen van de regio’s die ik ken: dat zijn die van de Europese Unie en haar buurlanden. Schrijf de naam van de regio waarvoor u werkt.

setup-region-none = Ik heb geen regio gevonden voor ‘{ $typed }’. Probeer een andere spelling, een grotere plaats in de buurt of een NUTS-code zoals DE11.
setup-region-chosen = <b>Uw regio’s:</b> { $regions }
setup-region-more = Om er een toe te voegen, schrijft u de naam of stuurt u een locatie.
setup-region-drop = { $region } verwijderen
setup-reply = In een groep lees ik alleen antwoorden: antwoord op dit bericht.

setup-needs =
    <b>Waarover wilt u horen?</b>
    Tik er zoveel aan als u wilt. { $served ->
        [yes] Zonder keuze hoort u wat uw regio nodig heeft.
       *[else] Zonder keuze hoort u over alles.
    }
setup-needs-region = <b>Behoeften van { $region }:</b> { $needs }
setup-needs-take = Behoeften van { $region } overnemen
setup-needs-set = Dit zijn ook de behoeften van { $region }
setup-needs-erase = Behoeften van { $region } wissen
setup-needs-not-allowed = Alleen een facilitator van deze regio kan zeggen wat zij nodig heeft.
setup-needs-typed = Of schrijf in één zin waaraan uw regio werkt; ik stel voor wat past.
setup-needs-command = Of schrijf /needs en een zin over waar uw regio aan werkt; ik stel voor wat past.
needs-suggested = <b>Uit uw woorden</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = ‘{ $word }’
needs-suggested-none = In deze woorden heb ik niets gevonden wat ik ken. Zeg het in andere woorden of kies uit de lijst.
needs-suggested-all = Deze allemaal kiezen
needs-suggested-more = Uit alles kiezen
setup-needs-group = <b>{ $group }</b>, { $page } van { $pages }
setup-needs-count = { $count ->
    [0] Nog niets gekozen.
    [one] { $count } gekozen tot nu toe.
   *[other] { $count } gekozen tot nu toe.
}
needs-open = { $need } ({ $count })
setup-needs-open = Tussen haakjes: oproepen die nu open of aangekondigd zijn, { $of ->
    [regions] voor uw regio’s.
   *[else] voor alle regio’s.
}

setup-needs-first = <b>Voor u het belangrijkst:</b> { $needs }
setup-needs-weigh = ★ Wat is het belangrijkst?
needs-first = ★ eerst: { $need }
needs-weigh =
    <b>Wat is voor u het belangrijkst?</b>
    Tik op een behoefte en de oproepen die eraan beantwoorden, komen eerst in uw lijsten en overzichten. Tik nog eens om dat terug te nemen.

    U kunt ook alles laten zoals het is: dan tellen uw behoeften even zwaar. Hoe dan ook wordt niets weggelaten.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Klaar: { $served ->
        [yes] wat mijn regio nodig heeft
       *[else] alles
    }
    [one] Klaar: { $count } gekozen
   *[other] Klaar: { $count } gekozen
}
needs-green-technology = Groene technologie
needs-digital-technology = Digitale technologie
needs-industry = Industrie
needs-education = Onderwijs en opleiding
needs-people = Mensen
needs-region = De regio

setup-group =
    <b>Wie vertegenwoordigt u?</b>
    Aan een rondetafel zijn plaatsen voorbehouden voor elk van deze groepen.
setup-organisation =
    <b>Voor welke organisatie werkt u?</b>
    Schrijf de naam, zodat de organisator van een rondetafel kan zien wie een plaats vraagt. Het hoeft niet.
setup-organisation-now = Nu: { $organisation }
setup-erase = Wissen

setup-rhythm = <b>Hoe vaak moet ik schrijven?</b>
setup-rhythm-weekly = Wekelijks: { $weekday } { $hour }
setup-rhythm-at-once = Meteen, de rest wekelijks
setup-rhythm-later = De dag en het uur kunt u later wijzigen met /rhythm.
setup-rhythm-when = Het wekelijkse overzicht komt op { $weekday } om { $hour } uur (tijd in { $city }).

setup-preview = { $total ->
    [0] <b>In de afgelopen { $days } dagen zou u van geen oproep hebben gehoord.</b>
    [one] <b>In de afgelopen { $days } dagen zou u van { $total } oproep hebben gehoord.</b>
   *[other] <b>In de afgelopen { $days } dagen zou u van deze { $total } oproepen hebben gehoord.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] En nog { $count }.
   *[other] En nog { $count }.
}
setup-preview-none = Ga terug om meer behoeften of een ruimer gebied te kiezen, of laat het zo: weinig berichten, maar nuttige.

setup-finished-weekly = <b>Klaar.</b> Wat nu open is, komt meteen, in één bericht. Daarna schrijf ik op { $weekday } om { $hour } uur (tijd in { $city }), en eerder alleen als een oproep vóór die dag sluit.
setup-finished-at-once = <b>Klaar.</b> Wat nu open is, komt meteen, in één bericht. Daarna komt wat het best past meteen, en de rest op { $weekday } om { $hour } uur (tijd in { $city }).
setup-finished-how = Alles wijzigen: /settings. Een tijd stil zijn: /pause. Stoppen: /stop. Alles wissen: /forget
setup-finished-group = Groepsbeheerders wijzigen alles met /settings en stoppen het met /stop. Om u voor rondetafels in te schrijven, schrijft u mij in een privéchat.
setup-offer = Zal ik u melden wanneer er oproepen komen die bij uw regio passen? Dat instellen duurt een minuut.

setup-back = ‹ Terug
setup-skip = Overslaan
setup-done = Klaar
setup-finish = Zo is het goed
setup-continue = Instellen
