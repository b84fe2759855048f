"""Marks texts of module-level tables for pyside6-lupdate, which knows this function by its name."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate
    """Return the text as it is; it is translated when it is shown. Qt's own stub gives `object`."""
    return text
