# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_column.ui'
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
    QPushButton, QSizePolicy, QToolButton, QVBoxLayout,
    QWidget)
class Ui_BoardColumn(object):
    def setupUi(self, BoardColumn):
        if not BoardColumn.objectName():
            BoardColumn.setObjectName(u"BoardColumn")
        BoardColumn.resize(180, 400)
        self.column = QVBoxLayout(BoardColumn)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(4, 8, 4, 4)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(4, -1, -1, -1)
        self.icon = QLabel(BoardColumn)
        self.icon.setObjectName(u"icon")

        self.head.addWidget(self.icon)

        self.label = QLabel(BoardColumn)
        self.label.setObjectName(u"label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label.sizePolicy().hasHeightForWidth())
        self.label.setSizePolicy(sizePolicy)
        self.label.setProperty(u"strong", True)
        self.label.setWordWrap(True)

        self.head.addWidget(self.label)

        self.ask = QToolButton(BoardColumn)
        self.ask.setObjectName(u"ask")

        self.head.addWidget(self.ask)

        self.add = QToolButton(BoardColumn)
        self.add.setObjectName(u"add")

        self.head.addWidget(self.add)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.cards_place = QVBoxLayout()
        self.cards_place.setObjectName(u"cards_place")

        self.column.addLayout(self.cards_place)

        self.more = QPushButton(BoardColumn)
        self.more.setObjectName(u"more")
        self.more.setFlat(True)
        self.more.setVisible(False)

        self.column.addWidget(self.more)


        self.retranslateUi(BoardColumn)

        QMetaObject.connectSlotsByName(BoardColumn)
    # setupUi

    def retranslateUi(self, BoardColumn):
#if QT_CONFIG(tooltip)
        self.ask.setToolTip(QCoreApplication.translate("BoardColumn", u"Guiding questions", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

