# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QScrollArea,
    QSizePolicy, QToolButton, QVBoxLayout, QWidget)
class Ui_Board(object):
    def setupUi(self, Board):
        if not Board.objectName():
            Board.setObjectName(u"Board")
        Board.resize(880, 620)
        self.board_column = QVBoxLayout(Board)
        self.board_column.setSpacing(8)
        self.board_column.setObjectName(u"board_column")
        self.board_column.setContentsMargins(8, 8, 8, 4)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.arrangements = QComboBox(Board)
        self.arrangements.setObjectName(u"arrangements")

        self.tools.addWidget(self.arrangements)

        self.filter = QLineEdit(Board)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.tools.addWidget(self.filter)


        self.board_column.addLayout(self.tools)

        self.counters = QHBoxLayout()
        self.counters.setSpacing(4)
        self.counters.setObjectName(u"counters")

        self.board_column.addLayout(self.counters)

        self.hints_band = QFrame(Board)
        self.hints_band.setObjectName(u"hints_band")
        self.hints_band.setProperty(u"band", u"info")
        self.hints_band.setVisible(False)
        self.hints_row = QHBoxLayout(self.hints_band)
        self.hints_row.setObjectName(u"hints_row")
        self.hints_row.setContentsMargins(-1, 4, -1, 4)
        self.hints = QLabel(self.hints_band)
        self.hints.setObjectName(u"hints")
        self.hints.setWordWrap(True)
        self.hints.setProperty(u"step", u"small")
        self.hints.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.hints_row.addWidget(self.hints)

        self.hints_close = QToolButton(self.hints_band)
        self.hints_close.setObjectName(u"hints_close")

        self.hints_row.addWidget(self.hints_close)

        self.hints_row.setStretch(0, 1)

        self.board_column.addWidget(self.hints_band)

        self.area = QScrollArea(Board)
        self.area.setObjectName(u"area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns = QWidget()
        self.columns.setObjectName(u"columns")
        self.grid = QGridLayout(self.columns)
        self.grid.setSpacing(8)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.area.setWidget(self.columns)

        self.board_column.addWidget(self.area)


        self.retranslateUi(Board)

        QMetaObject.connectSlotsByName(Board)
    # setupUi

    def retranslateUi(self, Board):
#if QT_CONFIG(accessibility)
        self.arrangements.setAccessibleName(QCoreApplication.translate("Board", u"Arranged by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.arrangements.setToolTip(QCoreApplication.translate("Board", u"Arranged by", None))
#endif // QT_CONFIG(tooltip)
        self.filter.setPlaceholderText(QCoreApplication.translate("Board", u"Filter the cards", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Board", u"Filter the cards", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hints.setAccessibleName(QCoreApplication.translate("Board", u"Guiding questions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hints_close.setAccessibleName(QCoreApplication.translate("Board", u"Hide the guiding questions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hints_close.setToolTip(QCoreApplication.translate("Board", u"Hide the guiding questions", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

