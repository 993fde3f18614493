from enum import StrEnum


class ImportJobStatus(StrEnum):
    """Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml)."""

    JOB_STATUS_FINISHED_ERROR = "JOB_STATUS_FINISHED_ERROR"
    JOB_STATUS_FINISHED_OK = "JOB_STATUS_FINISHED_OK"
    JOB_STATUS_WAITING = "JOB_STATUS_WAITING"
    NO_JOB_FOUND = "NO_JOB_FOUND"

    @classmethod
    def _missing_(cls, value: object) -> "ImportJobStatus | None":
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
