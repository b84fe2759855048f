"""What libraries trip over in a damaged archive or workbook: any flipped byte may lead to any of it."""

import zipfile
import zlib
from typing import Final

from openpyxl.utils.exceptions import InvalidFileException

TORN_ARCHIVE: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError),
    RuntimeError,  # a password, and as NotImplementedError a way of packing that is unknown
)
TORN_WORKBOOK: Final = (
    *TORN_ARCHIVE,
    *(AttributeError, IndexError, TypeError, OverflowError, OSError, InvalidFileException),
    SyntaxError,  # as both parsers of XML tell it
)
