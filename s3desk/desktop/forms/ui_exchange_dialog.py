# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHBoxLayout, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

class Ui_ExchangeDialog(object):
    def setupUi(self, ExchangeDialog):
        if not ExchangeDialog.objectName():
            ExchangeDialog.setObjectName(u"ExchangeDialog")
        ExchangeDialog.resize(860, 580)
        self.column = QVBoxLayout(ExchangeDialog)
        self.column.setObjectName(u"column")
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.side = QWidget(ExchangeDialog)
        self.side.setObjectName(u"side")
        self.left = QVBoxLayout(self.side)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.navigator = QListWidget(self.side)
        self.navigator.setObjectName(u"navigator")
        self.navigator.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.left.addWidget(self.navigator)

        self.add_place = QPushButton(self.side)
        self.add_place.setObjectName(u"add_place")
        self.add_place.setAutoDefault(False)

        self.left.addWidget(self.add_place)


        self.row.addWidget(self.side)

        self.pages = QStackedWidget(ExchangeDialog)
        self.pages.setObjectName(u"pages")

        self.row.addWidget(self.pages)

        self.row.setStretch(1, 1)

        self.column.addLayout(self.row)

        self.buttons = QDialogButtonBox(ExchangeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(ExchangeDialog)

        QMetaObject.connectSlotsByName(ExchangeDialog)
    # setupUi

    def retranslateUi(self, ExchangeDialog):
        ExchangeDialog.setWindowTitle(QCoreApplication.translate("ExchangeDialog", u"Exchange", None))
#if QT_CONFIG(accessibility)
        self.navigator.setAccessibleName(QCoreApplication.translate("ExchangeDialog", u"Ways to exchange", None))
#endif // QT_CONFIG(accessibility)
        self.add_place.setText(QCoreApplication.translate("ExchangeDialog", u"&Add a place\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_place.setToolTip(QCoreApplication.translate("ExchangeDialog", u"A shared folder, a WebDAV server or a hub where the team exchanges", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

