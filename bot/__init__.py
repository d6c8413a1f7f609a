import os

# Durations as python-telegram-bot will give them, read wherever it makes one; without this it warns each time.
os.environ.setdefault("PTB_TIMEDELTA", "1")
