# At the table: who is here, decisions and actions, the minutes.

hosts-only = Rozhodnutí a úkoly mohou zapisovat jen pořadatelé kulatého stolu.

button-here = Jsem tady
button-not-here = Přece jen tu nejsem
notice-here = <b>Vaše přítomnost je zapsána.</b>
door-no-seat = <b>U tohoto kulatého stolu nemáte místo.</b> Obraťte se prosím na pořadatele.
door-waiting = <b>Jste na čekací listině.</b> Pořadatel ví, že jste tady, a může vám dát místo, pokud je některé volné.
person-unnamed = { $country ->
    [none] { $group }, č. { $nth }
   *[else] { $group }, { $country }, č. { $nth }
}
door-count = <b>Přítomno:</b> { $came } z { $seats }. <b>Nepřítomno:</b> { $absent }
door-group = { $group }: { $came } z { $seats }
door-countries = <b>Podle zemí:</b> { $countries }
door-asks = <b>U vchodu, bez místa:</b> { $people }. Volná místa: { $free }
door-how = Klepnutím na osobu zapíšete její přítomnost, dalším klepnutím to vezmete zpět.
door-not-held = <b>Bylo uvedeno, že se toto setkání nekonalo.</b>
button-absent = Chybí
button-was-absent = Chybí: { $person }
button-walk-in = Dát místo: { $person }
button-walk-out = Vzít místo zpět: { $person }
button-others-absent = Ostatní chyběli
button-others-back = Zpět: ostatní chyběli
button-held = Setkání se konalo
button-not-held = Setkání se nekonalo
held-ask = <b>Konalo se setkání?</b> Nikdo není zapsán jako přítomný a nic nebylo zaznamenáno.
button-door-code = QR kód ke vchodu
qr-here = <b>Přítomnost u kulatého stolu</b>
qr-scan-here = Načtením zapíšete přítomnost
refusal-no-free-seat = Žádné místo není volné.
refusal-not-waiting = U vchodu může místo dostat jen ten, kdo je na čekací listině.
refusal-doors-closed = Přítomnost už nelze zapsat samostatně. Pořadatel to ještě může udělat.

desk-button-door = Kdo je tady
desk-button-came = Kdo tu byl
desk-button-minutes = Zápis
desk-button-survey = Anketa
desk-button-outcome = Výsledek
desk-button-follow = Další setkání

minutes-heading = <b>Zápis</b>
minutes-corrected = <b>Opravený zápis, verze { $edition }</b>
minutes-draft = <b>Návrh zápisu.</b> Do odeslání jej vidí jen pořadatelé.
minutes-draft-changed = <b>Zápis se od odeslání změnil.</b> Pošlete prosím opravu.
minutes-are-sent = <b>Zápis, jak byl odeslán</b>
minutes-draft-told = <b>Setkání skončilo.</b> Návrh zápisu je připraven a ještě můžete zapsat, kdo přišel.
minutes-came = <b>Přítomno:</b> { $count }
minutes-countries = Země: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Nepřítomno: { $count }
minutes-names = <b>Jmenováni se souhlasem:</b> { $names }
minutes-decisions = <b>Rozhodnutí</b>
minutes-actions = <b>Úkoly</b>
minutes-carried = <b>Stále otevřené z minula</b>
minutes-nothing = Zatím nejsou zapsána žádná rozhodnutí ani úkoly.
minutes-next = <b>Další setkání:</b> { $when }
minutes-more = Další v PDF: { $count }
minutes-sign = { $sign ->
    [new] nové
    [changed] změněno
   *[else] škrtnuto
}
minutes-as-of = Stav k: { $day }
minutes-none = K tomuto kulatému stolu zatím není zápis.
minutes-which-line = <b>Který řádek?</b>
minutes-send-ask = <b>Poslat zápis všem, kdo měli místo?</b> Příjemci: { $count }. Nelze jej vzít zpět, jen opravit.
minutes-send-nobody = <b>Nikdo jiný místo neměl: není komu zápis poslat.</b> Váš výtisk je zde, také jako PDF.
minutes-correct-ask = <b>Poslat opravený zápis?</b> Příjemci: { $count }. Co se změnilo, je označeno.
minutes-nothing-new = Od odeslání zápisu se nic nezměnilo.
item-words = { $words }
action-you = vy
action-host = pořadatel
action-nobody = zatím nikdo
action-due = do: { $day }
action-done = { $by ->
    [host] hotovo, zapsal pořadatel
   *[else] hotovo
}
action-host-words = pořadatel, pořadatelka, já
action-by-words = k, ke, na

button-minutes-pdf = PDF
button-minutes-edit = Změnit řádek
button-minutes-send = Poslat všem
button-send-yes = Ano, odeslat
button-minutes-correct = Poslat opravu
button-to-minutes = Zpět k zápisu
button-next-table = Zobrazit další setkání
button-last-minutes = Zápis z minulého setkání
button-note-decision = Přidat rozhodnutí
button-note-action = Přidat úkol
button-item-reword = Přeformulovat
button-item-strike = Škrtnout
button-item-restore = Obnovit
button-item-who = Kdo to udělá
button-item-when = Do kdy
button-owner-me = Já
button-owner-nobody = Zatím nikdo
button-by-1w = Za 1 týden
button-by-2w = Za 2 týdny
button-by-deadline = Před uzávěrkou výzvy
button-by-none = Bez termínu

item-ask-decision = Co bylo rozhodnuto? Napište to prosím, jedno rozhodnutí na řádek.
item-ask-action = Co je třeba udělat? Napište prosím jeden úkol na řádek, v libovolném pořadí: @kdo, co, do kdy. Příklad: @vzdělávání připravit rozpočet do 15. března
item-ask-reword = Napište prosím tento řádek znovu.
action-who = <b>Kdo to udělá?</b>
action-who-unclear = Není jasné, kdo je „{ $said }“.
action-who-several = „{ $said }“ může být více lidí.
action-when = <b>Do kdy?</b> Klepněte, nebo napište den.
action-when-unclear = Tomuto dni nerozumím. Napište jej prosím takto: 15. března
item-long = To je příliš dlouhé. Nejvíce znaků na řádku: { $most }.
item-gone = Tento řádek už neexistuje.
noted = <b>Zapsáno.</b> Klepnutím na číslo řádek změníte.
which-table-ask = <b>U kterého kulatého stolu?</b>
no-table-meant = Nemáte kulatý stůl, ke kterému by to šlo zapsat.
