"""How staff can get to see what a resident told; as it stands in the audit."""

from enum import StrEnum


class Sight(StrEnum):
    WORDS = "read"
    PHOTO = "see photo"
    VOICE = "hear voice"
    MAP = "see map"
