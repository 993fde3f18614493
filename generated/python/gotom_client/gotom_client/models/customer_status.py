from enum import IntEnum


class CustomerStatus(IntEnum):
    INACTIVE = 0
    ACTIVE = 1

    def __str__(self) -> str:
        return str(self.value)
