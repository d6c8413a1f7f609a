"""Why what was deleted is taken out of the file too, which decides who hears when that is done."""

from enum import StrEnum


class Scrub(StrEnum):
    TIDYING = "tidying"  # nobody waits for it
    ERASURE = "erasure"  # whoever was erased waits for it
