# Mese rotunde.

tables-heading = <b>Mese rotunde viitoare</b>
tables-none = Nu este prevăzută nicio masă rotundă. Când un apel interesează suficienți membri, se deschide una despre el.
tables-more = { $count ->
    [one] Încă { $count } nu este afișată.
    [few] Încă { $count } nu sunt afișate.
   *[other] Încă { $count } nu sunt afișate.
}
part-host = Dumneavoastră o organizați.
part-seated = Aveți un loc.
part-offered = Un loc vă este rezervat. Vă rugăm să răspundeți.
part-waiting = Sunteți pe lista de așteptare, pe poziția { $count }.
part-requested = Cererea dumneavoastră este la cine organizează.
part-invited = { $count ->
    [0] Niciun loc liber pentru grupul dumneavoastră; lista de așteptare este deschisă.
    [one] { $count } loc liber pentru grupul dumneavoastră.
    [few] { $count } locuri libere pentru grupul dumneavoastră.
   *[other] { $count } de locuri libere pentru grupul dumneavoastră.
}

table-title = <b>Masă rotundă: { $title }</b>
table-call = Despre apelul: { $title }
table-duration = { $minutes ->
    [one] <b>Durată:</b> { $minutes } minut
    [few] <b>Durată:</b> { $minutes } minute
   *[other] <b>Durată:</b> { $minutes } de minute
}
table-languages = <b>Limbi:</b> { $languages }
table-sign-up-until = <b>Înscriere până la:</b> { $when }
table-sign-up-over = Înscrierile s-au încheiat.
table-approval = Cine organizează decide asupra fiecărei înscrieri.
table-release = <b>Locurile libere ale grupurilor sunt deschise tuturor din:</b> { $when }
table-place-later = Locul sau linkul va fi comunicat ulterior.
place-missing = Încă nu există loc sau link: vă rugăm să le indicați.
table-is-cancelled = Această masă rotundă a fost anulată.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } loc</b>
    [few] <b>{ $capacity } locuri</b>
   *[other] <b>{ $capacity } de locuri</b>
}
seats-released = { $group }: { $taken ->
    [one] { $taken } ocupat
    [few] { $taken } ocupate
   *[other] { $taken } ocupate
}
seats-waiting = { $count } în așteptare
seats-open = Pentru orice grup: { $free ->
    [one] { $free } liber
    [few] { $free } libere
   *[other] { $free } libere
}
seats-open-all = Pentru toate grupurile: { $free ->
    [one] { $free } liber
    [few] { $free } libere
   *[other] { $free } libere
}
seats-countries = { $count ->
    [one] Până acum, participanții vin din { $count } țară.
    [few] Până acum, participanții vin din { $count } țări.
   *[other] Până acum, participanții vin din { $count } de țări.
}

mine-host = Dumneavoastră organizați această masă rotundă.
mine-requested = Ați cerut un loc ({ $group }). Decizia aparține celui care organizează.
mine-refused = Nu vi s-a putut acorda un loc.
mine-seated = { $party ->
    [one] <b>Aveți un loc</b> ({ $group }).
    [few] <b>Aveți { $party } locuri</b> ({ $group }).
   *[other] <b>Aveți { $party } de locuri</b> ({ $group }).
}
mine-waiting = <b>Sunteți pe lista de așteptare</b> ({ $group }), pe poziția { $place }.
mine-offered = <b>Un loc vă este rezervat</b> ({ $group }).
mine-declined = Ați refuzat un loc. Vă puteți înscrie din nou, la sfârșitul listei de așteptare.
mine-lapsed = Locul care vă era rezervat a trecut la persoana următoare. Vă puteți înscrie din nou, la sfârșitul listei de așteptare.
mine-withdrawn = Ați părăsit această masă rotundă. Vă puteți înscrie din nou, la sfârșitul listei de așteptare.
mine-attended = Ați participat.
mine-absent = Aveați un loc și nu ați participat.
offer-until = Vă rugăm să răspundeți până la: { $when }. Apoi locul trece la persoana următoare.

