"""Commands of the coding cockpit: salience, codes, memos, doubt."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork

CLEAR = -1
"""Salience value that takes a rating away (not entered), apart from None = unknown."""


def _existing(uow: UnitOfWork, activity_id: str, dimension: str, code: str) -> Coding | None:
    """The coding of this coder; a plan that was never double-coded has one coder."""
    return next(
        (
            c
            for c in uow.plan.codings_of(activity_id)
            if c.dimension == dimension and c.code == code and c.coder in (uow.who, "")
        ),
        None,
    )


def _new(uow: UnitOfWork, activity_id: str, dimension: str, code: str, value: int | None = None) -> Coding:
    return Coding(
        id=new_id(),
        activity_id=activity_id,
        dimension=dimension,
        code=code,
        value=value,
        coder=uow.who,
        coded_at=uow.now,
        codebook=uow.plan.framework.version,
    )


@dataclass(frozen=True)
class SetSalience(NamedCommand):
    """Rate one dimension of a lens: 0 to 3, None for unknown, ``CLEAR`` for not entered.

    ``lens`` is ``diplomacy`` or ``branding``, ``code`` one of its six dimensions (framework 2.3, 2.4).
    """

    activity_id: str
    lens: str
    code: str
    value: int | None
    name: str = "coding.salience"

    @property
    def label_params(self) -> dict[str, Any]:
        """The dimension and the rating."""
        return {"code": self.code, "lens": self.lens, "value": self.value}

    def execute(self, uow: UnitOfWork) -> None:
        """Write the rating of the present coder."""
        if self.lens not in SALIENCE_DIMENSIONS or not uow.plan.framework.has_code(self.lens, self.code):
            raise ValidationError("coding.code", dimension=self.lens)
        if self.value is not None and self.value not in (CLEAR, 0, 1, 2, 3):
            raise ValidationError("coding.salience")
        uow.get(Activity, self.activity_id)
        old = _existing(uow, self.activity_id, self.lens, self.code)
        if self.value == CLEAR:
            uow.delete(Coding, [old.id] if old else [])
        elif old is None:
            uow.insert(_new(uow, self.activity_id, self.lens, self.code, self.value))
        elif old.value != self.value:
            uow.update(
                Coding,
                old.id,
                value=self.value,
                coder=uow.who,
                coded_at=uow.now,
                codebook=uow.plan.framework.version,
            )


@dataclass(frozen=True)
class SetCodes(NamedCommand):
    """Make the codes of one dimension on an activity exactly these (order kept).

    ``unknown`` stands alone: it means somebody looked and could not tell. An empty list = not entered.
    """

    activity_id: str
    dimension: str
    codes: Sequence[str]
    name: str = "coding.codes"

    @property
    def label_params(self) -> dict[str, Any]:
        """The dimension."""
        return {"dimension": self.dimension}

    def execute(self, uow: UnitOfWork) -> None:
        """Keep what stays, remove and add the difference."""
        framework = uow.plan.framework
        wanted = list(dict.fromkeys(self.codes))
        if UNKNOWN in wanted and len(wanted) > 1:
            raise ValidationError("coding.unknown_alone", dimension=self.dimension)
        dimension = framework.dimension(self.dimension)
        if len(wanted) > 1 and not dimension.multi:
            raise ValidationError("coding.one_only", dimension=self.dimension)
        if dimension.max_codes and len(wanted) > dimension.max_codes:
            raise ValidationError("coding.too_many", dimension=self.dimension, most=dimension.max_codes)
        for code in wanted:
            if code != UNKNOWN and not framework.has_code(self.dimension, code):
                raise ValidationError("coding.code", dimension=self.dimension)
        uow.get(Activity, self.activity_id)
        old = [
            c
            for c in uow.plan.codings_of(self.activity_id)
            if c.dimension == self.dimension and c.coder in (uow.who, "")
        ]
        # Written anew when the order differs: the first SDG or issue is the primary one.
        if [c.code for c in old] == wanted:
            return
        kept = {c.code: c for c in old}
        uow.delete(Coding, [c.id for c in old if c.code not in wanted])
        start = next((c.position for c in reversed(list(uow.plan.table(Coding).values()))), 0)
        for place, code in enumerate(wanted, 1):
            if code in kept:
                uow.update(Coding, kept[code].id, position=start + place)
            else:
                fresh = _new(uow, self.activity_id, self.dimension, code)
                uow.insert_many([_placed(fresh, start + place)])


def _placed(coding: Coding, position: int) -> Coding:
    return dataclasses.replace(coding, position=position)


@dataclass(frozen=True)
class SetCodingMemo(NamedCommand):
    """Write the memo of one coding."""

    coding_id: str
    memo: str
    name: str = "coding.memo"

    @property
    def merge_key(self) -> str | None:
        """Typing joins."""
        return f"memo/{self.coding_id}"

    def execute(self, uow: UnitOfWork) -> None:
        """Update it."""
        uow.update(Coding, self.coding_id, memo=self.memo)


@dataclass(frozen=True)
class FillZeros(NamedCommand):
    """Set every rating not entered on an activity to 0 ("Done, next" in the cockpit). Unknown stays unknown."""

    activity_id: str
    name: str = "coding.fill_zeros"

    def execute(self, uow: UnitOfWork) -> None:
        """Insert the zeros."""
        missing = []
        for lens in SALIENCE_DIMENSIONS:
            entered = uow.plan.salience_of(self.activity_id, lens)
            codes = [c.slug for c in uow.plan.framework.codes(lens)]
            missing += [_new(uow, self.activity_id, lens, code, 0) for code in codes if code not in entered]
        uow.insert_many(missing)


@dataclass(frozen=True)
class CopyCodes(NamedCommand):
    """Copy ratings and codes from one activity to another, where the other has none. Nothing is overwritten.

    Meant for editions of a series. Sources are not copied: what shows one edition does not show the next.
    """

    from_id: str
    to_id: str
    name: str = "coding.copy"

    def execute(self, uow: UnitOfWork) -> None:
        """Insert the codes of dimensions, and the ratings, that are not entered yet."""
        plan = uow.plan
        uow.get(Activity, self.to_id)
        taken = {c.dimension for c in plan.codings_of(self.to_id) if c.dimension not in SALIENCE_DIMENSIONS}
        rated = {
            (c.dimension, c.code) for c in plan.codings_of(self.to_id) if c.dimension in SALIENCE_DIMENSIONS
        }
        fresh: dict[tuple[str, str], Coding] = {}
        for c in plan.codings_of(self.from_id):
            key = (c.dimension, c.code)
            if c.dimension in taken or key in rated:
                continue
            fresh[key] = dataclasses.replace(
                _new(uow, self.to_id, c.dimension, c.code, c.value),
                detail=c.detail,
                country=c.country,
                owner=c.owner,
            )
        uow.insert_many(list(fresh.values()))
