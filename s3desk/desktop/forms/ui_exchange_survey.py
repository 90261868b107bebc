
################################################################################
## Form generated from reading UI file 'exchange_survey.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTreeWidget,
    QVBoxLayout,
)


class Ui_Survey:
    def setupUi(self, Survey):
        if not Survey.objectName():
            Survey.setObjectName("Survey")
        self.column = QVBoxLayout(Survey)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.told = QFrame(Survey)
        self.told.setObjectName("told")
        self.told_column = QVBoxLayout(self.told)
        self.told_column.setSpacing(4)
        self.told_column.setObjectName("told_column")
        self.sentence = QLabel(self.told)
        self.sentence.setObjectName("sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.told_column.addWidget(self.sentence)

        self.notices = QLabel(self.told)
        self.notices.setObjectName("notices")
        self.notices.setWordWrap(True)

        self.told_column.addWidget(self.notices)

        self.decide_row = QHBoxLayout()
        self.decide_row.setObjectName("decide_row")
        self.decide = QPushButton(self.told)
        self.decide.setObjectName("decide")
        self.decide.setAutoDefault(False)

        self.decide_row.addWidget(self.decide)

        self.decide_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decide_row.addItem(self.decide_gap)


        self.told_column.addLayout(self.decide_row)


        self.column.addWidget(self.told)

        self.stranger = QFrame(Survey)
        self.stranger.setObjectName("stranger")
        self.stranger_column = QVBoxLayout(self.stranger)
        self.stranger_column.setSpacing(8)
        self.stranger_column.setObjectName("stranger_column")
        self.stranger_name = QLabel(self.stranger)
        self.stranger_name.setObjectName("stranger_name")
        self.stranger_name.setWordWrap(True)

        self.stranger_column.addWidget(self.stranger_name)

        self.fingerprint = QLabel(self.stranger)
        self.fingerprint.setObjectName("fingerprint")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.stranger_column.addWidget(self.fingerprint)

        self.compare = QLabel(self.stranger)
        self.compare.setObjectName("compare")
        self.compare.setWordWrap(True)

        self.stranger_column.addWidget(self.compare)

        self.stranger_row = QHBoxLayout()
        self.stranger_row.setObjectName("stranger_row")
        self.accept = QPushButton(self.stranger)
        self.accept.setObjectName("accept")
        self.accept.setAutoDefault(False)

        self.stranger_row.addWidget(self.accept)

        self.not_now = QPushButton(self.stranger)
        self.not_now.setObjectName("not_now")
        self.not_now.setAutoDefault(False)

        self.stranger_row.addWidget(self.not_now)

        self.stranger_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stranger_row.addItem(self.stranger_gap)


        self.stranger_column.addLayout(self.stranger_row)


        self.column.addWidget(self.stranger)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName("progress_row")
        self.progress = QProgressBar(Survey)
        self.progress.setObjectName("progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.stop = QPushButton(Survey)
        self.stop.setObjectName("stop")
        self.stop.setAutoDefault(False)

        self.progress_row.addWidget(self.stop)

        self.progress_row.setStretch(0, 1)

        self.column.addLayout(self.progress_row)

        self.records = QTreeWidget(Survey)
        self.records.setObjectName("records")
        self.records.setProperty("roomy", True)
        self.records.setUniformRowHeights(True)

        self.column.addWidget(self.records)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.apply_row = QHBoxLayout()
        self.apply_row.setObjectName("apply_row")
        self.apply_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.apply_row.addItem(self.apply_gap)

        self.apply = QPushButton(Survey)
        self.apply.setObjectName("apply")
        self.apply.setAutoDefault(False)
        self.apply.setProperty("primary", True)

        self.apply_row.addWidget(self.apply)

        self.cancel = QPushButton(Survey)
        self.cancel.setObjectName("cancel")
        self.cancel.setAutoDefault(False)

        self.apply_row.addWidget(self.cancel)


        self.column.addLayout(self.apply_row)

        self.column.setStretch(3, 1)

        self.retranslateUi(Survey)

        QMetaObject.connectSlotsByName(Survey)
    # setupUi

    def retranslateUi(self, Survey):
        self.told.setProperty("band", QCoreApplication.translate("Survey", "info", None))
        self.sentence.setText("")
        self.notices.setProperty("step", QCoreApplication.translate("Survey", "small", None))
        self.notices.setText("")
        self.decide.setText(QCoreApplication.translate("Survey", "&Decide now\u2026", None))
        self.stranger.setProperty("band", QCoreApplication.translate("Survey", "warning", None))
        self.stranger_name.setProperty("step", QCoreApplication.translate("Survey", "heading", None))
        self.stranger_name.setText("")
        self.fingerprint.setProperty("step", QCoreApplication.translate("Survey", "title", None))
        self.fingerprint.setText("")
        self.compare.setText(QCoreApplication.translate("Survey", "Ask them, by telephone or face to face, to read their fingerprint to you: it stands under Members of their Exchange window. Accept them only if each letter and figure is the same.", None))
        self.accept.setText(QCoreApplication.translate("Survey", "A&ccept and take in", None))
        self.not_now.setText(QCoreApplication.translate("Survey", "&Not now", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Survey", "Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Survey", "&Stop", None))
#if QT_CONFIG(accessibility)
        self.records.setAccessibleName(QCoreApplication.translate("Survey", "What comes in and what goes out", None))
#endif // QT_CONFIG(accessibility)
        self.apply.setText(QCoreApplication.translate("Survey", "A&pply", None))
        self.cancel.setText(QCoreApplication.translate("Survey", "&Leave it", None))
    # retranslateUi

