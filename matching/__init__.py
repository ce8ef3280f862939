"""Which calls answer which needs, and who should hear of them. Pure: no network, no clock."""

from matching._asked import Asked, Asker, Part, load_asker
from matching._asked_time import Span
from matching._days_off import calendar_of, holiday_name, off_in, prepare_days_off
from matching._discreet import gives_away
from matching._evaluate import Report, evaluate
from matching._gate import gate
from matching._languages import load_languages
from matching._load_needs import check_need, load_needs
from matching._match import match
from matching._needs import Need
from matching._persons import is_organisation, names_person
from matching._places import place, region_in, region_named
from matching._regions import Region, Regions, load_regions
from matching._same import same
from matching._slips import slips
from matching._tag import Tagger
from matching._text import Text
from matching._toml import NeedError
from matching._zones import country_of

__all__ = [
    "Asked",
    "Asker",
    "Need",
    "NeedError",
    "Part",
    "Region",
    "Regions",
    "Report",
    "Span",
    "Tagger",
    "Text",
    "calendar_of",
    "check_need",
    "country_of",
    "evaluate",
    "gate",
    "gives_away",
    "holiday_name",
    "is_organisation",
    "load_asker",
    "load_languages",
    "load_needs",
    "load_regions",
    "match",
    "names_person",
    "off_in",
    "place",
    "prepare_days_off",
    "region_in",
    "region_named",
    "same",
    "slips",
]
