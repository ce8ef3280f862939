# What each command does, as it stands in Telegram's menu and in /help (at most 256 characters).

command-start = Begin, or come back
command-calls = Open calls that fit your region, best first
command-search = Find calls by words: /search battery skills
command-saved = Calls you saved or are interested in
command-needs = Choose what you want to hear of
command-region = Choose where you work
command-rhythm = At once or weekly, which day, which hour
command-quiet = Quiet hours, and how many alerts a week
command-roundtables = Roundtables to come, and your place
command-language = Change the language
command-settings = How everything stands
command-sources = When each source last answered
command-privacy = What is kept about you, and for how long
command-mydata = Get everything that is kept, as a file
command-forget = Erase everything that is kept
command-pause = Silence for a while
command-stop = No more messages
command-help = All commands
command-host = Open a roundtable on a call
command-decide = Note a decision of your roundtable
command-action = Note an action: @who what by when
command-stats = Figures: who takes part, and what comes of it
command-keepers = Health, and who may open roundtables

bot-description =
    { $assistant } tells your region which EU calls answer its needs: in time, few messages, each with its reasons. Where several regions want the same call, they meet at a roundtable.

    Only what you tell me is kept, and /forget erases it.
bot-short-description = EU calls that answer your region's needs, and roundtables on them.
