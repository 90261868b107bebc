# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filter_values.ui'
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
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_FilterValues(object):
    def setupUi(self, FilterValues):
        if not FilterValues.objectName():
            FilterValues.setObjectName(u"FilterValues")
        FilterValues.resize(320, 380)
        FilterValues.setMinimumSize(QSize(240, 200))
        self.column = QVBoxLayout(FilterValues)
        self.column.setObjectName(u"column")
        self.words = QLineEdit(FilterValues)
        self.words.setObjectName(u"words")
        self.words.setClearButtonEnabled(True)

        self.column.addWidget(self.words)

        self.values = QListWidget(FilterValues)
        self.values.setObjectName(u"values")
        self.values.setProperty(u"roomy", True)

        self.column.addWidget(self.values)

        self.nothing = QLabel(FilterValues)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.buttons = QDialogButtonBox(FilterValues)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(FilterValues)
        self.buttons.rejected.connect(FilterValues.reject)

        QMetaObject.connectSlotsByName(FilterValues)
    # setupUi

    def retranslateUi(self, FilterValues):
        self.words.setPlaceholderText(QCoreApplication.translate("FilterValues", u"Find", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("FilterValues", u"Find a value", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        pass
    # retranslateUi

