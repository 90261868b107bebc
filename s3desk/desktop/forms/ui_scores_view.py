# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scores_view.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)
class Ui_ScoresView(object):
    def setupUi(self, ScoresView):
        if not ScoresView.objectName():
            ScoresView.setObjectName(u"ScoresView")
        ScoresView.resize(880, 620)
        self.column = QVBoxLayout(ScoresView)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 8, 8, 4)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.lists = QComboBox(ScoresView)
        self.lists.setObjectName(u"lists")

        self.tools.addWidget(self.lists)

        self.who_label = QLabel(ScoresView)
        self.who_label.setObjectName(u"who_label")

        self.tools.addWidget(self.who_label)

        self.assessor = QComboBox(ScoresView)
        self.assessor.setObjectName(u"assessor")

        self.tools.addWidget(self.assessor)

        self.reveal = QPushButton(ScoresView)
        self.reveal.setObjectName(u"reveal")
        self.reveal.setCheckable(True)

        self.tools.addWidget(self.reveal)

        self.tools.setStretch(0, 1)
        self.tools.setStretch(2, 1)

        self.column.addLayout(self.tools)

        self.question = QLabel(ScoresView)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setProperty(u"quiet", True)

        self.column.addWidget(self.question)

        self.rooms = QStackedWidget(ScoresView)
        self.rooms.setObjectName(u"rooms")
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rooms.addWidget(self.table)
        self.table.verticalHeader().setVisible(False)

        self.column.addWidget(self.rooms)

        self.findings_band = QFrame(ScoresView)
        self.findings_band.setObjectName(u"findings_band")
        self.findings_band.setProperty(u"band", u"info")
        self.findings_column = QVBoxLayout(self.findings_band)
        self.findings_column.setObjectName(u"findings_column")
        self.findings_column.setContentsMargins(-1, 8, -1, 8)
        self.findings = QLabel(self.findings_band)
        self.findings.setObjectName(u"findings")
        self.findings.setWordWrap(True)

        self.findings_column.addWidget(self.findings)


        self.column.addWidget(self.findings_band)

        self.how = QLabel(ScoresView)
        self.how.setObjectName(u"how")
        self.how.setWordWrap(True)
        self.how.setProperty(u"step", u"small")
        self.how.setProperty(u"quiet", True)

        self.column.addWidget(self.how)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.assessor)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScoresView)

        QMetaObject.connectSlotsByName(ScoresView)
    # setupUi

    def retranslateUi(self, ScoresView):
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("ScoresView", u"List of criteria", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lists.setToolTip(QCoreApplication.translate("ScoresView", u"List of criteria", None))
#endif // QT_CONFIG(tooltip)
        self.who_label.setText(QCoreApplication.translate("ScoresView", u"Scored by", None))
#if QT_CONFIG(accessibility)
        self.assessor.setAccessibleName(QCoreApplication.translate("ScoresView", u"Who scores", None))
#endif // QT_CONFIG(accessibility)
        self.reveal.setText(QCoreApplication.translate("ScoresView", u"&Reveal all scores", None))
#if QT_CONFIG(tooltip)
        self.reveal.setToolTip(QCoreApplication.translate("ScoresView", u"Until then everybody sees their own scores only", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ScoresView", u"Scores", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ScoresView", u"What the scores show", None))
#endif // QT_CONFIG(accessibility)
        self.how.setText(QCoreApplication.translate("ScoresView", u"0 to 5 score, 0 means no information; Enter goes to the next, Delete takes a score back.", None))
        pass
    # retranslateUi

