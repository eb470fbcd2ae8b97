"""Compiled from forms/export_dialog.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(560, 400)
        self.layout = QVBoxLayout(ExportDialog)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(24, 18, 24, 18)
        self.formatLabel = QLabel(ExportDialog)
        self.formatLabel.setObjectName(u"formatLabel")
        self.formatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.formatLabel)

        self.xlsxRadio = QRadioButton(ExportDialog)
        self.xlsxRadio.setObjectName(u"xlsxRadio")

        self.layout.addWidget(self.xlsxRadio)

        self.csvRadio = QRadioButton(ExportDialog)
        self.csvRadio.setObjectName(u"csvRadio")

        self.layout.addWidget(self.csvRadio)

        self.tidyRadio = QRadioButton(ExportDialog)
        self.tidyRadio.setObjectName(u"tidyRadio")

        self.layout.addWidget(self.tidyRadio)

        self.tablesRadio = QRadioButton(ExportDialog)
        self.tablesRadio.setObjectName(u"tablesRadio")

        self.layout.addWidget(self.tablesRadio)

        self.jsonRadio = QRadioButton(ExportDialog)
        self.jsonRadio.setObjectName(u"jsonRadio")

        self.layout.addWidget(self.jsonRadio)

        self.rowsLabel = QLabel(ExportDialog)
        self.rowsLabel.setObjectName(u"rowsLabel")
        self.rowsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.rowsLabel)

        self.rowsBox = QWidget(ExportDialog)
        self.rowsBox.setObjectName(u"rowsBox")
        self.rowsLayout = QVBoxLayout(self.rowsBox)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)
        self.allRadio = QRadioButton(self.rowsBox)
        self.allRadio.setObjectName(u"allRadio")

        self.rowsLayout.addWidget(self.allRadio)

        self.shownRadio = QRadioButton(self.rowsBox)
        self.shownRadio.setObjectName(u"shownRadio")

        self.rowsLayout.addWidget(self.shownRadio)

        self.selectedRadio = QRadioButton(self.rowsBox)
        self.selectedRadio.setObjectName(u"selectedRadio")

        self.rowsLayout.addWidget(self.selectedRadio)


        self.layout.addWidget(self.rowsBox)

        self.confidentialCheck = QCheckBox(ExportDialog)
        self.confidentialCheck.setObjectName(u"confidentialCheck")

        self.layout.addWidget(self.confidentialCheck)

        self.contactsCheck = QCheckBox(ExportDialog)
        self.contactsCheck.setObjectName(u"contactsCheck")

        self.layout.addWidget(self.contactsCheck)

        self.markCheck = QCheckBox(ExportDialog)
        self.markCheck.setObjectName(u"markCheck")

        self.layout.addWidget(self.markCheck)

        self.problemLabel = QLabel(ExportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.layout.addWidget(self.problemLabel)

        self.noteLabel = QLabel(ExportDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)

        self.layout.addWidget(self.noteLabel)

        self.whereLabel = QLabel(ExportDialog)
        self.whereLabel.setObjectName(u"whereLabel")
        self.whereLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whereLabel.setWordWrap(True)

        self.layout.addWidget(self.whereLabel)

        self.progressBar = QProgressBar(ExportDialog)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout.addWidget(self.progressBar)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.gap)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancelButton = QPushButton(ExportDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ExportDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.buttons.addWidget(self.saveButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(ExportDialog)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export the list", None))
        self.formatLabel.setProperty(u"role", QCoreApplication.translate("ExportDialog", u"label", None))
        self.formatLabel.setText(QCoreApplication.translate("ExportDialog", u"Format", None))
        self.xlsxRadio.setText(QCoreApplication.translate("ExportDialog", u"Excel (.xlsx): the list, one row per activity", None))
        self.csvRadio.setText(QCoreApplication.translate("ExportDialog", u"CSV (.csv): the same as text, for any program", None))
        self.tidyRadio.setText(QCoreApplication.translate("ExportDialog", u"Data set for statistics (.zip): tidy tables with a codebook", None))
        self.tablesRadio.setText(QCoreApplication.translate("ExportDialog", u"All tables in Excel (.xlsx): the whole plan, one sheet each", None))
        self.jsonRadio.setText(QCoreApplication.translate("ExportDialog", u"JSON (.json): the whole plan, to move or to analyse it", None))
        self.rowsLabel.setProperty(u"role", QCoreApplication.translate("ExportDialog", u"label", None))
        self.rowsLabel.setText(QCoreApplication.translate("ExportDialog", u"Rows", None))
        self.allRadio.setText(QCoreApplication.translate("ExportDialog", u"All activities", None))
        self.shownRadio.setText(QCoreApplication.translate("ExportDialog", u"Only those shown", None))
        self.selectedRadio.setText(QCoreApplication.translate("ExportDialog", u"Only those selected", None))
        self.confidentialCheck.setText(QCoreApplication.translate("ExportDialog", u"With confidential records", None))
        self.contactsCheck.setText(QCoreApplication.translate("ExportDialog", u"With the contacts of persons (personal data)", None))
        self.markCheck.setText(QCoreApplication.translate("ExportDialog", u"For Excel on Windows (byte order mark)", None))
        self.problemLabel.setProperty(u"role", QCoreApplication.translate("ExportDialog", u"error", None))
        self.noteLabel.setProperty(u"role", QCoreApplication.translate("ExportDialog", u"secondary", None))
        self.whereLabel.setProperty(u"role", QCoreApplication.translate("ExportDialog", u"secondary", None))
#if QT_CONFIG(accessibility)
        self.progressBar.setAccessibleName(QCoreApplication.translate("ExportDialog", u"How much is written", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ExportDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ExportDialog", u"Choose where and save", None))
    # retranslateUi
