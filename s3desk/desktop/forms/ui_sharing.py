# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sharing.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Sharing(object):
    def setupUi(self, Sharing):
        if not Sharing.objectName():
            Sharing.setObjectName(u"Sharing")
        Sharing.resize(820, 580)
        self.column = QVBoxLayout(Sharing)
        self.column.setObjectName(u"column")
        self.explain = QLabel(Sharing)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.partner_row = QHBoxLayout()
        self.partner_row.setObjectName(u"partner_row")
        self.partner_label = QLabel(Sharing)
        self.partner_label.setObjectName(u"partner_label")

        self.partner_row.addWidget(self.partner_label)

        self.partner = QComboBox(Sharing)
        self.partner.setObjectName(u"partner")
        self.partner.setEditable(True)
        self.partner.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.partner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.partner_row.addWidget(self.partner)

        self.stop = QPushButton(Sharing)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.partner_row.addWidget(self.stop)

        self.partner_row.setStretch(1, 1)

        self.column.addLayout(self.partner_row)

        self.halves = QSplitter(Sharing)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.going_half = QWidget(self.halves)
        self.going_half.setObjectName(u"going_half")
        self.going_column = QVBoxLayout(self.going_half)
        self.going_column.setObjectName(u"going_column")
        self.going_column.setContentsMargins(0, 0, 0, 0)
        self.going_label = QLabel(self.going_half)
        self.going_label.setObjectName(u"going_label")
        self.going_label.setProperty(u"section", True)

        self.going_column.addWidget(self.going_label)

        self.going = QTreeWidget(self.going_half)
        self.going.setObjectName(u"going")
        self.going.setProperty(u"roomy", True)
        self.going.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.going_column.addWidget(self.going)

        self.halves.addWidget(self.going_half)
        self.staying_half = QWidget(self.halves)
        self.staying_half.setObjectName(u"staying_half")
        self.staying_column = QVBoxLayout(self.staying_half)
        self.staying_column.setObjectName(u"staying_column")
        self.staying_column.setContentsMargins(0, 0, 0, 0)
        self.staying_label = QLabel(self.staying_half)
        self.staying_label.setObjectName(u"staying_label")
        self.staying_label.setProperty(u"section", True)

        self.staying_column.addWidget(self.staying_label)

        self.staying = QTreeWidget(self.staying_half)
        self.staying.setObjectName(u"staying")
        self.staying.setProperty(u"roomy", True)
        self.staying.setRootIsDecorated(False)
        self.staying.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.staying_column.addWidget(self.staying)

        self.halves.addWidget(self.staying_half)

        self.column.addWidget(self.halves)

        self.summary = QLabel(Sharing)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.orders = QHBoxLayout()
        self.orders.setObjectName(u"orders")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.orders.addItem(self.gap)

        self.share = QPushButton(Sharing)
        self.share.setObjectName(u"share")

        self.orders.addWidget(self.share)

        self.write = QPushButton(Sharing)
        self.write.setObjectName(u"write")

        self.orders.addWidget(self.write)

        self.close = QPushButton(Sharing)
        self.close.setObjectName(u"close")

        self.orders.addWidget(self.close)


        self.column.addLayout(self.orders)

#if QT_CONFIG(shortcut)
        self.partner_label.setBuddy(self.partner)
        self.going_label.setBuddy(self.going)
        self.staying_label.setBuddy(self.staying)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Sharing)

        QMetaObject.connectSlotsByName(Sharing)
    # setupUi

    def retranslateUi(self, Sharing):
        Sharing.setWindowTitle(QCoreApplication.translate("Sharing", u"Share with a partner", None))
        self.explain.setText(QCoreApplication.translate("Sharing", u"The partner gets copies, in a circle that you share with them: nothing else of your file is in it. Comments, notes and what is private never go.", None))
        self.partner_label.setText(QCoreApplication.translate("Sharing", u"&With", None))
#if QT_CONFIG(accessibility)
        self.partner.setAccessibleName(QCoreApplication.translate("Sharing", u"With", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.partner.setAccessibleDescription(QCoreApplication.translate("Sharing", u"A name that both sides read", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Sharing", u"S&top sharing\u2026", None))
#if QT_CONFIG(tooltip)
        self.stop.setToolTip(QCoreApplication.translate("Sharing", u"Give nothing more to this partner; what they hold they keep", None))
#endif // QT_CONFIG(tooltip)
        self.going_label.setText(QCoreApplication.translate("Sharing", u"What &goes", None))
#if QT_CONFIG(accessibility)
        self.going.setAccessibleName(QCoreApplication.translate("Sharing", u"What goes", None))
#endif // QT_CONFIG(accessibility)
        self.staying_label.setText(QCoreApplication.translate("Sharing", u"What st&ays, and why", None))
#if QT_CONFIG(accessibility)
        self.staying.setAccessibleName(QCoreApplication.translate("Sharing", u"What stays, and why", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.share.setText(QCoreApplication.translate("Sharing", u"&Share", None))
        self.write.setText(QCoreApplication.translate("Sharing", u"Write the &file for them\u2026", None))
        self.close.setText(QCoreApplication.translate("Sharing", u"&Close", None))
    # retranslateUi

