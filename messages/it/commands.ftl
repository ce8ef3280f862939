# Che cosa fa ogni comando, nel menu di Telegram e in /help (al massimo 256 caratteri).

command-start = Iniziare, o tornare
command-calls = Bandi aperti adatti alla sua regione, i migliori per primi
command-search = Cercare bandi per parole: /search batterie
command-saved = Bandi che ha salvato o che le interessano
command-needs = Scegliere di che cosa ricevere notizia
command-region = Scegliere dove lavora
command-rhythm = Subito o ogni settimana, quale giorno, a che ora
command-quiet = Ore di silenzio e numero di segnalazioni a settimana
command-roundtables = Prossime tavole rotonde e il suo posto
command-language = Cambiare lingua
command-settings = Tutte le impostazioni in un colpo d’occhio
command-sources = Quando ciascuna fonte ha risposto l’ultima volta
command-privacy = Quali dati sono conservati e per quanto tempo
command-mydata = Ricevere in un file tutto ciò che è conservato
command-forget = Cancellare tutto ciò che è conservato
command-pause = Silenzio per un certo tempo
command-stop = Nessun altro messaggio
command-help = Tutti i comandi
command-host = Aprire una tavola rotonda su un bando
command-decide = Annotare una decisione della sua tavola rotonda
command-action = Annotare un compito: @chi cosa entro quando
command-stats = Cifre: chi partecipa e che cosa ne deriva
command-keepers = Stato dell’assistente e chi può aprire tavole rotonde

bot-description =
    { $assistant } segnala alla sua regione i bandi dell’UE che rispondono alle sue esigenze: per tempo, con pochi messaggi, ciascuno motivato. Se più regioni sono interessate allo stesso bando, si incontrano a una tavola rotonda.

    È conservato solo ciò che lei indica, e /forget lo cancella.
bot-short-description = Bandi dell’UE che rispondono alle esigenze della sua regione, con tavole rotonde.
