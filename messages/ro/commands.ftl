# Ce face fiecare comandă, în meniul Telegram și în /help (cel mult 256 de caractere).

command-start = Începeți sau reveniți
command-calls = Apeluri deschise potrivite pentru regiunea dumneavoastră, întâi cele mai bune
command-search = Căutați apeluri după cuvinte: /search baterii
command-saved = Apeluri pe care le-ați salvat sau care vă interesează
command-needs = Alegeți despre ce doriți să primiți informații
command-region = Alegeți unde lucrați
command-rhythm = Imediat sau săptămânal, în ce zi și la ce oră
command-quiet = Ore de liniște și numărul de alerte pe săptămână
command-roundtables = Mesele rotunde viitoare și locul dumneavoastră
command-language = Schimbați limba
command-settings = Toate setările dintr-o privire
command-sources = Când a răspuns ultima dată fiecare sursă
command-privacy = Ce date se păstrează și cât timp
command-mydata = Primiți într-un fișier tot ce se păstrează
command-forget = Ștergeți tot ce se păstrează
command-pause = Liniște pentru un timp
command-stop = Niciun alt mesaj
command-help = Toate comenzile
command-host = Deschideți o masă rotundă despre un apel
command-decide = Notează o decizie a mesei rotunde
command-action = Notează o sarcină: @cine ce până când
command-stats = Cifre: cine participă și ce rezultă
command-keepers = Starea asistentului și cine poate deschide mese rotunde

bot-description =
    { $assistant } semnalează regiunii dumneavoastră apelurile UE care răspund nevoilor ei: la timp, prin puține mesaje, fiecare cu motivele sale. Când mai multe regiuni doresc același apel, ele se întâlnesc la o masă rotundă.

    Se păstrează numai ceea ce indicați, iar /forget șterge totul.
bot-short-description = Apeluri UE care răspund nevoilor regiunii dumneavoastră și mese rotunde despre ele.
