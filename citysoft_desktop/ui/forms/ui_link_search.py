"""Compiled from forms/link_search.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_LinkSearch(object):
    def setupUi(self, LinkSearch):
        if not LinkSearch.objectName():
            LinkSearch.setObjectName(u"LinkSearch")
        LinkSearch.resize(480, 340)
        self.layout = QVBoxLayout(LinkSearch)
        self.layout.setObjectName(u"layout")
        self.titleLabel = QLabel(LinkSearch)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(LinkSearch)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout.addWidget(self.aboutLabel)

        self.whyLabel = QLabel(LinkSearch)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)

        self.layout.addWidget(self.whyLabel)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.whereLabel = QLabel(LinkSearch)
        self.whereLabel.setObjectName(u"whereLabel")
        self.whereLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whereLabel)

        self.whereEdit = QLineEdit(LinkSearch)
        self.whereEdit.setObjectName(u"whereEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.whereEdit)

        self.whenLabel = QLabel(LinkSearch)
        self.whenLabel.setObjectName(u"whenLabel")
        self.whenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.whenLabel)

        self.whenBox = QWidget(LinkSearch)
        self.whenBox.setObjectName(u"whenBox")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.whenBox)

        self.byLabel = QLabel(LinkSearch)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.byLabel)

        self.byEdit = QLineEdit(LinkSearch)
        self.byEdit.setObjectName(u"byEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.byEdit)

        self.tierLabel = QLabel(LinkSearch)
        self.tierLabel.setObjectName(u"tierLabel")
        self.tierLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tierLabel)

        self.tierCombo = QComboBox(LinkSearch)
        self.tierCombo.setObjectName(u"tierCombo")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tierCombo)


        self.layout.addLayout(self.form)

        self.problemLabel = QLabel(LinkSearch)
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

        self.cancelButton = QPushButton(LinkSearch)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LinkSearch)
        self.saveButton.setObjectName(u"saveButton")

        self.buttons.addWidget(self.saveButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(LinkSearch)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, LinkSearch):
        LinkSearch.setWindowTitle(QCoreApplication.translate("LinkSearch", u"Log a search", None))
        self.titleLabel.setText(QCoreApplication.translate("LinkSearch", u"Log a search without result", None))
        self.whyLabel.setText(QCoreApplication.translate("LinkSearch", u"Unknown means nobody has searched. With where and when, unknown becomes \u201cnone found\u201d.", None))
        self.whereLabel.setText(QCoreApplication.translate("LinkSearch", u"Where was searched", None))
        self.whereEdit.setPlaceholderText(QCoreApplication.translate("LinkSearch", u"Register, archive, ministry, web", None))
        self.whenLabel.setText(QCoreApplication.translate("LinkSearch", u"When", None))
        self.byLabel.setText(QCoreApplication.translate("LinkSearch", u"By whom", None))
        self.tierLabel.setText(QCoreApplication.translate("LinkSearch", u"At which tier", None))
        self.cancelButton.setText(QCoreApplication.translate("LinkSearch", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LinkSearch", u"Log the search", None))
    # retranslateUi
