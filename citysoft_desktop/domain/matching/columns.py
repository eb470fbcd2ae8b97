"""Say what each column of a table means, how sure that is, and what else it could be."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from citysoft_desktop.domain.matching.dates import column_order, may_turn
from citysoft_desktop.domain.matching.layout import TableArea
from citysoft_desktop.domain.matching.table import Cell, RawSheet, cell_text, is_blank
from citysoft_desktop.domain.matching.vocabulary import Vocabulary, key

LEAVE_OUT = ""
CUSTOM = "custom"
YEAR_COLUMN = "year"
FIELDS = (
    "title", "type", "partner", "country", "start", "end", "status", "lead_unit", "evidence", "national_link",
    "confidence", "own_city", "description", "notes", "budget", "currency", "agreement_signed", "agreement_expiry",
    "agreement_renewal", "level", "direction", "issue", "contact", "id", "record_id",
)  # fmt: skip
# Column names this program writes and those of the portfolio files; they are sure when several occur together.
OWN_COLUMNS: dict[str, str] = {
    "title": "title", "type": "type", "partner": "partner", "partner_country_iso2": "country", "start": "start",
    "start_year": "start", "end": "end", "end_year": "end", "status": "status", "lead_unit": "lead_unit",
    "source_url": "evidence", "national_link": "national_link", "confidence": "confidence", "own_city": "own_city",
    "summary": "description", "note": "notes", "budget": "budget", "currency": "currency",
    "agreement_signed": "agreement_signed", "agreement_expires": "agreement_expiry",
    "agreement_renewal": "agreement_renewal", "external_id": "id", "record_id": "record_id", "id": "id",
}  # fmt: skip
_OWN_MARKS = frozenset(
    {"partner_country_iso2", "source_url", "national_link", "record_id", "start_year", "lead_unit"}
)
_WIKIDATA = ("origincitylabel", "sistercitylabel")
_MULTIPLE = frozenset({"evidence", "notes", "year", "custom"})
_CHOOSABLE = frozenset({LEAVE_OUT, CUSTOM, YEAR_COLUMN, *FIELDS})
_RANK = {"remembered": -1, "exact": 0, "values": 1, "word": 2, "similar": 3, "proposed": 4}


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What a column is taken for.

    Attributes:
        index: column in the sheet, from 0.
        header: heading as shown, parts joined by " / ".
        spelt: the cell of the last heading row exactly as in the file.
        field: one of FIELDS, "custom", "year" (a column per year) or "" (leave out).
        how: exact, word, similar, proposed (a doubtful word), values (decided by the cells), remembered (chosen for
            this heading before), chosen or none.
        check: a person should confirm it.
        alternatives: other readings of the heading.
        samples: a few different values.
    """

    index: int
    header: str
    spelt: str
    field: str = LEAVE_OUT
    how: str = "none"
    check: bool = False
    alternatives: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()
    order: str = ""  # dmy or mdy where the dates of this column show it


@dataclass(frozen=True, slots=True)
class ValueTests:
    """Tests on values that need knowledge from elsewhere."""

    is_country: Callable[[str], bool]


