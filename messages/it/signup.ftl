# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Tavola rotonda: { $title }
signup-languages = Questa pagina in altre lingue
signup-seats = Posti
signup-form = Iscriversi
signup-mistakes = Manca ancora qualcosa. Guardi ciò che è segnalato qui sotto.
signup-old-form = Questa pagina era aperta da molto tempo. Ricontrolli i suoi dati e li invii di nuovo.
signup-full = Questa pagina non accetta più iscrizioni. Si rivolga a chi organizza.
signup-busy = Ci sono appena state moltissime iscrizioni. Attenda un minuto e invii di nuovo; i suoi dati sono ancora qui.
signup-group = A quale gruppo appartiene?
signup-room = { $room ->
    [free] c’è un posto libero
   *[else] lista d’attesa
}
signup-party = In quanti venite?
signup-party-one = Una persona
signup-party-two = Una delegazione di due: un posto a entrambe le persone, o a nessuna
signup-name = Il suo nome
signup-organisation = La sua organizzazione
signup-optional = facoltativo
signup-country = Il paese da cui viene
signup-country-choose = Scelga
signup-country-other = Un altro paese
signup-shown = Gli altri partecipanti possono vedere il mio nome e la mia organizzazione
signup-website = Lasci vuoto questo campo
signup-send = Invia l’iscrizione
signup-privacy = I suoi dati sono conservati per questa tavola rotonda. Chi la organizza li vede tutti; gli altri partecipanti vedono nome e organizzazione solo se lei lo permette. Le risposte alle domande sono cancellate 90 giorni dopo la tavola rotonda, il resto 12 mesi dopo, o subito se lo chiede sulla propria pagina. Non viene installato alcun cookie.
signup-error-group = Scelga il suo gruppo.
signup-error-party = Scelga quante persone vengono.
signup-error-name = Scriva il suo nome, con al massimo { $most } caratteri.
signup-error-organisation = Usi al massimo { $most } caratteri.
signup-error-country = Scelga il suo paese.
signup-error-answer = Risponda a questa domanda.
signup-error-choice = Scelga una delle risposte.
signup-error-asked = Questa domanda è nuova o è cambiata. La guardi e invii di nuovo.
signup-asks-changed = Nel frattempo chi organizza ha cambiato le domande. Ricontrolli le sue risposte e le invii di nuovo.
signup-leave-open = Lascio senza risposta

signup-own-title = Il suo posto: { $title }
signup-own-heading = Il suo posto
signup-own-keep = <b>Conservi l’indirizzo di questa pagina.</b> Nessuno le scrive: qui vede la sua situazione, accetta un posto riservato per lei, cambia i suoi dati o lascia il suo posto. L’indirizzo è solo suo.
signup-own-waiting = Se si libera un posto per lei, viene riservato e mostrato qui, e chi organizza ne è informato. Torni quindi a guardare.
signup-own-details = I suoi dati
signup-own-save = Salva i dati
signup-own-saved = I suoi dati sono salvati.
signup-own-again = Iscriversi di nuovo
signup-own-leave = Lasciare il mio posto
signup-own-leave-sure = Il suo posto passa subito alla persona successiva.
signup-own-leave-yes = Sì, lo lascio
signup-own-erase = Ritirarmi e cancellare i miei dati
signup-own-erase-sure = Lei lascia il suo posto, e nome, organizzazione, paese e risposte sono cancellati subito e per sempre. Con essi scompare questa pagina.
signup-own-erase-yes = Sì, cancella tutto
signup-own-calendar = Metti nel mio calendario
signup-own-join-later = Il link per partecipare online appare qui 24 ore prima dell’inizio.
signup-gone-heading = Questa pagina non esiste più
signup-gone-about = È stata chiusa, ha cambiato indirizzo, o tutto ciò che conteneva è stato cancellato. Chi l’ha invitata può dirle di più.
signup-wrong-heading = Non è stato possibile leggere
signup-wrong-about = Torni alla pagina, la ricarichi e invii di nuovo.
