# Een tijd afwezig met een vervanger, of een abonnement dat een groep overneemt.

command-away = Afwezig: wie intussen uw meldingen krijgt

away-ask =
    <b>Tot wanneer bent u afwezig?</b>
    Kies, of schrijf de dag, bijvoorbeeld /away 3 september. Daarna kiest u of iemand u vervangt.
away-choice-7 = Een week
away-choice-14 = Twee weken
away-choice-30 = Een maand
away-choice-day = Een andere dag
away-choice-good = Voorgoed: mijn abonnement aan een groep overdragen
away-which-day = Tot welke dag? Schrijf die bijvoorbeeld als 3 september, 03-09-2027 of 2027-09-03.
away-not-a-day = Die dag heb ik niet begrepen. Voorbeelden: /away 3 september, /away 2027-09-03, /away 14 voor veertien dagen.
away-who =
    Terug op <b>{ $until }</b>.

    Wie hoort intussen van oproepen?
away-nobody = Niemand: alles wacht op mijn terugkeer
away-deputy = Een collega of een groep
away-link =
    <b>Stuur deze link aan wie uw vervanger wordt, tot { $until }.</b>
    Hij werkt één keer, en tot { $expires }. In een groep accepteert een van de groepsbeheerders.
away-link-group = Een groep kiezen
away-link-good =
    <b>Kies de groep die uw abonnement overneemt.</b>
    Daar accepteert een van de groepsbeheerders. De link werkt één keer, en tot { $expires }. Zolang niemand accepteert, verandert er niets.
away-meanwhile = Zolang niemand accepteert, krijgt u alles zoals voorheen.
away-personal = Uw plaatsen aan rondetafels, het aanbod van een plaats en herinneringen aan rondetafels zijn persoonlijk: die krijgt u zelf nog steeds.
away-withdraw = Link intrekken
away-withdrawn = De link is ingetrokken. U krijgt alles zoals voorheen.
away-now =
    <b>U bent afwezig tot { $until }.</b>
    Uw meldingen, overzichten en herinneringen gaan naar uw vervanger.
away-told = { $count ->
    [0] Intussen ging er geen oproep naar uw vervanger.
    [one] Intussen ging { $count } oproep naar uw vervanger.
   *[other] Intussen gingen { $count } oproepen naar uw vervanger.
}
away-calls = Deze oproepen tonen
away-calls-heading = { $total ->
    [0] <b>Er ging geen oproep naar uw vervanger.</b>
    [one] <b>Er ging { $total } oproep naar uw vervanger.</b>
   *[other] <b>Er gingen { $total } oproepen naar uw vervanger.</b>
}
away-back = Ik ben terug
away-again = Opnieuw vragen
away-not-away = U bent niet afwezig gemeld.
away-give-back = Vervanging teruggeven
away-give-back-one = Vervanging teruggeven: { $n }
away-no-chain = Wie iemand vervangt, kan niet tegelijk afwezig zijn. Geef de vervanging eerst terug en gebruik dan /away.
away-only-alone = Alleen een persoon kan afwezig zijn. Een groep wordt stil met /pause.
away-good =
    <b>Uw abonnement aan een groep overdragen</b>
    De groep krijgt uw regio’s, behoeften, programma’s en ritme zodra een van de groepsbeheerders heeft geaccepteerd. Wat moet er dan met uw eigen berichten gebeuren?
away-own-keep = Laten zoals ze zijn
away-own-weekly = Een wekelijks overzicht voor mij
away-own-pause = Stilte voor mij

