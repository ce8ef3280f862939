# Mementouri: seria obișnuită, ce s-a cerut o singură dată și amânările.

command-reminders = Când primiți mementouri despre apelurile salvate
settings-name-reminders = Mementouri

ladder-heading = <b>Mementouri despre apelurile salvate</b>
ladder-now = Acum: { $ladder }
ladder-rungs = înainte de termenul-limită (zile: { $days })
ladder-rungs-one = cu { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} înainte de termenul-limită
ladder-rungs-day = în ultima zi
ladder-at = { $rungs }, la ora { $hour } ({ $city })
ladder-short = zile: { $days }
ladder-off = niciunul
ladder-ask = Atingeți un număr de zile pentru a-l adăuga sau a-l scoate. Pentru altele, scrieți, de exemplu, /reminders 45 14 3. Ora este cea a rezumatului: /rhythm
ladder-rung = { $days ->
    [0] ultima zi
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}
ladder-choice-default = Ca la început ({ $ladder })
ladder-choice-off = Niciun memento
ladder-how = Nu am înțeles. Exemple: /reminders 45 14 3 pentru zilele dinaintea termenului-limită (0 este ultima zi; cel mult zece numere, niciunul peste 365), /reminders off pentru niciunul, /reminders default pentru cele de la început.
ladder-full = Se pot alege cel mult zece numere de zile, niciunul peste 365. Vă rugăm să scoateți mai întâi unul.
ladder-coming = <b>Mementouri pe care le-ați cerut</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Pentru un memento despre un singur apel, atingeți ⏰ Reamintiți-mi pe fișa sa.
ladder-remove = Scoateți { $n }

button-remind = ⏰ Reamintiți-mi
remind-ask =
    <b>Când să vi-l reamintesc?</b>
    { $title }
remind-coming = <b>Mementouri despre acest apel</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, din seria obișnuită ({ $ladder })
remind-line-ladder-past = • din seria obișnuită ({ $ladder }): niciunul viitor
remind-line-opens = la deschidere: { $when }
remind-line-opens-unknown = la deschidere; ziua nu este încă publicată
remind-line-before = { $rule ->
    [b7] cu o săptămână înainte de termenul-limită
   *[else] cu o lună înainte de termenul-limită
}: { $when }
remind-type = Ora este { $hour } ({ $city }), cea a rezumatului. Un singur memento nu salvează apelul.
remind-choice-ladder = Seria obișnuită ({ $ladder }); salvează apelul
remind-choice-ladder-again = Din nou seria obișnuită ({ $ladder })
remind-choice-ladder-off = Fără seria obișnuită
remind-choice-1 = Mâine
remind-choice-3 = Peste 3 zile
remind-choice-7 = Peste o săptămână
remind-choice-b7 = Cu o săptămână înainte de termen
remind-choice-b30 = Cu o lună înainte de termen
remind-choice-opens = La deschidere
remind-choice-day = Altă zi
remind-remove = Scoateți: { $when }
remind-which-day = Ce zi? Scrieți-o, de exemplu, ca 3 septembrie, 03.09.2027 sau 2027-09-03.
remind-not-a-day = Nu am înțeles ce zi este. Scrieți-o, de exemplu, ca 3 septembrie, 03.09.2027 sau 2027-09-03.
remind-cannot-past = Acel moment a trecut. Vă rugăm să alegeți o zi viitoare.
remind-cannot-after = Este după termenul-limită al acestui apel. Vă rugăm să alegeți o zi mai apropiată.
remind-cannot-far = Sunt mai mult de trei ani până atunci. Vă rugăm să alegeți o zi mai apropiată.
remind-cannot-late = Este prea târziu: termenul-limită este deja mai aproape.
remind-cannot-open = Acest apel nu își așteaptă deschiderea.
remind-cannot-many = Ați cerut deja 100 de mementouri. Vă rugăm să scoateți mai întâi câteva: /reminders
remind-cannot-undated = Acest apel nu are niciun termen-limită viitor.
remind-cannot-unknown = Nu am înțeles când.
remind-set = Veți primi un nou memento: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Fără alte mementouri despre acest apel</b>
    Rămâne salvat; dacă termenul-limită se schimbă, vi se comunică în continuare.
remind-undo = Anulați
button-remind-never = Fără alte mementouri
button-remind-1 = Din nou mâine
button-remind-3 = Din nou peste 3 zile
button-remind-b7 = Cu o săptămână înainte de termen

reminder-plain = <b>Memento</b>
reminder-open = <b>Memento: acest apel este deschis</b>
reminder-opens = { $days ->
    [0] <b>Memento: se deschide astăzi</b>
    [1] <b>Memento: se deschide mâine</b>
    [one] <b>Memento: se deschide peste { $days } zi</b>
    [few] <b>Memento: se deschide peste { $days } zile</b>
   *[other] <b>Memento: se deschide peste { $days } de zile</b>
}
reminder-not-open = <b>Memento: încă nedeschis</b>
reminder-moved = Termenul-limită s-a schimbat de când ați cerut mementoul. Era { $when }.
reminder-why-asked = Mi-ați cerut să vă reamintesc acest apel.
reminder-why-colleague = { $said ->
    [interested] Persoana absentă a indicat că regiunea este interesată de acest apel.
    [asked] Persoana absentă a cerut acest memento.
   *[else] Persoana absentă a salvat acest apel.
}
