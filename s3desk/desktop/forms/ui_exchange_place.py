# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_place.ui'
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

class Ui_PlacePage(object):
    def setupUi(self, PlacePage):
        if not PlacePage.objectName():
            PlacePage.setObjectName(u"PlacePage")
        self.column = QVBoxLayout(PlacePage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PlacePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.address = QLabel(PlacePage)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"quiet", True)
        self.address.setWordWrap(True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.address)

        self.last = QLabel(PlacePage)
        self.last.setObjectName(u"last")
        self.last.setWordWrap(True)

        self.column.addWidget(self.last)

        self.trouble = QFrame(PlacePage)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"band", u"bad")
        self.trouble_column = QVBoxLayout(self.trouble)
        self.trouble_column.setSpacing(4)
        self.trouble_column.setObjectName(u"trouble_column")
        self.trouble_text = QLabel(self.trouble)
        self.trouble_text.setObjectName(u"trouble_text")
        self.trouble_text.setWordWrap(True)

        self.trouble_column.addWidget(self.trouble_text)


        self.column.addWidget(self.trouble)

        self.orders = QHBoxLayout()
        self.orders.setObjectName(u"orders")
        self.exchange = QPushButton(PlacePage)
        self.exchange.setObjectName(u"exchange")
        self.exchange.setAutoDefault(False)
        self.exchange.setProperty(u"primary", True)

        self.orders.addWidget(self.exchange)

        self.look = QPushButton(PlacePage)
        self.look.setObjectName(u"look")
        self.look.setAutoDefault(False)

        self.orders.addWidget(self.look)

        self.change = QPushButton(PlacePage)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.orders.addWidget(self.change)

        self.remove = QPushButton(PlacePage)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.orders.addWidget(self.remove)

        self.orders_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orders.addItem(self.orders_gap)


        self.column.addLayout(self.orders)

        self.locked = QFrame(PlacePage)
        self.locked.setObjectName(u"locked")
        self.locked.setProperty(u"band", u"info")
        self.locked_row = QHBoxLayout(self.locked)
        self.locked_row.setObjectName(u"locked_row")
        self.password_label = QLabel(self.locked)
        self.password_label.setObjectName(u"password_label")

        self.locked_row.addWidget(self.password_label)

        self.password = QLineEdit(self.locked)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.locked_row.addWidget(self.password)

        self.unlock = QPushButton(self.locked)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setAutoDefault(False)

        self.locked_row.addWidget(self.unlock)

        self.locked_row.setStretch(1, 1)

        self.column.addWidget(self.locked)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlacePage)

        QMetaObject.connectSlotsByName(PlacePage)
    # setupUi

    def retranslateUi(self, PlacePage):
        self.title.setText("")
        self.address.setText("")
        self.last.setText("")
        self.trouble_text.setText("")
        self.exchange.setText(QCoreApplication.translate("PlacePage", u"E&xchange now", None))
        self.look.setText(QCoreApplication.translate("PlacePage", u"&Look first", None))
        self.change.setText(QCoreApplication.translate("PlacePage", u"Chan&ge\u2026", None))
        self.remove.setText(QCoreApplication.translate("PlacePage", u"&Remove", None))
        self.password_label.setText(QCoreApplication.translate("PlacePage", u"Pass&word", None))
        self.unlock.setText(QCoreApplication.translate("PlacePage", u"&Try again", None))
        pass
    # retranslateUi

