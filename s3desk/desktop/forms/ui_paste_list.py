# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paste_list.ui'
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
    QDialog, QDialogButtonBox, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QSizePolicy, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_PasteList(object):
    def setupUi(self, PasteList):
        if not PasteList.objectName():
            PasteList.setObjectName(u"PasteList")
        PasteList.resize(720, 520)
        self.column = QVBoxLayout(PasteList)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.summary = QLabel(PasteList)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"step", u"heading")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.what = QHBoxLayout()
        self.what.setObjectName(u"what")
        self.kind_label = QLabel(PasteList)
        self.kind_label.setObjectName(u"kind_label")

        self.what.addWidget(self.kind_label)

        self.kind = QComboBox(PasteList)
        self.kind.setObjectName(u"kind")

        self.what.addWidget(self.kind)

        self.what.setStretch(1, 1)

        self.column.addLayout(self.what)

        self.lines_label = QLabel(PasteList)
        self.lines_label.setObjectName(u"lines_label")

        self.column.addWidget(self.lines_label)

        self.lines = QPlainTextEdit(PasteList)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.column.addWidget(self.lines)

        self.alike_head = QHBoxLayout()
        self.alike_head.setObjectName(u"alike_head")
        self.alike_label = QLabel(PasteList)
        self.alike_label.setObjectName(u"alike_label")

        self.alike_head.addWidget(self.alike_label)

        self.all_label = QLabel(PasteList)
        self.all_label.setObjectName(u"all_label")

        self.alike_head.addWidget(self.all_label)

        self.fate_of_all = QComboBox(PasteList)
        self.fate_of_all.setObjectName(u"fate_of_all")

        self.alike_head.addWidget(self.fate_of_all)

        self.alike_head.setStretch(0, 1)

        self.column.addLayout(self.alike_head)

        self.alike = QTableWidget(PasteList)
        if (self.alike.columnCount() < 3):
            self.alike.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.alike.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.alike.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.alike.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.alike.setObjectName(u"alike")
        self.alike.setTabKeyNavigation(False)
        self.alike.setColumnCount(3)
        self.alike.setTabKeyNavigation(False)
        self.alike.setShowGrid(False)
        self.alike.setWordWrap(True)
        self.alike.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.alike.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.alike.verticalHeader().setVisible(False)

        self.column.addWidget(self.alike)

        self.buttons = QDialogButtonBox(PasteList)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.lines_label.setBuddy(self.lines)
        self.alike_label.setBuddy(self.alike)
        self.all_label.setBuddy(self.fate_of_all)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PasteList)

        QMetaObject.connectSlotsByName(PasteList)
    # setupUi

    def retranslateUi(self, PasteList):
        PasteList.setWindowTitle(QCoreApplication.translate("PasteList", u"Paste a list", None))
        self.kind_label.setText(QCoreApplication.translate("PasteList", u"All become", None))
        self.lines_label.setText(QCoreApplication.translate("PasteList", u"&One line is one item", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("PasteList", u"One line is one item", None))
#endif // QT_CONFIG(accessibility)
        self.alike_label.setText(QCoreApplication.translate("PasteList", u"These look like one that is there", None))
        self.all_label.setText(QCoreApplication.translate("PasteList", u"&All of them", None))
#if QT_CONFIG(accessibility)
        self.fate_of_all.setAccessibleName(QCoreApplication.translate("PasteList", u"What becomes of all duplicates", None))
#endif // QT_CONFIG(accessibility)
        ___qtablewidgetitem = self.alike.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("PasteList", u"Line", None))
        ___qtablewidgetitem1 = self.alike.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("PasteList", u"Looks like", None))
        ___qtablewidgetitem2 = self.alike.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("PasteList", u"What becomes of it", None))
#if QT_CONFIG(accessibility)
        self.alike.setAccessibleName(QCoreApplication.translate("PasteList", u"Likely duplicates", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

