"""Files of other products become contacts; what cannot is listed with its place and reason."""
