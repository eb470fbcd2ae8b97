"""Cities are found offline by name in any alphabet, quickly, and in the right country."""

from __future__ import annotations

import sqlite3
import statistics
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.services.places import Place, PlaceDataError, PlaceFinder
from citysoft_desktop.storage.gazetteer import Gazetteer

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


@pytest.mark.parametrize(
    ("name", "country", "how", "found"),
    [
        ("Leeds", "GB", "exact", "Leeds"),
        ("City of Leeds", "GB", "loose", "Leeds"),
        ("서울특별시", None, "exact", "Seoul"),
        ("Portland, OR", None, "loose", "Portland"),
        ("Los Angeles, CA", None, "loose", "Los Angeles"),
        ("Toledo (Spain)", None, "loose", "Toledo"),
        ("Nouméa", "FR", "exact", "Nouméa"),
        ("Santiago de Compostela", "ES", "exact", "Santiago de Compostela"),
    ],
)
def test_a_written_name_is_decided_where_it_can_be(
    places: PlaceFinder, name: str, country: str | None, how: str, found: str
) -> None:
    answer = places.find(name, country)
    assert (answer.how, answer.candidates[0].name) == (how, found)
    assert answer.sure is not None
    assert answer.sure.name == found


def test_a_region_behind_the_name_decides(places: PlaceFinder) -> None:
    oregon, georgia = places.find("Portland (OR)").sure, places.find("Atlanta, Georgia").sure
    assert oregon is not None
    assert georgia is not None
    assert (oregon.admin, georgia.admin) == ("Oregon", "Georgia")
    assert oregon.country == georgia.country == "US"


@pytest.mark.parametrize(
    ("name", "country"),
    [("Springfield", "US"), ("Barcelona", None), ("Toledo", None), ("Frankfurt", "US"), ("Neustadt", "DE")],
)
def test_a_name_of_several_places_is_asked_never_guessed(
    places: PlaceFinder, name: str, country: str | None
) -> None:
    answer = places.find(name, country)
    assert len(answer.candidates) > 1
    assert answer.sure is None


@pytest.mark.parametrize(
    ("name", "country", "meant"),
    [
        ("Barcelna", "ES", "Barcelona"),
        ("Colonge", "DE", "Köln"),
        ("Gotehnburg", "SE", "Gothenburg"),
        ("Екатиринбург", "RU", "Yekaterinburg"),
        ("Heidesheim am Rhein", "DE", "Heidesheim"),
        ("Leinefelde", "DE", "Leinefelde-Worbis"),
    ],
)
def test_typing_errors_and_parts_are_offered_but_asked(
    places: PlaceFinder, name: str, country: str, meant: str
) -> None:
    answer = places.find(name, country)
    assert answer.how == "similar"
    assert meant in [place.name for place in answer.candidates]
    assert answer.sure is None


def test_a_name_known_elsewhere_only_says_so(places: PlaceFinder) -> None:
    answer = places.find("Reykjavik", "JP")
    assert answer.how == "elsewhere"
    assert answer.candidates[0].country == "IS"
    assert answer.sure is None
    assert places.find("Qwertyuiopville", "ES").how == "none"
    assert places.find("", "ES").how == "none"


def test_a_typing_error_while_typing_still_finds_the_city(places: PlaceFinder) -> None:
    assert "Barcelona" in [place.name for place in places.search("barcelno")]
    assert "Köln" in [place.name for place in places.search("colonge")]
    assert places.search("Stadt Leipzig")[0].name == "Leipzig"


def test_typing_with_errors_is_answered_at_once(places: PlaceFinder) -> None:
    places.search("warm")
    times = []
    for word in ("bracelona", "los angleles", "snt etienne", "масква", "kampalaa", "saitn lawrence"):
        for length in range(2, len(word) + 1):
            start = time.perf_counter()
            places.search(word[:length])
            times.append((time.perf_counter() - start) * 1000)
    assert statistics.median(times) <= 8, times
