# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Masă rotundă: { $title }
signup-languages = Această pagină în alte limbi
signup-seats = Locuri
signup-form = Înscriere
signup-mistakes = Mai este ceva de completat. Priviți ce este marcat mai jos.
signup-old-form = Această pagină a fost deschisă foarte mult timp. Verificați datele și trimiteți-le din nou.
signup-full = Această pagină nu mai primește înscrieri. Adresați-vă celui care organizează.
signup-busy = Tocmai au fost foarte multe înscrieri. Așteptați un minut și trimiteți din nou; datele sunt încă aici.
signup-group = Din ce grup faceți parte?
signup-room = { $room ->
    [free] este un loc liber
   *[else] listă de așteptare
}
signup-party = Câte persoane vin?
signup-party-one = O persoană
signup-party-two = O delegație de două: ambele primesc loc sau niciuna
signup-name = Numele dumneavoastră
signup-organisation = Organizația dumneavoastră
signup-optional = opțional
signup-country = Țara din care veniți
signup-country-choose = Alegeți
signup-country-other = Altă țară
signup-shown = Ceilalți participanți pot vedea numele și organizația mea
signup-website = Lăsați acest câmp gol
signup-send = Trimiteți înscrierea
signup-privacy = Datele sunt păstrate pentru această masă rotundă. Cine o organizează le vede pe toate; ceilalți participanți văd numele și organizația numai dacă permiteți. Răspunsurile la întrebări se șterg la 90 de zile după masa rotundă, restul la 12 luni după ea sau imediat, dacă cereți aceasta pe pagina proprie. Nu se folosesc cookie-uri.
signup-error-group = Alegeți grupul.
signup-error-party = Alegeți câte persoane vin.
signup-error-name = Scrieți numele; numărul cel mai mare de caractere: { $most }.
signup-error-organisation = Numărul cel mai mare de caractere: { $most }.
signup-error-country = Alegeți țara.
signup-error-answer = Răspundeți la această întrebare.
signup-error-choice = Alegeți unul dintre răspunsuri.
signup-error-asked = Această întrebare este nouă sau s-a schimbat. Priviți-o și trimiteți din nou.
signup-asks-changed = Între timp, cel care organizează a schimbat întrebările. Verificați răspunsurile și trimiteți-le din nou.
signup-leave-open = Las fără răspuns

signup-own-title = Locul dumneavoastră: { $title }
signup-own-heading = Locul dumneavoastră
signup-own-keep = <b>Păstrați adresa acestei pagini.</b> Nimeni nu vă scrie: aici vedeți situația, acceptați un loc reservat pentru dumneavoastră, schimbați datele sau cedați locul. Adresa este numai a dumneavoastră.
signup-own-waiting = Dacă se eliberează un loc pentru dumneavoastră, el este reservat și apare aici, iar cel care organizează este anunțat. Reveniți, așadar, pe această pagină.
signup-own-details = Datele dumneavoastră
signup-own-save = Salvați datele
signup-own-saved = Datele sunt salvate.
signup-own-again = Înscriere din nou
signup-own-leave = Cedez locul
signup-own-leave-sure = Locul trece imediat la persoana următoare.
signup-own-leave-yes = Da, îl cedez
signup-own-erase = Mă retrag și șterg datele
signup-own-erase-sure = Cedați locul, iar numele, organizația, țara și răspunsurile se șterg imediat și definitiv. Odată cu ele dispare și această pagină.
signup-own-erase-yes = Da, ștergeți tot
signup-own-calendar = Adăugați în calendarul meu
signup-own-join-later = Linkul pentru participarea online apare aici cu 24 de ore înainte de începere.
signup-gone-heading = Această pagină nu mai există
signup-gone-about = A fost închisă, și-a schimbat adresa sau tot ce conținea a fost șters. Cine v-a invitat vă poate spune mai multe.
signup-wrong-heading = Nu s-a putut citi
signup-wrong-about = Reveniți la pagină, reîncărcați-o și trimiteți din nou.
