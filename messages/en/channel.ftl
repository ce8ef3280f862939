# The second channel: calendar, page, mail and feeds, which work without Telegram.

command-calendar = Calendar, page and feeds that work without Telegram

channel-heading = <b>Without Telegram</b>
channel-heading-group = <b>Without Telegram: for the group { $group }</b>
channel-about = Your deadlines and your digest also reach you in a calendar, a browser, a mail program and a feed reader, even if this chat should fail one day.
channel-calendar =
    <b>Calendar</b>: the deadlines of the calls you saved or are interested in, and your roundtables.
    <code>{ $webcal }</code>
    iPhone, Mac and most other calendars: open this address. Google: add a calendar from a URL. Outlook: subscribe from the web. Google and Outlook want it this way:
    <code>{ $https }</code>
channel-page =
    <b>Your digest as a page</b>: <a href="{ $page }">open the page</a>
    <b>Your digest as a mail</b>: <a href="{ $mail }">get the mail</a>. It opens as a draft that you can send on.
channel-feeds = <b>Feeds for a feed reader</b>, open to everyone: { $feeds }
channel-feeds-all = all that there are
channel-secret = The calendar, the page and the mail are yours alone: whoever has their addresses can read them. If one fell into wrong hands, take new addresses.
channel-files-too = If you need no address, take the files as they are today.
channel-off = Your addresses are switched off. The files below still come, and the feeds are open to everyone: { $feeds }
channel-no-address = This installation has no public address, so there is nothing to subscribe to. The files still come: take them as they are today.
channel-renew-ask =
    <b>Take new addresses?</b>
    The calendar, the page and the mail get new addresses, and the old ones stop working at once. Every calendar that you subscribed has to be subscribed again.
channel-renewed = These addresses are new. The old ones no longer work.
channel-group-private = These addresses are secret, so they do not belong in a group. An admin sees them in a private chat with me, with the button below.
channel-nothing-saved = You have saved no call with a deadline, and have no seat at a roundtable, so there is nothing to put into a calendar.
channel-gone = That chat is no longer known here.
channel-ics = Your deadlines and roundtables as they are today, as a file for your calendar.
channel-eml = Your digest as it is today. The file opens as a draft in your mail program.
channel-privacy =
    <b>Without Telegram</b>
    If you took addresses with /calendar, it is kept since when. Whoever has one of them can read what it shows. /forget ends them at once.
channel-busy = There were many requests within a short time. Please try again in a minute.

button-channel-copy = Copy the calendar address
button-channel-page = Open my digest page
button-channel-ics = Calendar as a file
button-channel-eml = Digest as a mail
button-channel-renew = Take new addresses
button-channel-renew-yes = Yes, take new ones
button-channel-renew-no = No, keep them
button-channel-off = Switch the addresses off
button-channel-on = Switch the addresses on
button-channel-private = Show them in private

channel-event-about = Deadline in { $when }, day not yet published: { $title }
channel-event-stage = Deadline { $stage }: { $title }
calendar-name = { $assistant }: my deadlines
calendar-name-calls = { $assistant }: deadlines

page-title = { $assistant }: your digest
page-title-region = { $assistant }: digest for { $region }
page-day = As of { $day }
page-subject = { $assistant }: your digest of { $day }
page-subject-region = { $assistant }: digest for { $region } of { $day }
page-contents = On this page
page-section = { $heading } ({ $count })
page-new = New in the last 7 days
page-changed = Changed
page-closing = Closing within 14 days
page-open = Also open
page-nothing = At the moment nothing is open that fits.
page-needs = Needs of the region: { $needs }
page-needs-all = This region has not said yet what it needs, so every need counts.
page-links = Other ways to read this
page-link-calendar = Calendar file with your deadlines
page-link-calendar-region = Calendar file with these deadlines
page-link-mail = The same as a mail
page-link-feeds = Feeds for a feed reader
page-secret = Only you have the address of this page. Please do not pass it on.
page-attached = The attached file puts the deadlines into your calendar.
page-name-calendar = deadlines
page-name-digest = digest

feeds-heading = Feeds of EU calls
feeds-about = Each feed holds the calls that are open or coming, the newest change first. Put the address of a feed into a feed reader; it needs no account.
feeds-all = All calls
feeds-needs = By need
feeds-regions = By region
feeds-programmes = By programme
feeds-digests = Digests of regions, as a page
feeds-any-region = Every other NUTS region has a feed too: put its code in place of the one above.
feeds-both = For one need in one region: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = In other languages
feed-title = { $assistant }: { $of }
feed-subtitle = Calls that are open or coming, the newest change first.
feed-deadline = Deadline: { $when }
feed-deadline-about = Deadline: { $when }, day not yet published
feed-further = Further deadlines: { $when }
feed-changed = Changed: { $what }
feed-where = Where: { $places }

gone-heading = This address is no longer in use
gone-about = It was replaced by a new one or switched off. In the chat, /calendar shows the address that holds now.
lost-heading = There is nothing at this address
lost-about = Perhaps a letter is missing. All public feeds are listed on the page of feeds.
busy-heading = Too many requests
wrong-method-heading = This address can only be read
broken-heading = Something went wrong here
broken-about = The fault is not yours. Please try again in a few minutes.
