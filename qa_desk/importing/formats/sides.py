"""Words by which products and people say who is speaking."""

from typing import Final

from qa_desk.domain.contacts import Side

_ROLES: Final = {
    Side.AGENT: ("AGENT", "HUMAN_AGENT", "OPERATOR"),
    Side.CUSTOMER: ("CUSTOMER", "END_USER", "CLIENT", "CALLER"),
    Side.BOT: ("AUTOMATED_AGENT", "CUSTOM_BOT", "BOT", "VIRTUAL_AGENT", "IVR"),
    Side.SYSTEM: ("SYSTEM",),
}
_LABELS: Final = {
    Side.AGENT: (
        *("agent", "operator", "support", "representative", "consultant"),
        *("оператор", "специалист", "консультант", "менеджер", "сотрудник", "поддержка"),
        *("маман", "кеңесші", "қызметкер", "менеджер"),
    ),
    Side.CUSTOMER: (
        *("customer", "client", "caller", "visitor"),
        *("клиент", "абонент", "покупатель", "заказчик", "посетитель", "заявитель"),
        *("тұтынушы", "сатып алушы", "тапсырыс беруші", "өтініш беруші"),
    ),
    Side.BOT: ("bot", "chatbot", "бот", "чат-бот", "чатбот", "робот"),
    Side.SYSTEM: ("system", "система", "жүйе"),
}
_BY_ROLE: Final = {word: side for side, words in _ROLES.items() for word in words}
_BY_LABEL: Final = {word: side for side, words in _LABELS.items() for word in words}


def of_role(word: str) -> Side:
    """Return the side that a product's word for a role means; unknown where it could be two."""
    return _BY_ROLE.get(word.strip().upper(), Side.UNKNOWN)


def of_label(word: str) -> Side:
    """Return the side that a speaker's label says; names of people and numbers say nothing."""
    return _BY_LABEL.get(word.strip().casefold(), Side.UNKNOWN)
