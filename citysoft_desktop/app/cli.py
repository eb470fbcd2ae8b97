"""The command line: the second client of the services, which keeps the layers below the window honest.

Exit codes: 0 done, 1 a problem told in plain words on stderr, 2 wrong usage, 3 damaged file. No Qt is imported.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from citysoft_desktop.base.version import __version__
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile

PRESETS = ("full", "council", "minister", "research")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-11-22") from None


def _where(text: str) -> tuple[str, str]:
    column, sign, value = text.partition("=")
    if not sign or not column.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not COLUMN=VALUE")
    return column, value


def _is_condition(text: str) -> bool:
    return not text.startswith("-") and "=" in text and bool(text.partition("=")[0].strip())


def _tau(text: str) -> int:
    if text not in ("1", "2", "3"):
        raise argparse.ArgumentTypeError("a salience threshold is 1, 2 or 3")
    return int(text)


def _key(text: str) -> tuple[str, ...]:
    from citysoft_desktop.services.import_model import KEY_FIELDS

    fields = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not fields or set(fields) - set(KEY_FIELDS):
        raise argparse.ArgumentTypeError(f"some of {', '.join(KEY_FIELDS)}, parted by commas")
    return fields


def _row(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a row number from 1")
    return int(text)


def _separator(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if len(sign) > 1:
        raise argparse.ArgumentTypeError('one sign, or "tab"')
    return sign


def _import_options(load: argparse.ArgumentParser) -> None:
    load.add_argument("table", type=Path, metavar="TABLEFILE")
    load.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    load.add_argument(
        "--where",
        action="append",
        type=_where,
        default=[],
        metavar="COLUMN=VALUE",
        help="only rows with this value in this column (header as spelt in the file); may be repeated",
    )
    load.add_argument(
        "--sheet",
        action="append",
        default=[],
        metavar="NAME",
        help="only this sheet, hidden or not; may be repeated",
    )
    load.add_argument(
        "--header-row", type=_row, default=None, metavar="N", help="the last row of the headings, from 1"
    )
    load.add_argument(
        "--date-order",
        choices=("dmy", "mdy"),
        default="",
        help="which number comes first in dates like 3/4/2019",
    )
    load.add_argument(
        "--key",
        type=_key,
        default=(),
        metavar="FIELDS",
        help="fields by which a row is recognised: some of id,title,type,partner,country,start",
    )
    load.add_argument(
        "--alike",
        choices=("ask", "update", "add", "skip"),
        default="ask",
        help="rows that are only like an activity: as proposed (ask), updates of it, new ones, or left out",
    )
    load.add_argument(
        "--encoding", default="", metavar="NAME", help="of a text table, where the guess is wrong"
    )
    load.add_argument(
        "--separator", type=_separator, default="", metavar="SIGN", help="between the cells of a text table"
    )
    load.add_argument("--as", dest="who", default="", metavar="CODER", help="name that goes into the history")


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="citysoft",
        description="Plan, analyse and print what a city does abroad. Everything stays on this computer.",
        epilog="Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"citysoft {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str, *, plan: bool = True) -> argparse.ArgumentParser:
        # "--password WORD" must never be taken for a short form of "--password-file FILE".
        sub = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        if plan:
            sub.add_argument("plan", type=Path, metavar="PLAN", help="a .citysoft file")
        if name not in ("new", "sample"):
            sub.add_argument(
                "--password-file",
                type=Path,
                default=None,
                metavar="FILE",
                help="the password of the plan is the first line of this file; without it the variable "
                "CITYSOFT_PASSWORD is looked at, and else it is asked for",
            )
        return sub

    new = command("new", "make a new plan; an existing file is never touched")
    new.add_argument("--city", required=True, metavar="NAME", help="name of the city, in any alphabet")
    new.add_argument("--country", required=True, metavar="ISO2", help="two letters of the home country")
    new.add_argument("--title", default="", help="title of the plan")
    new.add_argument("--as", dest="who", default="", metavar="CODER", help="name that goes into the history")

    _import_options(
        command("import", "bring in a table (CSV, TSV, XLSX, ODS, XLS) or the JSON export of a plan")
    )

    export = command("export", "write the register, everything, or a data set for statistics")
    export.add_argument(
        "out",
        type=Path,
        metavar="OUT",
        help="ends in .csv, .xlsx or .json; with --tidy in .zip, or names a folder",
    )
    export.add_argument(
        "--all-tables", action="store_true", help="XLSX: every table of the plan, one sheet each"
    )
    export.add_argument("--tidy", action="store_true", help="tables for statistics with a codebook")
    export.add_argument(
        "--with-contacts",
        action="store_true",
        help="JSON and --all-tables: write the contact persons too, so that the file is a full backup (personal data)",
    )
    export.add_argument(
        "--with-confidential",
        action="store_true",
        help="register and --tidy: write confidential activities too",
    )
    export.add_argument(
        "--bom", action="store_true", help="CSV and --tidy: the byte order mark Excel needs for UTF-8"
    )

    pack = command("pack", "write the form a department fills in, as a spreadsheet")
    pack.add_argument("--unit", required=True, metavar="NAME", help="lead unit whose activities it holds")
    pack.add_argument("-o", "--out", type=Path, required=True, metavar="OUT.xlsx")
    pack.add_argument("--language", default="en", metavar="XX", help="language of headings and instructions")
    pack.add_argument("--with-confidential", action="store_true", help="confidential activities too")

    unpack = command("unpack", "show what differs in a form that came back, and take it over")
    unpack.add_argument("pack", type=Path, metavar="PACK.xlsx")
    what = unpack.add_mutually_exclusive_group(required=True)
    what.add_argument("--dry-run", action="store_true", help="only say what differs")
    what.add_argument(
        "--take",
        choices=("theirs", "mine"),
        help="take over what changed there; where it changed here too, this one wins",
    )
    unpack.add_argument(
        "--as", dest="who", default="", metavar="CODER", help="name that goes into the history"
    )

    analyse = command("analyse", "work out the analyses")
    analyse.add_argument("--json", action="store_true", required=True, help="print them as JSON")
    analyse.add_argument(
        "--tau", type=_tau, default=None, metavar="N", help="salience from which a lens counts"
    )
    analyse.add_argument(
        "--as-of", type=_date, default=None, metavar="DATE", help="reporting date, today unless given"
    )

    calendar = command("calendar", "write what is due towards the home state as a calendar file (.ics)")
    calendar.add_argument("out", type=Path, metavar="OUT.ics")
    calendar.add_argument(
        "--as-of",
        type=_date,
        default=None,
        metavar="DATE",
        help="day from which a date is overdue, today unless given",
    )

    brief = command("brief", "print the brief as PDF")
    brief.add_argument("-o", "--out", type=Path, required=True, metavar="OUT.pdf")
    brief.add_argument("--preset", choices=PRESETS, default=None)
    brief.add_argument("--paper", choices=("a4", "letter"), default=None)
    brief.add_argument(
        "--as-of", type=_date, default=None, metavar="DATE", help="reporting date, today unless given"
    )

    command("check", "look for damage and say how complete the records are")

    backups = command("backups", "list the backups of a plan, or of all plans", plan=False)
    backups.add_argument("plan", type=Path, metavar="PLAN", nargs="?", help="a .citysoft file")

    restore = command("restore", "put a plan back to a backup; a missing file is written from it")
    restore.add_argument("backup", metavar="BACKUP", help="its name or number, as listed by backups")
    restore.add_argument(
        "--as", dest="who", default="", metavar="CODER", help="name that goes into the history"
    )

    password = command("password", "say whether a plan has a password; set, change or remove it")
    way = password.add_mutually_exclusive_group()
    way.add_argument("--set", action="store_true", help="give it a password, or another one")
    way.add_argument("--remove", action="store_true", help="take the password away")
    password.add_argument(
        "--new-password-file",
        type=Path,
        default=None,
        metavar="FILE",
        help="the new password is the first line of this file; without it the variable "
        "CITYSOFT_NEW_PASSWORD is looked at, and else it is asked for twice",
    )
    password.add_argument(
        "--backups",
        choices=("follow", "delete", "keep"),
        default="follow",
        help="older backups: written anew as the plan is now, deleted, or left as they are",
    )

    verify = command("verify", "tell whether a printed brief belongs to this state of the plan", plan=False)
    verify.add_argument("pdf", type=Path, metavar="OUT.pdf", help="a brief printed with citysoft brief")
    verify.add_argument("plan", type=Path, metavar="PLAN", help="a .citysoft file")

    sample = command(
        "sample", "write the sample city (Barcelona; an illustration whose coding is ours)", plan=False
    )
    sample.add_argument("out", type=Path, metavar="OUT.citysoft")
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".citysoft")):
        from citysoft_desktop.app.gui import main as window

        return window(arguments)
    try:
        options, more = parser().parse_known_args(arguments)
        if more:  # --where takes several conditions, also without repeating the option
            if not getattr(options, "where", None) or not all(map(_is_condition, more)):
                parser().error("unrecognized arguments: " + " ".join(more))
            options.where.extend(_where(text) for text in more)
    except SystemExit as stop:  # argparse has said what is wrong
        return int(stop.code or 0)
    if options.command is None:
        parser().print_usage(sys.stderr)
        return 2
    from citysoft_desktop.app import cli_commands, cli_password
    from citysoft_desktop.services.error_texts import error_text

    cli_password.use_file(getattr(options, "password_file", None))
    try:
        return int(cli_commands.RUN[options.command](options))
    except DamagedFile as problem:
        sys.stderr.write(error_text(problem) + "\n")
        return 3
    except CitySoftError as problem:
        sys.stderr.write(error_text(problem) + "\n")
        return 1
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing was left half done.\n")
        return 1
    except Exception as fault:  # ours: the log says where, the person reads what it means for the work
        _note(fault)
        sys.stderr.write(error_text(CitySoftError("fault")) + "\n")
        return 1


def _note(fault: Exception) -> None:
    """Write the fault into the log, without any content of a plan."""
    import logging

    from citysoft_desktop.base.logging_setup import LOGGER_NAME, close_logging, setup_logging

    setup_logging()
    logging.getLogger(LOGGER_NAME).error("command line fault", exc_info=fault)
    close_logging()


if __name__ == "__main__":
    sys.exit(main())
