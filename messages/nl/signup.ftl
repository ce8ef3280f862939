# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Rondetafel: { $title }
signup-languages = Deze pagina in andere talen
signup-seats = Plaatsen
signup-form = Inschrijven
signup-mistakes = Nog niet alles is ingevuld. Kijk naar wat hieronder is gemarkeerd.
signup-old-form = Deze pagina stond heel lang open. Kijk uw gegevens na en verstuur ze opnieuw.
signup-full = Deze pagina neemt geen inschrijvingen meer aan. Vraag het de organisator.
signup-busy = Er waren zojuist heel veel inschrijvingen. Wacht een minuut en verstuur opnieuw; uw gegevens staan hier nog.
signup-group = Bij welke groep hoort u?
signup-room = { $room ->
    [free] er is een plaats vrij
   *[else] wachtlijst
}
signup-party = Met hoeveel komt u?
signup-party-one = Eén persoon
signup-party-two = Een delegatie van twee: beiden krijgen een plaats, of geen van beiden
signup-name = Uw naam
signup-organisation = Uw organisatie
signup-optional = niet verplicht
signup-country = Het land waar u vandaan komt
signup-country-choose = Maak een keuze
signup-country-other = Een ander land
signup-shown = De andere deelnemers mogen mijn naam en organisatie zien
signup-website = Laat dit veld leeg
signup-send = Inschrijving versturen
signup-privacy = Uw gegevens worden voor deze rondetafel bewaard. De organisatoren zien alles; de andere deelnemers zien uw naam en organisatie alleen als u dat toestaat. Antwoorden op vragen worden 90 dagen na de rondetafel gewist, de rest 12 maanden erna, of meteen als u dat op uw eigen pagina zegt. Er worden geen cookies geplaatst.
signup-error-group = Kies uw groep.
signup-error-party = Kies met hoeveel u komt.
signup-error-name = Schrijf uw naam, met hoogstens { $most } tekens.
signup-error-organisation = Gebruik hoogstens { $most } tekens.
signup-error-country = Kies uw land.
signup-error-answer = Beantwoord deze vraag.
signup-error-choice = Kies een van de antwoorden.
signup-error-asked = Deze vraag is nieuw of gewijzigd. Bekijk de vraag en verstuur opnieuw.
signup-asks-changed = De organisator heeft de vragen intussen gewijzigd. Kijk uw antwoorden na en verstuur ze opnieuw.
signup-leave-open = Ik laat dit open

signup-own-title = Uw plaats: { $title }
signup-own-heading = Uw plaats
signup-own-keep = <b>Bewaar het adres van deze pagina.</b> Niemand schrijft u: hier ziet u hoe het ervoor staat, neemt u een plaats die voor u wordt vastgehouden, wijzigt u uw gegevens of geeft u uw plaats op. Het adres is van u alleen.
signup-own-waiting = Komt er een plaats voor u vrij, dan wordt die vastgehouden en hier getoond, en de organisator hoort het. Kijk dus nog eens terug.
signup-own-details = Uw gegevens
signup-own-save = Gegevens opslaan
signup-own-saved = Uw gegevens zijn opgeslagen.
signup-own-again = Opnieuw inschrijven
signup-own-leave = Mijn plaats opgeven
signup-own-leave-sure = Uw plaats gaat meteen naar de volgende.
signup-own-leave-yes = Ja, opgeven
signup-own-erase = Afmelden en mijn gegevens wissen
signup-own-erase-sure = U geeft uw plaats op, en uw naam, organisatie, land en antwoorden worden meteen en voorgoed gewist. Deze pagina verdwijnt daarmee.
signup-own-erase-yes = Ja, alles wissen
signup-own-calendar = In mijn agenda zetten
signup-own-join-later = De link om online deel te nemen verschijnt hier 24 uur voor het begin.
signup-gone-heading = Deze pagina bestaat niet meer
signup-gone-about = Ze is gesloten, kreeg een ander adres, of alles erop is gewist. Wie u uitnodigde, kan u meer vertellen.
signup-wrong-heading = Dit kon niet worden gelezen
signup-wrong-about = Ga terug naar de pagina, laad haar opnieuw en verstuur nog eens.
