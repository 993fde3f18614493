from enum import IntEnum


class UpdateCampaignUpdateCommissions(IntEnum):
    KEEP = 0
    RESET = 1

    def __str__(self) -> str:
        return str(self.value)
