"""Compiled from forms/brief_brand.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_BriefBrand(object):
    def setupUi(self, BriefBrand):
        if not BriefBrand.objectName():
            BriefBrand.setObjectName(u"BriefBrand")
        BriefBrand.resize(560, 460)
        self.outer = QVBoxLayout(BriefBrand)
        self.outer.setObjectName(u"outer")
        self.introLabel = QLabel(BriefBrand)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.outer.addWidget(self.introLabel)

        self.logoLabel = QLabel(BriefBrand)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.logoLabel)

        self.logoRow = QHBoxLayout()
        self.logoRow.setObjectName(u"logoRow")
        self.logoPicture = QLabel(BriefBrand)
        self.logoPicture.setObjectName(u"logoPicture")
        self.logoPicture.setTextFormat(Qt.TextFormat.PlainText)
        self.logoPicture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.logoPicture.sizePolicy().hasHeightForWidth())
        self.logoPicture.setSizePolicy(sizePolicy)
        self.logoPicture.setMinimumSize(QSize(180, 64))

        self.logoRow.addWidget(self.logoPicture)

        self.logoChoose = QPushButton(BriefBrand)
        self.logoChoose.setObjectName(u"logoChoose")
        self.logoChoose.setAutoDefault(False)

        self.logoRow.addWidget(self.logoChoose)

        self.logoRemove = QPushButton(BriefBrand)
        self.logoRemove.setObjectName(u"logoRemove")
        self.logoRemove.setAutoDefault(False)

        self.logoRow.addWidget(self.logoRemove)


        self.outer.addLayout(self.logoRow)

        self.logoNote = QLabel(BriefBrand)
        self.logoNote.setObjectName(u"logoNote")
        self.logoNote.setTextFormat(Qt.TextFormat.PlainText)
        self.logoNote.setWordWrap(True)

        self.outer.addWidget(self.logoNote)

        self.colours = QGridLayout()
        self.colours.setObjectName(u"colours")
        self.primaryLabel = QLabel(BriefBrand)
        self.primaryLabel.setObjectName(u"primaryLabel")
        self.primaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.colours.addWidget(self.primaryLabel, 0, 0, 1, 1)

        self.primaryEdit = QLineEdit(BriefBrand)
        self.primaryEdit.setObjectName(u"primaryEdit")
        self.primaryEdit.setMaxLength(7)

        self.colours.addWidget(self.primaryEdit, 0, 1, 1, 1)

        self.primaryPick = QPushButton(BriefBrand)
        self.primaryPick.setObjectName(u"primaryPick")
        self.primaryPick.setAutoDefault(False)

        self.colours.addWidget(self.primaryPick, 0, 2, 1, 1)

        self.primaryNote = QLabel(BriefBrand)
        self.primaryNote.setObjectName(u"primaryNote")
        self.primaryNote.setTextFormat(Qt.TextFormat.PlainText)
        self.primaryNote.setWordWrap(True)

        self.colours.addWidget(self.primaryNote, 1, 0, 1, 3)

        self.secondaryLabel = QLabel(BriefBrand)
        self.secondaryLabel.setObjectName(u"secondaryLabel")
        self.secondaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.colours.addWidget(self.secondaryLabel, 2, 0, 1, 1)

        self.secondaryEdit = QLineEdit(BriefBrand)
        self.secondaryEdit.setObjectName(u"secondaryEdit")
        self.secondaryEdit.setMaxLength(7)

        self.colours.addWidget(self.secondaryEdit, 2, 1, 1, 1)

        self.secondaryPick = QPushButton(BriefBrand)
        self.secondaryPick.setObjectName(u"secondaryPick")
        self.secondaryPick.setAutoDefault(False)

        self.colours.addWidget(self.secondaryPick, 2, 2, 1, 1)

        self.secondaryNote = QLabel(BriefBrand)
        self.secondaryNote.setObjectName(u"secondaryNote")
        self.secondaryNote.setTextFormat(Qt.TextFormat.PlainText)
        self.secondaryNote.setWordWrap(True)

        self.colours.addWidget(self.secondaryNote, 3, 0, 1, 3)

        self.colours.setColumnStretch(1, 1)

        self.outer.addLayout(self.colours)

        self.filler = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.filler)

        self.buttons = QDialogButtonBox(BriefBrand)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.outer.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.primaryLabel.setBuddy(self.primaryEdit)
        self.secondaryLabel.setBuddy(self.secondaryEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BriefBrand)
    # setupUi

    def retranslateUi(self, BriefBrand):
        BriefBrand.setWindowTitle(QCoreApplication.translate("BriefBrand", u"Brand kit", None))
        self.introLabel.setText(QCoreApplication.translate("BriefBrand", u"A logo and two colours for the printed brief. Type, grid and the colours of charts stay as they are.", None))
        self.logoLabel.setText(QCoreApplication.translate("BriefBrand", u"Logo", None))
        self.logoPicture.setText(QCoreApplication.translate("BriefBrand", u"No logo", None))
        self.logoChoose.setText(QCoreApplication.translate("BriefBrand", u"Choose a picture\u2026", None))
        self.logoRemove.setText(QCoreApplication.translate("BriefBrand", u"Remove", None))
        self.logoNote.setText(QCoreApplication.translate("BriefBrand", u"PNG or JPEG, at most 10 MB. It is stored in the plan as a new picture without hidden data.", None))
        self.primaryLabel.setText(QCoreApplication.translate("BriefBrand", u"Primary colour", None))
        self.primaryPick.setText(QCoreApplication.translate("BriefBrand", u"Choose\u2026", None))
        self.secondaryLabel.setText(QCoreApplication.translate("BriefBrand", u"Secondary colour", None))
        self.secondaryPick.setText(QCoreApplication.translate("BriefBrand", u"Choose\u2026", None))
    # retranslateUi
