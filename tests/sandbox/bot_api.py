"""Calls and updates held against the Bot API as aiogram's models describe it.

`check_call` and `check_update` raise AssertionError naming everything that the Bot API does not know,
has of another type, or has a stated length for that is not kept.
"""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.sandbox.entities import units
from bot.sandbox.html_mode import parse_html

with pytest.MonkeyPatch.context() as patch:
    # aiogram builds all its hundreds of models at once, which takes seconds; here each is built when it is needed.
    patch.setattr(BaseModel, "model_rebuild", lambda *_, **__: None)
    from aiogram import methods, types
    from aiogram.client.default import Default

METHODS: dict[str, type[BaseModel]] = {
    method.__api_method__: method
    for method in (getattr(methods, name) for name in methods.__all__)
    if isinstance(getattr(method, "__api_method__", None), str)
}
_NAMES = {**vars(types), "Default": Default}
_LENGTH = re.compile(r"(?:(\d+)-|[Uu]p to )(\d+) (characters|bytes)")


def check_call(method: str, params: Mapping[str, Any]) -> None:
    assert method in METHODS, f"no method {method} in the Bot API"
    _check(method, _kind(METHODS[method]), dict(params), lengths=True)


def check_update(update: Mapping[str, Any]) -> None:
    _check("update", _kind(types.Update), dict(update), lengths=False)
    assert len(update) == 2, f"an update is about one thing, not {sorted(update)}"


def check_result(method: str, result: Any) -> None:
    _check(f"{method} answer", _kind(METHODS[method].__returning__), result, lengths=False)  # type: ignore[attr-defined]


@cache
def _kind(described: Any) -> TypeAdapter[Any]:
    for model in _models(described):
        model.model_rebuild(_types_namespace=_NAMES)
    return TypeAdapter(described)


def _models(described: Any) -> Iterator[type[BaseModel]]:
    if isinstance(described, type) and issubclass(described, BaseModel):
        yield described
    for part in get_args(described):
        yield from _models(part)


def _check(name: str, kind: TypeAdapter[Any], given: Any, *, lengths: bool) -> None:
    try:
        model = kind.validate_python(given)
    except ValidationError as error:
        raise AssertionError(f"{name}: {error}\n{given}") from error
    problems = list(_problems(name, given, model, lengths))
    assert not problems, "\n".join([*problems, repr(given)])


def _problems(path: str, given: Any, model: Any, lengths: bool) -> Iterator[str]:
    if isinstance(model, BaseModel):
        yield from _model_problems(path, given, model, lengths)
    elif isinstance(model, list | tuple) and isinstance(given, list | tuple):
        for index, (value, read) in enumerate(zip(given, model, strict=True)):
            yield from _problems(f"{path}[{index}]", value, read, lengths)
    elif _differ(given, model):
        yield f"{path}: {given!r} is no {type(model).__name__}"


def _model_problems(path: str, given: Any, model: BaseModel, lengths: bool) -> Iterator[str]:
    for name in model.model_extra or {}:
        yield f"{path}.{name}: unknown to {type(model).__name__}"
    for field, info in type(model).model_fields.items():
        name = info.alias or field
        if name not in given:
            continue
        yield from _problems(f"{path}.{name}", given[name], getattr(model, field), lengths)
        if lengths and isinstance(given[name], str):
            yield from _length_problems(path, given, name, type(model))


def _differ(given: Any, read: Any) -> bool:
    """Pydantic takes "5" for 5 and 1 for true; Telegram never sends one for the other."""
    if isinstance(read, datetime | timedelta):
        return isinstance(given, bool) or not isinstance(given, int)
    if isinstance(given, int | float) and not isinstance(given, bool):
        return isinstance(read, bool) or not isinstance(read, int | float)
    return type(given) is not type(read) and given != read


def _length_problems(path: str, given: Mapping[str, Any], name: str, owner: type) -> Iterator[str]:
    described = _documented(owner).get(name, "")
    limit = _LENGTH.search(described)
    if not limit:
        return
    text = given[name]
    if "parsing" in described and str(given.get("parse_mode", "")).upper() == "HTML":
        text = parse_html(text)[0]
    length = len(text.encode()) if limit[3] == "bytes" else units(text)
    if not int(limit[1] or 0) <= length <= int(limit[2]):
        yield f"{path}.{name}: {length} long, and the Bot API says {limit[0]}"


@cache
def _documented(owner: type) -> dict[str, str]:
    """What the docstring under each field says; aiogram keeps no length limits anywhere else."""
    described: dict[str, str] = {}
    for kind in reversed(owner.__mro__):
        # TelegramMethod[Message] and the like have no source of their own.
        if kind.__module__.startswith("aiogram.") and "[" not in kind.__name__:
            described |= _docstrings(textwrap.dedent(inspect.getsource(kind)))
    return described


def _docstrings(source: str) -> dict[str, str]:
    body = ast.parse(source).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: text.value.value
        for field, text in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
