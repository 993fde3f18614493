from enum import StrEnum


class ImportReason(StrEnum):
    BLOCKING_BURIED = "blocking_buried"
    BLOCKING_TIMEOUT = "blocking_timeout"
    DATA_ERROR = "data_error"
    QUEUE_INTERNAL = "queue_internal"

    def __str__(self) -> str:
        return str(self.value)
