"""The words of the field: what a call, a need, a region, a member, a roundtable are.

Everything here is a frozen value. Nothing here reads a clock, a file, a network or a
database, and nothing here imports the rest of the project.
"""

from model._alike import address, identifiers, marks
from model._article import Article
from model._call import (
    MATERIAL,
    ApplicantType,
    Call,
    CallId,
    CallKind,
    CallStatus,
    Change,
    CutOff,
    FieldChange,
    Language,
    Moment,
    Money,
    NutsCode,
    Precision,
    Programme,
    SourceId,
    StoredCall,
    changes,
)
from model._cover import Cover, CoverId, Handing, OwnRhythm
from model._fold import fold
from model._match import Answer, Band, Because, Check, Match, NeedId, RegionCategory, Tag
from model._member import (
    FIRST,
    ChatKind,
    Interest,
    Member,
    MemberId,
    MemberState,
    NotForUs,
    Picture,
    Rhythm,
    StakeholderGroup,
)
from model._message import Button, Document, Message
from model._operation import Operation
from model._rates import EURO, Rates
from model._reminder import Reminder, ReminderId
from model._roundtable import (
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    SeatKind,
)
from model._topics import ForumTopic, GroupCard, GroupManners, TopicsBy
from model._tracker import RESULTS, Stage, Track

__all__ = [
    "EURO",
    "FIRST",
    "MATERIAL",
    "RESULTS",
    "Answer",
    "ApplicantType",
    "Article",
    "Band",
    "Because",
    "Button",
    "Call",
    "CallId",
    "CallKind",
    "CallStatus",
    "Change",
    "ChatKind",
    "Check",
    "Cover",
    "CoverId",
    "CutOff",
    "Document",
    "FieldChange",
    "ForumTopic",
    "GroupCard",
    "GroupManners",
    "Handing",
    "Interest",
    "Language",
    "Match",
    "Member",
    "MemberId",
    "MemberState",
    "Message",
    "Moment",
    "Money",
    "NeedId",
    "NotForUs",
    "NutsCode",
    "Operation",
    "OwnRhythm",
    "Picture",
    "Precision",
    "Programme",
    "Rates",
    "RegionCategory",
    "Registration",
    "RegistrationId",
    "RegistrationState",
    "Reminder",
    "ReminderId",
    "Rhythm",
    "Roundtable",
    "RoundtableId",
    "RoundtableState",
    "SeatKind",
    "SourceId",
    "Stage",
    "StakeholderGroup",
    "StoredCall",
    "Tag",
    "TopicsBy",
    "Track",
    "address",
    "changes",
    "fold",
    "identifiers",
    "marks",
]
