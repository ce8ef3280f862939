# Popis každého příkazu v nabídce Telegramu a v /help (nejvýše 256 znaků).

command-start = Začátek nebo návrat
command-calls = Otevřené výzvy pro váš region, nejvhodnější první
command-search = Hledání výzev podle slov: /search baterie dovednosti
command-saved = Výzvy, které máte uložené nebo o které má váš region zájem
command-needs = Výběr témat, o kterých chcete dostávat zprávy
command-region = Výběr regionu, kde působíte
command-rhythm = Ihned, nebo týdně, který den a v kolik hodin
command-quiet = Klidové hodiny a počet upozornění za týden
command-roundtables = Nejbližší kulaté stoly a vaše místo
command-language = Změna jazyka
command-settings = Všechna nastavení na jednom místě
command-sources = Kdy který zdroj naposledy odpověděl
command-privacy = Jaké údaje o vás se uchovávají a jak dlouho
command-mydata = Všechny uchovávané údaje jako soubor
command-forget = Smazání všech uchovávaných údajů
command-pause = Dočasné pozastavení zpráv
command-stop = Konec zpráv
command-help = Všechny příkazy
command-host = Otevření kulatého stolu k výzvě
command-decide = Zapsat rozhodnutí z kulatého stolu
command-action = Zapsat úkol: @kdo co do kdy
command-stats = Čísla: kdo se zapojuje a co z toho vzejde
command-keepers = Stav systému a oprávnění otevírat kulaté stoly

bot-description =
    { $assistant } informuje váš region, které výzvy EU odpovídají jeho potřebám: včas, v několika málo zprávách a vždy s důvodem. Když má o stejnou výzvu zájem více regionů, sejdou se u kulatého stolu.

    Uchovává se jen to, co uvedete, a příkaz /forget to smaže.
bot-short-description = Výzvy EU, které odpovídají potřebám vašeho regionu, a kulaté stoly k nim.
