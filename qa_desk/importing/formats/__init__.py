"""Formats of other products, a file each."""

from qa_desk.importing.format import Formats
from qa_desk.importing.formats import (
    call_analytics,
    contact_lens,
    contact_lens_chat,
    desk_chat,
    dialogues,
    genesys_transcript,
    google_insights,
    google_insights_export,
    intercom,
    jivo,
    letters,
    plain_dialogue,
    post_call_analytics,
    subtitles,
    teams_word,
    telegram,
    whatsapp,
    whisper,
    whisper_cpp,
)

_OF_MACHINES = (
    contact_lens,
    contact_lens_chat,
    call_analytics,
    post_call_analytics,
    google_insights,
    google_insights_export,
    genesys_transcript,
    whisper,
    whisper_cpp,
    teams_word,
)
_OF_PEOPLE = (telegram, whatsapp, jivo, intercom, letters, plain_dialogue)


def built_in() -> Formats:
    """Return the formats that come with the program."""
    formats = Formats()
    formats.register(desk_chat.ID, desk_chat.LABEL, desk_chat.FORMAT)
    for one in (*_OF_MACHINES, *_OF_PEOPLE):
        formats.register(one.ID, one.LABEL, one.FORMAT)
    formats.register(dialogues.ABCD, dialogues.ABCD_LABEL, dialogues.ABCD_FORMAT)
    formats.register(dialogues.TASKMASTER, dialogues.TASKMASTER_LABEL, dialogues.TASKMASTER_FORMAT)
    formats.register(subtitles.VTT, subtitles.VTT_LABEL, subtitles.VTT_FORMAT)
    formats.register(subtitles.SRT, subtitles.SRT_LABEL, subtitles.SRT_FORMAT)
    formats.register(subtitles.SBV, subtitles.SBV_LABEL, subtitles.SBV_FORMAT)
    return formats
