# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_problem.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReportProblem(object):
    def setupUi(self, ReportProblem):
        if not ReportProblem.objectName():
            ReportProblem.setObjectName(u"ReportProblem")
        ReportProblem.resize(680, 500)
        self.column = QVBoxLayout(ReportProblem)
        self.column.setObjectName(u"column")
        self.explain = QLabel(ReportProblem)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)

        self.column.addWidget(self.explain)

        self.text = QPlainTextEdit(ReportProblem)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.column.addWidget(self.text)

        self.said = QLabel(ReportProblem)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)

        self.column.addWidget(self.said)

        self.ways = QHBoxLayout()
        self.ways.setObjectName(u"ways")
        self.save = QPushButton(ReportProblem)
        self.save.setObjectName(u"save")

        self.ways.addWidget(self.save)

        self.copy = QPushButton(ReportProblem)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.ways.addWidget(self.copy)

        self.open_folder = QPushButton(ReportProblem)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setAutoDefault(False)

        self.ways.addWidget(self.open_folder)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap)

        self.delete_reports = QPushButton(ReportProblem)
        self.delete_reports.setObjectName(u"delete_reports")
        self.delete_reports.setAutoDefault(False)

        self.ways.addWidget(self.delete_reports)


        self.column.addLayout(self.ways)

        self.buttons = QDialogButtonBox(ReportProblem)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

        self.column.setStretch(1, 1)

        self.retranslateUi(ReportProblem)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(ReportProblem)
    # setupUi

    def retranslateUi(self, ReportProblem):
        ReportProblem.setWindowTitle(QCoreApplication.translate("ReportProblem", u"Report a problem", None))
        self.explain.setText(QCoreApplication.translate("ReportProblem", u"Nothing leaves this laptop by itself. The text below holds no records and no names; read it before you send it to whoever looks after S3Desk.", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReportProblem", u"What would be saved", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ReportProblem", u"&Save as\u2026", None))
        self.copy.setText(QCoreApplication.translate("ReportProblem", u"&Copy", None))
        self.open_folder.setText(QCoreApplication.translate("ReportProblem", u"&Open the folder", None))
        self.delete_reports.setText(QCoreApplication.translate("ReportProblem", u"&Delete the reports", None))
    # retranslateUi

