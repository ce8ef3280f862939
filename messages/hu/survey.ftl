# Three questions after a roundtable.

survey-heading = <b>Három rövid kérdés</b>
survey-why = A szervezők csak átlagokat látnak, 5 választól, és azt soha, hogy ki mit mondott. Válaszolni eddig lehet: { $until }.
survey-worth = <b>1. Megérte a találkozó az idejét?</b> 1: egyáltalán nem, 5: nagyon.
survey-partner = <b>2. Talált partnert?</b>
survey-words = <b>3. Mi legyen másképp legközelebb?</b> Kérem, írja le, vagy koppintson a gombra.
survey-answer = { $said ->
    [yes] Igen
    [maybe] Talán
   *[else] Nem
}
survey-done = Befejezés
survey-erase = A szövegem törlése
survey-thanks = <b>Köszönöm a válaszait.</b> Módosítani eddig lehet: { $until }.
survey-over = Ez a kérdőív lezárult, vagy Ön nem volt jelen ennél a kerekasztalnál.
survey-long = Ez túl hosszú. Legfeljebb { $most } karakter lehet.
button-survey-change = Válaszaim módosítása

survey-result-heading = <b>Mit mondanak a résztvevők</b>
survey-result-answered = { $answered ->
    [hidden] A válaszok száma kevesebb, mint { $fewest }. Az eredmény { $fewest } választól látható.
   *[else] <b>Válaszok:</b> { $answered }
}
survey-result-not-asked = A résztvevők a találkozó utáni napon kapják a kérdéseket.
survey-result-worth = <b>Megérte az időt, 1 és 5 között:</b> { $mean }
survey-result-partner = <b>Talált partnert:</b> igen { $yes }, talán { $maybe }, nem { $no }
survey-result-words = <b>Mi legyen másképp:</b>
