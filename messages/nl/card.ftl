# De kaart van een oproep.

alert-new = <b>Nieuw voor u</b>
alert-changed = <b>Gewijzigd</b>
alert-urgent = { $days ->
    [0] Dit bericht komt nu omdat de oproep vandaag sluit.
    [1] Dit bericht komt nu omdat de oproep morgen sluit.
    [one] Dit bericht komt nu omdat de oproep over { $days } dag sluit.
   *[other] Dit bericht komt nu omdat de oproep over { $days } dagen sluit.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Status:</b> { $status }
card-opens = <b>Status:</b> Nog niet geopend. Opening: { $when }
card-planned-opens = <b>Status:</b> Aangekondigd. Geplande opening: { $when }
card-planned = (kan nog wijzigen of vervallen)
card-published-status = (de uitgevende instantie meldt nog: { $status })
card-closed-early = De pagina van de uitgevende instantie meldt: <b>{ $status }</b>. De oproep is waarschijnlijk vóór de uiterste datum gesloten; kijk eerst daar na.

card-deadline = <b>Uiterste datum:</b> { $when }, { $left }
card-deadline-about = <b>Uiterste datum:</b> { $when }. De precieze dag is nog niet bekendgemaakt.
card-own-time = <b>In uw tijd:</b> { $when }
card-further = <b>Verdere uiterste data:</b> { $when }
card-closed = <b>Uiterste datum:</b> { $when }, gesloten
card-undated = <b>Uiterste datum:</b> geen bekendgemaakt

card-budget = <b>Budget van de oproep:</b> { $amount }
card-grant-range = <b>Per project:</b> van { $low } tot { $high }
card-grant-most = <b>Per project:</b> ten hoogste { $amount }
card-grant-least = <b>Per project:</b> ten minste { $amount }
card-rate = In euro tegen de koers van de Europese Centrale Bank van { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Verwachte projecten:</b> { $count }
   *[other] <b>Verwachte projecten:</b> { $count }
}
card-cofinancing = <b>Cofinanciering:</b> { $share } van de subsidiabele kosten

card-who = <b>Wie een aanvraag kan indienen</b>
card-where = <b>Waar:</b> { $places }
card-anywhere = <b>Waar:</b> het hele gebied van het programma

card-why = <b>Waarom dit voor u is</b>
why-need = { $need }: { $words }
why-need-region = { $need } (een behoefte van de regio { $region })
why-perhaps = Misschien: { $why }
why-territory = Uw gebied valt eronder: { $region }
why-category = Uw regio hoort bij de gevraagde ({ $asks }): { $region }

card-check = <b>Na te gaan</b>
check-dates = Is de oproep nog open? De data zijn niet duidelijk.
check-territory = Valt uw gebied eronder? De oproep zegt dat niet duidelijk.
check-category = De oproep is alleen voor { $asks }. { $known ->
    [in] Voor zover wij weten, hoort { $value } daarbij. Ga dit na.
    [out] Voor zover wij weten, hoort { $value } daar niet bij, maar bij de { $kind }. Ga dit na.
    [part] In { $value } horen, voor zover wij weten, daarbij: { $parts }.
   *[else] Hoort { $value } daarbij? Dat weten wij niet.
}
check-just-transition = { $within ->
    [some] In { $value } vallen onder een plan voor een rechtvaardige transitie, geheel of gedeeltelijk: { $parts }. Bent u daar gevestigd? Het fonds betaalt alleen daar.
   *[else] Hoort uw regio bij een gebied voor een rechtvaardige transitie? Het fonds betaalt alleen daar.
}
check-applicants = Kan uw organisatie een aanvraag indienen? De oproep zegt dat niet duidelijk.
check-applicants-read = Kan uw organisatie een aanvraag indienen? Vergelijk met ‘Wie een aanvraag kan indienen’ hierboven.
check-programme = Staat het programma voor u open? De oproep zegt dat niet duidelijk.
check-other = Voldoet u aan alle voorwaarden? Eén kon niet worden vastgesteld: { $value }

card-changed = <b>Gewijzigd sinds u dit het laatst zag</b>
change-title = Titel: { $old } → { $new }
change-published_status = Status: { $old } → { $new }
change-opens = Opening: { $old } → { $new }
change-cut_offs = Uiterste datum: { $old } → { $new }
change-cut-off-added = Uiterste datum toegevoegd: { $new }
change-cut-off-dropped = Uiterste datum vervallen: { $old }
change-budget = Budget: { $old } → { $new }
change-applicants = Wie een aanvraag kan indienen: { $how ->
    [more] nu ook: { $new }
    [fewer] niet meer: { $old }
    [both] nu ook: { $new }; niet meer: { $old }
   *[else] { $old } → { $new }
}
change-regions = Waar: { $how ->
    [more] nu ook: { $new }
    [fewer] niet meer: { $old }
    [both] nu ook: { $new }; niet meer: { $old }
   *[else] { $old } → { $new }
}
change-places = Waar, zoals bekendgemaakt: { $old } → { $new }

card-interest = <b>Belangstelling tot nu toe:</b> { $members ->
    [one] { $members } lid
   *[other] { $members } leden
} uit { $countries ->
    [one] { $countries } land
   *[other] { $countries } landen
}
card-table = <b>Rondetafel over deze oproep:</b> { $when }

card-link = <a href="{ $url }">Officiële pagina</a>
card-as-of = Stand van { $when }. Bron: { $source }
card-also = Ook bekendgemaakt door { $sources }

button-int = { $state ->
    [on] 🙋 Belangstelling gemeld ✓
   *[else] 🙋 Mijn regio heeft belangstelling
}
button-save = { $state ->
    [on] ⭐ Bewaard ✓
   *[else] ⭐ Bewaren
}
button-ics = 🗓 Agenda
button-share = 🔁 Delen
button-fits = { $state ->
    [on] 👍 Past ✓
   *[else] 👍 Past
}
button-no = { $state ->
    [on] 🔕 Niet voor ons ✓
   *[else] 🔕 Niet voor ons
}
button-table = Rondetafel, { $when }
button-back = ‹ Terug
button-show = Oproep tonen

not-for-us-ask =
    <b>Niet voor u?</b>
    { $title }

    Geef aan waarom. U hoort niet meer van deze oproep en de keuze van oproepen wordt beter.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Details, uiterste data en wie belangstelling heeft</a>
button-share-chat = Naar een chat sturen
button-copy-link = Link kopiëren
