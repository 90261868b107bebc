# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_sheet.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHeaderView,
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)
class Ui_CallSheet(object):
    def setupUi(self, CallSheet):
        if not CallSheet.objectName():
            CallSheet.setObjectName(u"CallSheet")
        CallSheet.resize(420, 620)
        self.whole = QVBoxLayout(CallSheet)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(CallSheet)
        self.area.setObjectName(u"area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.column = QVBoxLayout(self.contents)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 8, 12, 12)
        self.title = QLabel(self.contents)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"step", u"heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.title)

        self.facts = QLabel(self.contents)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"quiet", True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.facts)

        self.chips = QWidget(self.contents)
        self.chips.setObjectName(u"chips")

        self.column.addWidget(self.chips)

        self.deadlines_heading = QLabel(self.contents)
        self.deadlines_heading.setObjectName(u"deadlines_heading")
        self.deadlines_heading.setProperty(u"section", True)

        self.column.addWidget(self.deadlines_heading)

        self.deadlines = QLabel(self.contents)
        self.deadlines.setObjectName(u"deadlines")
        self.deadlines.setWordWrap(True)
        self.deadlines.setTextFormat(Qt.TextFormat.RichText)

        self.column.addWidget(self.deadlines)

        self.moved = QFrame(self.contents)
        self.moved.setObjectName(u"moved")
        self.moved.setProperty(u"band", u"warning")
        self.moved_column = QVBoxLayout(self.moved)
        self.moved_column.setSpacing(8)
        self.moved_column.setObjectName(u"moved_column")
        self.moved_column.setContentsMargins(12, 8, 8, 8)
        self.moved_text = QLabel(self.moved)
        self.moved_text.setObjectName(u"moved_text")
        self.moved_text.setWordWrap(True)
        self.moved_text.setTextFormat(Qt.TextFormat.PlainText)

        self.moved_column.addWidget(self.moved_text)

        self.reason = QLineEdit(self.moved)
        self.reason.setObjectName(u"reason")

        self.moved_column.addWidget(self.reason)

        self.touched = QLabel(self.moved)
        self.touched.setObjectName(u"touched")
        self.touched.setWordWrap(True)
        self.touched.setTextFormat(Qt.TextFormat.PlainText)

        self.moved_column.addWidget(self.touched)

        self.offers = QWidget(self.moved)
        self.offers.setObjectName(u"offers")

        self.moved_column.addWidget(self.offers)


        self.column.addWidget(self.moved)

        self.conditions_heading = QLabel(self.contents)
        self.conditions_heading.setObjectName(u"conditions_heading")
        self.conditions_heading.setProperty(u"section", True)

        self.column.addWidget(self.conditions_heading)

        self.verdict = QLabel(self.contents)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.verdict)

        self.conditions = QTableWidget(self.contents)
        self.conditions.setObjectName(u"conditions")
        self.conditions.setTabKeyNavigation(False)
        self.conditions.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.conditions.setTabKeyNavigation(False)
        self.conditions.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.conditions.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.conditions.setShowGrid(False)
        self.conditions.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.conditions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column.addWidget(self.conditions)

        self.conditions_keys = QLabel(self.contents)
        self.conditions_keys.setObjectName(u"conditions_keys")
        self.conditions_keys.setWordWrap(True)
        self.conditions_keys.setProperty(u"quiet", True)
        self.conditions_keys.setProperty(u"step", u"small")

        self.column.addWidget(self.conditions_keys)

        self.users_heading = QLabel(self.contents)
        self.users_heading.setObjectName(u"users_heading")
        self.users_heading.setProperty(u"section", True)

        self.column.addWidget(self.users_heading)

        self.users = QLabel(self.contents)
        self.users.setObjectName(u"users")
        self.users.setWordWrap(True)
        self.users.setTextFormat(Qt.TextFormat.RichText)
        self.users.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard|Qt.TextInteractionFlag.LinksAccessibleByMouse)

        self.column.addWidget(self.users)

        self.orders = QWidget(self.contents)
        self.orders.setObjectName(u"orders")

        self.column.addWidget(self.orders)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.area.setWidget(self.contents)

        self.whole.addWidget(self.area)


        self.retranslateUi(CallSheet)

        QMetaObject.connectSlotsByName(CallSheet)
    # setupUi

    def retranslateUi(self, CallSheet):
        self.deadlines_heading.setText(QCoreApplication.translate("CallSheet", u"Deadlines", None))
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleName(QCoreApplication.translate("CallSheet", u"Deadlines", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("CallSheet", u"Reason and source, if known", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CallSheet", u"Reason and source of the change", None))
#endif // QT_CONFIG(accessibility)
        self.conditions_heading.setText(QCoreApplication.translate("CallSheet", u"May we apply?", None))
#if QT_CONFIG(accessibility)
        self.conditions.setAccessibleName(QCoreApplication.translate("CallSheet", u"Conditions of the call", None))
#endif // QT_CONFIG(accessibility)
        self.conditions_keys.setText(QCoreApplication.translate("CallSheet", u"Y yes, N no, ? not known, Delete takes the answer back, F2 writes a note.", None))
        self.users_heading.setText(QCoreApplication.translate("CallSheet", u"Who counts on it", None))
#if QT_CONFIG(accessibility)
        self.users.setAccessibleName(QCoreApplication.translate("CallSheet", u"Who counts on it", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

