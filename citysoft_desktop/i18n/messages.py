"""Words around numbers and lists in the language of the brief, for the placeholder texts of the content files."""

from __future__ import annotations

from functools import lru_cache, partial

from citysoft_desktop.i18n.catalog import Catalog
from citysoft_desktop.i18n.plurals import form_index


@lru_cache(maxsize=8)
def number_words(language: str = "en") -> dict[str, object]:
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
