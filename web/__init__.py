"""Health, metrics and the webhook over HTTP, on the same loop as the bot."""
