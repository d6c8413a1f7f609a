"""What can be read in the files of a database, whatever its tables say."""

from pathlib import Path


def traces(path: Path, *marks: str | int) -> set[str | int]:
    """Which of these words and large numbers stand in the database, its log, or a file beside them."""
    held = [file.read_bytes() for file in path.parent.iterdir() if file.is_file()]
    return {mark for mark in marks if any(_bytes(mark) in one for one in held)}


def _bytes(mark: str | int) -> bytes:
    """The index keeps of each word what the word before it does not begin with."""
    if isinstance(mark, str):
        return mark.encode()[2:]
    # As SQLite keeps integers beyond four bytes.
    return mark.to_bytes(6 if mark < 1 << 47 else 8, "big", signed=True)
