# Ce qui est dit des langues elles-mêmes.

language-unreviewed = <i>Ces textes n’ont pas encore été relus par une personne dont le français est la langue maternelle.</i>
