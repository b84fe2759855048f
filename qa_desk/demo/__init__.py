"""Generated calls and chats with planted errors, and the whole job done on them."""
