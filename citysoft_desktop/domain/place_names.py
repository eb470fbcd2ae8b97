"""Spellings of one place name: what an office writes, and what a list of places calls it.

``spellings`` gives the forms worth asking for, from the name as written to looser ones; ``neighbours`` and
``distance`` forgive typing errors. Everything works on folded text (``domain/folding.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citysoft_desktop.domain.folding import fold

# Words that make a name official without being part of it, tried off only when the name itself is not there.
_KINDS = (
    "city|town|village|municipality|commune|community|borough|metropolitan borough|london borough|royal borough|"
    "urban district|urban municipality|district|county|prefecture|province|capital city|free city|free hanseatic city|"
    "hanseatic city|independent city|market town|parish|civil parish|canton|department|arrondissement|region|state|"
    "metropolitan city|special city|autonomous city|township|regional municipality|regional unit|governorate|"
    "urban community|rural municipality|raion|rayon|oblast|okrug|gmina|powiat|voivodeship|greater"
).split("|")
_FRONTS = tuple(
    sorted(
        {
            *(f"{kind} of " for kind in _KINDS),
            *(f"{kind} " for kind in _KINDS),
            *(
                "municipio de |municipio del |municipi de |municipi d |concello de |ayuntamiento de |ajuntament de |"
                "ciudad de |ciutat de |cidade de |municipalidad de |municipalidad provincial de |municipalidade de |"
                "concelho de |camara municipal de |prefeitura de |departamento de |provincia de |canton de |comuna de |"
                "comune di |citta di |citta metropolitana di |provincia di |commune de |commune d |ville de |ville d |"
                "mairie de |communaute urbaine de |agglomeration de |departement de |departement du |stadt |stadt der |"
                "hansestadt |landeshauptstadt |hauptstadt |gemeinde |marktgemeinde |stadtgemeinde |markt |kreis |"
                "landkreis |bezirk |kreisfreie stadt |gemeente |stad |stadsdeel |kommune |kommun |obec |mesto |mestska cast |"
                "statutarni mesto |hlavni mesto |miasto |gmina |opcina |opstina |grad |obcina |mestna obcina |orasul |"
                "municipiul |judetul |sector |obshtina |dimos |demos |municipality of the city of |the city of |the |"
                "g |gorod |misto |rayon |el |la |las |los |le |les |l |il |o |os |a |as |al |ad |ash |ar "
            ).split("|"),
        }
        - {""},
        key=len,
        reverse=True,
    )
)
_ENDS = tuple(
    sorted(
        {
            *(f" {kind}" for kind in _KINDS),
            *(
                " shi| si| gun| gu| ku| xian| shih| cho| machi| mura| son| do| fu| ken| kommune| kommun| kommun sverige|"
                " stad| kreis| belediyesi| buyuksehir belediyesi| ilcesi| ili| sehri| vald| linn| rajons| novads| pilseta|"
                " savivaldybe| rajono savivaldybe| miesto savivaldybe| keruleti| varos| megye| raion| rayon| metro|"
                " metropolitan area| and district| metropolitan municipality| city municipality| statutory city|"
                " proper| city centre| special administrative region| capital| capital region| urban area| cantonment"
            ).split("|"),
        }
        - {""},
        key=len,
        reverse=True,
    )
)
# Endings of scripts that write them without a space.
_GLUED = (
    "특별자치시", "특별자치도", "특별시", "광역시", "시", "군", "구", "도", "市", "區", "区", "县", "縣", "町", "村", "都", "府",
)  # fmt: skip
_JOINS = frozenset(
    "am an der dem den ob im in bei upon on under over by sur sous en les lez le la aan de del della di do da dos das "
    "nad pod pri kod na u i sul sull near next the".split()
)
_SAINTS = (
    ("st", "saint"), ("st", "sankt"), ("st", "sint"), ("ste", "sainte"), ("sta", "santa"), ("sto", "santo"),
    ("ft", "fort"), ("mt", "mount"), ("saint", "sankt"), ("saint", "sveti"), ("san", "saint"), ("sv", "sveti"),
    ("bad", ""), ("nova", "new"), ("novi", "new"), ("gross", "gro"), ("klein", "kl"),
)  # fmt: skip
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"), ("kh", "h"), ("yy", "y"))
_BRACKET = re.compile(r"^(?P<head>[^()\[\]]*)[(\[](?P<inner>[^()\[\]]*)[)\]](?P<tail>.*)$")
_PARTS = re.compile(r"\s+[-–—|]\s+|[/|;=]|\s+or\s+|\s+aka\s+")

_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "i", "й": "y", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n",
        "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "ђ": "d", "у": "u", "ў": "u",
        "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
        "э": "e", "ю": "yu", "я": "ya", "ё": "e", "ќ": "k", "ѓ": "g", "ѕ": "dz", "қ": "q", "ғ": "g", "ң": "ng",
        "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ә": "a",
    }
)  # fmt: skip
_GREEK_PAIRS = (("ου", "ou"), ("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("τζ", "tz"), ("αυ", "av"), ("ευ", "ev"))
_GREEK = str.maketrans(
    "αβγδεζηικλμνξοπρστυφωσς",
    "avgdeziiklmnxoprstyfoss",
)
_ALPHABETS = (
    ("a", "z", "abcdefghijklmnopqrstuvwxyz "),
    ("а", "ӿ", "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєј "),
    ("α", "ώ", "αβγδεζηθικλμνξοπρστυφχψως "),
    ("א", "ת", "אבגדהוזחטיכלמנסעפצקרשת "),
    ("ء", "ي", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىآأإء "),
    ("ა", "ჰ", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ "),
)


def romanised(folded: str) -> str:
    """A folded Cyrillic or Greek name in Latin letters; any other text as it is."""
    if any("а" <= char <= "ӿ" for char in folded):
        return folded.translate(_CYRILLIC)
    if any("α" <= char <= "ω" for char in folded):
        for pair, plain in _GREEK_PAIRS:
            folded = folded.replace(pair, plain)
        for char, plain in (("θ", "th"), ("χ", "ch"), ("ψ", "ps")):
            folded = folded.replace(char, plain)
        return folded.translate(_GREEK)
    return folded


def parts(name: str) -> list[str]:
    """A written name, then what it is made of: without brackets and what is in them, both sides of a slash or dash."""
    found = [name]
    match = _BRACKET.match(name)
    heads = [name]
    if match is not None:
        head = f"{match['head']} {match['tail']}"
        heads = [head]
        found.append(head)
    for head in heads:
        pieces = [piece for piece in _PARTS.split(head) if piece and piece.strip()]
        if len(pieces) > 1:
            found += pieces
        if "," in head:
            found.append(head.split(",", 1)[0])
    return list(dict.fromkeys(text.strip() for text in found if text and text.strip()))


def bracketed(name: str) -> str:
    """What stands in brackets: another name, or the region it lies in. "" when there are none."""
    match = _BRACKET.match(name)
    return match["inner"].strip() if match is not None else ""


def spellings(name: str) -> Iterator[str]:
    """Folded forms of a written name, each once: as written, then ever looser ones.

    Without a country in brackets or after a comma, both names of "Bolzano/Bozen", without "City of" or "-si", Saint
    for St, without umlaut letters written out, in Latin letters, without spaces.
    """
    seen: set[str] = set()
    written = [folded for folded in map(fold, parts(name)) if folded]
    for form in written:
        if form not in seen:
            seen.add(form)
            yield form
    for step in (_plain, _saints, _latin):
        for folded in written:
            for form in step(folded):
                if len(form) > 1 and form not in seen:
                    seen.add(form)
                    yield form


_COMMON = frozenset(
    "north south east west northern southern eastern western upper lower great greater little new old saint sainte "
    "santa castle valley island islands river region district county province municipality department borough royal "
    "subregion quarter centre center ville villa bourg sankt gross klein neustadt oblast raion prefecture london".split()
)


def pieces(name: str) -> Iterator[str]:
    """Folded parts of a name that may be the place behind it: "Mainz" and "Laubenheim" of Mainz-Laubenheim.

    "Heidesheim" of Heidesheim am Rhein comes first, then what stands in brackets or after a comma, then words of five
    letters and more that are no common ones.
    """
    seen: set[str] = set()
    texts = [*_stump(fold(name)), bracketed(name), *name.split(",")[1:]]
    words = [word for word in fold(name).split() if len(word) >= 5 and word not in _COMMON]
    for text in (*texts, *words):
        folded = fold(text)
        if len(folded) > 2 and folded not in seen:
            seen.add(folded)
            yield folded


def _plain(folded: str) -> Iterator[str]:
    """Without official words before and after, and without spaces."""
    cores = [folded]
    for core in cores:  # grows while it is gone through: "city municipality of X"
        if len(cores) > 6:
            break
        # All at once first: most names have none of these words.
        if core.startswith(_FRONTS):
            front = next(front for front in _FRONTS if core.startswith(front))
            if len(core) > len(front) + 1:
                cores.append(core[len(front) :])
        if core.endswith(_ENDS):
            end = next(end for end in _ENDS if core.endswith(end))
            if len(core) > len(end) + 1:
                cores.append(core[: -len(end)])
        if core.endswith(_GLUED):
            end = next(end for end in _GLUED if core.endswith(end))
            if len(core) > len(end):
                cores.append(core[: -len(end)].strip())
    yield from cores[1:]
    yield from (core.replace(" ", "") for core in cores if " " in core)


def _saints(folded: str) -> Iterator[str]:
    """Saint for St, Fort for Ft and the other way round, at the beginning or inside."""
    words = folded.split(" ")
    for place, word in enumerate(words):
        for one, other in _SAINTS:
            for old, new in ((one, other), (other, one)):
                if old and word == old:
                    yield " ".join(filter(None, [*words[:place], new, *words[place + 1 :]]))
    if words[0] in ("st", "ste") and len(words) > 1:
        yield " ".join(words[1:])


def _latin(folded: str) -> Iterator[str]:
    """In Latin letters, and without letters that stand for an accent."""
    latin = romanised(folded)
    if latin != folded:
        yield latin
    for double, single in _UMLAUTS:
        if double in latin:
            yield latin.replace(double, single)
    every = latin
    for double, single in _UMLAUTS:
        every = every.replace(double, single)
    if every != latin:
        yield every


def _stump(folded: str) -> Iterator[str]:
    """Without what tells where it lies: "Frankfurt am Main" for a list that says Frankfurt."""
    words = folded.split(" ")
    for place in range(1, len(words) - 1):
        if words[place] in _JOINS and len(" ".join(words[:place])) > 3:
            yield " ".join(words[:place])
            return


def neighbours(folded: str) -> Iterator[str]:
    """Everything one typing error away: a letter missing, too many, wrong, or two exchanged."""
    letters = next((abc for low, high, abc in _ALPHABETS if any(low <= c <= high for c in folded)), "")
    seen = {folded}
    for place in range(len(folded) + 1):
        head, tail = folded[:place], folded[place:]
        forms = []
        if tail:
            forms.append(head + tail[1:])
            forms += [head + letter + tail[1:] for letter in letters]
        if len(tail) > 1:
            forms.append(head + tail[1] + tail[0] + tail[2:])
        forms += [head + letter + tail for letter in letters]
        for form in forms:
            form = form.strip()
            if form and form not in seen:
                seen.add(form)
                yield form


def distance(one: str, other: str, limit: int) -> int:
    """Typing errors between two texts (optimal string alignment), ``limit + 1`` when there are more.

    Damerau, 1964; Levenshtein, 1966: insertions, deletions, substitutions and exchanges of neighbours count 1.
    """
    if one == other:
        return 0
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        low, high = max(1, row - limit), min(len(other), row + limit)
        now = [limit + 1] * (len(other) + 1)
        now[0] = row
        for column in range(low, high + 1):
            cost = char != other[column - 1]
            best = min(last[column] + 1, now[column - 1] + 1, last[column - 1] + cost)
            if (
                row > 1
                and column > 1
                and char == other[column - 2]
                and one[row - 2] == other[column - 1]
                and before[column - 2] + 1 < best
            ):
                best = before[column - 2] + 1
            now[column] = best
        if min(now[low - 1 : high + 1]) > limit:
            return limit + 1
        before, last = last, now
    return min(last[-1], limit + 1)


def errors_allowed(folded: str) -> int:
    """How many typing errors a name of this length may have and still be recognised: none in short ones."""
    return 0 if len(folded) < 4 else 1 if len(folded) < 8 else 2
