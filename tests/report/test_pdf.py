"""The printed brief: pages, words, links, fonts, and what hostile or extreme input does to it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Finding, Objective, TextBlock
from citysoft_desktop.report.pdf_renderer import RenderCancelled, render_bytes, render_pdf
from citysoft_desktop.report.preview import page_count, page_images
from citysoft_desktop.services.brief import BriefOptions, build_brief
from tests.report.demo_plan import AS_OF, NOW, base, demo_plan, demo_records, plan_of, register

PAPERS = ("a4", "letter")
LONG = "Ein sehr langer Satz über Städtepartnerschaften, der nicht endet und immer weiter geht. " * 12


def options(preset: str = "full", paper: str = "a4") -> BriefOptions:
    return BriefOptions(as_of=AS_OF, now=NOW, preset=preset, paper=paper)


def printed(plan: Plan, preset: str = "full", paper: str = "a4") -> PdfReader:
    data, _ = render_bytes(build_brief(plan, options(preset, paper)), paper=paper)
    return PdfReader(BytesIO(data))


def words(page: object) -> str:
    return re.sub(r"\s+", " ", page.extract_text())  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def full() -> PdfReader:
    return printed(demo_plan())


@pytest.fixture(scope="module")
def texts(full: PdfReader) -> list[str]:
    return [words(page) for page in full.pages]


def outline_titles(reader: PdfReader) -> list[str]:
    return [item.title for item in reader.outline if not isinstance(item, list)]


def test_cover_names_city_version_classification_and_framework_note(texts: list[str]) -> None:
    assert "Barcelona in the world" in texts[0]
    assert "0.3" in texts[0]
    assert "classification: internal" in texts[0]
    assert "22 November 2026" in texts[0]
    assert "own operationalisation" in texts[0]
    assert "Its categories are ours" in texts[0]
    assert "33 of 40 activities have a known start year; 7 without a year are not drawn." in texts[0]


def test_no_page_calls_our_codes_the_articles(texts: list[str]) -> None:
    for text in texts:
        assert not re.search(r"Sevin[’']s (categor|code|framework|lens|dimension)", text)


def test_contents_give_the_pages_the_sections_are_on(full: PdfReader, texts: list[str]) -> None:
    _, report = render_bytes(build_brief(demo_plan(), options()))
    for section, page in report.section_pages:
        if section in ("contents", "1"):
            continue
        title = next(s.title for s in build_brief(demo_plan(), options()).sections if s.id == section)
        assert title in texts[page - 1].replace("\xa0", " ")
        assert re.search(re.escape(title) + rf".{{0,4}} {page}\b", texts[1]), (section, page)
    assert "Strengths, weaknesses and ways –" in texts[1]


def test_outline_holds_every_section_in_order(full: PdfReader) -> None:
    titles = outline_titles(full)
    numbers = [title.split(" ")[0] for title in titles if title[0].isdigit()]
    assert numbers == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "13", "15", "17"]
    assert next(title for title in titles if title.startswith("Annex")) == "Annex A: Inventory"


def test_metadata_language_and_title_bar(full: PdfReader) -> None:
    meta = full.metadata
    assert meta is not None
    assert meta.title == "Barcelona in the world"
    assert meta.author == "International Relations Department"
    assert "city diplomacy" in str(meta["/Keywords"])
    assert meta.creation_date is not None
    assert meta.creation_date.year == 2026
    root = full.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712 - a PDF boolean


def test_every_internal_link_leads_somewhere(full: PdfReader) -> None:
    known = set(full.named_destinations)
    seen = 0
    for page in full.pages:
        for item in page.get("/Annots") or []:
            annotation = item.get_object()
            target = annotation.get("/Dest")
            if target is None:
                address = annotation["/A"].get("/URI", "")
                assert str(address).startswith(("https://", "http://", "mailto:"))
                continue
            seen += 1
            assert not isinstance(target, str) or target in known
    assert seen > 200


def test_sources_name_the_pages_that_cite_them(texts: list[str]) -> None:
    body = texts[2 : next(i for i, text in enumerate(texts) if i > 1 and "Annex A: Inventory" in text)]
    cited = {int(number) for text in body for number in re.findall(r"\[E(\d+)\]", text)}
    start = next(i for i, text in enumerate(texts) if i > 1 and "Annex G: Evidence" in text)
    annex = " ".join(texts[start:])
    assert cited
    for number in cited:
        row = re.search(rf"\bE{number} (.*?)(?= E{number + 1} |$)", annex)
        assert row is not None
        assert re.search(r"#\d\d (\d+(, \d+)*)( |$)", row[1]), row[1]
    assert "annex only" in annex


def test_figures_print_base_filter_missing_and_words(texts: list[str]) -> None:
    body = " ".join(texts[2:])
    figures = set(re.findall(r"Figure (\d+\.\d)", body))
    assert {"5.1", "5.2", "6.1", "7.1", "8.1", "9.1", "11.1"} <= figures
    assert body.count("In words:") >= 7
    assert "n = 40. Filter: none. Missing: 30 (75%)" in body
    assert "Disharmony is a description, not a fault" in body


def test_all_fonts_are_embedded_and_nothing_is_below_eight_points(full: PdfReader) -> None:
    for page in full.pages:
        fonts = page["/Resources"].get("/Font", {})
        for font in fonts.values():
            entry = font.get_object()
            assert "/FontFile2" in entry["/FontDescriptor"], entry["/BaseFont"]
        content = page.get_contents().get_data().decode("latin-1")
        sizes = [float(size) for size in re.findall(r"/F\d+\+?\d* ([\d.]+) Tf", content)]
        assert sizes
        assert min(sizes) >= 8.0


def test_two_exports_are_byte_identical() -> None:
    first, _ = render_bytes(build_brief(demo_plan(), options()))
    second, _ = render_bytes(build_brief(demo_plan(), options()))
    assert first == second


@pytest.mark.parametrize("paper", PAPERS)
def test_page_size_and_short_parts_stay_on_one_page(paper: str) -> None:
    note = printed(demo_plan(), "minister", paper)
    assert len(note.pages) == 1
    size = (round(float(note.pages[0].mediabox.width)), round(float(note.pages[0].mediabox.height)))
    assert size == ((595, 842) if paper == "a4" else (612, 792))
    assert not re.search(r"\b(tau|lens|phi)\b|τ|φ", words(note.pages[0]), re.IGNORECASE)
    text = words(note.pages[0])
    assert "Our own operationalisation" in text
    assert "Share of all" in text
    assert "Share of known" in text


@pytest.mark.parametrize("paper", PAPERS)
def test_note_and_summary_stay_on_one_page_with_very_long_texts(paper: str) -> None:
    records = [
        replace(r, title=LONG, sentence=LONG, so_what=LONG)
        if isinstance(r, Finding)
        else replace(r, text=LONG, owner=LONG)
        if isinstance(r, Objective)
        else replace(r, title=LONG[:300])
        if isinstance(r, Activity)
        else r
        for r in demo_records(owner=LONG, title=LONG[:160])
    ]
    from citysoft_desktop.domain.linkage import Ask

    records = [replace(r, text=LONG, offer=LONG, why_now=LONG) if isinstance(r, Ask) else r for r in records]
    records.append(TextBlock(id="long2", section="2", text=LONG))
    plan = plan_of(records)
    assert len(printed(plan, "minister", paper).pages) == 1
    data, report = render_bytes(build_brief(plan, options("council", paper)), paper=paper)
    pages = dict(report.section_pages)
    assert pages["5"] - pages["2"] == 1
    assert data.startswith(b"%PDF")


def test_markup_and_pictures_in_user_text_print_as_typed(tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"not a picture")
    hostile = f'<b>bold</b> & <img src="{picture}"/> <a href="javascript:alert(1)">x</a> </para> R&D <goal'
    records = [
        replace(r, title=hostile, lead_unit=hostile)
        if isinstance(r, Activity) and r.position == 1
        else replace(r, title=hostile, sentence=hostile, so_what=hostile)
        if isinstance(r, Finding)
        else r
        for r in demo_records(title="A <i>title</i> & more", owner=hostile)
    ]
    records.append(TextBlock(id="h", section="4", headline=hostile, text=hostile))
    reader = printed(plan_of(records))
    text = " ".join(words(page) for page in reader.pages)
    assert "<b>bold</b> &" in text
    assert "R&D <goal" in text
    assert "A <i>title</i> & more" in text
    for page in reader.pages:
        assert not page.images
        for item in page.get("/Annots") or []:
            action = item.get_object().get("/A")
            if action is not None:
                assert not str(action.get("/URI", "")).startswith("javascript")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "ftp://x.org/a", "https://"]
)
def test_only_web_and_mail_addresses_become_links(address: str) -> None:
    from citysoft_desktop.report.vocabulary import safe_address

    assert safe_address(address) == ""
    assert safe_address("https://example.org/ä?q=1&b=2").startswith("https://example.org/")
    assert safe_address("mailto:office@example.org") == "mailto:office@example.org"


def test_exactly_seventy_per_cent_prints_clean_and_one_field_less_is_draft() -> None:
    clean = plan_of([*base(), *register()])
    document = build_brief(clean, options())
    assert document.watermark == ()
    assert document.tag == ""
    assert "DRAFT" not in " ".join(words(page) for page in printed(clean).pages)
    records = [
        replace(r, lead_unit="") if isinstance(r, Activity) and r.position == 1 else r
        for r in [*base(), *register()]
    ]
    draft = printed(plan_of(records))
    assert "DRAFT 69%" in words(draft.pages[0])
    for page in draft.pages[1:]:
        text = words(page)
        assert "DRAFT DATA" in text
        assert "69% complete, threshold 70%" in text
        assert "DRAFT 69%" in text


def test_a_sample_says_so_on_cover_header_and_footer(texts: list[str]) -> None:
    assert "SAMPLE" in texts[0]
    assert "An illustration whose coding is ours" in texts[0]
    for text in texts[1:]:
        assert "SAMPLE" in text
        assert "Sample, not an official document" in text


def test_empty_plan_says_in_words_that_nothing_is_there() -> None:
    reader = printed(plan_of(base()))
    text = " ".join(words(page) for page in reader.pages)
    assert "No activity is on file yet." in text
    assert "No finding has been confirmed yet." in text
    assert "0 of 0" not in text
    assert not re.search(r"Figure \d", text)


def test_unknown_is_said_in_words_instead_of_a_chart_of_zeros() -> None:
    text = " ".join(words(page) for page in printed(plan_of([*base(), *register()])).pages)
    assert "Nothing known yet: 40 of 40 not searched or not coded for the two lenses." in text
    assert "Figure 6.1" not in text
    assert "Figure 7.1" not in text


def test_five_hundred_activities_and_a_row_taller_than_a_page() -> None:
    tall = "word " * 1500
    many = [
        Activity(
            id=f"a{index}",
            position=index,
            title=tall if index == 3 else f"Activity {index}",
            type="sister_city",
            countries=("FR",),
            start=FuzzyDate.of(1950 + index % 70),
            lead_unit="Office",
        )
        for index in range(1, 501)
    ]
    reader = printed(plan_of([*base(), *many]))
    annex = [words(page) for page in reader.pages[2:] if "Annex A: Inventory" in words(page)]
    assert len(annex) > 12
    assert all("Lead unit" in text for text in annex)  # header row repeated
    assert any("#500" in text for text in annex)


def test_long_written_sections_flow_over_pages() -> None:
    text = "\n\n".join([LONG] * 12)
    records = [*demo_records(), TextBlock(id="x", section="16", text=text)]
    _, report = render_bytes(build_brief(plan_of(records), options()))
    pages = dict(report.section_pages)
    assert pages["17"] - pages["16"] >= 3
    assert "16" not in report.missing_texts
    assert "18" in report.missing_texts


def test_page_numbers_say_x_of_y(full: PdfReader, texts: list[str]) -> None:
    total = len(full.pages)
    for number, text in enumerate(texts[1:], 2):
        assert f"{number} of {total}" in text


def test_other_scripts_print_and_unknown_characters_are_reported() -> None:
    name = "Αθήνα Москва 東京 서울 القاهرة ירושלים ถนน दिल्ली Երևան თბილისი"
    records = [
        replace(r, title=name + " \U0001f30d") if isinstance(r, Activity) and r.position == 1 else r
        for r in demo_records()
    ]
    data, report = render_bytes(build_brief(plan_of(records), options()))
    assert report.missing_glyphs == ("\U0001f30d",)
    text = " ".join(words(page) for page in PdfReader(BytesIO(data)).pages)
    for word in ("Αθήνα", "Москва", "東京", "서울", "Երևան", "თბილისი", "□"):
        assert word in text


def test_target_is_replaced_whole_or_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    document = build_brief(demo_plan(), options("minister"))
    with pytest.raises(RenderCancelled):
        render_pdf(document, target, cancelled=lambda: True)
    assert target.read_bytes() == b"old"
    seen: list[float] = []
    report = render_pdf(document, target, progress=seen.append)
    assert target.read_bytes().startswith(b"%PDF")
    assert report.pages == 1
    assert report.size == target.stat().st_size
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(OSError):
        render_pdf(document, tmp_path / "missing" / "x.pdf")
    with pytest.raises(IsADirectoryError):
        render_pdf(document, tmp_path)


def test_preview_gives_pixels_of_the_same_pages(tmp_path: Path) -> None:
    data, report = render_bytes(build_brief(demo_plan(), options("minister")))
    assert page_count(data) == report.pages
    image = page_images(data, dpi=72, pages=[1])[0]
    assert (image.width, image.height) == (596, 842) or (image.width, image.height) == (595, 842)
    assert len(image.rgba) == 4 * image.width * image.height
    assert set(image.rgba[3::4]) == {255}
    assert len(set(image.rgba)) > 50
    with pytest.raises(IndexError):
        page_images(data, pages=[2])


def test_council_report_numbers_its_paragraphs_and_keeps_links(tmp_path: Path) -> None:
    reader = printed(demo_plan(), "council")
    text = " ".join(words(page) for page in reader.pages)
    assert re.search(r"\b2\.1 Of 40 activities", text)
    assert re.search(r"\b13\.1 ", text)
    assert "Decisions asked" in words(reader.pages[2])


def test_city_colours_are_darkened_until_they_can_be_read() -> None:
    from citysoft_desktop.report.palette import contrast_with_white, readable

    document = build_brief(demo_plan(brand_primary="#FFCC00", brand_secondary="#0B6477"), options("minister"))
    _, report = render_bytes(document)
    ((given, used),) = report.adjusted_colours
    assert given == "#FFCC00"
    assert contrast_with_white(used) >= 7.0
    assert readable("#12304F", 7.0) == "#12304F"


def test_characters_without_a_glyph_are_listed_with_their_record_before_the_export() -> None:
    from citysoft_desktop.report.coverage import uncovered_characters

    plan = plan_of(
        [*base(), *register(), TextBlock(id="t9", section="1", text="Grüße 東京 \U0001f30d\U0001f30e")]
    )
    (item,) = uncovered_characters(plan)
    assert (item.kind, item.record_id, item.field, item.characters) == (
        "text_block",
        "t9",
        "text",
        "\U0001f30d\U0001f30e",
    )


def test_plain_words_print_the_same_with_and_without_the_markup_parser(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from citysoft_desktop.report.vocabulary import Vocabulary

    plan = demo_plan(title="R&D <b>x</b>  two   blanks")
    quick = [words(page) for page in printed(plan, "council").pages]
    monkeypatch.setattr(Vocabulary, "_frags", lambda *_: None)
    assert [words(page) for page in printed(plan, "council").pages] == quick


@pytest.mark.parametrize(
    ("logical", "drawn"),
    [
        ("שלום", "םולש"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("abc שלום 12", "abc םולש 12"),
    ],
)
def test_right_to_left_words_are_joined_and_in_visual_order(logical: str, drawn: str) -> None:
    from citysoft_desktop.report import fonts

    assert "".join(part for _, part in fonts.runs(logical, fonts.SANS)) == drawn
