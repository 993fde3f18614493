from enum import IntEnum


class CommissionStatus(IntEnum):
    DIRECT = 0
    COMMISSION_DIRECT_REBATE_INDIRECT = 2
    COMMISSION_SEPARATE_REBATE_INDIRECT = 3
    REBATE_SEPARATE = 4

    def __str__(self) -> str:
        return str(self.value)
