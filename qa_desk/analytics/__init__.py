"""Facts about a conversation, worked out from who spoke when and what was said."""
