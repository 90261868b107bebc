# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(560, 440)
        self.column = QVBoxLayout(ImportDialog)
        self.column.setObjectName(u"column")
        self.source = QLabel(ImportDialog)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.column.addWidget(self.source)

        self.kind_row = QHBoxLayout()
        self.kind_row.setObjectName(u"kind_row")
        self.kind_label = QLabel(ImportDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_row.addWidget(self.kind_label)

        self.kind = QComboBox(ImportDialog)
        self.kind.setObjectName(u"kind")

        self.kind_row.addWidget(self.kind)

        self.kind_row.setStretch(1, 1)

        self.column.addLayout(self.kind_row)

        self.summary = QLabel(ImportDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.rows = QTreeWidget(ImportDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)

        self.column.addWidget(self.rows)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName(u"progress_row")
        self.progress = QProgressBar(ImportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.stop = QPushButton(ImportDialog)
        self.stop.setObjectName(u"stop")

        self.progress_row.addWidget(self.stop)

        self.progress_row.setStretch(0, 1)

        self.column.addLayout(self.progress_row)

        self.buttons = QDialogButtonBox(ImportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportDialog)

        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import", None))
        self.source.setText("")
        self.kind_label.setText(QCoreApplication.translate("ImportDialog", u"&Kind of file", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What the import would do", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("ImportDialog", u"&Stop", None))
    # retranslateUi

