"""What a codebook consists of: families, types, lenses, dimensions, codes, guidance and sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A work the framework rests on. ``not_reread``: known only from a copy or from what others say of it."""

    id: str
    title: str
    author: str = ""
    year: int | None = None
    container: str = ""
    doi: str = ""
    address: str = ""
    not_reread: bool = False
    note: str = ""

    def citation(self) -> str:
        """Author (year). Title. Container. DOI, with the mark "[not re-read]" where it is due."""
        year = str(self.year) if self.year else "n.d."
        head = f"{self.author} ({year})." if self.author else f"({year})."
        parts = [head, _stopped(self.title)]
        if self.container:
            parts.append(_stopped(self.container))
        if self.doi:
            parts.append(f"doi {self.doi}")
        if self.not_reread:
            parts.append("[not re-read]")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a dimension or one dimension of a lens.

    ``value`` is the number of codes that are numbers (salience 0-3, strength 0-4, Sustainable Development Goals).
    ``example_kind`` says what the example is worth: real, reading, general_knowledge or illustrative.
    """

    slug: str
    label: str
    definition: str
    code_when: str
    example: str = ""
    example_kind: str = ""
    hint: str = ""
    value: int | None = None
    parent: str = ""
    group: str = ""
    needs_evidence: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityType:
    """What kind of activity something is. ``hints`` name lenses to start from and never enter an analysis."""

    slug: str
    family: str
    label: str
    definition: str
    code_when: str
    example: str = ""
    example_kind: str = ""
    hints: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """A group of activity types, with its letter A to I."""

    slug: str
    letter: str
    label: str
    definition: str


@dataclass(frozen=True, slots=True)
class Lens:
    """City diplomacy or city branding: dimensions rated by salience."""

    slug: str
    label: str
    definition: str
    origin: str
    dimensions: tuple[Code, ...]
    guidance: str = ""
    origin_note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dimension:
    """A list of codes. ``multi``: several may apply; ``unknown_allowed``: the field may be set to unknown."""

    key: str
    label: str
    definition: str
    multi: bool
    unknown_allowed: bool
    origin: str
    codes: tuple[Code, ...]
    guidance: str = ""
    origin_note: str = ""
    sources: tuple[str, ...] = ()
    default: str = ""
    max_codes: int | None = None
    chain: str = ""
    optional: bool = False
    aliases: tuple[str, ...] = ()

    @property
    def slugs(self) -> tuple[str, ...]:
        """Slugs of the codes in the order of the file."""
        return tuple(code.slug for code in self.codes)


@dataclass(frozen=True, slots=True)
class Guidance:
    """A step of the coding protocol or a rule of coding."""

    slug: str
    label: str
    text: str
    kind: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A kind of record the program holds."""

    slug: str
    label: str
    definition: str
    group: str


@dataclass(frozen=True, slots=True)
class MinimumField:
    """One of the fields of the minimum record, and when it counts as filled."""

    slug: str
    label: str
    counts_when: str


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
