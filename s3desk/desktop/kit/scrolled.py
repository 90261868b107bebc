"""A place that scrolls what does not fit: whatever is in it is as high as its texts need at this width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Texts that break lines need more height where it is narrow; Qt's own area does not ask them."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        content = self.widget()
        layout = None if content is None else content.layout()
        if content is None or layout is None:
            return
        width = max(self.viewport().width(), content.minimumSizeHint().width())
        asks = layout.hasHeightForWidth()
        needed = layout.totalMinimumHeightForWidth(width) if asks else layout.totalMinimumSize().height()
        content.setMinimumHeight(needed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when something in it comes, goes, or says more."""
        if event.type() == QEvent.Type.LayoutRequest and not self._later.isActive():
            self._later.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
