# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QMainWindow, QMenu, QMenuBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QStatusBar,
    QTabWidget, QToolBar, QToolButton, QVBoxLayout,
    QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1000, 680)
        self.new_file = QAction(MainWindow)
        self.new_file.setObjectName(u"new_file")
        self.open_file = QAction(MainWindow)
        self.open_file.setObjectName(u"open_file")
        self.open_example = QAction(MainWindow)
        self.open_example.setObjectName(u"open_example")
        self.import_file = QAction(MainWindow)
        self.import_file.setObjectName(u"import_file")
        self.export_file = QAction(MainWindow)
        self.export_file.setObjectName(u"export_file")
        self.back_up = QAction(MainWindow)
        self.back_up.setObjectName(u"back_up")
        self.backups = QAction(MainWindow)
        self.backups.setObjectName(u"backups")
        self.close_file = QAction(MainWindow)
        self.close_file.setObjectName(u"close_file")
        self.quit = QAction(MainWindow)
        self.quit.setObjectName(u"quit")
        self.undo = QAction(MainWindow)
        self.undo.setObjectName(u"undo")
        self.redo = QAction(MainWindow)
        self.redo.setObjectName(u"redo")
        self.new_record = QAction(MainWindow)
        self.new_record.setObjectName(u"new_record")
        self.new_private = QAction(MainWindow)
        self.new_private.setObjectName(u"new_private")
        self.edit_record = QAction(MainWindow)
        self.edit_record.setObjectName(u"edit_record")
        self.delete_record = QAction(MainWindow)
        self.delete_record.setObjectName(u"delete_record")
        self.find = QAction(MainWindow)
        self.find.setObjectName(u"find")
        self.trash = QAction(MainWindow)
        self.trash.setObjectName(u"trash")
        self.next_pane = QAction(MainWindow)
        self.next_pane.setObjectName(u"next_pane")
        self.larger_text = QAction(MainWindow)
        self.larger_text.setObjectName(u"larger_text")
        self.smaller_text = QAction(MainWindow)
        self.smaller_text.setObjectName(u"smaller_text")
        self.refresh = QAction(MainWindow)
        self.refresh.setObjectName(u"refresh")
        self.scheme_system = QAction(MainWindow)
        self.scheme_system.setObjectName(u"scheme_system")
        self.scheme_system.setCheckable(True)
        self.scheme_light = QAction(MainWindow)
        self.scheme_light.setObjectName(u"scheme_light")
        self.scheme_light.setCheckable(True)
        self.scheme_dark = QAction(MainWindow)
        self.scheme_dark.setObjectName(u"scheme_dark")
        self.scheme_dark.setCheckable(True)
        self.keys = QAction(MainWindow)
        self.keys.setObjectName(u"keys")
        self.about = QAction(MainWindow)
        self.about.setObjectName(u"about")
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.column = QVBoxLayout(self.central)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.news = QFrame(self.central)
        self.news.setObjectName(u"news")
        self.news_row = QHBoxLayout(self.news)
        self.news_row.setObjectName(u"news_row")
        self.news_row.setContentsMargins(8, 4, 8, 4)
        self.news_text = QLabel(self.news)
        self.news_text.setObjectName(u"news_text")
        self.news_text.setWordWrap(True)

        self.news_row.addWidget(self.news_text)

        self.news_close = QToolButton(self.news)
        self.news_close.setObjectName(u"news_close")

        self.news_row.addWidget(self.news_close)

        self.news_row.setStretch(0, 1)

        self.column.addWidget(self.news)

        self.rooms = QStackedWidget(self.central)
        self.rooms.setObjectName(u"rooms")
        self.welcome = QWidget()
        self.welcome.setObjectName(u"welcome")
        self.welcome_column = QVBoxLayout(self.welcome)
        self.welcome_column.setSpacing(12)
        self.welcome_column.setObjectName(u"welcome_column")
        self.welcome_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_column.addItem(self.welcome_above)

        self.welcome_title = QLabel(self.welcome)
        self.welcome_title.setObjectName(u"welcome_title")
        self.welcome_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.welcome_column.addWidget(self.welcome_title)

        self.welcome_text = QLabel(self.welcome)
        self.welcome_text.setObjectName(u"welcome_text")
        self.welcome_text.setWordWrap(True)
        self.welcome_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.welcome_column.addWidget(self.welcome_text)

        self.welcome_row = QHBoxLayout()
        self.welcome_row.setObjectName(u"welcome_row")
        self.welcome_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_row.addItem(self.welcome_left)

        self.welcome_open = QPushButton(self.welcome)
        self.welcome_open.setObjectName(u"welcome_open")

        self.welcome_row.addWidget(self.welcome_open)

        self.welcome_new = QPushButton(self.welcome)
        self.welcome_new.setObjectName(u"welcome_new")

        self.welcome_row.addWidget(self.welcome_new)

        self.welcome_example = QPushButton(self.welcome)
        self.welcome_example.setObjectName(u"welcome_example")

        self.welcome_row.addWidget(self.welcome_example)

        self.welcome_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_row.addItem(self.welcome_right)


        self.welcome_column.addLayout(self.welcome_row)

        self.welcome_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_column.addItem(self.welcome_below)

        self.rooms.addWidget(self.welcome)
        self.tabs = QTabWidget()
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.rooms.addWidget(self.tabs)

        self.column.addWidget(self.rooms)

        MainWindow.setCentralWidget(self.central)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        self.file_menu = QMenu(self.menus)
        self.file_menu.setObjectName(u"file_menu")
        self.recent_menu = QMenu(self.file_menu)
        self.recent_menu.setObjectName(u"recent_menu")
        self.edit_menu = QMenu(self.menus)
        self.edit_menu.setObjectName(u"edit_menu")
        self.view_menu = QMenu(self.menus)
        self.view_menu.setObjectName(u"view_menu")
        self.help_menu = QMenu(self.menus)
        self.help_menu.setObjectName(u"help_menu")
        MainWindow.setMenuBar(self.menus)
        self.tools = QToolBar(MainWindow)
        self.tools.setObjectName(u"tools")
        self.tools.setMovable(False)
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        MainWindow.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.tools)
        self.status = QStatusBar(MainWindow)
        self.status.setObjectName(u"status")
        MainWindow.setStatusBar(self.status)

        self.menus.addAction(self.file_menu.menuAction())
        self.menus.addAction(self.edit_menu.menuAction())
        self.menus.addAction(self.view_menu.menuAction())
        self.menus.addAction(self.help_menu.menuAction())
        self.file_menu.addAction(self.new_file)
        self.file_menu.addAction(self.open_file)
        self.file_menu.addAction(self.recent_menu.menuAction())
        self.file_menu.addAction(self.open_example)
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.import_file)
        self.file_menu.addAction(self.export_file)
        self.file_menu.addAction(self.back_up)
        self.file_menu.addAction(self.backups)
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.close_file)
        self.file_menu.addAction(self.quit)
        self.edit_menu.addAction(self.undo)
        self.edit_menu.addAction(self.redo)
        self.edit_menu.addSeparator()
        self.edit_menu.addAction(self.new_record)
        self.edit_menu.addAction(self.new_private)
        self.edit_menu.addAction(self.edit_record)
        self.edit_menu.addAction(self.delete_record)
        self.edit_menu.addSeparator()
        self.edit_menu.addAction(self.find)
        self.view_menu.addAction(self.trash)
        self.view_menu.addAction(self.next_pane)
        self.view_menu.addAction(self.refresh)
        self.view_menu.addSeparator()
        self.view_menu.addAction(self.larger_text)
        self.view_menu.addAction(self.smaller_text)
        self.view_menu.addSeparator()
        self.view_menu.addAction(self.scheme_system)
        self.view_menu.addAction(self.scheme_light)
        self.view_menu.addAction(self.scheme_dark)
        self.help_menu.addAction(self.keys)
        self.help_menu.addAction(self.about)
        self.tools.addAction(self.undo)
        self.tools.addAction(self.redo)
        self.tools.addSeparator()
        self.tools.addAction(self.new_record)
        self.tools.addAction(self.delete_record)
        self.tools.addSeparator()
        self.tools.addAction(self.import_file)
        self.tools.addAction(self.export_file)
        self.tools.addSeparator()

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"S3Desk", None))
        self.new_file.setText(QCoreApplication.translate("MainWindow", u"&New file\u2026", None))
        self.open_file.setText(QCoreApplication.translate("MainWindow", u"&Open\u2026", None))
        self.open_example.setText(QCoreApplication.translate("MainWindow", u"Open the &example", None))
        self.import_file.setText(QCoreApplication.translate("MainWindow", u"&Import\u2026", None))
        self.export_file.setText(QCoreApplication.translate("MainWindow", u"&Export\u2026", None))
        self.back_up.setText(QCoreApplication.translate("MainWindow", u"&Back up now", None))
        self.backups.setText(QCoreApplication.translate("MainWindow", u"Open a bac&kup\u2026", None))
        self.close_file.setText(QCoreApplication.translate("MainWindow", u"&Close the file", None))
        self.quit.setText(QCoreApplication.translate("MainWindow", u"&Quit", None))
        self.undo.setText(QCoreApplication.translate("MainWindow", u"&Undo", None))
        self.redo.setText(QCoreApplication.translate("MainWindow", u"&Redo", None))
        self.new_record.setText(QCoreApplication.translate("MainWindow", u"&New record", None))
        self.new_private.setText(QCoreApplication.translate("MainWindow", u"New &private record", None))
        self.edit_record.setText(QCoreApplication.translate("MainWindow", u"&Edit the record", None))
        self.delete_record.setText(QCoreApplication.translate("MainWindow", u"&Delete", None))
        self.find.setText(QCoreApplication.translate("MainWindow", u"&Find", None))
        self.trash.setText(QCoreApplication.translate("MainWindow", u"&Trash\u2026", None))
        self.next_pane.setText(QCoreApplication.translate("MainWindow", u"Next &pane", None))
        self.larger_text.setText(QCoreApplication.translate("MainWindow", u"&Larger text", None))
        self.smaller_text.setText(QCoreApplication.translate("MainWindow", u"&Smaller text", None))
        self.refresh.setText(QCoreApplication.translate("MainWindow", u"&Refresh", None))
        self.scheme_system.setText(QCoreApplication.translate("MainWindow", u"Colours of the &system", None))
        self.scheme_light.setText(QCoreApplication.translate("MainWindow", u"&Light", None))
        self.scheme_dark.setText(QCoreApplication.translate("MainWindow", u"&Dark", None))
        self.keys.setText(QCoreApplication.translate("MainWindow", u"&Keyboard", None))
        self.about.setText(QCoreApplication.translate("MainWindow", u"&About S3Desk", None))
        self.news_text.setText("")
        self.news_close.setText(QCoreApplication.translate("MainWindow", u"\u00d7", None))
