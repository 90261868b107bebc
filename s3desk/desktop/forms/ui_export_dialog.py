# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QProgressBar, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(460, 300)
        self.column = QVBoxLayout(ExportDialog)
        self.column.setObjectName(u"column")
        self.what_label = QLabel(ExportDialog)
        self.what_label.setObjectName(u"what_label")

        self.column.addWidget(self.what_label)

        self.what = QListWidget(ExportDialog)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"roomy", True)

        self.column.addWidget(self.what)

        self.ending_row = QHBoxLayout()
        self.ending_row.setObjectName(u"ending_row")
        self.ending_label = QLabel(ExportDialog)
        self.ending_label.setObjectName(u"ending_label")

        self.ending_row.addWidget(self.ending_label)

        self.ending = QComboBox(ExportDialog)
        self.ending.setObjectName(u"ending")

        self.ending_row.addWidget(self.ending)

        self.ending_row.setStretch(1, 1)

        self.column.addLayout(self.ending_row)

        self.version_row = QHBoxLayout()
        self.version_row.setObjectName(u"version_row")
        self.version_label = QLabel(ExportDialog)
        self.version_label.setObjectName(u"version_label")

        self.version_row.addWidget(self.version_label)

        self.version = QComboBox(ExportDialog)
        self.version.setObjectName(u"version")

        self.version_row.addWidget(self.version)

        self.version_row.setStretch(1, 1)

        self.column.addLayout(self.version_row)

        self.left_out = QLabel(ExportDialog)
        self.left_out.setObjectName(u"left_out")
        self.left_out.setWordWrap(True)

        self.column.addWidget(self.left_out)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName(u"progress_row")
        self.progress = QProgressBar(ExportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.stop = QPushButton(ExportDialog)
        self.stop.setObjectName(u"stop")

        self.progress_row.addWidget(self.stop)

        self.progress_row.setStretch(0, 1)

        self.column.addLayout(self.progress_row)

        self.buttons = QDialogButtonBox(ExportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.ending_label.setBuddy(self.ending)
        self.version_label.setBuddy(self.version)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportDialog)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.what_label.setText(QCoreApplication.translate("ExportDialog", u"&What to export", None))
        self.ending_label.setText(QCoreApplication.translate("ExportDialog", u"&Kind of file", None))
        self.version_label.setText(QCoreApplication.translate("ExportDialog", u"&For colleagues with", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("ExportDialog", u"&Stop", None))
    # retranslateUi

