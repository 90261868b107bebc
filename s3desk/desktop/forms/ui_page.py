# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QListWidget, QListWidgetItem,
    QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_Page(object):
    def setupUi(self, Page):
        if not Page.objectName():
            Page.setObjectName(u"Page")
        Page.resize(1000, 620)
        self.column = QVBoxLayout(Page)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.panes = QSplitter(Page)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.navigator = QListWidget(self.panes)
        self.navigator.setObjectName(u"navigator")
        self.navigator.setMinimumSize(QSize(96, 0))
        self.navigator.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.navigator.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.panes.addWidget(self.navigator)
        self.middle = QWidget(self.panes)
        self.middle.setObjectName(u"middle")
        self.middle.setMinimumSize(QSize(180, 0))
        self.middle_column = QVBoxLayout(self.middle)
        self.middle_column.setObjectName(u"middle_column")
        self.middle_column.setContentsMargins(0, 0, 0, 0)
        self.switcher = QComboBox(self.middle)
        self.switcher.setObjectName(u"switcher")

        self.middle_column.addWidget(self.switcher)

        self.views = QStackedWidget(self.middle)
        self.views.setObjectName(u"views")
        self.views.setMinimumSize(QSize(0, 1))

        self.middle_column.addWidget(self.views)

        self.panes.addWidget(self.middle)
        self.record_side = QStackedWidget(self.panes)
        self.record_side.setObjectName(u"record_side")
        self.record_side.setMinimumSize(QSize(230, 0))
        self.no_record = QWidget()
        self.no_record.setObjectName(u"no_record")
        self.record_side.addWidget(self.no_record)
        self.panes.addWidget(self.record_side)

        self.column.addWidget(self.panes)


        self.retranslateUi(Page)

        QMetaObject.connectSlotsByName(Page)
    # setupUi

    def retranslateUi(self, Page):
#if QT_CONFIG(accessibility)
        self.navigator.setAccessibleName(QCoreApplication.translate("Page", u"Views and lists", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.switcher.setAccessibleName(QCoreApplication.translate("Page", u"Views and lists", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

