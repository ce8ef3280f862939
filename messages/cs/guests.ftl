# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Hosté bez Telegramu
desk-button-weblink = Přihlašovací stránka

guests-heading = <b>Hosté bez Telegramu</b>
guests-about = Pro hosty platí stejná pravidla jako pro všechny: místa podle skupin, čekací listina, nabídky. Nemají se mnou chat, proto se o jejich místě dozví pořadatel a předá jim to. Jména zde vidí jen pořadatelé tohoto kulatého stolu.
guests-none = Zatím není zapsán žádný host.
guests-full = Tento kulatý stůl má tolik hostů, kolik jich mohu vést.
guests-to-inform = Dejte prosím vědět i hostům, kteří se mnou nemají chat: { $names }
guest-gone = Tento host zde už není.
guest-stands = { $party ->
    [pair] { $group }, dvoučlenná delegace: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = zatím bez přihlášky
guest-is-requested = čeká na rozhodnutí pořadatele
guest-is-refused = pořadatel odmítl
guest-is-seated = má místo
guest-is-waiting = na čekací listině
guest-is-offered = místo je rezervované, odpověď chybí
guest-is-declined = nabízené místo odmítnuto
guest-is-lapsed = bez odpovědi ve lhůtě
guest-is-withdrawn = místo uvolněno
guest-is-removed = místo odebráno pořadatelem
guest-is-cancelled = kulatý stůl zrušen
guest-is-attended = účast potvrzena
guest-is-absent = neúčast
guest-organisation = Organizace: { $words }
guest-country = Země: { $words }
guest-shown = Ostatní účastníci smějí vidět, kdo je tento host.
guest-not-shown = Ostatní účastníci nevidí, kdo je tento host. Povolit to může jen on sám, na své stránce.
guest-own-page = Vlastní stránka hosta ukazuje, jak na tom je, a přijímá odpovědi. Předejte mu prosím její adresu: { $link }
guest-ask-name = Jak se host jmenuje? Napište mi to prosím.
guest-ask-why = Jméno se uchovává pro tento kulatý stůl a 12 měsíců po něm se vymaže. Řekněte to prosím svému hostu.
guest-ask-group = <b>{ $name }</b>: za kterou skupinu?
guest-ask-party = <b>{ $name }</b>: jedna osoba, nebo dvoučlenná delegace, která dostane obě místa, nebo žádné?
guest-ask-organisation = <b>{ $name }</b>: která organizace? Napište mi ji prosím, nebo pomlčku (-), pokud žádná.
guest-ask-country = <b>{ $name }</b>: která země? Vyberte ji níže, nebo mi ji napište.
guest-bad-name = Jméno má aspoň jedno písmeno; nejvyšší počet znaků: { $most }.
guest-long-organisation = Nejvyšší počet znaků: { $most }.
guest-no-country = Neznám zemi s názvem „{ $said }“.
guest-notice-offer = <b>Volné místo pro vašeho hosta: { $name }</b>
guest-notice-seated = <b>Váš host má místo: { $name }</b>
guest-notice-lapsed = <b>Nabídka pro vašeho hosta skončila: { $name }. Místo dostal další v pořadí</b>
guest-notice-closed = <b>Přihlašování skončilo a pro vašeho hosta se místo neuvolnilo: { $name }</b>
guest-pass-on = Řekněte to prosím svému hostu, který se mnou nemá chat.

button-guest-add = Přidat hosta
button-guest-all = Všichni hosté
button-guest-sheet = O tomto hostu
button-guest-group = Vybrat skupinu
button-guest-one = Jedna osoba
button-guest-two = Dvoučlenná delegace
button-guest-yes = Ano, místo přijímá
button-guest-no = Ne, děkuji
button-guest-out = Odebrat ze seznamu
button-guest-in = Přihlásit znovu
button-guest-organisation = Organizace
button-guest-country = Země
button-guest-link = Kopírovat adresu hosta

weblink-heading = <b>Přihlašovací stránka pro hosty</b>
weblink-about = Na této webové stránce se lze přihlásit bez Telegramu, podle stejných pravidel jako všichni a ve vlastním jazyce.
weblink-none = Tento kulatý stůl zatím nemá stránku.
weblink-off = Stránka je zavřená. Hosté, kteří se na ní přihlásili, mají dál své vlastní stránky.
weblink-no-web = Tato instalace nemá veřejnou adresu, proto nemůže ukázat žádnou stránku. Nastavit ji může správce (web.address v nastavení). Hosty můžete zapsat jménem i tak.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Přihlásit se může každý, kdo má tuto adresu. Předejte ji těm, které chcete pozvat.
weblink-renewed = Tato adresa je nová. Stará už neplatí.
weblink-renew-ask =
    <b>Vzít novou adresu?</b>
    Stará hned přestane platit, i na plakátech a v e-mailech. Přihlášení hosté mají dál své vlastní stránky.
button-weblink-open = Otevřít stránku
button-weblink-again = Otevřít stránku znovu
button-weblink-copy = Kopírovat adresu
button-weblink-page = Zobrazit stránku
button-weblink-qr = QR kód stránky
button-weblink-renew = Vzít novou adresu
button-weblink-renew-yes = Ano, novou
button-weblink-renew-no = Ne, ponechat
button-weblink-back = Vrátit starou adresu
button-weblink-close = Zavřít stránku
qr-signup = <b>QR kód přihlašovací stránky</b>
qr-scan-signup = Naskenováním se přihlásíte ke kulatému stolu
