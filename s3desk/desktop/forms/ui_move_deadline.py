# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_deadline.ui'
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
    QDialogButtonBox, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_MoveDeadline(object):
    def setupUi(self, MoveDeadline):
        if not MoveDeadline.objectName():
            MoveDeadline.setObjectName(u"MoveDeadline")
        MoveDeadline.resize(460, 220)
        self.column = QVBoxLayout(MoveDeadline)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.old_label = QLabel(MoveDeadline)
        self.old_label.setObjectName(u"old_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.old_label)

        self.old = QComboBox(MoveDeadline)
        self.old.setObjectName(u"old")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.old)

        self.at_label = QLabel(MoveDeadline)
        self.at_label.setObjectName(u"at_label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.at_label)

        self.at = QLineEdit(MoveDeadline)
        self.at.setObjectName(u"at")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.at)

        self.echo = QLabel(MoveDeadline)
        self.echo.setObjectName(u"echo")
        self.echo.setWordWrap(True)
        self.echo.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.echo)

        self.note_label = QLabel(MoveDeadline)
        self.note_label.setObjectName(u"note_label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QLineEdit(MoveDeadline)
        self.note.setObjectName(u"note")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)


        self.column.addLayout(self.fields)

        self.buttons = QDialogButtonBox(MoveDeadline)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.at_label.setBuddy(self.at)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoveDeadline)

        QMetaObject.connectSlotsByName(MoveDeadline)
    # setupUi

    def retranslateUi(self, MoveDeadline):
        MoveDeadline.setWindowTitle(QCoreApplication.translate("MoveDeadline", u"Move a deadline", None))
        self.old_label.setText(QCoreApplication.translate("MoveDeadline", u"Deadline", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("MoveDeadline", u"Deadline", None))
#endif // QT_CONFIG(accessibility)
        self.at_label.setText(QCoreApplication.translate("MoveDeadline", u"New deadline", None))
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("MoveDeadline", u"New deadline", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("MoveDeadline", u"Reason and source", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MoveDeadline", u"Reason and source of the change", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("MoveDeadline", u"May be left empty", None))
    # retranslateUi

