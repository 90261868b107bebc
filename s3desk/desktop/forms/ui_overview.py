# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)
class Ui_Overview(object):
    def setupUi(self, Overview):
        if not Overview.objectName():
            Overview.setObjectName(u"Overview")
        Overview.resize(1000, 620)
        self.whole = QVBoxLayout(Overview)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Overview)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.rows = QVBoxLayout(self.content)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(12, 12, 12, 12)
        self.steps = QWidget(self.content)
        self.steps.setObjectName(u"steps")
        self.steps_grid = QGridLayout(self.steps)
        self.steps_grid.setSpacing(8)
        self.steps_grid.setObjectName(u"steps_grid")
        self.steps_grid.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.steps)

        self.below = QStackedWidget(self.content)
        self.below.setObjectName(u"below")
        self.figures = QWidget()
        self.figures.setObjectName(u"figures")
        self.columns = QHBoxLayout(self.figures)
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.deadlines_card = QFrame(self.figures)
        self.deadlines_card.setObjectName(u"deadlines_card")
        self.deadlines_card.setProperty(u"card", True)
        self.deadlines_column = QVBoxLayout(self.deadlines_card)
        self.deadlines_column.setSpacing(4)
        self.deadlines_column.setObjectName(u"deadlines_column")
        self.deadlines_column.setContentsMargins(12, 8, 12, 8)
        self.deadlines_head = QHBoxLayout()
        self.deadlines_head.setObjectName(u"deadlines_head")
        self.deadlines_heading = QLabel(self.deadlines_card)
        self.deadlines_heading.setObjectName(u"deadlines_heading")
        self.deadlines_heading.setProperty(u"step", u"heading")

        self.deadlines_head.addWidget(self.deadlines_heading)

        self.deadlines_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deadlines_head.addItem(self.deadlines_space)


        self.deadlines_column.addLayout(self.deadlines_head)

        self.no_deadlines = QLabel(self.deadlines_card)
        self.no_deadlines.setObjectName(u"no_deadlines")
        self.no_deadlines.setWordWrap(True)
        self.no_deadlines.setTextFormat(Qt.TextFormat.PlainText)
        self.no_deadlines.setProperty(u"quiet", True)

        self.deadlines_column.addWidget(self.no_deadlines)


        self.left.addWidget(self.deadlines_card)

        self.due_card = QFrame(self.figures)
        self.due_card.setObjectName(u"due_card")
        self.due_card.setProperty(u"card", True)
        self.due_column = QVBoxLayout(self.due_card)
        self.due_column.setSpacing(4)
        self.due_column.setObjectName(u"due_column")
        self.due_column.setContentsMargins(12, 8, 12, 8)
        self.due_head = QHBoxLayout()
        self.due_head.setObjectName(u"due_head")
        self.due_heading = QLabel(self.due_card)
        self.due_heading.setObjectName(u"due_heading")
        self.due_heading.setProperty(u"step", u"heading")

        self.due_head.addWidget(self.due_heading)

        self.due_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_head.addItem(self.due_space)


        self.due_column.addLayout(self.due_head)


        self.left.addWidget(self.due_card)

        self.below_left = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.below_left)

        self.left.setStretch(2, 1)

        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.right.setObjectName(u"right")
        self.chain_card = QFrame(self.figures)
        self.chain_card.setObjectName(u"chain_card")
        self.chain_card.setProperty(u"card", True)
        self.chain_column = QVBoxLayout(self.chain_card)
        self.chain_column.setSpacing(4)
        self.chain_column.setObjectName(u"chain_column")
        self.chain_column.setContentsMargins(12, 8, 12, 8)
        self.chain_head = QHBoxLayout()
        self.chain_head.setObjectName(u"chain_head")
        self.chain_heading = QLabel(self.chain_card)
        self.chain_heading.setObjectName(u"chain_heading")
        self.chain_heading.setProperty(u"step", u"heading")

        self.chain_head.addWidget(self.chain_heading)

        self.chain_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chain_head.addItem(self.chain_space)


        self.chain_column.addLayout(self.chain_head)


        self.right.addWidget(self.chain_card)

        self.news_card = QFrame(self.figures)
        self.news_card.setObjectName(u"news_card")
        self.news_card.setProperty(u"card", True)
        self.news_column = QVBoxLayout(self.news_card)
        self.news_column.setSpacing(4)
        self.news_column.setObjectName(u"news_column")
        self.news_column.setContentsMargins(12, 8, 12, 8)
        self.news_head = QHBoxLayout()
        self.news_head.setObjectName(u"news_head")
        self.news_heading = QLabel(self.news_card)
        self.news_heading.setObjectName(u"news_heading")
        self.news_heading.setProperty(u"step", u"heading")

        self.news_head.addWidget(self.news_heading)

        self.news_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.news_head.addItem(self.news_space)

        self.seen = QToolButton(self.news_card)
        self.seen.setObjectName(u"seen")

        self.news_head.addWidget(self.seen)


        self.news_column.addLayout(self.news_head)

        self.no_news = QLabel(self.news_card)
        self.no_news.setObjectName(u"no_news")
        self.no_news.setWordWrap(True)
        self.no_news.setTextFormat(Qt.TextFormat.PlainText)
        self.no_news.setProperty(u"quiet", True)

        self.news_column.addWidget(self.no_news)


        self.right.addWidget(self.news_card)

        self.money_card = QFrame(self.figures)
        self.money_card.setObjectName(u"money_card")
        self.money_card.setProperty(u"card", True)
        self.money_column = QVBoxLayout(self.money_card)
        self.money_column.setSpacing(4)
        self.money_column.setObjectName(u"money_column")
        self.money_column.setContentsMargins(12, 8, 12, 8)
        self.money_head = QHBoxLayout()
        self.money_head.setObjectName(u"money_head")
        self.money_heading = QLabel(self.money_card)
        self.money_heading.setObjectName(u"money_heading")
        self.money_heading.setProperty(u"step", u"heading")

        self.money_head.addWidget(self.money_heading)

        self.money_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.money_head.addItem(self.money_space)

        self.as_table = QToolButton(self.money_card)
        self.as_table.setObjectName(u"as_table")
        self.as_table.setCheckable(True)

        self.money_head.addWidget(self.as_table)


        self.money_column.addLayout(self.money_head)

        self.no_money = QLabel(self.money_card)
        self.no_money.setObjectName(u"no_money")
        self.no_money.setWordWrap(True)
        self.no_money.setTextFormat(Qt.TextFormat.PlainText)
        self.no_money.setProperty(u"quiet", True)

        self.money_column.addWidget(self.no_money)


        self.right.addWidget(self.money_card)

        self.below_right = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.below_right)

        self.right.setStretch(3, 1)

        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)
        self.below.addWidget(self.figures)

        self.rows.addWidget(self.below)

        self.rows.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.whole.addWidget(self.scroll)


        self.retranslateUi(Overview)

        QMetaObject.connectSlotsByName(Overview)
    # setupUi

    def retranslateUi(self, Overview):
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("Overview", u"The four steps", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deadlines_card.setAccessibleName(QCoreApplication.translate("Overview", u"Next cut-offs", None))
#endif // QT_CONFIG(accessibility)
        self.deadlines_heading.setText(QCoreApplication.translate("Overview", u"Next cut-offs", None))
#if QT_CONFIG(accessibility)
        self.due_card.setAccessibleName(QCoreApplication.translate("Overview", u"What is due", None))
#endif // QT_CONFIG(accessibility)
        self.due_heading.setText(QCoreApplication.translate("Overview", u"What is due", None))
#if QT_CONFIG(accessibility)
        self.chain_card.setAccessibleName(QCoreApplication.translate("Overview", u"From finding to call", None))
#endif // QT_CONFIG(accessibility)
        self.chain_heading.setText(QCoreApplication.translate("Overview", u"From finding to call", None))
#if QT_CONFIG(accessibility)
        self.news_card.setAccessibleName(QCoreApplication.translate("Overview", u"What others changed", None))
#endif // QT_CONFIG(accessibility)
        self.news_heading.setText(QCoreApplication.translate("Overview", u"What others changed", None))
        self.seen.setText(QCoreApplication.translate("Overview", u"Seen", None))
#if QT_CONFIG(accessibility)
        self.money_card.setAccessibleName(QCoreApplication.translate("Overview", u"Money of the plan by year", None))
#endif // QT_CONFIG(accessibility)
        self.money_heading.setText(QCoreApplication.translate("Overview", u"Money of the plan by year", None))
        self.as_table.setText(QCoreApplication.translate("Overview", u"Figures", None))
        pass
    # retranslateUi

