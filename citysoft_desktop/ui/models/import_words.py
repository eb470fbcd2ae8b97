"""Words of the import: fields, matches, outcomes and the reasons of a row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.domain.matching.table import RawTable, TableWarning
from citysoft_desktop.services.import_model import FieldChange, Likeness, RowProblem
from citysoft_desktop.services.import_texts import HOW, ROW_PROBLEMS, SKIPPED, TABLE_WARNINGS
from citysoft_desktop.services.labels import fill
from citysoft_desktop.ui.presenters.import_lines import Line


def field_word(name: str) -> str:
    """Name of a field an import fills; a name that is none (a field of the plan's own) stays as it is."""
    translate = QCoreApplication.translate
    words = {
        "": translate("import", "Leave out"),
        "title": translate("import", "Title"),
        "type": translate("import", "Type"),
        "partner": translate("import", "Partner"),
        "partners": translate("import", "Partner"),
        "country": translate("import", "Country"),
        "countries": translate("import", "Country"),
        "start": translate("import", "Start"),
        "end": translate("import", "End"),
        "status": translate("import", "Status"),
        "lead_unit": translate("import", "Lead unit"),
        "description": translate("import", "Summary"),
        "summary": translate("import", "Summary"),
        "notes": translate("import", "Notes"),
        "note": translate("import", "Notes"),
        "evidence": translate("import", "Sources"),
        "source": translate("import", "Sources"),
        "national_link": translate("import", "Link with the state"),
        "budget": translate("import", "Budget"),
        "currency": translate("import", "Currency"),
        "own_city": translate("import", "Own city (only its rows)"),
        "confidence": translate("import", "Confidence"),
        "level": translate("import", "Level"),
        "direction": translate("import", "Direction"),
        "issue": translate("import", "Issue area"),
        "agreement_signed": translate("import", "Agreement signed"),
        "signed": translate("import", "Agreement signed"),
        "agreement_expiry": translate("import", "Agreement expires"),
        "expires": translate("import", "Agreement expires"),
        "agreement_renewal": translate("import", "Agreement renewal"),
        "renewal": translate("import", "Agreement renewal"),
        "id": translate("import", "Number of the row or file"),
        "external_id": translate("import", "Number of the row or file"),
        "record_id": translate("import", "Identity in CitySoft"),
        "year": translate("import", "One column per year"),
        "editions": translate("import", "Edition"),
        "budgets": translate("import", "Budget by year"),
        "custom": translate("import", "A field of our own"),
    }
    return words.get(name, name)


def match_word(match: str) -> tuple[str, str, str]:
    """(word, tone of the chip, explanation) of how a column was matched."""
    translate = QCoreApplication.translate
    words = {
        "exact": (
            translate("import", "Exact"),
            "ok",
            translate("import", "The heading is a word for this field."),
        ),
        "values": (
            translate("import", "By its values"),
            "ok",
            translate("import", "The cells of the column say so."),
        ),
        "similar": (
            translate("import", "Similar"),
            "info",
            translate("import", "The heading is like a word for this field."),
        ),
        "check": (
            translate("import", "To check"),
            "warning",
            translate("import", "The heading has several meanings. Choose one to confirm it."),
        ),
        "chosen": (translate("import", "Chosen"), "accent", translate("import", "Chosen by you.")),
        "remembered": (
            translate("import", "Remembered"),
            "accent",
            translate("import", "You chose this for the same heading in an earlier import."),
        ),
        "persons": (
            translate("import", "Persons"),
            "neutral",
            translate("import", "The column holds persons, so it is left out."),
        ),
        "none": (
            translate("import", "Not used"),
            "neutral",
            translate("import", "The heading is no word for a field. Choose one, or leave the column out."),
        ),
    }
    return words[match]


def outcome_word(line: Line) -> tuple[str, str, str]:
    """(word, tone, icon) of what happens to a row."""
    translate = QCoreApplication.translate
    words = {
        "added": (translate("import", "New"), "ok", "plus"),
        "updated": (translate("import", "Update"), "info", "refresh-cw"),
        "unchanged": (translate("import", "Unchanged"), "neutral", "check"),
        "skipped": (translate("import", "Skipped"), "neutral", "minus"),
    }
    word, tone, sign = words[line.outcome]
    if line.check:
        return translate("import", "{outcome}, check").format(outcome=word), "warning", "circle-help"
    return word, tone, sign


def problem_sentence(problem: RowProblem) -> str:
    """One thing to know about a row: which column, what the cell says, what that means."""
    sentence = QCoreApplication.translate("import_rows", ROW_PROBLEMS.get(problem.code, problem.code))
    if problem.column and problem.text:
        return QCoreApplication.translate("import", "{column} “{text}”: {sentence}").format(
            column=problem.column, text=problem.text, sentence=sentence
        )
    return sentence


def change_sentence(change: FieldChange) -> str:
    """What an update does to one field."""
    if not change.before:
        words = QCoreApplication.translate("import", "{field} becomes {after}")
    elif not change.after:
        words = QCoreApplication.translate("import", "{field} {before} is taken out")
    else:
        words = QCoreApplication.translate("import", "{field} {before} becomes {after}")
    return words.format(field=field_word(change.field), before=change.before, after=change.after)


def reasons(line: Line, *, whole: bool = True) -> list[str]:
    """Why a row is as it is, the most important first; not ``whole``: without what goes without saying."""
    found = []
    if line.skipped:
        found.append(
            QCoreApplication.translate("import", "Left out: {what}").format(
                what=QCoreApplication.translate("import_skipped", SKIPPED.get(line.skipped, line.skipped))
            )
        )
    if line.repeat:
        found.append(
            QCoreApplication.translate(
                "import", "The same as an earlier row of the file; kept as a row of its own."
            )
        )
    if line.undecided:
        found += [like_sentence(like) for like in line.likes[:1]]
    levels = {"problem": 0, "check": 1, "note": 2}
    problems = sorted(line.problems, key=lambda problem: levels.get(problem.level, 3))
    found += [problem_sentence(problem) for problem in problems if problem.level != "note"]
    found += [change_sentence(change) for change in line.changes]
    found += [problem_sentence(problem) for problem in problems if problem.level == "note"]
    if line.how and (whole or line.how not in ("new", "rule", "id", "record", "key")):
        found.append(QCoreApplication.translate("import_how", HOW.get(line.how, line.how)))
    return found


def like_sentence(like: Likeness) -> str:
    """What an activity of the plan has in common with a row, and what not."""
    translate = QCoreApplication.translate
    name = f"{like.title} ({like.start})" if like.start else like.title
    if not like.differs:
        return translate("import", "Could be “{name}” of the plan.").format(name=name)
    fields = ", ".join(field_word(field) for field in like.differs)
    return translate("import", "Could be “{name}” of the plan; different: {fields}.").format(
        name=name, fields=fields
    )


def key_word(key: tuple[str, ...]) -> str:
    """A rule by which rows are recognised."""
    translate = QCoreApplication.translate
    if not key:
        return translate("import", "Proposed: its number, otherwise title, type, partner and start")
    return translate("import", " and ").join(field_word(field) for field in key)


def warning_sentence(warning: TableWarning) -> str:
    """Something to know about the file or a column."""
    params = dict(warning.params)
    if "field" in params:
        params["field"] = field_word(str(params["field"]))
    if "order" in params:
        params["order"] = order_word(str(params["order"]))
    return fill(
        QCoreApplication.translate("import_tables", TABLE_WARNINGS.get(warning.code, warning.code)), params
    )


def order_word(order: str) -> str:
    """Day or month first."""
    if order == "mdy":
        return QCoreApplication.translate("import", "month first")
    return QCoreApplication.translate("import", "day first")


def encoding_word(name: str) -> str:
    """Name of an encoding as people know it."""
    if name.startswith("cp"):
        return f"CP {name[2:]}"
    return {"utf-8-sig": "UTF-8 (BOM)", "euc_jp": "EUC-JP", "mac-roman": "Mac Roman"}.get(name, name.upper())


def delimiter_word(sign: str) -> str:
    """Name of the sign between cells."""
    translate = QCoreApplication.translate
    words = {
        ",": translate("import", "Comma ,"),
        ";": translate("import", "Semicolon ;"),
        "\t": translate("import", "Tab"),
        "|": translate("import", "Bar |"),
    }
    return words.get(sign, sign)


def file_kind(raw: RawTable) -> str:
    """What kind of file was read."""
    if raw.kind == "csv" and raw.delimiter == "\t":
        return "TSV"
    return {"csv": "CSV", "xlsx": "Excel", "ods": "OpenDocument", "xls": "Excel 97"}.get(
        raw.kind, raw.kind.upper()
    )


def kind_word(kind: str) -> str:
    """Name of a kind of record in a JSON export."""
    translate = QCoreApplication.translate
    words = {
        "plan_info": translate("import", "Plan"),
        "city": translate("import", "City"),
        "actor": translate("import", "Partner or body"),
        "activity": translate("import", "Activity"),
        "participation": translate("import", "Partner of an activity"),
        "evidence": translate("import", "Source"),
        "citation": translate("import", "Use of a source"),
        "coding": translate("import", "Code"),
        "linkage": translate("import", "Link with the state"),
        "ask": translate("import", "Request to the state"),
        "finding": translate("import", "Finding"),
        "goal": translate("import", "Goal"),
        "objective": translate("import", "Objective"),
        "action": translate("import", "Action"),
        "indicator": translate("import", "Indicator"),
        "text_block": translate("import", "Text of the brief"),
        "policy": translate("import", "National policy"),
        "asset": translate("import", "Asset"),
        "note": translate("import", "Note"),
    }
    return words.get(kind, kind.replace("_", " ").capitalize())


def later_words(item: Line) -> str:
    """A row to look at later, as the result lists it."""
    words = QCoreApplication.translate("import", "Row {row}, {outcome}: {text}")
    return words.format(
        row=item.row, outcome=outcome_word(item)[0], text=" ".join(reasons(item, whole=False)) or item.text
    )
