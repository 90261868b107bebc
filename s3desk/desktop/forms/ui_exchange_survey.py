# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exchange_survey.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_Survey(object):
    def setupUi(self, Survey):
        if not Survey.objectName():
            Survey.setObjectName(u"Survey")
        self.column = QVBoxLayout(Survey)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.told = QFrame(Survey)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"band", u"info")
        self.told_column = QVBoxLayout(self.told)
        self.told_column.setSpacing(4)
        self.told_column.setObjectName(u"told_column")
        self.sentence = QLabel(self.told)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.told_column.addWidget(self.sentence)

        self.notices = QLabel(self.told)
        self.notices.setObjectName(u"notices")
        self.notices.setProperty(u"step", u"small")
        self.notices.setWordWrap(True)

        self.told_column.addWidget(self.notices)

        self.decide_row = QHBoxLayout()
        self.decide_row.setObjectName(u"decide_row")
        self.decide = QPushButton(self.told)
        self.decide.setObjectName(u"decide")
        self.decide.setAutoDefault(False)

        self.decide_row.addWidget(self.decide)

        self.decide_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decide_row.addItem(self.decide_gap)


        self.told_column.addLayout(self.decide_row)


        self.column.addWidget(self.told)

        self.stranger = QFrame(Survey)
        self.stranger.setObjectName(u"stranger")
        self.stranger.setProperty(u"band", u"warning")
        self.stranger_column = QVBoxLayout(self.stranger)
        self.stranger_column.setSpacing(8)
        self.stranger_column.setObjectName(u"stranger_column")
        self.stranger_name = QLabel(self.stranger)
        self.stranger_name.setObjectName(u"stranger_name")
        self.stranger_name.setProperty(u"step", u"heading")
        self.stranger_name.setWordWrap(True)

        self.stranger_column.addWidget(self.stranger_name)

        self.fingerprint = QLabel(self.stranger)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setProperty(u"step", u"title")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.stranger_column.addWidget(self.fingerprint)

        self.compare = QLabel(self.stranger)
        self.compare.setObjectName(u"compare")
        self.compare.setWordWrap(True)

        self.stranger_column.addWidget(self.compare)

        self.stranger_row = QHBoxLayout()
        self.stranger_row.setObjectName(u"stranger_row")
        self.accept = QPushButton(self.stranger)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)

        self.stranger_row.addWidget(self.accept)

        self.not_now = QPushButton(self.stranger)
        self.not_now.setObjectName(u"not_now")
        self.not_now.setAutoDefault(False)

        self.stranger_row.addWidget(self.not_now)

        self.stranger_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stranger_row.addItem(self.stranger_gap)


        self.stranger_column.addLayout(self.stranger_row)


        self.column.addWidget(self.stranger)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName(u"progress_row")
        self.progress = QProgressBar(Survey)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.stop = QPushButton(Survey)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.progress_row.addWidget(self.stop)

        self.progress_row.setStretch(0, 1)

        self.column.addLayout(self.progress_row)

        self.records = QTreeWidget(Survey)
        self.records.setObjectName(u"records")
        self.records.setProperty(u"roomy", True)
        self.records.setUniformRowHeights(True)

        self.column.addWidget(self.records)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.apply_row = QHBoxLayout()
        self.apply_row.setObjectName(u"apply_row")
        self.apply_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.apply_row.addItem(self.apply_gap)

        self.apply = QPushButton(Survey)
        self.apply.setObjectName(u"apply")
        self.apply.setAutoDefault(False)
        self.apply.setProperty(u"primary", True)

        self.apply_row.addWidget(self.apply)

        self.cancel = QPushButton(Survey)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.apply_row.addWidget(self.cancel)


        self.column.addLayout(self.apply_row)

        self.column.setStretch(3, 1)

        self.retranslateUi(Survey)

        QMetaObject.connectSlotsByName(Survey)
    # setupUi

    def retranslateUi(self, Survey):
        self.sentence.setText("")
        self.notices.setText("")
        self.decide.setText(QCoreApplication.translate("Survey", u"&Decide now\u2026", None))
        self.stranger_name.setText("")
        self.fingerprint.setText("")
        self.compare.setText(QCoreApplication.translate("Survey", u"Ask them, by telephone or face to face, to read their fingerprint to you: it stands under Members of their Exchange window. Accept them only if each letter and figure is the same.", None))
        self.accept.setText(QCoreApplication.translate("Survey", u"A&ccept as a member", None))
        self.not_now.setText(QCoreApplication.translate("Survey", u"&Not now", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Survey", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Survey", u"&Stop", None))
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("Survey", u"What comes in and what goes out", None))
#endif // QT_CONFIG(accessibility)
        self.apply.setText(QCoreApplication.translate("Survey", u"A&pply", None))
        self.cancel.setText(QCoreApplication.translate("Survey", u"&Leave it", None))
        pass
    # retranslateUi

