"""Who coded what, when, with which codebook."""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain.records import Record

SALIENCE_DIMENSIONS = ("diplomacy", "branding")


@dataclass(frozen=True, slots=True)
class Coder(Record):
    """A person who edits this plan, by the name they chose; never an account name."""

    name: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Codebook(Record):
    """The framework this plan is coded with, whole, as canonical JSON, so that the file explains itself."""

    framework_id: str = ""
    version: str = ""
    digest: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class Coding(Record):
    """One code on one activity by one coder.

    Salience (dimensions ``diplomacy`` and ``branding``): ``code`` is the dimension of the lens and ``value``
    0 to 3; ``value`` None with a row present means the rating was set to unknown.
    Other dimensions: a row means the code applies. ``code`` ``unknown`` means looked at without result.
    An audience, purpose or resource is a coding of dimension ``audience_kind``, ``objective_kind`` or
    ``resource`` whose ``detail`` says whom, what for or which asset, ``country`` where the audience is, and
    ``owner`` who holds the asset.
    """

    activity_id: str = ""
    dimension: str = ""
    code: str = ""
    value: int | None = None
    coder: str = ""
    coded_at: str = ""  # UTC, ISO 8601
    codebook: str = ""
    memo: str = ""
    detail: str = ""
    country: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Resolution(Record):
    """What coders agreed on where their codes of one dimension differed, and why."""

    activity_id: str = ""
    dimension: str = ""
    code: str = ""
    value: int | None = None
    coders: tuple[str, ...] = ()
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""  # UTC, ISO 8601
    codebook: str = ""
