# Wat over de talen zelf wordt gezegd.

language-unreviewed = <i>Deze teksten zijn nog niet nagelezen door iemand met Nederlands als moedertaal.</i>
