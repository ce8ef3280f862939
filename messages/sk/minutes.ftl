# At the table: who is here, decisions and actions, the minutes.

hosts-only = Rozhodnutia a úlohy môžu zapisovať len organizátori okrúhleho stola.

button-here = Som tu
button-not-here = Predsa len tu nie som
notice-here = <b>Vaša prítomnosť je zapísaná.</b>
door-no-seat = <b>Pri tomto okrúhlom stole nemáte miesto.</b> Obráťte sa prosím na organizátora.
door-waiting = <b>Ste na čakacej listine.</b> Organizátor vie, že ste tu, a môže vám dať miesto, ak je niektoré voľné.
person-unnamed = { $country ->
    [none] { $group }, č. { $nth }
   *[else] { $group }, { $country }, č. { $nth }
}
door-count = <b>Prítomní:</b> { $came } z { $seats }. <b>Neprítomní:</b> { $absent }
door-group = { $group }: { $came } z { $seats }
door-countries = <b>Podľa krajín:</b> { $countries }
door-asks = <b>Pri vchode, bez miesta:</b> { $people }. Voľné miesta: { $free }
door-how = Ťuknutím na osobu zapíšete jej prítomnosť, ďalším ťuknutím to vezmete späť.
door-not-held = <b>Bolo uvedené, že sa toto stretnutie nekonalo.</b>
button-absent = Chýba
button-was-absent = Chýba: { $person }
button-walk-in = Dať miesto: { $person }
button-walk-out = Vziať miesto späť: { $person }
button-others-absent = Ostatní chýbali
button-others-back = Späť: ostatní chýbali
button-held = Stretnutie sa konalo
button-not-held = Stretnutie sa nekonalo
held-ask = <b>Konalo sa stretnutie?</b> Nikto nie je zapísaný ako prítomný a nič nebolo zaznamenané.
button-door-code = QR kód ku vchodu
qr-here = <b>Prítomnosť pri okrúhlom stole</b>
qr-scan-here = Načítaním zapíšete prítomnosť
refusal-no-free-seat = Žiadne miesto nie je voľné.
refusal-not-waiting = Pri vchode môže miesto dostať len ten, kto je na čakacej listine.
refusal-doors-closed = Prítomnosť už nemožno zapísať samostatne. Organizátor to ešte môže urobiť.

desk-button-door = Kto je tu
desk-button-came = Kto tu bol
desk-button-minutes = Zápisnica
desk-button-survey = Anketa
desk-button-outcome = Výsledok
desk-button-follow = Ďalšie stretnutie

minutes-heading = <b>Zápisnica</b>
minutes-corrected = <b>Opravená zápisnica, verzia { $edition }</b>
minutes-draft = <b>Návrh zápisnice.</b> Do odoslania ho vidia len organizátori.
minutes-draft-changed = <b>Zápisnica sa od odoslania zmenila.</b> Pošlite prosím opravu.
minutes-are-sent = <b>Zápisnica, ako bola odoslaná</b>
minutes-draft-told = <b>Stretnutie sa skončilo.</b> Návrh zápisnice je pripravený a ešte môžete zapísať, kto prišiel.
minutes-came = <b>Prítomní:</b> { $count }
minutes-countries = Krajiny: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Neprítomní: { $count }
minutes-names = <b>Menovaní so súhlasom:</b> { $names }
minutes-decisions = <b>Rozhodnutia</b>
minutes-actions = <b>Úlohy</b>
minutes-carried = <b>Stále otvorené z minula</b>
minutes-nothing = Zatiaľ nie sú zapísané žiadne rozhodnutia ani úlohy.
minutes-next = <b>Ďalšie stretnutie:</b> { $when }
minutes-more = Ďalšie v PDF: { $count }
minutes-sign = { $sign ->
    [new] nové
    [changed] zmenené
   *[else] vyškrtnuté
}
minutes-as-of = Stav k: { $day }
minutes-none = K tomuto okrúhlemu stolu zatiaľ nie je zápisnica.
minutes-which-line = <b>Ktorý riadok?</b>
minutes-send-ask = <b>Poslať zápisnicu všetkým, ktorí mali miesto?</b> Príjemcovia: { $count }. Nemožno ju vziať späť, len opraviť.
minutes-send-nobody = <b>Nikto iný miesto nemal: nie je komu zápis poslať.</b> Váš výtlačok je tu, aj ako PDF.
minutes-correct-ask = <b>Poslať opravenú zápisnicu?</b> Príjemcovia: { $count }. Čo sa zmenilo, je označené.
minutes-nothing-new = Od odoslania zápisnice sa nič nezmenilo.
item-words = { $words }
action-you = vy
action-host = organizátor
action-nobody = zatiaľ nikto
action-due = do: { $day }
action-done = { $by ->
    [host] hotovo, zapísal organizátor
   *[else] hotovo
}
action-host-words = organizátor, organizátorka, ja
action-by-words = k, ku, na

button-minutes-pdf = PDF
button-minutes-edit = Zmeniť riadok
button-minutes-send = Poslať všetkým
button-send-yes = Áno, odoslať
button-minutes-correct = Poslať opravu
button-to-minutes = Späť k zápisnici
button-next-table = Zobraziť ďalšie stretnutie
button-last-minutes = Zápisnica z minulého stretnutia
button-note-decision = Pridať rozhodnutie
button-note-action = Pridať úlohu
button-item-reword = Preformulovať
button-item-strike = Vyškrtnúť
button-item-restore = Obnoviť
button-item-who = Kto to urobí
button-item-when = Dokedy
button-owner-me = Ja
button-owner-nobody = Zatiaľ nikto
button-by-1w = O 1 týždeň
button-by-2w = O 2 týždne
button-by-deadline = Pred uzávierkou výzvy
button-by-none = Bez termínu

item-ask-decision = Čo sa rozhodlo? Napíšte to prosím, jedno rozhodnutie na riadok.
item-ask-action = Čo treba urobiť? Napíšte prosím jednu úlohu na riadok, v ľubovoľnom poradí: @kto, čo, dokedy. Príklad: @vzdelávanie pripraviť rozpočet do 15. marca
item-ask-reword = Napíšte prosím tento riadok znova.
action-who = <b>Kto to urobí?</b>
action-who-unclear = Nie je jasné, kto je „{ $said }“.
action-who-several = „{ $said }“ môže byť viac ľudí.
action-when = <b>Dokedy?</b> Ťuknite, alebo napíšte deň.
action-when-unclear = Tomuto dňu nerozumiem. Napíšte ho prosím takto: 15. marca
item-long = To je príliš dlhé. Najviac znakov v riadku: { $most }.
item-gone = Tento riadok už neexistuje.
noted = <b>Zapísané.</b> Ťuknutím na číslo riadok zmeníte.
which-table-ask = <b>Pri ktorom okrúhlom stole?</b>
no-table-meant = Nemáte okrúhly stôl, ku ktorému by sa to dalo zapísať.
