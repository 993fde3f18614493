from enum import IntEnum


class BillingType(IntEnum):
    CUSTOM = 0
    AT_END = 1
    MONTHLY_BY_DAYS = 2
    MONTHLY_BY_DELIVERY = 3

    def __str__(self) -> str:
        return str(self.value)
