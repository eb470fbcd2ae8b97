"""Many records at once as JSON texts, column by column: what a plan of two hundred thousand records is written with.

Works through a few hundred records at a time, so that no other thread waits long for the interpreter.
"""

from __future__ import annotations

import heapq
import json
import math
import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from json.encoder import encode_basestring
from typing import Any

from citysoft_desktop.domain.codec import WHOLE, FieldSpec, fields_of, is_as_it_is, may_be
from citysoft_desktop.domain.records import Record

BLOCK = 1000
"""Records written at a time."""
_any = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_NONE = type(None)


@dataclass(frozen=True, slots=True)
class Written:
    """Some records of a kind by columns in the order of its fields: values, what is stored of them, and that as JSON."""

    kind: str
    values: Sequence[Sequence[Any]]
    stored: Sequence[Sequence[Any]]
    texts: Sequence[Sequence[str]]

    def objects(self) -> list[str]:
        """Each record as a JSON object, its keys sorted.

        Raises:
            ValueError: a number is none (NaN) or has no end.
        """
        order, form, numbers = _form(self.kind)
        for index in numbers:
            if not all(value is None or math.isfinite(value) for value in self.stored[index]):
                raise ValueError("Out of range float values are not JSON compliant")
        return list(map(form.__mod__, zip(*(self.texts[index] for index in order), strict=True)))

    def lists(self) -> list[str]:
        """Each record as a JSON list of its values."""
        form = f"[{','.join(['%s'] * len(self.texts))}]"
        return list(map(form.__mod__, zip(*self.texts, strict=True)))

    def reads_back(self) -> bool:
        """Whether reading what was written gives exactly these records."""
        return all(
            _reads_back(spec, values, stored)
            for spec, values, stored in zip(fields_of(self.kind), self.values, self.stored, strict=True)
        )


def written(kind: str, records: Iterable[Record]) -> Iterator[Written]:
    """The records in their order, ``BLOCK`` at a time."""
    specs, take = fields_of(kind), _taker(kind)
    rest = iter(records)
    while block := list(islice(rest, BLOCK)):
        values: list[Sequence[Any]] = list(zip(*map(take, block), strict=True))
        stored = [
            column if is_as_it_is(spec) else list(map(spec.dump, column))
            for spec, column in zip(specs, values, strict=True)
        ]
        yield Written(kind, values, stored, [_texts(column) for column in stored])


def in_order(keys: Iterable[str]) -> Iterator[str]:
    """Sorted, as ``sorted`` does, a block at a time."""
    rest = iter(keys)
    return heapq.merge(*iter(lambda: sorted(islice(rest, 10 * BLOCK)), []))


def _texts(column: Sequence[Any]) -> list[str]:
    kinds = set(map(type, column))
    if kinds == {str}:
        different = set(column)
        if len(different) * 4 > len(column):
            return list(map(encode_basestring, column))
        found = dict(zip(different, map(encode_basestring, different), strict=True))
        return list(map(found.__getitem__, column))
    if kinds == {int}:
        return list(map(repr, column))
    if kinds == {_NONE}:
        return ["null"] * len(column)
    return list(map(_any, column))


def _reads_back(spec: FieldSpec, values: Sequence[Any], stored: Sequence[Any]) -> bool:
    if not all(may_be(spec, kind) for kind in set(map(type, stored))):
        return False
    if any(isinstance(value, int) and abs(value) >= WHOLE for value in set(stored)):
        return False
    if is_as_it_is(spec):
        return True
    try:
        return all(spec.load(text) == value for value, text in set(zip(values, stored, strict=True)))
    except (ValueError, TypeError, ArithmeticError):
        return False


@cache
def _taker(kind: str) -> Callable[[Record], tuple[Any, ...]]:
    return operator.attrgetter(*(spec.name for spec in fields_of(kind)))


@cache
def _form(kind: str) -> tuple[tuple[int, ...], str, tuple[int, ...]]:
    """Order of the sorted keys, the form of an object, and where real numbers stand."""
    names = [spec.name for spec in fields_of(kind)]
    order = tuple(sorted(range(len(names)), key=names.__getitem__))
    form = ", ".join(f'"{names[index]}": %s' for index in order)
    numbers = tuple(index for index, spec in enumerate(fields_of(kind)) if spec.storage == "real?")
    return order, f"{{{form}}}", numbers
