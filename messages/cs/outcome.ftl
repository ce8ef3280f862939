# What came of a roundtable, and the meeting that follows.

outcome-nothing = Zatím není nic zapsáno. Co z toho vzešlo?
outcome-consortium = <b>Konsorcium vzniklo</b>
outcome-partners = partneři: { $count }
outcome-countries = země: { $count }
outcome-applied = <b>Žádost podána:</b> { $day }
outcome-granted = <b>Výsledek:</b> schváleno
outcome-rejected = <b>Výsledek:</b> zamítnuto
outcome-reserve = <b>Výsledek:</b> na rezervním seznamu
outcome-amount = <b>Přidělená částka:</b> { $amount }
outcome-partners-ask = <b>Kolik partnerů má konsorcium?</b> Klepněte, nebo napište číslo.
outcome-countries-ask = <b>Z kolika zemí jsou?</b> Klepněte, nebo napište číslo.
outcome-applied-ask = <b>Který den byla žádost podána?</b> Klepněte, nebo napište den.
outcome-amount-ask = <b>Kolik bylo přiděleno?</b> Napište prosím částku, například 1,2 mil.
outcome-number-unclear = Napište prosím číslo, které může být správné.
outcome-day-unclear = Tomuto dni nerozumím, nebo teprve přijde.
outcome-amount-unclear = Této částce nerozumím.
outcome-no-grant = Nejprve prosím zapište, že žádost byla schválena.
outcome-question-consortium = <b>Vzešlo z vašeho kulatého stolu konsorcium?</b>
outcome-question-applied = <b>Výzva je uzavřena. Podalo konsorcium žádost?</b>
outcome-question-result = <b>Je znám výsledek žádosti?</b>
outcome-not-yet = Děkuji. Zapsat to můžete kdykoli na pultu kulatého stolu.

button-consortium = Konsorcium vzniklo
button-applied = Žádost podána
button-result-granted = Schváleno
button-result-rejected = Zamítnuto
button-result-reserve = Na rezervním seznamu
button-amount = Zapsat částku
button-back-consortium = Zpět: konsorcium
button-back-applied = Zpět: žádost
button-back-result = Zpět: výsledek
button-back-amount = Zpět: částka
button-not-yet = Zatím ne, nebo ne

part-ask = <b>Je váš region jeho součástí?</b> Pokud ano, výzva tak bude ve vašem vlastním seznamu.
part-yes = <b>Zapsáno ve vašem seznamu výzev.</b>
part-no = <b>Děkuji. Nic se nezměnilo</b> a na tento kulatý stůl se už ptát nebudu.
part-moved = Váš region je jeho součástí, jak jste uvedli: váš vlastní seznam to nyní říká také.
part-back = <b>Pořadatel tuto zprávu vzal zpět.</b> Ve vašem vlastním seznamu je výzva opět jako předtím.
part-funded = <b>Dobrá zpráva: žádost byla schválena.</b>
part-not-funded = <b>Žádost tentokrát schválena nebyla.</b>
button-part-yes = Ano, jsme součástí
button-part-no = Ne
part-over = Tato otázka už není otevřená.

follow-ask = <b>Kdy bude další setkání?</b> Jedno klepnutí je otevře se stejnými místy, pořadateli a jazyky. Kdo přišel, dostane pozvání jako první.
follow-open = Otevřené úkoly, které jdou dál: { $count }
follow-opened = <b>Další setkání je otevřeno:</b> { $when }
button-follow-cancel = Zrušit další setkání
notice-follow = <b>Kulatý stůl, u kterého jste byli, pokračuje</b>
