from enum import StrEnum


class EventAggregation(StrEnum):
    """Evidence: documented (Tutorial: queries to generic reporting,
    https://docs.giosg.com/tutorials/reporting/making_queries_to_generic_reporting). That names ending in `uniq`
    count distinct values is inferred."""

    ACTION_UNIQ = "action_uniq"
    AVG = "avg"
    CATEGORY_UNIQ = "category_uniq"
    COUNT = "count"
    LABEL_UNIQ = "label_uniq"
    MAX = "max"
    MIN = "min"
    SESSION_ID_UNIQ = "session_id_uniq"
    SUM = "sum"
    USER_ID_UNIQ = "user_id_uniq"
    VISITOR_ID_UNIQ = "visitor_id_uniq"

    @classmethod
    def _missing_(cls, value: object) -> "EventAggregation | None":
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
