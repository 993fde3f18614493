from enum import IntEnum


class CommissionType(IntEnum):
    BOTH_DIRECT = 0
    BK_DIRECT_VMK_INDIRECT = 2
    BK_SEPARATE_VMK_INDIRECT = 3
    VMK_SEPARATE = 4

    def __str__(self) -> str:
        return str(self.value)
