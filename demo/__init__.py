"""A Telegram of one's own: a small Bot API server and a chat page for the browser."""
