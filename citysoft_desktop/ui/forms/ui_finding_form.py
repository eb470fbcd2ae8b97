"""Compiled from forms/finding_form.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FindingForm(object):
    def setupUi(self, FindingForm):
        if not FindingForm.objectName():
            FindingForm.setObjectName(u"FindingForm")
        FindingForm.resize(280, 320)
        self.layout = QVBoxLayout(FindingForm)
        self.layout.setSpacing(5)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(12, 8, 12, 8)
        self.titleLabel = QLabel(FindingForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.layout.addWidget(self.titleLabel)

        self.titleEdit = QLineEdit(FindingForm)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout.addWidget(self.titleEdit)

        self.errorLabel = QLabel(FindingForm)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.errorLabel.setWordWrap(True)

        self.layout.addWidget(self.errorLabel)

        self.sentenceLabel = QLabel(FindingForm)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.sentenceLabel)

        self.sentenceEdit = QPlainTextEdit(FindingForm)
        self.sentenceEdit.setObjectName(u"sentenceEdit")
        self.sentenceEdit.setTabChangesFocus(True)

        self.layout.addWidget(self.sentenceEdit)

        self.soWhatLabel = QLabel(FindingForm)
        self.soWhatLabel.setObjectName(u"soWhatLabel")
        self.soWhatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.soWhatLabel)

        self.soWhatEdit = QLineEdit(FindingForm)
        self.soWhatEdit.setObjectName(u"soWhatEdit")

        self.layout.addWidget(self.soWhatEdit)

        self.rowsLabel = QLabel(FindingForm)
        self.rowsLabel.setObjectName(u"rowsLabel")
        self.rowsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rowsLabel.setWordWrap(True)

        self.layout.addWidget(self.rowsLabel)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancelButton = QPushButton(FindingForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FindingForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.titleEdit)
        self.sentenceLabel.setBuddy(self.sentenceEdit)
        self.soWhatLabel.setBuddy(self.soWhatEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FindingForm)
    # setupUi

    def retranslateUi(self, FindingForm):
        self.titleLabel.setText(QCoreApplication.translate("FindingForm", u"What is found, in a few words", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"Title of the finding", None))
#endif // QT_CONFIG(accessibility)
        self.sentenceLabel.setText(QCoreApplication.translate("FindingForm", u"Sentence with its number", None))
#if QT_CONFIG(accessibility)
        self.sentenceEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"Sentence of the finding", None))
#endif // QT_CONFIG(accessibility)
        self.soWhatLabel.setText(QCoreApplication.translate("FindingForm", u"So what", None))
#if QT_CONFIG(accessibility)
        self.soWhatEdit.setAccessibleName(QCoreApplication.translate("FindingForm", u"So what", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FindingForm", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancelButton.setAccessibleName(QCoreApplication.translate("FindingForm", u"Cancel the finding", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("FindingForm", u"Keep finding", None))
#if QT_CONFIG(accessibility)
        self.saveButton.setAccessibleName(QCoreApplication.translate("FindingForm", u"Keep the finding", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
