# Herinneringen: de reeks, wat één keer is gevraagd en uitstel.

command-reminders = Wanneer u aan bewaarde oproepen wordt herinnerd
settings-name-reminders = Herinneringen

ladder-heading = <b>Herinneringen aan bewaarde oproepen</b>
ladder-now = Nu: { $ladder }
ladder-rungs = { $days } dagen vóór de uiterste datum
ladder-rungs-one = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} vóór de uiterste datum
ladder-rungs-day = op de laatste dag
ladder-at = { $rungs }, om { $hour } uur ({ $city })
ladder-short = { $days } dagen
ladder-off = geen
ladder-ask = Tik op een aantal dagen om het toe te voegen of weg te halen. Voor andere aantallen schrijft u bijvoorbeeld /reminders 45 14 3. Het uur is dat van uw overzicht: /rhythm
ladder-rung = { $days ->
    [0] laatste dag
    [one] { $days } dag
   *[other] { $days } dagen
}
ladder-choice-default = Zoals in het begin: { $ladder }
ladder-choice-off = Geen herinneringen
ladder-how = Dat heb ik niet begrepen. Voorbeelden: /reminders 45 14 3 voor dagen vóór de uiterste datum (0 is de laatste dag; ten hoogste tien getallen, geen boven 365), /reminders off voor geen enkele, /reminders default voor die van het begin.
ladder-full = U kunt ten hoogste tien aantallen dagen kiezen, geen boven 365. Haal er eerst een weg.
ladder-coming = <b>Herinneringen die u hebt gevraagd</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Voor een herinnering aan één oproep tikt u op ⏰ Herinneren op zijn kaart.
ladder-remove = { $n } weghalen

button-remind = ⏰ Herinneren
remind-ask =
    <b>Wanneer moet ik u eraan herinneren?</b>
    { $title }
remind-coming = <b>Herinneringen aan deze oproep</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, volgens uw reeks ({ $ladder })
remind-line-ladder-past = • volgens uw reeks ({ $ladder }): geen meer
remind-line-opens = bij de opening: { $when }
remind-line-opens-unknown = bij de opening; de dag is nog niet bekendgemaakt
remind-line-before = { $rule ->
    [b7] een week vóór de uiterste datum
   *[else] een maand vóór de uiterste datum
}: { $when }
remind-type = De herinnering komt om { $hour } uur ({ $city }), het uur van uw overzicht. Eén herinnering alleen bewaart de oproep niet.
remind-choice-ladder = Volgens uw reeks ({ $ladder }); bewaart hem
remind-choice-ladder-again = Weer volgens uw reeks ({ $ladder })
remind-choice-ladder-off = Niet volgens de reeks
remind-choice-1 = Morgen
remind-choice-3 = Over 3 dagen
remind-choice-7 = Over een week
remind-choice-b7 = Een week vóór de uiterste datum
remind-choice-b30 = Een maand vóór de uiterste datum
remind-choice-opens = Bij de opening
remind-choice-day = Een andere dag
remind-remove = Weghalen: { $when }
remind-which-day = Welke dag? Schrijf die bijvoorbeeld als 3 september, 03-09-2027 of 2027-09-03.
remind-not-a-day = Die dag heb ik niet begrepen. Schrijf hem bijvoorbeeld als 3 september, 03-09-2027 of 2027-09-03.
remind-cannot-past = Dat tijdstip is voorbij. Kies een komende dag.
remind-cannot-after = Dat is na de uiterste datum van deze oproep. Kies een eerdere dag.
remind-cannot-far = Tot dan duurt het nog meer dan drie jaar. Kies een eerdere dag.
remind-cannot-late = Daarvoor is het te laat: de uiterste datum is al dichterbij.
remind-cannot-open = Deze oproep hoeft niet meer open te gaan.
remind-cannot-many = U hebt al 100 herinneringen gevraagd. Haal er eerst enkele weg: /reminders
remind-cannot-undated = Deze oproep heeft geen komende uiterste datum.
remind-cannot-unknown = Ik heb niet begrepen wanneer.
remind-set = Ik herinner u er weer aan: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Geen herinneringen meer aan deze oproep</b>
    Hij blijft bewaard; een gewijzigde uiterste datum wordt u nog wel gemeld.
remind-undo = Ongedaan maken
button-remind-never = Niet meer herinneren
button-remind-1 = Morgen weer
button-remind-3 = Over 3 dagen weer
button-remind-b7 = Een week vóór de uiterste datum

reminder-plain = <b>Herinnering</b>
reminder-open = <b>Herinnering: deze oproep is open</b>
reminder-opens = { $days ->
    [0] <b>Herinnering: gaat vandaag open</b>
    [1] <b>Herinnering: gaat morgen open</b>
    [one] <b>Herinnering: gaat over { $days } dag open</b>
   *[other] <b>Herinnering: gaat over { $days } dagen open</b>
}
reminder-not-open = <b>Herinnering: nog niet geopend</b>
reminder-moved = De uiterste datum is gewijzigd sinds u om de herinnering vroeg. Die was { $when }.
reminder-why-asked = U hebt mij gevraagd u aan deze oproep te herinneren.
reminder-why-colleague = { $said ->
    [interested] Uw collega meldde dat de regio belangstelling heeft voor deze oproep.
    [asked] Uw collega heeft om deze herinnering gevraagd.
   *[else] Uw collega heeft deze oproep bewaard.
}
