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
    "filter.unknown_column": "The table has no column “{column}”.",
    "city.country_unknown": "“{country}” is not a country code. Use two letters, such as ES.",
    "city.ambiguous": "Several places are called “{name}” in {country}; the largest was taken.",
    "date.unreadable": "“{text}” is not a date. Use 2026, 2026-11 or 2026-11-22.",
}


def error_text(error: CitySoftError) -> str:
    """The English sentence of a problem."""
    return fill(ERRORS.get(error.code, "Something went wrong. Nothing was changed."), error.params)