cover-for = <b>Voor een collega ({ $who }), afwezig tot { $until }</b>
cover-for-somebody = <b>Voor een collega, afwezig tot { $until }</b>
cover-alert-new = <b>Nieuw</b>
cover-alert-changed = <b>Gewijzigd</b>
cover-ask = <b>Een collega vraagt u om vervanging</b>
cover-ask-good = <b>Een abonnement voor deze groep</b>
cover-organisation = Organisatie: { $value }
cover-group = Groep: { $value }
cover-regions = Regio’s: { $value }
cover-until = Tot: { $value }
cover-needs = Behoeften: { $value }
cover-programmes = Programma’s: { $value }
cover-rhythm = Ritme: { $value }
cover-means = Tot dan komen meldingen, overzichten en herinneringen over EU-oproepen die voor de collega bestemd zijn, in deze chat: in uw taal en buiten uw stille uren. U kunt de vervanging altijd teruggeven. Plaatsen aan rondetafels blijven bij de collega.
cover-good-means = Een lid draagt dit abonnement voorgoed over. Zodra een groepsbeheerder accepteert, hoort de groep van de oproepen die daarbij passen. Wat de groep al hoort, blijft. Groepsbeheerders wijzigen alles met /settings.
cover-accept = Accepteren
cover-decline = Afwijzen
cover-stands-in = <b>U vervangt een collega ({ $who }) tot { $until }.</b>
cover-stands-in-somebody = <b>U vervangt een collega tot { $until }.</b>
cover-accepted-means = Elk bericht voor de collega zegt dat in de eerste regel. De knoppen die u aantikt, tellen voor uzelf. Om de vervanging later terug te geven: /away
cover-declined = U hebt het verzoek afgewezen. De collega krijgt daarvan bericht.
cover-given-back = U hebt de vervanging teruggegeven. De collega krijgt daarvan bericht en er komen geen berichten meer voor de collega.
cover-taken-over = Deze groep hoort nu van wat het abonnement vraagt. Groepsbeheerders wijzigen alles met /settings.
cover-cannot-gone = Deze link is al gebruikt, ingetrokken of te oud. Vraag uw collega om een nieuwe.
cover-cannot-own = Dit is uw eigen link. Stuur hem aan uw vervanger.
cover-cannot-away = U bent zelf afwezig en kunt dus niemand vervangen. Beëindig dat eerst: /away
cover-cannot-silent = U hebt deze assistent stil gezet. Schrijf eerst /start en open de link daarna opnieuw.
cover-cannot-deputy = U vervangt een collega en kunt dus niets overdragen. Geef die vervanging eerst terug: /away
cover-cannot-group = Een abonnement kan alleen aan een groep worden overgedragen. Een groepsbeheerder moet de link openen.
cover-cannot-date = Kies een komende dag, ten hoogste twee jaar vooruit.
cover-for-group = Dit abonnement is voor een groep. Kies de groep die het moet krijgen.

cover-told-accepted =
    <b>U wordt vervangen tot { $until }.</b>
    Uw meldingen, overzichten en herinneringen gaan vanaf nu daarheen. Was dit niet wie u bedoelde, tik dan op de knop hieronder.
cover-told-declined = <b>Uw link is afgewezen.</b> U krijgt alles zoals voorheen.
cover-told-expired = <b>Niemand heeft uw link op tijd geaccepteerd.</b> Hij is verlopen en u krijgt alles zoals voorheen.
cover-told-given-back = <b>Uw vervanger heeft de vervanging teruggegeven.</b> Vanaf nu krijgt u alles weer zelf.
cover-told-unreachable = <b>Uw vervanger is niet meer te bereiken.</b> Vanaf nu krijgt u alles weer zelf; er is niets verloren.
cover-told-over = <b>Welkom terug.</b> Vanaf nu krijgt u alles weer zelf.
cover-told-back = <b>Welkom terug.</b> Vanaf nu krijgt u alles weer zelf.
cover-told-handed =
    <b>De groep heeft uw abonnement overgenomen.</b>
    { $own ->
        [weekly] Zelf hoort u ervan in een wekelijks overzicht.
        [pause] Zelf hoort u er niets meer van. Om weer van mij te horen: /start
       *[else] Uw eigen berichten blijven zoals ze zijn.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Uw collega ({ $who }) is terug.</b>
   *[else] <b>Uw collega is terug.</b>
} De vervanging is voorbij. Dank u wel.
cover-told-deputy-over = { $named ->
    [yes] <b>De vervanging is voorbij ({ $who }).</b>
   *[else] <b>De vervanging is voorbij.</b>
} Dank u wel.
cover-told-deputy-erased = <b>De vervanging is voorbij.</b> De collega heeft deze assistent verlaten.
