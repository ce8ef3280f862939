# Events: study visits, forums, conferences, webinars and meetings.

command-events = Vizite de studiu, forumuri, conferințe și webinare viitoare
command-event = Adăugați un eveniment

section-events = Evenimente
section-events-more = Alte evenimente viitoare: { $count }. Toate: /events

event-kind-name = { $kind ->
    [study-visit] Vizită de studiu
    [forum] Forum
    [conference] Conferință
    [webinar] Webinar
   *[else] Reuniune
}
event-title = <b>{ $title }</b>
event-kind = <b>Tip:</b> { $kind }
event-when = <b>Când:</b> { $when }
event-where = <b>Unde:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, până la { $until }
event-needs = <b>Nevoi:</b> { $needs }
event-audience = <b>Pentru:</b> { $name }
event-call = <b>Despre apelul:</b> { $title }
event-table = <b>Masă rotundă:</b> { $title }, { $when }
event-link = <a href="{ $url }">Program și înscriere</a>
event-is-cancelled = <b>Acest eveniment a fost anulat.</b>
event-is-back = <b>Acest eveniment are loc totuși.</b>
event-moved = <b>Data s-a schimbat.</b> Înainte: { $before }
event-place-changed = <b>Locul s-a schimbat.</b> Înainte: { $before }
event-why-audience = De ce: { $name }
event-why-table = De ce: o masă rotundă a dumneavoastră
event-beside = Pe lângă evenimentul „{ $title }”, { $when }
event-gone = Acest eveniment nu mai există. Cele viitoare: /events
event-not-yours = Acest eveniment este numai pentru membrii unui comitet sau grup de lucru. Toate: /committees

events-heading = <b>Evenimente viitoare: { $total }</b>
events-none = <b>Momentan nu urmează niciun eveniment.</b>
events-how = Pentru a adăuga unul: /event

calendar-event = Evenimentul, ca fișier pentru calendarul dumneavoastră.
calendar-event-off = Evenimentul a fost anulat. Acest fișier îl scoate din calendarul dumneavoastră.

event-ask-title =
    <b>Un eveniment nou</b>
    Cum se numește? Scrieți titlul.
event-how = Se poate și într-un singur rând, cu bare între părți: <code>/event Titlu | vizită de studiu | 12 mai 2026 10:00-16:00 | Ostrava | https://example.org | baterii | 123</code>. Părțile sunt titlul, tipul, data, locul, linkul, nevoile și apelul; de la link înainte pot lipsi.
event-ask-rename =
    <b>Cum să se numească?</b>
    { $title }

    Scrieți noul titlu.
event-ask-kind =
    <b>Ce tip de eveniment este?</b>
    { $title }
event-ask-when =
    <b>Când are loc?</b>
    { $title }

    Scrieți, de exemplu, 12 mai 2026 10:00-16:00 sau 12-14 mai 2026 pentru zile întregi. Orele sunt cele ale fusului dumneavoastră orar.
event-ask-where =
    <b>Unde are loc?</b>
    { $title }

    Scrieți locul și orașul. Dacă este online, atingeți butonul.
event-ask-link =
    <b>Unde se poate citi mai mult și unde are loc înscrierea?</b>
    { $title }

    Trimiteți adresa paginii web.
event-ask-needs =
    <b>Ce nevoi privește?</b>
    { $title }

    Află cine are una dintre ele. Fără nevoi și fără regiune, află toți. Atingeți sau scrieți într-o propoziție despre ce este vorba.

    <b>{ $group }</b>
event-ask-call =
    <b>Este despre un apel?</b>
    { $title }

    Scrieți numărul apelului sau identificatorul lui.
event-ask-audience =
    <b>Pentru cine este?</b>
    { $title }

    Află membrii comitetului sau ai grupului de lucru, și nimeni altcineva.
event-bad-when = Nu pot citi „{ $said }” ca dată viitoare. Scrieți-o ca 12 mai 2026 10:00-16:00 sau 12-14 mai 2026.
event-bad-link = „{ $said }” nu este o adresă web. Trimiteți una care începe cu http:// sau https://.
event-bad-kind = Nu cunosc tipul „{ $said }”. Există: { $kinds }
event-bad-call = Nu am găsit niciun apel pentru „{ $said }”. Scrieți numărul sau identificatorul lui.
event-bad-need = Nu am găsit nicio nevoie în „{ $said }”. Atingeți sau scrieți cu alte cuvinte.
event-too-short = Scrieți cel puțin titlul, tipul, data și locul, cu bare între ele.
event-page = <b>Modificați acest eveniment</b>
event-page-draft = <b>Este corect?</b> Nimeni nu îl vede înainte de publicare.
event-page-undated = <b>Nu este încă gata:</b> lipsește data. Nimeni nu îl vede înainte de publicare.
event-published =
    <b>Evenimentul este publicat.</b> Cei pe care îi privește află în următorul rezumat. Pentru a trimite la el:
    { $link }
event-dropped = Ciorna a fost ștearsă.
event-writers-only = Numai persoanele autorizate, responsabilii și președinții comitetelor și grupurilor de lucru pot adăuga sau modifica evenimente.

event-field-title = Titlu
event-field-kind = Tip
event-field-when = Când
event-field-where = Unde
event-field-link = Link
event-field-needs = Nevoi
event-field-call = Apel
event-field-audience = Pentru cine
button-event-edit = Modificați sau anulați
button-event-online = Este online
button-event-none = Niciunul
button-event-everybody = Toți
button-event-publish = Publicați
button-event-drop = Ștergeți ciorna
button-event-off = Anulați evenimentul
button-event-on = Are loc totuși
button-event-card = Vedeți fișa
