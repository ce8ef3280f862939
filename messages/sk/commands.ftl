# Opis každého príkazu v ponuke Telegramu a v /help (najviac 256 znakov).

command-start = Začiatok alebo návrat
command-calls = Otvorené výzvy pre váš región, najvhodnejšie prvé
command-search = Hľadanie výziev podľa slov: /search batérie zručnosti
command-saved = Výzvy, ktoré máte uložené alebo o ktoré má váš región záujem
command-needs = Výber tém, o ktorých chcete dostávať správy
command-region = Výber regiónu, v ktorom pôsobíte
command-rhythm = Ihneď alebo raz týždenne, v ktorý deň a o koľkej
command-quiet = Tiché hodiny a počet upozornení za týždeň
command-roundtables = Najbližšie okrúhle stoly a vaše miesto
command-language = Zmena jazyka
command-settings = Všetky nastavenia na jednom mieste
command-sources = Kedy ktorý zdroj naposledy odpovedal
command-privacy = Aké údaje o vás sa uchovávajú a ako dlho
command-mydata = Všetky uchovávané údaje ako súbor
command-forget = Vymazanie všetkých uchovávaných údajov
command-pause = Dočasné pozastavenie správ
command-stop = Koniec správ
command-help = Všetky príkazy
command-host = Otvorenie okrúhleho stola k výzve
command-decide = Zapísať rozhodnutie z okrúhleho stola
command-action = Zapísať úlohu: @kto čo dokedy
command-stats = Čísla: kto sa zapája a čo z toho vzíde
command-keepers = Stav systému a oprávnenie otvárať okrúhle stoly

bot-description =
    { $assistant } informuje váš región, ktoré výzvy EÚ zodpovedajú jeho potrebám: včas, niekoľkými správami a vždy s dôvodom. Keď má o rovnakú výzvu záujem viac regiónov, stretnú sa pri okrúhlom stole.

    Uchováva sa len to, čo uvediete, a príkaz /forget to vymaže.
bot-short-description = Výzvy EÚ, ktoré zodpovedajú potrebám vášho regiónu, a okrúhle stoly k nim.
