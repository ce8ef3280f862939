# Korábban támogatott: projektek a közelben.

button-funded = 🏗 Korábban támogatott a közelben
funded-heading =
    <b>Korábban támogatott projektek az Ön régiójában</b>
    { $programme }. Kihez fordulhat:
funded-by = Kedvezményezett: { $name }
funded-unnamed = a jegyzékben meg nem nevezett szervezet
funded-money = Uniós támogatás: { $amount }
funded-list = <i>Jegyzék: { $list }</i>
funded-searched = <i>Egyes projekteknél az a régió szerepel, amely szerint a jegyzékben kerestünk.</i>
