"""Keys of an encrypted workspace, and files that are kept with them."""
