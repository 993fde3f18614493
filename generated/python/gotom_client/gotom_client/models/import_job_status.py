from enum import StrEnum


class ImportJobStatus(StrEnum):
    JOB_STATUS_FINISHED_ERROR = "JOB_STATUS_FINISHED_ERROR"
    JOB_STATUS_FINISHED_OK = "JOB_STATUS_FINISHED_OK"
    JOB_STATUS_WAITING = "JOB_STATUS_WAITING"
    NO_JOB_FOUND = "NO_JOB_FOUND"

    def __str__(self) -> str:
        return str(self.value)
