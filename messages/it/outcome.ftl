# What came of a roundtable, and the meeting that follows.

outcome-nothing = Non è stato ancora annotato nulla. Che cosa ne è venuto?
outcome-consortium = <b>Consorzio formato</b>
outcome-partners = partner: { $count }
outcome-countries = paesi: { $count }
outcome-applied = <b>Domanda presentata:</b> { $day }
outcome-granted = <b>Risultato:</b> approvata
outcome-rejected = <b>Risultato:</b> respinta
outcome-reserve = <b>Risultato:</b> in lista di riserva
outcome-amount = <b>Importo concesso:</b> { $amount }
outcome-partners-ask = <b>Quanti partner ha il consorzio?</b> Tocchi un pulsante o scriva un numero.
outcome-countries-ask = <b>Da quanti paesi vengono?</b> Tocchi un pulsante o scriva un numero.
outcome-applied-ask = <b>In quale giorno è stata presentata la domanda?</b> Tocchi un pulsante o scriva un giorno.
outcome-amount-ask = <b>Quanto è stato concesso?</b> Scriva l’importo, per esempio 1,2 milioni.
outcome-number-unclear = Scriva un numero che possa essere giusto.
outcome-day-unclear = Non ho capito questo giorno, oppure deve ancora venire.
outcome-amount-unclear = Non ho capito questo importo.
outcome-no-grant = Annoti prima che la domanda è stata approvata.
outcome-question-consortium = <b>Dalla sua tavola rotonda è nato un consorzio?</b>
outcome-question-applied = <b>Il bando è chiuso. Il consorzio ha presentato domanda?</b>
outcome-question-result = <b>C’è un risultato della domanda?</b>
outcome-not-yet = Grazie. Può annotarlo in qualsiasi momento nel pannello della tavola rotonda.

button-consortium = Consorzio formato
button-applied = Domanda presentata
button-result-granted = Approvata
button-result-rejected = Respinta
button-result-reserve = In lista di riserva
button-amount = Annotare l’importo
button-back-consortium = Annulla: consorzio
button-back-applied = Annulla: domanda
button-back-result = Annulla: risultato
button-back-amount = Annulla: importo
button-not-yet = Non ancora, o no

part-ask = <b>La sua regione ne fa parte?</b> Se sì, il bando figura così nel suo elenco.
part-yes = <b>Annotato nel suo elenco di bandi.</b>
part-no = <b>Grazie. Non è stato cambiato nulla</b> e non le sarà più chiesto per questa tavola rotonda.
part-moved = La sua regione ne fa parte, come ha indicato: ora lo dice anche il suo elenco.
part-back = <b>Chi organizza ha ritirato questa notizia.</b> Nel suo elenco il bando figura come prima.
part-funded = <b>Buone notizie: la candidatura è stata approvata.</b>
part-not-funded = <b>Questa volta la candidatura non è stata approvata.</b>
button-part-yes = Sì, ne facciamo parte
button-part-no = No
part-over = Questa domanda non è più aperta.

follow-ask = <b>Quando è la riunione successiva?</b> Un tocco la apre con gli stessi posti, la stessa organizzazione e le stesse lingue. Chi era presente riceve l’invito per primo.
follow-open = Compiti aperti che proseguono: { $count }
follow-opened = <b>La riunione successiva è aperta:</b> { $when }
button-follow-cancel = Annullare la riunione successiva
notice-follow = <b>La tavola rotonda a cui era presente continua</b>
