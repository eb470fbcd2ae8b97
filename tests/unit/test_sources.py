"""What is bundled is listed, unchanged, licensed and usable."""

from __future__ import annotations

import csv
import hashlib
import re
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from citysoft_desktop.base.resources import iter_names, read_bytes, read_text, resource_path, resource_root

LISTED = ("fonts", "gazetteer", "icons", "licences", "maps", "networks", "territories")
TOOLS = Path(__file__).resolve().parents[2] / "packaging" / "tools"


def listed() -> dict[str, str]:
    rows = (line.split("  ", 1) for line in read_text("SHA256SUMS").splitlines())
    return {name: digest for digest, name in rows}


def present() -> set[str]:
    root = resource_root()
    return {
        path.relative_to(root).as_posix()
        for folder in LISTED
        for path in (root / folder).rglob("*")
        if path.is_file()
    }


def test_every_generated_file_is_listed_and_unchanged() -> None:
    sums = listed()
    assert set(sums) == present()
    wrong = [name for name, digest in sums.items() if hashlib.sha256(read_bytes(name)).hexdigest() != digest]
    assert wrong == []


def test_sources_names_every_folder_file_and_script() -> None:
    text = read_text("SOURCES.md")
    patterns = [Path(found) for found in re.findall(rf"`((?:{'|'.join(LISTED)})/[^`]*)`", text)]
    for name in present():
        assert any(Path(name).match(str(p)) or name.startswith(f"{p}/") for p in patterns) or (
            name.startswith("fonts/") and name.endswith(".txt")
        ), name
    for script in re.findall(r"`(make_\w+\.py)`", text):
        assert (TOOLS / script).is_file(), script


def test_scripts_name_packages_and_no_addresses() -> None:
    for script in TOOLS.glob("make_*.py"):
        text = script.read_text(encoding="utf-8")
        for name in ("http://www.w3.org/2000/svg", "https://json-schema.org/draft/2020-12/schema"):
            text = text.replace(name, "")  # names of standards
        assert "://" not in text, script.name


def test_every_package_needed_to_run_has_its_notice() -> None:
    notices = read_text("licences/NOTICES.md").casefold().replace("_", "-")
    todo, seen = ["citysoft-desktop"], set()
    while todo:
        name = todo.pop()
        for line in metadata.requires(name) or ():
            required = re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0]
            if "extra ==" in line or required.casefold() in seen:
                continue
            seen.add(required.casefold())
            try:
                metadata.version(required)
            except metadata.PackageNotFoundError:
                # Only for other systems or older Pythons.
                continue
            todo.append(required)
            assert f"| {required.casefold().replace('_', '-')} |" in notices, required
    assert len(seen) >= 11


def test_licence_texts_named_in_the_notices_are_there() -> None:
    found = 0
    for row in re.findall(r"^\|.*\|$", read_text("licences/NOTICES.md"), re.MULTILINE):
        for name in row.strip("| ").split(" | ")[-1].split(", "):
            if name.endswith(".txt"):
                found += 1
                folder = "" if name.startswith(("fonts/", "licences/")) else "licences/"
                assert len(read_text(folder + name)) > 150, name
    assert found >= 25


def test_fonts_can_be_embedded_and_have_their_licence() -> None:
    faces = list(iter_names("fonts", ".ttf"))
    assert len(faces) >= 21
    for name in faces:
        TTFont(Path(name).stem, str(resource_path(name)))
    assert len(list(iter_names("fonts", ".txt"))) == 7


@pytest.mark.parametrize(
    ("face", "text"),
    [
        ("Inter-Regular", "Łódź Ελλάδα Київ – “x” €"),
        ("SourceSerif4-Regular", "Łódź Київ – “x” €"),
        ("SourceSans3-SemiBold", "Łódź Ελλάδα Київ – “x” €"),
        ("NotoNaskhArabic-Regular", "القاهرة"),
        ("NotoSansDevanagari-Regular", "दिल्ली"),
        ("NotoSansHebrew-Regular", "חיפה"),
        ("NotoSansThai-Regular", "กรุงเทพ"),
        ("NotoSansGeorgian-Regular", "თბილისი"),
        ("NotoSansArmenian-Regular", "Երևան"),
        ("DroidSansFallbackFull", "東京上海巴塞罗那とうきょう"),
        ("NanumGothic", "서울"),
        ("DejaVuSans", "≥→✓□▲"),
    ],
)
def test_fonts_hold_their_script(face: str, text: str) -> None:
    font = TTFont(face, str(resource_path(f"fonts/{face}.ttf")))
    missing = [char for char in text if ord(char) not in font.face.charToGlyph]
    assert missing == []


def test_icons_take_the_colour_of_the_text() -> None:
    names = list(iter_names("icons", ".svg"))
    assert len(names) >= 100
    for name in names:
        root = ET.fromstring(read_text(name))
        assert root.tag.endswith("svg")
        if name != "icons/app.svg":
            assert root.get("stroke") == "currentColor", name
            assert root.get("viewBox") == "0 0 24 24", name
    assert {f"icons/app-{size}.png" for size in (16, 32, 48, 64, 128, 256)} <= set(
        iter_names("icons", ".png")
    )


def test_networks_can_be_read() -> None:
    with resource_path("networks/networks.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) >= 176
    assert len({row["id"] for row in rows}) == len(rows)
    assert all(None not in row and row["name"] and row["kind"] for row in rows)


def test_sizes_stay_modest() -> None:
    limits = {
        "fonts": 16_000_000,
        "gazetteer": 60_000_000,
        "icons": 400_000,
        "maps": 1_020_000,
        "territories": 1_000_000,
    }
    for folder, limit in limits.items():
        size = sum(path.stat().st_size for path in resource_path(folder).rglob("*") if path.is_file())
        assert size <= limit, (folder, size)
