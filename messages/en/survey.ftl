# Three questions after a roundtable.

survey-heading = <b>Three short questions</b>
survey-why = The hosts see averages only, from 5 answers on, and never who said what. You can answer until { $until }.
survey-worth = <b>1. Was the meeting worth your time?</b> 1 is not at all, 5 is very much.
survey-partner = <b>2. Did you find a partner?</b>
survey-words = <b>3. What should be different next time?</b> Please write it, or tap the button.
survey-answer = { $said ->
    [yes] Yes
    [maybe] Perhaps
   *[else] No
}
survey-done = Finish
survey-erase = Erase what I wrote
survey-thanks = <b>Thank you for your answers.</b> You can change them until { $until }.
survey-over = This survey is closed, or you were not at this roundtable.
survey-long = That is too long. Please use { $most } characters at most.
button-survey-change = Change my answers

survey-result-heading = <b>What participants said</b>
survey-result-answered = { $answered ->
    [hidden] Fewer than { $fewest } people have answered. Results are shown from { $fewest } answers on.
   *[else] <b>Answers:</b> { $answered }
}
survey-result-not-asked = Participants are asked on the day after the meeting.
survey-result-worth = <b>Worth the time, from 1 to 5:</b> { $mean }
survey-result-partner = <b>Found a partner:</b> yes { $yes }, perhaps { $maybe }, no { $no }
survey-result-words = <b>What should be different:</b>
