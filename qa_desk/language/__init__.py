"""Words and their forms in Russian, Kazakh and English."""
