# Three questions after a roundtable.

survey-heading = <b>Três perguntas breves</b>
survey-why = Quem organiza só vê médias, a partir de 5 respostas, e nunca quem disse o quê. Pode responder até { $until }.
survey-worth = <b>1. A reunião valeu o seu tempo?</b> 1 é nada, 5 é muito.
survey-partner = <b>2. Encontrou um parceiro?</b>
survey-words = <b>3. O que deve ser diferente da próxima vez?</b> Escreva-o ou toque no botão.
survey-answer = { $said ->
    [yes] Sim
    [maybe] Talvez
   *[else] Não
}
survey-done = Terminar
survey-erase = Apagar o que escrevi
survey-thanks = <b>Agradeço as suas respostas.</b> Pode alterá-las até { $until }.
survey-over = Este inquérito está encerrado, ou não esteve nesta mesa-redonda.
survey-long = É demasiado longo. Use no máximo { $most } carateres.
button-survey-change = Alterar as minhas respostas

survey-result-heading = <b>O que dizem os participantes</b>
survey-result-answered = { $answered ->
    [hidden] Responderam menos de { $fewest } pessoas. Os resultados são mostrados a partir de { $fewest } respostas.
   *[else] <b>Respostas:</b> { $answered }
}
survey-result-not-asked = As perguntas chegam aos participantes no dia a seguir à reunião.
survey-result-worth = <b>Valeu o tempo, de 1 a 5:</b> { $mean }
survey-result-partner = <b>Encontrou parceiro:</b> sim { $yes }, talvez { $maybe }, não { $no }
survey-result-words = <b>O que deve ser diferente:</b>
