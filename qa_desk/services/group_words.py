"""Why somebody or something belongs to a target group, in a sentence."""

from datetime import date
from fractions import Fraction

from qa_desk.sampling.groups import GroupMember
from qa_desk.texts import Catalogue, Language, catalogue


def why(member: GroupMember, texts: Catalogue) -> str:
    """Return the reason of a member in words."""
    facts = {name: _shown(value, texts.language) for name, value in member.facts.items()}
    return texts.label("groups", f"why_{member.reason.value}", **facts)


def why_in(member: GroupMember, language: Language) -> str:
    """Return the reason of a member in words of a language."""
    return why(member, catalogue(language))


def plain(value: object) -> object:
    """Return a figure of a member as JSON takes it."""
    if isinstance(value, Fraction):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value


def _shown(value: object, language: Language) -> object:
    if isinstance(value, Fraction):
        text = f"{round(float(value), 1):g}"
        return text if language is Language.EN else text.replace(".", ",")
    if isinstance(value, date):
        return value.isoformat() if language is Language.EN else f"{value:%d.%m.%Y}"
    return value
