"""Colours, type sizes and spacing, and the palette and style sheet made of them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from qa_desk.ui.style_sheet import style_sheet
from qa_desk.ui.tokens import CONTRAST, DARK, LIGHT, Metrics, Tokens, TypeSize

FAMILIES = (
    "Segoe UI Variable Text",
    "Segoe UI",
    "Inter",
    "Noto Sans",
    "Open Sans",
    "Liberation Sans",
    "DejaVu Sans",
)
"""Every one of them has the Kazakh letters; the first that is installed is used."""

_SMALLEST_POINTS = 10.0


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the system asks for."""

    dark: bool
    high_contrast: bool


def tokens_for(mode: Mode, surroundings: Surroundings) -> Tokens:
    """Return the colours for a choice and what the system asks for."""
    fixed = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}
    if mode in fixed:
        return fixed[mode]
    if surroundings.high_contrast:
        return CONTRAST
    return DARK if surroundings.dark else LIGHT


class Theme(QObject):
    """The look in force; painted widgets ask it for colours and repaint on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._system_font = QFont(app.font())
        app.setStyle("Fusion")
        self._set_font()
        self.tokens = tokens_for(mode, surroundings(app))
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def mode(self) -> Mode:
        """What the person chose."""
        return self._mode

    @property
    def metrics(self) -> Metrics:
        """Sizes that follow the font."""
        return self._metrics

    @property
    def unit(self) -> int:
        """Half a font height in pixels: the grid of all spacing."""
        return self._metrics.unit

    def space(self, units: float) -> int:
        """Return so many grid units in pixels."""
        return self._metrics.space(units)

    def set_mode(self, mode: Mode) -> None:
        """Use another look from now on."""
        self._mode = mode
        self._tell_system(mode)
        self._refresh()

    def color(self, name: str) -> QColor:
        """Return a token's colour by its name; AttributeError if there is none."""
        return QColor(getattr(self.tokens, name))

    def font(self, size: TypeSize = TypeSize.BODY, *, bold: bool = False) -> QFont:
        """Return the window's font in a size of the scale."""
        font = QFont(self._app.font())
        font.setPixelSize(self._metrics.pixels(size))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _set_font(self) -> None:
        font = QFont(self._system_font)
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_POINTS))
        self._app.setFont(font)
        self._metrics = Metrics(QFontMetricsF(font).height(), QFontInfo(font).pixelSize())

    def _on_system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._refresh()

    def _tell_system(self, mode: Mode) -> None:
        """Let native title bars and dialogs follow the choice."""
        schemes = {
            Mode.LIGHT: Qt.ColorScheme.Light,
            Mode.DARK: Qt.ColorScheme.Dark,
            Mode.CONTRAST: Qt.ColorScheme.Dark,
        }
        hints = self._app.styleHints()
        if mode in schemes:
            hints.setColorScheme(schemes[mode])
        else:
            hints.unsetColorScheme()

    def _refresh(self) -> None:
        tokens = tokens_for(self._mode, surroundings(self._app))
        if tokens == self.tokens:
            return
        self.tokens = tokens
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self._metrics))


def surroundings(app: QApplication) -> Surroundings:
    """Ask the system what it wants."""
    hints = app.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return Surroundings(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        high_contrast=contrast is Qt.ContrastPreference.HighContrast,
    )


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for widgets the style paints by itself."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_ink,
        role.LinkVisited: tokens.accent_ink,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.tip_text,
        role.PlaceholderText: tokens.text_muted,
        role.Mid: tokens.line,
        role.Midlight: tokens.line,
        role.Dark: tokens.line_strong,
        role.Light: tokens.surface,
        role.Shadow: tokens.line_strong,
    }
    made = QPalette()
    for key, value in colours.items():
        made.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.text_disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line))
    return made
