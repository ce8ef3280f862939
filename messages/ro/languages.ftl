# Ce se spune despre limbile înseși.

language-unreviewed = <i>Aceste texte nu au fost încă revizuite de o persoană cu limba maternă română.</i>
