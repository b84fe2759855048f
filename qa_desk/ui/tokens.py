"""The named colours of each look, the type scale and the spacing grid, as plain data."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by their use, as "#rrggbb".

    `*_ink` colours are for text and lines on `window`, `surface` and `raised`; `*_soft` are quiet
    backgrounds on which the ink of the same name is read.
    """

    name: str
    window: str
    surface: str
    raised: str
    sunken: str
    rail: str
    text: str
    text_muted: str
    text_disabled: str
    line: str
    line_strong: str
    accent: str
    accent_text: str
    accent_hover: str
    accent_ink: str
    accent_soft: str
    focus: str
    tip: str
    tip_text: str
    agent_side: str
    agent_soft: str
    customer_side: str
    customer_soft: str
    playhead: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    critical_customer: str
    critical_business: str
    critical_compliance: str


LIGHT: Final = Tokens(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#eef0f3",
    rail="#eceff3",
    text="#1a222d",
    text_muted="#566170",
    text_disabled="#8b95a3",
    line="#dde1e7",
    line_strong="#b9c1cc",
    accent="#1f5fc4",
    accent_text="#ffffff",
    accent_hover="#184fa6",
    accent_ink="#1c58b8",
    accent_soft="#e3ecfb",
    focus="#1f5fc4",
    tip="#1a222d",
    tip_text="#f5f6f8",
    agent_side="#1d62b0",
    agent_soft="#e6effa",
    customer_side="#95500b",
    customer_soft="#faefe2",
    playhead="#c02a1d",
    good="#1b6e43",
    good_soft="#e2f3e9",
    warn="#80560a",
    warn_soft="#fbf0d6",
    bad="#b0281c",
    bad_soft="#fce8e5",
    critical_customer="#a8244a",
    critical_business="#80560a",
    critical_compliance="#6a3aa6",
)

DARK: Final = Tokens(
    name="dark",
    window="#14181e",
    surface="#1b2028",
    raised="#252c36",
    sunken="#10141a",
    rail="#10141a",
    text="#e7ebf1",
    text_muted="#a2adbb",
    text_disabled="#6b7684",
    line="#303844",
    line_strong="#4b5665",
    accent="#7eabff",
    accent_text="#0b1526",
    accent_hover="#9bbeff",
    accent_ink="#8db5ff",
    accent_soft="#22324d",
    focus="#8db5ff",
    tip="#e7ebf1",
    tip_text="#14181e",
    agent_side="#76b1f5",
    agent_soft="#1d2d41",
    customer_side="#eba860",
    customer_soft="#382a1b",
    playhead="#ff8a7d",
    good="#7bd3a2",
    good_soft="#19362a",
    warn="#e8bf66",
    warn_soft="#3a3018",
    bad="#ff988c",
    bad_soft="#442422",
    critical_customer="#ff95b2",
    critical_business="#e8bf66",
    critical_compliance="#c9a6ff",
)

CONTRAST: Final = Tokens(
    name="contrast",
    window="#000000",
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    rail="#000000",
    text="#ffffff",
    text_muted="#ffffff",
    text_disabled="#b0b0b0",
    line="#ffffff",
    line_strong="#ffffff",
    accent="#ffe600",
    accent_text="#000000",
    accent_hover="#ffffff",
    accent_ink="#ffe600",
    accent_soft="#1f1c00",
    focus="#00e5ff",
    tip="#ffffff",
    tip_text="#000000",
    agent_side="#5cc8ff",
    agent_soft="#001c2b",
    customer_side="#ffb35c",
    customer_soft="#2b1700",
    playhead="#ff5cff",
    good="#5cff9d",
    good_soft="#00240f",
    warn="#ffe600",
    warn_soft="#1f1c00",
    bad="#ff9c8f",
    bad_soft="#2b0500",
    critical_customer="#ff9cc0",
    critical_business="#ffe600",
    critical_compliance="#d3b5ff",
)

LOOKS: Final = (LIGHT, DARK, CONTRAST)

_INKS: Final = (
    "text",
    "text_muted",
    "accent_ink",
    "agent_side",
    "customer_side",
    "good",
    "warn",
    "bad",
    "critical_customer",
    "critical_business",
    "critical_compliance",
)
_GROUNDS: Final = ("window", "surface", "raised", "sunken", "rail")

PAIRS: Final = (
    *((ink, ground) for ink in _INKS for ground in _GROUNDS),
    *((f"{tone}", f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *(("text", f"{tone}_soft") for tone in ("good", "warn", "bad", "accent", "agent", "customer")),
    ("text_muted", "accent_soft"),
    ("text_muted", "agent_soft"),
    ("text_muted", "customer_soft"),
    ("accent_ink", "accent_soft"),
    ("agent_side", "agent_soft"),
    ("customer_side", "customer_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("tip_text", "tip"),
)
"""Every (text, background) the window may show: 4.5 to 1 at least."""


class TypeSize(StrEnum):
    """Steps of the type scale."""

    SMALL = "small"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"


_SCALE: Final = {
    TypeSize.SMALL: 0.92,
    TypeSize.BODY: 1.0,
    TypeSize.HEADING: 1.16,
    TypeSize.TITLE: 1.6,
    TypeSize.FIGURE: 2.1,
}


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes in pixels, all derived from the window's font."""

    font_height: float
    font_pixels: float
    """The size of body text."""

    @property
    def unit(self) -> int:
        """The grid: half a font height."""
        return max(4, round(self.font_height / 2))

    @property
    def radius(self) -> int:
        """Corners of cards and fields."""
        return max(4, round(self.unit * 0.75))

    @property
    def icon(self) -> int:
        """Edge of an icon beside text."""
        return round(self.font_height * 1.12)

    def space(self, units: float) -> int:
        """Return so many grid units."""
        return round(units * self.unit)

    def pixels(self, size: TypeSize) -> int:
        """Return the font's pixel size for a step of the scale."""
        return max(8, round(self.font_pixels * _SCALE[size]))


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


_LINEAR_BELOW: Final = 0.04045
"""Where the straight part of the sRGB curve ends."""


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
