from enum import StrEnum


class CanvasSize(StrEnum):
    DESKTOP1 = "desktop1"
    DESKTOP2 = "desktop2"
    MOBILE1 = "mobile1"
    MOBILE2 = "mobile2"

    def __str__(self) -> str:
        return str(self.value)
