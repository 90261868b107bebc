# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_sheet.ui'
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
    QHeaderView, QLineEdit, QSizePolicy, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_KeySheet(object):
    def setupUi(self, KeySheet):
        if not KeySheet.objectName():
            KeySheet.setObjectName(u"KeySheet")
        KeySheet.resize(520, 440)
        self.column = QVBoxLayout(KeySheet)
        self.column.setObjectName(u"column")
        self.filter = QLineEdit(KeySheet)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.column.addWidget(self.filter)

        self.keys = QTreeWidget(KeySheet)
        self.keys.setObjectName(u"keys")
        self.keys.setRootIsDecorated(False)
        self.keys.setColumnCount(2)

        self.column.addWidget(self.keys)

        self.buttons = QDialogButtonBox(KeySheet)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(KeySheet)

        QMetaObject.connectSlotsByName(KeySheet)
    # setupUi

    def retranslateUi(self, KeySheet):
        KeySheet.setWindowTitle(QCoreApplication.translate("KeySheet", u"Keyboard", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("KeySheet", u"Filter by a word or a key", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("KeySheet", u"Filter by a word or a key", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("KeySheet", u"Keys", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

