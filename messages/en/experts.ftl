# Experts and partners: what members offer and seek, who could fill a missing seat, being put in touch.

command-experts = Experts and partners: who offers what, who seeks what

experts-heading = <b>Experts and partners</b>
experts-means = Others see your group, your country, the need, your languages and your own words. They never see your name, your organisation or this chat before you say yes to a request.
experts-own = <b>Your entries</b>
experts-own-none = You are not on the list. Say what you offer or seek, and others can ask to be put in touch with you.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] on the list
    [paused] paused
    [removed] removed by a keeper
   *[else] not on the list yet
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Seeks:</b> { $need }
   *[else] <b>Offers:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Works in: { $languages }
experts-any-need = any need
button-experts-any-need = Any need
experts-anywhere = any country
experts-also-anywhere = { $where }, and any other country
experts-group-unsaid = Group not stated
experts-only-alone = Offers, requests and contacts are between persons, so /experts works in a private chat with me only.
button-experts-alone = Open the private chat
button-experts-search = Look for experts and partners
button-experts-add-offer = I offer something
button-experts-add-seek = I seek something
button-experts-waiting = Requests to you: { $count }
button-experts-asked = Your requests: { $count }
button-experts-removed = Removed by keepers: { $count }
button-experts-home = ‹ Experts and partners
button-experts-show = Show my entries

experts-which-need = { $kind ->
    [seek] <b>For which need do you seek expertise, partners or a project to join?</b>
   *[else] <b>For which need do you offer expertise or partnership?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Your entry is on the list.</b> This is what others see:
    [paused] <b>Your entry is paused.</b> Nobody sees it. On the list it reads:
    [removed] <b>A keeper has removed this entry from the list.</b>
   *[else] <b>Your entry is not on the list yet.</b> Nobody sees it. On the list it would read:
}
experts-entry-how = { $state ->
    [listed] Country and group come from your profile: /settings. You can take it off the list at any time.
    [removed] The keepers of this assistant can put it back within 30 days; then it is deleted.
   *[else] Country and group come from your profile: /settings. Others see it only once you put it on the list.
}
button-experts-list = Put it on the list
button-experts-pause = Pause it
button-experts-line = { $state ->
    [on] Change my words
   *[else] Add a line of my own
}
button-experts-noline = Erase my words
button-experts-langs = Languages
button-experts-where = { $state ->
    [any] Also for any other country
   *[else] Only for my own countries
}
button-experts-remove = Remove the entry
experts-langs = <b>In which languages can you work?</b> Tap all of them.
experts-line-ask = <b>Say in a sentence what it is about.</b> Write up to { $most } characters. Others read them before they know you, so please leave out names, addresses and numbers.
experts-line-now = Now: { $line }
experts-remove-ask = <b>Remove this entry?</b> It is erased at once. Requests that wait for your answer stay.
experts-remove-yes = Yes, remove it
experts-remove-no = No, keep it
experts-removed-own = The entry is erased.
experts-paused-all = You are not on the list any more, and nobody can ask to be put in touch with you. To be listed again: /experts
experts-kept = Thank you. I ask again in a year.
experts-year =
    <b>Are your entries still right?</b>
    I ask this once a year. Without an answer everything stays as it is.
button-experts-keep = Yes, all of it
button-experts-leave = Take me off the list
experts-told-removed = <b>A keeper has removed your entry from the list of experts and partners.</b> It can be put back within 30 days. If you have a question, please ask the keepers of this assistant.
experts-told-put-back = <b>A keeper has put your entry back.</b>

experts-found = <b>Experts and partners</b>
experts-kind = { $kind ->
    [seek] those who seek
   *[else] those who offer
}
button-experts-kind-offer = Those who offer
button-experts-kind-seek = Those who seek
experts-by-kind = <b>Only:</b> { $value }
experts-by-need = <b>Need:</b> { $value }
experts-by-country = <b>Country:</b> { $value }
experts-by-language = <b>Language:</b> { $value }
experts-by-group = <b>Group:</b> { $value }
button-experts-by-kind = Offers or seeks
button-experts-by-need = Need
button-experts-by-country = Country
button-experts-by-language = Language
button-experts-by-group = Group
experts-none = { $narrowed ->
    [yes] Nobody on the list matches all of this. Please choose less.
   *[else] Nobody else is on the list yet.
}
experts-join = You are not on the list yourself. Others find you once you add an entry: /experts
experts-narrow = { $by ->
    [kind] <b>Who offers, or who seeks?</b>
    [need] <b>Which need?</b>
    [country] <b>Which country?</b>
    [language] <b>Which language?</b>
   *[else] <b>Which group?</b>
}
experts-every = All
experts-card = <b>On the list of experts and partners</b>
experts-card-how = Who it is you learn only if both of you say yes.
experts-removed = <b>Removed within the last 30 days:</b> { $count }
experts-removed-keeper = This entry is off the list. Its member is told. You can put it back within 30 days.
button-experts-ask = Ask to be put in touch
button-experts-invite = Invite to the table
button-experts-uninvite = Take the invitation back
button-experts-off = Remove from the list (keeper)
button-experts-restore = Put it back on the list (keeper)

desk-button-experts = Who could fill a seat
button-fill-call = 🤝 Find experts and partners
fill-heading = { $about ->
    [table] <b>Who could fill the missing seats</b>
   *[else] <b>Who could join you</b>
}
fill-missing-seats = <b>Missing:</b> { $group } ({ $count })
fill-missing-open = <b>Free for any group:</b> { $count }
fill-missing = <b>Not yet among the interested:</b> { $groups }
fill-missing-table = <b>Not yet at the table:</b> { $groups }
fill-missing-nobody = All groups are among the interested.
fill-none = Nobody on the list of experts and partners fits this call yet.
fill-full = All seats are taken.
fill-why = <i>Why: { $reasons }</i>
fill-why-group = the group is missing
fill-why-need = the call answers this need
fill-why-country = nobody is there from this country yet
fill-why-language = a common language
fill-invited = <b>Invited</b>

