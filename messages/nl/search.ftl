# Oproepen zoeken, en wat de antwoorden zeggen.

search-heading = { $total ->
    [one] <b>{ $total } oproep voor ‘{ $words }’</b>
   *[other] <b>{ $total } oproepen voor ‘{ $words }’</b>
}
search-needs = { $count ->
    [one] { $count } daarvan beantwoordt aan de behoefte ‘{ $needs }’, maar bevat uw woorden niet.
   *[other] { $count } daarvan beantwoorden aan de behoefte ‘{ $needs }’, maar bevatten uw woorden niet.
}
search-needs-all = Oproepen die aan de behoefte ‘{ $needs }’ beantwoorden; geen ervan bevat uw woorden.
search-none = Ik heb geen oproep gevonden voor ‘{ $words }’. Probeer andere of minder woorden, of een deel van een kenmerk zoals ERASMUS-EDU-2026. Wat bij uw profiel past: /calls
search-how = Schrijf wat u zoekt achter de opdracht, of stuur het gewoon als bericht. Bijvoorbeeld: /search opleiding batterijen

# Wat in de woorden van een zoekopdracht is begrepen, op een eigen regel: regio, programma, uiterste datum.
search-understood = Begrepen als: { $parts }
search-unread = Geen oproep past bij wat ik heb begrepen ({ $parts }). Deze oproepen bevatten uw woorden.
search-part-month = uiterste datum in { $month }
search-part-day = uiterste datum op { $last }
search-part-until = uiterste datum tot en met { $last }
search-part-from = uiterste datum vanaf { $first }
search-part-between = uiterste datum van { $first } tot en met { $last }
search-part-open = nu open
search-part-planned = nog niet geopend
search-instead = Geen oproep bevat ‘{ $typed }’. Dit heb ik gevonden voor ‘{ $words }’.
search-some = Geen oproep bevat al deze woorden. Deze bevatten er enkele.
search-meant = Misschien bedoelde u een van de schrijfwijzen hieronder.
search-chosen = Alleen: { $filters }
search-none-chosen = Geen oproep voor ‘{ $words }’ past bij deze keuze: { $filters }. De knoppen hieronder nemen die terug.
search-expired = Deze zoekopdracht is te oud om te herhalen. Schrijf de woorden opnieuw.
search-narrow-heading = <b>Verfijnen: ‘{ $words }’</b>
search-narrow-how = { $total ->
    [one] Op dit moment { $total } oproep. Een tik zet een keuze aan of uit.
   *[other] Op dit moment { $total } oproepen. Een tik zet een keuze aan of uit.
}
button-search-off = Zonder: { $part }
button-search-on = Weer met: { $part }
button-search-narrow = Verfijnen
button-search-show = { $total ->
    [one] { $total } oproep tonen
   *[other] { $total } oproepen tonen
}
button-search-deadline = Vroegste datum eerst
button-search-best = Beste eerst
button-search-open = Nu open
button-search-closed = Ook gesloten oproepen
button-search-regions = Mijn regio’s
button-search-within = { $days ->
    [one] Sluit binnen { $days } dag
   *[other] Sluit binnen { $days } dagen
}
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Aan: { $choice }
