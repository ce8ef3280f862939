"""Telegram: a module without a leading underscore is one command."""
