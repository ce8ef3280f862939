# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Roundtable: { $title }
signup-languages = This page in other languages
signup-seats = Seats
signup-form = Sign up
signup-mistakes = Not everything is filled in yet. Please look at what is marked below.
signup-old-form = This page had been open for very long. Please look your entries over and send them again.
signup-full = This page takes no more sign-ups. Please ask the host.
signup-busy = There were very many sign-ups just now. Please wait a minute and send it again; your entries are still here.
signup-group = Which group do you belong to?
signup-room = { $room ->
    [free] a seat is free
   *[else] waiting list
}
signup-party = How many of you come?
signup-party-one = One person
signup-party-two = A delegation of two: both get a seat, or neither
signup-name = Your name
signup-organisation = Your organisation
signup-optional = not required
signup-country = The country you come from
signup-country-choose = Please choose
signup-country-other = Another country
signup-shown = The other participants may see my name and organisation
signup-website = Please leave this field empty
signup-send = Send the sign-up
signup-privacy = What you enter is kept for this roundtable. Its hosts see all of it; the other participants see your name and organisation only if you allow it. Answers to questions are erased 90 days after the roundtable, the rest 12 months after it, or at once if you say so on your own page. No cookies are set.
signup-error-group = Please choose your group.
signup-error-party = Please choose how many come.
signup-error-name = Please write your name, with at most { $most } characters.
signup-error-organisation = Please use at most { $most } characters.
signup-error-country = Please choose your country.
signup-error-answer = Please answer this question.
signup-error-choice = Please choose one of the answers.
signup-error-asked = This question is new or has changed. Please look at it, then send again.
signup-asks-changed = The host has changed the questions in the meantime. Please look your answers over and send them again.
signup-leave-open = I leave this open

signup-own-title = Your place: { $title }
signup-own-heading = Your place
signup-own-keep = <b>Keep the address of this page.</b> Nobody writes to you: here you see how things stand, take a seat that is held for you, change your details or give up your place. The address is yours alone.
signup-own-waiting = If a seat becomes free for you, it is held and shown here, and the host is told. So please look in again.
signup-own-details = Your details
signup-own-save = Save the details
signup-own-saved = Your details are saved.
signup-own-again = Sign up again
signup-own-leave = Give up my place
signup-own-leave-sure = Your place goes to the next in line at once.
signup-own-leave-yes = Yes, give it up
signup-own-erase = Leave and erase my details
signup-own-erase-sure = You give up your place, and your name, organisation, country and answers are erased at once and for good. This page ends with it.
signup-own-erase-yes = Yes, erase everything
signup-own-calendar = Save it to my calendar
signup-own-join-later = The link to join online appears here 24 hours before the start.
signup-gone-heading = This page is no longer there
signup-gone-about = It was closed, got another address, or everything on it was erased. Whoever invited you can tell you more.
signup-wrong-heading = This could not be read
signup-wrong-about = Please go back to the page, load it anew and send it again.
