from enum import StrEnum


class ChatLinkTarget(StrEnum):
    """Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot)."""

    BLANK = "_blank"
    PARENT = "_parent"

    @classmethod
    def _missing_(cls, value: object) -> "ChatLinkTarget | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str(self.value)
