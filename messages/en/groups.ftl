# In groups: one card a call, topics, sound. And QR codes, and what stands above inline results.

group-card-groups = <b>Of these, by group:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 My region is interested
   *[else] 🙋 My region is interested ({ $members })
}
group-card-answers = The card of this call is the message that I answer here. It shows how the call stands now.
group-interest-region = Noted: { $region } is interested. To take it back, tap again: your own card opens.
group-interest = Noted: you are interested. To take it back, tap again: your own card opens.

group-sound-now = Messages here come { $state ->
    [on] with a sound.
   *[else] without a sound.
}
group-sound-choice = { $state ->
    [on] Messages with a sound
   *[else] Messages without a sound
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    I tell this group which EU calls answer the needs of its region, in time and with the reasons: once a week, without a sound.

    Four short questions, each can be skipped. Only the group’s admins can answer them. What is kept: /privacy

topics-ask =
    <b>Where shall I write in this group?</b>
    Now: { $now }

    A topic is made when there is first something to say in it. You can rename it. A call that answers several needs is told once, where it fits best.
topics-home = { $where ->
    [here] The weekly digest, and what belongs to no topic, comes in this topic.
    [elsewhere] The weekly digest, and what belongs to no topic, comes in another topic of your choice. Tap again in the topic where you want it.
   *[else] The weekly digest, and what belongs to no topic, comes in the General topic.
}
topics-now = { $by ->
    [need] a topic for each need
    [area] a topic for each group of needs
    [programme] a topic for each programme
    [here] everything in one topic
   *[else] everything in the General topic
}
topics-choice = { $by ->
    [need] A topic for each need
    [area] A topic for each group of needs
    [programme] A topic for each programme
    [here] Everything in this topic
   *[else] Everything in the General topic
}
topics-no-forum = This group has no topics. An admin can switch them on in the group’s settings; then write /topics again.
topics-no-right = I may not make topics here. Make me an admin of this group with the right to manage topics, then write /topics again.
topics-in-groups = Topics are for groups. Add me to a group whose topics are switched on, and write /topics there.
command-topics = Choose in which topics of this group I write

button-add-group = Add me to a group
button-qr = QR code
button-qr-start = QR code of the assistant
button-qr-group = QR code for a group
qr-call = <b>QR code of this call</b>
qr-table = <b>QR code of this roundtable</b>
qr-start = <b>QR code of the assistant</b>
qr-group = <b>QR code that adds the assistant to a group</b>
qr-leads = It leads to { $link }
qr-print = The same for printing, sharp at any size
qr-scan-call = Scan to open the call in Telegram
qr-scan-table = Scan to open the roundtable in Telegram
qr-scan-start = Scan to open the assistant in Telegram
qr-scan-group = Scan to add the assistant to your Telegram group
qr-start-title = { $assistant }: EU calls that answer your region’s needs
inline-set-up = Set up alerts for your region
