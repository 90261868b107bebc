# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_view.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

class Ui_PlanView(object):
    def setupUi(self, PlanView):
        if not PlanView.objectName():
            PlanView.setObjectName(u"PlanView")
        PlanView.resize(860, 620)
        self.plan_column = QVBoxLayout(PlanView)
        self.plan_column.setSpacing(8)
        self.plan_column.setObjectName(u"plan_column")
        self.plan_column.setContentsMargins(0, 8, 0, 4)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(4)
        self.tools.setObjectName(u"tools")
        self.add = QToolButton(PlanView)
        self.add.setObjectName(u"add")
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.add)

        self.outdent = QToolButton(PlanView)
        self.outdent.setObjectName(u"outdent")
        self.outdent.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.outdent)

        self.indent = QToolButton(PlanView)
        self.indent.setObjectName(u"indent")
        self.indent.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.indent)

        self.up = QToolButton(PlanView)
        self.up.setObjectName(u"up")
        self.up.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.up)

        self.down = QToolButton(PlanView)
        self.down.setObjectName(u"down")
        self.down.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.down)

        self.filter = QLineEdit(PlanView)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(280)

        self.tools.addWidget(self.filter)

        self.between = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.between)

        self.milestones = QToolButton(PlanView)
        self.milestones.setObjectName(u"milestones")
        self.milestones.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.milestones.setCheckable(True)

        self.tools.addWidget(self.milestones)

        self.timeline_on = QToolButton(PlanView)
        self.timeline_on.setObjectName(u"timeline_on")
        self.timeline_on.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.timeline_on.setCheckable(True)

        self.tools.addWidget(self.timeline_on)

        self.zoom_out = QToolButton(PlanView)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.zoom_out)

        self.zoom_in = QToolButton(PlanView)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.zoom_in)

        self.fit = QToolButton(PlanView)
        self.fit.setObjectName(u"fit")
        self.fit.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.tools.addWidget(self.fit)


        self.plan_column.addLayout(self.tools)

        self.rooms = QStackedWidget(PlanView)
        self.rooms.setObjectName(u"rooms")
        self.halves = QSplitter()
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(4)
        self.rooms.addWidget(self.halves)

        self.plan_column.addWidget(self.rooms)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.said = QLabel(PlanView)
        self.said.setObjectName(u"said")
        self.said.setWordWrap(True)
        self.said.setProperty(u"step", u"small")
        self.said.setProperty(u"quiet", True)

        self.foot.addWidget(self.said)

        self.foot.setStretch(0, 1)

        self.plan_column.addLayout(self.foot)


        self.retranslateUi(PlanView)

        QMetaObject.connectSlotsByName(PlanView)
    # setupUi

    def retranslateUi(self, PlanView):
        self.add.setText(QCoreApplication.translate("PlanView", u"&New", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("PlanView", u"New line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("PlanView", u"New line below (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.outdent.setText(QCoreApplication.translate("PlanView", u"Outdent", None))
#if QT_CONFIG(tooltip)
        self.outdent.setToolTip(QCoreApplication.translate("PlanView", u"Outdent (Ctrl+Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.outdent.setAccessibleName(QCoreApplication.translate("PlanView", u"Outdent (Ctrl+Left)", None))
#endif // QT_CONFIG(accessibility)
        self.indent.setText(QCoreApplication.translate("PlanView", u"Indent", None))
#if QT_CONFIG(tooltip)
        self.indent.setToolTip(QCoreApplication.translate("PlanView", u"Indent (Ctrl+Right)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.indent.setAccessibleName(QCoreApplication.translate("PlanView", u"Indent (Ctrl+Right)", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("PlanView", u"Up", None))
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("PlanView", u"Move up (Ctrl+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("PlanView", u"Move up (Ctrl+Up)", None))
#endif // QT_CONFIG(accessibility)
        self.down.setText(QCoreApplication.translate("PlanView", u"Down", None))
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("PlanView", u"Move down (Ctrl+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("PlanView", u"Move down (Ctrl+Down)", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("PlanView", u"Filter the plan", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PlanView", u"Filter the plan", None))
#endif // QT_CONFIG(accessibility)
        self.milestones.setText(QCoreApplication.translate("PlanView", u"Milestones", None))
#if QT_CONFIG(tooltip)
        self.milestones.setToolTip(QCoreApplication.translate("PlanView", u"Milestones as lines of their own (Ctrl+Shift+M)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.milestones.setAccessibleName(QCoreApplication.translate("PlanView", u"Milestones as lines of their own (Ctrl+Shift+M)", None))
#endif // QT_CONFIG(accessibility)
        self.timeline_on.setText(QCoreApplication.translate("PlanView", u"Timeline", None))
#if QT_CONFIG(tooltip)
        self.timeline_on.setToolTip(QCoreApplication.translate("PlanView", u"Timeline (F7)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.timeline_on.setAccessibleName(QCoreApplication.translate("PlanView", u"Timeline (F7)", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_out.setText(QCoreApplication.translate("PlanView", u"\u2212", None))
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(QCoreApplication.translate("PlanView", u"Show more time (\u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PlanView", u"Show more time (\u2212)", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_in.setText(QCoreApplication.translate("PlanView", u"+", None))
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(QCoreApplication.translate("PlanView", u"Show less time (+)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PlanView", u"Show less time (+)", None))
#endif // QT_CONFIG(accessibility)
        self.fit.setText(QCoreApplication.translate("PlanView", u"Fit", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("PlanView", u"Show the whole plan (0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit.setAccessibleName(QCoreApplication.translate("PlanView", u"Show the whole plan (0)", None))
#endif // QT_CONFIG(accessibility)
        self.said.setText("")
        pass
    # retranslateUi

