from enum import StrEnum


class CampaignStatus(StrEnum):
    BOOKING = "booking"
    RESERVATION = "reservation"

    def __str__(self) -> str:
        return str(self.value)
