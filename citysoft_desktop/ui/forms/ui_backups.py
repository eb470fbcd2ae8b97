"""Compiled from forms/backups.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_BackupsDialog(object):
    def setupUi(self, BackupsDialog):
        if not BackupsDialog.objectName():
            BackupsDialog.setObjectName(u"BackupsDialog")
        BackupsDialog.resize(860, 620)
        self.layout = QVBoxLayout(BackupsDialog)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 18, 24, 16)
        self.introLabel = QLabel(BackupsDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.layout.addWidget(self.introLabel)

        self.planBox = QComboBox(BackupsDialog)
        self.planBox.setObjectName(u"planBox")

        self.layout.addWidget(self.planBox)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(18)
        self.ways.setObjectName(u"ways")
        self.backupsRadio = QRadioButton(BackupsDialog)
        self.backupsRadio.setObjectName(u"backupsRadio")

        self.ways.addWidget(self.backupsRadio)

        self.snapshotsRadio = QRadioButton(BackupsDialog)
        self.snapshotsRadio.setObjectName(u"snapshotsRadio")

        self.ways.addWidget(self.snapshotsRadio)

        self.waysGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.waysGap)


        self.layout.addLayout(self.ways)

        self.table = QTableView(BackupsDialog)
        self.table.setObjectName(u"table")

        self.layout.addWidget(self.table)

        self.compareRow = QHBoxLayout()
        self.compareRow.setSpacing(10)
        self.compareRow.setObjectName(u"compareRow")
        self.compareLabel = QLabel(BackupsDialog)
        self.compareLabel.setObjectName(u"compareLabel")
        self.compareLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.compareRow.addWidget(self.compareLabel)

        self.compareBox = QComboBox(BackupsDialog)
        self.compareBox.setObjectName(u"compareBox")

        self.compareRow.addWidget(self.compareBox)

        self.diffLabel = QLabel(BackupsDialog)
        self.diffLabel.setObjectName(u"diffLabel")
        self.diffLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.diffLabel.setWordWrap(True)

        self.compareRow.addWidget(self.diffLabel)


        self.layout.addLayout(self.compareRow)

        self.diffList = QListWidget(BackupsDialog)
        self.diffList.setObjectName(u"diffList")

        self.layout.addWidget(self.diffList)

        self.keepRow = QHBoxLayout()
        self.keepRow.setSpacing(10)
        self.keepRow.setObjectName(u"keepRow")
        self.nameEdit = QLineEdit(BackupsDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.keepRow.addWidget(self.nameEdit)

        self.noteEdit = QLineEdit(BackupsDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.keepRow.addWidget(self.noteEdit)

        self.keepButton = QPushButton(BackupsDialog)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setAutoDefault(False)

        self.keepRow.addWidget(self.keepButton)

        self.renameButton = QPushButton(BackupsDialog)
        self.renameButton.setObjectName(u"renameButton")
        self.renameButton.setAutoDefault(False)

        self.keepRow.addWidget(self.renameButton)

        self.removeButton = QPushButton(BackupsDialog)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.keepRow.addWidget(self.removeButton)


        self.layout.addLayout(self.keepRow)

        self.secondRow = QHBoxLayout()
        self.secondRow.setSpacing(10)
        self.secondRow.setObjectName(u"secondRow")
        self.secondLabel = QLabel(BackupsDialog)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secondLabel.setWordWrap(True)

        self.secondRow.addWidget(self.secondLabel)

        self.secondButton = QPushButton(BackupsDialog)
        self.secondButton.setObjectName(u"secondButton")
        self.secondButton.setAutoDefault(False)

        self.secondRow.addWidget(self.secondButton)

        self.noSecondButton = QPushButton(BackupsDialog)
        self.noSecondButton.setObjectName(u"noSecondButton")
        self.noSecondButton.setAutoDefault(False)

        self.secondRow.addWidget(self.noSecondButton)


        self.layout.addLayout(self.secondRow)

        self.noticeRow = QHBoxLayout()
        self.noticeRow.setSpacing(10)
        self.noticeRow.setObjectName(u"noticeRow")
        self.noticeLabel = QLabel(BackupsDialog)
        self.noticeLabel.setObjectName(u"noticeLabel")
        self.noticeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noticeLabel.setWordWrap(True)

        self.noticeRow.addWidget(self.noticeLabel)

        self.undoButton = QPushButton(BackupsDialog)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.noticeRow.addWidget(self.undoButton)


        self.layout.addLayout(self.noticeRow)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.nowButton = QPushButton(BackupsDialog)
        self.nowButton.setObjectName(u"nowButton")
        self.nowButton.setAutoDefault(False)

        self.buttons.addWidget(self.nowButton)

        self.saveAsButton = QPushButton(BackupsDialog)
        self.saveAsButton.setObjectName(u"saveAsButton")
        self.saveAsButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveAsButton)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.closeButton = QPushButton(BackupsDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)

        self.restoreButton = QPushButton(BackupsDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)

        self.buttons.addWidget(self.restoreButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(BackupsDialog)
    # setupUi

    def retranslateUi(self, BackupsDialog):
        BackupsDialog.setWindowTitle(QCoreApplication.translate("BackupsDialog", u"Backups and snapshots", None))
        self.introLabel.setProperty(u"role", QCoreApplication.translate("BackupsDialog", u"secondary", None))
        self.backupsRadio.setText(QCoreApplication.translate("BackupsDialog", u"Backups on this computer", None))
        self.snapshotsRadio.setText(QCoreApplication.translate("BackupsDialog", u"Snapshots in the plan", None))
        self.compareLabel.setProperty(u"role", QCoreApplication.translate("BackupsDialog", u"label", None))
        self.compareLabel.setText(QCoreApplication.translate("BackupsDialog", u"Compared with", None))
        self.diffLabel.setProperty(u"role", QCoreApplication.translate("BackupsDialog", u"secondary", None))
        self.keepButton.setText(QCoreApplication.translate("BackupsDialog", u"Keep this state", None))
        self.renameButton.setText(QCoreApplication.translate("BackupsDialog", u"Change name and note", None))
        self.removeButton.setText(QCoreApplication.translate("BackupsDialog", u"Remove", None))
        self.secondLabel.setProperty(u"role", QCoreApplication.translate("BackupsDialog", u"secondary", None))
        self.secondButton.setText(QCoreApplication.translate("BackupsDialog", u"Choose a second folder\u2026", None))
        self.noSecondButton.setText(QCoreApplication.translate("BackupsDialog", u"No second folder", None))
        self.noticeLabel.setProperty(u"role", QCoreApplication.translate("BackupsDialog", u"strong", None))
        self.undoButton.setText(QCoreApplication.translate("BackupsDialog", u"Undo", None))
        self.nowButton.setText(QCoreApplication.translate("BackupsDialog", u"Back up now", None))
        self.saveAsButton.setText(QCoreApplication.translate("BackupsDialog", u"Save as a plan\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("BackupsDialog", u"Close", None))
        self.restoreButton.setText(QCoreApplication.translate("BackupsDialog", u"Go back to this state", None))
    # retranslateUi
