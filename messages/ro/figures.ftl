# Cifre despre ansamblu: câți participă și ce rezultă. O etichetă stă înaintea a două puncte
# și a unui număr, care poate fi și unul dintre primele patru.

figure-few = sub { $number }
figure-least = { $number } sau mai mult
figure-range = între { $least } și { $most }
figure-held = nu se arată

figures-heading = <b>Cifre: { $period }</b>
figures-all-time = întreaga perioadă
figures-span = de la { $first } la { $last }
figures-item = { $label }: { $number }
figures-as-of = Situația la: { $when }.
figures-note = Cifrele despre mai puțin de { $number } persoane nu se arată, și nici ceea ce le-ar dezvălui.
figures-nothing = Încă nu s-a numărat nimic.
figures-no-call = fără apel

figures-about-members = Membri
figures-about-tables = Mese rotunde
figures-about-seats = Locuri la mesele rotunde ținute
figures-about-interest = Interes pentru apeluri
figures-about-applications = Membri cu o candidatură, după cum spun ei
figures-about-came-of = Rezultatele meselor rotunde, potrivit celor care le organizează
figures-about-calls = Apeluri

figures-now = acum
figures-members = membri
figures-named = cu organizație indicată
figures-countries = țări
figures-regions = regiuni
figures-held-tables = ținute
figures-balanced-tables = cu trei grupuri sau mai multe
figures-planned-tables = prevăzute
figures-cancelled-tables = anulate
figures-not-held-tables = nu au avut loc
figures-unknown-tables = nu se știe dacă au avut loc
figures-signed-up = înscrieri în total
figures-offered = oferite
figures-any-group = pentru orice grup
figures-seated = ocupate
figures-seats-offered = locuri la mesele rotunde ținute
figures-seats-taken = locuri ocupate
figures-attended = prezențe
figures-share = pondere în prezențe
figures-guests = dintre care oaspeți
figures-interested = manifestări de interes
figures-saved = salvări
figures-in-all = în total
figures-applications = membri cu o candidatură
figures-applied = încă fără răspuns
figures-funded = finanțate
figures-not-funded = respinse
figures-amount = suma acordată
figures-consortium = consorții
figures-came-of-applied = candidaturi
figures-reserve = pe o listă de rezervă
figures-found = găsite
figures-open = deschise acum
figures-calls-found = apeluri găsite
figures-calls-open = apeluri deschise acum
figures-tables-held = mese rotunde ținute

figures-tab-overview = Privire de ansamblu
figures-tab-group = După grup
figures-tab-country = După țară
figures-tab-programme = După program
figures-tab-need = După nevoie
figures-tab-quarter = După trimestru
button-figures-quarter = Acest trimestru
button-figures-year = Anul acesta
button-figures-last = Anul trecut
button-figures-all = Întreaga perioadă
button-figures-workbook = Ca registru de calcul (XLSX)
button-figures-pictures = Imagini
button-figures-back = Înapoi la cifre
figures-more = { $count ->
    [one] Încă { $count } element este în registrul de calcul.
    [few] Încă { $count } elemente sunt în registrul de calcul.
   *[other] Încă { $count } de elemente sunt în registrul de calcul.
}
figures-workbook = <b>Cifrele ca registru de calcul</b>: { $period }

figures-pictures = <b>Imagini: { $period }</b>
button-chart-map = Harta membrilor
button-chart-regions = Membri după regiune
button-chart-members = Membri în timp
button-chart-programmes = Apeluri și interes
button-chart-seats = Locuri după grup
button-chart-results = Rezultate
chart-map = Membri după țară
chart-regions = Membri după regiune
chart-members = Membri după grup, la sfârșitul fiecărui trimestru
chart-programmes = Apeluri și interes după program
chart-seats = Locuri după grup, la mesele rotunde ținute
chart-results = Candidaturi și rezultate
chart-none = niciunul
chart-off-map = În afara hărții: { $countries }
chart-in-fives = Desenat din cinci în cinci.
chart-more-regions = { $count ->
    [one] Încă { $count } regiune are sub { $number } membri.
    [few] Încă { $count } regiuni au fiecare sub { $number } membri.
   *[other] Încă { $count } de regiuni au fiecare sub { $number } membri.
}
chart-alt-none = Încă nu există cifre de cinci persoane sau mai mult.

button-radar = Radarul lacunelor
radar-heading = <b>Radarul lacunelor: { $where }</b>
radar-everywhere = toate țările
radar-how = Nevoile declarate de membri și de regiuni, alături de apelurile deschise care le răspund. Cea mai mare lacună este prima.
radar-none = Încă nu a fost declarată nicio nevoie.
radar-members = membri
radar-regions = în regiuni
radar-stated = declarată de regiuni
radar-calls = apeluri deschise
button-radar-countries = După țară
button-radar-reverse = Apeluri fără nevoie
radar-countries = <b>Radarul lacunelor după țară.</b> În paranteză: nevoile declarate cărora nu le răspunde niciun apel deschis.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Apeluri deschise pentru nevoi pe care nu le-a declarat nimeni: { $where }</b>
radar-reverse-none = Fiecare apel deschis răspunde unei nevoi declarate de cineva.
radar-declared-in = Declarată în
radar-open-for-it = Apeluri deschise pentru ea
radar-need-gone = Această nevoie nu mai este pe listă.

sheet-method = Metodă
sheet-group = Grup
sheet-country = Țară
sheet-programme = Program
sheet-need = Nevoie
sheet-quarter = Trimestru
sheet-total = Total
sheet-subject = Subiect
sheet-figure = Indicator
sheet-by = După
sheet-number = Număr
sheet-result = Rezultat
sheet-as-of = Situația la

method-members = Sunt membri cei care au terminat configurarea și nu s-au oprit; țara este cea a primei regiuni.
method-quarters = Perioadele sunt trimestre întregi, în timp universal. Locurile se numără în trimestrul în care s-a ținut masa rotundă, tot restul în cel în care s-a întâmplat.
method-tables = Locurile, locurile ocupate și prezențele se numără doar la mesele rotunde care au avut loc: a spus-o un organizator, sau s-a notat cine a fost, sau s-a notat ceva. Mesele rotunde care au trecut și despre care nimeni nu a spus dacă au avut loc se numără separat. Înscrierile se numără la toate.
method-few = Mai puțin de { $number } persoane apar ca „<{ $number }”. Unde un astfel de număr s-ar putea deduce din altele, lipsește și un al doilea, sau se dau numai limitele între care se află; membrii în timp apar din { $number } în { $number }.
method-kept = De la membrii șterși rămân numărători: după grup, după țară, după program și după nevoie, fiecare separat.
method-needs = Un apel poate răspunde mai multor nevoi: cifrele după nevoie nu se adună. Se numără numai nevoile cărora un apel le răspunde cu siguranță.
method-applications = Candidaturile și rezultatele sunt ceea ce spun membrii despre ale lor, în etapa în care se află acum. O candidatură se numără o dată pentru fiecare membru care o indică: dacă o indică cinci parteneri, sunt cinci. Rezultatele meselor rotunde sunt ceea ce spun cei care le organizează; ambele pot privi aceeași candidatură.
method-euros = Sumele în alte monede sunt convertite în euro la ultimele cursuri de referință; ce nu poate fi convertit lipsește. Unde nu se cunoaște nicio sumă, nu apare niciuna.
method-differences = Diferențele dintre cifre de feluri diferite, cum ar fi locurile ocupate și prezențele, nu sunt protejate astfel.
