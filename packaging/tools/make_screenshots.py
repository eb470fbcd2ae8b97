"""Make the pictures of the documentation: the real window with the sample city, page by page, offscreen.

    .venv/bin/python packaging/tools/make_screenshots.py [NAME …]      all pictures, or those named

Source: the program itself, with a clock that stands still, its own settings folder and the sample city, so a second
        run on the same machine writes the same bytes. A page that does not exist is left out with a message.
Result: docs/images/NAME.png, 1440 x 900, in a palette of at most 256 colours, each below 200 kB.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
SIZE = (1440, 900)
LIMIT = 200_000
EXACT = 64
TABLE = ROOT / "tests" / "data" / "ugly" / "01_es_latin1_semicolon.csv"
# Seconds between two looks at the window, and how often it is looked at until nothing moves any more.
SETTLE, LOOKS = 0.6, 20


class Studio:
    """The window, and how a picture of it is taken."""

    def __init__(self, folder: Path) -> None:
        from citysoft_desktop.app import composition, gui
        from citysoft_desktop.base.clock import FixedClock, utc_now_iso
        from citysoft_desktop.services.sample import sample_records
        from citysoft_desktop.storage.backups import BackupFolder
        from citysoft_desktop.ui.context import AppContext, Services
        from citysoft_desktop.ui.tasks import TaskRunner
        from citysoft_desktop.ui.theme import theme

        clock = FixedClock(NOW)

        def sample(path: Path) -> None:
            composition.storage().create(path, sample_records(now=utc_now_iso(clock))).close()

        services = Services(
            storage=composition.storage,
            places=composition.places,
            sample=sample,
            exchange=composition.exchange,
            brief=composition.brief_renderer,
            backups=lambda: BackupFolder(lambda: folder / "backups", clock),
        )
        # Work beside the window runs at once: a picture must not depend on which thread was quicker.
        self.context = AppContext(services, clock=clock, tasks=TaskRunner(sync=True))
        self.app: Any = gui.make_application(self.context)
        self.app.setCursorFlashTime(0)
        self.theme = theme()
        self.theme.set_mode("light")
        plans = folder / "Documents" / "Plans"
        plans.mkdir(parents=True)
        self.context.settings.set("general.plans_folder", str(plans))
        self.plan = plans / "Barcelona.citysoft"
        sample(self.plan)
        self.window: Any = gui.make_window(self.context)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.open_path(self.plan)
        self.settle()

    def settle(self) -> None:
        """Let timers and deferred drawing run until the window looks the same twice."""
        before = None
        for _look in range(LOOKS):
            self._wait()
            now = self.window.grab().toImage()
            if before is not None and now == before:
                return
            before = now
        raise RuntimeError("the window does not come to rest")

    def _wait(self) -> None:
        end = time.monotonic() + SETTLE
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)

    def page(self, key: str, **where: Any) -> None:
        """Go to a page of the sample plan."""
        self.window.toast.dismiss()
        self.context.navigate(key, **where)
        self.settle()

    def grab(self, *above: Any) -> bytes:
        """The window as PNG, with the dialogs ``above`` it drawn in their places."""
        from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
        from PySide6.QtGui import QPainter

        picture = self.window.grab().toImage()
        if above:
            painter = QPainter(picture)
            try:
                for dialog in above:
                    at = QPoint(
                        (picture.width() - dialog.width()) // 2, (picture.height() - dialog.height()) // 2
                    )
                    painter.drawPixmap(at, dialog.grab())
                    if not dialog.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
                        painter.setPen(self.theme.colour("border.control"))
                        painter.drawRect(QRect(at, dialog.size()).adjusted(-1, -1, 0, 0))
            finally:
                painter.end()
        picture = picture.scaled(
            *SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        return bytes(buffer.data().data())


# ---------------------------------------------------------------- the pictures


def start(studio: Studio) -> bytes:
    """The start centre, with the sample among the recent plans."""
    studio.window.files.close()
    studio.context.navigate("start")
    studio.settle()
    picture = studio.grab()
    studio.window.open_path(studio.plan)
    studio.settle()
    return picture


def of_page(key: str, **where: Any) -> Callable[[Studio], bytes]:
    """A page as it opens."""

    def take(studio: Studio) -> bytes:
        studio.page(key, **where)
        return studio.grab()

    return take


def coding(studio: Studio) -> bytes:
    """Map with one activity in the cockpit: one that is coded in both lenses, so there is something to see."""
    plan = studio.context.plan
    most = max(plan.activities.values(), key=lambda a: (len(plan.codings_of(a.id)), -a.position))
    studio.page("map", ids=[most.id])
    return studio.grab()


def linked(studio: Studio) -> bytes:
    """Link at the activity whose link says most: a named counterpart, a known mode, a known strength."""
    plan = studio.context.plan
    most = max(
        (link for activity in plan.activities for link in plan.linkages_of(activity)),
        key=lambda link: (
            bool(link.counterpart_id),
            link.mode not in ("none", "unknown"),
            link.strength or 0,
            -link.position,
        ),
    )
    studio.page("link", ids=[most.activity_id])
    return studio.grab()


def partners(studio: Studio) -> bytes:
    """The register of bodies at the network of the list that takes part most."""
    plan = studio.context.plan
    used = [part.actor_id for key in plan.activities for part in plan.participations_of(key)]
    most = max(
        (actor for actor in plan.actors.values() if actor.network_key),
        key=lambda actor: (used.count(actor.id), -actor.position),
    )
    studio.page("partners", ids=[most.id])
    return studio.grab()


def diagnose_dark(studio: Studio) -> bytes:
    """The same figures on the dark ground."""
    studio.theme.set_mode("dark")
    try:
        studio.page("diagnose")
        return studio.grab()
    finally:
        studio.theme.set_mode("light")
        studio.settle()


def brief(studio: Studio) -> bytes:
    """The pages of the brief, at the section with the lens map, once they are drawn."""
    studio.page("brief")
    page = studio.window.page()
    end = time.monotonic() + 60
    while time.monotonic() < end and (page.preview.pictures.count() == 0 or page.preview.pictures.busy()):
        studio.settle()
    return studio.grab()


def import_preview(studio: Studio) -> bytes:
    """What an import would do, before it does it."""
    from citysoft_desktop.ui.dialogs.import_dialog import ImportDialog

    studio.page("inventory")
    dialog = ImportDialog(studio.context, studio.window, TABLE)
    dialog.show()
    dialog.resize(1080, 720)
    studio.settle()
    for _ in range(2):
        if dialog.screen_number() < 2:
            dialog.next()
            studio.settle()
    picture = studio.grab(dialog)
    dialog.reject()
    dialog.deleteLater()
    studio.settle()
    return picture


def record(studio: Studio) -> bytes:
    """The record form with the agreement and who takes part opened."""
    plan = studio.context.plan
    studio.page("inventory", ids=[next(iter(plan.activities))])
    form = studio.window.page().detail.form
    for key in ("agreement", "people"):
        form.parts[key].open_up()
    studio.settle()
    form.focus_field("signed")
    studio.settle()
    picture = studio.grab()
    for key in ("agreement", "people"):
        form.parts[key].button.setChecked(False)
    return picture


def requests(studio: Studio) -> bytes:
    """A request half weighed; it is taken back afterwards."""
    from citysoft_desktop.domain.dates import FuzzyDate
    from citysoft_desktop.domain.ids import fixed_id
    from citysoft_desktop.domain.triage import Criterion, Request
    from citysoft_desktop.services.commands.base import AddRecords
    from citysoft_desktop.services.commands.triage import ProposeCriteria, SetRequestScore

    made = Request(
        id=fixed_id("picture"),
        title="Sister city agreement",
        kind="twinning",
        requester="City of Porto",
        country="PT",
        received=FuzzyDate.of(2026, 11, 20),
        due=FuzzyDate.of(2026, 12, 4),
        owner="International Relations",
        text="A yearly exchange of design schools, with a delegation in March.",
    )
    steps = [ProposeCriteria(), AddRecords([made])]
    for step in steps:
        studio.context.execute(step, toast=False)
    scores = (3, 3, 2, None, 2, 2)
    for key, score in zip(list(studio.context.plan.table(Criterion)), scores, strict=False):
        studio.context.execute(SetRequestScore(made.id, key, score), toast=False)
    studio.page("requests", ids=[made.id])
    picture = studio.grab()
    for _ in (*steps, *scores):
        studio.context.undo()
    return picture


def palette(studio: Studio) -> bytes:
    """One field that finds everything."""
    from citysoft_desktop.ui.dialogs.palette import open_palette

    studio.page("inventory")
    dialog = open_palette(studio.context, studio.window, studio.window.actions_)
    dialog.edit.setText("network")
    studio.settle()
    picture = studio.grab(dialog)
    dialog.reject()
    studio.settle()
    return picture


def backups(studio: Studio) -> bytes:
    """What differs between a backup and the plan now. The step is taken back afterwards."""
    from citysoft_desktop.domain.activity import Activity
    from citysoft_desktop.services.commands.base import UpdateRecords
    from citysoft_desktop.ui.dialogs.backups import open_backups

    studio.page("inventory")
    session = studio.context.session
    assert session is not None
    keeper, work = session.keeper, session.begin_backup()
    assert keeper is not None
    assert work is not None
    keeper.finished(work())
    first = next(iter(studio.context.plan.activities.values()))
    studio.context.execute(
        UpdateRecords(
            Activity, {first.id: {"title": f"{first.title} (renewed)", "lead_unit": "Mayor’s office"}}
        ),
        toast=False,
    )
    dialog = open_backups(studio.context, studio.window)
    studio.settle()
    picture = studio.grab(dialog)
    dialog.accept()
    studio.context.undo()
    studio.settle()
    return picture


# name of the picture -> what has to exist for it, and how it is taken
PICTURES: dict[str, tuple[str, Callable[[Studio], bytes]]] = {
    "start": ("", start),
    "city": ("city", of_page("city")),
    "inventory": ("inventory", of_page("inventory")),
    "record": ("inventory", record),
    "requests": ("requests", requests),
    "import": ("import", import_preview),
    "partners": ("partners", partners),
    "map": ("map", coding),
    "link": ("link", linked),
    "diagnose": ("diagnose", of_page("diagnose")),
    "diagnose_dark": ("diagnose", diagnose_dark),
    "strategy": ("strategy", of_page("strategy")),
    "brief": ("brief", brief),
    "palette": ("", palette),
    "backups": ("backups", backups),
}


def small(png: bytes) -> bytes:
    """The picture in a palette: the colours of grounds and texts exactly, the rest by maximum coverage.

    Median cut would merge the small signs of the lenses with their surroundings, and Pillow's own mapping to a given
    palette is only near. Fewer colours are tried until the picture is below the limit.
    """
    from PIL import Image

    picture = Image.open(io.BytesIO(png)).convert("RGB")
    raw = picture.tobytes()
    pixels = list(zip(raw[::3], raw[1::3], raw[2::3], strict=True))
    often = [colour for colour, _count in Counter(pixels).most_common()]
    packed = png
    for colours in (256, 128, 64):
        rest = picture.quantize(colours - EXACT, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
        table = list(dict.fromkeys([*often[:EXACT], *zip(rest[::3], rest[1::3], rest[2::3], strict=True)]))[
            :colours
        ]
        places = {colour: number for number, colour in enumerate(table)}
        for colour in often:
            if colour not in places:
                places[colour] = places[min(table, key=lambda entry, c=colour: _distance(entry, c))]
        drawn = Image.frombytes("P", picture.size, bytes(places[pixel] for pixel in pixels))
        drawn.putpalette([part for colour in table for part in colour])
        buffer = io.BytesIO()
        drawn.save(buffer, "PNG", optimize=True)
        packed = buffer.getvalue()
        if len(packed) < LIMIT:
            break
    return packed


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def main(names: list[str]) -> int:
    """Take the pictures; exit code 1 when one could not be taken or is too large."""
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        sys.stderr.write(f"No picture is called {', '.join(unknown)}. There are: {', '.join(PICTURES)}\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    sys.path.insert(0, str(ROOT))
    failed = 0
    errors: list[str] = []

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # Qt calls slots itself, so their exceptions end here and not in main: such a picture shows half a page.
        errors.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = note
    with tempfile.TemporaryDirectory(prefix="citysoft-pictures-") as folder:
        os.environ["CITYSOFT_HOME"] = str(Path(folder) / "home")
        from citysoft_desktop.ui import registry

        studio = Studio(Path(folder))
        IMAGES.mkdir(parents=True, exist_ok=True)
        for name in names or PICTURES:
            needs, take = PICTURES[name]
            if needs and not (registry.has_page(needs) or registry.has_dialog(needs)):
                sys.stderr.write(f"{name}: left out, there is no {needs} yet\n")
                continue
            packed = small(take(studio))
            if errors:
                sys.stderr.write(f"{name}: not written, the window had an error\n")
                return 1
            (IMAGES / f"{name}.png").write_bytes(packed)
            sys.stdout.write(f"{name}: {len(packed) // 1000} kB\n")
            if len(packed) >= LIMIT:
                sys.stderr.write(f"{name}: larger than {LIMIT // 1000} kB\n")
                failed = 1
        studio.window.files.close()
        studio.window.close()
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
