"""What Excel and Calc put on the clipboard, as they put it, is read cell by cell; what we put there they read."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.ui.presenters.inventory_clip import (
    fill_to,
    format_block,
    format_html,
    is_formula,
    parse_block,
    parse_html,
    read_clipboard,
    safe_block,
)

EXCEL_HTML = """Version:1.0\r
StartHTML:0000000229\r
EndHTML:0000003010\r
StartFragment:0000002050\r
EndFragment:0000002958\r
SourceURL:file:///C:\\Users\\Ana\\Partners.xlsx\r
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/Ana/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
\t{mso-displayed-decimal-separator:"\\,";
\tmso-displayed-thousand-separator:"\\.";}
.xl65
\t{mso-number-format:"Short Date";}
.xl66
\t{white-space:normal;}
br
\t{mso-data-placement:same-cell;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:
 collapse;width:240pt'>
<!--StartFragment-->
 <col width=80 span=4 style='width:60pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=80 style='height:15.0pt;width:60pt'>Twinning with
  &#321;&oacute;d&#378; &amp; friends</td>
  <td class=xl66 width=80 style='width:60pt'>Lyon<br>
    Porto</td>
  <td class=xl65 align=right width=80 style='width:60pt'>12/05/1996</td>
  <td align=right width=80 style='width:60pt'>1.963</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>&lt;b&gt;not bold&lt;/b&gt;</td>
  <td colspan=2 style='mso-ignore:colspan'>=1+1</td>
  <td></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=80 style='width:60pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>

</body>

</html>
"""

EXCEL_TEXT = 'Twinning with Łódź & friends\t"Lyon\nPorto"\t12/05/1996\t1.963\r\n<b>not bold</b>\t=1+1\t\t\r\n'

CALC_HTML = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<title></title>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
\t<style type="text/css">
\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
\t</style>
</head>
<body>
<table cellspacing="0" border="0">
\t<colgroup width="85"></colgroup>
\t<colgroup span="3" width="85"></colgroup>
\t<tr>
\t\t<td height="17" align="left" valign=bottom>Feria &ldquo;uno&rdquo;</td>
\t\t<td align="left" valign=bottom>Lyon<br>Porto</td>
\t\t<td align="right" valign=bottom sdval="35197" sdnum="1033;1034;DD/MM/AA"><font face="Arial">12/05/96</font></td>
\t\t<td align="right" valign=bottom sdval="1963" sdnum="1033;1034;#.##0">1.963</td>
\t</tr>
\t<tr>
\t\t<td height="17" align="left" valign=bottom sdval="0.125" sdnum="1033;0;0,00%">12,50%</td>
\t\t<td colspan=2 rowspan=2 align="left" valign=bottom>merged</td>
\t\t<td align="right" valign=bottom sdval="35186" sdnum="1033;0;MM/YYYY">05/1996</td>
\t</tr>
\t<tr>
\t\t<td height="17" align="left" valign=bottom><a href="javascript:alert(1)">a link</a></td>
\t\t<td align="left" valign=bottom><br></td>
\t</tr>
</table>
<!-- ************************************************************************** -->
</body>
</html>
"""


def test_a_range_of_excel_is_read_cell_by_cell() -> None:
    assert parse_html(EXCEL_HTML) == [
        ["Twinning with Łódź & friends", "Lyon\nPorto", "12/05/1996", "1.963"],
        ["<b>not bold</b>", "=1+1", "", ""],
    ]
    assert read_clipboard(EXCEL_TEXT, EXCEL_HTML) == parse_html(EXCEL_HTML)
    assert read_clipboard(EXCEL_TEXT) == parse_html(EXCEL_HTML)


def test_a_range_of_calc_is_read_with_the_days_and_numbers_behind_its_texts() -> None:
    assert parse_html(CALC_HTML) == [
        ["Feria “uno”", "Lyon\nPorto", "1996-05-12", "1963"],
        ["12,50%", "merged", "", "1996-05"],
        ["a link", "", "", ""],
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("one\ttwo\r\nthree\tfour\r\n", [["one", "two"], ["three", "four"]]),
        ('"two\nlines"\tx\n', [["two\nlines", "x"]]),
        ('"a tab\there"\tx\n', [["a tab\there", "x"]]),
        ('"say ""hello"""\tx\n', [['say "hello"', "x"]]),
        ('"Fair"\t5" screen\n', [['"Fair"', '5" screen']]),
        ('"never closed\tx\ny\tz\n', [['"never closed', "x"], ["y", "z"]]),
        ('"closed" and on\tx\n', [['"closed" and on', "x"]]),
        ("\t\n\t", [["", ""], ["", ""]]),
        ("", []),
    ],
)
def test_text_with_tabs_is_read_as_excel_writes_it(text: str, rows: list[list[str]]) -> None:
    assert parse_block(text) == rows


def test_words_of_a_page_without_a_table_are_read_as_text() -> None:
    assert read_clipboard("plain words", "<html><body><p>plain <b>words</b></p></body></html>") == [
        ["plain words"]
    ]
    assert parse_html("<table></table>") == []


def test_scripts_and_styles_of_a_pasted_table_are_no_text() -> None:
    html = "<table><tr><td>a<script>alert(1)</script><style>td{}</style></td><td>&lt;i&gt;</td></tr></table>"
    assert parse_html(html) == [["a", "<i>"]]


def test_an_inner_table_belongs_to_its_cell() -> None:
    html = "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table><table><tr><td>d"
    assert parse_html(html) == [["ab", "c"]]


cells = st.text(alphabet="aé<&>\"'\t\n=+@; 1", max_size=8).map(lambda t: " ".join(t.split(" ")).strip())
blocks = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(blocks)
def test_what_is_copied_as_text_comes_back_as_it_was(rows: list[list[str]]) -> None:
    if rows != [[""]] and rows[-1:] != [[""]]:
        assert parse_block(format_block(rows)) == rows


@given(blocks)
def test_what_is_copied_as_a_table_comes_back_as_it_was(rows: list[list[str]]) -> None:
    even = [
        ["\n".join(" ".join(line.split()) for line in c.split("\n")).strip() for c in row] for row in rows
    ]
    assert parse_html(format_html(rows)) == even


@given(st.text(max_size=200))
def test_no_html_breaks_the_reader(text: str) -> None:
    for html in ("<table><tr><td>" + text, text):
        found = parse_html(html)
        assert all(isinstance(cell, str) for row in found or () for cell in row)


def test_another_program_is_never_given_a_formula() -> None:
    rows = [["=HYPERLINK(1)", "+cmd", "-1+2", "@x", "-5", "+49 30 1", "plain"]]
    assert safe_block(rows) == "'=HYPERLINK(1)\t'+cmd\t'-1+2\t'@x\t-5\t+49 30 1\tplain\n"
    assert not is_formula("-")

    class Styles(HTMLParser):
        found: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "td":
                self.found.append(dict(attrs).get("style") or "")

    reader = Styles()
    reader.feed(format_html(rows))
    assert reader.found == ["mso-number-format:'\\@'"] * 7, "Excel takes every cell for a text"


def test_a_block_fills_a_selection_it_goes_into_whole() -> None:
    assert fill_to([["a"]], 2, 2) == [["a", "a"], ["a", "a"]]
    assert fill_to([["a", "b"]], 3, 2) == [["a", "b"]] * 3
    assert fill_to([["a"], ["b"]], 3, 1) == [["a"], ["b"]]
