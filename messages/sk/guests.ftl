# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Hostia bez Telegramu
desk-button-weblink = Prihlasovacia stránka

guests-heading = <b>Hostia bez Telegramu</b>
guests-about = Pre hostí platia rovnaké pravidlá ako pre všetkých: miesta podľa skupín, čakacia listina, ponuky. Nemajú so mnou čet, preto sa o ich mieste dozvie organizátor a odovzdá im to. Mená tu vidia len organizátori tohto okrúhleho stola.
guests-none = Zatiaľ nie je zapísaný žiadny hosť.
guests-full = Tento okrúhly stôl má toľko hostí, koľko ich môžem viesť.
guests-to-inform = Dajte prosím vedieť aj hosťom, ktorí so mnou nemajú čet: { $names }
guest-gone = Tento hosť tu už nie je.
guest-stands = { $party ->
    [pair] { $group }, dvojčlenná delegácia: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = zatiaľ bez prihlášky
guest-is-requested = čaká na rozhodnutie organizátora
guest-is-refused = organizátor odmietol
guest-is-seated = má miesto
guest-is-waiting = na čakacej listine
guest-is-offered = miesto je rezervované, odpoveď chýba
guest-is-declined = ponúknuté miesto odmietnuté
guest-is-lapsed = bez odpovede v lehote
guest-is-withdrawn = miesto uvoľnené
guest-is-removed = miesto odobraté organizátorom
guest-is-cancelled = okrúhly stôl zrušený
guest-is-attended = účasť potvrdená
guest-is-absent = neúčasť
guest-organisation = Organizácia: { $words }
guest-country = Krajina: { $words }
guest-shown = Ostatní účastníci smú vidieť, kto je tento hosť.
guest-not-shown = Ostatní účastníci nevidia, kto je tento hosť. Povoliť to môže len on sám, na svojej stránke.
guest-own-page = Vlastná stránka hosťa ukazuje, ako na tom je, a prijíma odpovede. Odovzdajte mu prosím jej adresu: { $link }
guest-ask-name = Ako sa hosť volá? Napíšte mi to prosím.
guest-ask-why = Meno sa uchováva pre tento okrúhly stôl a 12 mesiacov po ňom sa vymaže. Povedzte to prosím svojmu hosťovi.
guest-ask-group = <b>{ $name }</b>: za ktorú skupinu?
guest-ask-party = <b>{ $name }</b>: jedna osoba, alebo dvojčlenná delegácia, ktorá dostane obe miesta, alebo žiadne?
guest-ask-organisation = <b>{ $name }</b>: ktorá organizácia? Napíšte mi ju prosím, alebo pomlčku (-), ak žiadna.
guest-ask-country = <b>{ $name }</b>: ktorá krajina? Vyberte ju nižšie, alebo mi ju napíšte.
guest-bad-name = Meno má aspoň jedno písmeno; najvyšší počet znakov: { $most }.
guest-long-organisation = Najvyšší počet znakov: { $most }.
guest-no-country = Nepoznám krajinu s názvom „{ $said }“.
guest-notice-offer = <b>Voľné miesto pre vášho hosťa: { $name }</b>
guest-notice-seated = <b>Váš hosť má miesto: { $name }</b>
guest-notice-lapsed = <b>Ponuka pre vášho hosťa sa skončila: { $name }. Miesto dostal ďalší v poradí</b>
guest-notice-closed = <b>Prihlasovanie sa skončilo a pre vášho hosťa sa miesto neuvoľnilo: { $name }</b>
guest-pass-on = Povedzte to prosím svojmu hosťovi, ktorý so mnou nemá čet.

button-guest-add = Pridať hosťa
button-guest-all = Všetci hostia
button-guest-sheet = O tomto hosťovi
button-guest-group = Vybrať skupinu
button-guest-one = Jedna osoba
button-guest-two = Dvojčlenná delegácia
button-guest-yes = Áno, miesto prijíma
button-guest-no = Nie, ďakujem
button-guest-out = Odobrať zo zoznamu
button-guest-in = Prihlásiť znova
button-guest-organisation = Organizácia
button-guest-country = Krajina
button-guest-link = Kopírovať adresu hosťa

weblink-heading = <b>Prihlasovacia stránka pre hostí</b>
weblink-about = Na tejto webovej stránke sa možno prihlásiť bez Telegramu, podľa rovnakých pravidiel ako všetci a vo vlastnom jazyku.
weblink-none = Tento okrúhly stôl zatiaľ nemá stránku.
weblink-off = Stránka je zatvorená. Hostia, ktorí sa na nej prihlásili, majú ďalej svoje vlastné stránky.
weblink-no-web = Táto inštalácia nemá verejnú adresu, preto nemôže ukázať žiadnu stránku. Nastaviť ju môže správca (web.address v nastaveniach). Hostí môžete zapísať menom aj tak.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Prihlásiť sa môže každý, kto má túto adresu. Odovzdajte ju tým, ktorých chcete pozvať.
weblink-renewed = Táto adresa je nová. Stará už neplatí.
weblink-renew-ask =
    <b>Vziať novú adresu?</b>
    Stará hneď prestane platiť, aj na plagátoch a v e-mailoch. Prihlásení hostia majú ďalej svoje vlastné stránky.
button-weblink-open = Otvoriť stránku
button-weblink-again = Otvoriť stránku znova
button-weblink-copy = Kopírovať adresu
button-weblink-page = Zobraziť stránku
button-weblink-qr = QR kód stránky
button-weblink-renew = Vziať novú adresu
button-weblink-renew-yes = Áno, novú
button-weblink-renew-no = Nie, ponechať
button-weblink-back = Vrátiť starú adresu
button-weblink-close = Zatvoriť stránku
qr-signup = <b>QR kód prihlasovacej stránky</b>
qr-scan-signup = Naskenovaním sa prihlásite k okrúhlemu stolu
