"""Words of the forms sent to departments, in the languages there are files for; English always.

Files lie in ``i18n/pack/<language>.json`` and are built and read as the catalogues of the brief.
"""

from __future__ import annotations

from functools import lru_cache

from citysoft_desktop.base.resources import has_resource, iter_names, read_text
from citysoft_desktop.i18n.catalog import SOURCE, Catalog, Entry, parse_catalog

FOLDER = "i18n/pack"


def pack_languages() -> tuple[str, ...]:
    """Languages a form can be written in, English first."""
    names = [name.rsplit("/", 1)[1].removesuffix(".json") for name in iter_names(FOLDER, ".json")]
    return (SOURCE, *sorted(name for name in names if name != SOURCE))


@lru_cache(maxsize=16)
def pack_texts(language: str = SOURCE) -> Catalog:
    """The words of a language; what it lacks, and a language without a file, is English."""
    english = _read(SOURCE)
    if language == SOURCE:
        return Catalog(SOURCE, english)
    known = language.replace("-", "").isalnum() and has_resource(f"{FOLDER}/{language}.json")
    return Catalog(language, _read(language) if known else {}, english)


def _read(language: str) -> dict[str, Entry]:
    name = f"{FOLDER}/{language}.json"
    return parse_catalog(read_text(name), name=name, language=language)
