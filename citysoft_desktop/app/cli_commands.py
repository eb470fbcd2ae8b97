"""What each command of the command line does. Heavy libraries are imported by the command that needs them."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from citysoft_desktop.app import cli_password, composition
from citysoft_desktop.base import paths
from citysoft_desktop.domain.coding import Coder
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.error_texts import ERRORS, error_text
from citysoft_desktop.services.keeping import BackupResult
from citysoft_desktop.services.labels import fill
from citysoft_desktop.services.ports import Command, LeftOver
from citysoft_desktop.services.session import ProjectSession


def say(text: str) -> None:
    """One line on standard output."""
    sys.stdout.write(text + "\n")


def notice(text: str) -> None:
    """One line on standard error that is no failure."""
    sys.stderr.write(text + "\n")


@contextlib.contextmanager
def opened(path: Path, *, who: str = "", read_only: bool = False) -> Iterator[ProjectSession]:
    """An open plan, published at the end; ``who`` is the name that goes into the history.

    A plan opened for writing is backed up as in the window; a backup that fails is told, never silent.

    Raises:
        FileProblem: also when what was done could not be written into the file; it is then said where it is kept.
    """
    storage = composition.storage()
    storage.tidy()
    keeper = None
    if not read_only:
        from citysoft_desktop.services.backing_up import BackupKeeper

        keeper = BackupKeeper(
            composition.backups(), second=composition.second_backup_folder, told=_tell_backup
        )
    session = ProjectSession(
        cli_password.open_plan(storage, path, read_only=read_only), who=who, keeper=keeper
    )
    tell_opening(session, storage.leftovers() if read_only else ())
    try:
        yield session
    except BaseException:
        with contextlib.suppress(FileProblem):
            session.close()
        raise
    session.back_up_for_close()
    _publish(session)


def tell_opening(session: ProjectSession, waiting: Iterable[LeftOver]) -> None:
    """Say what opening brought to light beside the plan."""
    name = session.path.name
    found = session.recovered
    if found is not None:
        notice(fill(ERRORS["file.recovered"], {"name": name, "count": found.steps, "time": found.at}))
    if session.conflict_copy is not None:
        notice(fill(ERRORS["file.left_beside"], {"name": name, "copy": session.conflict_copy.name}))
    if session.damaged_sections:
        notice(fill(ERRORS["file.digest"], {"name": name, "sections": ", ".join(session.damaged_sections)}))
    target = session.path.resolve()
    if any(item.target == target for item in waiting):
        notice(fill(ERRORS["file.unpublished"], {"name": name}))


def _publish(session: ProjectSession) -> None:
    name = session.path.name
    result = None
    try:
        if not session.read_only:
            result = session.publish()
    except FileProblem as problem:
        notice(fill(ERRORS["file.kept_here"], {"name": name, "place": str(paths.data_dir() / "work")}))
        raise problem from None
    finally:
        with contextlib.suppress(FileProblem):
            session.close()
    if result is not None and result.kind == "conflict":
        raise FileProblem("file.conflict", name=name, copy=result.path.name)


def _tell_backup(result: BackupResult) -> None:
    if result.problem is not None:
        notice(error_text(result.problem))


def signed(command: Command, session: ProjectSession, *, brings: Iterable[object] = ()) -> Command:
    """The command, in one step with its doer joining the plan's list of coders when the name is new there.

    ``brings`` are records the command adds itself.
    """
    names = {coder.name for coder in session.plan.coders.values()}
    names.update(record.name for record in brings if isinstance(record, Coder))
    if session.who in names:
        return command
    from citysoft_desktop.services.commands.base import AddRecords, Composite

    join = AddRecords([Coder(id=new_id(), name=session.who)])
    return Composite(command.label, [join, command], params=command.label_params, name=command.name)


def new(options: argparse.Namespace) -> int:
    """Make a plan."""
    from citysoft_desktop.domain.territories import territories
    from citysoft_desktop.services.new_plan import new_plan_records
    from citysoft_desktop.services.places import PlaceDataError

    country = options.country.strip().upper()
    if country not in territories() or country == "ZZ":
        sys.stderr.write(ERRORS["city.country_unknown"].replace("{country}", options.country) + "\n")
        return 2
    name = " ".join(options.city.split())
    if not name:
        sys.stderr.write("A plan needs the name of its city.\n")
        return 2
    place = None
    told: list[str] = []
    try:
        found = [p for p in composition.places().search(name, country, 50) if _same(p.matched_name, name)]
        place = composition.places().best(name, country)
        if place is None:
            told.append(f"{name} is not in the list of places; the plan is made with the name as given.")
        elif len({p.id for p in found}) > 1:
            region = f", {place.admin}" if place.admin else ""
            told.append(
                f"Several places are called {name} in {country}; the largest was taken:"
                f" {place.name}{region} ({place.population:,} inhabitants)."
            )
    except PlaceDataError:
        told.append("The list of places could not be read; the plan is made with the name as given.")
    records = new_plan_records(name, country, place=place, title=options.title, coder=options.who)
    path = with_ending(options.plan)
    composition.storage().create(path, records).close()
    for sentence in told:
        notice(sentence)
    say(f"Made {path.name} for {name} ({country}).")
    return 0


def with_ending(path: Path) -> Path:
    """The name of a new plan: it ends in .citysoft, by which programs and people know it."""
    if path.suffix.lower() == ".citysoft":
        return path
    if path.exists() or not path.name:
        raise FileProblem("file.exists", name=path.name)
    return path.with_name(f"{path.name}.citysoft")


def _same(one: str, other: str) -> bool:
    from citysoft_desktop.domain.folding import fold

    return fold(one) == fold(other)


def analyse(options: argparse.Namespace) -> int:
    """Print the analyses as JSON."""
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.analysis.report import analyse as work_out
    from citysoft_desktop.domain.analysis.report import dumps

    as_of = options.as_of or composition.clock().today()
    with opened(options.plan, read_only=True) as session:
        sys.stdout.write(dumps(work_out(session.plan, Options(as_of=as_of, tau=options.tau))))
    return 0


def calendar(options: argparse.Namespace) -> int:
    """Write the deadlines as a calendar file."""
    from citysoft_desktop.domain.deadlines import deadlines
    from citysoft_desktop.services.calendar_text import calendar_text

    clock = composition.clock()
    today = options.as_of or clock.today()
    with opened(options.plan, read_only=True) as session:
        found = deadlines(session.plan, today)
        composition.exchange().write_text(options.out, calendar_text(session.plan, today, clock.now()))
    late = sum(item.overdue for item in found)
    say(f"{options.out.name}: {len(found)} deadlines, {late} of them overdue.")
    return 0


def check(options: argparse.Namespace) -> int:
    """Look for damage and print completeness."""
    from citysoft_desktop.domain.completeness import completeness

    with opened(options.plan, read_only=True) as session:
        problems = session.check()
        if problems:
            facts = {"name": options.plan.name, "sections": ", ".join(session.damaged_sections)}
            for code in problems:
                if code != "file.digest":  # said when it was opened
                    sys.stderr.write(fill(ERRORS[code], facts) + "\n")
            return 3
        plan = session.plan
        done = completeness(plan)
        say(f"{options.plan.name}: no damage found.")
        say(DIGEST_WORDS[session.digest_state])
        say(f"Digest of the content: {session.content_digest()}")
        say(f"{len(plan.activities)} activities.")
        if done.total:
            limit = plan.info.draft_limit
            draft = "draft data" if done.is_draft(limit) else "prints clean"
            say(
                f"Completeness: {done.filled} of {done.total} ({done.percent:.1f}%), {draft} (limit {limit}%)."
            )
        else:
            say("Completeness: no activities yet.")
        _say_housekeeping(session)
    return 0


def _say_housekeeping(session: ProjectSession) -> None:
    """Every view with its count and what it means."""
    from citysoft_desktop.domain.housekeeping import VIEWS, housekeeping
    from citysoft_desktop.services.housekeeping_texts import view_count, view_name, view_rule

    found = housekeeping(session.plan, composition.clock().today())
    say(f"Housekeeping on {found.as_of.isoformat()}:")
    for view in VIEWS:
        say(f"  {view_name(view)}: {view_count(found, view)}. {view_rule(found, view)}")


def sample(options: argparse.Namespace) -> int:
    """Write the sample city."""
    from citysoft_desktop.base.clock import utc_now_iso
    from citysoft_desktop.services.sample import sample_records

    records = sample_records(now=utc_now_iso(composition.clock()))
    path = with_ending(options.out)
    composition.storage().create(path, records).close()
    say(f"Made {path.name}: Barcelona from its public record. The coding is ours, an illustration.")
    return 0


DIGEST_WORDS = {
    "sealed": "Seal: not one byte differs from what was saved.",
    "matches": "Seal: the file was rewritten by another program; every digest of the content fits.",
    "none": "Seal: none, the file was made before there were digests. It gets one when it is saved.",
}


def ending(path: Path, allowed: tuple[str, ...]) -> str:
    """The file ending, checked."""
    suffix = path.suffix.lower()
    if suffix not in allowed:
        raise FileProblem("table.ending", name=path.name, allowed=", ".join(allowed))
    return suffix


def _import(options: argparse.Namespace) -> int:
    from citysoft_desktop.app import cli_tables

    return cli_tables.run_import(options)


def _export(options: argparse.Namespace) -> int:
    from citysoft_desktop.app import cli_export

    return cli_export.run_export(options)


def _pack(options: argparse.Namespace) -> int:
    from citysoft_desktop.app import cli_packs

    return cli_packs.run_pack(options)


def _unpack(options: argparse.Namespace) -> int:
    from citysoft_desktop.app import cli_packs

    return cli_packs.run_unpack(options)


def verify(options: argparse.Namespace) -> int:
    """Tell whether a brief was printed from this state of the plan."""
    ending(options.pdf, (".pdf",))
    printed = composition.brief_renderer().digest_of(options.pdf)
    with opened(options.plan, read_only=True) as session:
        actual = session.content_digest()
    if not printed:
        notice(f"{options.pdf.name} carries no digest of a plan, so nothing can be said about it.")
        return 1
    if printed != actual:
        notice(
            f"{options.pdf.name} was printed from another state of the plan: its digest is {printed}, that of"
        )
        notice(f"{options.plan.name} is {actual}.")
        return 1
    say(f"{options.pdf.name} was printed from exactly this state of {options.plan.name}.")
    say(f"Digest of the content: {actual}")
    return 0


def _brief(options: argparse.Namespace) -> int:
    from citysoft_desktop.app import cli_brief

    return cli_brief.run(options)


def _backups(options: argparse.Namespace) -> int:
    from citysoft_desktop.app.cli_backups import run_backups

    return run_backups(options)


def _restore(options: argparse.Namespace) -> int:
    from citysoft_desktop.app.cli_backups import run_restore

    return run_restore(options)


def _password(options: argparse.Namespace) -> int:
    return cli_password.run(options)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": new,
    "import": _import,
    "export": _export,
    "pack": _pack,
    "unpack": _unpack,
    "analyse": analyse,
    "brief": _brief,
    "calendar": calendar,
    "check": check,
    "backups": _backups,
    "restore": _restore,
    "password": _password,
    "verify": verify,
    "sample": sample,
}
