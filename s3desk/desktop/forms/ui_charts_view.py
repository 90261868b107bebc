# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'charts_view.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_ChartsView(object):
    def setupUi(self, ChartsView):
        if not ChartsView.objectName():
            ChartsView.setObjectName(u"ChartsView")
        ChartsView.resize(880, 620)
        self.column = QVBoxLayout(ChartsView)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 8, 8, 4)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.first = QComboBox(ChartsView)
        self.first.setObjectName(u"first")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.first.sizePolicy().hasHeightForWidth())
        self.first.setSizePolicy(sizePolicy)

        self.tools.addWidget(self.first)

        self.second = QComboBox(ChartsView)
        self.second.setObjectName(u"second")
        self.second.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.tools.addWidget(self.second)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.rest)

        self.save = QPushButton(ChartsView)
        self.save.setObjectName(u"save")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.save.sizePolicy().hasHeightForWidth())
        self.save.setSizePolicy(sizePolicy1)

        self.tools.addWidget(self.save)

        self.tools.setStretch(1, 1)

        self.column.addLayout(self.tools)

        self.rooms = QStackedWidget(ChartsView)
        self.rooms.setObjectName(u"rooms")
        self.panes = QSplitter()
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.plots = QStackedWidget(self.panes)
        self.plots.setObjectName(u"plots")
        self.panes.addWidget(self.plots)
        self.numbers = QTableWidget(self.panes)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setTabKeyNavigation(False)
        self.numbers.setAlternatingRowColors(True)
        self.numbers.setShowGrid(False)
        self.numbers.setTabKeyNavigation(False)
        self.numbers.setWordWrap(False)
        self.numbers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.numbers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.numbers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.numbers.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.panes.addWidget(self.numbers)
        self.numbers.verticalHeader().setVisible(False)
        self.rooms.addWidget(self.panes)

        self.column.addWidget(self.rooms)

        self.note = QLabel(ChartsView)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"step", u"small")
        self.note.setProperty(u"quiet", True)

        self.column.addWidget(self.note)


        self.retranslateUi(ChartsView)

        QMetaObject.connectSlotsByName(ChartsView)
    # setupUi

    def retranslateUi(self, ChartsView):
        self.save.setText(QCoreApplication.translate("ChartsView", u"&Save as a picture\u2026", None))
#if QT_CONFIG(accessibility)
        self.numbers.setAccessibleName(QCoreApplication.translate("ChartsView", u"The numbers of the chart", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

