from enum import StrEnum


class Gender(StrEnum):
    """Evidence: documented (giosg Live HTTP API, users,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). The page gives the type "integer" for
    these two words. An early draft had the numbers 1 and 2; the words win."""

    FEMALE = "female"
    MALE = "male"

    @classmethod
    def _missing_(cls, value: object) -> "Gender | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __reduce_ex__(self, protocol: object) -> tuple[type, tuple[object, ...]]:
        # Copied and pickled by value: Python before 3.11.4 looks for a member of the name.
        return type(self), (self._value_,)

    def __str__(self) -> str:
        return str(self.value)