contact-intro-ask = <b>1 of 2: what is it about?</b> Say in one or two sentences what you plan and what kind of organisation you are, in up to { $most } characters. The member reads it at once, so please leave out names, addresses and numbers.
contact-way-ask = <b>2 of 2: how can the member reach you?</b> Your name and an address or a number, up to { $most } characters. They are passed on only if the member says yes, and erased then.
contact-preview-now = <b>The member reads at once:</b>
contact-preview-later = <b>Only after a yes:</b>
contact-preview-means = After a yes each of you gets the other’s contact. If there is no answer within 30 days, the request is over and I tell you.
contact-from = From: { $group } · { $where }
contact-entry = Your entry: { $what }
contact-call = On the call: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>The request is on its way.</b> I write to you when there is an answer, or after 30 days without one.
contact-asked = <b>Somebody asks to be put in touch with you</b>
contact-asked-means = If you say yes, I ask how you can be reached, and each of you gets the other’s contact. If you say no, nobody learns who you are. Without an answer the request is over after 30 days.
contact-reply-ask = <b>How can you be reached?</b> Your name and an address or a number, up to { $most } characters. The other side gets it once you have confirmed it, and you get theirs.
contact-reply-preview = <b>Shall I pass this on?</b> From then on you know of each other.
contact-made = <b>You are put in touch</b>
contact-made-means = { $side ->
    [asked] The other side gets your contact, too. I keep neither once they are delivered; this message stays in your chat.
   *[else] The other side said yes and gets your contact, too. I keep neither once they are delivered; this message stays in your chat.
}
contact-declined = <b>No contact this time.</b> The member does not want to be put in touch now.
contact-lapsed = <b>There was no answer.</b> Your request is over.
contact-withdrawn = The request is taken back. The member can no longer answer it, and what you wrote is erased.
contact-dropped = Nothing was sent, and what you wrote is erased.
contact-refused = You have said no. Nobody learns who you are.
contact-refused-all = You have said no, and you are not on the list any more. To be listed again: /experts
contact-passed = Thank you. The other side’s contact is on its way to you.
contacts-own = <b>Your requests that wait for an answer</b>
contacts-to-answer = <b>Requests that wait for your answer</b>
contacts-none = Nothing is waiting.
contacts-since = Sent on { $since }
button-contact-handle = My Telegram name: { $handle }
button-contact-send = Send the request
button-contact-again = Write it anew
button-contact-drop = Do not send it
button-contact-withdraw = Take it back
button-contact-withdraw-one = Take back number { $number }
button-contact-yes = Yes, share my contact
button-contact-no = No, thank you
button-contact-never = Not any more from anyone
button-contact-pass = Pass it on

expert-invited =
    <b>You are invited to a roundtable</b>
    A host found you on the list of experts and partners, without learning who you are: { $entries }
expert-invited-means = Sign up with the buttons if you want to come. If you do nothing, nobody learns anything.
expert-uninvited = <b>The host has taken this invitation back.</b>

experts-cannot-gone = This entry is no longer on the list.
experts-cannot-alone = Only a person can be on the list, not a group.
experts-cannot-setup = Please finish the set-up first: /start
experts-cannot-group = Please say first which group you belong to. It is how others find you: /settings
experts-cannot-languages = Please keep at least one language.
experts-cannot-many = You have as many entries as there can be ({ $most }). Remove one first.
experts-cannot-long = This is too long. Please write at most { $most } characters.
experts-cannot-keeper = A keeper has removed this entry. Please ask the keepers of this assistant.
experts-cannot-mail = This holds a mail address, and it is read before you have agreed to anything. Please write it again without it.
experts-cannot-handle = This holds a Telegram name, and it is read before you have agreed to anything. Please write it again without it.
experts-cannot-link = This holds a link, and it is read before you have agreed to anything. Please write it again without it.
experts-cannot-phone = This holds a telephone number, and it is read before you have agreed to anything. Please write it again without it.
experts-cannot-own = This holds your name or that of your organisation, and it is read before you have agreed to anything. Please write it again without it.
experts-cannot-name = This seems to hold somebody’s name, and it is read before you have agreed to anything. Please write it again without it.
contact-cannot-gone = This entry is no longer on the list.
contact-cannot-own = This is your own entry.
contact-cannot-open = You have asked this member already. The answer is still to come.
contact-cannot-lately = You have asked this member not long ago. You can ask again from { $when }.
contact-cannot-often = You have sent { $most } requests in the last seven days. The next one is possible from { $when }.
contact-cannot-busy = This member was asked by several others this week. Please try again in a week.
contact-cannot-over = This request is over, or it was answered already.
contact-cannot-short = Please write a little more.
contact-cannot-long = This is too long. Please write at most { $most } characters.
invite-cannot-gone = This entry is no longer on the list.
invite-cannot-seated = This member has signed up for the table already, or left it.
invite-cannot-again = This member was invited before, and the invitation was taken back. It is not sent twice.
invite-cannot-busy = This member was invited to several tables this week. Please try again in a week.
invite-cannot-many = As many members were invited to this table as there can be ({ $most }).
invite-cannot-closed = Sign-up for this table is over.
invite-done = The invitation is on its way.
invite-undone = The invitation is taken back.

experts-privacy = If you are on the list of experts and partners: what you offer and seek, your languages and your words. Requests to be put in touch are kept for 180 days after their end; how to reach either side is erased once it was passed on, or when the request is over.
