"""Words of an import: what to know about a row, a column or the file, by code."""

from __future__ import annotations

ROW_PROBLEMS: dict[str, str] = {
    "cell.error": "The formula of this cell failed, so it was not read.",
    "cell.formula": "The value is the stored result of a formula.",
    "cell.cut": "The text is too long and was cut.",
    "cell.comment": "The note on the cell was put into the notes.",
    "row.struck": "The row is struck through in the file.",
    "date.unreadable": "This is no date that can be read; it was left empty.",
    "date.year_only": "Only the year could be read; the text is kept in the notes.",
    "date.doubtful": "The file marks this date with a question mark.",
    "date.about": "The file says this date is approximate.",
    "date.two_digit_year": "The year has two digits.",
    "date.day_or_month": "Day and month could be the other way round.",
    "date.other_order": "Day and month stand the other way round than in the rest of the column.",
    "date.range": "Read as a period.",
    "date.end_before_start": "The end is before the start.",
    "date.first_year_of_table": "This is only the first year of the table: the real start may be earlier.",
    "type.unreadable": "This is no known type of activity; it was left empty.",
    "type.proposed": "The type is proposed from a word with several meanings.",
    "type.ask": "The type is not clear: choose one.",
    "type.from_title": "The type is proposed from the title.",
    "status.unreadable": "This is no known status; it was left empty.",
    "status.proposed": "The status is proposed from a word with several meanings.",
    "status.unknown": "“Unknown” is no status: it was left empty.",
    "status.no": "“No” may mean dormant or ended.",
    "status.from_note": "The status is proposed from the notes.",
    "country.unreadable": "This country cannot be told; it is set to unknown and the text is kept in the notes.",
    "country.check": "Confirm the country.",
    "country.missing": "There is a partner but no country.",
    "partner.split": "The cell was read as several partners.",
    "partner.unpaired": "There are not as many countries as partners: the countries stay with the activity.",
    "partner.in_title": "No partner is entered; the title may name the network.",
    "amount.unreadable": "This is no amount; the text is kept in the notes.",
    "currency.unreadable": "This is no currency.",
    "link.mode": "This is none of the six modes; the linkage was left out.",
    "link.tier": "This is no tier; the text is kept in the note of the linkage.",
    "link.no_tier": "No tier is given, so the linkage counts in no profile until it is entered.",
    "link.disharmony_no_evidence": "Disharmony without evidence: the linkage is kept; add a source.",
    "code.unreadable": "This is no code of the codebook; it was left out.",
}

TABLE_WARNINGS: dict[str, str] = {
    "table.nul": "The file holds {count} NUL characters; they were dropped.",
    "table.formulas": "{count} cells are formulas; their stored results were read.",
    "table.hidden_sheet": "The hidden sheet “{sheet}” ({rows} rows) is not read unless you choose it.",
    "column.left_out": "The column “{column}” is left out.",
    "column.check": "The column “{column}” is read as {field}; confirm it.",
    "column.contact": "The column “{column}” holds persons and is left out.",
    "column.date_order": "The dates do not show clearly whether the day or the month comes first; {order} is taken.",
}

SKIPPED: dict[str, str] = {
    "title": "a line above the headings",
    "margin": "a note in the margin",
    "total": "a totals row",
    "heading": "repeated headings",
    "section": "a section heading",
    "footnote": "a footnote",
    "nothing": "a row without title and partner",
}
