"""Read the values of cells: countries, partners, amounts, linkages, sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import MODES, TIERS
from citysoft_desktop.domain.matching.table import Cell, CellError, cell_text
from citysoft_desktop.domain.matching.vocabulary import Vocabulary
from citysoft_desktop.domain.territories import TerritoryMatch, territories
from citysoft_desktop.domain.text import clean_line

UNKNOWN_COUNTRY = "unknown"
_PARENTHESIS = re.compile(r"\s*\([^()]*\)\s*\Z")
_URL = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"|]+", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+(?:[a-z]{2,12})(?:/\S*)?\Z", re.IGNORECASE)


# -- lists ----------------------------------------------------------------------------------------------


def join_list(items: Iterable[str]) -> str:
    """Several values in one cell: separated by ``; ``, a literal ``;`` or ``\\`` escaped."""
    return ";".join(item.replace("\\", "\\\\").replace(";", "\\;") for item in items)


def split_list(text: str) -> list[str]:
    """Take ``join_list`` apart: at every ``;`` that is not escaped."""
    if ";" not in text and "\\" not in text:
        name = clean_line(text)
        return [name] if name else []
    items = _pieces(text)
    return [name for item in items if (name := clean_line(item))]


def _pieces(text: str) -> list[str]:
    """Text cut at every ``;`` that is not escaped, escapes taken away."""
    items, current, position = [], "", 0
    while position < len(text):
        char = text[position]
        if char == "\\" and position + 1 < len(text) and text[position + 1] in ";\\":
            current += text[position + 1]
            position += 2
            continue
        if char == ";":
            items.append(current)
            current = ""
        else:
            current += char
        position += 1
    return [*items, current]


# -- countries --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CountryReading:
    """Countries of a cell in order. ``unread`` are texts that are no country we may assign; ``checks`` doubtful ones."""

    codes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def resolve_country(text: str) -> TerritoryMatch:
    """A country by code or name; a remark in brackets may be left out, then it is to be checked."""
    match = territories().resolve(text)
    if not match.known and _PARENTHESIS.search(text):
        shorter = territories().resolve(_PARENTHESIS.sub("", text))
        if shorter.iso2 is not None:
            return TerritoryMatch(
                text, shorter.iso2, "check", shorter.kind, shorter.historic_code, shorter.note
            )
    if not match.known:
        wider = _FORMER.get(text.strip().casefold())
        if wider:
            return TerritoryMatch(text, wider, "check", "historic")
    return match


# Short forms the lists lack: West German forms, and words for "several".
_FORMER = {"w. germany": "DE", "w germany": "DE", "e. germany": "DE", "vari": "ZZ", "varios": "ZZ", "divers": "ZZ",
           "verschiedene": "ZZ", "diversos": "ZZ", "multiple": "ZZ", "several": "ZZ", "zz": "ZZ"}  # fmt: skip


def is_country(text: str) -> bool:
    """Whether a text, or every part of it, is a country."""
    reading = read_countries(text)
    return bool(reading.codes) and not reading.unread and UNKNOWN_COUNTRY not in reading.codes


@lru_cache(maxsize=8192)
def read_countries(text: str) -> CountryReading:
    """Countries of a cell: one name, or several parted by any of the usual signs and words."""
    text = text.strip()
    if not text:
        return CountryReading()
    if resolve_country(text).known:
        pieces = [text]
    else:
        pieces = [piece for piece in re.split(r"[;\n|、；]|\s/\s|(?<=\w\w)/(?=\w\w)", text) if piece.strip()]
        pieces = [part for piece in pieces for part in _finer(piece.strip())]
    codes, unread, checks = [], [], []
    for piece in pieces:
        match = resolve_country(piece)
        if match.iso2 is None or match.handling == "ask":
            unread.append(piece)
            codes.append(UNKNOWN_COUNTRY)
            continue
        if match.handling == "check":
            checks.append(piece)
        codes.append(match.iso2)
    return CountryReading(tuple(codes), tuple(unread), tuple(checks))


_FINER = re.compile(r"\s*[,+&・，]\s*|\s+(?:and|et|y|e|i|und|en|oraz|ve|및)\s+")


def _finer(piece: str) -> list[str]:
    """Cut at commas and "and" only when every part is a country."""
    if resolve_country(piece).known:
        return [piece]
    parts = [part for part in _FINER.split(piece) if part]
    if len(parts) > 1 and all(resolve_country(part).known for part in parts):
        return parts
    return [piece]


# -- partners ---------------------------------------------------------------------------------------------


# Words for the office of a place, whose name follows. "City of" and "Ciudad de" are parts of names too often.
_OFFICE = re.compile(
    r"\A(?:(?:Commune|Ville|Mairie|Municipalité) (?:de |d['’])|Ayuntamiento de |Ajuntament (?:de |d['’])|Comune di "
    r"|Câmara Municipal de |Prefeitura de |Município de |Municipality of |Gemeente |Gemeinde )(?=[A-ZÀ-Þ])"
)
_NO_SEPARATOR = re.compile(r"[\w.'’()-]*")  # one word: nothing to part


@dataclass(frozen=True, slots=True)
class PartnerReading:
    """Partners of a cell in order; ``split`` when an unsure separator was used."""

    names: tuple[str, ...] = ()
    split: bool = False


def read_partners(
    text: str, words: Vocabulary, countries: int, is_known: frozenset[str], *, plain: bool = False
) -> PartnerReading:
    """Partners of a cell.

    ``;`` and line ends always part names. Commas and words such as "and" do so only when there are as many pieces
    as countries (more than one), or every piece is a name in ``is_known`` (folded). ``plain``: only ``;`` does.
    """
    if words.is_empty_word(text) or words.is_unknown(text):
        return PartnerReading()
    if _NO_SEPARATOR.fullmatch(text):  # one word
        name = clean_line(text)
        return PartnerReading((name,) if name else ())
    pieces = split_list(text.replace("\r", "\n").replace("\n", ";"))
    if plain:
        return PartnerReading(tuple(pieces))
    pieces = [_OFFICE.sub("", piece.strip()) for piece in pieces]
    for separator in words.sure_separators:
        if separator not in (";", "\n") and separator in text:
            pieces = [part for piece in pieces for part in piece.split(separator)]
    names = [name for piece in pieces if (name := clean_line(piece))]
    if len(names) != 1:
        return PartnerReading(tuple(names))
    for separator in words.unsure_separators:
        if separator not in names[0]:
            continue
        parts = [part for piece in names[0].split(separator) if (part := clean_line(piece))]
        if len(parts) < 2:
            continue
        # "Municipalities in Lebanon and Jordan" with two countries is one partner.
        as_many = len(parts) == countries and not any(resolve_country(part).known for part in parts)
        if as_many or all(fold(part) in is_known for part in parts):
            return PartnerReading(tuple(parts), split=True)
    return PartnerReading(tuple(names))


# -- amounts ----------------------------------------------------------------------------------------------

_SIGNS = {"€": "EUR", "£": "GBP", "₩": "KRW", "zł": "PLN", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₹": "INR"}
_CURRENCY_WORDS = {"eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF", "krw": "KRW",
                   "jpy": "JPY", "cny": "CNY", "pln": "PLN", "try": "TRY", "tl": "TRY", "brl": "BRL", "mxn": "MXN",
                   "sek": "SEK", "dkk": "DKK", "nok": "NOK", "czk": "CZK", "huf": "HUF", "원": "KRW", "円": "JPY"}  # fmt: skip
_NUMBER = re.compile(r"[-+]?\d[\d.,'’\s\u00a0\u202f]*\d|[-+]?\d")


@dataclass(frozen=True, slots=True)
class AmountReading:
    """An amount and the currency written with it; ``ok`` False when there is text but no amount."""

    amount: Decimal | None = None
    currency: str = ""
    ok: bool = True


def read_amount(cell: Cell, words: Vocabulary, *, comma_decimal: bool, plain: bool = False) -> AmountReading:
    """Read an amount; ``comma_decimal`` tells how a single separator before three digits is meant.

    ``plain``: a point is always a decimal point, as in tables this program wrote.
    """
    if cell is None or isinstance(cell, CellError | bool):
        return AmountReading(ok=cell is None)
    if isinstance(cell, int | float):
        if isinstance(cell, float) and cell != cell:
            return AmountReading(ok=False)
        return AmountReading(Decimal(cell_text(cell)))
    text = cell_text(cell).strip()
    if not text or words.is_empty_word(text) or words.is_unknown(text):
        return AmountReading()
    if plain and re.fullmatch(r"-?\d+(?:\.\d+)?", text):
        return AmountReading(Decimal(text))
    match = _NUMBER.search(text)
    if match is None or len(_NUMBER.findall(text)) != 1:
        return AmountReading(ok=False)
    rest = (text[: match.start()] + " " + text[match.end() :]).strip()
    currency = next((code for sign, code in _SIGNS.items() if sign in rest), "")
    leftover = [word for word in re.findall(r"[^\W\d_]+", rest) if word.casefold() not in ("zł",)]
    for word in leftover:
        if word.casefold() in _CURRENCY_WORDS:
            currency = _CURRENCY_WORDS[word.casefold()]
        elif re.fullmatch(r"[A-Z]{3}", word):
            currency = word
        else:
            return AmountReading(ok=False)
    number = _plain_number(match.group(), comma_decimal)
    return AmountReading(number, currency, ok=number is not None)


def _plain_number(text: str, comma_decimal: bool) -> Decimal | None:
    text = re.sub(r"['’\s\u00a0\u202f]", "", text)
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        decimal = "." if text.rfind(".") > text.rfind(",") else ","
        text = text.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif dots + commas > 1:
        text = text.replace(".", "").replace(",", "")
    elif dots or commas:
        sign = "." if dots else ","
        thousands = len(text.rsplit(sign, 1)[1]) == 3 and not text.lstrip("+-").startswith("0")
        if thousands and sign == "," and comma_decimal and len(text.split(",")[0]) > 3:
            thousands = False
        text = text.replace(sign, "" if thousands else ".")
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def uses_comma_decimal(cells: Iterable[Cell]) -> bool:
    """Whether amounts of a column are written "1.200,50"."""
    return any(isinstance(cell, str) and re.search(r"\d,\d{1,2}(?!\d)", cell) for cell in cells)


# -- linkages and sources ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LinkReading:
    """One linkage of a ``mode|tier|note`` cell; ``problem`` is "" or a code."""

    mode: str = ""
    tier: str = ""
    note: str = ""
    problem: str = ""


def read_links(text: str) -> list[LinkReading]:
    """Linkages of a cell: ``mode|tier|note`` (framework 5), several parted by ``;``.

    A ``;`` parts two linkages only where a mode follows, so notes may hold one.
    """
    pieces: list[str] = []
    for piece in _pieces(text):
        mode = piece.split("|")[0].strip()
        if pieces and mode not in MODES:
            pieces[-1] += ";" + piece
        else:
            pieces.append(piece)
    found = []
    for piece in pieces:
        if not piece.strip():
            continue
        parts = [part.strip() for part in piece.split("|", 2)]
        mode, tier = parts[0], parts[1] if len(parts) > 1 else ""
        note = clean_line(parts[2], limit=5000) if len(parts) > 2 else ""
        if mode not in MODES:
            found.append(LinkReading(problem="link.mode"))
        elif tier and tier not in TIERS:
            found.append(
                LinkReading(mode, "", clean_line(f"{tier}: {note}" if note else tier), problem="link.tier")
            )
        else:
            found.append(LinkReading(mode, tier, note))
    return found


def write_links(links: Iterable[tuple[str, str, str]]) -> str:
    """The cell ``read_links`` reads back: (mode, tier, note) each."""
    cells = []
    for mode, tier, note in links:
        parts = [mode, tier, note.replace("\\", "\\\\").replace(";", "\\;")]
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        cells.append("|".join(parts))
    return ";".join(cells)


@dataclass(frozen=True, slots=True)
class SourceReading:
    """One source: an address, words, or both."""

    url: str = ""
    text: str = ""


def read_sources(text: str) -> list[SourceReading]:
    """Sources of a cell: every address becomes one; words without an address become one without."""
    found: list[SourceReading] = []
    for item in split_list(text.replace("\n", ";")):
        urls = [url.rstrip(".,)") if url.endswith((".", ",")) else url for url in _URL.findall(item)]
        words = clean_line(_URL.sub(" ", item), limit=2000).strip(" ,-–()")
        if not urls and _HOST.fullmatch(item):
            urls, words = [item], ""
        if not urls:
            found.append(SourceReading("", clean_line(item, limit=2000)))
        elif len(urls) == 1:
            found.append(SourceReading(urls[0], words))
        else:
            found.extend(SourceReading(url) for url in urls)
            if words:
                found.append(SourceReading("", words))
    return found
