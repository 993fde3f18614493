from enum import IntEnum


class VatType(IntEnum):
    STANDARD = 0
    EXEMPT = 2
    REDUCED = 3
    EXEMPT_EMBASSY = 7

    def __str__(self) -> str:
        return str(self.value)
