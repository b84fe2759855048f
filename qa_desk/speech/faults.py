"""What can be wrong with a speech model or with a recording to be transcribed."""

from qa_desk.errors import ExitCode, Expected


class NoModel(Expected):
    """No such model is installed: fact `model`."""

    code = "speech.no_model"
    exit_code = ExitCode.MISSING


class ModelDamaged(Expected):
    """A model's file is not what it was, or not what it should be: facts `model`, `file`."""

    code = "speech.model_damaged"


class ModelIncomplete(Expected):
    """A folder lacks files of a model: facts `folder`, `missing`."""

    code = "speech.model_incomplete"


class ModelExists(Expected):
    """Another model has this name already: fact `model`."""

    code = "speech.model_exists"


class ModelUnwritable(Expected):
    """A model's files can't be read or written: facts `folder`, `reason` (system's error name)."""

    code = "speech.model_unwritable"


class ModelUnusable(Expected):
    """The recogniser can't load the model: fact `model`."""

    code = "speech.model_unusable"


class NoTerms(Expected):
    """A file of house terms cannot be read or holds none: fact `file`."""

    code = "speech.no_terms"
