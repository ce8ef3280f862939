# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Kulatý stůl: { $title }
signup-languages = Tato stránka v jiných jazycích
signup-seats = Místa
signup-form = Přihláška
signup-mistakes = Ještě není vyplněno všechno. Podívejte se prosím, co je níže označeno.
signup-old-form = Tato stránka byla otevřená velmi dlouho. Zkontrolujte prosím údaje a odešlete je znovu.
signup-full = Tato stránka už přihlášky nepřijímá. Obraťte se prosím na pořadatele.
signup-busy = Právě přišlo velmi mnoho přihlášek. Počkejte prosím minutu a odešlete znovu; vaše údaje tu stále jsou.
signup-group = Do které skupiny patříte?
signup-room = { $room ->
    [free] místo je volné
   *[else] čekací listina
}
signup-party = Kolik vás přijde?
signup-party-one = Jedna osoba
signup-party-two = Dvoučlenná delegace: místo dostanou oba, nebo nikdo
signup-name = Vaše jméno
signup-organisation = Vaše organizace
signup-optional = nepovinné
signup-country = Země, ze které jste
signup-country-choose = Vyberte prosím
signup-country-other = Jiná země
signup-shown = Ostatní účastníci smějí vidět mé jméno a organizaci
signup-website = Toto pole nechte prosím prázdné
signup-send = Odeslat přihlášku
signup-privacy = Vaše údaje se uchovávají pro tento kulatý stůl. Pořadatelé vidí všechny; ostatní účastníci vidí jméno a organizaci, jen pokud to povolíte. Odpovědi na otázky se vymažou 90 dní po kulatém stolu, ostatní 12 měsíců po něm, nebo hned, když si to vyžádáte na své stránce. Soubory cookie se neukládají.
signup-error-group = Vyberte prosím svou skupinu.
signup-error-party = Vyberte prosím, kolik vás přijde.
signup-error-name = Napište prosím své jméno; nejvyšší počet znaků: { $most }.
signup-error-organisation = Nejvyšší počet znaků: { $most }.
signup-error-country = Vyberte prosím svou zemi.
signup-error-answer = Odpovězte prosím na tuto otázku.
signup-error-choice = Vyberte prosím jednu z odpovědí.
signup-error-asked = Tato otázka je nová nebo se změnila. Podívejte se na ni prosím a odešlete znovu.
signup-asks-changed = Pořadatel mezitím změnil otázky. Zkontrolujte prosím své odpovědi a odešlete je znovu.
signup-leave-open = Nechám bez odpovědi

signup-own-title = Vaše místo: { $title }
signup-own-heading = Vaše místo
signup-own-keep = <b>Uschovejte si adresu této stránky.</b> Nikdo vám nepíše: zde vidíte, jak na tom jste, přijmete místo, které je pro vás rezervované, změníte údaje nebo se místa vzdáte. Adresa je jen vaše.
signup-own-waiting = Když se pro vás uvolní místo, rezervuje se a ukáže se zde, a dozví se to pořadatel. Podívejte se sem proto prosím znovu.
signup-own-details = Vaše údaje
signup-own-save = Uložit údaje
signup-own-saved = Údaje jsou uložené.
signup-own-again = Přihlásit se znovu
signup-own-leave = Vzdát se místa
signup-own-leave-sure = Vaše místo hned dostane další v pořadí.
signup-own-leave-yes = Ano, vzdát se ho
signup-own-erase = Odhlásit se a vymazat mé údaje
signup-own-erase-sure = Vzdáte se místa a vaše jméno, organizace, země a odpovědi se hned a natrvalo vymažou. Tato stránka tím zanikne.
signup-own-erase-yes = Ano, vymazat vše
signup-own-calendar = Uložit do mého kalendáře
signup-own-join-later = Odkaz pro připojení online se zde objeví 24 hodin před začátkem.
signup-gone-heading = Tato stránka už neexistuje
signup-gone-about = Byla zavřena, má jinou adresu, nebo bylo vše na ní vymazáno. Více vám řekne ten, kdo vás pozval.
signup-wrong-heading = Toto se nepodařilo přečíst
signup-wrong-about = Vraťte se prosím na stránku, načtěte ji znovu a odešlete ještě jednou.