button-join = { $room ->
    [free] Mă înscriu: { $group }
   *[else] Lista de așteptare: { $group }
}
button-leave = Renunț la locul meu
button-leave-line = Renunț la lista de așteptare
button-leave-request = Îmi retrag cererea
button-accept = Da, accept locul
button-decline = Nu, mulțumesc
button-call = Vedeți apelul

notice-seated = <b>Aveți un loc</b>
notice-invited = <b>O masă rotundă despre un apel care vă interesează</b>
notice-offer = <b>Un loc este liber pentru dumneavoastră</b>
notice-lapsed = <b>Oferta a expirat. Locul a trecut la persoana următoare</b>
notice-closed = <b>Înscrierile s-au încheiat și de data aceasta nu s-a eliberat niciun loc</b>
notice-closed-thanks = Vă mulțumim că ați așteptat. Dacă cineva renunță în ultimul moment și organizatorul redeschide înscrierile, locul este oferit în ordinea așteptării.
notice-cancelled = <b>Această masă rotundă a fost anulată</b>
notice-reminder = <b>Masa dumneavoastră rotundă: { $distance }</b>
notice-reminder-host = <b>Masa rotundă pe care o organizați: { $distance }</b>
distance-past = în desfășurare
distance-minutes = { $minutes ->
    [0] începe acum
    [one] peste { $minutes } minut
    [few] peste { $minutes } minute
   *[other] peste { $minutes } de minute
}
distance-today = astăzi
distance-tomorrow = mâine
distance-days = { $days ->
    [one] peste { $days } zi
    [few] peste { $days } zile
   *[other] peste { $days } de zile
}

host-seats = <b>Locuri ocupate:</b> { $taken } din { $capacity }. <b>În așteptare:</b> { $waiting }. <b>Țări:</b> { $countries }
meanwhile-offered = Acum un loc vă este rezervat. Acceptați-l sau refuzați-l cu butoanele.
meanwhile-seated = Între timp ați obținut un loc. Pentru a renunța totuși la el, atingeți din nou butonul.
refusal-table-cancelled = Această masă rotundă a fost anulată.
refusal-table-held = Această masă rotundă a avut deja loc.
refusal-sign-up-closed = Înscrierile s-au încheiat: { $when }.
refusal-signed-up-otherwise = Aveți deja o înscriere ({ $group }). Pentru a o schimba, renunțați mai întâi la loc.
refusal-not-admitted = Nu vi s-a putut acorda un loc. Numai cine organizează poate schimba acest lucru.
refusal-party-size = Puteți înscrie o persoană sau o delegație de două.
refusal-no-registration = Nu aveți o înscriere la această masă rotundă.
refusal-no-offer = În acest moment nu vă este rezervat niciun loc.
refusal-offer-over = Această ofertă a expirat. Vă puteți înscrie din nou.
refusal-not-requested = Această înscriere nu mai are nevoie de o decizie.
refusal-not-seated = Prezența sau absența se poate nota numai pentru cine are un loc.
refusal-too-early = Acest lucru se poate face din: { $when }.
refusal-below-seated = { $seated ->
    [one] { $seated } loc este ocupat, deci { $wanted } este prea puțin.
    [few] { $seated } locuri sunt ocupate, deci { $wanted } este prea puțin.
   *[other] { $seated } de locuri sunt ocupate, deci { $wanted } este prea puțin.
}
refusal-no-seats = O masă rotundă are nevoie de cel puțin un loc.
refusal-in-the-past = Acest moment a trecut.
refusal-dates-out-of-order = Ordinea trebuie să fie: deschiderea locurilor pentru toți, încheierea înscrierilor, începutul.
refusal-other = Acest lucru nu este posibil în acest moment.
