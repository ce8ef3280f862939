# Three questions after a roundtable.

survey-heading = <b>Trei întrebări scurte</b>
survey-why = Organizatorii văd numai medii, de la 5 răspunsuri în sus, și niciodată cine ce a spus. Puteți răspunde până la: { $until }.
survey-worth = <b>1. A meritat întâlnirea timpul dumneavoastră?</b> 1 este deloc, 5 este foarte mult.
survey-partner = <b>2. Ați găsit un partener?</b>
survey-words = <b>3. Ce ar trebui să fie altfel data viitoare?</b> Vă rugăm să scrieți sau atingeți butonul.
survey-answer = { $said ->
    [yes] Da
    [maybe] Poate
   *[else] Nu
}
survey-done = Încheie
survey-erase = Șterge ce am scris
survey-thanks = <b>Vă mulțumesc pentru răspunsuri.</b> Le puteți schimba până la: { $until }.
survey-over = Acest sondaj este închis sau nu ați fost la această masă rotundă.
survey-long = Este prea lung. Cel mult atâtea caractere: { $most }.
button-survey-change = Schimbă răspunsurile mele

survey-result-heading = <b>Ce spun participanții</b>
survey-result-answered = { $answered ->
    [hidden] Sunt mai puțin de { $fewest } răspunsuri. Rezultatele se arată de la { $fewest } răspunsuri în sus.
   *[else] <b>Răspunsuri:</b> { $answered }
}
survey-result-not-asked = Participanții sunt întrebați a doua zi după întâlnire.
survey-result-worth = <b>A meritat timpul, de la 1 la 5:</b> { $mean }
survey-result-partner = <b>Partener găsit:</b> da { $yes }, poate { $maybe }, nu { $no }
survey-result-words = <b>Ce ar trebui să fie altfel:</b>
