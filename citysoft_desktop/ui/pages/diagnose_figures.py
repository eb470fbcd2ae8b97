"""The four figures at the head of every view, each with its rule in words and the rows behind it."""

from __future__ import annotations

from PySide6.QtCore import (
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.pages.diagnose_words import tier_words
from citysoft_desktop.ui.presenters.diagnose import Kpis, percent
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label, line


class Figure(QPushButton):
    """A figure with its words and its rule; opens the rows behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ghost")
        self.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 2, 6)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(6)
        self.figure = label("", "figure")
        self.name = label("", "strong", wrap=True)
        self.rule = label("", "caption", wrap=True)
        for part in (self.figure, self.name, self.rule):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.name.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.name.setContentsMargins(0, 0, 0, 4)
        top.addWidget(self.figure)
        top.addWidget(self.name, 1)
        layout.addLayout(top)
        layout.addWidget(self.rule)
        layout.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def set_figure(self, figure: str, name: str, rule: str, *, opens: bool) -> None:
        """Show other words; without rows behind it the figure is not a button."""
        self.figure.setText(figure)
        self.name.setText(name)
        self.rule.setText(rule)
        self.setAccessibleName(f"{figure} {name}. {rule}")
        self.setToolTip(rule)
        self.setEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not opens)
        self.updateGeometry()

    def wanted_height(self, width: int) -> int:
        """Height for a width, with the words and the rule wrapped."""
        inner = max(60, width - 12)
        figure = self.figure.sizeHint()
        top = max(figure.height(), self.name.heightForWidth(max(40, inner - figure.width() - 6)))
        return 12 + top + self.rule.heightForWidth(inner)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(180), self.wanted_height(max(self.width(), theme().px(150))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())


class FigureCard(QFrame):
    """Four figures in a row, two by two where it is narrow."""

    opened = Signal(tuple, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 4)
        self._grid.setSpacing(4)
        self.figures = [Figure() for _ in range(4)]
        self._lines = [line(vertical=True) for _ in range(3)]
        self._keys: list[tuple[str, ...]] = [()] * 4
        self._across = 0
        for place, figure in enumerate(self.figures):
            figure.clicked.connect(lambda _checked=False, place=place: self._open(place))
        self._arrange(4)

    def set_figure(self, place: int, figure: str, name: str, rule: str, keys: tuple[str, ...]) -> None:
        """Show a figure with the activities behind it."""
        self._keys[place] = keys
        self.figures[place].set_figure(figure, name, rule, opens=bool(keys))
        self._fit()

    def _open(self, place: int) -> None:
        made = self.figures[place]
        self.opened.emit(self._keys[place], f"{made.figure.text()} {made.name.text()}")

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for part in (*self.figures, *self._lines):
            self._grid.removeWidget(part)
        for place, figure in enumerate(self.figures):
            self._grid.addWidget(figure, place // across, (place % across) * 2)
        for place, rule in enumerate(self._lines):
            if across == 4:
                self._grid.addWidget(rule, 0, place * 2 + 1)  # shown before, it would be a window
            rule.setVisible(across == 4)
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if column % 2 == 0 and column < across * 2 else 0)

    def _fit(self) -> None:
        self._arrange(4 if self.width() >= theme().px(820) else 2)
        width = max(1, self.width() // self._across - 12)
        height = max(figure.wanted_height(width) for figure in self.figures)
        for figure in self.figures:
            figure.setFixedHeight(height)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_kpis(self, k: Kpis, tier: str = "national") -> None:
        """The four figures with their rule in words and what they would be from another threshold.

        ``tier`` is the tier of the links counted.
        """
        others = [tau for tau in (1, 2, 3) if tau != k.tau]
        nothing = self.tr("Nothing coded yet: {k} of {n} uncoded").format(k=k.n - k.coded, n=k.n)
        if k.coded:
            share = percent(k.both, k.coded)
            base = (
                self.tr("{share} of {n} coded").format(share=share, n=k.coded)
                if share
                else self.tr("of {n} coded").format(n=k.coded)
            )
            rule = self.tr("{base}; {a} if {i} counts, {b} if {j} counts").format(
                base=base, a=k.both_at[others[0]], i=others[0], b=k.both_at[others[1]], j=others[1]
            )
            self.set_figure(0, str(k.both), self.tr("in both lenses"), rule, k.both_keys)
        else:
            self.set_figure(0, "–", self.tr("in both lenses"), nothing, ())
        if k.jaccard is not None:
            seen = [
                f"{k.jaccard_at[tau]:.2f}" if k.jaccard_at.get(tau) is not None else "–" for tau in others
            ]
            rule = self.tr("Jaccard: both / any lens; {a} if {i} counts, {b} if {j} counts").format(
                a=seen[0], i=others[0], b=seen[1], j=others[1]
            )
            self.set_figure(1, f"{k.jaccard:.2f}", self.tr("lens overlap"), rule, k.any_lens_keys)
        else:
            rule = (
                nothing
                if not k.coded
                else self.tr("No coded activity has a lens: both / any lens is not defined")
            )
            self.set_figure(1, "–", self.tr("lens overlap"), rule, ())
        unknown = k.n - k.link_known
        if k.n:
            figure = percent(k.linked, k.n) or self.tr("{k} of {n}").format(k=k.linked, n=k.n)
            rule = self.tr("{tier}: {k} of {n}; {u} unknown, {z} none found").format(
                tier=tier_words(tier), k=k.linked, n=k.n, u=unknown, z=k.link_none
            )
            self.set_figure(2, figure, self.tr("with a known link"), rule, k.linked_keys)
        else:
            self.set_figure(2, "–", self.tr("with a known link"), self.tr("No activities in this view"), ())
        if k.effective is not None and k.hhi is not None:
            rule = self.tr("1 / HHI {hhi} over {m} types, {n} of {all} typed").format(
                hhi=f"{k.hhi:.3f}", m=k.types, n=k.typed, all=k.n
            )
            self.set_figure(3, f"{k.effective:.1f}", self.tr("effective types"), rule, k.type_keys)
        else:
            self.set_figure(3, "–", self.tr("effective types"), self.tr("No activity has a type yet"), ())
