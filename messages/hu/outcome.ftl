# What came of a roundtable, and the meeting that follows.

outcome-nothing = Még nincs semmi bejegyezve. Mi lett belőle?
outcome-consortium = <b>Konzorcium alakult</b>
outcome-partners = partnerek: { $count }
outcome-countries = országok: { $count }
outcome-applied = <b>Pályázat benyújtva:</b> { $day }
outcome-granted = <b>Eredmény:</b> támogatott
outcome-rejected = <b>Eredmény:</b> elutasítva
outcome-reserve = <b>Eredmény:</b> tartaléklistán
outcome-amount = <b>Megítélt összeg:</b> { $amount }
outcome-partners-ask = <b>Hány partner van a konzorciumban?</b> Koppintson, vagy írjon egy számot.
outcome-countries-ask = <b>Hány országból jönnek?</b> Koppintson, vagy írjon egy számot.
outcome-applied-ask = <b>Melyik napon lett benyújtva a pályázat?</b> Koppintson, vagy írjon egy napot.
outcome-amount-ask = <b>Mekkora a megítélt összeg?</b> Kérem, írja le, például 1,2 millió.
outcome-number-unclear = Kérem, írjon egy lehetséges számot.
outcome-day-unclear = Ezt a napot nem értem, vagy még csak ezután jön.
outcome-amount-unclear = Ezt az összeget nem értem.
outcome-no-grant = Kérem, előbb jegyezze be, hogy a pályázat támogatást kapott.
outcome-question-consortium = <b>Alakult konzorcium a kerekasztalból?</b>
outcome-question-applied = <b>A felhívás lezárult. Benyújtott pályázatot a konzorcium?</b>
outcome-question-result = <b>Van eredménye a pályázatnak?</b>
outcome-not-yet = Köszönöm. A kerekasztal felületén bármikor bejegyezheti.

button-consortium = Konzorcium alakult
button-applied = Pályázat benyújtva
button-result-granted = Támogatott
button-result-rejected = Elutasítva
button-result-reserve = Tartaléklistán
button-amount = Összeg bejegyzése
button-back-consortium = Visszavonás: konzorcium
button-back-applied = Visszavonás: pályázat
button-back-result = Visszavonás: eredmény
button-back-amount = Visszavonás: összeg
button-not-yet = Még nem, vagy nem

part-ask = <b>Része ennek az Ön régiója?</b> Ha igen, a felhívás így szerepel a saját listáján.
part-yes = <b>Bejegyezve a felhívásai listáján.</b>
part-no = <b>Köszönöm. Semmi sem változott,</b> és erről a kerekasztalról többé nem kérdezem.
part-moved = Az Ön régiója része ennek, ahogy jelezte: most a saját listáján is így szerepel.
part-back = <b>A szervező visszavonta ezt a hírt.</b> A saját listáján a felhívás ismét úgy szerepel, mint korábban.
part-funded = <b>Jó hír: a pályázat támogatást kapott.</b>
part-not-funded = <b>A pályázat ezúttal nem kapott támogatást.</b>
button-part-yes = Igen, részt veszünk
button-part-no = Nem
part-over = Ez a kérdés már nem nyitott.

follow-ask = <b>Mikor legyen a következő találkozó?</b> Egy koppintás megnyitja ugyanazokkal a helyekkel, szervezőkkel és nyelvekkel. A jelenlévők kapják először a meghívót.
follow-open = Továbbvitt nyitott feladatok: { $count }
follow-opened = <b>A következő találkozó meg van nyitva:</b> { $when }
button-follow-cancel = A következő találkozó lemondása
notice-follow = <b>A kerekasztal, amelyen részt vett, folytatódik</b>
