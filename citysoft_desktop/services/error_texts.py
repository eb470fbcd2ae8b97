"""Every problem a person can meet, in words: what happened, whether the work is safe, what to do.

Keys are the codes of domain/errors.py. The window translates the text as it stands; the command line prints it.
"""

from __future__ import annotations

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.services.labels import fill

ERRORS: dict[str, str] = {
    # plan files
    "file.missing": "“{name}” is not there. It may have been moved or renamed, or its drive is not connected.",
    "file.directory": "“{name}” is a folder. Choose a plan file that ends in .citysoft.",
    "file.not_regular": "“{name}” is not an ordinary file, so it was not opened.",
    "file.empty": "“{name}” is empty: it holds no plan. Nothing was changed.",
    "file.not_plan": "“{name}” is not a CitySoft plan. To bring in a table, open a plan and use Import.",
    "file.other_program": "“{name}” belongs to another program. It was not touched.",
    "file.newer": "“{name}” was written by a newer CitySoft Desktop (file version {version}, this program reads up to {known}). It was not touched. Install the newer program to open it.",
    "file.damaged": "“{name}” does not open fully: part of it is damaged. It was left as it is. Open an earlier copy, if there is one.",
    "file.pointers": "Some records of this plan point to records that are missing. Nothing was changed.",
    "file.locked": "Another program is writing to “{name}” just now. Nothing was lost; try again in a moment.",
    "file.no_access": "You may not read “{name}”. Ask for access, or work on a copy.",
    "file.unreadable": "“{name}” could not be read. Check the drive and try again.",
    "file.cannot_open": "“{name}” could not be opened. Check that its folder still exists and can be written.",
    "file.read_only": "“{name}” or its folder is read-only. The plan is open for reading; save a copy elsewhere to change it.",
    "file.read_only_asked": "“{name}” was opened for reading only.",
    "file.old_read_only": "“{name}” is from an older version and its place is read-only, so it cannot be brought up to date. Copy it to a folder you can write.",
    "file.disk_full": "The disk is full. The last change was not kept, everything before it was. Free some space and do it again.",
    "file.io": "The drive reported an error. The last change was not kept, everything before it was.",
    "file.gone": "“{name}” is no longer where it was. What you see is complete; save a copy elsewhere to go on.",
    "file.changed_elsewhere": "“{name}” was changed by another window or program. The newer state is shown now; do the last change again if it is still wanted.",
    "file.exists": "“{name}” exists already and was left untouched. Choose another name.",
    "file.no_folder": "The folder for “{name}” does not exist.",
    "file.cannot_write": "“{name}” could not be written there. Nothing was left half done. Choose another folder.",
    # records
    "record.missing": "This record is no longer in the plan. The page now shows what is there.",
    "record.id": "Two records have the same identity. Nothing was changed.",
    "record.type": "A value has the wrong form ({kind}, {field}). Nothing was changed.",
    "record.value": "A value cannot be read ({kind}, {field}). Nothing was changed.",
    "coding.code": "The codebook of this plan has no such code.",
    "coding.salience": "A rating is 0, 1, 2, 3 or unknown.",
    "coding.unknown_alone": "Unknown stands alone: take it off before choosing a code.",
    "coding.one_only": "Only one code can be chosen here.",
    "coding.too_many": "At most {most} can be chosen here. Take one off first.",
    "evidence.empty": "A source needs a title or an address.",
    "evidence.grade": "A grade is A, B, C or D, or stays empty.",
    "linkage.mode": "Choose one of the six modes.",
    "linkage.tier": "The tier is national, devolved or regional, or supranational.",
    "linkage.strength": "Strength is 0 to 4, or unknown.",
    "linkage.dates": "The end is before the start.",
    "linkage.scope": "That is a partner, not a link with your own state. Only bodies of the home state belong here.",
    "linkage.change_date": "Say when the relation changed: a year is enough.",
    "linkage.search_log": "To say “none found”, say where was searched and when.",
    "linkage.search_known": "There is a known link at this tier, so the search did find something. Change the link instead.",
    "finding.state": "A finding is proposed, confirmed or dismissed.",
    "finding.reason": "Say why the finding is dismissed; the reason is kept with it.",
    "relevance.judgement": "A cell is meant to be empty or worth filling.",
    # tables and exports
    "table.not_found": "“{name}” is not there. It may have been moved or renamed.",
    "table.directory": "“{name}” is a folder. Choose a table file (CSV, TSV, XLSX, ODS or XLS).",
    "table.denied": "“{name}” could not be read. Check that you may read it and that no other program holds it.",
    "table.empty": "“{name}” is empty: it holds no table.",
    "table.too_large": "“{name}” is larger than a table may be here ({limit} MB). Split it, or save only the sheet you need.",
    "table.too_slow": "“{name}” could not be read within {seconds} seconds. Save only the sheet you need as CSV and import that.",
    "table.no_reader": "“{name}” could not be opened because the reading process did not start. Save it as CSV and import that.",
    "table.damaged": "“{name}” is damaged or is not what its name says. Open it in a spreadsheet program, save it again and import the copy.",
    "table.unsafe": "“{name}” holds parts that an ordinary spreadsheet does not have, so it was not opened. Save it as CSV and import that.",
    "table.nested": "“{name}” has other files packed inside, so it was not opened. Remove them or save the sheet as CSV.",
    "table.macro": "“{name}” may hold programs (macros) or is in the binary format, so it was not opened. Save it as XLSX without macros, or as CSV.",
    "table.encrypted": "“{name}” is protected by a password. Save a copy without one.",
    "table.is_plan": "“{name}” is a CitySoft plan, not a table. Open it instead of importing it.",
    "table.not_a_table": "“{name}” is not a table. Choose a CSV, TSV, XLSX, ODS or XLS file.",
    "table.web_page": "“{name}” is a web page or XML file with the name of a table. Open it in a spreadsheet program and save it as XLSX or CSV.",
    "table.encoding": "“{name}” is not written in the encoding {encoding}. Choose another one.",
    "table.too_many_rows": "“{name}” has more than {limit} rows. Split it into several files.",
    "table.too_many_columns": "“{name}” has {count} columns; at most {limit} can be read.",
    "table.cell_too_long": "“{name}”, row {row}, column {column}: the cell is longer than {limit} characters. A quotation mark may be missing.",
    "table.open_quote": "“{name}”, row {row}, column {column}: a quotation mark is opened there and never closed, so everything after it would be lost. Close it and import again.",
    "import.no_table": "No table with headings was found in “{name}”. The headings must stand in one row above the data.",
    "import.where_form": "“{text}” is not a condition. Write COLUMN=VALUE.",
    "import.where_column": "“{name}” has no column “{column}”. Write the heading as it is spelt in the file.",
    "json.too_large": "“{name}” is larger than {limit} MB.",
    "json.too_deep": "“{name}” is nested deeper than {limit} levels. It is no export of a plan.",
    "json.damaged": "“{name}” is damaged at line {line}, column {column}. Nothing was imported.",
    "json.duplicate": "“{name}” holds the entry “{text}” twice. Nothing was imported.",
    "json.number": "“{name}” holds “{text}” where a number belongs. Nothing was imported.",
    "json.not_a_plan": "“{name}” is not the export of a CitySoft plan.",
    "json.newer": "“{name}” was exported by a newer CitySoft Desktop. Install the newer program to read it.",
    "json.invalid": "“{name}” holds {count} errors. Nothing was imported.",
    "write.directory": "“{name}” is a folder. Choose a file name.",
    "write.no_folder": "The folder for “{name}” does not exist.",
    "write.denied": "“{name}” could not be written there: the place is read-only or another program holds the file. Nothing was left half done.",
    "write.full": "The disk is full. “{name}” was not written; what was there before is unchanged.",
    "table.ending": "“{name}” must end in one of: {allowed}.",
    "city.country_unknown": "“{country}” is not a country code. Use two letters, such as ES.",
    "city.ambiguous": "Several places are called “{name}” in {country}; the largest was taken.",
    "date.unreadable": "“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.",
}


def error_text(error: CitySoftError) -> str:
    """The English sentence of a problem."""
    return fill(ERRORS.get(error.code, "Something went wrong. Nothing was changed."), error.params)
