# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_picker.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_LinkPicker(object):
    def setupUi(self, LinkPicker):
        if not LinkPicker.objectName():
            LinkPicker.setObjectName(u"LinkPicker")
        LinkPicker.resize(460, 420)
        self.column = QVBoxLayout(LinkPicker)
        self.column.setObjectName(u"column")
        self.search_row = QHBoxLayout()
        self.search_row.setObjectName(u"search_row")
        self.words_label = QLabel(LinkPicker)
        self.words_label.setObjectName(u"words_label")

        self.search_row.addWidget(self.words_label)

        self.words = QLineEdit(LinkPicker)
        self.words.setObjectName(u"words")
        self.words.setClearButtonEnabled(True)

        self.search_row.addWidget(self.words)


        self.column.addLayout(self.search_row)

        self.found = QListView(LinkPicker)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"roomy", True)
        self.found.setUniformItemSizes(True)
        self.found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.column.addWidget(self.found)

        self.nothing = QLabel(LinkPicker)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.create = QPushButton(LinkPicker)
        self.create.setObjectName(u"create")
        self.create.setAutoDefault(False)

        self.button_row.addWidget(self.create)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.gap)

        self.buttons = QDialogButtonBox(LinkPicker)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.button_row.addWidget(self.buttons)


        self.column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LinkPicker)

        QMetaObject.connectSlotsByName(LinkPicker)
    # setupUi

    def retranslateUi(self, LinkPicker):
        LinkPicker.setWindowTitle(QCoreApplication.translate("LinkPicker", u"Choose a record", None))
        self.words_label.setText(QCoreApplication.translate("LinkPicker", u"&Look for", None))
        self.words.setPlaceholderText(QCoreApplication.translate("LinkPicker", u"Part of a title; accents and case do not count", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("LinkPicker", u"Records found", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.create.setText(QCoreApplication.translate("LinkPicker", u"&Create it", None))
    # retranslateUi

