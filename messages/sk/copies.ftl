# Jedna výzva na viacerých miestach a výzvy, ktoré sa stále menia: pre správcov.

copies-none = Žiadne dve výzvy z rôznych zdrojov sa nepovažujú za jednu.
copies-heading = <b>Uvádzané ako jedna výzva</b>
copies-line =
    • { $title } ({ $source })
    sa uvádza ako: { $stands } ({ $first })
    Zhoda: { $why }. Odkedy: { $when }. Rozdelenie: <code>/keepers part { $call }</code>
copies-why-identifier = identifikátor
copies-why-link = oficiálny odkaz
copies-why-title-and-dates = názov a uzávierka
keepers-parted = Natrvalo rozdelené: výzva { $call } sa opäť uvádza samostatne. { $count ->
    [one] Je oddelená od 1 ďalšej.
    [few] Je oddelená od { $count } ďalších.
    [many] Je oddelená od { $count } ďalšej.
   *[other] Je oddelená od { $count } ďalších.
}
keepers-not-joined = Výzva { $call } nie je spojená so žiadnou inou. Zoznam spojených: <code>/keepers same</code>
keepers-no-call = Výzva { $call } neexistuje. Zoznam spojených: <code>/keepers same</code>
keepers-same-how = Výzvy uvádzané ako jedna: <code>/keepers same</code>. Rozdelenie dvoch: <code>/keepers part 123</code>

call-restless = <b>Výzva sa opakovane mení. Zdroj: { $source }</b>
call-restless-meaning = Členovia nedostávajú správu o každej zmene. Keď sa výzva ustáli, dozvedia sa jej stav.
