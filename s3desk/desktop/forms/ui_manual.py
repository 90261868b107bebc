# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLineEdit, QListWidget, QListWidgetItem, QSizePolicy,
    QSplitter, QStackedWidget, QToolButton, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Manual(object):
    def setupUi(self, Manual):
        if not Manual.objectName():
            Manual.setObjectName(u"Manual")
        Manual.resize(980, 700)
        Manual.setSizeGripEnabled(True)
        self.column = QVBoxLayout(Manual)
        self.column.setObjectName(u"column")
        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.back = QToolButton(Manual)
        self.back.setObjectName(u"back")
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.back)

        self.forward = QToolButton(Manual)
        self.forward.setObjectName(u"forward")
        self.forward.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.forward)

        self.search = QLineEdit(Manual)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.row.addWidget(self.search)


        self.column.addLayout(self.row)

        self.panes = QSplitter(Manual)
        self.panes.setObjectName(u"panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.side = QStackedWidget(self.panes)
        self.side.setObjectName(u"side")
        self.contents = QTreeWidget()
        self.contents.setObjectName(u"contents")
        self.contents.setProperty(u"roomy", True)
        self.contents.setHeaderHidden(True)
        self.side.addWidget(self.contents)
        self.found = QListWidget()
        self.found.setObjectName(u"found")
        self.found.setProperty(u"roomy", True)
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.addWidget(self.found)
        self.panes.addWidget(self.side)

        self.column.addWidget(self.panes)

        QWidget.setTabOrder(self.back, self.forward)
        QWidget.setTabOrder(self.forward, self.search)
        QWidget.setTabOrder(self.search, self.contents)
        QWidget.setTabOrder(self.contents, self.found)

        self.retranslateUi(Manual)

        QMetaObject.connectSlotsByName(Manual)
    # setupUi

    def retranslateUi(self, Manual):
        Manual.setWindowTitle(QCoreApplication.translate("Manual", u"Manual", None))
        self.back.setText(QCoreApplication.translate("Manual", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("Manual", u"Back (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.forward.setText(QCoreApplication.translate("Manual", u"Forward", None))
#if QT_CONFIG(tooltip)
        self.forward.setToolTip(QCoreApplication.translate("Manual", u"Forward (Alt+Right)", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("Manual", u"Search the manual (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Manual", u"Search the manual", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("Manual", u"Contents of the manual", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("Manual", u"What was found", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

