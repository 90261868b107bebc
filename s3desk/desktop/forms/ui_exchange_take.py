# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_take.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TakePage(object):
    def setupUi(self, TakePage):
        if not TakePage.objectName():
            TakePage.setObjectName(u"TakePage")
        self.column = QVBoxLayout(TakePage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(TakePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")

        self.column.addWidget(self.title)

        self.explain = QLabel(TakePage)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"quiet", True)
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.source_row = QHBoxLayout()
        self.source_row.setObjectName(u"source_row")
        self.choose = QPushButton(TakePage)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.source_row.addWidget(self.choose)

        self.source = QLabel(TakePage)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.source_row.addWidget(self.source)

        self.source_row.setStretch(1, 1)

        self.column.addLayout(self.source_row)

        self.sealed = QFrame(TakePage)
        self.sealed.setObjectName(u"sealed")
        self.sealed.setProperty(u"band", u"info")
        self.sealed_row = QHBoxLayout(self.sealed)
        self.sealed_row.setObjectName(u"sealed_row")
        self.passphrase_label = QLabel(self.sealed)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.sealed_row.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.sealed)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.sealed_row.addWidget(self.passphrase)

        self.unseal = QPushButton(self.sealed)
        self.unseal.setObjectName(u"unseal")
        self.unseal.setAutoDefault(False)

        self.sealed_row.addWidget(self.unseal)

        self.sealed_row.setStretch(1, 1)

        self.column.addWidget(self.sealed)

        self.foreign = QFrame(TakePage)
        self.foreign.setObjectName(u"foreign")
        self.foreign.setProperty(u"band", u"info")
        self.foreign_column = QVBoxLayout(self.foreign)
        self.foreign_column.setObjectName(u"foreign_column")
        self.foreign_text = QLabel(self.foreign)
        self.foreign_text.setObjectName(u"foreign_text")
        self.foreign_text.setWordWrap(True)

        self.foreign_column.addWidget(self.foreign_text)

        self.foreign_row = QHBoxLayout()
        self.foreign_row.setObjectName(u"foreign_row")
        self.open_other = QPushButton(self.foreign)
        self.open_other.setObjectName(u"open_other")
        self.open_other.setAutoDefault(False)

        self.foreign_row.addWidget(self.open_other)

        self.foreign_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foreign_row.addItem(self.foreign_gap)


        self.foreign_column.addLayout(self.foreign_row)


        self.column.addWidget(self.foreign)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TakePage)

        QMetaObject.connectSlotsByName(TakePage)
    # setupUi

    def retranslateUi(self, TakePage):
        self.title.setText(QCoreApplication.translate("TakePage", u"From a file or stick", None))
        self.explain.setText(QCoreApplication.translate("TakePage", u"Choose a pack that somebody gave you. You see what it brings before anything is changed.", None))
        self.choose.setText(QCoreApplication.translate("TakePage", u"Choose a pac&k\u2026", None))
        self.source.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("TakePage", u"Pass&phrase", None))
        self.unseal.setText(QCoreApplication.translate("TakePage", u"&Open", None))
        self.foreign_text.setText("")
        self.open_other.setText(QCoreApplication.translate("TakePage", u"&Go to its file", None))
        pass
    # retranslateUi

