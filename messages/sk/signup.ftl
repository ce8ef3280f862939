# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Okrúhly stôl: { $title }
signup-languages = Táto stránka v iných jazykoch
signup-seats = Miesta
signup-form = Prihláška
signup-mistakes = Ešte nie je vyplnené všetko. Pozrite si prosím, čo je nižšie označené.
signup-old-form = Táto stránka bola otvorená veľmi dlho. Skontrolujte prosím údaje a odošlite ich znova.
signup-full = Táto stránka už prihlášky neprijíma. Obráťte sa prosím na organizátora.
signup-busy = Práve prišlo veľmi veľa prihlášok. Počkajte prosím minútu a odošlite znova; vaše údaje sú stále tu.
signup-group = Do ktorej skupiny patríte?
signup-room = { $room ->
    [free] miesto je voľné
   *[else] čakacia listina
}
signup-party = Koľkí prídete?
signup-party-one = Jedna osoba
signup-party-two = Dvojčlenná delegácia: miesto dostanú obaja, alebo nikto
signup-name = Vaše meno
signup-organisation = Vaša organizácia
signup-optional = nepovinné
signup-country = Krajina, z ktorej ste
signup-country-choose = Vyberte prosím
signup-country-other = Iná krajina
signup-shown = Ostatní účastníci smú vidieť moje meno a organizáciu
signup-website = Toto pole nechajte prosím prázdne
signup-send = Odoslať prihlášku
signup-privacy = Vaše údaje sa uchovávajú pre tento okrúhly stôl. Organizátori vidia všetky; ostatní účastníci vidia meno a organizáciu, len ak to povolíte. Odpovede na otázky sa vymažú 90 dní po okrúhlom stole, ostatné 12 mesiacov po ňom, alebo hneď, keď si to vyžiadate na svojej stránke. Súbory cookie sa neukladajú.
signup-error-group = Vyberte prosím svoju skupinu.
signup-error-party = Vyberte prosím, koľkí prídete.
signup-error-name = Napíšte prosím svoje meno; najvyšší počet znakov: { $most }.
signup-error-organisation = Najvyšší počet znakov: { $most }.
signup-error-country = Vyberte prosím svoju krajinu.
signup-error-answer = Odpovedzte prosím na túto otázku.
signup-error-choice = Vyberte prosím jednu z odpovedí.
signup-error-asked = Táto otázka je nová alebo sa zmenila. Pozrite si ju prosím a odošlite znova.
signup-asks-changed = Organizátor medzičasom zmenil otázky. Skontrolujte prosím svoje odpovede a odošlite ich znova.
signup-leave-open = Nechám bez odpovede

signup-own-title = Vaše miesto: { $title }
signup-own-heading = Vaše miesto
signup-own-keep = <b>Uschovajte si adresu tejto stránky.</b> Nikto vám nepíše: tu vidíte, ako na tom ste, prijmete miesto, ktoré je pre vás rezervované, zmeníte údaje alebo sa miesta vzdáte. Adresa je len vaša.
signup-own-waiting = Keď sa pre vás uvoľní miesto, rezervuje sa a ukáže sa tu, a dozvie sa to organizátor. Pozrite sa sem preto prosím znova.
signup-own-details = Vaše údaje
signup-own-save = Uložiť údaje
signup-own-saved = Údaje sú uložené.
signup-own-again = Prihlásiť sa znova
signup-own-leave = Vzdať sa miesta
signup-own-leave-sure = Vaše miesto hneď dostane ďalší v poradí.
signup-own-leave-yes = Áno, vzdať sa ho
signup-own-erase = Odhlásiť sa a vymazať moje údaje
signup-own-erase-sure = Vzdáte sa miesta a vaše meno, organizácia, krajina a odpovede sa hneď a natrvalo vymažú. Táto stránka tým zanikne.
signup-own-erase-yes = Áno, vymazať všetko
signup-own-calendar = Uložiť do môjho kalendára
signup-own-join-later = Odkaz na pripojenie online sa tu objaví 24 hodín pred začiatkom.
signup-gone-heading = Táto stránka už neexistuje
signup-gone-about = Bola zatvorená, má inú adresu, alebo bolo všetko na nej vymazané. Viac vám povie ten, kto vás pozval.
signup-wrong-heading = Toto sa nepodarilo prečítať
signup-wrong-about = Vráťte sa prosím na stránku, načítajte ju znova a odošlite ešte raz.
