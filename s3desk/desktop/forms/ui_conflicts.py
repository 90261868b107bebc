# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conflicts.ui'
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
    QFrame, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSplitter, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_Conflicts(object):
    def setupUi(self, Conflicts):
        if not Conflicts.objectName():
            Conflicts.setObjectName(u"Conflicts")
        Conflicts.resize(900, 600)
        self.column = QVBoxLayout(Conflicts)
        self.column.setObjectName(u"column")
        self.halves = QSplitter(Conflicts)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.side = QWidget(self.halves)
        self.side.setObjectName(u"side")
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.lists = QTabWidget(self.side)
        self.lists.setObjectName(u"lists")
        self.lists.setDocumentMode(True)
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_column = QVBoxLayout(self.waiting_page)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(0, 8, 0, 0)
        self.waiting = QListWidget(self.waiting_page)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"roomy", True)
        self.waiting.setWordWrap(True)
        self.waiting.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.waiting_column.addWidget(self.waiting)

        self.take_all = QPushButton(self.waiting_page)
        self.take_all.setObjectName(u"take_all")

        self.waiting_column.addWidget(self.take_all)

        self.lists.addTab(self.waiting_page, "")
        self.settled_page = QWidget()
        self.settled_page.setObjectName(u"settled_page")
        self.settled_column = QVBoxLayout(self.settled_page)
        self.settled_column.setObjectName(u"settled_column")
        self.settled_column.setContentsMargins(0, 8, 0, 0)
        self.settled = QListWidget(self.settled_page)
        self.settled.setObjectName(u"settled")
        self.settled.setProperty(u"roomy", True)
        self.settled.setWordWrap(True)
        self.settled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.settled_column.addWidget(self.settled)

        self.lists.addTab(self.settled_page, "")

        self.side_column.addWidget(self.lists)

        self.halves.addWidget(self.side)
        self.area = QScrollArea(self.halves)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.held = QWidget()
        self.held.setObjectName(u"held")
        self.card_column = QVBoxLayout(self.held)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(4, 0, 4, 4)
        self.area.setWidget(self.held)
        self.halves.addWidget(self.area)

        self.column.addWidget(self.halves)

        self.buttons = QDialogButtonBox(Conflicts)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(Conflicts)

        QMetaObject.connectSlotsByName(Conflicts)
    # setupUi

    def retranslateUi(self, Conflicts):
        Conflicts.setWindowTitle(QCoreApplication.translate("Conflicts", u"Conflicts", None))
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("Conflicts", u"Which conflicts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.waiting.setAccessibleName(QCoreApplication.translate("Conflicts", u"Conflicts that wait", None))
#endif // QT_CONFIG(accessibility)
        self.take_all.setText(QCoreApplication.translate("Conflicts", u"&Take all of\u2026", None))
        self.lists.setTabText(self.lists.indexOf(self.waiting_page), QCoreApplication.translate("Conflicts", u"&Waiting", None))
#if QT_CONFIG(accessibility)
        self.settled.setAccessibleName(QCoreApplication.translate("Conflicts", u"Conflicts that were settled", None))
#endif // QT_CONFIG(accessibility)
        self.lists.setTabText(self.lists.indexOf(self.settled_page), QCoreApplication.translate("Conflicts", u"&Settled", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("Conflicts", u"The conflict", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

