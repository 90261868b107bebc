# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trash.ui'
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
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Trash(object):
    def setupUi(self, Trash):
        if not Trash.objectName():
            Trash.setObjectName(u"Trash")
        Trash.resize(480, 400)
        self.column = QVBoxLayout(Trash)
        self.column.setObjectName(u"column")
        self.explain = QLabel(Trash)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.records = QTreeWidget(Trash)
        self.records.setObjectName(u"records")
        self.records.setProperty(u"roomy", True)
        self.records.setRootIsDecorated(False)
        self.records.setUniformRowHeights(True)
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.column.addWidget(self.records)

        self.restore_row = QHBoxLayout()
        self.restore_row.setObjectName(u"restore_row")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.gap)

        self.restore = QPushButton(Trash)
        self.restore.setObjectName(u"restore")

        self.restore_row.addWidget(self.restore)


        self.column.addLayout(self.restore_row)

        self.buttons = QDialogButtonBox(Trash)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(Trash)

        QMetaObject.connectSlotsByName(Trash)
    # setupUi

    def retranslateUi(self, Trash):
        Trash.setWindowTitle(QCoreApplication.translate("Trash", u"Trash", None))
        self.explain.setText(QCoreApplication.translate("Trash", u"Deleted records stay here until they are restored. Restoring brings back their links too.", None))
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("Trash", u"Deleted records", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("Trash", u"&Restore", None))
    # retranslateUi

