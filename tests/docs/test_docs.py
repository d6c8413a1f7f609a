"""What the documentation says about commands, settings, files, buttons and words is so."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from telegram.ext import CommandHandler

from bot.__main__ import main
from bot.command_line import IN_THE_SANDBOX, ON_TELEGRAM
from bot.config import read_municipality, read_settings
from bot.handlers import handlers
from bot.sandbox.server import USUAL_PORT
from domain.signals import ClosingReason, Status
from domain.texts import HOME_LANGUAGE
from handlers.i18n import LANGUAGE_NAMES, translator
from handlers.views.labels import reason, status
from handlers.views.welcome import LANGUAGE
from storage.archive import LEFT_OUT
from tests.catalogues.reading import catalogue, messages, strings
from tests.docs.reading import (
    DECISIONS,
    HANDBOOK,
    PAGES,
    README,
    ROOT,
    buttons,
    calls,
    commands,
    files,
    linked,
    read,
    rows,
    table,
)

HUIZEN = read_municipality(ROOT / "config" / "huizen.toml")
DUTCH = ROOT / "locales" / HOME_LANGUAGE / "LC_MESSAGES" / "buurtsignaal.po"
OF_BOTFATHER = {"newbot", "setprivacy", "setjoingroups"}
_SEEN_BY_RESIDENTS = (
    *("agendas", "evaluations", "meeting_questions", "meetings", "meetings_told"),
    *("questions", "reports", "signals", "welcome"),
)
OF_RESIDENTS = {f"handlers/views/{name}.py" for name in _SEEN_BY_RESIDENTS}
OF_LABELS = {"button", "main button", "filter", "reason", "partner answer", "part of day", "how often", "period"}
# Written by the code itself: numbers of signals, pages and years, arrows.
WITHOUT_WORDS = re.compile(r"\d{4}|\d+/\d+\+?|⬅️|➡️|⬅️ \d{4}–\d{4}|\d{4}–\d{4} ➡️")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def our_commands() -> set[str]:
    return {name for one in handlers() if isinstance(one, CommandHandler) for name in one.commands}


class Asked(Mapping[str, str]):
    """An empty environment that remembers what it was asked for."""

    def __init__(self) -> None:
        self.keys_asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.keys_asked.add(key)
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def settings() -> set[str]:
    """Every key of the environment that the program reads."""
    environment = Asked()
    read_settings(environment)
    return environment.keys_asked


def labels() -> list[re.Pattern[str]]:
    """What stands on buttons in Dutch; what is filled in may be anything."""
    of_catalogue = {said for one in messages(catalogue(DUTCH)) if one.context in OF_LABELS for said in strings(one)}
    localised = (
        *(topic.label for topic in HUIZEN.topics),
        *(partner.name for partner in HUIZEN.partners),
        *(template.title for template in HUIZEN.templates),
        *(season.name for season in HUIZEN.season),
    )
    named = {one[HOME_LANGUAGE] for one in localised} | {one.name for one in HUIZEN.neighbourhoods}
    fixed = {LANGUAGE, *LANGUAGE_NAMES.values()}
    return [_pattern(label) for label in of_catalogue | named | fixed]


def _pattern(label: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, re.split(r"\{\w+\}", label))))


def of_staff() -> set[str]:
    """The buttons on whatever is not for residents only."""
    return {
        strings(one)[0]
        for one in messages(catalogue(DUTCH))
        if one.context in ("button", "filter") and {path for path, _ in one.locations} - OF_RESIDENTS
    }


@each_page
def test_every_command_that_is_named_exists(page: Path) -> None:
    assert commands(read(page)) - OF_BOTFATHER - our_commands() == set()


def test_every_command_is_explained() -> None:
    explained = commands(read(README)) | commands(read(HANDBOOK))
    assert len(our_commands()) > 10
    assert our_commands() - explained == set(), "name it in README.md, and in docs/handleiding.md when it is for staff"


def test_the_table_of_settings_names_every_key_with_its_default() -> None:
    described = {key: cells for key, cells in table(read(README)).items() if re.fullmatch("[A-Z][A-Z_]+", key)}
    assert len(settings()) > 5
    assert set(described) == settings()
    defaults = read_settings({})
    assert defaults.api_url in described["TELEGRAM_API_URL"][0]
    assert str(defaults.municipality) in described["MUNICIPALITY"][0]
    assert defaults.log_format in described["LOG_FORMAT"][0]
    assert str(ON_TELEGRAM) in described["DATABASE_URL"][0]
    assert str(IN_THE_SANDBOX) in described["DATABASE_URL"][0]
    assert str(USUAL_PORT) in described["PORT"][0]


def test_the_example_of_settings_has_every_key() -> None:
    lines = read(ROOT / ".env.example").splitlines()
    found = {match[1] for line in lines if (match := re.match(r"#?([A-Z][A-Z_]+)=", line))}
    assert found == settings()


def test_the_handbook_explains_every_status() -> None:
    t = translator(HOME_LANGUAGE)
    explained = {key for key, cells in table(read(HANDBOOK)).items() if cells and cells[0]}
    assert {status(t, one) for one in Status} - explained == set()


def test_the_handbook_shows_every_closing_reason_with_its_text() -> None:
    t = translator(HOME_LANGUAGE)
    explained = table(read(HANDBOOK))
    texts = {reason(t, one): (HUIZEN.closing_texts[one][HOME_LANGUAGE],) for one in ClosingReason}
    assert {key: explained.get(key) for key in texts} == texts


def test_every_button_in_the_handbook_can_be_on_screen() -> None:
    named, known = set(buttons(read(HANDBOOK))), labels()
    assert len(named) > 30
    assert {
        one for one in named if not WITHOUT_WORDS.fullmatch(one) and not any(label.fullmatch(one) for label in known)
    } == set()


def test_every_button_that_staff_see_is_in_the_handbook() -> None:
    named = buttons(read(HANDBOOK))
    assert len(of_staff()) > 20
    assert {label for label in of_staff() if not any(map(_pattern(label).fullmatch, named))} == set()


@each_page
def test_every_file_that_is_named_exists(page: Path) -> None:
    missing = [name for name in files(read(page)) if not any(ROOT.glob(name))]
    assert missing == []


@each_page
def test_every_link_leads_somewhere(page: Path) -> None:
    assert [target for target in linked(read(page)) if target and not (page.parent / target).exists()] == []


@each_page
def test_every_make_target_exists(page: Path) -> None:
    targets = set(re.findall(r"^(\w+):", read(ROOT / "Makefile"), re.MULTILINE))
    assert {call.split()[0] for call in calls(read(page), "make")} - targets == set()


@each_page
def test_every_call_of_the_program_is_understood(page: Path) -> None:
    for call in calls(read(page), "bin/buurtsignaal"):
        with pytest.raises(SystemExit) as ended:
            main([*call.split(), "--help"])
        assert ended.value.code == 0, call


def test_decisions_are_numbered_and_say_why() -> None:
    numbers = [int(page.name[:4]) for page in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))
    for page in DECISIONS:
        text = read(page)
        assert text.startswith(f"# {page.name[:4]} "), page.name
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert headings[:3] == ["Context", "Decision", "Consequences"], page.name


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["version"]
    assert version in read(ROOT / "CHANGELOG.md")


def test_the_licence_is_whole() -> None:
    lines = [line.strip() for line in read(ROOT / "LICENSE").splitlines() if line.strip()]
    assert lines[0] == "EUROPEAN UNION PUBLIC LICENCE v. 1.2"
    articles = [int(match[1]) for line in lines if (match := re.match(r"(\d+)\.[A-Z]", line))]
    assert articles == list(range(1, 16))
    assert "Appendix" in lines
    assert lines[-1] == "All other changes or additions to this Appendix require the production of a new EUPL version."


def test_what_is_named_is_found() -> None:
    text = (
        "Typ /zoek, (/queue) of `/start`; niet /opt/x, a/b, `/bot<token>` of https://t.me/BotFather.\n"
        "See `bot/handlers.py`, `huizen.toml`, `var/x.db`, `.env`, `/etc/y.service`, `.po`.\n"
        "Read [here](docs/a.md#b) and [there](#c). Typ dan /meld. "
        "Kies [✅ Afronden] of ![beeld](x.png).\n```\n[0042] `bot/none.py`\n```\n"
        "| a | b |\n|---|---|\n| `KEY` | c |\n`make run` and `.venv/bin/buurtsignaal inbox retry 17`"
    )
    assert commands(text) == {"zoek", "queue", "start", "meld"}
    assert files(text) == ["bot/handlers.py", "huizen.toml"]
    assert linked(text) == ["docs/a.md", "x.png"]
    assert buttons(text) == ["✅ Afronden"]
    assert list(rows(text)) == [("a", "b"), ("`KEY`", "c")]
    assert table(text)["KEY"] == ("c",)
    assert calls(text, "make") == {"run"}
    assert calls(text, "bin/buurtsignaal") == {"inbox retry"}


def test_what_an_archive_leaves_out_is_named_with_the_reason() -> None:
    told = read(ROOT / "docs" / "running.md").partition("Left out are")[2].partition("The lines of the audit")[0]
    named = [name for names, why in rows(told) if why for name in re.findall("`([a-z_]+)`", names)]
    assert sorted(named) == sorted(LEFT_OUT)


def test_a_decision_is_linked_by_its_own_number() -> None:
    links = [re.findall(r"\[(\d{4})\]\((?:docs/)?decisions/(\d{4})", read(page)) for page in PAGES]
    assert [(shown, meant) for found in links for shown, meant in found if shown != meant] == []