def match_columns(
    sheet: RawSheet,
    area: TableArea,
    words: Vocabulary,
    tests: ValueTests,
    custom: Sequence[str] = (),
    remembered: Mapping[str, str] | None = None,
) -> tuple[tuple[ColumnMatch, ...], str]:
    """The columns of a table and the language its headings are in.

    ``custom`` are names of custom fields the plan has already; a column of that name belongs to it. ``remembered``
    gives for ``heading_keys`` what a person chose before, which goes before everything the program would think.
    """
    spelt = [parts[-1] if parts else "" for parts in area.headers]
    is_own = is_own_shape(area)
    folded = [key(text) for text in spelt]
    wikidata = all(name in folded for name in _WIKIDATA)
    language = file_language(area, words)
    found = []
    chosen = remembered or {}
    for column, parts, name in zip(area.columns, area.headers, heading_keys(area), strict=True):
        values = [sheet.cell(row, column) for row in range(area.first, min(area.last + 1, area.first + 400))]
        values = [value for value in values if not is_blank(value)]
        match = ColumnMatch(column, " / ".join(parts), parts[-1] if parts else "", samples=_samples(values))
        before = chosen.get(name, "?")
        if name and before in _CHOOSABLE:
            match = replace(match, field=before, how="remembered")
        elif is_own and match.spelt in OWN_COLUMNS:
            match = replace(match, field=OWN_COLUMNS[match.spelt], how="exact")
        elif match.spelt in custom:
            match = replace(match, field=CUSTOM, how="exact")
        elif is_own:
            pass  # a further column of our own shape is left out and listed
        else:
            match = _match(match, parts, values, words, language, tests, strict=wikidata)
        if any(may_turn(value) for value in values):
            whole = (sheet.cell(row, column) for row in range(area.first, area.last + 1))
            order, conflict = column_order(whole)
        else:
            order, conflict = "", False
        found.append(replace(match, order="" if conflict else order))
    return tuple(_settle(found, words, area, sheet)), language


def heading_keys(area: TableArea) -> list[str]:
    """The form under which a choice for each column is remembered: folded heading, doubled ones numbered."""
    names: list[str] = []
    for parts in area.headers:
        name = key(" / ".join(parts))
        again = sum(other.partition("#")[0] == name for other in names)
        names.append(f"{name}#{again + 1}" if again and name else name)
    return names


def is_own_shape(area: TableArea) -> bool:
    """Whether the headings are those this program writes: then ``;`` alone parts several values."""
    own = {parts[-1].strip() for parts in area.headers if parts} & set(OWN_COLUMNS)
    return len(own) >= 3 and bool(own & _OWN_MARKS)


def file_language(area: TableArea, words: Vocabulary) -> str:
    """The language most headings are words of; "" when none is known."""
    votes: Counter[str] = Counter()
    for parts in area.headers:
        for part in parts:
            languages = {language for _, language in words.fields.exact.get(key(part), [])}
            for entry in words.ambiguous_headers.get(key(part), []):
                languages |= set(entry.languages)
            for language in languages - {""}:  # words of no language in particular decide nothing
                votes[language] += 12 // len(languages)
    best = max(votes.values(), default=0)
    return next((one for one in words.languages if best and votes.get(one) == best), "")


def _samples(values: list[Cell]) -> tuple[str, ...]:
    different = dict.fromkeys(" ".join(cell_text(value).split())[:80] for value in values[:200])
    different.pop("", None)
    return tuple(different)[:5]


def _match(
    match: ColumnMatch,
    parts: tuple[str, ...],
    values: list[Cell],
    words: Vocabulary,
    language: str,
    tests: ValueTests,
    *,
    strict: bool,
) -> ColumnMatch:
    text = match.spelt
    folded = key(text)
    if folded.isdecimal() and 1900 <= int(folded) <= 2100:
        return replace(match, field=YEAR_COLUMN, how="exact")
    if not folded:
        return match
    exact = words.fields.values(folded, language)
    entry = words.ambiguous_header(text, language)
    if entry is not None and not strict:
        reads = tuple(read for read in entry.reads if read in FIELDS)
        by_values = _by_values(reads, values, words, language, tests)
        if by_values:
            return replace(match, field=by_values, how="values", check=len(reads) > 1, alternatives=reads)
        native = [value for value, lang in words.fields.exact.get(folded, []) if lang == language]
        field = entry.default.split(":")[0] if entry.default.split(":")[0] in FIELDS else (native or [""])[0]
        return replace(match, field=field, how="proposed", check=len(entry.reads) > 1, alternatives=reads)
    if exact and exact[0] == "lead_unit" and _people(values):
        return replace(
            match, field="contact", how="values", check=True, alternatives=("lead_unit", "contact")
        )
    if exact:
        field = (
            _by_values(tuple(exact), values, words, language, tests) or exact[0]
            if len(exact) > 1
            else exact[0]
        )
        return replace(match, field=field, how="exact", check=len(exact) > 1, alternatives=tuple(exact))
    if strict:
        return match
    inside = words.fields.within(folded)
    if inside and len(folded) <= 60:
        field = words.fields.values(inside, language)[0]
        return replace(
            match,
            field=field,
            how="word",
            check=True,
            alternatives=tuple(words.fields.values(inside, language)),
        )
    like = words.fields.similar(folded)
    if like:
        return replace(match, field=words.fields.values(like, language)[0], how="similar", check=True)
    if len(parts) > 1:  # "Haushalt / Ansatz": the outer heading may say it
        outer = key(parts[0])
        hit = words.fields.values(outer, language) or words.fields.values(
            words.fields.within(outer), language
        )
        if not hit:
            longer = [word for word in words.fields.exact if len(outer) >= 6 and word.startswith(outer)]
            hit = words.fields.values(longer[0], language) if longer else []
        if hit:
            return replace(match, field=hit[0], how="similar", check=True, alternatives=tuple(hit))
    return match


