"""Compiled from forms/import_choose.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_ImportChoose(object):
    def setupUi(self, ImportChoose):
        if not ImportChoose.objectName():
            ImportChoose.setObjectName(u"ImportChoose")
        ImportChoose.resize(900, 460)
        self.layout = QVBoxLayout(ImportChoose)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ImportChoose)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(ImportChoose)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout.addWidget(self.aboutLabel)

        self.dropFrame = QFrame(ImportChoose)
        self.dropFrame.setObjectName(u"dropFrame")
        self.dropLayout = QHBoxLayout(self.dropFrame)
        self.dropLayout.setSpacing(10)
        self.dropLayout.setObjectName(u"dropLayout")
        self.dropLayout.setContentsMargins(14, 12, 14, 12)
        self.browseButton = QPushButton(self.dropFrame)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)

        self.dropLayout.addWidget(self.browseButton)

        self.pasteButton = QPushButton(self.dropFrame)
        self.pasteButton.setObjectName(u"pasteButton")
        self.pasteButton.setAutoDefault(False)

        self.dropLayout.addWidget(self.pasteButton)

        self.fileLabel = QLabel(self.dropFrame)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fileLabel.sizePolicy().hasHeightForWidth())
        self.fileLabel.setSizePolicy(sizePolicy)

        self.dropLayout.addWidget(self.fileLabel)


        self.layout.addWidget(self.dropFrame)

        self.foundBox = QWidget(ImportChoose)
        self.foundBox.setObjectName(u"foundBox")
        self.foundLayout = QVBoxLayout(self.foundBox)
        self.foundLayout.setSpacing(8)
        self.foundLayout.setObjectName(u"foundLayout")
        self.foundLayout.setContentsMargins(0, 0, 0, 0)
        self.tablesLabel = QLabel(self.foundBox)
        self.tablesLabel.setObjectName(u"tablesLabel")
        self.tablesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.foundLayout.addWidget(self.tablesLabel)

        self.tablesList = QListWidget(self.foundBox)
        self.tablesList.setObjectName(u"tablesList")

        self.foundLayout.addWidget(self.tablesList)

        self.optionsBox = QWidget(self.foundBox)
        self.optionsBox.setObjectName(u"optionsBox")

        self.foundLayout.addWidget(self.optionsBox)

        self.sampleView = QTableView(self.foundBox)
        self.sampleView.setObjectName(u"sampleView")

        self.foundLayout.addWidget(self.sampleView)

        self.sampleNote = QLabel(self.foundBox)
        self.sampleNote.setObjectName(u"sampleNote")
        self.sampleNote.setTextFormat(Qt.TextFormat.PlainText)
        self.sampleNote.setWordWrap(True)

        self.foundLayout.addWidget(self.sampleNote)


        self.layout.addWidget(self.foundBox)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.tablesLabel.setBuddy(self.tablesList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportChoose)
    # setupUi

    def retranslateUi(self, ImportChoose):
        self.titleLabel.setText(QCoreApplication.translate("ImportChoose", u"Choose a table", None))
        self.titleLabel.setProperty(u"role", QCoreApplication.translate("ImportChoose", u"heading", None))
        self.aboutLabel.setText(QCoreApplication.translate("ImportChoose", u"Excel, OpenDocument, CSV or TSV as your office keeps it, or a JSON export of a plan. The file is only read.", None))
        self.aboutLabel.setProperty(u"role", QCoreApplication.translate("ImportChoose", u"secondary", None))
        self.dropFrame.setProperty(u"surface", QCoreApplication.translate("ImportChoose", u"sunken", None))
        self.browseButton.setText(QCoreApplication.translate("ImportChoose", u"Choose a file", None))
        self.pasteButton.setText(QCoreApplication.translate("ImportChoose", u"Paste a table", None))
        self.tablesLabel.setText(QCoreApplication.translate("ImportChoose", u"Tables found: tick those to read", None))
        self.tablesLabel.setProperty(u"role", QCoreApplication.translate("ImportChoose", u"label", None))
        self.sampleNote.setProperty(u"role", QCoreApplication.translate("ImportChoose", u"caption", None))
        pass
    # retranslateUi
