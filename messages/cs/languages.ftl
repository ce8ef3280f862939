# O jazycích samotných.

language-unreviewed = <i>Tyto texty zatím nezkontroloval rodilý mluvčí.</i>
