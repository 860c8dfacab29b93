"""How long ago something was, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_MINUTE = 60.0
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def duration_words(seconds: float) -> str:
    """Return a duration as it is said: "2 minutes", "1 hour", "3 days"; under a minute "less than a minute"."""
    if seconds < _MINUTE:
        return translate("ages", "less than a minute")
    if seconds < _HOUR:
        count = int(seconds / _MINUTE)
        text = translate("ages", "1 minute") if count == 1 else translate("ages", "{n} minutes")
    elif seconds < 2 * _DAY:
        count = int(seconds / _HOUR)
        text = translate("ages", "1 hour") if count == 1 else translate("ages", "{n} hours")
    else:
        count = int(seconds / _DAY)
        text = translate("ages", "{n} days")
    return text.format(n=count)


def ago_words(seconds: float) -> str:
    """Return when something was: "just now", "2 minutes ago"."""
    if seconds < _MINUTE:
        return translate("ages", "just now")
    return translate("ages", "{duration} ago").format(duration=duration_words(seconds))


def short_age(seconds: float) -> str:
    """Return an age for a narrow column: "now", "2 min", "3 h", "4 d"."""
    if seconds < _MINUTE:
        return translate("ages", "now")
    if seconds < _HOUR:
        return translate("ages", "{n} min").format(n=int(seconds / _MINUTE))
    if seconds < 2 * _DAY:
        return translate("ages", "{n} h").format(n=int(seconds / _HOUR))
    return translate("ages", "{n} d").format(n=int(seconds / _DAY))
