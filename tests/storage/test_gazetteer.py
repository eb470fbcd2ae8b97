"""Cities are found offline by name in any alphabet, quickly, and in the right country."""

from __future__ import annotations

import csv
import sqlite3
import statistics
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.places import Place, PlaceDataError, PlaceFinder
from citysoft_desktop.storage.gazetteer import Gazetteer

WIKIDATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "wikidata_sister_cities_eu.tsv"
SHARED = Gazetteer(resource_path("gazetteer/places.sqlite"))


@pytest.fixture
def places() -> PlaceFinder:
    return SHARED


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Barcelona", "Barcelona", "ES"),
        ("lodz", "Łódź", "PL"),
        ("Барселона", "Barcelona", "ES"),
        ("東京", "Tokyo", "JP"),
        ("القاهرة", "Cairo", "EG"),
        ("서울", "Seoul", "KR"),
        ("köln", "Köln", "DE"),
        ("cologne", "Köln", "DE"),
        ("  NEW   york ", "New York City", "US"),
        ("Toledo, Spain", "Toledo", "ES"),
        ("Toledo (España)", "Toledo", "ES"),
    ],
)
def test_a_city_is_found_by_any_of_its_names(places: PlaceFinder, text: str, name: str, country: str) -> None:
    first = places.search(text)[0]
    assert (first.name, first.country) == (name, country)


def test_the_spelling_that_answered_is_told(places: PlaceFinder) -> None:
    assert places.search("Барселона")[0].matched_name == "Барселона"
    assert places.search("barcel")[0].matched_name == "Barcelona"


def test_exact_names_come_first_then_the_larger_place(places: PlaceFinder) -> None:
    found = places.search("valencia", limit=30)
    exact = [place for place in found if place.matched_name.casefold() == "valencia"]
    assert found[: len(exact)] == exact
    assert [place.population for place in exact] == sorted((p.population for p in exact), reverse=True)


def test_while_typing_a_large_city_comes_before_a_village_of_just_these_letters(places: PlaceFinder) -> None:
    found = places.search("barc")
    assert found[0].name == "Barcelona"
    assert found[0].country == "ES"
    village = next(n for n, place in enumerate(found) if place.matched_name.casefold() == "barc")
    assert all(place.population >= 100_000 for place in found[:village])
    assert places.search("bath")[0].name == "Bath"  # a town of exactly this name stays first
    assert places.search("barc", limit=1)


def test_country_limits_and_no_place_comes_twice(places: PlaceFinder) -> None:
    found = places.search("san", country="ES", limit=40)
    assert len(found) == 40
    assert {place.country for place in found} == {"ES"}
    assert len({place.id for place in found}) == 40
    assert places.search("san", country="??") == []
    assert len(places.search("s", country="FR")) == 12


def test_the_largest_of_a_name_in_its_country(places: PlaceFinder) -> None:
    spain, venezuela = places.best("Barcelona", "ES"), places.best("Barcelona", "VE")
    assert spain is not None
    assert venezuela is not None
    assert spain.id == 3128760
    assert venezuela.country == "VE"
    assert abs(spain.lat - 41.39) < 0.01
    assert abs(spain.lon - 2.16) < 0.01
    assert spain.population > 1_000_000
    assert places.best("Barcelona", "JP") is None
    assert places.best("Barcelona", "??") is None
    assert places.best("", "ES") is None


def test_looser_forms_only_when_the_name_itself_is_missing(places: PlaceFinder) -> None:
    loose = places.best("City of Leeds", "GB")
    assert loose is not None
    assert loose.name == "Leeds"


def test_by_number(places: PlaceFinder) -> None:
    found = places.by_id(3128760)
    assert found == Place(
        3128760, "Barcelona", "ES", "Catalonia", found.lat, found.lon, found.population, "Barcelona"
    )  # type: ignore[union-attr]
    assert places.by_id(-1) is None


@given(st.text(max_size=20))
def test_any_text_is_answered(text: str) -> None:
    found = SHARED.search(text, limit=3)
    assert len(found) <= 3


def test_typing_is_answered_at_once(places: PlaceFinder) -> None:
    places.search("warm")
    times = []
    for word in ("barcelona", "los angeles", "saint etienne", "москва", "kampala"):
        for length in range(2, len(word) + 1):
            start = time.perf_counter()
            places.search(word[:length])
            times.append((time.perf_counter() - start) * 1000)
    assert statistics.median(times) <= 4, times


def test_threads_share_one_gazetteer(places: PlaceFinder) -> None:
    wrong: list[object] = []

    def ask() -> None:
        for _ in range(20):
            if places.search("Leeds")[0].country != "GB":
                wrong.append(1)

    workers = [threading.Thread(target=ask) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(30)
    assert wrong == []


def test_the_file_is_never_written(places: PlaceFinder) -> None:
    path = resource_path("gazetteer/places.sqlite")
    before = path.stat().st_mtime_ns
    places.search("Leeds")
    assert path.stat().st_mtime_ns == before
    assert [entry.name for entry in path.parent.iterdir() if entry.name.startswith("places.sqlite-")] == []


def test_a_missing_damaged_or_foreign_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlaceDataError, match="missing"):
        Gazetteer(tmp_path / "no.sqlite").search("Leeds")
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)
    with pytest.raises(PlaceDataError, match="cannot be read"):
        Gazetteer(damaged).search("Leeds")
    other = tmp_path / "other #1.sqlite"
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE about(key TEXT, value TEXT)")
        base.execute("INSERT INTO about VALUES('layout', '999')")
    with pytest.raises(PlaceDataError, match="another version"):
        Gazetteer(other).best("Leeds", "GB")


@pytest.mark.skipif(not WIKIDATA.exists(), reason="the Wikidata list is not beside the checkout")
def test_most_real_sister_cities_are_found_in_their_country(places: PlaceFinder) -> None:
    with WIKIDATA.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    pairs = sorted({(row["sistercityLabel"], row["destination_countryLabel"]) for row in rows})
    found = 0
    for label, country in pairs:
        iso2 = territories().resolve(country).iso2
        place = places.best(label, iso2) if iso2 else None
        found += place is not None and place.country == iso2
    assert found / len(pairs) >= 0.92
