# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_give.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_GivePage(object):
    def setupUi(self, GivePage):
        if not GivePage.objectName():
            GivePage.setObjectName(u"GivePage")
        self.column = QVBoxLayout(GivePage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(GivePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")

        self.column.addWidget(self.title)

        self.explain = QLabel(GivePage)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"quiet", True)
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        self.receiver_label = QLabel(GivePage)
        self.receiver_label.setObjectName(u"receiver_label")

        self.fields.addWidget(self.receiver_label, 0, 0, 1, 1)

        self.receiver = QComboBox(GivePage)
        self.receiver.setObjectName(u"receiver")
        self.receiver.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.receiver.setMinimumContentsLength(16)

        self.fields.addWidget(self.receiver, 0, 1, 1, 1)

        self.seal = QCheckBox(GivePage)
        self.seal.setObjectName(u"seal")

        self.fields.addWidget(self.seal, 1, 1, 1, 1)

        self.passphrase_label = QLabel(GivePage)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.fields.addWidget(self.passphrase_label, 2, 0, 1, 1)

        self.passphrase = QLineEdit(GivePage)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.passphrase, 2, 1, 1, 1)

        self.again_label = QLabel(GivePage)
        self.again_label.setObjectName(u"again_label")

        self.fields.addWidget(self.again_label, 3, 0, 1, 1)

        self.again = QLineEdit(GivePage)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.again, 3, 1, 1, 1)

        self.warning = QLabel(GivePage)
        self.warning.setObjectName(u"warning")
        self.warning.setProperty(u"step", u"small")
        self.warning.setWordWrap(True)

        self.fields.addWidget(self.warning, 4, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.summary = QLabel(GivePage)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.records = QTreeWidget(GivePage)
        self.records.setObjectName(u"records")
        self.records.setProperty(u"roomy", True)
        self.records.setRootIsDecorated(False)
        self.records.setUniformRowHeights(True)

        self.column.addWidget(self.records)

        self.write_row = QHBoxLayout()
        self.write_row.setObjectName(u"write_row")
        self.progress = QProgressBar(GivePage)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.write_row.addWidget(self.progress)

        self.stop = QPushButton(GivePage)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.write_row.addWidget(self.stop)

        self.write_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.write_row.addItem(self.write_gap)

        self.write = QPushButton(GivePage)
        self.write.setObjectName(u"write")
        self.write.setAutoDefault(False)
        self.write.setProperty(u"primary", True)

        self.write_row.addWidget(self.write)

        self.write_row.setStretch(0, 1)

        self.column.addLayout(self.write_row)

        self.column.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.receiver_label.setBuddy(self.receiver)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GivePage)

        QMetaObject.connectSlotsByName(GivePage)
    # setupUi

    def retranslateUi(self, GivePage):
        self.title.setText(QCoreApplication.translate("GivePage", u"To a file or stick", None))
        self.explain.setText(QCoreApplication.translate("GivePage", u"A pack holds what others lack; what they have already does no harm. Private records never go with it.", None))
        self.receiver_label.setText(QCoreApplication.translate("GivePage", u"&For", None))
        self.seal.setText(QCoreApplication.translate("GivePage", u"&Seal it with a passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("GivePage", u"Pass&phrase", None))
        self.again_label.setText(QCoreApplication.translate("GivePage", u"Once &more", None))
        self.warning.setText(QCoreApplication.translate("GivePage", u"Tell it to them by another way. Without it nobody can open the pack, not even you.", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("GivePage", u"What goes out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("GivePage", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("GivePage", u"S&top", None))
        self.write.setText(QCoreApplication.translate("GivePage", u"&Write the pack\u2026", None))
        pass
    # retranslateUi

