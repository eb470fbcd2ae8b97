"""The data set for statistics: what it holds, that unknown is never none, and that nothing in it is ever run."""

from __future__ import annotations

import csv
import dataclasses
import io
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue, Participation
from citysoft_desktop.domain.city import Actor, Person
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import OPEN_ENDED, UNKNOWN, FuzzyDate
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.domain.text import clean
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.exchange.neutral import restore
from citysoft_desktop.exchange.tidy_writer import tidy_files
from citysoft_desktop.services.tidy import tidy_set
from tests.fakes import small_plan

HOSTILE = st.sampled_from(
    ["=1+1", "+1", "-2", "@x", "\tx", "\ny", "'", "'=", "＝x", "a,b", 'a"b', "<b>", "x;=y", "-1.5"]
)
TEXT = st.one_of(HOSTILE, st.text(max_size=12)).map(clean)


def plan_of(*records: Record) -> Plan:
    base = small_plan("Barcelona")
    tables = {kind: dict(base.records(kind)) for kind in KINDS}
    for record in records:
        table = tables[KIND_OF[type(record)]]
        table[record.id] = dataclasses.replace(record, position=len(table) + 1)
    return Plan(tables)


def tables(plan: Plan, **options: object) -> dict[str, list[dict[str, str]]]:
    files = dict(tidy_files(tidy_set(plan, **options)))  # type: ignore[arg-type]
    return {
        name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(content.decode(), newline="")))
        for name, content in files.items()
        if name.endswith(".csv")
    }


def test_unknown_and_not_entered_stay_apart() -> None:
    a, b = fixed_id("a"), fixed_id("b")
    plan = plan_of(
        Activity(a, title="A", type="sister_city", status="unknown", start=UNKNOWN, end=OPEN_ENDED, countries=("unknown",)),
        Activity(b, title="B", start=FuzzyDate.of(1994, 5), countries=("FR", "DE"), budget=Decimal("-3.50")),
        Coding(fixed_id("c"), activity_id=a, dimension="diplomacy", code="security", value=None),
        Coding(fixed_id("d"), activity_id=b, dimension="diplomacy", code="security", value=0),
        Coding(fixed_id("e"), activity_id=b, dimension="channel", code="unknown"),
        Linkage(fixed_id("l"), activity_id=a),
        Linkage(fixed_id("m"), activity_id=b, mode="none", strength=0),
    )  # fmt: skip
    found = tables(plan)
    first, second = found["activities"]
    assert (first["status"], second["status"]) == ("unknown", "not_entered")
    assert (first["family"], second["family"]) == ("bilateral", "not_entered")
    assert (first["start"], first["start_year"], first["start_precision"]) == ("", "", "unknown")
    assert first["end_precision"] == "open"
    assert (second["start"], second["start_year"], second["start_precision"]) == ("1994-05", "1994", "month")
    assert second["end_precision"] == "not_entered"
    assert (first["countries"], first["n_countries"], first["n_countries_missing"]) == (
        "unknown",
        "",
        "unknown",
    )
    assert (second["countries"], second["n_countries"]) == ("FR;DE", "2")
    assert (first["budget"], first["budget_missing"], second["budget"]) == ("", "not_entered", "-3.50")
    salience = "salience_diplomacy_security"
    assert (first[salience], first[f"{salience}_missing"]) == ("", "unknown")
    assert (second[salience], second[f"{salience}_missing"]) == ("0", "")
    assert second["salience_branding_place_missing"] == "not_entered"
    assert [(r["strength"], r["strength_missing"]) for r in found["linkages"]] == [("", "unknown"), ("0", "")]
    codes = {r["code"]: (r["value"], r["value_missing"]) for r in found["codings"]}
    assert codes["unknown"] == ("", "not_entered")


