# A table's desk, for its hosts.

button-desk = Manage this roundtable
desk-button-who = Who comes
desk-button-qr = QR code
desk-button-cancel = Call it off
desk-button-rest = More
desk-button-card = Show the card
desk-button-back = To the desk
desk-before = <b>Your desk: before the meeting</b>
desk-at = <b>Your desk: at the meeting</b>
desk-after = <b>Your desk: after the meeting</b>
desk-cancelled = <b>Your desk: called off</b>
