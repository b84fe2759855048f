"""What can be wrong with a recording, each with a code of its own."""

from qa_desk.errors import Expected


class CannotOpen(Expected):
    """The file is not there or may not be read: fact `path`."""

    code = "audio.cannot_open"


class EmptyFile(Expected):
    """The file holds nothing: fact `path`."""

    code = "audio.empty"


class NotAudio(Expected):
    """The content is no recording, whatever the name says: fact `path`."""

    code = "audio.not_audio"


class Damaged(Expected):
    """It begins like a recording, but the rest cannot be decoded: fact `path`."""

    code = "audio.damaged"


class CutShort(Expected):
    """The header promises more than the file holds: facts `path`, `promised_s`, `found_s`."""

    code = "audio.cut_short"


class TooLong(Expected):
    """It decodes to more than any call lasts: facts `path`, `hours`."""

    code = "audio.too_long"


class CodecUnsupported(Expected):
    """The shipped decoder does not read this codec: facts `path`, `codec`."""

    code = "audio.codec_unsupported"


class Headerless(Expected):
    """Nothing in the file says how it is to be read, and nobody has said it: fact `path`."""

    code = "audio.headerless"


class NoRecording(Expected):
    """The contact has no recording: fact `contact`."""

    code = "audio.no_recording"


class NoRoom(Expected):
    """The disk is too full to decode a long recording: fact `folder`, empty for the system's own."""

    code = "audio.no_room"
