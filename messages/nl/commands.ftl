# Wat elke opdracht doet, zoals het in het menu van Telegram en in /help staat (ten hoogste 256 tekens).

command-start = Beginnen of terugkomen
command-calls = Open oproepen die bij uw regio passen, de beste eerst
command-search = Oproepen zoeken met woorden: /search batterijen
command-saved = Oproepen die u bewaarde of waarvoor u belangstelling hebt
command-needs = Kiezen waarover u wilt horen
command-region = Kiezen waar u werkt
command-rhythm = Meteen of wekelijks, welke dag, welk uur
command-quiet = Stille uren en aantal meldingen per week
command-roundtables = Komende rondetafels en uw plaats
command-language = Van taal veranderen
command-settings = Alle instellingen in één oogopslag
command-sources = Wanneer elke bron het laatst antwoordde
command-privacy = Wat over u wordt bewaard en hoelang
command-mydata = Alles wat wordt bewaard ontvangen, als bestand
command-forget = Alles wissen wat wordt bewaard
command-pause = Stilte voor een tijd
command-stop = Geen berichten meer
command-help = Alle opdrachten
command-host = Een rondetafel over een oproep openen
command-decide = Een besluit van uw rondetafel noteren
command-action = Een actie noteren: @wie wat wanneer
command-stats = Cijfers: wie meedoet en wat ervan komt
command-keepers = Toestand van de assistent en wie rondetafels mag openen

bot-description =
    { $assistant } meldt uw regio welke EU-oproepen aan haar behoeften beantwoorden: op tijd, met weinig berichten, elk met de redenen. Waar meer regio’s dezelfde oproep willen, ontmoeten zij elkaar aan een rondetafel.

    Alleen wat u opgeeft, wordt bewaard, en /forget wist het.
bot-short-description = EU-oproepen die aan de behoeften van uw regio beantwoorden, en rondetafels daarover.
