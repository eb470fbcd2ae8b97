"""Words around numbers and lists in the language of the brief, for the placeholder texts of the content files."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TypedDict

from citysoft_desktop.i18n.catalog import Catalog
from citysoft_desktop.i18n.plurals import form_index


class NumberWords(TypedDict):
    """The keyword values; their meaning is that of ``domain.textfmt.Words``."""

    separator: str
    and_more: str
    of: str
    percent: str
    thousands: str
    plural: Callable[[int], int]


@lru_cache(maxsize=8)
def number_words(language: str = "en") -> NumberWords:
    """Keyword values for ``domain.textfmt.Words`` in a language: ``Words(**number_words("en"))``."""
    catalog = Catalog.load(language)
    return {
        "separator": catalog.t("list.separator"),
        "and_more": catalog.t("list.and_more", n="{}"),
        "of": catalog.t("number.of", k="{}", n="{}"),
        "percent": catalog.t("number.percent", p="{}"),
        "thousands": catalog.t("number.thousands"),
        "plural": partial(form_index, language),
    }
