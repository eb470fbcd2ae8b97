"""Records in plain words: what a kind, a field, a value and a record are called. No ids, no slugs where words exist."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN, Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS, REFERENCES, SUBJECT_KINDS
from citysoft_desktop.services.record_words import RECORD_WORDS

Translate = Callable[[str], str]
LONGEST = 300
_TARGET = {(ref.kind, ref.field): ref.target for ref in REFERENCES}
_NAME_FIELDS = ("title", "name", "text", "citation", "headline", "url", "value")
_KEPT = frozenset({"logo_png", "content", "definition", "digest", "file_hash", "agreement_hash"})
# Fields whose value is a code of the framework, and of which dimension.
_DIMENSION = {
    ("activity", "type"): "type",
    ("activity", "status"): "status",
    ("activity", "confidence"): "confidence",
    ("actor", "kind"): "actor_kind",
    ("actor", "tier"): "actor_tier",
    ("asset", "kind"): "resource",
    ("policy", "tier"): "tier",
    ("policy", "domain"): "policy_domain",
    ("participation", "role"): "role",
    ("outcome", "pathway"): "pathway",
    ("outcome", "effect"): "outcome",
    ("evidence", "grade"): "grade",
    ("linkage", "tier"): "tier",
    ("linkage", "mode"): "mode",
    ("linkage", "benefit"): "benefit",
    ("linkage", "city_stance"): "city_stance",
    ("linkage", "legal_basis"): "legal_basis",
    ("linkage", "authorisation"): "authorisation",
    ("linkage", "national_roles"): "national_role",
    ("linkage", "brand_relation"): "brand_relation",
    ("linkage", "strength"): "strength",
    ("linkage", "confidence"): "confidence",
    ("ask", "state"): "ask_state",
    ("finding", "state"): "finding_state",
    ("objective", "lens"): "lens",
    ("objective", "sdgs"): "sdg",
    ("action", "verdict"): "verdict",
    ("indicator", "chain_link"): "chain_link",
    ("relevance", "judgement"): "relevance",
    ("edition", "status"): "status",
    ("priority", "themes"): "issue",
}
_COUNTRY = frozenset(
    {
        ("city", "country"),
        ("actor", "country"),
        ("actor", "state"),
        ("participation", "country"),
        ("coding", "country"),
        ("activity", "countries"),
        ("request", "country"),
        ("priority", "countries"),
    }
)


class RecordTexts:
    """Words for the records of one or more states of a plan; the first that has a record names it."""

    def __init__(self, *plans: Plan, translate: Translate = lambda text: text) -> None:
        self._plans = plans
        self._translate = translate

    @property
    def _framework(self) -> Framework:
        return self._plans[0].framework

    def word(self, key: str) -> str:
        """A word of the table."""
        return self._translate(RECORD_WORDS[key])

    def kind(self, kind: str, number: int = 1) -> str:
        """What a kind is called, for one or for several."""
        return self.word(f"kind.{kind}" if number == 1 else f"kinds.{kind}")

    def field(self, kind: str, name: str) -> str:
        """What a field is called."""
        own = f"{kind}.{name}"
        return self.word(own if own in RECORD_WORDS else f"field.{name}")

    def name(self, record: Record) -> str:
        """What a record is known by; a record without own words by what it belongs to."""
        kind = KIND_OF[type(record)]
        if kind in ("plan_info", "city", "codebook"):
            return self.kind(kind)
        if kind == "text_block":
            return f"{self.kind(kind)} {getattr(record, 'section', '')}"
        if kind == "coding":
            own = self._code(record)
        elif kind in ("participation", "citation", "custom_value", "reading", "linkage", "request_score"):
            own = self._belongs(kind, record)
        elif kind == "budget_line":
            own = self.value(kind, "year", record)
        elif kind == "resolution":
            own = self._dimension(str(getattr(record, "dimension", "")))
        elif kind == "relevance":
            own = " × ".join(str(getattr(record, f)).replace("_", " ") for f in ("row", "column"))
        else:
            own = next((str(v) for f in _NAME_FIELDS if (v := getattr(record, f, ""))), "")
        own = _short(own, 80) or self.word("word.untitled")
        owner = self._owner(kind, record)
        return self.word("word.in").format(name=own, of=owner) if owner else own

    def value(self, kind: str, name: str, record: Record) -> str:
        """What a field says."""
        value = getattr(record, name)
        if name in _KEPT:
            return self.word("word.same_file") if value else self.word("word.empty")
        if value is None:
            unknown = (kind, name) in (
                ("linkage", "strength"),
                ("coding", "value"),
                ("request_score", "score"),
            )
            return self.word("word.unknown" if unknown else "word.empty")
        if isinstance(value, bool):
            return self.word("word.yes" if value else "word.no")
        if isinstance(value, tuple):
            parts = [self._one(kind, name, item, record) for item in value]
            return ", ".join(parts) if parts else self.word("word.empty")
        return self._one(kind, name, value, record)

    # -- inside ---------------------------------------------------------------------------------------

    def _one(self, kind: str, name: str, value: Any, record: Record) -> str:
        if isinstance(value, FuzzyDate):
            value = UNKNOWN if value.text == "?" else value.text
        if value == "":
            return self.word("word.empty")
        if value == UNKNOWN:
            return self.word("word.unknown")
        if isinstance(value, Decimal):
            return format(value, "f")
        target = _TARGET.get((kind, name))
        if target is not None:
            return self._called(target, str(value))
        if kind in SUBJECT_KINDS and name == "subject_id":
            return self._subject(str(value))
        if (kind, name) in _COUNTRY:
            from citysoft_desktop.domain.territories import territories

            return territories().name(str(value))
        if kind == "coding" and name in ("code", "dimension"):
            dimension = str(getattr(record, "dimension", ""))
            return self._dimension(dimension) if name == "dimension" else self._label(dimension, str(value))
        if name == "subject_kind" and str(value) in KINDS:
            return self.kind(str(value))
        dimension = _DIMENSION.get((kind, name), "")
        return self._label(dimension, value) if dimension else _short(str(value), LONGEST)

    def _label(self, dimension: str, code: str | int) -> str:
        found = self._framework.label(dimension, code)
        return found.replace("_", " ") if found == str(code) else found

    def _dimension(self, key: str) -> str:
        framework = self._framework
        if framework.has_dimension(key):
            return framework.dimension(key).label
        found = framework.label("lens", key)
        return found.replace("_", " ")

    def _code(self, record: Record) -> str:
        dimension, code = str(getattr(record, "dimension", "")), str(getattr(record, "code", ""))
        words = self.word("word.unknown") if code == UNKNOWN else self._label(dimension, code)
        return f"{self._dimension(dimension)}: {words}"

    def _belongs(self, kind: str, record: Record) -> str:
        field, target = {
            "participation": ("actor_id", "actor"),
            "citation": ("evidence_id", "evidence"),
            "custom_value": ("field_id", "custom_field"),
            "reading": ("indicator_id", "indicator"),
            "linkage": ("counterpart_id", "actor"),
            "request_score": ("criterion_id", "criterion"),
        }[kind]
        other = str(getattr(record, field))
        return self._called(target, other) if other else self._label("mode", str(getattr(record, "mode", "")))

    def _owner(self, kind: str, record: Record) -> str:
        if kind in SUBJECT_KINDS:
            return self._subject(str(getattr(record, "subject_id", "")))
        activity = str(getattr(record, "activity_id", ""))
        return self._called("activity", activity) if activity else ""

    def _called(self, kind: str, record_id: str) -> str:
        for plan in self._plans:
            found = plan.get(kind, record_id)
            if found is not None:
                return self.name(found)
        return self.word("word.gone")

    def _subject(self, record_id: str) -> str:
        for kind in KINDS:
            if kind in SUBJECT_KINDS:
                continue
            for plan in self._plans:
                found = plan.get(kind, record_id)
                if found is not None:
                    return self.name(found)
        return self.word("word.gone")


def _short(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
