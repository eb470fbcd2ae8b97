"""Compiled from forms/preferences.ui by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QComboBox,
    QDialog, QDialogButtonBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_PreferencesDialog(object):
    def setupUi(self, PreferencesDialog):
        if not PreferencesDialog.objectName():
            PreferencesDialog.setObjectName(u"PreferencesDialog")
        PreferencesDialog.resize(620, 600)
        self.outer = QVBoxLayout(PreferencesDialog)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.scroll = QScrollArea(PreferencesDialog)
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
        self.lookHead = QLabel(self.scrollBody)
        self.lookHead.setObjectName(u"lookHead")
        self.lookHead.setTextFormat(Qt.TextFormat.PlainText)
        self.lookHead.setProperty(u"role", u"card")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.lookHead)

        self.themeLabel = QLabel(self.scrollBody)
        self.themeLabel.setObjectName(u"themeLabel")
        self.themeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.themeLabel)

        self.themeBox = QComboBox(self.scrollBody)
        self.themeBox.setObjectName(u"themeBox")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.themeBox)

        self.textLabel = QLabel(self.scrollBody)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.textBox = QComboBox(self.scrollBody)
        self.textBox.setObjectName(u"textBox")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.textBox)

        self.rowsLabel = QLabel(self.scrollBody)
        self.rowsLabel.setObjectName(u"rowsLabel")
        self.rowsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.rowsLabel)

        self.rowsBox = QComboBox(self.scrollBody)
        self.rowsBox.setObjectName(u"rowsBox")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.rowsBox)

        self.generalHead = QLabel(self.scrollBody)
        self.generalHead.setObjectName(u"generalHead")
        self.generalHead.setTextFormat(Qt.TextFormat.PlainText)
        self.generalHead.setProperty(u"role", u"card")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.generalHead)

        self.languageLabel = QLabel(self.scrollBody)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.languageBox = QComboBox(self.scrollBody)
        self.languageBox.setObjectName(u"languageBox")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.languageBox)

        self.folderLabel = QLabel(self.scrollBody)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folder = QLineEdit(self.scrollBody)
        self.folder.setObjectName(u"folder")

        self.folderRow.addWidget(self.folder)

        self.browse = QPushButton(self.scrollBody)
        self.browse.setObjectName(u"browse")

        self.folderRow.addWidget(self.browse)


        self.formLayout.setLayout(6, QFormLayout.ItemRole.FieldRole, self.folderRow)

        self.guidance = QCheckBox(self.scrollBody)
        self.guidance.setObjectName(u"guidance")

        self.formLayout.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.guidance)

        self.recents = QCheckBox(self.scrollBody)
        self.recents.setObjectName(u"recents")

        self.formLayout.setWidget(8, QFormLayout.ItemRole.SpanningRole, self.recents)

        self.recentRow = QHBoxLayout()
        self.recentRow.setObjectName(u"recentRow")
        self.clearRecents = QPushButton(self.scrollBody)
        self.clearRecents.setObjectName(u"clearRecents")

        self.recentRow.addWidget(self.clearRecents)

        self.recentSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recentRow.addItem(self.recentSpace)


        self.formLayout.setLayout(9, QFormLayout.ItemRole.SpanningRole, self.recentRow)

        self.codingHead = QLabel(self.scrollBody)
        self.codingHead.setObjectName(u"codingHead")
        self.codingHead.setTextFormat(Qt.TextFormat.PlainText)
        self.codingHead.setProperty(u"role", u"card")

        self.formLayout.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.codingHead)

        self.tauLabel = QLabel(self.scrollBody)
        self.tauLabel.setObjectName(u"tauLabel")
        self.tauLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(11, QFormLayout.ItemRole.LabelRole, self.tauLabel)

        self.tau = QSpinBox(self.scrollBody)
        self.tau.setObjectName(u"tau")
        self.tau.setMinimum(1)
        self.tau.setMaximum(3)

        self.formLayout.setWidget(11, QFormLayout.ItemRole.FieldRole, self.tau)

        self.tauNote = QLabel(self.scrollBody)
        self.tauNote.setObjectName(u"tauNote")
        self.tauNote.setTextFormat(Qt.TextFormat.PlainText)
        self.tauNote.setWordWrap(True)
        self.tauNote.setProperty(u"role", u"caption")

        self.formLayout.setWidget(12, QFormLayout.ItemRole.SpanningRole, self.tauNote)

        self.coderLabel = QLabel(self.scrollBody)
        self.coderLabel.setObjectName(u"coderLabel")
        self.coderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(13, QFormLayout.ItemRole.LabelRole, self.coderLabel)

        self.coder = QLineEdit(self.scrollBody)
        self.coder.setObjectName(u"coder")

        self.formLayout.setWidget(13, QFormLayout.ItemRole.FieldRole, self.coder)

        self.singleKeys = QCheckBox(self.scrollBody)
        self.singleKeys.setObjectName(u"singleKeys")

        self.formLayout.setWidget(14, QFormLayout.ItemRole.SpanningRole, self.singleKeys)

        self.scroll.setWidget(self.scrollBody)

        self.outer.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(PreferencesDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close|QDialogButtonBox.StandardButton.RestoreDefaults)

        self.outer.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.themeLabel.setBuddy(self.themeBox)
        self.textLabel.setBuddy(self.textBox)
        self.rowsLabel.setBuddy(self.rowsBox)
        self.languageLabel.setBuddy(self.languageBox)
        self.folderLabel.setBuddy(self.folder)
        self.tauLabel.setBuddy(self.tau)
        self.coderLabel.setBuddy(self.coder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreferencesDialog)
    # setupUi

    def retranslateUi(self, PreferencesDialog):
        PreferencesDialog.setWindowTitle(QCoreApplication.translate("PreferencesDialog", u"Preferences", None))
        self.lookHead.setText(QCoreApplication.translate("PreferencesDialog", u"Appearance", None))
        self.themeLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Theme", None))
        self.textLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Text size", None))
        self.rowsLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Rows of tables", None))
        self.generalHead.setText(QCoreApplication.translate("PreferencesDialog", u"General", None))
        self.languageLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Language", None))
        self.folderLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Folder for plans", None))
        self.folder.setPlaceholderText(QCoreApplication.translate("PreferencesDialog", u"Documents", None))
        self.browse.setText(QCoreApplication.translate("PreferencesDialog", u"Choose\u2026", None))
        self.guidance.setText(QCoreApplication.translate("PreferencesDialog", u"Show the next best step above the page", None))
        self.recents.setText(QCoreApplication.translate("PreferencesDialog", u"Remember recent plans on the start centre", None))
        self.clearRecents.setText(QCoreApplication.translate("PreferencesDialog", u"Clear the list of recent plans", None))
        self.codingHead.setText(QCoreApplication.translate("PreferencesDialog", u"Coding", None))
        self.tauLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Salience counts from", None))
        self.tauNote.setText(QCoreApplication.translate("PreferencesDialog", u"Belongs to the plan: a lens counts for an activity from this rating on.", None))
        self.coderLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Your name in the history", None))
        self.singleKeys.setText(QCoreApplication.translate("PreferencesDialog", u"Single letters as shortcuts where no text field has the focus", None))
    # retranslateUi
