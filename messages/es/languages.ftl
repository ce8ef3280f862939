# Lo que se dice de los propios idiomas.

language-unreviewed = <i>Estos textos aún no han sido revisados por una persona de lengua materna española.</i>
