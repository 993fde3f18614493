from enum import StrEnum


class ResponseFormat(StrEnum):
    JSON = "json"

    def __str__(self) -> str:
        return str(self.value)
