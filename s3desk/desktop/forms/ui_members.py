# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_MembersPage(object):
    def setupUi(self, MembersPage):
        if not MembersPage.objectName():
            MembersPage.setObjectName(u"MembersPage")
        self.column = QVBoxLayout(MembersPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MembersPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.explain = QLabel(MembersPage)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"quiet", True)
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.own_row = QHBoxLayout()
        self.own_row.setObjectName(u"own_row")
        self.own = QLabel(MembersPage)
        self.own.setObjectName(u"own")
        self.own.setProperty(u"step", u"heading")
        self.own.setWordWrap(True)
        self.own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.own_row.addWidget(self.own)

        self.copy = QPushButton(MembersPage)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.own_row.addWidget(self.copy)

        self.own_row.setStretch(0, 1)

        self.column.addLayout(self.own_row)

        self.people = QTreeWidget(MembersPage)
        self.people.setObjectName(u"people")
        self.people.setProperty(u"roomy", True)
        self.people.setRootIsDecorated(False)
        self.people.setUniformRowHeights(True)

        self.column.addWidget(self.people)

        self.meaning = QLabel(MembersPage)
        self.meaning.setObjectName(u"meaning")
        self.meaning.setProperty(u"quiet", True)
        self.meaning.setWordWrap(True)

        self.column.addWidget(self.meaning)

        self.orders = QHBoxLayout()
        self.orders.setObjectName(u"orders")
        self.accept = QPushButton(MembersPage)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)

        self.orders.addWidget(self.accept)

        self.retire = QPushButton(MembersPage)
        self.retire.setObjectName(u"retire")
        self.retire.setAutoDefault(False)

        self.orders.addWidget(self.retire)

        self.orders_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orders.addItem(self.orders_gap)


        self.column.addLayout(self.orders)

        self.column.setStretch(3, 1)

        self.retranslateUi(MembersPage)

        QMetaObject.connectSlotsByName(MembersPage)
    # setupUi

    def retranslateUi(self, MembersPage):
        self.title.setText(QCoreApplication.translate("MembersPage", u"Members", None))
        self.explain.setText(QCoreApplication.translate("MembersPage", u"Changes of a member are taken in. Read your fingerprint to whoever shall accept you:", None))
        self.own.setText("")
        self.copy.setText(QCoreApplication.translate("MembersPage", u"&Copy it", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("MembersPage", u"Members and their fingerprints", None))
#endif // QT_CONFIG(accessibility)
        self.meaning.setText("")
        self.accept.setText(QCoreApplication.translate("MembersPage", u"A&ccept\u2026", None))
        self.retire.setText(QCoreApplication.translate("MembersPage", u"&Retire\u2026", None))
        pass
    # retranslateUi

