# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'owners_view.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSplitter,
    QStackedWidget, QTableView, QTreeWidget, QTreeWidgetItem,
    QVBoxLayout, QWidget)

class Ui_OwnersView(object):
    def setupUi(self, OwnersView):
        if not OwnersView.objectName():
            OwnersView.setObjectName(u"OwnersView")
        OwnersView.resize(860, 620)
        self.owners_column = QVBoxLayout(OwnersView)
        self.owners_column.setObjectName(u"owners_column")
        self.owners_column.setContentsMargins(0, 8, 0, 4)
        self.rooms = QStackedWidget(OwnersView)
        self.rooms.setObjectName(u"rooms")
        self.halves = QSplitter()
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(8)
        self.matrix = QTableView(self.halves)
        self.matrix.setObjectName(u"matrix")
        self.matrix.setTabKeyNavigation(False)
        self.matrix.setShowGrid(False)
        self.matrix.setTabKeyNavigation(False)
        self.matrix.setWordWrap(False)
        self.matrix.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.matrix.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.matrix.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.halves.addWidget(self.matrix)
        self.below = QWidget(self.halves)
        self.below.setObjectName(u"below")
        self.below_column = QVBoxLayout(self.below)
        self.below_column.setObjectName(u"below_column")
        self.below_column.setContentsMargins(0, 0, 0, 0)
        self.below_head = QHBoxLayout()
        self.below_head.setObjectName(u"below_head")
        self.what = QLabel(self.below)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"step", u"heading")

        self.below_head.addWidget(self.what)

        self.open_list = QPushButton(self.below)
        self.open_list.setObjectName(u"open_list")

        self.below_head.addWidget(self.open_list)

        self.below_head.setStretch(0, 1)

        self.below_column.addLayout(self.below_head)

        self.duties = QTreeWidget(self.below)
        self.duties.setObjectName(u"duties")
        self.duties.setRootIsDecorated(False)
        self.duties.setUniformRowHeights(True)
        self.duties.setColumnCount(3)

        self.below_column.addWidget(self.duties)

        self.halves.addWidget(self.below)
        self.rooms.addWidget(self.halves)

        self.owners_column.addWidget(self.rooms)


        self.retranslateUi(OwnersView)

        QMetaObject.connectSlotsByName(OwnersView)
    # setupUi

    def retranslateUi(self, OwnersView):
#if QT_CONFIG(accessibility)
        self.matrix.setAccessibleName(QCoreApplication.translate("OwnersView", u"Owners and what they have to do", None))
#endif // QT_CONFIG(accessibility)
        self.what.setText("")
        self.open_list.setText(QCoreApplication.translate("OwnersView", u"Show as a &list", None))
        ___qtreewidgetitem = self.duties.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("OwnersView", u"When", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("OwnersView", u"Kind", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("OwnersView", u"What", None))
#if QT_CONFIG(accessibility)
        self.duties.setAccessibleName(QCoreApplication.translate("OwnersView", u"What is counted there", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

