from enum import StrEnum


class PrimaryKeyEntity(StrEnum):
    """Evidence: documented (goTom campaign API, primary keys,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; Contradictions within goTom's
    files). The text of the 422 omits the two newest; the parameter has all twelve."""

    ADSERVER = "adServer"
    ADVERTISING = "advertising"
    CAMPAIGNTYPE = "campaignType"
    CHANNEL = "channel"
    EXTRAPRICELEVEL = "extraPriceLevel"
    FLIGHTPOSITIONTYPE = "flightPositionType"
    FLIGHTTAGS = "flightTags"
    MEDIA = "media"
    PLATFORM = "platform"
    PRICETYPE = "priceType"
    TARIF = "tarif"
    USER = "user"

    @classmethod
    def _missing_(cls, value: object) -> "PrimaryKeyEntity | None":
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
