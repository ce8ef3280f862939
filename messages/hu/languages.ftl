# Magukról a nyelvekről.

language-unreviewed = <i>Ezeket a szövegeket magyar anyanyelvű lektor még nem ellenőrizte.</i>
