"""Facts in, finished words out: one function a message, one folder a language."""
