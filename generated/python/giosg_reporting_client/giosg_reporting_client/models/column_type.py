from enum import StrEnum


class ColumnType(StrEnum):
    """Evidence: documented (giosg reporting, general,
    https://docs.giosg.com/api_reference/reporting/http_api/general)."""

    DIMENSION = "dimension"
    METRIC = "metric"

    @classmethod
    def _missing_(cls, value: object) -> "ColumnType | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str(self.value)
