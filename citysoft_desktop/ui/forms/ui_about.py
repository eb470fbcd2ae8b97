"""Compiled from forms/about.ui by packaging/tools/compile_forms.py. Do not edit."""

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
    QLabel, QPlainTextEdit, QSizePolicy, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(720, 540)
        self.outer = QVBoxLayout(AboutDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.head = QLabel(AboutDialog)
        self.head.setObjectName(u"head")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setProperty(u"role", u"title")

        self.outer.addWidget(self.head)

        self.version = QLabel(AboutDialog)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setProperty(u"role", u"secondary")

        self.outer.addWidget(self.version)

        self.tabs = QTabWidget(AboutDialog)
        self.tabs.setObjectName(u"tabs")
        self.methodTab = QWidget()
        self.methodTab.setObjectName(u"methodTab")
        self.methodTabLayout = QVBoxLayout(self.methodTab)
        self.methodTabLayout.setObjectName(u"methodTabLayout")
        self.methodText = QPlainTextEdit(self.methodTab)
        self.methodText.setObjectName(u"methodText")
        self.methodText.setReadOnly(True)
        self.methodText.setTabChangesFocus(True)

        self.methodTabLayout.addWidget(self.methodText)

        self.tabs.addTab(self.methodTab, "")
        self.noticesTab = QWidget()
        self.noticesTab.setObjectName(u"noticesTab")
        self.noticesTabLayout = QVBoxLayout(self.noticesTab)
        self.noticesTabLayout.setObjectName(u"noticesTabLayout")
        self.noticesText = QPlainTextEdit(self.noticesTab)
        self.noticesText.setObjectName(u"noticesText")
        self.noticesText.setReadOnly(True)
        self.noticesText.setTabChangesFocus(True)

        self.noticesTabLayout.addWidget(self.noticesText)

        self.tabs.addTab(self.noticesTab, "")

        self.outer.addWidget(self.tabs)

        self.buttons = QDialogButtonBox(AboutDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.outer.addWidget(self.buttons)


        self.retranslateUi(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About CitySoft Desktop", None))
        self.head.setText(QCoreApplication.translate("AboutDialog", u"CitySoft Desktop", None))
        self.version.setText("")
#if QT_CONFIG(accessibility)
        self.methodText.setAccessibleName(QCoreApplication.translate("AboutDialog", u"The method", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.methodTab), QCoreApplication.translate("AboutDialog", u"The method", None))
#if QT_CONFIG(accessibility)
        self.noticesText.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Notices", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.noticesTab), QCoreApplication.translate("AboutDialog", u"Notices", None))
    # retranslateUi
