"""Guidance, brief prompts, diagnosis rules and quality criteria, read from the content files when first asked for.

Each loader takes a language and returns one frozen record; the texts are those of the files, and the placeholders in
them are filled by ``textfmt``. Country packs and words for import are in ``country_packs``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from citysoft_desktop.domain.content_files import ContentError, build, frozen, items, load_content
from citysoft_desktop.domain.country_packs import (
    CountryPack,
    Synonyms,
    country_codes,
    country_pack,
    synonyms,
)

__all__ = [
    "ContentError",
    "CountryPack", "Synonyms", "country_codes", "country_pack", "synonyms",
    "FieldGuide", "Guidance", "NextStep", "Step", "guidance",
    "BriefPrompts", "BriefSection", "BriefVariant", "PublicEdition", "brief_prompts",
    "Findings", "Param", "Rule", "findings",
    "Criterion", "Quality", "RiskGuide", "quality",
]  # fmt: skip


_T = TypeVar("_T")


# -- guidance ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One of the seven steps. ``minutes`` is a guide value; ``sections`` are those of the brief it feeds."""

    number: int
    name: str
    purpose: str
    what_to_do: str
    good: str
    bad: str
    why: str
    sections: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class FieldGuide:
    """Help for one field of a form. ``example_kind``: real, reading or illustrative; it is shown with the example."""

    form: str
    key: str
    label: str
    what: str
    good: str
    example: str
    example_kind: str
    bad: str
    why: str
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """A proposal of the next-best-step strip. A small ``priority`` comes first; ``target`` is where the button goes."""

    id: str
    priority: int
    condition: str
    message: str
    button: str
    target: str
    why: str


@dataclass(frozen=True)
class Guidance:
    """All of guidance.toml."""

    meta: Mapping[str, Any]
    steps: tuple[Step, ...]
    fields: tuple[FieldGuide, ...]
    next_steps: tuple[NextStep, ...]
    placeholders: Mapping[str, str]

    def step(self, number: int) -> Step:
        """The step of this number, 1 to 7. Raises KeyError."""
        return _one(self.steps, "number", number)

    def field(self, form: str, key: str) -> FieldGuide | None:
        """Help for a field, None if there is none."""
        return next((f for f in self.fields if f.form == form and f.key == key), None)

    def next_step(self, step_id: str) -> NextStep:
        """The proposal of this id, such as NS-12. Raises KeyError."""
        return _one(self.next_steps, "id", step_id)


@lru_cache(maxsize=4)
def guidance(language: str = "en") -> Guidance:
    """The guidance texts."""
    data = load_content("guidance", language)
    return Guidance(
        meta=frozen(data["meta"]),
        steps=_all(data, "step", Step, "guidance", "number"),
        fields=_all(data, "field", FieldGuide, "guidance", "key"),
        next_steps=tuple(
            sorted(_all(data, "next_step", NextStep, "guidance", "id"), key=lambda s: (s.priority, s.id))
        ),
        placeholders=frozen(data["placeholders"]),
    )


# -- brief prompts -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BriefSection:
    """A section or annex of the brief. Prompts never print; ``opening`` is a sentence proposed from the data."""

    id: str
    title: str
    purpose: str
    prompts: tuple[str, ...]
    words: int
    pages: int
    opening: str
    opening_if_missing: str
    cut_first: tuple[str, ...]
    public: str
    checks: tuple[str, ...]
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BriefVariant:
    """A preset: minister, council, research or full."""

    id: str
    title: str
    sections: tuple[str, ...]
    words: int
    pages: int
    rules: tuple[str, ...]
    opening: str
    opening_if_missing: str
    words_note: str = ""
    cover: str = ""


@dataclass(frozen=True, slots=True)
class PublicEdition:
    """What the public edition leaves out, and how it says so."""

    principle: str
    withhold: tuple[str, ...]
    footing: str
    safe_counts: str


@dataclass(frozen=True)
class BriefPrompts:
    """All of brief_prompts.toml."""

    meta: Mapping[str, Any]
    public_edition: PublicEdition
    sections: tuple[BriefSection, ...]
    variants: tuple[BriefVariant, ...]
    placeholders: Mapping[str, str]

    def section(self, section_id: str) -> BriefSection:
        """The section "0" to "18" or the annex "A" to "H". Raises KeyError."""
        return _one(self.sections, "id", section_id)

    def variant(self, variant_id: str) -> BriefVariant:
        """The preset of this id. Raises KeyError."""
        return _one(self.variants, "id", variant_id)


@lru_cache(maxsize=4)
def brief_prompts(language: str = "en") -> BriefPrompts:
    """The prompts for each section of the brief."""
    data = load_content("brief_prompts", language)
    return BriefPrompts(
        meta=frozen(data["meta"]),
        public_edition=build(PublicEdition, data["public_edition"], "brief_prompts: public_edition"),
        sections=_all(data, "section", BriefSection, "brief_prompts", "id"),
        variants=_all(data, "variant", BriefVariant, "brief_prompts", "id"),
        placeholders=frozen(data["placeholders"]),
    )


# -- diagnosis rules ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Param:
    """A threshold of a rule, with the reason for its default."""

    name: str
    default: float
    reason: str


