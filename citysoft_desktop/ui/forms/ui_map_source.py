"""Compiled from forms/map_source.ui by packaging/tools/compile_forms.py. Do not edit."""

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
class Ui_MapSource(object):
    def setupUi(self, MapSource):
        if not MapSource.objectName():
            MapSource.setObjectName(u"MapSource")
        MapSource.resize(520, 420)
        self.layout = QVBoxLayout(MapSource)
        self.layout.setObjectName(u"layout")
        self.aboutLabel = QLabel(MapSource)
        self.aboutLabel.setObjectName(u"aboutLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.aboutLabel.sizePolicy().hasHeightForWidth())
        self.aboutLabel.setSizePolicy(sizePolicy)
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout.addWidget(self.aboutLabel)

        self.citedBox = QWidget(MapSource)
        self.citedBox.setObjectName(u"citedBox")
        sizePolicy.setHeightForWidth(self.citedBox.sizePolicy().hasHeightForWidth())
        self.citedBox.setSizePolicy(sizePolicy)
        self.citedLayout = QVBoxLayout(self.citedBox)
        self.citedLayout.setObjectName(u"citedLayout")
        self.citedLayout.setContentsMargins(0, 0, 0, 0)

        self.layout.addWidget(self.citedBox)

        self.knownLabel = QLabel(MapSource)
        self.knownLabel.setObjectName(u"knownLabel")
        self.knownLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.knownLabel)

        self.knownRow = QHBoxLayout()
        self.knownRow.setObjectName(u"knownRow")
        self.knownCombo = QComboBox(MapSource)
        self.knownCombo.setObjectName(u"knownCombo")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.knownCombo.sizePolicy().hasHeightForWidth())
        self.knownCombo.setSizePolicy(sizePolicy1)
        self.knownCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.knownCombo.setMinimumContentsLength(20)

        self.knownRow.addWidget(self.knownCombo)

        self.useButton = QPushButton(MapSource)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setAutoDefault(False)

        self.knownRow.addWidget(self.useButton)


        self.layout.addLayout(self.knownRow)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.citationLabel = QLabel(MapSource)
        self.citationLabel.setObjectName(u"citationLabel")
        self.citationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.citationLabel)

        self.citationEdit = QLineEdit(MapSource)
        self.citationEdit.setObjectName(u"citationEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.citationEdit)

        self.urlLabel = QLabel(MapSource)
        self.urlLabel.setObjectName(u"urlLabel")
        self.urlLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.urlLabel)

        self.urlEdit = QLineEdit(MapSource)
        self.urlEdit.setObjectName(u"urlEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.urlEdit)

        self.gradeLabel = QLabel(MapSource)
        self.gradeLabel.setObjectName(u"gradeLabel")
        self.gradeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.gradeLabel)

        self.gradeCombo = QComboBox(MapSource)
        self.gradeCombo.setObjectName(u"gradeCombo")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.gradeCombo)


        self.layout.addLayout(self.form)

        self.problemLabel = QLabel(MapSource)
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

        self.closeButton = QPushButton(MapSource)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)

        self.addButton = QPushButton(MapSource)
        self.addButton.setObjectName(u"addButton")

        self.buttons.addWidget(self.addButton)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(MapSource)

        self.addButton.setDefault(True)

    # setupUi

    def retranslateUi(self, MapSource):
        MapSource.setWindowTitle(QCoreApplication.translate("MapSource", u"Sources", None))
        self.knownLabel.setText(QCoreApplication.translate("MapSource", u"A source of this activity", None))
        self.useButton.setText(QCoreApplication.translate("MapSource", u"Use it here", None))
        self.citationLabel.setText(QCoreApplication.translate("MapSource", u"New source", None))
        self.citationEdit.setPlaceholderText(QCoreApplication.translate("MapSource", u"Author, title, date", None))
        self.urlLabel.setText(QCoreApplication.translate("MapSource", u"Address", None))
        self.urlEdit.setPlaceholderText(QCoreApplication.translate("MapSource", u"https://\u2026", None))
        self.gradeLabel.setText(QCoreApplication.translate("MapSource", u"Grade", None))
        self.closeButton.setText(QCoreApplication.translate("MapSource", u"Close", None))
        self.addButton.setText(QCoreApplication.translate("MapSource", u"Add source", None))
    # retranslateUi
