# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        Welcome.resize(1000, 600)
        self.across = QHBoxLayout(Welcome)
        self.across.setObjectName(u"across")
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.left)

        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.above = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.title = QLabel(Welcome)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"display")

        self.column.addWidget(self.title)

        self.text = QLabel(Welcome)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"quiet", True)
        self.text.setMinimumSize(QSize(480, 0))

        self.column.addWidget(self.text)

        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.open_file = QPushButton(Welcome)
        self.open_file.setObjectName(u"open_file")

        self.row.addWidget(self.open_file)

        self.make_file = QPushButton(Welcome)
        self.make_file.setObjectName(u"make_file")

        self.row.addWidget(self.make_file)

        self.open_example = QPushButton(Welcome)
        self.open_example.setObjectName(u"open_example")

        self.row.addWidget(self.open_example)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.right)

        self.row.setStretch(3, 1)

        self.column.addLayout(self.row)

        self.pack_row = QHBoxLayout()
        self.pack_row.setObjectName(u"pack_row")
        self.take_pack = QPushButton(Welcome)
        self.take_pack.setObjectName(u"take_pack")

        self.pack_row.addWidget(self.take_pack)

        self.pack_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pack_row.addItem(self.pack_right)

        self.pack_row.setStretch(1, 1)

        self.column.addLayout(self.pack_row)

        self.recent_heading = QLabel(Welcome)
        self.recent_heading.setObjectName(u"recent_heading")
        self.recent_heading.setProperty(u"step", u"heading")

        self.column.addWidget(self.recent_heading)

        self.recent = QListWidget(Welcome)
        self.recent.setObjectName(u"recent")

        self.column.addWidget(self.recent)

        self.below = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.across.addLayout(self.column)

        self.other = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.other)

        self.across.setStretch(0, 1)
        self.across.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.recent_heading.setBuddy(self.recent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Welcome)

        QMetaObject.connectSlotsByName(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
        self.title.setText(QCoreApplication.translate("Welcome", u"S3Desk", None))
        self.text.setText(QCoreApplication.translate("Welcome", u"Open your region's file, begin a new one, or look around in the example. If a colleague gave you a pack, your own copy begins with it. Everything stays on this laptop.", None))
        self.open_file.setText(QCoreApplication.translate("Welcome", u"Open\u2026", None))
        self.make_file.setText(QCoreApplication.translate("Welcome", u"New file\u2026", None))
        self.open_example.setText(QCoreApplication.translate("Welcome", u"Open the example", None))
        self.take_pack.setText(QCoreApplication.translate("Welcome", u"A colleague gave me a pack\u2026", None))
        self.recent_heading.setText(QCoreApplication.translate("Welcome", u"Opened lately", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("Welcome", u"Files opened lately", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

