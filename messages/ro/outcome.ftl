# What came of a roundtable, and the meeting that follows.

outcome-nothing = Nu s-a notat încă nimic. Ce a rezultat?
outcome-consortium = <b>Consorțiu format</b>
outcome-partners = parteneri: { $count }
outcome-countries = țări: { $count }
outcome-applied = <b>Cerere depusă:</b> { $day }
outcome-granted = <b>Rezultat:</b> aprobată
outcome-rejected = <b>Rezultat:</b> respinsă
outcome-reserve = <b>Rezultat:</b> pe lista de rezervă
outcome-amount = <b>Suma acordată:</b> { $amount }
outcome-partners-ask = <b>Câți parteneri are consorțiul?</b> Atingeți un buton sau scrieți un număr.
outcome-countries-ask = <b>Din câte țări sunt?</b> Atingeți un buton sau scrieți un număr.
outcome-applied-ask = <b>În ce zi a fost depusă cererea?</b> Atingeți un buton sau scrieți o zi.
outcome-amount-ask = <b>Cât s-a acordat?</b> Vă rugăm să scrieți suma, de exemplu 1,2 milioane.
outcome-number-unclear = Vă rugăm să scrieți un număr care poate fi corect.
outcome-day-unclear = Nu am înțeles această zi sau ea este încă în viitor.
outcome-amount-unclear = Nu am înțeles această sumă.
outcome-no-grant = Vă rugăm să notați mai întâi că cererea a fost aprobată.
outcome-question-consortium = <b>A rezultat un consorțiu din masa dumneavoastră rotundă?</b>
outcome-question-applied = <b>Apelul s-a închis. A depus consorțiul o cerere?</b>
outcome-question-result = <b>Există un rezultat al cererii?</b>
outcome-not-yet = Mulțumesc. Puteți nota oricând pe pupitrul mesei rotunde.

button-consortium = Consorțiu format
button-applied = Cerere depusă
button-result-granted = Aprobată
button-result-rejected = Respinsă
button-result-reserve = Pe lista de rezervă
button-amount = Notează suma
button-back-consortium = Anulează: consorțiul
button-back-applied = Anulează: cererea
button-back-result = Anulează: rezultatul
button-back-amount = Anulează: suma
button-not-yet = Încă nu, sau nu

part-ask = <b>Face parte regiunea dumneavoastră?</b> Dacă da, apelul apare astfel în lista dumneavoastră.
part-yes = <b>Notat în lista dumneavoastră de apeluri.</b>
part-no = <b>Mulțumesc. Nu s-a schimbat nimic</b> și nu veți mai fi întrebat despre această masă rotundă.
part-moved = Regiunea dumneavoastră face parte, așa cum ați spus: acum apare astfel și în lista dumneavoastră.
part-back = <b>Organizatorul a retras această știre.</b> În lista dumneavoastră, apelul apare din nou ca înainte.
part-funded = <b>Veste bună: cererea a fost aprobată.</b>
part-not-funded = <b>De această dată cererea nu a fost aprobată.</b>
button-part-yes = Da, facem parte
button-part-no = Nu
part-over = Această întrebare nu mai este deschisă.

follow-ask = <b>Când este întâlnirea următoare?</b> O atingere o deschide cu aceleași locuri, aceiași organizatori și aceleași limbi. Cei prezenți sunt invitați primii.
follow-open = Sarcini deschise care merg mai departe: { $count }
follow-opened = <b>Întâlnirea următoare este deschisă:</b> { $when }
button-follow-cancel = Anulează întâlnirea următoare
notice-follow = <b>Masa rotundă la care ați fost continuă</b>
