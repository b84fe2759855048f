"""The small style sheet on top of Fusion: what a palette cannot say."""

from importlib.resources import files
from string import Template
from typing import Final

from qa_desk.ui.tokens import Metrics, Tokens, TypeSize

_SHEET: Final = Template(
    """
QToolTip { color: $tip_text; background: $tip; border: 1px solid $line_strong; padding: ${s025}px; }

QLabel[step="small"] { font-size: ${small}px; }
QLabel[step="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[step="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[step="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[ink="muted"] { color: $text_muted; }
QLabel[ink="good"] { color: $good; }
QLabel[ink="warn"] { color: $warn; }
QLabel[ink="bad"] { color: $bad; }
QLabel[ink="accent"] { color: $accent_ink; }

QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; }

QLabel[badge="neutral"] { color: $text; background: $sunken; border: 1px solid $line; }
QLabel[badge="accent"] { color: $accent_ink; background: $accent_soft; border: 1px solid $accent_soft; }
QLabel[badge="good"] { color: $good; background: $good_soft; border: 1px solid $good_soft; }
QLabel[badge="warn"] { color: $warn; background: $warn_soft; border: 1px solid $warn_soft; }
QLabel[badge="bad"] { color: $bad; background: $bad_soft; border: 1px solid $bad_soft; }
QLabel[badge] { border-radius: ${radius}px; padding: 1px ${s075}px; font-size: ${small}px; font-weight: 600; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { color: $text; background: $raised; border: 1px solid $line_strong;
  border-radius: ${radius}px; padding: ${s05}px ${s15}px; }
QPushButton:hover { border-color: $accent_ink; background: $sunken; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; border-color: $accent_ink; }
QPushButton:focus { border: 2px solid $focus; padding: ${s05m}px ${s15m}px; }
QPushButton:disabled { color: $text_disabled; border-color: $line; background: $window; }
QPushButton[kind="primary"] { color: $accent_text; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { color: $text_disabled; background: $sunken; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent_ink; padding: ${s05}px ${s1}px; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:focus { border-color: $focus; padding: ${s05m}px ${s1m}px; }
QPushButton[kind="quiet"]:disabled { color: $text_disabled; }
QToolButton { color: $text; background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: ${s025}px; }
QToolButton:hover { background: $sunken; }
QToolButton:checked, QToolButton:pressed { background: $accent_soft; }
QToolButton:focus { border: 2px solid $focus; padding: ${s025m}px; }
QToolButton[popupMode="2"] { padding-right: ${s2}px; }
QToolButton[popupMode="2"]::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: ${s05}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  color: $text; background: $surface; border: 1px solid $line_strong; border-radius: ${radius}px;
  selection-color: $accent_text; selection-background-color: $accent; }
QLineEdit, QComboBox { padding: ${s05}px ${s075}px; min-height: ${field}px; }
QAbstractSpinBox { padding: 0; min-height: ${spin}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus { padding: ${s05m}px ${s075m}px; }
QAbstractSpinBox:focus { min-height: ${spin_focus}px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $text_disabled; background: $window; border-color: $line; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: ${s25}px; }
QComboBox::down-arrow { image: url("$assets/arrow_down.svg"); width: ${s125}px; height: ${s125}px; }
QComboBox QAbstractItemView { color: $text; background: $raised; border: 1px solid $line_strong; outline: none;
  selection-color: $accent_text; selection-background-color: $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: ${s2}px; }
QAbstractSpinBox::up-arrow { image: url("$assets/arrow_up.svg"); width: ${s125}px; height: ${s125}px; }
QAbstractSpinBox::down-arrow { image: url("$assets/arrow_down.svg"); width: ${s125}px; height: ${s125}px; }

QCheckBox::indicator, QAbstractItemView::indicator { width: ${box}px; height: ${box}px;
  border: 1px solid $text_muted; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent_ink; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: ${box_focus}px; height: ${box_focus}px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$assets/check_$name.svg"); }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $line; background: $window; }
QAbstractItemView { background: $surface; border: none; outline: none; }
QTableView { gridline-color: $line; selection-background-color: $accent_soft; selection-color: $text;
  alternate-background-color: $surface; }
QTableView::item { padding: 0 ${s075}px; border: none; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QTableView::item:focus { border: 1px solid $focus; }
QTreeView { selection-background-color: $accent_soft; selection-color: $text; }
QTreeView::item { border: none; padding: 0 ${s025}px; }
QTreeView::item:hover { background: $sunken; }
QTreeView::item:focus { border: 1px solid $focus; }
QTreeView::item:selected, QTreeView::branch:selected { background: $accent_soft; color: $text; }
QListView[framed="true"] { border: 1px solid $line_strong; border-radius: ${radius}px; padding: ${s025}px; }
QTableView[framed="true"] { border: 1px solid $line_strong; border-radius: ${radius}px; }
QListView[framed="true"]:focus, QTableView[framed="true"]:focus { border-color: $focus; }
QListView::item { padding: ${s05}px ${s075}px; border-radius: ${radius}px; }
QListView::item:hover { background: $sunken; }
QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { color: $text_muted; background: $surface; border: none; border-bottom: 1px solid $line_strong;
  padding: ${s05}px ${head}px; font-size: ${small}px; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${s125}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${s125}px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: ${bar}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${s3}px; }
QScrollBar::handle:horizontal { min-width: ${s3}px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $sunken; border: 1px solid $line; border-radius: ${bar}px; max-height: ${s075}px; min-height: ${s075}px; }
QProgressBar::chunk { background: $accent; border-radius: ${bar}px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter[gap="true"]::handle { background: transparent; }
QSplitter::handle:vertical { height: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { color: $text_muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: ${s075}px ${s15}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab { outline: none; }
QTabBar::tab:selected:focus { color: $accent_ink; background: $accent_soft; }
QMenu { color: $text; background: $raised; border: 1px solid $line_strong; padding: ${s05}px; }
QMenu::item { padding: ${s05}px ${s2}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_disabled; }

#rail { background: $rail; border: none; border-right: 1px solid $line; }
#rail QToolButton { color: $text_muted; border: 2px solid transparent; border-radius: ${radius}px; padding: ${s05}px ${s1}px; text-align: left; }
#rail QToolButton:hover { color: $text; background: $line; }
#rail QToolButton:checked { color: $accent_ink; background: $accent_soft; font-weight: 600; }
#rail QToolButton:focus { border-color: $focus; }
#status { background: $window; border: none; border-top: 1px solid $line; }
#status QLabel { color: $text_muted; font-size: ${small}px; }
#notice { border: none; border-bottom: 1px solid $line; }
#notice[tone="info"] { background: $accent_soft; }
#notice[tone="good"] { background: $good_soft; }
#notice[tone="warn"] { background: $warn_soft; }
#notice[tone="bad"] { background: $bad_soft; }
#palette { background: $raised; border: 1px solid $line_strong; border-radius: ${card}px; }
#palette QListView { background: $raised; }
"""
)

_SPACES: Final = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)


def style_sheet(tokens: Tokens, metrics: Metrics) -> str:
    """Return the application's style sheet; sizes follow the font."""
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    sizes = {size.value: metrics.pixels(size) for size in TypeSize}
    return _SHEET.substitute(
        **colours,
        **sizes,
        **_spaces(metrics),
        radius=metrics.radius,
        card=metrics.radius + 2,
        bar=max(3, metrics.space(0.375)),
        field=round(metrics.font_height),
        spin=round(metrics.font_height) + 2 * metrics.space(0.5),
        spin_focus=round(metrics.font_height) + 2 * metrics.space(0.5) - 2,
        head=metrics.space(0.75) + 3,
        box=metrics.space(1.6),
        box_focus=metrics.space(1.6) - 2,
        assets=str(files("qa_desk.ui").joinpath("assets")).replace("\\", "/"),
    )


def _spaces(metrics: Metrics) -> dict[str, int]:
    """Return s1 for one unit, s05 for half a one; with "m" less the pixel a focus frame takes."""
    made = {}
    for units in _SPACES:
        key = "s" + f"{units:g}".replace(".", "")
        made[key] = max(1, metrics.space(units))
        made[key + "m"] = max(0, made[key] - 1)
    return made