def _by_values(
    reads: tuple[str, ...], values: list[Cell], words: Vocabulary, language: str, tests: ValueTests
) -> str:
    """The reading the cells speak for, "" when they do not decide."""
    texts = [cell_text(value) for value in values[:60]]
    if not texts or len(reads) < 2:
        return ""

    def share(test: Callable[[str], bool]) -> float:
        return sum(test(text) for text in texts) / len(texts)

    if "country" in reads and share(tests.is_country) >= 0.6:
        return "country"
    if "status" in reads and share(lambda text: _sure(words.status_of(text, language))) >= 0.5:
        return "status"
    if "type" in reads and share(lambda text: _sure(words.type_of(text, language))) >= 0.5:
        return "type"
    dates = sum(isinstance(value, dt.date) for value in values) / max(len(values), 1)
    if "agreement_signed" in reads and "start" not in reads and dates >= 0.5:
        return "agreement_signed"
    return ""


_TITLE = re.compile(
    r"(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|sr|sra|d|dª|sig|sigra|dott|dottssa|ing|arch|avv|dhr|mevr|pan|pani|sayın)"
    r"(?:\.?\s*ssa|\.?\s*ra)?[.\s]\s*\w",
    re.IGNORECASE,
)


def _people(values: list[Cell]) -> bool:
    """Most cells begin with a form of address: these are persons, not units."""
    texts = [cell_text(value) for value in values[:60]]
    return bool(texts) and sum(_TITLE.match(text) is not None for text in texts) >= 0.5 * len(texts)


def _sure(hit: object) -> bool:
    return hit is not None and getattr(hit, "how", "") == "exact"


def _settle(
    found: list[ColumnMatch], words: Vocabulary, area: TableArea, sheet: RawSheet
) -> list[ColumnMatch]:
    """One column per field: the surest keeps it, the first of equals; then headings missing or doubled are proposed."""
    taken: dict[str, int] = {}
    order = sorted(range(len(found)), key=lambda n: (_RANK.get(found[n].how, 9), n))
    for number in order:
        match = found[number]
        if not match.field or match.field in _MULTIPLE:
            continue
        if match.field not in taken:
            taken[match.field] = number
            continue
        other = next((read for read in match.alternatives if read not in taken and read in FIELDS), "")
        if match.field == "start" and "end" not in taken and number > taken["start"]:
            other = "end"
        if other and match.how in ("proposed", "exact"):
            taken[other] = number
            found[number] = replace(match, field=other, how="proposed", check=True)
        else:
            found[number] = replace(match, field=LEAVE_OUT, check=True)
    if sum(match.field == YEAR_COLUMN for match in found) < 2:
        found = [replace(m, field=LEAVE_OUT, how="none") if m.field == YEAR_COLUMN else m for m in found]
    if not any(match.field == "notes" for match in found):
        for number, match in enumerate(found):
            if not match.header and match.samples:
                found[number] = replace(match, field="notes", how="proposed", check=True)
                break
    return found
