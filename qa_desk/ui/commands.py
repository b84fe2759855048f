"""The table of commands: what can be done by key, from the palette and from menus."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.ui.mark import QT_TRANSLATE_NOOP


class Scope(StrEnum):
    """Where a command's keys are heard."""

    WINDOW = "window"
    PLAYER = "player"
    SCORECARD = "scorecard"
    TABLE = "table"
    CARD_TREE = "card_tree"
    CLASSIFIER_TREE = "classifier_tree"


class Condition(StrEnum):
    """What must be the case for a command to be possible; pages say when it is."""

    ALWAYS = "always"
    CONTACT_OPEN = "contact_open"
    RECORDING_OPEN = "recording_open"
    TRANSCRIPT_OPEN = "transcript_open"
    CORRECTABLE = "correctable"
    """A transcript is open, and this person may correct it."""
    MARKABLE = "markable"
    """A recording is open, and an evaluation that takes markers."""
    EVALUATION_OPEN = "evaluation_open"
    ROWS_SELECTED = "rows_selected"
    NOTICE_SHOWN = "notice_shown"
    JOB_RUNNING = "job_running"
    NO_DEMO_RUNNING = "no_demo_running"
    CARD_OPEN = "card_open"
    CARD_NODE = "card_node"
    CLASSIFIER_OPEN = "classifier_open"
    CLASSIFIER_NODE = "classifier_node"
    CAN_UNDO = "can_undo"
    CAN_REDO = "can_redo"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do; `keys` are in QKeySequence's portable form.

    `text` is the English source, translated in `context`. A command with a `page` is
    possible only while that page is shown. One that nobody has bound is not possible.
    """

    id: str
    scope: Scope
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    page: str = ""
    when: Condition = Condition.ALWAYS
    context: str = "Commands"

    def title(self) -> str:
        """Return its name in the window's language."""
        return QCoreApplication.translate(self.context, self.text)


_DIGITS: Final = range(1, 10)
_PAGE_KEYS: Final = {"phrases": ("Ctrl+Shift+P",), "queue": ("Ctrl+Shift+J",)}
"""Keys of pages that come after the ninth."""

