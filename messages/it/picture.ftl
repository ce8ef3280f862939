# L’immagine delle prossime scadenze e le parole che la sostituiscono.

picture-heading = Le sue prossime scadenze
picture-as-of = Situazione: { $day }
picture-today = Oggi
picture-saved = Salvato
picture-interested = Di interesse
picture-more = { $count ->
    [one] { $count } altro bando ha una scadenza futura.
    [many] { $count } di altri bandi hanno scadenze future.
   *[other] { $count } altri bandi hanno scadenze future.
}
picture-dates-more = { $count ->
    [one] { $count } altra data
    [many] { $count } di altre date
   *[other] { $count } altre date
}
picture-legend-kept = Salvato o di interesse
picture-legend-other = Altro bando
picture-legend-bar = Giorno non ancora pubblicato

picture-caption = { $count ->
    [one] <b>La sua prossima scadenza</b>, situazione: { $day }, { $count } bando.
    [many] <b>Le sue prossime scadenze</b>, situazione: { $day }, { $count } di bandi. Le più vicine:
   *[other] <b>Le sue prossime scadenze</b>, situazione: { $day }, { $count } bandi. Le più vicine:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Poi un’altra: { $when }
    [many] Poi altri { $count } di scadenze, l’ultima: { $when }
   *[other] Poi altre { $count }, l’ultima: { $when }
}

button-picture = Scadenze in un’immagine
picture-none = Nessuno di questi bandi ha una scadenza futura.

settings-name-picture = Immagine delle scadenze
settings-picture = { $theme ->
    [light] chiara, sotto il riepilogo
    [dark] scura, sotto il riepilogo
   *[else] nessuna
}
picture-ask =
    <b>Quale immagine deve accompagnare il riepilogo?</b>
    Quando si avvicinano tre o più scadenze, un’immagine le mostra in ordine di data. Arriva senza suono.
picture-theme = { $theme ->
    [light] Un’immagine chiara
    [dark] Un’immagine scura
   *[else] Nessuna immagine
}
