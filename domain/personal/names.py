"""Names of persons: behind a title, with initials, known first names, and where a name is expected."""

from collections.abc import Iterator

from domain.personal import name_shapes as shapes
from domain.personal import name_signs as signs
from domain.personal.first_names import ALL_FIRST_NAMES, FIRST_NAMES, ORDINARY_NAMES, is_known
from domain.personal.found import Kind, Personal
from domain.personal.name_deeds import ARABIC_DEED, ARABIC_NOUNS, is_somebody
from domain.personal.reading import Reading, words_of
from domain.personal.surnames import SURNAMES, is_surname


def names_in(text: str, known: frozenset[str]) -> Iterator[Personal]:
    """`known` are names, in small letters, that may stand there: neighbourhoods, the coordinator, partners."""
    reading = _Names(text, words_of(text), known)
    nobody = [one.span() for one in signs.NOBODY.finditer(text)]
    for start, end in reading.spans():
        if shapes.STREET.fullmatch(text[start:end].split()[-1]) or any(a < end and start < b for a, b in nobody):
            continue
        behind = shapes.FROM_NUMBER.match(text, end)
        end = behind.end() if behind else end
        yield Personal(Kind.NAME, start, end, text[start:end])


class _Names(Reading):
    def spans(self) -> Iterator[tuple[int, int]]:
        at = {word.start: place for place, word in enumerate(self.words)}
        for one in shapes.WITH_INITIALS.finditer(self.text):
            yield from self._initialled(one.start(), one.end(), at)
        for place, word in enumerate(self.words):
            if word.is_arabic:
                yield from self._arabic(place)
            elif word.small in signs.TITLES:
                yield from self._titled(place, at)
            elif self._is_head(place):
                yield word.start, self._with_title_behind(place)

    def _is_expected(self, place: int) -> bool:
        if self._is_said_before(place, signs.CALLED, shapes.GAP):
            return True
        if self._is_said_before(place, signs.LABELS, shapes.GAP) and ":" in self._gap(place):
            return True
        signed = self._is_said_before(place, signs.THANKS, shapes.GAP)
        return signed and shapes.TO_THE_END.match(self.text, self.words[place].end) is not None

    def _is_introduced(self, place: int) -> bool:
        said = self._is_said_before(place, signs.SELF, shapes.CLOSE_GAP)
        if signs.OF_A_PEOPLE.fullmatch(self.words[place].small) and self.words[place].small not in ALL_FIRST_NAMES:
            return False
        return said and signs.BEHIND_SELF.match(self.text, self._end(place)) is not None

    def _is_head(self, place: int) -> bool:
        word = self.words[place]
        is_first_name = is_known(word.small)
        if word.small in self.known or not (word.is_capital or is_first_name or word.small in ORDINARY_NAMES):
            return False
        if word.small in signs.SELF_CAPITALS or self._is_turkish_for_i(place):
            return False
        if word.small in ORDINARY_NAMES:
            return self._is_surely_a_name(place) and not self._is_of_a_place(place)
        if self._is_strange(word) or self._is_of_a_place(place):
            return False
        if is_first_name:
            return word.is_capital or self._is_low_name(place)
        return word.is_proper and self._is_where_a_name_stands(place)

    def _is_turkish_for_i(self, place: int) -> bool:
        """“Ben Mehmet Yılmaz”, not “Ben Jansen”."""
        follows = place + 1 < len(self.words) and self._gap(place + 1) == " "
        return follows and self.words[place].small == "ben" and self.words[place + 1].small in FIRST_NAMES

    def _is_low_name(self, place: int) -> bool:
        return (
            self._is_expected(place)
            or self._is_said_before(place, signs.RELATIONS, shapes.CLOSE_GAP)
            or self._is_said_before(place, signs.SELF, shapes.CLOSE_GAP)
            or shapes.FROM_NUMBER.match(self.text, self.words[place].end) is not None
            or signs.TITLES_BEHIND.match(self.text, self.words[place].end + 1) is not None
            or self._is_somebody(place)
        )

    def _is_somebody(self, place: int) -> bool:
        before = self.words[place - 1].small if place else ""
        return is_somebody(self.words[place].small, before, self._beside(place))

    def _is_surely_a_name(self, place: int) -> bool:
        """For a name that is an everyday word as well."""
        word = self.words[place]
        if self._is_expected(place):
            return True
        if not word.is_capital or (word.text.isupper() and len(word.text) > 1):
            return False
        return (
            self._is_said_before(place, signs.RELATIONS, shapes.CLOSE_GAP)
            or self._is_introduced(place)
            or self._has_surname(place)
            or self._is_marked_behind(place)
            or self._is_in_a_sentence(place)
            or self._signs(place)
        )

    def _is_in_a_sentence(self, place: int) -> bool:
        before = self.words[place - 1]
        mid = not self._begins_sentence(place) and not before.is_capital and before.small not in shapes.ARTICLES
        return mid and self.words[place].small not in signs.CAPITAL_ANYHOW

    def _signs(self, place: int) -> bool:
        return (
            self._begins_sentence(place)
            and place > 0
            and bool(shapes.TO_THE_END.match(self.text, self.words[place].end))
        )

    def _is_marked_behind(self, place: int) -> bool:
        end = self.words[place].end
        return any(one.match(self.text, end) for one in shapes.MARKS_BEHIND) or bool(
            signs.TITLES_BEHIND.match(self.text, end + 1)
        )

    def _is_where_a_name_stands(self, place: int) -> bool:
        """For a word that is known as no name."""
        return (
            self._is_expected(place)
            or self._is_said_before(place, signs.RELATIONS, shapes.CLOSE_GAP)
            or self._is_introduced(place)
            or self._has_surname(place)
            or self._joins_a_name(place)
            or self._is_marked_unknown(place)
        )

    def _is_marked_unknown(self, place: int) -> bool:
        end = self.words[place].end
        if signs.TITLES_BEHIND.match(self.text, end + 1):
            return self.text[end + 1].isupper()
        if shapes.FROM_HOUSE.match(self.text, end) and shapes.FROM_NUMBER.match(self.text, end):
            return True
        if shapes.SURNAME_FIRST.match(self.text, end) and is_surname(self.words[place].small):
            return True
        if signs.SAYS_BEHIND.match(self.text, end):
            return True
        has_phone = shapes.PHONE_BEHIND.match(self.text, end) and self.text[end] != ":"
        return bool(has_phone) and (self.text[end] == "," or not self._begins_sentence(place))

    def _joins_a_name(self, place: int) -> bool:
        """“Jayden en Kyano”."""
        is_joined = place > 1 and self.words[place - 1].small in signs.CONJUNCTIONS
        if not is_joined or self._gap(place) != " " or self._gap(place - 1) != " ":
            return False
        other = self.words[place - 2]
        return other.is_capital and other.small in FIRST_NAMES and other.small not in self.known

    def _has_surname(self, place: int) -> bool:
        last = self._last(place)
        if shapes.SURNAME_FIRST.match(self.text, self.words[last].end) and last == place + 1:
            return False
        return last > place and self.words[last].is_proper and is_surname(self.words[last].small)

    def _with_title_behind(self, place: int) -> int:
        end = self._end(place)
        initials = shapes.SURNAME_FIRST.match(self.text, end)
        if initials and is_surname(self.words[self._last(place)].small):
            return initials.end()
        behind = signs.TITLES_BEHIND.match(self.text, end + 1) if self.text[end : end + 1] == " " else None
        return behind.end() if behind else end

    def _initialled(self, start: int, end: int, at: dict[int, int]) -> Iterator[tuple[int, int]]:
        place = self._surname_from(at.get(end))
        before = self.text[:start].rsplit(maxsplit=1)
        if place is None or not self.words[place].is_capital or (before and before[-1].casefold() in shapes.LETTERED):
            return
        if not self._is_strange(self.words[place]) and len(self.words[place].text) > 1:
            yield start, self._end(place)

    def _surname_from(self, place: int | None) -> int | None:
        """Past “van der”."""
        while place is not None and place < len(self.words) and self.words[place].small in shapes.PARTICLES:
            place += 1
            if place < len(self.words) and self._gap(place) not in (" ", "'", "’", "-"):
                return None
        return None if place is None or place == len(self.words) else place

    def _titled(self, place: int, at: dict[int, int]) -> Iterator[tuple[int, int]]:
        title = self.words[place]
        gap = shapes.TITLE_GAP.match(self.text, title.end)
        if gap is None or (gap["dot"] and title.small not in shapes.ABBREVIATED) or not gap[0]:
            return
        name = self._surname_from(at.get(gap.end()))
        if name is None or self._is_strange(self.words[name]):
            return
        word = self.words[name]
        if word.is_capital or word.small in SURNAMES or word.small in FIRST_NAMES:
            yield self._begin_of_title(place), self._end(name)

    def _begin_of_title(self, place: int) -> int:
        """“de heer en mevrouw”."""
        first = place
        pair = [word.small for word in self.words[max(0, place - 2) : place]]
        if len(pair) == 2 and pair[0] in signs.TITLES and pair[1] in signs.CONJUNCTIONS:
            first -= 2
        if first and self.words[first].small == "heer" and self.words[first - 1].small == "de":
            first -= 1
        return self.words[first].start

    def _arabic(self, place: int) -> Iterator[tuple[int, int]]:
        word = self.words[place]
        follows = place + 1 < len(self.words) and self._gap(place + 1) == " "
        if follows and (word.small in signs.ARABIC_TITLES or word.small in signs.KUNYA):
            name = self.words[place + 1]
            sure = name.small in FIRST_NAMES or name.small in ORDINARY_NAMES
            if sure or (word.small not in signs.DOUBTFUL and name.is_arabic and not self._is_strange(name)):
                yield word.start, self._end(place + 1)
        elif not self._is_strange(word) and not self._is_of_a_place(place):
            if self._is_arabic_name(place, word.small):
                yield word.start, self._end(place)
            elif word.text[0] in "وفبلك" and word.small not in ORDINARY_NAMES and self._is_behind_and(place):
                yield word.start + 1, self._end(place)

    def _is_behind_and(self, place: int) -> bool:
        """“وكريم”: a known name behind a letter that is a word of its own."""
        name = self.words[place].small[1:]
        return name in FIRST_NAMES or (name in ORDINARY_NAMES and self._does_in_arabic(place))

    def _is_arabic_name(self, place: int, small: str) -> bool:
        if small in ORDINARY_NAMES:
            said = self._is_said_before(place, signs.ARABIC_RELATIONS, shapes.CLOSE_GAP)
            surely = said or self._is_expected(place) or self._last(place) > place
            return surely or self._does_in_arabic(place) or self._is_name_of_somebody(place)
        return small in FIRST_NAMES or (len(small) > 2 and self._is_said_before(place, signs.CALLED, shapes.GAP))

    def _is_name_of_somebody(self, place: int) -> bool:
        """“اسم البائع كريم”."""
        return place > 1 and self._gap(place) == self._gap(place - 1) == " " and self.words[place - 2].small == "اسم"

    def _does_in_arabic(self, place: int) -> bool:
        follows = place + 1 < len(self.words) and self._gap(place + 1) == " "
        if place and self._gap(place) == " " and self.words[place - 1].small in ARABIC_NOUNS:
            return False
        return follows and ARABIC_DEED.fullmatch(self.words[place + 1].small) is not None
