# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'undo_list.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QLabel, QListWidget, QListWidgetItem, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_UndoList(object):
    def setupUi(self, UndoList):
        if not UndoList.objectName():
            UndoList.setObjectName(u"UndoList")
        UndoList.resize(560, 420)
        self.column = QVBoxLayout(UndoList)
        self.column.setObjectName(u"column")
        self.explain = QLabel(UndoList)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.steps = QListWidget(UndoList)
        self.steps.setObjectName(u"steps")

        self.column.addWidget(self.steps)

        self.buttons = QDialogButtonBox(UndoList)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(UndoList)

        QMetaObject.connectSlotsByName(UndoList)
    # setupUi

    def retranslateUi(self, UndoList):
        UndoList.setWindowTitle(QCoreApplication.translate("UndoList", u"What was done", None))
        self.explain.setText(QCoreApplication.translate("UndoList", u"Choose how far to go back. Each step is undone as a new one, so that nothing is lost; what others changed since stays.", None))
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("UndoList", u"Steps, latest first", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

