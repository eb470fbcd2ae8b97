"""Read a form back and lay it beside the plan. Nothing is changed here.

A form comes back sorted, filtered, with columns moved or renamed and sheets taken off. Rows are found by their number,
else by what they say; columns by their heading in any language of the forms, else by their place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.table import Cell, RawSheet, RawTable, cell_text, is_blank
from citysoft_desktop.domain.matching.values import split_list
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.i18n.pack_texts import pack_languages, pack_texts
from citysoft_desktop.services.pack_columns import (
    PackColumn,
    Words,
    columns_of,
    heading_of,
    own_values,
    plain,
    read_cell,
    same,
)
from citysoft_desktop.services.pack_model import (
    CONFLICT,
    DIFFERS,
    MINE,
    THEIRS,
    UNREADABLE,
    CellDifference,
    PackReading,
    PackRow,
    PackWarning,
)
from citysoft_desktop.services.pack_writing import FORMAT, HIDDEN, TOO_LONG, VERSION

_KEY = "#key"
_LOOK_FOR_HEADING = 60
_LEAST = 3
_LEAST_SHARE = 0.6
"""Without the hidden sheet a form is known by its headings alone; any list has some of them."""


@dataclass
class _Sent:
    """What the hidden sheet says."""

    facts: dict[str, str] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    ids: dict[int, str] = field(default_factory=dict)
    base: dict[str, dict[str, str]] = field(default_factory=dict)


def read_pack(raw: RawTable, plan: Plan, *, plan_id: str) -> PackReading:
    """Lay a form beside the plan.

    Raises:
        FileProblem: ``pack.not_a_pack``, ``pack.newer``, or ``pack.foreign`` when it belongs to another plan.
    """
    sent = _sent(raw)
    warnings: list[PackWarning] = []
    if sent is None:
        warnings.append(PackWarning("pack.no_hidden"))
    elif sent.facts.get("plan_id") != plan_id:
        if not any(key in plan.activities for key in sent.base):
            raise FileProblem("pack.foreign", name=raw.name)
        warnings.append(PackWarning("pack.other_plan"))
    language = sent.facts.get("language", "") if sent is not None else ""
    return _Reader(raw, plan, sent, language, warnings).read()


def _sent(raw: RawTable) -> _Sent | None:
    sheet = next((s for s in raw.sheets if s.name == HIDDEN and s.rows and s.cell(0, 0) == FORMAT), None)
    if sheet is None:
        return None
    version = cell_text(sheet.cell(0, 1))
    if not version.isdigit() or int(version) > VERSION:
        raise FileProblem("pack.newer", name=raw.name)
    sent = _Sent()
    rows = iter(sheet.rows[1:])
    for row in rows:
        key = cell_text(row[0]) if row else ""
        if not key:
            break
        sent.facts[key] = cell_text(row[1]) if len(row) > 1 else ""
    try:
        names = json.loads(sent.facts.get("columns", ""))
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    sent.columns = names
    for row in rows:
        key = cell_text(row[0]) if row else ""
        if key.isdigit() and len(row) > 1:
            values = [cell_text(cell) for cell in row[2:]]
            values += [""] * (len(names) - len(values))
            sent.ids[int(key)] = cell_text(row[1])
            sent.base[cell_text(row[1])] = dict(zip(names, values, strict=False))
    return sent


class _Reader:
    def __init__(
        self, raw: RawTable, plan: Plan, sent: _Sent | None, language: str, warnings: list[PackWarning]
    ) -> None:
        self._raw = raw
        self._plan = plan
        self._sent = sent
        self._warnings = warnings
        self._columns = {column.name: column for column in columns_of(plan, include_confidential=True)}
        if sent is not None:
            self._columns = {name: self._columns[name] for name in sent.columns if name in self._columns}
        self._own = own_values(plan)
        self._sheet, self._heading, language = self._find(language)
        self._words = Words(plan.framework, pack_texts(language))
        self._language = language
        self._places = self._place_columns()

    # -- where things are -----------------------------------------------------------------------------

    def _headings(self, language: str) -> dict[str, str]:
        words = pack_texts(language)
        found = {fold(heading_of(column, words)): name for name, column in self._columns.items()}
        found[fold(words.t("column.key")) or words.t("column.key")] = _KEY
        return found

    def _find(self, language: str) -> tuple[RawSheet, int, str]:
        """The sheet and row of the headings, and the language they are in."""
        wanted = [language] if language else []
        wanted += [one for one in pack_languages() if one != language]
        count = len(self._columns)
        least = min(_LEAST, count + 1) if self._sent is not None else max(_LEAST, round(_LEAST_SHARE * count))
        best: tuple[int, RawSheet, int, str] | None = None
        for name in wanted:
            known = self._headings(name)
            for sheet in self._raw.sheets:
                if sheet.name == HIDDEN:
                    continue
                for number, row in enumerate(sheet.rows[:_LOOK_FOR_HEADING]):
                    hits = len({known[key] for cell in row if (key := _folded(cell)) in known})
                    if hits >= least and (best is None or hits > best[0]):
                        best = (hits, sheet, number, name)
        if best is None:
            raise FileProblem("pack.not_a_pack", name=self._raw.name)
        return best[1], best[2], best[3]

    def _place_columns(self) -> dict[str, int]:
        known = self._headings(self._language)
        row = self._sheet.rows[self._heading]
        places: dict[str, int] = {}
        for index, cell in enumerate(row):
            name = known.get(_folded(cell), "")
            if name and name in places:
                self._warn("pack.column_twice", column=self._title(name))
            elif name:
                places[name] = index
        order = [_KEY, *(self._sent.columns if self._sent is not None else ())]
        taken = set(places.values())
        offsets = [places[name] - order.index(name) for name in places if name in order]
        shift = max(set(offsets), key=offsets.count) if offsets else 0
        for name in [_KEY, *self._columns]:
            if name in places:
                continue
            index = order.index(name) + shift if name in order else -1
            if 0 <= index < max(len(row), 1) and index not in taken:
                places[name] = index
                taken.add(index)
                if name != _KEY:
                    heading = cell_text(row[index]) if index < len(row) else ""
                    self._warn("pack.column_renamed", column=self._title(name), heading=heading)
            elif name != _KEY:
                self._warn("pack.column_missing", column=self._title(name))
        return places

    def _title(self, name: str) -> str:
        words = pack_texts(self._language)
        return words.t("column.key") if name == _KEY else heading_of(self._columns[name], words)

    def _warn(self, code: str, **params: object) -> None:
        self._warnings.append(PackWarning(code, params))

    # -- rows -----------------------------------------------------------------------------------------

    def read(self) -> PackReading:
        """Everything that differs."""
        lines = [
            (number + 1, row)
            for number, row in enumerate(self._sheet.rows)
            if number > self._heading and self._says_something(row)
        ]
        known, loose, copied = self._by_number(lines)
        present = set(known.values())
        candidates = [key for key in self._candidates() if key not in present]
        matched = self._by_columns(loose, candidates)
        if matched and self._sent is not None:
            self._warn("pack.by_columns", n=len(matched))
        if copied:
            self._warn("pack.copied", n=copied)
        known.update(matched)
        rows: list[PackRow] = []
        gone: list[str] = []
        unchanged = 0
        for number, row in lines:
            key = known.get(number, "")
            activity = self._plan.activities.get(key)
            if key and activity is None:
                gone.append(cell_text(self._cell(row, "title")))
            elif activity is not None:
                cells = tuple(self._differences(number, row, activity))
                if cells:
                    rows.append(PackRow(number, key, activity.title, cells))
                else:
                    unchanged += 1
            else:
                rows.append(self._new_row(number, row))
        present = set(known.values())
        sent = self._sent.base if self._sent is not None else {}
        deleted = tuple(key for key in sent if key not in present and key in self._plan.activities)
        facts = self._sent.facts if self._sent is not None else {}
        return PackReading(
            self._raw.name,
            facts.get("unit", ""),
            facts.get("sent", ""),
            self._language,
            tuple(rows),
            unchanged,
            deleted,
            tuple(gone),
            tuple(self._warnings),
        )

    def _says_something(self, row: tuple[Cell, ...]) -> bool:
        return any(not is_blank(self._cell(row, name)) for name in self._places if name != _KEY)

    def _cell(self, row: tuple[Cell, ...], name: str) -> Cell:
        index = self._places.get(name, -1)
        return row[index] if 0 <= index < len(row) else None

    def _by_number(
        self, lines: list[tuple[int, tuple[Cell, ...]]]
    ) -> tuple[dict[int, str], list[tuple[int, tuple[Cell, ...]]], int]:
        """Rows whose number is one that was sent, rows without one, and how many carry a number used before.

        Of several rows with one number the one that says most of what was sent keeps it.
        """
        ids = self._sent.ids if self._sent is not None else {}
        claims: dict[str, list[tuple[int, tuple[Cell, ...]]]] = {}
        loose = []
        for number, row in lines:
            text = cell_text(self._cell(row, _KEY)).strip()
            found = ids.get(int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else None
            if found is None:
                loose.append((number, row))
            else:
                claims.setdefault(found, []).append((number, row))
        known: dict[int, str] = {}
        copied = 0
        for key, rows in claims.items():
            best = rows[0] if len(rows) == 1 else max(rows, key=lambda item: self._likeness(item[1], key))
            known[best[0]] = key
            copied += len(rows) - 1
        return known, loose, copied

    def _likeness(self, row: tuple[Cell, ...], key: str) -> int:
        base = self._sent.base[key] if self._sent is not None else {}
        values = self._values(row)
        return sum(values.get(name, "") == text for name, text in base.items())

    def _candidates(self) -> Iterable[str]:
        return self._sent.base if self._sent is not None else self._plan.activities

    def _by_columns(self, loose: list[tuple[int, tuple[Cell, ...]]], candidates: list[str]) -> dict[int, str]:
        """Rows without a number by title, type, partner and start; by title alone where it is the only one."""
        found: dict[int, str] = {}
        taken: set[str] = set()
        read = {number: self._values(row) for number, row in loose}
        names = ("title", "type", "partner", "start")
        for fields in (names, names[:3], names[:2], names[:1]):
            index: dict[tuple[str, ...], list[str]] = {}
            for key in candidates:
                if key not in taken:
                    index.setdefault(tuple(map(fold, self._known_as(key, fields))), []).append(key)
            rows: dict[tuple[str, ...], list[int]] = {}
            for number, values in read.items():
                if number not in found:
                    mark = tuple(fold(values.get(name, "")) for name in fields)
                    if mark[0]:
                        rows.setdefault(mark, []).append(number)
            for mark, numbers in rows.items():
                keys = index.get(mark, [])
                if len(keys) == len(numbers) == 1:
                    found[numbers[0]] = keys[0]
                    taken.add(keys[0])
        return found

    def _known_as(self, key: str, fields: tuple[str, ...]) -> list[str]:
        if self._sent is not None:
            return [self._sent.base[key].get(name, "") for name in fields]
        activity = self._plan.activities[key]
        return [plain(self._plan, activity, self._columns[name], self._own) for name in fields]

    def _values(self, row: tuple[Cell, ...]) -> dict[str, str]:
        return {
            name: read_cell(self._columns[name], self._cell(row, name), self._words)[0]
            for name in self._places
            if name != _KEY
        }

    def _new_row(self, number: int, row: tuple[Cell, ...]) -> PackRow:
        values: dict[str, str] = {}
        cells = []
        for name in self._places:
            if name == _KEY:
                continue
            column, cell = self._columns[name], self._cell(row, name)
            text, problem = read_cell(column, cell, self._words)
            if problem:
                written = cell_text(cell) or str(getattr(cell, "text", ""))
                cells.append(CellDifference(number, column, "", "", "", UNREADABLE, written, problem))
            elif text:
                values[name] = text
        title = values.get("title", "") or ", ".join(split_list(values.get("partner", "")))
        return PackRow(number, "", title, tuple(cells), values)

    def _differences(
        self, number: int, row: tuple[Cell, ...], activity: Activity
    ) -> Iterable[CellDifference]:
        base_row = self._sent.base.get(activity.id) if self._sent is not None else None
        marker = self._words.catalog.t("too_long")
        for name in self._places:
            if name == _KEY:
                continue
            column, cell = self._columns[name], self._cell(row, name)
            mine = plain(self._plan, activity, column, self._own)
            base = base_row.get(name) if base_row is not None else None
            if cell_text(cell) == marker and (base == TOO_LONG or base_row is None):
                continue
            if base == TOO_LONG:
                base = None
            theirs, problem = read_cell(column, cell, self._words)
            if problem:
                written = cell_text(cell) or str(getattr(cell, "text", ""))
                yield CellDifference(number, column, mine, base, "", UNREADABLE, written, problem)
            elif not same(column, mine, theirs):
                yield CellDifference(number, column, mine, base, theirs, _state(column, mine, base, theirs))


def _state(column: PackColumn, mine: str, base: str | None, theirs: str) -> str:
    if base is None:
        return DIFFERS
    if same(column, theirs, base):
        return MINE
    return THEIRS if same(column, mine, base) else CONFLICT


def _folded(cell: Cell) -> str:
    text = cell_text(cell).strip()
    return fold(text) or text
