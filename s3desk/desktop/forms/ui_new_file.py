# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_file.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_NewFile(object):
    def setupUi(self, NewFile):
        if not NewFile.objectName():
            NewFile.setObjectName(u"NewFile")
        NewFile.resize(560, 360)
        self.column = QVBoxLayout(NewFile)
        self.column.setObjectName(u"column")
        self.explain = QLabel(NewFile)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.author_label = QLabel(NewFile)
        self.author_label.setObjectName(u"author_label")

        self.fields.addWidget(self.author_label, 0, 0, 1, 1)

        self.author = QLineEdit(NewFile)
        self.author.setObjectName(u"author")

        self.fields.addWidget(self.author, 0, 1, 1, 1)

        self.region_label = QLabel(NewFile)
        self.region_label.setObjectName(u"region_label")

        self.fields.addWidget(self.region_label, 1, 0, 1, 1)

        self.region = QComboBox(NewFile)
        self.region.setObjectName(u"region")
        self.region.setEditable(True)

        self.fields.addWidget(self.region, 1, 1, 1, 1)

        self.place_label = QLabel(NewFile)
        self.place_label.setObjectName(u"place_label")

        self.fields.addWidget(self.place_label, 2, 0, 1, 1)

        self.place_row = QHBoxLayout()
        self.place_row.setObjectName(u"place_row")
        self.place = QLineEdit(NewFile)
        self.place.setObjectName(u"place")

        self.place_row.addWidget(self.place)

        self.choose_place = QPushButton(NewFile)
        self.choose_place.setObjectName(u"choose_place")

        self.place_row.addWidget(self.choose_place)


        self.fields.addLayout(self.place_row, 2, 1, 1, 1)


        self.column.addLayout(self.fields)

        self.lacking = QLabel(NewFile)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setWordWrap(True)

        self.column.addWidget(self.lacking)

        self.buttons = QDialogButtonBox(NewFile)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.author_label.setBuddy(self.author)
        self.region_label.setBuddy(self.region)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewFile)

        QMetaObject.connectSlotsByName(NewFile)
    # setupUi

    def retranslateUi(self, NewFile):
        NewFile.setWindowTitle(QCoreApplication.translate("NewFile", u"New file", None))
        self.explain.setText(QCoreApplication.translate("NewFile", u"A file holds everything your team knows about one region. Your name stands beside what you write.", None))
        self.author_label.setText(QCoreApplication.translate("NewFile", u"Your &name", None))
        self.region_label.setText(QCoreApplication.translate("NewFile", u"&Region (NUTS code or name)", None))
        self.place_label.setText(QCoreApplication.translate("NewFile", u"&File", None))
        self.choose_place.setText(QCoreApplication.translate("NewFile", u"C&hoose\u2026", None))
        self.lacking.setText("")
    # retranslateUi

