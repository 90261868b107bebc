# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'capture_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_CaptureDialog(object):
    def setupUi(self, CaptureDialog):
        if not CaptureDialog.objectName():
            CaptureDialog.setObjectName(u"CaptureDialog")
        CaptureDialog.resize(560, 150)
        self.column = QVBoxLayout(CaptureDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.kinds = QHBoxLayout()
        self.kinds.setSpacing(8)
        self.kinds.setObjectName(u"kinds")
        self.task = QPushButton(CaptureDialog)
        self.task.setObjectName(u"task")
        self.task.setCheckable(True)
        self.task.setChecked(True)
        self.task.setAutoExclusive(True)
        self.task.setAutoDefault(False)

        self.kinds.addWidget(self.task)

        self.note = QPushButton(CaptureDialog)
        self.note.setObjectName(u"note")
        self.note.setCheckable(True)
        self.note.setAutoExclusive(True)
        self.note.setAutoDefault(False)

        self.kinds.addWidget(self.note)

        self.finding = QPushButton(CaptureDialog)
        self.finding.setObjectName(u"finding")
        self.finding.setCheckable(True)
        self.finding.setAutoExclusive(True)
        self.finding.setAutoDefault(False)

        self.kinds.addWidget(self.finding)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kinds.addItem(self.rest)

        self.mine = QCheckBox(CaptureDialog)
        self.mine.setObjectName(u"mine")

        self.kinds.addWidget(self.mine)


        self.column.addLayout(self.kinds)

        self.line_place = QVBoxLayout()
        self.line_place.setObjectName(u"line_place")

        self.column.addLayout(self.line_place)

        self.about = QCheckBox(CaptureDialog)
        self.about.setObjectName(u"about")
        self.about.setChecked(True)
        self.about.setVisible(False)

        self.column.addWidget(self.about)

        self.how = QLabel(CaptureDialog)
        self.how.setObjectName(u"how")
        self.how.setProperty(u"step", u"small")
        self.how.setProperty(u"quiet", True)

        self.column.addWidget(self.how)


        self.retranslateUi(CaptureDialog)

        QMetaObject.connectSlotsByName(CaptureDialog)
    # setupUi

    def retranslateUi(self, CaptureDialog):
        CaptureDialog.setWindowTitle(QCoreApplication.translate("CaptureDialog", u"Capture", None))
        self.task.setText(QCoreApplication.translate("CaptureDialog", u"&Task", None))
        self.note.setText(QCoreApplication.translate("CaptureDialog", u"&Note", None))
        self.finding.setText(QCoreApplication.translate("CaptureDialog", u"&Finding", None))
        self.mine.setText(QCoreApplication.translate("CaptureDialog", u"Only for &me", None))
        self.how.setText(QCoreApplication.translate("CaptureDialog", u"Enter adds it, Esc goes back to where you were.", None))
    # retranslateUi

