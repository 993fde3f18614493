from enum import IntEnum


class CustomerKind(IntEnum):
    CUSTOMER = 1
    INTERMEDIATOR = 2
    AGENCY = 3
    PUBLISHER = 5

    def __str__(self) -> str:
        return str(self.value)
