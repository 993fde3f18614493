from enum import StrEnum


class CampaignStatus(StrEnum):
    """Evidence: documented (gotom/campaign.md, seeds/004_3f619a6c8f664f0c.txt)."""

    BOOKING = "booking"
    RESERVATION = "reservation"

    @classmethod
    def _missing_(cls, value: object) -> "CampaignStatus | None":
        # A member without a name of its own, as enum.Flag makes them: equal to its text, and sent back as it came.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str(self.value)
