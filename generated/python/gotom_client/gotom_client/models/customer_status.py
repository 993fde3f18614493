from enum import IntEnum


class CustomerStatus(IntEnum):
    """Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml)."""

    INACTIVE = 0
    ACTIVE = 1

    @classmethod
    def _missing_(cls, value: object) -> "CustomerStatus | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __reduce_ex__(self, protocol: object) -> tuple[type, tuple[object, ...]]:
        # Copied and pickled by value: Python before 3.11.4 looks for a member of the name.
        return type(self), (self._value_,)

    def __str__(self) -> str:
        return str(self.value)
