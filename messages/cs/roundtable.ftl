# Kulaté stoly.

tables-heading = <b>Nejbližší kulaté stoly</b>
tables-none = Žádný kulatý stůl zatím není v plánu. Až bude mít o některou výzvu zájem dost členů, otevře se k ní.
tables-more = { $count ->
    [one] Ještě 1 není zobrazen.
    [few] Ještě { $count } nejsou zobrazeny.
    [many] Ještě { $count } není zobrazeno.
   *[other] Ještě { $count } není zobrazeno.
}
part-host = Jste pořadatelem.
part-seated = Máte místo.
part-offered = Máme pro vás rezervované místo. Odpovězte prosím.
part-waiting = Jste na čekací listině, pořadí: { $count }.
part-requested = Vaše přihláška čeká na rozhodnutí pořadatele.
part-invited = { $count ->
    [0] Pro vaši skupinu není volné místo, čekací listina je otevřená.
    [one] 1 volné místo pro vaši skupinu.
    [few] { $count } volná místa pro vaši skupinu.
    [many] { $count } volného místa pro vaši skupinu.
   *[other] { $count } volných míst pro vaši skupinu.
}

table-title = <b>Kulatý stůl: { $title }</b>
table-call = K výzvě: { $title }
table-duration = { $minutes ->
    [one] <b>Délka:</b> 1 minuta
    [few] <b>Délka:</b> { $minutes } minuty
    [many] <b>Délka:</b> { $minutes } minuty
   *[other] <b>Délka:</b> { $minutes } minut
}
table-languages = <b>Jazyky:</b> { $languages }
table-sign-up-until = <b>Konec přihlašování:</b> { $when }
table-sign-up-over = Přihlašování skončilo.
table-approval = O každé přihlášce rozhoduje pořadatel.
table-release = <b>Volná místa skupin se otevřou všem:</b> { $when }
table-place-later = Adresa nebo odkaz bude doplněn.
place-missing = Zatím chybí místo i odkaz: prosím doplňte je.
table-is-cancelled = Tento kulatý stůl byl zrušen.

seats-heading = { $capacity ->
    [one] <b>1 místo</b>
    [few] <b>{ $capacity } místa</b>
    [many] <b>{ $capacity } místa</b>
   *[other] <b>{ $capacity } míst</b>
}
seats-released = { $group }: obsazeno { $taken }
seats-waiting = na čekací listině { $count }
seats-open = Libovolná skupina: volno { $free }
seats-open-all = Všechny skupiny: volno { $free }
seats-countries = Zatím zastoupené země: { $count }.

mine-host = Jste pořadatelem.
mine-requested = Vaše přihláška byla odeslána ({ $group }). Rozhodne pořadatel.
mine-refused = Pořadatel vám nemohl přidělit místo.
mine-seated = { $party ->
    [one] <b>Máte místo</b> ({ $group }).
    [few] <b>Máte { $party } místa</b> ({ $group }).
    [many] <b>Máte { $party } místa</b> ({ $group }).
   *[other] <b>Máte { $party } míst</b> ({ $group }).
}
mine-waiting = <b>Jste na čekací listině</b> ({ $group }), pořadí: { $place }.
mine-offered = <b>Máme pro vás rezervované místo</b> ({ $group }).
mine-declined = Nabídka místa byla odmítnuta. Můžete se přihlásit znovu, na konec pořadí.
mine-lapsed = Místo rezervované pro vás dostal další v pořadí. Můžete se přihlásit znovu, na konec pořadí.
mine-withdrawn = Vaše přihláška na tento kulatý stůl byla zrušena. Můžete se přihlásit znovu, na konec pořadí.
mine-attended = Vaše účast je zaznamenána.
mine-absent = Místo bylo přiděleno, účast však nebyla zaznamenána.
offer-until = Odpovězte prosím do: { $when }. Potom místo dostane další v pořadí.

button-join = { $room ->
    [free] Přihlásit: { $group }
   *[else] Čekací listina: { $group }
}
button-leave = Vzdát se místa
button-leave-line = Vzdát se místa na čekací listině
button-leave-request = Vzít přihlášku zpět
button-accept = Ano, místo přijímám
button-decline = Ne, děkuji
button-call = Zobrazit výzvu

notice-seated = <b>Máte místo</b>
notice-invited = <b>Kulatý stůl k výzvě, o kterou máte zájem</b>
notice-offer = <b>Je pro vás volné místo</b>
notice-lapsed = <b>Nabídka skončila. Místo dostal další v pořadí</b>
notice-closed = <b>Přihlašování skončilo a tentokrát se žádné místo neuvolnilo</b>
notice-closed-thanks = Děkujeme za trpělivost. Pokud se někdo na poslední chvíli vzdá místa a pořadatel přihlašování znovu otevře, nabídne se podle pořadí.
notice-cancelled = <b>Tento kulatý stůl byl zrušen</b>
notice-reminder = <b>Váš kulatý stůl: { $distance }</b>
notice-reminder-host = <b>Kulatý stůl, který pořádáte: { $distance }</b>
distance-past = právě probíhá
distance-minutes = { $minutes ->
    [0] právě začíná
    [one] za 1 minutu
    [few] za { $minutes } minuty
    [many] za { $minutes } minuty
   *[other] za { $minutes } minut
}
distance-today = dnes
distance-tomorrow = zítra
distance-days = { $days ->
    [one] za 1 den
    [few] za { $days } dny
    [many] za { $days } dne
   *[other] za { $days } dní
}

host-seats = <b>Obsazeno:</b> { $taken } z { $capacity }. <b>Na čekací listině:</b> { $waiting }. <b>Země:</b> { $countries }
meanwhile-offered = Máme pro vás nyní rezervované místo. Přijměte ho prosím, nebo odmítněte tlačítkem.
meanwhile-seated = Mezitím vám bylo přiděleno místo. Pokud se ho přesto chcete vzdát, klepněte prosím na tlačítko znovu.
refusal-table-cancelled = Tento kulatý stůl byl zrušen.
refusal-table-held = Tento kulatý stůl se už konal.
refusal-sign-up-closed = Přihlašování skončilo: { $when }.
refusal-signed-up-otherwise = Přihlášku už máte ({ $group }). Pokud ji chcete změnit, nejprve se prosím vzdejte místa.
refusal-not-admitted = Pořadatel vám nemohl přidělit místo. Změnit to může jen on.
refusal-party-size = Přihlásit lze jednu osobu nebo dvoučlennou delegaci.
refusal-no-registration = Na tento kulatý stůl nemáte přihlášku.
refusal-no-offer = Nyní pro vás není rezervováno žádné místo.
refusal-offer-over = Tato nabídka skončila. Můžete se přihlásit znovu.
refusal-not-requested = O této přihlášce už není třeba rozhodovat.
refusal-not-seated = Přítomnost nebo nepřítomnost lze zaznamenat jen u těch, kdo mají místo.
refusal-too-early = To bude možné od: { $when }.
refusal-below-seated = { $seated ->
    [one] Obsazeno je 1 místo, { $wanted } je proto málo.
    [few] Obsazena jsou { $seated } místa, { $wanted } je proto málo.
    [many] Obsazeno je { $seated } místa, { $wanted } je proto málo.
   *[other] Obsazeno je { $seated } míst, { $wanted } je proto málo.
}
refusal-no-seats = Kulatý stůl potřebuje alespoň jedno místo.
refusal-in-the-past = Tento čas už uplynul.
refusal-dates-out-of-order = Pořadí musí být: uvolnění míst, konec přihlašování, začátek.
refusal-other = To teď není možné.
