# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_panel.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTabWidget,
    QTreeView, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_RecordPanel(object):
    def setupUi(self, RecordPanel):
        if not RecordPanel.objectName():
            RecordPanel.setObjectName(u"RecordPanel")
        RecordPanel.resize(420, 600)
        self.column = QVBoxLayout(RecordPanel)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 8, 8, 8)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.kind = QLabel(RecordPanel)
        self.kind.setObjectName(u"kind")
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setWordWrap(True)

        self.head.addWidget(self.kind)

        self.language = QComboBox(RecordPanel)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(7)

        self.head.addWidget(self.language)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.heading = QLabel(RecordPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.kept = QFrame(RecordPanel)
        self.kept.setObjectName(u"kept")
        self.kept_row = QHBoxLayout(self.kept)
        self.kept_row.setObjectName(u"kept_row")
        self.kept_row.setContentsMargins(8, 4, 8, 4)
        self.kept_text = QLabel(self.kept)
        self.kept_text.setObjectName(u"kept_text")
        self.kept_text.setWordWrap(True)

        self.kept_row.addWidget(self.kept_text)

        self.keep = QPushButton(self.kept)
        self.keep.setObjectName(u"keep")

        self.kept_row.addWidget(self.keep)

        self.put_back = QPushButton(self.kept)
        self.put_back.setObjectName(u"put_back")

        self.kept_row.addWidget(self.put_back)

        self.kept_row.setStretch(0, 1)

        self.column.addWidget(self.kept)

        self.views = QTabWidget(RecordPanel)
        self.views.setObjectName(u"views")
        self.views.setDocumentMode(True)
        self.form_view = QWidget()
        self.form_view.setObjectName(u"form_view")
        self.form_column = QVBoxLayout(self.form_view)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(0, 0, 0, 0)
        self.form_area = QScrollArea(self.form_view)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_area.setWidgetResizable(True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_holder = QWidget()
        self.form_holder.setObjectName(u"form_holder")
        self.form_area.setWidget(self.form_holder)

        self.form_column.addWidget(self.form_area)

        self.views.addTab(self.form_view, "")
        self.links_view = QWidget()
        self.links_view.setObjectName(u"links_view")
        self.links_column = QVBoxLayout(self.links_view)
        self.links_column.setObjectName(u"links_column")
        self.links_column.setContentsMargins(0, 8, 0, 0)
        self.links_text = QLabel(self.links_view)
        self.links_text.setObjectName(u"links_text")
        self.links_text.setWordWrap(True)

        self.links_column.addWidget(self.links_text)

        self.links = QTreeWidget(self.links_view)
        self.links.setObjectName(u"links")
        self.links.setProperty(u"roomy", True)
        self.links.setHeaderHidden(True)
        self.links.setRootIsDecorated(True)
        self.links.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.links_column.addWidget(self.links)

        self.views.addTab(self.links_view, "")
        self.history_view = QWidget()
        self.history_view.setObjectName(u"history_view")
        self.history_column = QVBoxLayout(self.history_view)
        self.history_column.setObjectName(u"history_column")
        self.history_column.setContentsMargins(0, 8, 0, 0)
        self.history = QTreeView(self.history_view)
        self.history.setObjectName(u"history")
        self.history.setProperty(u"roomy", True)
        self.history.setRootIsDecorated(False)
        self.history.setUniformRowHeights(True)
        self.history.setWordWrap(False)
        self.history.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.history_column.addWidget(self.history)

        self.history_row = QHBoxLayout()
        self.history_row.setObjectName(u"history_row")
        self.history_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.history_row.addItem(self.history_gap)

        self.restore = QPushButton(self.history_view)
        self.restore.setObjectName(u"restore")

        self.history_row.addWidget(self.restore)


        self.history_column.addLayout(self.history_row)

        self.views.addTab(self.history_view, "")

        self.column.addWidget(self.views)


        self.retranslateUi(RecordPanel)

        self.views.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RecordPanel)
    # setupUi

    def retranslateUi(self, RecordPanel):
        self.kind.setText("")
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("RecordPanel", u"Language of the texts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("RecordPanel", u"Language of the texts", None))
#endif // QT_CONFIG(tooltip)
        self.heading.setText("")
        self.kept_text.setText(QCoreApplication.translate("RecordPanel", u"This was typed before the program ended, and was kept.", None))
        self.keep.setText(QCoreApplication.translate("RecordPanel", u"&Keep it", None))
        self.put_back.setText(QCoreApplication.translate("RecordPanel", u"&Discard it", None))
#if QT_CONFIG(accessibility)
        self.views.setAccessibleName(QCoreApplication.translate("RecordPanel", u"Views of the record", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.form_area.setAccessibleName(QCoreApplication.translate("RecordPanel", u"Fields of the record", None))
#endif // QT_CONFIG(accessibility)
        self.views.setTabText(self.views.indexOf(self.form_view), QCoreApplication.translate("RecordPanel", u"&Record", None))
        self.links_text.setText("")
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("RecordPanel", u"Records that refer to this one", None))
#endif // QT_CONFIG(accessibility)
        self.views.setTabText(self.views.indexOf(self.links_view), QCoreApplication.translate("RecordPanel", u"&Links here", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("RecordPanel", u"History of this record", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("RecordPanel", u"Restore the record as it was &then", None))
        self.views.setTabText(self.views.indexOf(self.history_view), QCoreApplication.translate("RecordPanel", u"Hi&story", None))
        pass
    # retranslateUi

