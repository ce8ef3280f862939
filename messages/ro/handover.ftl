# O absență cu înlocuire sau un abonament cedat unui grup.

command-away = Absență: cine vă primește alertele între timp

away-ask =
    <b>Până când lipsiți?</b>
    Alegeți sau scrieți ziua, de exemplu /away 3 septembrie. Apoi puteți alege dacă vă ține cineva locul.
away-choice-7 = O săptămână
away-choice-14 = Două săptămâni
away-choice-30 = O lună
away-choice-day = Altă zi
away-choice-good = Definitiv: cedez abonamentul meu unui grup
away-which-day = Până în ce zi? Scrieți-o, de exemplu, ca 3 septembrie, 03.09.2027 sau 2027-09-03.
away-not-a-day = Nu am înțeles ce zi este. Exemple: /away 3 septembrie, /away 2027-09-03, /away 14 pentru paisprezece zile.
away-who =
    Revenire: <b>{ $until }</b>.

    Cine primește apelurile între timp?
away-nobody = Nimeni: totul așteaptă revenirea mea
away-deputy = Altă persoană sau un grup
away-link =
    <b>Trimiteți acest link persoanei care vă ține locul până la: { $until }.</b>
    Este valabil o singură dată și până la { $expires }. Într-un grup acceptă unul dintre administratori.
away-link-group = Alegeți un grup
away-link-good =
    <b>Alegeți grupul care vă preia abonamentul.</b>
    Acolo acceptă unul dintre administratori. Linkul este valabil o singură dată și până la { $expires }. Până la acceptare nu se schimbă nimic.
away-meanwhile = Până când acceptă cineva, primiți totul ca înainte.
away-personal = Locurile dumneavoastră la mese rotunde, ofertele de loc și mementourile despre mese rotunde sunt personale: le primiți în continuare dumneavoastră.
away-withdraw = Retrageți linkul
away-withdrawn = Linkul a fost retras. Primiți totul ca înainte.
away-now =
    <b>Absența dumneavoastră durează până la: { $until }.</b>
    Alertele, rezumatele și mementourile ajung la persoana sau la grupul care vă ține locul.
away-told = { $count ->
    [0] Între timp, niciun apel nu a ajuns la cine a acceptat înlocuirea.
    [one] Între timp, { $count } apel a ajuns la cine a acceptat înlocuirea.
    [few] Între timp, { $count } apeluri au ajuns la cine a acceptat înlocuirea.
   *[other] Între timp, { $count } de apeluri au ajuns la cine a acceptat înlocuirea.
}
away-calls = Vedeți aceste apeluri
away-calls-heading = { $total ->
    [0] <b>Niciun apel nu a ajuns la cine a acceptat înlocuirea.</b>
    [one] <b>{ $total } apel a ajuns la cine a acceptat înlocuirea.</b>
    [few] <b>{ $total } apeluri au ajuns la cine a acceptat înlocuirea.</b>
   *[other] <b>{ $total } de apeluri au ajuns la cine a acceptat înlocuirea.</b>
}
away-back = Am revenit
away-again = Cereți din nou
away-not-away = Nu aveți nicio absență în curs.
away-give-back = Renunțați la înlocuire
away-give-back-one = Renunțați la înlocuire: { $n }
away-no-chain = Cine asigură o înlocuire nu poate lipsi în același timp. Renunțați mai întâi la înlocuire, apoi folosiți /away.
away-only-alone = Numai o persoană poate lipsi. Liniștea pentru un grup se stabilește cu /pause.
away-good =
    <b>Cedați abonamentul dumneavoastră unui grup</b>
    Când unul dintre administratori acceptă, grupul primește regiunile, nevoile, programele și frecvența alese de dumneavoastră. Ce să se întâmple atunci cu mesajele pe care le primiți dumneavoastră?
away-own-keep = Rămân așa cum sunt
away-own-weekly = Un rezumat săptămânal pentru mine
away-own-pause = Liniște pentru mine

