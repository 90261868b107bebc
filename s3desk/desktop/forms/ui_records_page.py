# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'records_page.ui'
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
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QTableView, QToolButton, QVBoxLayout,
    QWidget)

class Ui_RecordsPage(object):
    def setupUi(self, RecordsPage):
        if not RecordsPage.objectName():
            RecordsPage.setObjectName(u"RecordsPage")
        RecordsPage.resize(1000, 620)
        self.column = QVBoxLayout(RecordsPage)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.panes = QSplitter(RecordsPage)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.types = QListWidget(self.panes)
        self.types.setObjectName(u"types")
        self.types.setMinimumSize(QSize(96, 0))
        self.types.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.types.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.panes.addWidget(self.types)
        self.list_side = QWidget(self.panes)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setMinimumSize(QSize(180, 0))
        self.list_column = QVBoxLayout(self.list_side)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 8, 0, 4)
        self.tools = QHBoxLayout()
        self.tools.setObjectName(u"tools")
        self.add = QPushButton(self.list_side)
        self.add.setObjectName(u"add")

        self.tools.addWidget(self.add)

        self.filter = QLineEdit(self.list_side)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.tools.addWidget(self.filter)

        self.more = QToolButton(self.list_side)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.tools.addWidget(self.more)

        self.tools.setStretch(1, 1)

        self.list_column.addLayout(self.tools)

        self.list_views = QStackedWidget(self.list_side)
        self.list_views.setObjectName(u"list_views")
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.table.setAlternatingRowColors(True)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list_views.addWidget(self.table)
        self.empty_view = QWidget()
        self.empty_view.setObjectName(u"empty_view")
        self.empty_column = QVBoxLayout(self.empty_view)
        self.empty_column.setObjectName(u"empty_column")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.above)

        self.empty_text = QLabel(self.empty_view)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_column.addWidget(self.empty_text)

        self.empty_row = QHBoxLayout()
        self.empty_row.setObjectName(u"empty_row")
        self.empty_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.add_first = QPushButton(self.empty_view)
        self.add_first.setObjectName(u"add_first")

        self.empty_row.addWidget(self.add_first)

        self.empty_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)


        self.empty_column.addLayout(self.empty_row)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.below)

        self.list_views.addWidget(self.empty_view)

        self.list_column.addWidget(self.list_views)

        self.count = QLabel(self.list_side)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)

        self.list_column.addWidget(self.count)

        self.panes.addWidget(self.list_side)
        self.record_side = QStackedWidget(self.panes)
        self.record_side.setObjectName(u"record_side")
        self.record_side.setMinimumSize(QSize(230, 0))
        self.no_record = QWidget()
        self.no_record.setObjectName(u"no_record")
        self.no_record_column = QVBoxLayout(self.no_record)
        self.no_record_column.setObjectName(u"no_record_column")
        self.no_record_text = QLabel(self.no_record)
        self.no_record_text.setObjectName(u"no_record_text")
        self.no_record_text.setWordWrap(True)
        self.no_record_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.no_record_column.addWidget(self.no_record_text)

        self.record_side.addWidget(self.no_record)
        self.panes.addWidget(self.record_side)

        self.column.addWidget(self.panes)


        self.retranslateUi(RecordsPage)

        QMetaObject.connectSlotsByName(RecordsPage)
    # setupUi

    def retranslateUi(self, RecordsPage):
#if QT_CONFIG(accessibility)
        self.types.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Kinds of records", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("RecordsPage", u"&New", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("RecordsPage", u"New record (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.filter.setPlaceholderText(QCoreApplication.translate("RecordsPage", u"Filter this list", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("RecordsPage", u"Filter this list", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("RecordsPage", u"More", None))
        self.empty_text.setText("")
        self.add_first.setText(QCoreApplication.translate("RecordsPage", u"New", None))
        self.count.setText("")
        self.no_record_text.setText(QCoreApplication.translate("RecordsPage", u"Choose a record in the list to see and change it.", None))
        pass
    # retranslateUi

