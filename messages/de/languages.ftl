# Was zu den Sprachen selbst gesagt wird.

language-unreviewed = <i>Diese Texte wurden noch nicht muttersprachlich geprüft.</i>
