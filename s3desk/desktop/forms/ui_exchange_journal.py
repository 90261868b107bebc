# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_journal.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_JournalPage(object):
    def setupUi(self, JournalPage):
        if not JournalPage.objectName():
            JournalPage.setObjectName(u"JournalPage")
        self.column = QVBoxLayout(JournalPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(JournalPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"heading")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.explain = QLabel(JournalPage)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"quiet", True)
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.entries = QTreeWidget(JournalPage)
        self.entries.setObjectName(u"entries")
        self.entries.setProperty(u"roomy", True)
        self.entries.setRootIsDecorated(False)
        self.entries.setUniformRowHeights(True)

        self.column.addWidget(self.entries)

        self.whole = QLabel(JournalPage)
        self.whole.setObjectName(u"whole")
        self.whole.setWordWrap(True)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.whole)

        self.go_on = QHBoxLayout()
        self.go_on.setObjectName(u"go_on")
        self.accept = QPushButton(JournalPage)
        self.accept.setObjectName(u"accept")

        self.go_on.addWidget(self.accept)

        self.go_on_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.go_on.addItem(self.go_on_rest)


        self.column.addLayout(self.go_on)

        self.column.setStretch(2, 1)

        self.retranslateUi(JournalPage)

        QMetaObject.connectSlotsByName(JournalPage)
    # setupUi

    def retranslateUi(self, JournalPage):
        self.title.setText(QCoreApplication.translate("JournalPage", u"Journal", None))
        self.explain.setText(QCoreApplication.translate("JournalPage", u"Every exchange of this file, the latest first. It stays when the program ends.", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("JournalPage", u"Journal of exchanges", None))
#endif // QT_CONFIG(accessibility)
        self.whole.setText("")
        self.accept.setText(QCoreApplication.translate("JournalPage", u"&Take it in again", None))
        pass
    # retranslateUi

