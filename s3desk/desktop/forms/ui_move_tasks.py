# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_tasks.ui'
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
    QLabel, QListWidget, QListWidgetItem, QSizePolicy,
    QVBoxLayout, QWidget)
class Ui_MoveTasks(object):
    def setupUi(self, MoveTasks):
        if not MoveTasks.objectName():
            MoveTasks.setObjectName(u"MoveTasks")
        MoveTasks.resize(520, 360)
        self.column = QVBoxLayout(MoveTasks)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.said = QLabel(MoveTasks)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.said)

        self.tasks = QListWidget(MoveTasks)
        self.tasks.setObjectName(u"tasks")

        self.column.addWidget(self.tasks)

        self.staying = QLabel(MoveTasks)
        self.staying.setObjectName(u"staying")
        self.staying.setWordWrap(True)
        self.staying.setProperty(u"quiet", True)
        self.staying.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.staying)

        self.buttons = QDialogButtonBox(MoveTasks)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)


        self.retranslateUi(MoveTasks)

        QMetaObject.connectSlotsByName(MoveTasks)
    # setupUi

    def retranslateUi(self, MoveTasks):
        MoveTasks.setWindowTitle(QCoreApplication.translate("MoveTasks", u"Move tasks along", None))
#if QT_CONFIG(accessibility)
        self.tasks.setAccessibleName(QCoreApplication.translate("MoveTasks", u"Tasks that can move; Space ticks one", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

