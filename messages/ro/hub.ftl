# Training courses, and what a roundtable points to.

command-courses = Cursuri pentru nevoile dumneavoastră sau după cuvinte alese

courses-unknown = Aici nu a fost introdus încă niciun catalog de cursuri.
courses-mine = <b>Cursuri pentru nevoile dumneavoastră: { $total }</b>
courses-mine-none = <b>Momentan niciun curs nu răspunde nevoilor dumneavoastră.</b>
courses-need = <b>Cursuri pentru { $of }: { $total }</b>
courses-need-none = <b>Momentan niciun curs pentru { $of }</b>
courses-call =
    <b>Cursuri pentru nevoile acestui apel: { $total }</b>
    { $of }
courses-call-none =
    <b>Momentan niciun curs pentru nevoile acestui apel</b>
    { $of }
courses-group = <b>Cursuri pentru „{ $of }”: { $total }</b>
courses-group-none = <b>Momentan niciun curs pentru „{ $of }”</b>
courses-words = <b>Cursuri cu „{ $of }”: { $total }</b>
courses-words-none = <b>Niciun curs nu are „{ $of }” în titlu, la furnizor sau la nevoi.</b>
courses-all = <b>Toate cursurile: { $total }</b>
courses-all-none = <b>Momentan nu este înscris niciun curs.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = limba: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] la fața locului
   *[else] parțial online
}
course-begins = începe: { $day }
course-began = în desfășurare din: { $day }
course-between = { $first } – { $last }
course-until = până la: { $day }
course-hours = { $hours } h
course-price = preț: { $price }
course-needs = Pentru: { $needs }
courses-source = <i>Situația la: { $day }. Sursa: { $catalogue }</i>

button-courses-call = 🎓 Cursuri pentru acestea ({ $count })
button-courses-need = 🎓 Cursuri: { $need } ({ $count })
button-courses-group = 🎓 Cursuri pe pagină ({ $count })
button-courses-mine = Cursuri pentru nevoile mele
button-courses-all = Toate cursurile

table-audience = <b>Pentru:</b> { $name }
table-event = <b>Pe lângă evenimentul:</b> { $title }, { $when }
button-event = Vedeți evenimentul
desk-button-event = Trimitere la un eveniment
desk-button-audience = Pentru un comitet sau grup
desk-event-which = La ce eveniment să trimită masa rotundă? Fișa și intrarea din calendar îl vor numi.
desk-event-none = Nu urmează niciun eveniment. Se adaugă cu /event.
desk-event-set = Masa rotundă trimite la acest eveniment: { $title }
desk-event-cleared = Masa rotundă nu trimite la niciun eveniment.
desk-audience-which = Pentru cine este masa rotundă? Membrii comitetului sau ai grupului de lucru sunt invitați, fiecare o dată. Ceilalți se pot înscrie în continuare.
desk-audience-none = Nu există încă niciun comitet sau grup de lucru. Le adaugă responsabilii cu /audiences.
desk-audience-set = Masa rotundă este pentru { $name }. Membrii sunt invitați acum.
desk-audience-cleared = Masa rotundă nu este pentru un anumit comitet sau grup de lucru. Cine a fost invitat rămâne invitat.
desk-choice-none = Niciunul
