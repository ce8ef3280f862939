"""Where calls come from. Every module here without a leading underscore is one source."""
