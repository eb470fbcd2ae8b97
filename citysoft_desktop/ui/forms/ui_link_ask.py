"""Compiled from forms/link_ask.ui by packaging/tools/compile_forms.py. Do not edit."""

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
class Ui_LinkAsk(object):
    def setupUi(self, LinkAsk):
        if not LinkAsk.objectName():
            LinkAsk.setObjectName(u"LinkAsk")
        LinkAsk.resize(480, 380)
        self.layout = QVBoxLayout(LinkAsk)
        self.layout.setObjectName(u"layout")
        self.titleLabel = QLabel(LinkAsk)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.layout.addWidget(self.titleLabel)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.textLabel = QLabel(LinkAsk)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.textEdit = QLineEdit(LinkAsk)
        self.textEdit.setObjectName(u"textEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.textEdit)

        self.offerLabel = QLabel(LinkAsk)
        self.offerLabel.setObjectName(u"offerLabel")
        self.offerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.offerLabel)

        self.offerEdit = QLineEdit(LinkAsk)
        self.offerEdit.setObjectName(u"offerEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.offerEdit)

        self.whyLabel = QLabel(LinkAsk)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.whyEdit = QLineEdit(LinkAsk)
        self.whyEdit.setObjectName(u"whyEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.whyEdit)

        self.dueLabel = QLabel(LinkAsk)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.dueBox = QWidget(LinkAsk)
        self.dueBox.setObjectName(u"dueBox")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.dueBox)

        self.stateLabel = QLabel(LinkAsk)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stateLabel)

        self.stateCombo = QComboBox(LinkAsk)
        self.stateCombo.setObjectName(u"stateCombo")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stateCombo)

        self.answerLabel = QLabel(LinkAsk)
        self.answerLabel.setObjectName(u"answerLabel")
        self.answerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.answerLabel)

        self.answerEdit = QLineEdit(LinkAsk)
        self.answerEdit.setObjectName(u"answerEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.answerEdit)


        self.layout.addLayout(self.form)

        self.problemLabel = QLabel(LinkAsk)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.layout.addWidget(self.problemLabel)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.removeButton = QPushButton(LinkAsk)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.buttons.addWidget(self.removeButton)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancelButton = QPushButton(LinkAsk)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LinkAsk)
        self.saveButton.setObjectName(u"saveButton")

        self.buttons.addWidget(self.saveButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(LinkAsk)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, LinkAsk):
        LinkAsk.setWindowTitle(QCoreApplication.translate("LinkAsk", u"Ask", None))
        self.textLabel.setText(QCoreApplication.translate("LinkAsk", u"We ask", None))
        self.offerLabel.setText(QCoreApplication.translate("LinkAsk", u"We offer", None))
        self.whyLabel.setText(QCoreApplication.translate("LinkAsk", u"Why now", None))
        self.dueLabel.setText(QCoreApplication.translate("LinkAsk", u"Due", None))
        self.stateLabel.setText(QCoreApplication.translate("LinkAsk", u"State", None))
        self.answerLabel.setText(QCoreApplication.translate("LinkAsk", u"Answer", None))
        self.removeButton.setText(QCoreApplication.translate("LinkAsk", u"Remove", None))
        self.cancelButton.setText(QCoreApplication.translate("LinkAsk", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LinkAsk", u"Save", None))
    # retranslateUi
