# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run.ui'
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
    QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        FirstRun.resize(540, 450)
        self.column = QVBoxLayout(FirstRun)
        self.column.setObjectName(u"column")
        self.area = QScrollArea(FirstRun)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.asked = QWidget()
        self.asked.setObjectName(u"asked")
        self.asked_column = QVBoxLayout(self.asked)
        self.asked_column.setSpacing(8)
        self.asked_column.setObjectName(u"asked_column")
        self.asked_column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.asked)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"step", u"title")

        self.asked_column.addWidget(self.title)

        self.explain = QLabel(self.asked)
        self.explain.setObjectName(u"explain")
        self.explain.setWordWrap(True)
        self.explain.setProperty(u"quiet", True)

        self.asked_column.addWidget(self.explain)

        self.person = QGridLayout()
        self.person.setObjectName(u"person")
        self.author_label = QLabel(self.asked)
        self.author_label.setObjectName(u"author_label")

        self.person.addWidget(self.author_label, 0, 0, 1, 1)

        self.author = QLineEdit(self.asked)
        self.author.setObjectName(u"author")

        self.person.addWidget(self.author, 0, 1, 1, 1)

        self.organisation_label = QLabel(self.asked)
        self.organisation_label.setObjectName(u"organisation_label")

        self.person.addWidget(self.organisation_label, 1, 0, 1, 1)

        self.organisation = QLineEdit(self.asked)
        self.organisation.setObjectName(u"organisation")

        self.person.addWidget(self.organisation, 1, 1, 1, 1)

        self.language_label = QLabel(self.asked)
        self.language_label.setObjectName(u"language_label")

        self.person.addWidget(self.language_label, 2, 0, 1, 1)

        self.language = QComboBox(self.asked)
        self.language.setObjectName(u"language")

        self.person.addWidget(self.language, 2, 1, 1, 1)

        self.person.setColumnStretch(1, 1)

        self.asked_column.addLayout(self.person)

        self.look_around = QRadioButton(self.asked)
        self.look_around.setObjectName(u"look_around")
        self.look_around.setChecked(True)

        self.asked_column.addWidget(self.look_around)

        self.from_pack = QRadioButton(self.asked)
        self.from_pack.setObjectName(u"from_pack")

        self.asked_column.addWidget(self.from_pack)

        self.begin = QRadioButton(self.asked)
        self.begin.setObjectName(u"begin")

        self.asked_column.addWidget(self.begin)

        self.own = QWidget(self.asked)
        self.own.setObjectName(u"own")
        self.own_grid = QGridLayout(self.own)
        self.own_grid.setObjectName(u"own_grid")
        self.own_grid.setContentsMargins(24, 0, 0, 0)
        self.region_label = QLabel(self.own)
        self.region_label.setObjectName(u"region_label")

        self.own_grid.addWidget(self.region_label, 0, 0, 1, 1)

        self.region = QComboBox(self.own)
        self.region.setObjectName(u"region")
        self.region.setEditable(True)

        self.own_grid.addWidget(self.region, 0, 1, 1, 1)

        self.place_label = QLabel(self.own)
        self.place_label.setObjectName(u"place_label")

        self.own_grid.addWidget(self.place_label, 1, 0, 1, 1)

        self.place_row = QHBoxLayout()
        self.place_row.setObjectName(u"place_row")
        self.place = QLineEdit(self.own)
        self.place.setObjectName(u"place")

        self.place_row.addWidget(self.place)

        self.choose_place = QPushButton(self.own)
        self.choose_place.setObjectName(u"choose_place")

        self.place_row.addWidget(self.choose_place)


        self.own_grid.addLayout(self.place_row, 1, 1, 1, 1)

        self.own_grid.setColumnStretch(1, 1)

        self.asked_column.addWidget(self.own)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.asked_column.addItem(self.below)

        self.area.setWidget(self.asked)

        self.column.addWidget(self.area)

        self.lacking = QLabel(FirstRun)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setWordWrap(True)
        self.lacking.setProperty(u"quiet", True)

        self.column.addWidget(self.lacking)

        self.buttons = QDialogButtonBox(FirstRun)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.author_label.setBuddy(self.author)
        self.organisation_label.setBuddy(self.organisation)
        self.language_label.setBuddy(self.language)
        self.region_label.setBuddy(self.region)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstRun)

        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        FirstRun.setWindowTitle(QCoreApplication.translate("FirstRun", u"Welcome to S3Desk", None))
        self.title.setText(QCoreApplication.translate("FirstRun", u"Welcome to S3Desk", None))
        self.explain.setText(QCoreApplication.translate("FirstRun", u"No account, no network: everything stays on this laptop. Your name stands beside what you write.", None))
        self.author_label.setText(QCoreApplication.translate("FirstRun", u"Your &name", None))
        self.organisation_label.setText(QCoreApplication.translate("FirstRun", u"&Organisation (may wait)", None))
        self.language_label.setText(QCoreApplication.translate("FirstRun", u"Lan&guage", None))
        self.look_around.setText(QCoreApplication.translate("FirstRun", u"Look around in the &example", None))
        self.from_pack.setText(QCoreApplication.translate("FirstRun", u"A &colleague gave me a pack (a file ending in .s3pack)", None))
        self.begin.setText(QCoreApplication.translate("FirstRun", u"Begin &my region", None))
        self.region_label.setText(QCoreApplication.translate("FirstRun", u"&Region (NUTS code or name)", None))
        self.place_label.setText(QCoreApplication.translate("FirstRun", u"&File", None))
        self.choose_place.setText(QCoreApplication.translate("FirstRun", u"C&hoose\u2026", None))
        self.lacking.setText("")
    # retranslateUi

