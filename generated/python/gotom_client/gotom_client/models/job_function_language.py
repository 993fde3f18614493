from enum import StrEnum


class JobFunctionLanguage(StrEnum):
    DE = "de"

    def __str__(self) -> str:
        return str(self.value)
