# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_view.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

class Ui_ListView(object):
    def setupUi(self, ListView):
        if not ListView.objectName():
            ListView.setObjectName(u"ListView")
        ListView.resize(480, 620)
        self.list_column = QVBoxLayout(ListView)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(4, 8, 4, 4)
        self.tools = QHBoxLayout()
        self.tools.setObjectName(u"tools")
        self.add = QPushButton(ListView)
        self.add.setObjectName(u"add")

        self.tools.addWidget(self.add)

        self.sieves = QComboBox(ListView)
        self.sieves.setObjectName(u"sieves")
        self.sieves.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sieves.setMinimumContentsLength(9)

        self.tools.addWidget(self.sieves)

        self.filter = QLineEdit(ListView)
        self.filter.setObjectName(u"filter")
        self.filter.setMinimumSize(QSize(72, 0))
        self.filter.setClearButtonEnabled(True)

        self.tools.addWidget(self.filter)

        self.funnel = QToolButton(ListView)
        self.funnel.setObjectName(u"funnel")
        self.funnel.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.tools.addWidget(self.funnel)

        self.more = QToolButton(ListView)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.tools.addWidget(self.more)

        self.tools.setStretch(2, 1)

        self.list_column.addLayout(self.tools)

        self.list_views = QStackedWidget(ListView)
        self.list_views.setObjectName(u"list_views")

        self.list_column.addWidget(self.list_views)

        self.count = QLabel(ListView)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)

        self.list_column.addWidget(self.count)


        self.retranslateUi(ListView)

        QMetaObject.connectSlotsByName(ListView)
    # setupUi

    def retranslateUi(self, ListView):
        self.add.setText(QCoreApplication.translate("ListView", u"&New", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ListView", u"New record (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sieves.setAccessibleName(QCoreApplication.translate("ListView", u"What to show", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("ListView", u"Filter this list", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ListView", u"Filter this list", None))
#endif // QT_CONFIG(accessibility)
        self.funnel.setText(QCoreApplication.translate("ListView", u"Filters", None))
#if QT_CONFIG(tooltip)
        self.funnel.setToolTip(QCoreApplication.translate("ListView", u"Filter by what can be ticked", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText(QCoreApplication.translate("ListView", u"More", None))
        self.count.setText("")
        pass
    # retranslateUi

