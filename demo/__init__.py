"""A Telegram of one's own: a small Bot API server and a chat page for the browser.

Imports nothing of the project. Everything runs on the caller's event loop, on 127.0.0.1.
"""

from demo._acts import Impossible
from demo._chats import GROUP
from demo._demo import Demo
from demo._faults import Fault
from demo._people import AMELIE, ANA, CAST, JONAS, LENA, MARIE, PIOTR, Person
from demo._samples import COURSES, EVENTS, OPERATIONS

__all__ = [
    "AMELIE",
    "ANA",
    "CAST",
    "COURSES",
    "EVENTS",
    "GROUP",
    "JONAS",
    "LENA",
    "MARIE",
    "OPERATIONS",
    "PIOTR",
    "Demo",
    "Fault",
    "Impossible",
    "Person",
]