#if QT_CONFIG(accessibility)
        self.news_close.setAccessibleName(QCoreApplication.translate("MainWindow", u"Close this message", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.news_close.setToolTip(QCoreApplication.translate("MainWindow", u"Close this message", None))
#endif // QT_CONFIG(tooltip)
        self.welcome_title.setText(QCoreApplication.translate("MainWindow", u"S3Desk", None))
        self.welcome_text.setText(QCoreApplication.translate("MainWindow", u"Open your region's file, begin a new one, or look around in the example. Everything stays on this laptop.", None))
        self.welcome_open.setText(QCoreApplication.translate("MainWindow", u"Open\u2026", None))
        self.welcome_new.setText(QCoreApplication.translate("MainWindow", u"New file\u2026", None))
        self.welcome_example.setText(QCoreApplication.translate("MainWindow", u"Open the example", None))
        self.file_menu.setTitle(QCoreApplication.translate("MainWindow", u"&File", None))
        self.recent_menu.setTitle(QCoreApplication.translate("MainWindow", u"Open &recent", None))
        self.edit_menu.setTitle(QCoreApplication.translate("MainWindow", u"&Edit", None))
        self.view_menu.setTitle(QCoreApplication.translate("MainWindow", u"&View", None))
        self.help_menu.setTitle(QCoreApplication.translate("MainWindow", u"&Help", None))
        self.tools.setWindowTitle(QCoreApplication.translate("MainWindow", u"Tools", None))
    # retranslateUi

