# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_newcomer.ui'
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
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Newcomer(object):
    def setupUi(self, Newcomer):
        if not Newcomer.objectName():
            Newcomer.setObjectName(u"Newcomer")
        Newcomer.resize(560, 320)
        self.column = QVBoxLayout(Newcomer)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.title = QLabel(Newcomer)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.explain = QLabel(Newcomer)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.sealed = QFrame(Newcomer)
        self.sealed.setObjectName(u"sealed")
        self.sealed.setProperty(u"band", u"info")
        self.sealed_row = QHBoxLayout(self.sealed)
        self.sealed_row.setObjectName(u"sealed_row")
        self.passphrase_label = QLabel(self.sealed)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.sealed_row.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.sealed)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.sealed_row.addWidget(self.passphrase)

        self.unseal = QPushButton(self.sealed)
        self.unseal.setObjectName(u"unseal")

        self.sealed_row.addWidget(self.unseal)

        self.sealed_row.setStretch(1, 1)

        self.column.addWidget(self.sealed)

        self.founder = QFrame(Newcomer)
        self.founder.setObjectName(u"founder")
        self.founder.setProperty(u"band", u"warning")
        self.founder_column = QVBoxLayout(self.founder)
        self.founder_column.setSpacing(4)
        self.founder_column.setObjectName(u"founder_column")
        self.founder_name = QLabel(self.founder)
        self.founder_name.setObjectName(u"founder_name")
        self.founder_name.setWordWrap(True)

        self.founder_column.addWidget(self.founder_name)

        self.fingerprint = QLabel(self.founder)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setProperty(u"step", u"title")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.founder_column.addWidget(self.fingerprint)

        self.compare = QLabel(self.founder)
        self.compare.setObjectName(u"compare")
        self.compare.setWordWrap(True)

        self.founder_column.addWidget(self.compare)


        self.column.addWidget(self.founder)

        self.there_row = QHBoxLayout()
        self.there_row.setObjectName(u"there_row")
        self.there = QLabel(Newcomer)
        self.there.setObjectName(u"there")
        self.there.setWordWrap(True)

        self.there_row.addWidget(self.there)

        self.go = QPushButton(Newcomer)
        self.go.setObjectName(u"go")

        self.there_row.addWidget(self.go)

        self.there_row.setStretch(0, 1)

        self.column.addLayout(self.there_row)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        self.author_label = QLabel(Newcomer)
        self.author_label.setObjectName(u"author_label")

        self.fields.addWidget(self.author_label, 0, 0, 1, 1)

        self.author = QLineEdit(Newcomer)
        self.author.setObjectName(u"author")

        self.fields.addWidget(self.author, 0, 1, 1, 1)

        self.place_label = QLabel(Newcomer)
        self.place_label.setObjectName(u"place_label")

        self.fields.addWidget(self.place_label, 1, 0, 1, 1)

        self.place_row = QHBoxLayout()
        self.place_row.setObjectName(u"place_row")
        self.place = QLineEdit(Newcomer)
        self.place.setObjectName(u"place")

        self.place_row.addWidget(self.place)

        self.choose_place = QPushButton(Newcomer)
        self.choose_place.setObjectName(u"choose_place")

        self.place_row.addWidget(self.choose_place)

        self.place_row.setStretch(0, 1)

        self.fields.addLayout(self.place_row, 1, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.lacking = QLabel(Newcomer)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setWordWrap(True)

        self.column.addWidget(self.lacking)

        self.buttons = QDialogButtonBox(Newcomer)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

        self.column.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.author_label.setBuddy(self.author)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Newcomer)

        QMetaObject.connectSlotsByName(Newcomer)
    # setupUi

    def retranslateUi(self, Newcomer):
        Newcomer.setWindowTitle(QCoreApplication.translate("Newcomer", u"Begin your own copy", None))
        self.title.setText("")
        self.explain.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("Newcomer", u"Pass&phrase", None))
        self.unseal.setText(QCoreApplication.translate("Newcomer", u"&Open", None))
        self.founder_name.setText("")
        self.fingerprint.setText("")
        self.compare.setText(QCoreApplication.translate("Newcomer", u"Ask them to read their fingerprint to you, by telephone or face to face. By beginning the copy you trust them and whomever they made a member.", None))
        self.there.setText("")
        self.go.setText(QCoreApplication.translate("Newcomer", u"&Take it into that", None))
        self.author_label.setText(QCoreApplication.translate("Newcomer", u"Your &name", None))
        self.place_label.setText(QCoreApplication.translate("Newcomer", u"&File", None))
        self.choose_place.setText(QCoreApplication.translate("Newcomer", u"C&hoose\u2026", None))
        self.lacking.setText("")
    # retranslateUi

