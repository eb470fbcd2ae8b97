"""Renew resources/territories/territories.json from CLDR (npm) and resources/territories/country_names.csv.

Usage:  .venv/bin/python packaging/tools/make_territories.py
Needs:  npm and a network. Edit country_names.csv first when names are to be added; it wins over CLDR.
Result: territories.json with codes, currencies, regions, names in the languages below and every name folded for
        matching; licences/Unicode-3.0.txt; resources/SHA256SUMS.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from make_support import RESOURCES, copy_text, npm_package, write_file_list

from citysoft_desktop.domain.folding import fold

FOLDER = RESOURCES / "territories"
VERSION = "48.2.0"
LANGUAGES = """
en es fr de it pt nl ca gl eu ast oc pl cs sk sl hr sr sr-Latn bs mk bg ro hu el tr ru uk be lt lv et fi sv da nb nn is
ga cy mt sq lb ar he fa hi bn ta ur th vi id ms fil zh zh-Hant ja ko ka hy az kk ky uz tg mn sw af am
""".split()

# Sub-regions of the UN M49 standard. CLDR groups by the same codes; the names are those of M49. Latin America and
# the Caribbean, and Sub-Saharan Africa, are one sub-region each there.
REGIONS = {
    "015": ("northern_africa", "Northern Africa"),
    "202": ("sub_saharan_africa", "Sub-Saharan Africa"),
    "419": ("latin_america_and_the_caribbean", "Latin America and the Caribbean"),
    "021": ("northern_america", "Northern America"),
    "143": ("central_asia", "Central Asia"),
    "030": ("eastern_asia", "Eastern Asia"),
    "035": ("south_eastern_asia", "South-eastern Asia"),
    "034": ("southern_asia", "Southern Asia"),
    "145": ("western_asia", "Western Asia"),
    "151": ("eastern_europe", "Eastern Europe"),
    "154": ("northern_europe", "Northern Europe"),
    "039": ("southern_europe", "Southern Europe"),
    "155": ("western_europe", "Western Europe"),
    "053": ("australia_and_new_zealand", "Australia and New Zealand"),
    "054": ("melanesia", "Melanesia"),
    "057": ("micronesia", "Micronesia"),
    "061": ("polynesia", "Polynesia"),
}
ANTARCTICA = ("antarctica", "Antarctica")
MULTILATERAL = ("multilateral", "Multilateral")

# Codes of CLDR that ISO 3166-1 does not assign: their names lead to the territory they belong to, to be checked.
PARTS = {"AC": "SH", "TA": "SH", "CP": "FR", "CQ": "GG", "DG": "IO", "EA": "ES", "IC": "ES"}

# Formal names used by statistical offices that are in neither source.
FORMAL = (
    ("BO", "Plurinational State of Bolivia"), ("BN", "Brunei Darussalam"), ("CD", "Democratic Republic of the Congo"),
    ("CG", "Republic of the Congo"), ("CI", "Republic of Cote d'Ivoire"), ("FM", "Federated States of Micronesia"),
    ("GM", "Republic of the Gambia"), ("KP", "Democratic People's Republic of Korea"), ("KR", "Republic of Korea"),
    ("LA", "Lao People's Democratic Republic"), ("LY", "Libyan Arab Jamahiriya"), ("MD", "Republic of Moldova"),
    ("MK", "Republic of North Macedonia"), ("PS", "State of Palestine"), ("RU", "Russian Federation"),
    ("SH", "Saint Helena, Ascension and Tristan da Cunha"), ("SY", "Syrian Arab Republic"),
    ("TZ", "United Republic of Tanzania"), ("VA", "Holy See"), ("VE", "Bolivarian Republic of Venezuela"),
    ("IR", "Islamic Republic of Iran"), ("VN", "Socialist Republic of Viet Nam"), ("NL", "Kingdom of the Netherlands"),
    ("DK", "Kingdom of Denmark"), ("GB", "United Kingdom of Great Britain and Northern Ireland"),
    ("IE", "Republic of Ireland"), ("US", "United States of America"), ("ST", "Democratic Republic of Sao Tome and Principe"),
    ("LK", "Democratic Socialist Republic of Sri Lanka"), ("ET", "Federal Democratic Republic of Ethiopia"),
    ("DZ", "People's Democratic Republic of Algeria"), ("BD", "People's Republic of Bangladesh"),
    ("TL", "Democratic Republic of Timor-Leste"), ("NP", "Federal Democratic Republic of Nepal"),
    ("AE", "the United Arab Emirates"), ("KM", "Union of the Comoros"), ("WS", "Independent State of Samoa"),
    ("PG", "Independent State of Papua New Guinea"), ("MX", "United Mexican States"), ("LU", "Grand Duchy of Luxembourg"),
    ("LI", "Principality of Liechtenstein"), ("MC", "Principality of Monaco"), ("AD", "Principality of Andorra"),
    ("OM", "Sultanate of Oman"), ("JO", "Hashemite Kingdom of Jordan"), ("CH", "Swiss Confederation"),
    ("GR", "Hellenic Republic"), ("AR", "Argentine Republic"), ("DO", "the Dominican Republic"),
    ("UY", "Eastern Republic of Uruguay"), ("BN", "Nation of Brunei"), ("BO", "Republic of Bolivia"),
    ("GN", "Republic of Guinea"), ("GY", "Co-operative Republic of Guyana"), ("GY", "Republic of Guyana"),
    ("SM", "Republic of San Marino"), ("CD", "Democratic Republic of Congo"), ("CG", "Republic of Congo"),
    ("FR", "French Republic"), ("IT", "Italian Republic"), ("PT", "Portuguese Republic"), ("SK", "Slovak Republic"),
    ("KG", "Kyrgyz Republic"), ("LB", "Lebanese Republic"), ("TG", "Togolese Republic"), ("GA", "Gabonese Republic"),
    ("RW", "Rwandese Republic"), ("HK", "Hong Kong Special Administrative Region of China"),
    ("MO", "Macao Special Administrative Region of China"), ("BQ", "Bonaire, Sint Eustatius and Saba"),
    ("HM", "Heard Island and McDonald Islands"), ("MF", "Saint Martin (French part)"),
    ("SX", "Sint Maarten (Dutch part)"), ("GS", "South Georgia and the South Sandwich Islands"),
    ("UM", "United States Minor Outlying Islands"), ("VI", "Virgin Islands of the United States"),
    ("VG", "British Virgin Islands"), ("VC", "Saint Vincent and the Grenadines"), ("VI", "United States Virgin Islands"), ("FK", "Falkland Islands (Malvinas)"),
    ("KN", "Federation of Saint Kitts and Nevis"), ("SR", "Republic of Suriname"), ("MV", "Republic of Maldives"),
)  # fmt: skip


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def region_of_each(containment: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """ISO 3166-1 alpha-2 code -> (slug, English name) at the M49 sub-region level."""
    found: dict[str, tuple[str, str]] = {}

    def walk(code: str, region: tuple[str, str]) -> None:
        for child in containment.get(code, {}).get("_contains", []):
            if child.isdigit():
                walk(child, region)
            elif child not in PARTS:
                found[child] = region

    for code, region in REGIONS.items():
        walk(code, region)
    found["AQ"] = ANTARCTICA
    return found


def spellings(name: str) -> list[str]:
    """An English CLDR name with its abbreviations written out, as other lists write it."""
    written = [name.replace(" & ", " and ")]
    written += [text.replace("St. ", "Saint ") for text in (name, *written)]
    return [text for text in written if text != name]


def currency_today(entries: list[dict[str, dict[str, str]]]) -> str:
    for entry in entries:
        for code, facts in entry.items():
            if "_to" not in facts and facts.get("_tender") != "false":
                return code
    return ""


def special_rows(codes: set[str]) -> tuple[dict[str, list[str]], dict[str, str]]:
    """country_names.csv by folded name: [iso2, handling, kind, historic code, candidates, note].

    Second: ISO codes that a listed name folds to without being written so (CR is Costa Rica though ČR is Czechia).
    """
    rows: dict[str, list[str]] = {}
    written: dict[str, set[str]] = defaultdict(set)
    with (FOLDER / "country_names.csv").open(encoding="utf-8", newline="") as stream:
        for number, row in enumerate(csv.DictReader(stream), start=2):
            if None in row or row["handling"] not in ("auto", "check", "ask"):
                raise ValueError(f"country_names.csv line {number} cannot be read: {row}")
            readings = [part for part in row["successors_or_readings"].split(";") if part]
            iso2 = row["iso2"]
            if iso2 not in codes:
                iso2 = readings[0] if len(readings) == 1 and readings[0] in codes else ""
            handling = row["handling"]
            if handling == "ask":
                readings = readings or [code for code in (iso2,) if code]
                iso2 = ""
            elif not iso2:
                raise ValueError(f"country_names.csv line {number}: {handling} without a code in use")
            name = fold(row["variant"])
            written[name].add(row["variant"].upper())
            value = [iso2, handling, row["kind"], row["historic_code"], ";".join(readings), row["note"]]
            if rows.setdefault(name, value) != value and rows[name][:2] != value[:2]:
                raise ValueError(f"country_names.csv line {number}: {row['variant']!r} is there twice")
    exact = {
        code: code for code in sorted(codes) if code.lower() in rows and code not in written[code.lower()]
    }
    return rows, exact


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        core = npm_package("cldr-core", VERSION, Path(folder))
        local = npm_package("cldr-localenames-full", VERSION, Path(folder))
        supplemental = core / "supplemental"
        containment = load(supplemental / "territoryContainment.json")["supplemental"]["territoryContainment"]
        mappings = load(supplemental / "codeMappings.json")["supplemental"]["codeMappings"]
        currencies = load(supplemental / "currencyData.json")["supplemental"]["currencyData"]["region"]
        names: dict[str, dict[str, str]] = {}
        for language in LANGUAGES:
            content = load(local / "main" / language / "territories.json")["main"][language]
            names[language] = content["localeDisplayNames"]["territories"]
        (RESOURCES / "licences").mkdir(exist_ok=True)
        copy_text(core / "LICENSE", RESOURCES / "licences" / "Unicode-3.0.txt")

    regions = region_of_each(containment)
    codes = set(regions) | {"ZZ"}
    territories = {
        code: [mappings[code]["_alpha3"], mappings[code].get("_numeric", ""), currency_today(currencies.get(code, [])),
               regions[code][0]]
        for code in sorted(regions)
    }  # fmt: skip
    territories["ZZ"] = ["", "", "", MULTILATERAL[0]]
    special, exact = special_rows(codes)

    display = {
        language: {code: table[code] for code in sorted(regions) if code in table}
        for language, table in names.items()
    }
    display["en"]["ZZ"] = "Multilateral"

    english: dict[str, str] = {}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for language, table in names.items():
        for key, text in table.items():
            code = key.partition("-")[0]
            target = PARTS.get(code, code)
            folded = fold(text)
            if target not in regions or not folded:
                continue
            votes[folded][target] += 1
            if language == "en" and code not in PARTS:
                english[folded] = target
                for spelling in spellings(text):
                    english[fold(spelling)] = target
            if code in PARTS:
                special.setdefault(folded, [target, "check", "territory", "", "", ""])
    for code, text in FORMAL:
        english[fold(text)] = code
    codes_table: dict[str, str] = {"xkx": "XK"}
    for code, facts in territories.items():
        for text in (code, facts[0]):
            if text:
                codes_table[fold(text)] = code

    plain: dict[str, str] = {}
    for folded, counter in votes.items():
        plain[folded] = ";".join(code for code, _ in counter.most_common())
    # An English name or a code wins over a name that some other language writes alike.
    plain.update(english)
    plain.update(codes_table)
    for folded in special:
        plain.pop(folded, None)

    content = {
        "source": f"CLDR {VERSION}; country_names.csv",
        "regions": dict(sorted([*REGIONS.values(), ANTARCTICA, MULTILATERAL])),
        "territories": territories,
        "display": display,
        "names": dict(sorted(plain.items())),
        "exact": exact,
        "special": dict(sorted(special.items())),
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / "territories.json").write_text(text + "\n", encoding="utf-8")
    write_file_list()
    shared = {name: code for name, code in plain.items() if ";" in code}
    print(
        f"{len(territories)} territories, {len(plain)} names, {len(special)} special names, shared: {shared}"
    )


if __name__ == "__main__":
    main()
