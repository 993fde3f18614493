from enum import StrEnum


class Gender(StrEnum):
    D = "D"
    F = "F"
    M = "M"

    def __str__(self) -> str:
        return str(self.value)
