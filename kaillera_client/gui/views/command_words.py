"""What server commands mean, in one line each."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.server_commands import Access, ReadyCommand, ServerCommand

translate = QCoreApplication.translate


def meaning(word: str) -> str:
    """Return what a command does; "" for one that is not known."""
    meanings = {
        "/announce": translate("commands", "say something to everybody as the server"),
        "/ban": translate("commands", "keep somebody out for some minutes"),
        "/closegame": translate("commands", "close a game"),
        "/finduser": translate("commands", "look for somebody by name"),
        "/help": translate("commands", "let the server list its commands"),
        "/ignore": translate("commands", "let the server hold back somebody's messages"),
        "/ignoreall": translate("commands", "let the server hold back everybody's messages"),
        "/kick": translate("commands", "remove somebody from the server"),
        "/me": translate("commands", "say what you do, in the third person"),
        "/msg": translate("commands", "private message to the user with this id"),
        "/msgoff": translate("commands", "receive no private messages"),
        "/msgon": translate("commands", "receive private messages again"),
        "/myip": translate("commands", "tell you your own address"),
        "/silence": translate("commands", "mute somebody for some minutes"),
        "/tempmoderator": translate("commands", "make somebody a moderator for some minutes"),
        "/unignore": translate("commands", "let somebody's messages through again"),
        "/unignoreall": translate("commands", "let everybody's messages through again"),
        "/version": translate("commands", "tell the server's software"),
    }
    return meanings.get(word, "")


def explained(command: ServerCommand) -> str:
    """Return a command with its arguments and its meaning."""
    usage = f"{command.word} {command.arguments}".strip()
    text = f"{usage} – {meaning(command.word)}"
    if command.access is Access.EVERYBODY:
        return text
    return translate("commands", "{command} (moderators)").format(command=text)


def menu_text(command: ReadyCommand) -> str:
    """Return what stands in a menu for a command about somebody: what it does and what is sent."""
    texts = {
        "/silence": translate("commands", "Mute for 15 minutes"),
        "/kick": translate("commands", "Remove from the server"),
        "/ban": translate("commands", "Keep out for 60 minutes"),
        "/tempmoderator": translate("commands", "Make a moderator for 60 minutes"),
        "/closegame": translate("commands", "Close this game"),
    }
    return f"{texts[command.word]}    {command.line}"
