"""Compiled from forms/new_plan.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_NewPlanDialog(object):
    def setupUi(self, NewPlanDialog):
        if not NewPlanDialog.objectName():
            NewPlanDialog.setObjectName(u"NewPlanDialog")
        NewPlanDialog.resize(600, 500)
        self.outer = QVBoxLayout(NewPlanDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.intro = QLabel(NewPlanDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"secondary")

        self.outer.addWidget(self.intro)

        self.scroll = QScrollArea(NewPlanDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scrollBody = QWidget()
        self.scrollBody.setObjectName(u"scrollBody")
        self.formLayout = QFormLayout(self.scrollBody)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.formLayout.setHorizontalSpacing(16)
        self.formLayout.setVerticalSpacing(10)
        self.cityLabel = QLabel(self.scrollBody)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.scrollBody)
        self.city.setObjectName(u"city")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.city)

        self.countryLabel = QLabel(self.scrollBody)
        self.countryLabel.setObjectName(u"countryLabel")
        self.countryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.countryLabel)

        self.country = QComboBox(self.scrollBody)
        self.country.setObjectName(u"country")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.country)

        self.placeNote = QLabel(self.scrollBody)
        self.placeNote.setObjectName(u"placeNote")
        self.placeNote.setTextFormat(Qt.TextFormat.PlainText)
        self.placeNote.setWordWrap(True)
        self.placeNote.setProperty(u"role", u"caption")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.placeNote)

        self.titleLabel = QLabel(self.scrollBody)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.planTitle = QLineEdit(self.scrollBody)
        self.planTitle.setObjectName(u"planTitle")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.planTitle)

        self.fromLabel = QLabel(self.scrollBody)
        self.fromLabel.setObjectName(u"fromLabel")
        self.fromLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.fromLabel)

        self.periodFrom = QLineEdit(self.scrollBody)
        self.periodFrom.setObjectName(u"periodFrom")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.periodFrom)

        self.toLabel = QLabel(self.scrollBody)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.periodTo = QLineEdit(self.scrollBody)
        self.periodTo.setObjectName(u"periodTo")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.periodTo)

        self.fileLabel = QLabel(self.scrollBody)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.file = QLineEdit(self.scrollBody)
        self.file.setObjectName(u"file")

        self.fileRow.addWidget(self.file)

        self.browse = QPushButton(self.scrollBody)
        self.browse.setObjectName(u"browse")

        self.fileRow.addWidget(self.browse)


        self.formLayout.setLayout(6, QFormLayout.ItemRole.FieldRole, self.fileRow)

        self.problem = QLabel(self.scrollBody)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.formLayout.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.problem)

        self.scroll.setWidget(self.scrollBody)

        self.outer.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(NewPlanDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.outer.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.cityLabel.setBuddy(self.city)
        self.countryLabel.setBuddy(self.country)
        self.titleLabel.setBuddy(self.planTitle)
        self.fromLabel.setBuddy(self.periodFrom)
        self.toLabel.setBuddy(self.periodTo)
        self.fileLabel.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewPlanDialog)
    # setupUi

    def retranslateUi(self, NewPlanDialog):
        NewPlanDialog.setWindowTitle(QCoreApplication.translate("NewPlanDialog", u"New plan", None))
        self.intro.setText(QCoreApplication.translate("NewPlanDialog", u"Who is it for, and where is it kept? Nothing else is asked now; everything can be changed later.", None))
        self.cityLabel.setText(QCoreApplication.translate("NewPlanDialog", u"City", None))
        self.city.setPlaceholderText(QCoreApplication.translate("NewPlanDialog", u"Name in any language or alphabet", None))
        self.countryLabel.setText(QCoreApplication.translate("NewPlanDialog", u"Country", None))
        self.placeNote.setText("")
        self.titleLabel.setText(QCoreApplication.translate("NewPlanDialog", u"Title of the plan", None))
        self.fromLabel.setText(QCoreApplication.translate("NewPlanDialog", u"From", None))
        self.periodFrom.setPlaceholderText(QCoreApplication.translate("NewPlanDialog", u"Year", None))
        self.toLabel.setText(QCoreApplication.translate("NewPlanDialog", u"To", None))
        self.periodTo.setPlaceholderText(QCoreApplication.translate("NewPlanDialog", u"Year, or open", None))
        self.fileLabel.setText(QCoreApplication.translate("NewPlanDialog", u"File", None))
        self.browse.setText(QCoreApplication.translate("NewPlanDialog", u"Choose\u2026", None))
        self.problem.setText("")
    # retranslateUi
