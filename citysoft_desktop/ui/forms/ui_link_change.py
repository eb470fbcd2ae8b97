"""Compiled from forms/link_change.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_LinkChange(object):
    def setupUi(self, LinkChange):
        if not LinkChange.objectName():
            LinkChange.setObjectName(u"LinkChange")
        LinkChange.resize(640, 380)
        self.layout = QVBoxLayout(LinkChange)
        self.layout.setObjectName(u"layout")
        self.titleLabel = QLabel(LinkChange)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.titleLabel)

        self.whyLabel = QLabel(LinkChange)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)

        self.layout.addWidget(self.whyLabel)

        self.fields = QVBoxLayout()
        self.fields.setObjectName(u"fields")

        self.layout.addLayout(self.fields)

        self.problemLabel = QLabel(LinkChange)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.layout.addWidget(self.problemLabel)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancelButton = QPushButton(LinkChange)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LinkChange)
        self.saveButton.setObjectName(u"saveButton")

        self.buttons.addWidget(self.saveButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(LinkChange)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, LinkChange):
        LinkChange.setWindowTitle(QCoreApplication.translate("LinkChange", u"Relation changed", None))
        self.titleLabel.setText(QCoreApplication.translate("LinkChange", u"The relation changed", None))
        self.whyLabel.setText(QCoreApplication.translate("LinkChange", u"The present record ends on that date and stays as it is. A new one begins there.", None))
        self.cancelButton.setText(QCoreApplication.translate("LinkChange", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LinkChange", u"Record the change", None))
    # retranslateUi
