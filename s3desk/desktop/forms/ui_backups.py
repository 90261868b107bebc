# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups.ui'
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

class Ui_Backups(object):
    def setupUi(self, Backups):
        if not Backups.objectName():
            Backups.setObjectName(u"Backups")
        Backups.resize(560, 400)
        self.column = QVBoxLayout(Backups)
        self.column.setObjectName(u"column")
        self.explain = QLabel(Backups)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.copies = QTreeWidget(Backups)
        self.copies.setObjectName(u"copies")
        self.copies.setProperty(u"roomy", True)
        self.copies.setRootIsDecorated(False)
        self.copies.setUniformRowHeights(True)
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.column.addWidget(self.copies)

        self.restore_row = QHBoxLayout()
        self.restore_row.setObjectName(u"restore_row")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.gap)

        self.look = QPushButton(Backups)
        self.look.setObjectName(u"look")

        self.restore_row.addWidget(self.look)

        self.restore = QPushButton(Backups)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.restore_row.addWidget(self.restore)


        self.column.addLayout(self.restore_row)

        self.buttons = QDialogButtonBox(Backups)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)


        self.retranslateUi(Backups)

        self.look.setDefault(True)


        QMetaObject.connectSlotsByName(Backups)
    # setupUi

    def retranslateUi(self, Backups):
        Backups.setWindowTitle(QCoreApplication.translate("Backups", u"Backups", None))
        self.explain.setText(QCoreApplication.translate("Backups", u"A backup opens in a window of its own, to look at and to copy from. Restoring puts it in the place of the file; what the file holds now is kept as a backup.", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("Backups", u"Backups of this file", None))
#endif // QT_CONFIG(accessibility)
        self.look.setText(QCoreApplication.translate("Backups", u"&Open beside", None))
        self.restore.setText(QCoreApplication.translate("Backups", u"&Restore this backup\u2026", None))
    # retranslateUi

