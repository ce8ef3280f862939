# O samych językach.

language-unreviewed = <i>Te teksty nie zostały jeszcze sprawdzone przez osobę, dla której polski jest językiem ojczystym.</i>
