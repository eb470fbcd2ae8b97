"""Compiled from forms/import_result.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QListWidget, QListWidgetItem,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_ImportResult(object):
    def setupUi(self, ImportResult):
        if not ImportResult.objectName():
            ImportResult.setObjectName(u"ImportResult")
        ImportResult.resize(900, 460)
        self.layout = QVBoxLayout(ImportResult)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ImportResult)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(ImportResult)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout.addWidget(self.aboutLabel)

        self.countsBox = QWidget(ImportResult)
        self.countsBox.setObjectName(u"countsBox")

        self.layout.addWidget(self.countsBox)

        self.actionsBox = QWidget(ImportResult)
        self.actionsBox.setObjectName(u"actionsBox")

        self.layout.addWidget(self.actionsBox)

        self.listLabel = QLabel(ImportResult)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.listLabel)

        self.listView = QListWidget(ImportResult)
        self.listView.setObjectName(u"listView")

        self.layout.addWidget(self.listView)

        self.restBox = QWidget(ImportResult)
        self.restBox.setObjectName(u"restBox")

        self.layout.addWidget(self.restBox)

#if QT_CONFIG(shortcut)
        self.listLabel.setBuddy(self.listView)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportResult)
    # setupUi

    def retranslateUi(self, ImportResult):
        self.titleLabel.setProperty(u"role", QCoreApplication.translate("ImportResult", u"heading", None))
        self.aboutLabel.setProperty(u"role", QCoreApplication.translate("ImportResult", u"secondary", None))
        self.listLabel.setProperty(u"role", QCoreApplication.translate("ImportResult", u"label", None))
        pass
    # retranslateUi
