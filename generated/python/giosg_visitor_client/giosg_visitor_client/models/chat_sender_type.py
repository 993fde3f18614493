from enum import StrEnum


class ChatSenderType(StrEnum):
    """Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot)."""

    RULE = "rule"
    USER = "user"
    VISITOR = "visitor"

    @classmethod
    def _missing_(cls, value: object) -> "ChatSenderType | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __reduce_ex__(self, protocol: object) -> tuple[type, tuple[object, ...]]:
        # Copied and pickled by value: Python before 3.11.4 looks for a member of the name.
        return type(self), (self._value_,)

    def __str__(self) -> str:
        return str(self.value)
