# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Guests without Telegram
desk-button-weblink = Sign-up page

guests-heading = <b>Guests without Telegram</b>
guests-about = The same rules hold for guests as for everybody: seats by group, waiting list, offers. They have no chat with me, so what happens to their seats is told to a host, to be passed on. Only the hosts of this roundtable see names here.
guests-none = No guest has been entered yet.
guests-full = This roundtable has as many guests as I can keep.
guests-to-inform = Please tell these guests too, for they have no chat with me: { $names }
guest-gone = This guest is no longer known here.
guest-stands = { $party ->
    [pair] { $group }, delegation of two: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = not signed up yet
guest-is-requested = waits for the host’s decision
guest-is-refused = refused by the host
guest-is-seated = has a seat
guest-is-waiting = on the waiting list
guest-is-offered = a seat is held, the answer is open
guest-is-declined = offered seat declined
guest-is-lapsed = offered seat not answered in time
guest-is-withdrawn = place given up
guest-is-removed = taken off the list by a host
guest-is-cancelled = roundtable called off
guest-is-attended = took part
guest-is-absent = did not take part
guest-organisation = Organisation: { $words }
guest-country = Country: { $words }
guest-shown = The other participants may see who this guest is.
guest-not-shown = The other participants do not see who this guest is. Only the guest can allow that, on the guest’s own page.
guest-own-page = The guest’s own page shows how things stand, and takes answers. Please pass its address on: { $link }
guest-ask-name = What is the guest’s name? Please write it to me.
guest-ask-why = The name is kept for this roundtable and erased 12 months after it. Please tell your guest so.
guest-ask-group = <b>{ $name }</b>: for which group?
guest-ask-party = <b>{ $name }</b>: one person, or a delegation of two who get both seats or none?
guest-ask-organisation = <b>{ $name }</b>: which organisation? Please write it to me, or a dash (-) for none.
guest-ask-country = <b>{ $name }</b>: which country? Please choose it below, or write it to me.
guest-bad-name = A name has a letter at least, and at most { $most } characters.
guest-long-organisation = Please use at most { $most } characters.
guest-no-country = I know no country called “{ $said }”.
guest-notice-offer = <b>A seat is free for your guest { $name }</b>
guest-notice-seated = <b>Your guest { $name } has a seat</b>
guest-notice-lapsed = <b>The offer to your guest { $name } has ended. The seat went to the next in line</b>
guest-notice-closed = <b>Sign-up is over, and no seat came free for your guest { $name }</b>
guest-pass-on = Please tell your guest, who has no chat with me.

button-guest-add = Add a guest
button-guest-all = All guests
button-guest-sheet = About this guest
button-guest-group = Choose the group
button-guest-one = One person
button-guest-two = Delegation of two
button-guest-yes = Yes, the seat is taken
button-guest-no = No, thank you
button-guest-out = Take off the list
button-guest-in = Sign up again
button-guest-organisation = Organisation
button-guest-country = Country
button-guest-link = Copy the guest’s address

weblink-heading = <b>Sign-up page for guests</b>
weblink-about = On this web page people sign up without Telegram, by the same rules as everybody and in their own language.
weblink-none = There is no page for this roundtable yet.
weblink-off = The page is closed. Guests who signed up there keep their own pages.
weblink-no-web = This installation has no public address, so it can show no page. Whoever runs me can set one (web.address in the settings). You can enter guests by name all the same.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Whoever has this address can sign up. Pass it on to those you want to invite.
weblink-renewed = This address is new. The old one no longer works.
weblink-renew-ask =
    <b>Take a new address?</b>
    The old one stops working at once, on posters and in mails too. Guests who signed up keep their own pages.
button-weblink-open = Open a page
button-weblink-again = Open the page again
button-weblink-copy = Copy the address
button-weblink-page = Look at the page
button-weblink-qr = QR code of the page
button-weblink-renew = Take a new address
button-weblink-renew-yes = Yes, take a new one
button-weblink-renew-no = No, keep it
button-weblink-back = Take the old address back
button-weblink-close = Close the page
qr-signup = <b>QR code of the sign-up page</b>
qr-scan-signup = Scan to sign up for the roundtable
