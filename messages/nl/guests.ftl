# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Gasten zonder Telegram
desk-button-weblink = Inschrijfpagina

guests-heading = <b>Gasten zonder Telegram</b>
guests-about = Voor gasten gelden dezelfde regels als voor iedereen: plaatsen per groep, wachtlijst, aanbiedingen. Zij hebben geen chat met mij; wat er met hun plaats gebeurt, hoort daarom een organisator, die het doorgeeft. Alleen de organisatoren van deze rondetafel zien hier namen.
guests-none = Er is nog geen gast ingeschreven.
guests-full = Deze rondetafel heeft zoveel gasten als ik kan bijhouden.
guests-to-inform = Zeg het ook deze gasten, want zij hebben geen chat met mij: { $names }
guest-gone = Deze gast is hier niet meer bekend.
guest-stands = { $party ->
    [pair] { $group }, delegatie van twee: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = nog niet ingeschreven
guest-is-requested = wacht op de beslissing van de organisator
guest-is-refused = geweigerd door de organisator
guest-is-seated = heeft een plaats
guest-is-waiting = op de wachtlijst
guest-is-offered = plaats vastgehouden, antwoord nog open
guest-is-declined = aangeboden plaats geweigerd
guest-is-lapsed = niet op tijd geantwoord
guest-is-withdrawn = plaats opgegeven
guest-is-removed = plaats teruggenomen door de organisator
guest-is-cancelled = rondetafel afgelast
guest-is-attended = was aanwezig
guest-is-absent = was niet aanwezig
guest-organisation = Organisatie: { $words }
guest-country = Land: { $words }
guest-shown = De andere deelnemers mogen zien wie deze gast is.
guest-not-shown = De andere deelnemers zien niet wie deze gast is. Alleen de gast zelf kan dat toestaan, op de eigen pagina.
guest-own-page = De eigen pagina van de gast laat zien hoe het ervoor staat en neemt antwoorden aan. Geef het adres door: { $link }
guest-ask-name = Hoe heet de gast? Schrijf mij de naam.
guest-ask-why = De naam wordt voor deze rondetafel bewaard en 12 maanden daarna gewist. Zeg dat uw gast.
guest-ask-group = <b>{ $name }</b>: voor welke groep?
guest-ask-party = <b>{ $name }</b>: één persoon, of een delegatie van twee die beide plaatsen krijgt of geen?
guest-ask-organisation = <b>{ $name }</b>: welke organisatie? Schrijf mij de naam, of een streepje (-) voor geen.
guest-ask-country = <b>{ $name }</b>: welk land? Kies het hieronder, of schrijf het mij.
guest-bad-name = Een naam heeft minstens één letter en hoogstens { $most } tekens.
guest-long-organisation = Gebruik hoogstens { $most } tekens.
guest-no-country = Ik ken geen land met de naam ‘{ $said }’.
guest-notice-offer = <b>Er is een plaats vrij voor uw gast { $name }</b>
guest-notice-seated = <b>Uw gast { $name } heeft een plaats</b>
guest-notice-lapsed = <b>Het aanbod aan uw gast { $name } is voorbij. De plaats ging naar de volgende</b>
guest-notice-closed = <b>De inschrijving is voorbij en er kwam geen plaats vrij voor uw gast { $name }</b>
guest-pass-on = Zeg het uw gast, die geen chat met mij heeft.

button-guest-add = Gast toevoegen
button-guest-all = Alle gasten
button-guest-sheet = Over deze gast
button-guest-group = Groep kiezen
button-guest-one = Eén persoon
button-guest-two = Delegatie van twee
button-guest-yes = Ja, de plaats wordt genomen
button-guest-no = Nee, dank u
button-guest-out = Van de lijst halen
button-guest-in = Opnieuw inschrijven
button-guest-organisation = Organisatie
button-guest-country = Land
button-guest-link = Adres van de gast kopiëren

weblink-heading = <b>Inschrijfpagina voor gasten</b>
weblink-about = Op deze webpagina schrijft men zich in zonder Telegram, volgens dezelfde regels als iedereen en in de eigen taal.
weblink-none = Er is nog geen pagina voor deze rondetafel.
weblink-off = De pagina is gesloten. Gasten die zich daar inschreven, houden hun eigen pagina.
weblink-no-web = Deze installatie heeft geen openbaar adres en kan dus geen pagina tonen. Wie mij beheert, kan er een instellen (web.address in de instellingen). U kunt gasten wel met hun naam inschrijven.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Wie dit adres heeft, kan zich inschrijven. Geef het door aan wie u wilt uitnodigen.
weblink-renewed = Dit adres is nieuw. Het oude werkt niet meer.
weblink-renew-ask =
    <b>Een nieuw adres nemen?</b>
    Het oude werkt dan meteen niet meer, ook niet op posters en in mails. Ingeschreven gasten houden hun eigen pagina.
button-weblink-open = Pagina openen
button-weblink-again = Pagina weer openen
button-weblink-copy = Adres kopiëren
button-weblink-page = Pagina bekijken
button-weblink-qr = QR-code van de pagina
button-weblink-renew = Nieuw adres nemen
button-weblink-renew-yes = Ja, een nieuw adres
button-weblink-renew-no = Nee, dit houden
button-weblink-back = Oud adres terugnemen
button-weblink-close = Pagina sluiten
qr-signup = <b>QR-code van de inschrijfpagina</b>
qr-scan-signup = Scan om u in te schrijven voor de rondetafel
