# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'target_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TargetDialog(object):
    def setupUi(self, TargetDialog):
        if not TargetDialog.objectName():
            TargetDialog.setObjectName(u"TargetDialog")
        TargetDialog.resize(520, 380)
        self.column = QVBoxLayout(TargetDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.explain = QLabel(TargetDialog)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"quiet", True)
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        self.how_label = QLabel(TargetDialog)
        self.how_label.setObjectName(u"how_label")

        self.fields.addWidget(self.how_label, 0, 0, 1, 1)

        self.how = QComboBox(TargetDialog)
        self.how.setObjectName(u"how")
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(12)

        self.fields.addWidget(self.how, 0, 1, 1, 1)

        self.address_label = QLabel(TargetDialog)
        self.address_label.setObjectName(u"address_label")

        self.fields.addWidget(self.address_label, 1, 0, 1, 1)

        self.address_row = QHBoxLayout()
        self.address_row.setObjectName(u"address_row")
        self.address = QLineEdit(TargetDialog)
        self.address.setObjectName(u"address")

        self.address_row.addWidget(self.address)

        self.choose = QPushButton(TargetDialog)
        self.choose.setObjectName(u"choose")

        self.address_row.addWidget(self.choose)

        self.address_row.setStretch(0, 1)

        self.fields.addLayout(self.address_row, 1, 1, 1, 1)

        self.hint = QLabel(TargetDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"step", u"small")
        self.hint.setProperty(u"quiet", True)
        self.hint.setWordWrap(True)

        self.fields.addWidget(self.hint, 2, 1, 1, 1)

        self.name_label = QLabel(TargetDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields.addWidget(self.name_label, 3, 0, 1, 1)

        self.name = QLineEdit(TargetDialog)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 3, 1, 1, 1)

        self.user_label = QLabel(TargetDialog)
        self.user_label.setObjectName(u"user_label")

        self.fields.addWidget(self.user_label, 4, 0, 1, 1)

        self.user = QLineEdit(TargetDialog)
        self.user.setObjectName(u"user")

        self.fields.addWidget(self.user, 4, 1, 1, 1)

        self.password_label = QLabel(TargetDialog)
        self.password_label.setObjectName(u"password_label")

        self.fields.addWidget(self.password_label, 5, 0, 1, 1)

        self.password = QLineEdit(TargetDialog)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.password, 5, 1, 1, 1)

        self.password_hint = QLabel(TargetDialog)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"step", u"small")
        self.password_hint.setProperty(u"quiet", True)
        self.password_hint.setWordWrap(True)

        self.fields.addWidget(self.password_hint, 6, 1, 1, 1)

        self.circle_label = QLabel(TargetDialog)
        self.circle_label.setObjectName(u"circle_label")

        self.fields.addWidget(self.circle_label, 7, 0, 1, 1)

        self.circle = QComboBox(TargetDialog)
        self.circle.setObjectName(u"circle")
        self.circle.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.circle.setMinimumContentsLength(12)

        self.fields.addWidget(self.circle, 7, 1, 1, 1)

        self.minutes_label = QLabel(TargetDialog)
        self.minutes_label.setObjectName(u"minutes_label")

        self.fields.addWidget(self.minutes_label, 8, 0, 1, 1)

        self.minutes = QComboBox(TargetDialog)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.minutes.setMinimumContentsLength(12)

        self.fields.addWidget(self.minutes, 8, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.lacking = QLabel(TargetDialog)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setWordWrap(True)

        self.column.addWidget(self.lacking)

        self.buttons = QDialogButtonBox(TargetDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.how_label.setBuddy(self.how)
        self.address_label.setBuddy(self.address)
        self.name_label.setBuddy(self.name)
        self.user_label.setBuddy(self.user)
        self.password_label.setBuddy(self.password)
        self.circle_label.setBuddy(self.circle)
        self.minutes_label.setBuddy(self.minutes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TargetDialog)

        QMetaObject.connectSlotsByName(TargetDialog)
    # setupUi

    def retranslateUi(self, TargetDialog):
        TargetDialog.setWindowTitle(QCoreApplication.translate("TargetDialog", u"Place of exchange", None))
        self.explain.setText(QCoreApplication.translate("TargetDialog", u"A place where the copies of this workspace meet. Nothing is sent before you ask for an exchange, or let it go by itself.", None))
        self.how_label.setText(QCoreApplication.translate("TargetDialog", u"Kin&d", None))
        self.address_label.setText(QCoreApplication.translate("TargetDialog", u"Add&ress", None))
        self.choose.setText(QCoreApplication.translate("TargetDialog", u"C&hoose\u2026", None))
        self.hint.setText("")
        self.name_label.setText(QCoreApplication.translate("TargetDialog", u"&Name", None))
        self.user_label.setText(QCoreApplication.translate("TargetDialog", u"&User", None))
        self.password_label.setText(QCoreApplication.translate("TargetDialog", u"&Password", None))
        self.password_hint.setText("")
        self.circle_label.setText(QCoreApplication.translate("TargetDialog", u"&What goes there", None))
        self.minutes_label.setText(QCoreApplication.translate("TargetDialog", u"By &itself", None))
        self.lacking.setText("")
    # retranslateUi

