# Nei gruppi: una scheda per bando, argomenti, suono. E codici QR, e ciò che sta sopra i risultati.

group-card-groups = <b>Di questi, per gruppo:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 La mia regione è interessata
   *[else] 🙋 La mia regione è interessata ({ $members })
}
group-card-answers = La scheda di questo bando è il messaggio a cui rispondo qui. Mostra la situazione attuale.
group-interest-region = Annotato. Regione interessata: { $region }. Per annullare, tocchi di nuovo: si apre la sua scheda personale.
group-interest = Annotato: questo bando le interessa. Per annullare, tocchi di nuovo: si apre la sua scheda personale.

group-sound-now = Qui i messaggi arrivano { $state ->
    [on] con un suono.
   *[else] senza suono.
}
group-sound-choice = { $state ->
    [on] Messaggi con un suono
   *[else] Messaggi senza suono
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Segnalo a questo gruppo per tempo, e con i motivi, i bandi dell’UE che rispondono alle esigenze della sua regione: una volta alla settimana, senza suono.

    Sono quattro brevi domande; ognuna si può saltare. Solo gli amministratori del gruppo possono rispondere. Che cosa è conservato: /privacy

topics-ask =
    <b>Dove devo scrivere in questo gruppo?</b>
    Adesso: { $now }

    Un argomento viene creato quando c’è per la prima volta qualcosa da dirvi. Può rinominarlo. Un bando che risponde a più esigenze è segnalato una sola volta, dove è più adatto.
topics-home = { $where ->
    [here] Il riepilogo settimanale, e ciò che non rientra in alcun argomento, arriva in questo argomento.
    [elsewhere] Il riepilogo settimanale, e ciò che non rientra in alcun argomento, arriva in un altro argomento scelto dal gruppo. Se lo vuole altrove, tocchi di nuovo nell’argomento desiderato.
   *[else] Il riepilogo settimanale, e ciò che non rientra in alcun argomento, arriva nell’argomento «Generale».
}
topics-now = { $by ->
    [need] un argomento per ogni esigenza
    [area] un argomento per ogni gruppo di esigenze
    [programme] un argomento per ogni programma
    [here] tutto in un solo argomento
   *[else] tutto nell’argomento «Generale»
}
topics-choice = { $by ->
    [need] Un argomento per ogni esigenza
    [area] Un argomento per ogni gruppo di esigenze
    [programme] Un argomento per ogni programma
    [here] Tutto in questo argomento
   *[else] Tutto nell’argomento «Generale»
}
topics-no-forum = Questo gruppo non ha argomenti. Un amministratore può attivarli nelle impostazioni del gruppo; poi scriva di nuovo /topics.
topics-no-right = Qui non posso creare argomenti. Mi dia i diritti di amministratore in questo gruppo, con il permesso di gestire gli argomenti, e scriva di nuovo /topics.
topics-in-groups = Gli argomenti sono per i gruppi. Mi aggiunga a un gruppo con gli argomenti attivati e vi scriva /topics.
command-topics = Scegliere in quali argomenti di questo gruppo scrivo

button-add-group = Aggiungi l’assistente a un gruppo
button-qr = Codice QR
button-qr-start = Codice QR dell’assistente
button-qr-group = Codice QR per un gruppo
qr-call = <b>Codice QR di questo bando</b>
qr-table = <b>Codice QR di questa tavola rotonda</b>
qr-start = <b>Codice QR dell’assistente</b>
qr-group = <b>Codice QR che aggiunge l’assistente a un gruppo</b>
qr-leads = Porta a { $link }
qr-print = Lo stesso da stampare, nitido a qualsiasi dimensione
qr-scan-call = Inquadri il codice per aprire il bando in Telegram
qr-scan-table = Inquadri il codice per aprire la tavola rotonda in Telegram
qr-scan-start = Inquadri il codice per aprire l’assistente in Telegram
qr-scan-group = Inquadri il codice per aggiungere l’assistente al suo gruppo Telegram
qr-start-title = { $assistant }: bandi dell’UE che rispondono alle esigenze della sua regione
inline-set-up = Configura le segnalazioni per la sua regione