TABLE: Final = (
    Command("palette.open", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Find a command"), ("Ctrl+K",), "search"),
    Command("help.keys", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Show all keys"), ("F1",), "keyboard"),
    Command("page.refresh", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Look again"), ("F5",), "refresh"),
    Command("edit.undo", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), "undo", when=Condition.CAN_UNDO),
    Command("edit.redo", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", when=Condition.CAN_REDO),
    Command("jobs.cancel", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Stop the work under way"), ("Shift+F5",), "stop", when=Condition.JOB_RUNNING),
    Command("notice.dismiss", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Close the message"), ("Ctrl+F4",), "cross", when=Condition.NOTICE_SHOWN),
    Command("player.toggle", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Play or pause"), ("Ctrl+Space",), "play", "evaluate", Condition.RECORDING_OPEN),
    Command("player.back", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Back 5 seconds"), ("Ctrl+Left",), "back", "evaluate", Condition.RECORDING_OPEN),
    Command("player.forward", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Forward 5 seconds"), ("Ctrl+Right",), "forward", "evaluate", Condition.RECORDING_OPEN),
    Command("player.faster", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Play faster"), ("Ctrl+Up",), "plus", "evaluate", Condition.RECORDING_OPEN),
    Command("player.slower", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Play slower"), ("Ctrl+Down",), "minus", "evaluate", Condition.RECORDING_OPEN),
    Command("player.loop", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Loop: from here, to here, off"), ("Ctrl+L",), "loop", "evaluate", Condition.RECORDING_OPEN),
    Command("player.mute_agent", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Mute the agent"), ("Ctrl+M",), "sound_off", "evaluate", Condition.RECORDING_OPEN),
    Command("player.mute_customer", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Mute the customer"), ("Ctrl+Shift+M",), "sound_off", "evaluate", Condition.RECORDING_OPEN),
    Command("wave.zoom_in", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Look closer at the recording"), ("Ctrl+I",), "zoom_in", "evaluate", Condition.RECORDING_OPEN),
    Command("wave.zoom_out", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "See more of the recording"), ("Ctrl+O",), "zoom_out", "evaluate", Condition.RECORDING_OPEN),
    Command("wave.show_all", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "See the whole recording"), ("Ctrl+0",), "fit", "evaluate", Condition.RECORDING_OPEN),
    Command("wave.focus", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the waveform"), ("F8",), "waveform", "evaluate", Condition.RECORDING_OPEN),
    Command("player.skip_silence", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Leave pauses out"), ("Ctrl+J",), "skip", "evaluate", Condition.RECORDING_OPEN),
    Command("player.sound", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Loudness of the sides, sound device"), ("Ctrl+D",), "mixer", "evaluate", Condition.RECORDING_OPEN),
    Command("contact.transcribe", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Transcribe the recording"), ("Ctrl+T",), "transcript", "evaluate", Condition.RECORDING_OPEN),
    Command("evidence.stamp", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Stamp evidence here"), ("Ctrl+E",), "evidence", "evaluate", Condition.EVALUATION_OPEN),
    Command("evaluation.explain", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Show how the score comes about"), ("F2",), "info", "evaluate", Condition.CONTACT_OPEN),
    Command("evaluation.submit", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Submit the evaluation"), ("Ctrl+Return", "Ctrl+Enter"), "check", "evaluate", Condition.EVALUATION_OPEN),
    Command("evaluation.next", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Evaluate the next contact"), ("Ctrl+N",), "arrow_right", "evaluate"),
    Command("scorecard.focus", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the scorecard"), ("F6",), "scorecards", "evaluate", Condition.CONTACT_OPEN),
    Command("listening.focus", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the conversation"), ("F7",), "transcript", "evaluate", Condition.CONTACT_OPEN),
    Command("measures.focus", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the numbers of the conversation"), ("Shift+F7",), "reports", "evaluate", Condition.CONTACT_OPEN),
    Command("player.toggle_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Play or pause"), ("Space", "K"), "", "evaluate", Condition.RECORDING_OPEN),
    Command("player.back_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Back 5 seconds"), ("J",), "", "evaluate", Condition.RECORDING_OPEN),
    Command("player.forward_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Forward 5 seconds"), ("L",), "", "evaluate", Condition.RECORDING_OPEN),
    Command("player.loop_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Loop: from here, to here, off"), ("B",), "", "evaluate", Condition.RECORDING_OPEN),
    Command("player.skip_silence_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Leave pauses out"), ("S",), "", "evaluate", Condition.RECORDING_OPEN),
    Command("marker.put", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Put a marker here, with a note"), ("Ctrl+B",), "flag", "evaluate", Condition.MARKABLE),
    Command("marker.put_here", Scope.PLAYER, QT_TRANSLATE_NOOP("Commands", "Put a marker here"), ("M",), "", "evaluate", Condition.MARKABLE),
    Command("marker.next", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the next marker"), ("Ctrl+PgDown",), "down", "evaluate", Condition.RECORDING_OPEN),
    Command("marker.previous", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the marker before"), ("Ctrl+PgUp",), "up", "evaluate", Condition.RECORDING_OPEN),
    Command("transcript.find", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Search in the transcript"), ("Ctrl+F",), "search", "evaluate", Condition.TRANSCRIPT_OPEN),
    Command("transcript.next", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the next place found"), ("F3",), "down", "evaluate", Condition.TRANSCRIPT_OPEN),
    Command("transcript.previous", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the place found before"), ("Shift+F3",), "up", "evaluate", Condition.TRANSCRIPT_OPEN),
    Command("turn.correct", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Correct this turn of the transcript"), (), "edit", "evaluate", Condition.CORRECTABLE),
    Command("transcript.swap_sides", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Swap agent and customer in the transcript"), (), "users", "evaluate", Condition.CORRECTABLE),
    Command("hits.next", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the next phrase found"), ("Ctrl+G",), "down", "evaluate", Condition.CONTACT_OPEN),
    Command("hits.previous", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the phrase found before"), ("Ctrl+Shift+G",), "up", "evaluate", Condition.CONTACT_OPEN),
    Command("hits.list", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "List the phrases found"), ("F9",), "quote", "evaluate", Condition.CONTACT_OPEN),
    Command("clip.export", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Export a clip…"), ("Ctrl+Shift+E",), "export", "evaluate", Condition.RECORDING_OPEN),
    Command("score.answer", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Give the answer with this number"), ("1", "2", "3", "4", "5", "6", "7", "8", "9"), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.not_applicable", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Not applicable"), ("N",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.clear", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Take the answer back"), ("Del",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.comment", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Write a comment"), ("C",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.reason", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Choose the kind of error"), ("E",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.help", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Show or hide the criterion's explanation"), ("H",), "", "evaluate", Condition.CONTACT_OPEN),
    Command("evaluation.ask_model", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Ask the language model for answers"), ("Ctrl+Shift+A",), "model", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.take", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Take the suggested answer"), ("S",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.hear", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Listen to what the suggestion rests on"), ("L",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.dismiss", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "Put the suggestion away"), ("X",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.next", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "To the next criterion that lacks something"), ("Return",), "", "evaluate", Condition.EVALUATION_OPEN),
    Command("score.up", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "To the criterion above"), ("Up",), "", "evaluate", Condition.CONTACT_OPEN),
    Command("score.down", Scope.SCORECARD, QT_TRANSLATE_NOOP("Commands", "To the criterion below"), ("Down",), "", "evaluate", Condition.CONTACT_OPEN),
    Command("contacts.import_files", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import files…"), ("Ctrl+I",), "import", "contacts"),
    Command("contacts.import_folder", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import a folder…"), ("Ctrl+Shift+I",), "folder", "contacts"),
    Command("import.files", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import files…"), ("Ctrl+I",), "import", "import"),
    Command("import.folder", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import a folder…"), ("Ctrl+Shift+I",), "folder", "import"),
    Command("contacts.export_package", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Export a package…"), ("Ctrl+Shift+E",), "export", "contacts"),
    Command("contacts.import_package", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import a package…"), ("Ctrl+Shift+O",), "import", "contacts"),
    Command("contacts.find", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Search contacts"), ("Ctrl+F",), "search", "contacts"),
    Command("contacts.transcribe", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Transcribe the selected contacts"), ("Ctrl+T",), "transcript", "contacts", Condition.ROWS_SELECTED),
    Command("contacts.evaluate", Scope.TABLE, QT_TRANSLATE_NOOP("Commands", "Evaluate the contact"), ("Return", "Enter"), "evaluate", "contacts", Condition.ROWS_SELECTED),
    Command("contacts.order", Scope.TABLE, QT_TRANSLATE_NOOP("Commands", "Order by this column"), ("F8",), "sort", "contacts"),
    Command("scorecards.new", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "New scorecard"), ("Ctrl+N",), "plus", "scorecards"),
    Command("scorecards.edit", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Edit the scorecard"), ("Ctrl+E",), "edit", "scorecards"),
    Command("drafts.delete", Scope.TABLE, QT_TRANSLATE_NOOP("Commands", "Delete the draft"), ("Del",), "trash", "scorecards"),
    Command("card.add_section", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Add a section"), ("Ctrl+Shift+N",), "folder_add", "card_editor", Condition.CARD_OPEN),
    Command("card.add_criterion", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Add a criterion"), ("Ctrl+N",), "plus", "card_editor", Condition.CARD_OPEN),
    Command("card.duplicate", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Duplicate"), ("Ctrl+D",), "copy", "card_editor", Condition.CARD_NODE),
    Command("card.publish", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Publish the scorecard"), ("Ctrl+Return", "Ctrl+Enter"), "check", "card_editor", Condition.CARD_OPEN),
    Command("card.save", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Save the draft"), ("Ctrl+S",), "save", "card_editor", Condition.CARD_OPEN),
    Command("card.next_fault", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the next fault"), ("F8",), "down", "card_editor", Condition.CARD_OPEN),
    Command("card.previous_fault", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the previous fault"), ("Shift+F8",), "up", "card_editor", Condition.CARD_OPEN),
    Command("card.language", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Texts in the next language"), ("F4",), "globe", "card_editor", Condition.CARD_OPEN),
    Command("card.tree", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the sections and criteria"), ("F6",), "scorecards", "card_editor", Condition.CARD_OPEN),
    Command("card.properties", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the properties"), ("F7",), "edit", "card_editor", Condition.CARD_OPEN),
    Command("card.side", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the preview"), ("F9",), "eye", "card_editor", Condition.CARD_OPEN),
    Command("card.leave", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Back to the scorecards"), ("Alt+Home",), "left", "card_editor"),
    Command("card.insert", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Add a criterion"), ("Ins",), "", "card_editor", Condition.CARD_OPEN),
    Command("card.rename", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Rename"), ("F2",), "edit", "card_editor", Condition.CARD_OPEN),
    Command("card.remove", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Delete"), ("Del",), "trash", "card_editor", Condition.CARD_NODE),
    Command("card.up", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Move up"), ("Alt+Up",), "up", "card_editor", Condition.CARD_NODE),
    Command("card.down", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Move down"), ("Alt+Down",), "down", "card_editor", Condition.CARD_NODE),
    Command("card.to_previous", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Move to the previous section"), ("Alt+Left",), "", "card_editor", Condition.CARD_NODE),
    Command("card.to_next", Scope.CARD_TREE, QT_TRANSLATE_NOOP("Commands", "Move to the next section"), ("Alt+Right",), "", "card_editor", Condition.CARD_NODE),
    Command("classifier.add", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Add an error type"), ("Ctrl+N",), "plus", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.add_group", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Add a group"), ("Ctrl+Shift+N",), "folder_add", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.duplicate", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Duplicate"), ("Ctrl+D",), "copy", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.move_to", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Move to…"), ("Ctrl+M",), "arrow_right", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.find", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Search in the classifier"), ("Ctrl+F",), "search", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.import", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import from Excel…"), ("Ctrl+I",), "import", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.export", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Export to Excel…"), ("Ctrl+Shift+E",), "export", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.publish", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Publish the classifier"), ("Ctrl+Return", "Ctrl+Enter"), "check", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.save", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Save the draft"), ("Ctrl+S",), "save", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.next_fault", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the next fault"), ("F8",), "down", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.previous_fault", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the previous fault"), ("Shift+F8",), "up", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.language", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Texts in the next language"), ("F4",), "globe", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.tree", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the error types"), ("F6",), "flag", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.properties", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the properties"), ("F7",), "edit", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.side", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To changes, uses and history"), ("F9",), "eye", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.leave", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Back to the scorecards"), ("Alt+Home",), "left", "classifier"),
    Command("classifier.insert", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Add an error type"), ("Ins",), "", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.rename", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Rename"), ("F2",), "edit", "classifier", Condition.CLASSIFIER_OPEN),
    Command("classifier.remove", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Delete with all below it"), ("Del",), "trash", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.up", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Move up"), ("Alt+Up",), "up", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.down", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Move down"), ("Alt+Down",), "down", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.out", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Move out of the group"), ("Alt+Left",), "left", "classifier", Condition.CLASSIFIER_NODE),
    Command("classifier.in", Scope.CLASSIFIER_TREE, QT_TRANSLATE_NOOP("Commands", "Move into the entry above"), ("Alt+Right",), "right", "classifier", Condition.CLASSIFIER_NODE),
    Command("plan.earlier", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "The week before"), ("Alt+Left",), "left", "plan"),
    Command("plan.this_week", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "This week"), ("Alt+Home",), "calendar", "plan"),
    Command("plan.later", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "The week after"), ("Alt+Right",), "right", "plan"),
    Command("plan.norm", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Set a norm of evaluations…"), ("Ctrl+N",), "edit", "plan"),
    Command("plan.export", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Save the week to Excel…"), ("Ctrl+Shift+E",), "export", "plan"),
    Command("plan.move", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Give the contact to another evaluator…"), ("Ctrl+M",), "users", "plan"),
    Command("plan.due", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Set the last day of the contact…"), ("Ctrl+D",), "calendar", "plan"),
    Command("phrases.new", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "New phrase rule"), ("Ctrl+N",), "plus", "phrases"),
    Command("phrases.new_topic", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "New topic of phrases"), ("Ctrl+Shift+N",), "folder_add", "phrases"),
    Command("phrases.save", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Save the phrase rule"), ("Ctrl+S",), "check", "phrases"),
    Command("phrases.run", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Search the archive for phrases"), ("Ctrl+R",), "refresh", "phrases"),
    Command("phrases.contacts", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Show the contacts with this phrase"), ("Ctrl+Return", "Ctrl+Enter"), "contacts", "phrases"),
    Command("phrases.import", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Import phrase rules…"), ("Ctrl+I",), "import", "phrases"),
    Command("phrases.export", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Export phrase rules…"), ("Ctrl+Shift+E",), "export", "phrases"),
    Command("phrases.find", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Search phrase rules"), ("Ctrl+F",), "search", "phrases"),
    Command("phrases.help", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "How phrase rules are written"), ("F4",), "help", "phrases"),
    Command("phrases.list", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the phrase rules"), ("F6",), "quote", "phrases"),
    Command("phrases.text", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the text of the rule"), ("F7",), "edit", "phrases"),
    Command("phrases.fault", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To the fault in the rule"), ("F8",), "down", "phrases"),
    Command("phrases.found", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "To what the rule finds"), ("F9",), "eye", "phrases"),
    Command("phrases.remove", Scope.TABLE, QT_TRANSLATE_NOOP("Commands", "Remove the phrase rule"), ("Del",), "trash", "phrases"),
    Command("queue.run", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Work the queue off here"), ("Ctrl+R",), "play", "queue"),
    Command("queue.stop", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Stop working the queue off here"), ("Ctrl+Shift+R",), "stop", "queue"),
    Command("queue.first", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Let the job go first"), ("Ctrl+Home",), "star", "queue", Condition.ROWS_SELECTED),
    Command("queue.sooner", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Let the job come sooner"), ("Ctrl+Up",), "up", "queue", Condition.ROWS_SELECTED),
    Command("queue.later", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Let the job come later"), ("Ctrl+Down",), "down", "queue", Condition.ROWS_SELECTED),
    Command("queue.retry", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Try the job again"), ("Ctrl+T",), "refresh", "queue", Condition.ROWS_SELECTED),
    Command("queue.retry_all", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Try all failed jobs again"), ("Ctrl+Shift+T",), "refresh", "queue"),
    Command("queue.cancel", Scope.TABLE, QT_TRANSLATE_NOOP("Commands", "Cancel the job"), ("Del",), "cross", "queue", Condition.ROWS_SELECTED),
    Command("queue.clear", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Remove ended jobs from the list"), ("Ctrl+Del",), "trash", "queue"),
    Command("demo.build", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Open the demo contacts"), (), "play", when=Condition.NO_DEMO_RUNNING),
    Command("window.close", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Close the program"), ("Ctrl+Q",), "exit"),
)  # fmt: skip
"""Commands of the window and of the pages; going to a page is added from the table of pages."""


def page_command(key: str, title: str, icon: str, place: int = 0) -> Command:
    """Return the command that goes to a page; places from 1 to 9 have Ctrl and their digit."""
    keys = (f"Ctrl+{place}",) if place in _DIGITS else _PAGE_KEYS.get(key, ())
    return Command(f"go.{key}", Scope.WINDOW, title, keys, icon, context="Pages")


def clashes(commands: Iterable[Command]) -> list[tuple[str, str, str]]:
    """Return (key, id, id) for each pair that would hear the same key.

    Keys of the window are heard everywhere, so they clash with those of every scope. Commands of
    different pages never meet.
    """
    heard: defaultdict[str, list[Command]] = defaultdict(list)
    for command in commands:
        for key in command.keys:
            heard[key].append(command)
    return [
        (key, one.id, other.id)
        for key, rivals in heard.items()
        for place, one in enumerate(rivals)
        for other in rivals[place + 1 :]
        if _meet(one, other)
    ]


def _meet(one: Command, other: Command) -> bool:
    if one.page and other.page and one.page != other.page:
        return False
    return one.scope is other.scope or Scope.WINDOW in (one.scope, other.scope)