cover-for = <b>În înlocuire ({ $who }), absență până la { $until }</b>
cover-for-somebody = <b>În înlocuire, absență până la { $until }</b>
cover-alert-new = <b>Noutate</b>
cover-alert-changed = <b>Modificat</b>
cover-ask = <b>Vi se cere o înlocuire</b>
cover-ask-good = <b>Un abonament pentru acest grup</b>
cover-organisation = Organizație: { $value }
cover-group = Grup: { $value }
cover-regions = Regiuni: { $value }
cover-until = Până la: { $value }
cover-needs = Nevoi: { $value }
cover-programmes = Programe: { $value }
cover-rhythm = Frecvență: { $value }
cover-means = Până atunci sosesc în această conversație alertele, rezumatele și mementourile despre apeluri UE destinate persoanei absente, în limba acestei conversații și în afara orelor sale de liniște. Puteți renunța oricând la înlocuire. Locurile la mese rotunde rămân ale persoanei absente.
cover-good-means = Un membru cedează definitiv acest abonament. Când un administrator acceptă, grupul primește apelurile corespunzătoare. Ce primește deja grupul rămâne. Administratorii schimbă orice cu /settings.
cover-accept = Acceptați
cover-decline = Refuzați
cover-stands-in = <b>Asigurați o înlocuire ({ $who }) până la { $until }.</b>
cover-stands-in-somebody = <b>Asigurați o înlocuire până la { $until }.</b>
cover-accepted-means = Fiecare mesaj primit în înlocuire indică acest lucru în primul rând. Butoanele pe care le atingeți contează pentru dumneavoastră. Pentru a renunța mai târziu: /away
cover-declined = Ați refuzat. Cine a trimis cererea este anunțat.
cover-given-back = Ați renunțat la înlocuire. Persoana absentă este anunțată și nu mai sosesc mesaje destinate ei.
cover-taken-over = Acest grup primește de acum ce prevede abonamentul. Administratorii schimbă orice cu /settings.
cover-cannot-gone = Acest link a fost folosit, a fost retras sau este prea vechi. Cereți unul nou de la cine l-a trimis.
cover-cannot-own = Acesta este chiar linkul dumneavoastră. Trimiteți-l persoanei care vă ține locul.
cover-cannot-away = Și dumneavoastră aveți o absență în curs, deci nu puteți asigura o înlocuire. Încheiați mai întâi absența: /away
cover-cannot-silent = Ați oprit mesajele acestui asistent. Scrieți mai întâi /start, apoi deschideți din nou linkul.
cover-cannot-deputy = Asigurați o înlocuire, deci nu puteți ceda nimic. Renunțați mai întâi la ea: /away
cover-cannot-group = Un abonament poate fi cedat numai unui grup. Linkul trebuie deschis de un administrator al grupului.
cover-cannot-date = Vă rugăm să alegeți o zi viitoare, peste cel mult doi ani.
cover-for-group = Acest abonament este pentru un grup. Alegeți grupul care să îl aibă.

cover-told-accepted =
    <b>Vă ține cineva locul până la { $until }.</b>
    Alertele, rezumatele și mementourile ajung acolo de acum. Dacă nu a acceptat cine trebuia, atingeți butonul de mai jos.
cover-told-declined = <b>Linkul dumneavoastră a fost refuzat.</b> Primiți totul ca înainte.
cover-told-expired = <b>Nimeni nu a acceptat la timp linkul dumneavoastră.</b> A expirat, iar dumneavoastră primiți totul ca înainte.
cover-told-given-back = <b>Cine vă ținea locul a renunțat la înlocuire.</b> De acum primiți din nou totul.
cover-told-unreachable = <b>Cine vă ținea locul nu mai răspunde la mesaje.</b> De acum primiți din nou totul; nu s-a pierdut nimic.
cover-told-over = <b>Absența dumneavoastră s-a încheiat.</b> De acum primiți din nou totul.
cover-told-back = <b>Vă mulțumim că ați revenit.</b> De acum primiți din nou totul.
cover-told-handed =
    <b>Grupul a preluat abonamentul dumneavoastră.</b>
    { $own ->
        [weekly] Dumneavoastră primiți aceste informații într-un rezumat săptămânal.
        [pause] Dumneavoastră nu mai primiți nimic din acestea. Pentru a primi din nou mesajele mele: /start
       *[else] Mesajele pe care le primiți dumneavoastră rămân așa cum sunt.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Persoana absentă a revenit ({ $who }).</b>
   *[else] <b>Persoana absentă a revenit.</b>
} Înlocuirea s-a încheiat. Vă mulțumim.
cover-told-deputy-over = { $named ->
    [yes] <b>Înlocuirea s-a încheiat ({ $who }).</b>
   *[else] <b>Înlocuirea s-a încheiat.</b>
} Vă mulțumim.
cover-told-deputy-erased = <b>Înlocuirea s-a încheiat.</b> Persoana absentă a părăsit acest asistent.
