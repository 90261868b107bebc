# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bid_sheet.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QComboBox,
    QDialog, QDialogButtonBox, QFormLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_BidSheet(object):
    def setupUi(self, BidSheet):
        if not BidSheet.objectName():
            BidSheet.setObjectName(u"BidSheet")
        BidSheet.resize(560, 430)
        self.column = QVBoxLayout(BidSheet)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.title = QLabel(BidSheet)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"step", u"heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.points = QTableWidget(BidSheet)
        self.points.setObjectName(u"points")
        self.points.setTabKeyNavigation(False)
        self.points.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.points.setTabKeyNavigation(False)
        self.points.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.points.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.points.setShowGrid(False)

        self.column.addWidget(self.points)

        self.begin = QPushButton(BidSheet)
        self.begin.setObjectName(u"begin")

        self.column.addWidget(self.begin)

        self.keys = QLabel(BidSheet)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"quiet", True)
        self.keys.setProperty(u"step", u"small")

        self.column.addWidget(self.keys)

        self.result = QLabel(BidSheet)
        self.result.setObjectName(u"result")
        self.result.setWordWrap(True)
        self.result.setProperty(u"strong", True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.result)

        self.decision = QFormLayout()
        self.decision.setObjectName(u"decision")
        self.bid_label = QLabel(BidSheet)
        self.bid_label.setObjectName(u"bid_label")

        self.decision.setWidget(0, QFormLayout.ItemRole.LabelRole, self.bid_label)

        self.bid = QComboBox(BidSheet)
        self.bid.setObjectName(u"bid")

        self.decision.setWidget(0, QFormLayout.ItemRole.FieldRole, self.bid)

        self.meeting_label = QLabel(BidSheet)
        self.meeting_label.setObjectName(u"meeting_label")

        self.decision.setWidget(1, QFormLayout.ItemRole.LabelRole, self.meeting_label)

        self.meeting = QComboBox(BidSheet)
        self.meeting.setObjectName(u"meeting")

        self.decision.setWidget(1, QFormLayout.ItemRole.FieldRole, self.meeting)

        self.reason_label = QLabel(BidSheet)
        self.reason_label.setObjectName(u"reason_label")

        self.decision.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = QPlainTextEdit(BidSheet)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason.sizePolicy().hasHeightForWidth())
        self.reason.setSizePolicy(sizePolicy)

        self.decision.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.column.addLayout(self.decision)

        self.buttons = QDialogButtonBox(BidSheet)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.bid_label.setBuddy(self.bid)
        self.meeting_label.setBuddy(self.meeting)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BidSheet)

        QMetaObject.connectSlotsByName(BidSheet)
    # setupUi

    def retranslateUi(self, BidSheet):
        BidSheet.setWindowTitle(QCoreApplication.translate("BidSheet", u"Bid sheet", None))
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("BidSheet", u"Points by criterion; 0 to 5 gives points to the chosen row", None))
#endif // QT_CONFIG(accessibility)
        self.begin.setText(QCoreApplication.translate("BidSheet", u"Begin with excellence, impact and implementation", None))
        self.keys.setText(QCoreApplication.translate("BidSheet", u"0 to 5 give points to the chosen row, 0 means no information; Delete takes them back.", None))
#if QT_CONFIG(accessibility)
        self.result.setAccessibleName(QCoreApplication.translate("BidSheet", u"What the points come to", None))
#endif // QT_CONFIG(accessibility)
        self.bid_label.setText(QCoreApplication.translate("BidSheet", u"Decision", None))
#if QT_CONFIG(accessibility)
        self.bid.setAccessibleName(QCoreApplication.translate("BidSheet", u"Decision", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_label.setText(QCoreApplication.translate("BidSheet", u"Decided in", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("BidSheet", u"Decided in", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("BidSheet", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("BidSheet", u"Reason", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

