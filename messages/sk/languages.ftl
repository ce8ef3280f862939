# O samotných jazykoch.

language-unreviewed = <i>Tieto texty zatiaľ neskontrolovala osoba, ktorej materinským jazykom je slovenčina.</i>