def test_every_code_in_the_data_is_in_the_codebook(bring, data) -> None:
    """Nothing stands in a coded variable that the codebook does not explain."""
    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    found = tables(plan)
    known: dict[tuple[str, str], set[str]] = {}
    for row in found["values"]:
        known.setdefault((row["table"], row["variable"]), set()).add(row["value"])
    checked = 0
    for line in found["codebook"]:
        place = (line["table"], line["variable"])
        rows = found[line["table"]]
        assert all(line["variable"] in row for row in rows)
        if line["kind"] == "code" and place in known and place[1] not in ("actor_country", "country", "code"):
            for row in rows:
                assert (row[place[1]] or "(empty)") in known[place], place
                checked += 1
    assert checked > 100
    for name in ("activities", "codings", "linkages", "participations"):
        described = [line["variable"] for line in found["codebook"] if line["table"] == name]
        header = next(csv.reader(io.StringIO(dict(tidy_files(tidy_set(plan)))[f"{name}.csv"].decode())))
        assert header == described


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=4))
def test_nothing_is_ever_a_formula_and_texts_come_back(items: list[tuple[str, str, str]]) -> None:
    records: list[Record] = [CustomField(fixed_id("f"), name=items[0][1] or "x")]
    for number, (title, note, name) in enumerate(items):
        key, actor = fixed_id("a", str(number)), fixed_id("b", str(number))
        records += [
            Activity(key, title=title, note=note, external_id=name),
            Actor(actor, name=name),
            Participation(fixed_id("p", str(number)), activity_id=key, actor_id=actor),
            CustomValue(fixed_id("v", str(number)), field_id=fixed_id("f"), subject_id=key, value=title),
        ]
    plan = plan_of(*records)
    for name, content in tidy_files(tidy_set(plan)):
        if not name.endswith(".csv"):
            assert b"<script" not in content
            continue
        for row in csv.reader(io.StringIO(content.decode(), newline="")):
            assert not any(cell and cell[0] in "=+@\t\r\n＝＋－＠" for cell in row)
            assert not any(cell.startswith("-") and not cell[1:].replace(".", "").isdigit() for cell in row)
    found = tables(plan)["activities"]
    assert [restore(row["title"]) for row in found] == [title for title, _, _ in items]
    assert [restore(row["note"]) for row in found] == [note for _, note, _ in items]


def test_names_in_the_page_are_text() -> None:
    plan = plan_of(CustomField(fixed_id("f"), name="<script>alert(1)</script>"))
    page = dict(tidy_files(tidy_set(plan)))["codebook.html"].decode()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert 'lang="en"' in page


def test_confidential_and_persons_are_left_out() -> None:
    open_, secret = fixed_id("a"), fixed_id("b")
    actor = Actor(fixed_id("x"), name="Hidden body", confidential=True)
    plan = plan_of(
        Activity(open_, title="Open"), Activity(secret, title="Secret", confidential=True), actor,
        Person(fixed_id("p"), actor_id=actor.id, name="Ada Example"),
        Participation(fixed_id("q"), activity_id=open_, actor_id=actor.id),
        Coding(fixed_id("c"), activity_id=secret, dimension="channel", code="primary"),
        Linkage(fixed_id("l"), activity_id=open_, counterpart_id=actor.id),
        CustomField(fixed_id("f"), name="Hidden field", confidential=True),
    )  # fmt: skip
    data = tidy_set(plan)
    text = b"".join(content for _, content in tidy_files(data)).decode()
    assert data.left_out == 1
    for word in ("Secret", "Hidden", "Ada Example", secret, actor.id):
        assert word not in text
    everything = b"".join(c for _, c in tidy_files(tidy_set(plan, include_confidential=True))).decode()
    assert "Secret" in everything
    assert "Hidden body" in everything
    assert "Ada Example" not in everything


def test_only_the_chosen(bring, data) -> None:
    plan = bring(data / "portfolio_barcelona.csv", small_plan("Barcelona"))
    ids = list(plan.activities)[:3]
    found = tables(plan, ids=ids)
    assert [row["activity_id"] for row in found["activities"]] == ids
    assert {row["activity_id"] for row in found["participations"]} <= set(ids)


def test_folder_and_zip(tmp_path: Path) -> None:
    data = tidy_set(plan_of(Activity(fixed_id("a"), title="Größe")))
    Exchange().write_tidy(tmp_path / "set", data)
    Exchange().write_tidy(tmp_path / "set.zip", data, mark=True)
    names = {path.name for path in (tmp_path / "set").iterdir()}
    assert {"activities.csv", "codings.csv", "linkages.csv", "participations.csv", "codebook.csv", "values.csv",
            "codebook.html"} == names  # fmt: skip
    with zipfile.ZipFile(tmp_path / "set.zip") as packed:
        assert set(packed.namelist()) == names
        assert packed.read("activities.csv").startswith(b"\xef\xbb\xbf")
        assert packed.read("activities.csv")[3:] == (tmp_path / "set" / "activities.csv").read_bytes()
    assert "Größe" in (tmp_path / "set" / "activities.csv").read_text(encoding="utf-8")


def test_a_folder_with_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "mine.txt").write_text("keep")
    with pytest.raises(FileProblem) as caught:
        Exchange().write_tidy(tmp_path / "set", tidy_set(small_plan()))
    assert caught.value.code == "write.folder_full"
    with pytest.raises(FileProblem) as caught:
        Exchange().write_tidy(tmp_path / "no" / "set", tidy_set(small_plan()))
    assert caught.value.code == "write.no_folder"
    assert [entry.name for entry in tmp_path.iterdir()] == ["set"]
    assert [entry.name for entry in (tmp_path / "set").iterdir()] == ["mine.txt"]
