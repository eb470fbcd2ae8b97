"""The commands of the window as plain data: id, menu, keys, sign and words. ``ui/actions.py`` makes actions of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from citysoft_desktop.ui.step_names import STEP_KEYS, step_name

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its id, menu, keys and sign; its words are in ``command_words``. ``plan`` = needs an open plan."""

    id: str
    menu: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    plan: bool = True
    write: bool = False  # needs a plan that can be changed
    gap: bool = False  # a line before it in the menu


COMMANDS: tuple[Command, ...] = (
    Command("new", "file", (Key.New,), "plus", plan=False),
    Command("open", "file", (Key.Open,), "folder-open", plan=False),
    Command("sample", "file", ("Ctrl+E",), "compass", plan=False),
    Command("import", "file", ("Ctrl+I",), "file-input", write=True, gap=True),
    Command("export", "file", ("Ctrl+Shift+E",), "file-output"),
    Command("pack_send", "file", (), "file-spreadsheet"),
    Command("pack_read", "file", (), "git-compare", write=True),
    Command("print", "file", (Key.Print,), "printer"),
    Command("save", "file", (Key.Save,), "save", gap=True),
    Command("save_as", "file", ("Ctrl+Shift+S",), "file-output"),
    Command("save_copy", "file", (), "copy"),
    Command("password", "file", (), "lock", write=True),
    Command("backups", "file", (), "archive-restore", plan=False),
    Command("start", "file", ("Ctrl+Home",), "house", plan=False, gap=True),
    Command("close", "file", ("Ctrl+W",), "x"),
    Command("preferences", "file", ("Ctrl+,",), "settings", plan=False, gap=True),
    Command("quit", "file", ("Ctrl+Q",), "", plan=False),
    Command("undo", "edit", (Key.Undo,), "undo-2", write=True),
    Command("redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", write=True),
    Command("find", "edit", (Key.Find,), "list-filter", gap=True),
    Command("palette", "edit", ("Ctrl+K",), "search", plan=False),
    *(Command(f"step_{key}", "view", (f"Ctrl+{n}",)) for n, key in enumerate(STEP_KEYS, 1)),
    Command("back", "view", ("Alt+Left",), "arrow-left", plan=False, gap=True),
    Command("forward", "view", ("Alt+Right",), "arrow-right", plan=False),
    Command("sidebar", "view", ("Ctrl+B",), "panel-left", gap=True),
    Command("detail", "view", ("F4",), "panel-right"),
    Command("next_region", "view", ("F6",), "", plan=False),
    Command("previous_region", "view", ("Shift+F6",), "", plan=False),
    Command("zoom_in", "view", ("Ctrl++", "Ctrl+="), "zoom-in", plan=False, gap=True),
    Command("zoom_out", "view", ("Ctrl+-",), "zoom-out", plan=False),
    Command("zoom_reset", "view", ("Ctrl+0",), "", plan=False),
    Command("theme_system", "view", (), "contrast", plan=False, gap=True),
    Command("theme_light", "view", (), "sun", plan=False),
    Command("theme_dark", "view", (), "moon", plan=False),
    Command("record_history", "record", ("Ctrl+Shift+H",), "history"),
    Command("next_issue", "record", ("F8",), "triangle-alert"),
    Command("previous_issue", "record", ("Shift+F8",), ""),
    Command("partners", "tools", (), "users"),
    Command("evidence", "tools", (), "file-text"),
    Command("requests", "tools", ("Ctrl+Shift+R",), "send"),
    Command("notes", "tools", (), "notebook-pen"),
    Command("bin", "tools", (), "trash-2"),
    Command("history", "tools", ("Ctrl+H",), "history"),
    Command("own_fields", "tools", (), "tag", gap=True),
    Command("check", "tools", (), "shield-check"),
    Command("help", "help", (Key.HelpContents,), "circle-help", plan=False),
    Command("method", "help", (), "book-open", plan=False),
    Command("where_work_is", "help", (), "save", plan=False),
    Command("shortcuts", "help", ("Ctrl+/",), "keyboard", plan=False),
    Command("messages", "help", (), "message-square-text", plan=False),
    Command("about", "help", (), "info", plan=False, gap=True),
)
MENUS = ("file", "edit", "view", "record", "tools", "help")


