from enum import StrEnum


class ContactStatus(StrEnum):
    ACTIVE = "A"
    NOT_ACTIVE = "N"

    def __str__(self) -> str:
        return str(self.value)