@dataclass(frozen=True)
class Rule:
    """A diagnosis rule. ``condition``, ``minimum`` and ``lists`` describe it in words; the code is in the analyses.

    ``severity`` says in words when each level holds. ``public``: yes, no or counts_only.
    """

    id: str
    family: str
    name: str
    analyses: tuple[str, ...]
    section: str
    codes: tuple[str, ...]
    condition: str
    minimum: str
    cannot: str
    severity: Mapping[str, str]
    title: str
    sentence: str
    so_what: str
    caution: str
    follow_up: str
    options: tuple[str, ...]
    lists: str
    values: Mapping[str, str]
    public: str
    params: tuple[Param, ...]

    def param(self, name: str) -> float:
        """Default of a threshold. Raises KeyError."""
        return _one(self.params, "name", name).default


@dataclass(frozen=True)
class Findings:
    """All of findings.toml. ``families`` and ``severity_words`` give words for the ids used by the rules."""

    meta: Mapping[str, Any]
    families: Mapping[str, str]
    severity_words: Mapping[str, str]
    sets: Mapping[str, str]
    placeholders: Mapping[str, str]
    global_params: tuple[Param, ...]
    rules: tuple[Rule, ...]
    sources: Mapping[str, str]

    def rule(self, rule_id: str) -> Rule:
        """The rule of this id, such as DO-01. Raises KeyError."""
        return _one(self.rules, "id", rule_id)

    def global_param(self, name: str) -> float:
        """Default of a threshold shared by rules, such as tau. Raises KeyError."""
        return _one(self.global_params, "name", name).default


@lru_cache(maxsize=4)
def findings(language: str = "en") -> Findings:
    """The diagnosis rules."""
    data = load_content("findings", language)
    rules = []
    for entry in items(data, "rule", "findings"):
        place = f"findings: rule {entry.get('id')}"
        table = {key: value for key, value in entry.items() if key != "param"}
        params = tuple(build(Param, p, f"{place} param") for p in items(entry, "param", place))
        rules.append(
            build(
                Rule,
                table,
                place,
                params=params,
                severity=frozen(table["severity"]),
                values=frozen(table["values"]),
            )
        )
    return Findings(
        meta=frozen(data["meta"]),
        families=frozen(data["families"]),
        severity_words=frozen(data["severity_words"]),
        sets=frozen(data["sets"]),
        placeholders=frozen(data["placeholders"]),
        global_params=_all(data, "global_param", Param, "findings", "name"),
        rules=tuple(rules),
        sources=frozen({s["id"]: s["text"] for s in items(data, "source", "findings")}),
    )


# -- quality -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Criterion:
    """A check of an objective, action, indicator and so on. ``kind``: computed, hint or judgement; none blocks."""

    id: str
    object: str
    name: str
    kind: str
    check: str
    message: str
    good: str
    basis: str


@dataclass(frozen=True, slots=True)
class RiskGuide:
    """What a risk category means, with usual causes and controls. ``source`` names framework sources."""

    category: str
    means: str
    causes: tuple[str, ...]
    controls: tuple[str, ...]
    warning_sign: str
    source: str


@dataclass(frozen=True)
class Quality:
    """All of quality.toml; ranking, triage, decision and self-check stay tables of the file."""

    meta: Mapping[str, Any]
    words: Mapping[str, tuple[str, ...]]
    criteria: tuple[Criterion, ...]
    ranking: Mapping[str, Any]
    triage: Mapping[str, Any]
    decision: Mapping[str, Any]
    selfcheck: Mapping[str, Any]
    likelihood: tuple[str, ...]
    impact: tuple[str, ...]
    risks: tuple[RiskGuide, ...]
    sources: Mapping[str, str]
    placeholders: Mapping[str, str]

    def criteria_for(self, kind: str) -> tuple[Criterion, ...]:
        """The criteria for a kind of object, such as ``objective``."""
        return tuple(c for c in self.criteria if c.object == kind)

    def criterion(self, criterion_id: str) -> Criterion:
        """The criterion of this id, such as QO-1. Raises KeyError."""
        return _one(self.criteria, "id", criterion_id)


@lru_cache(maxsize=4)
def quality(language: str = "en") -> Quality:
    """Quality criteria, ranking, triage, decisions, self-check and risks."""
    data = load_content("quality", language)
    return Quality(
        meta=frozen(data["meta"]),
        words=frozen({key: tuple(value) for key, value in data["words"].items()}),
        criteria=_all(data, "criterion", Criterion, "quality", "id"),
        ranking=frozen(data["ranking"]),
        triage=frozen(data["triage"]),
        decision=frozen(data["decision"]),
        selfcheck=frozen(data["selfcheck"]),
        likelihood=tuple(data["risk_scale"]["likelihood"]),
        impact=tuple(data["risk_scale"]["impact"]),
        risks=_all(data, "risk", RiskGuide, "quality", "category"),
        sources=frozen({s["id"]: s["text"] for s in items(data, "source", "quality")}),
        placeholders=frozen(data["placeholders"]),
    )


def _all(data: Mapping[str, Any], table: str, cls: type[_T], name: str, key: str) -> tuple[_T, ...]:
    return tuple(build(cls, e, f"{name}: {table} {e.get(key)}") for e in items(data, table, name))


def _one(records: tuple[_T, ...], field: str, value: object) -> _T:
    for record in records:
        if getattr(record, field) == value:
            return record
    raise KeyError(value)
