# What came of a roundtable, and the meeting that follows.

outcome-nothing = Zatiaľ nie je nič zapísané. Čo z toho vzišlo?
outcome-consortium = <b>Konzorcium vzniklo</b>
outcome-partners = partneri: { $count }
outcome-countries = krajiny: { $count }
outcome-applied = <b>Žiadosť podaná:</b> { $day }
outcome-granted = <b>Výsledok:</b> schválené
outcome-rejected = <b>Výsledok:</b> zamietnuté
outcome-reserve = <b>Výsledok:</b> v rezervnom zozname
outcome-amount = <b>Pridelená suma:</b> { $amount }
outcome-partners-ask = <b>Koľko partnerov má konzorcium?</b> Ťuknite, alebo napíšte číslo.
outcome-countries-ask = <b>Z koľkých krajín sú?</b> Ťuknite, alebo napíšte číslo.
outcome-applied-ask = <b>V ktorý deň bola žiadosť podaná?</b> Ťuknite, alebo napíšte deň.
outcome-amount-ask = <b>Koľko bolo pridelené?</b> Napíšte prosím sumu, napríklad 1,2 mil.
outcome-number-unclear = Napíšte prosím číslo, ktoré môže byť správne.
outcome-day-unclear = Tomuto dňu nerozumiem, alebo ešte len príde.
outcome-amount-unclear = Tejto sume nerozumiem.
outcome-no-grant = Najprv prosím zapíšte, že žiadosť bola schválená.
outcome-question-consortium = <b>Vzišlo z vášho okrúhleho stola konzorcium?</b>
outcome-question-applied = <b>Výzva je uzavretá. Podalo konzorcium žiadosť?</b>
outcome-question-result = <b>Je známy výsledok žiadosti?</b>
outcome-not-yet = Ďakujem. Zapísať to môžete kedykoľvek na pulte okrúhleho stola.

button-consortium = Konzorcium vzniklo
button-applied = Žiadosť podaná
button-result-granted = Schválené
button-result-rejected = Zamietnuté
button-result-reserve = V rezervnom zozname
button-amount = Zapísať sumu
button-back-consortium = Späť: konzorcium
button-back-applied = Späť: žiadosť
button-back-result = Späť: výsledok
button-back-amount = Späť: suma
button-not-yet = Zatiaľ nie, alebo nie

part-ask = <b>Je váš región jeho súčasťou?</b> Ak áno, výzva tak bude vo vašom vlastnom zozname.
part-yes = <b>Zapísané vo vašom zozname výziev.</b>
part-no = <b>Ďakujem. Nič sa nezmenilo</b> a na tento okrúhly stôl sa už pýtať nebudem.
part-moved = Váš región je jeho súčasťou, ako ste uviedli: hovorí to teraz aj váš vlastný zoznam.
part-back = <b>Organizátor túto správu vzal späť.</b> Vo vašom vlastnom zozname je výzva opäť ako predtým.
part-funded = <b>Dobrá správa: žiadosť bola schválená.</b>
part-not-funded = <b>Žiadosť tentoraz schválená nebola.</b>
button-part-yes = Áno, sme súčasťou
button-part-no = Nie
part-over = Táto otázka už nie je otvorená.

follow-ask = <b>Kedy bude ďalšie stretnutie?</b> Jedno ťuknutie ho otvorí s rovnakými miestami, organizátormi a jazykmi. Kto prišiel, dostane pozvanie ako prvý.
follow-open = Otvorené úlohy, ktoré idú ďalej: { $count }
follow-opened = <b>Ďalšie stretnutie je otvorené:</b> { $when }
button-follow-cancel = Zrušiť ďalšie stretnutie
notice-follow = <b>Okrúhly stôl, pri ktorom ste boli, pokračuje</b>
