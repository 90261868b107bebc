# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPlainTextEdit,
    QSizePolicy, QSplitter, QVBoxLayout, QWidget)

class Ui_About(object):
    def setupUi(self, About):
        if not About.objectName():
            About.setObjectName(u"About")
        About.resize(760, 520)
        self.column = QVBoxLayout(About)
        self.column.setObjectName(u"column")
        self.edition = QLabel(About)
        self.edition.setObjectName(u"edition")
        self.edition.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edition.setProperty(u"step", u"heading")

        self.column.addWidget(self.edition)

        self.purpose = QLabel(About)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.licences = QSplitter(About)
        self.licences.setObjectName(u"licences")
        self.licences.setOrientation(Qt.Orientation.Horizontal)
        self.licences.setChildrenCollapsible(False)
        self.parts = QListWidget(self.licences)
        self.parts.setObjectName(u"parts")
        self.licences.addWidget(self.parts)
        self.licence = QPlainTextEdit(self.licences)
        self.licence.setObjectName(u"licence")
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licences.addWidget(self.licence)

        self.column.addWidget(self.licences)

        self.buttons = QDialogButtonBox(About)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

        self.column.setStretch(2, 1)

        self.retranslateUi(About)

        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About):
        About.setWindowTitle(QCoreApplication.translate("About", u"About S3Desk", None))
        self.purpose.setText(QCoreApplication.translate("About", u"The desk of a regional smart specialisation team. Licence: EUPL-1.2; its parts have the licences below.", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("About", u"Parts of the program", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.licence.setAccessibleName(QCoreApplication.translate("About", u"Licence", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

