"""Passwords on the command line: typed, from a file or from the environment; never an argument others could see."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from citysoft_desktop.app import composition
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.error_texts import error_text
from citysoft_desktop.services.ports import ProjectStorage, ProjectStore

VARIABLE = "CITYSOFT_PASSWORD"
NEW_VARIABLE = "CITYSOFT_NEW_PASSWORD"
TRIES = 3
MAX_FILE = 10_000

_file: Path | None = None


def use_file(path: Path | None) -> None:
    """Take the password of plans from the first line of this file."""
    global _file
    _file = path


def from_file(path: Path) -> str:
    """The first line of a file. Raises FileProblem ``password.no_file``."""
    try:
        with path.open("rb") as stream:
            text = stream.read(MAX_FILE).decode("utf-8-sig")
    except (OSError, UnicodeError):
        raise FileProblem("password.no_file", name=path.name) from None
    line = text.splitlines()[0] if text.splitlines() else ""
    if not line:
        raise FileProblem("password.no_file", name=path.name)
    return line


def open_plan(storage: ProjectStorage, path: Path, *, read_only: bool) -> ProjectStore:
    """Open a plan, with its password when it has one.

    Raises:
        FileProblem: ``file.password`` when none was given, ``file.wrong_password``, and those of ``storage.open``.
    """
    try:
        return storage.open(path, read_only=read_only)
    except FileProblem as problem:
        if problem.code != "file.password":
            raise
    unlock(storage, path)
    return storage.open(path, read_only=read_only)


def unlock(storage: ProjectStorage, path: Path) -> None:
    """Learn the key of a protected file. Raises FileProblem ``file.password``, ``file.wrong_password``."""
    if _file is not None:
        storage.unlock(path, from_file(_file))
        return
    given = os.environ.get(VARIABLE)
    if given:
        storage.unlock(path, given)
        return
    for left in reversed(range(TRIES)):
        try:
            storage.unlock(path, _typed(f"Password of {path.name}: ", path.name))
            return
        except FileProblem as problem:
            if problem.code != "file.wrong_password" or not left:
                raise
            sys.stderr.write(error_text(problem) + "\n")


def _typed(question: str, name: str) -> str:
    """Ask where somebody can answer; what is typed is not shown."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise FileProblem("file.password", name=name)
    import getpass

    try:
        return getpass.getpass(question)
    except EOFError:
        raise FileProblem("file.password", name=name) from None


def _new_password(options: argparse.Namespace) -> str:
    if options.new_password_file is not None:
        return from_file(options.new_password_file)
    given = os.environ.get(NEW_VARIABLE)
    if given:
        return given
    name = options.plan.name
    first = _typed(f"New password for {name}: ", name)
    if first != _typed("Once more: ", name):
        raise FileProblem("password.different")
    return first


def run(options: argparse.Namespace) -> int:
    """``citysoft password``: say whether a plan has one, set, change or remove it."""
    from citysoft_desktop.app.cli_commands import notice, opened, say

    if not composition.storage().passwords():
        raise FileProblem("password.not_here")
    if not (options.set or options.remove):
        with opened(options.plan, read_only=True) as session:
            say(f"{options.plan.name} has {'a' if session.protected else 'no'} password.")
        return 0
    with opened(options.plan) as session:
        if session.read_only:
            raise FileProblem(session.read_only_reason, name=options.plan.name)
        if options.remove and not session.protected:
            say(f"{options.plan.name} has no password.")
            return 0
        result = session.set_password("" if options.remove else _new_password(options), older=options.backups)
    if options.remove:
        say(f"{options.plan.name} has no password any more: whoever has the file can read it.")
    else:
        say(f"{options.plan.name} is protected. A lost password cannot be recovered, by nobody.")
    done = {"follow": "written anew with it", "delete": "deleted", "keep": ""}[options.backups]
    if options.remove and options.backups == "follow":
        done = "written anew without it"
    say(
        f"Older backups {done}: {result.backups}."
        if done
        else "Older backups were left as they are, each with the password it had, or none."
    )
    say("Exports, PDFs and copies made before are as they were.")
    if result.problem is not None:
        notice(error_text(result.problem))
        return 1
    return 0