def command_words(command_id: str) -> str:
    """The words of a command in the language of the window."""
    if command_id.startswith("step_"):
        return step_name(command_id[5:])
    table = {
        "new": QCoreApplication.translate("Actions", "New plan…"),
        "open": QCoreApplication.translate("Actions", "Open a plan…"),
        "sample": QCoreApplication.translate("Actions", "Explore the sample city"),
        "import": QCoreApplication.translate("Actions", "Import a table…"),
        "export": QCoreApplication.translate("Actions", "Export tables…"),
        "pack_send": QCoreApplication.translate("Actions", "Send to a department…"),
        "pack_read": QCoreApplication.translate("Actions", "Read a department’s form back…"),
        "print": QCoreApplication.translate("Actions", "Export or print the brief"),
        "save": QCoreApplication.translate("Actions", "Save now"),
        "save_as": QCoreApplication.translate("Actions", "Save in another place…"),
        "save_copy": QCoreApplication.translate("Actions", "Save a copy…"),
        "password": QCoreApplication.translate("Actions", "Password of this plan…"),
        "backups": QCoreApplication.translate("Actions", "Backups and snapshots…"),
        "start": QCoreApplication.translate("Actions", "Start centre"),
        "close": QCoreApplication.translate("Actions", "Close the plan"),
        "preferences": QCoreApplication.translate("Actions", "Preferences…"),
        "quit": QCoreApplication.translate("Actions", "Quit"),
        "undo": QCoreApplication.translate("Actions", "Undo"),
        "redo": QCoreApplication.translate("Actions", "Redo"),
        "find": QCoreApplication.translate("Actions", "Filter on this page"),
        "palette": QCoreApplication.translate("Actions", "Search everything or run a command"),
        "back": QCoreApplication.translate("Actions", "Back"),
        "forward": QCoreApplication.translate("Actions", "Forward"),
        "sidebar": QCoreApplication.translate("Actions", "Sidebar"),
        "detail": QCoreApplication.translate("Actions", "Detail panel"),
        "next_region": QCoreApplication.translate("Actions", "Next region"),
        "previous_region": QCoreApplication.translate("Actions", "Previous region"),
        "zoom_in": QCoreApplication.translate("Actions", "Larger"),
        "zoom_out": QCoreApplication.translate("Actions", "Smaller"),
        "zoom_reset": QCoreApplication.translate("Actions", "Normal size"),
        "theme_system": QCoreApplication.translate("Actions", "Theme: as the system"),
        "theme_light": QCoreApplication.translate("Actions", "Theme: light"),
        "theme_dark": QCoreApplication.translate("Actions", "Theme: dark"),
        "record_history": QCoreApplication.translate("Actions", "History of this record"),
        "own_fields": QCoreApplication.translate("Actions", "Own fields of this plan…"),
        "next_issue": QCoreApplication.translate("Actions", "Next item needing a look"),
        "previous_issue": QCoreApplication.translate("Actions", "Previous item needing a look"),
        "partners": QCoreApplication.translate("Actions", "Partners and bodies"),
        "evidence": QCoreApplication.translate("Actions", "Evidence"),
        "requests": QCoreApplication.translate("Actions", "Requests"),
        "notes": QCoreApplication.translate("Actions", "Notes"),
        "bin": QCoreApplication.translate("Actions", "Recycle bin"),
        "history": QCoreApplication.translate("Actions", "History"),
        "check": QCoreApplication.translate("Actions", "Check the plan file"),
        "help": QCoreApplication.translate("Actions", "Help for this field or page"),
        "method": QCoreApplication.translate("Actions", "Learn the method"),
        "where_work_is": QCoreApplication.translate("Actions", "Where your work is, and how to get it back"),
        "shortcuts": QCoreApplication.translate("Actions", "Keyboard shortcuts"),
        "messages": QCoreApplication.translate("Actions", "Messages"),
        "about": QCoreApplication.translate("Actions", "About CitySoft Desktop"),
    }
    return table[command_id]


def menu_title(menu: str) -> str:
    """The title of a menu with its mnemonic."""
    table = {
        "file": QCoreApplication.translate("Actions", "&File"),
        "edit": QCoreApplication.translate("Actions", "&Edit"),
        "view": QCoreApplication.translate("Actions", "&View"),
        "record": QCoreApplication.translate("Actions", "&Record"),
        "tools": QCoreApplication.translate("Actions", "&Tools"),
        "help": QCoreApplication.translate("Actions", "&Help"),
    }
    return table[menu]


def key_sequences(command_id: str) -> list[QKeySequence]:
    """The shortcuts of a command on this system, the first is the one shown."""
    command = next(c for c in COMMANDS if c.id == command_id)
    keys: list[QKeySequence] = []
    for key in command.keys:
        keys += (
            QKeySequence.keyBindings(key)[:1]
            if isinstance(key, QKeySequence.StandardKey)
            else [QKeySequence(key)]
        )
    return keys


def keys_text(command_id: str) -> str:
    """The shortcut of a command as the system writes it, "" when it has none."""
    found = key_sequences(command_id)
    return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""
