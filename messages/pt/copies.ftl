# Um convite publicado em vários sítios e convites que não param de mudar: para responsáveis.

copies-none = Não há dois convites de fontes diferentes que sejam tidos por um só.
copies-heading = <b>Comunicados como um só convite</b>
copies-line =
    • { $title } ({ $source })
    é comunicado como: { $stands } ({ $first })
    Em comum: { $why }, desde { $when }. Para os separar: <code>/keepers part { $call }</code>
copies-why-identifier = identificador
copies-why-link = ligação oficial
copies-why-title-and-dates = título e data-limite
keepers-parted = Separados em definitivo: o convite { $call } volta a ser comunicado sozinho, à parte de { $count ->
    [one] outro.
    [many] outros { $count }.
   *[other] outros { $count }.
}
keepers-not-joined = O convite { $call } não é comunicado com nenhum outro. Os que o são: <code>/keepers same</code>
keepers-no-call = O convite { $call } não existe. Os que são comunicados como um só: <code>/keepers same</code>
keepers-same-how = Convites comunicados como um só: <code>/keepers same</code>. Para separar dois: <code>/keepers part 123</code>

call-restless = <b>Um convite de { $source } não para de mudar</b>
call-restless-meaning = Os membros não são avisados de cada alteração. Quando estabilizar, recebem a versão final.
