"""Health, metrics and the webhook over HTTP, on the same loop as the bot."""

from web._server import Web

__all__ = ["Web"]
