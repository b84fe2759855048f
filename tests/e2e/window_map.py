"""What stands where in a window: written by the window itself, so that a test clicks real places."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView, QWidget

Told = dict[str, object]

_MOST_ROWS: Final = 40
_TEXTS: Final = ("text", "currentText", "toPlainText", "value")


def map_of_screen() -> Told:
    """Return the front window and every visible widget with its name, text and visible place."""
    front = _front()
    return {
        "front": None if front is None else int(front.winId()),
        "title": "" if front is None else front.windowTitle(),
        "parts": [_told(widget) for widget in _visible(front)],
    }


def _front() -> QWidget | None:
    modal = QApplication.activeModalWidget()
    windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    return modal or next(windows, None)


def _visible(front: QWidget | None) -> Iterator[QWidget]:
    for widget in QApplication.allWidgets():
        if widget.isVisible() and widget.window() is front:
            yield widget


def _told(widget: QWidget) -> Told:
    region = widget.visibleRegion().boundingRect()
    told: Told = {
        "kind": type(widget).__name__,
        "name": widget.accessibleName(),
        "text": _text(widget),
        "place": _place(widget, region),
        "enabled": widget.isEnabled(),
        "focused": widget is QApplication.focusWidget(),
        "checked": _checked(widget),
    }
    if isinstance(widget, QAbstractItemView):
        told["rows"] = list(_rows(widget))
    return told


def _text(widget: QWidget) -> str:
    for name in _TEXTS:
        ask = getattr(widget, name, None)
        if callable(ask):
            return str(ask()).replace("&", "").strip()
    return ""


def _checked(widget: QWidget) -> bool:
    ask = getattr(widget, "isChecked", None)
    return bool(ask()) if callable(ask) else False


def _place(widget: QWidget, rect: QRect) -> tuple[int, int, int, int]:
    corner = widget.mapToGlobal(rect.topLeft())
    return corner.x(), corner.y(), rect.width(), rect.height()


def _rows(view: QAbstractItemView) -> Iterator[Told]:
    model, viewport, top = view.model(), view.viewport(), QModelIndex()
    columns = model.columnCount(top) if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(top), _MOST_ROWS)):
        cells = [model.index(row, column, top) for column in range(columns)]
        rect = view.visualRect(cells[0]).intersected(viewport.rect())
        if not rect.isEmpty():
            yield {
                "cells": [_cell(cell) for cell in cells],
                "place": _place(viewport, rect),
                "current": view.currentIndex().row() == row,
                "checked": _is_checked(cells[0]),
            }


def _is_checked(cell: QModelIndex) -> bool:
    state = cell.data(Qt.ItemDataRole.CheckStateRole)
    return state is not None and Qt.CheckState(state) is Qt.CheckState.Checked


def _cell(index: QModelIndex) -> str:
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        value = index.data(role)
        if value:
            return str(value)
    return ""
