# Ciò che si dice delle lingue stesse.

language-unreviewed = <i>Questi testi non sono ancora stati rivisti da una persona di madrelingua italiana.</i>
