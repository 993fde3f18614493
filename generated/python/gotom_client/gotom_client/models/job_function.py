from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.job_function_language import JobFunctionLanguage
from ..values import as_dict

T = TypeVar("T", bound="JobFunction")


@_attrs_define
class JobFunction:
    """Job of a contact.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            lang (JobFunctionLanguage): Language of the job; only German is supported.
            function (str): The job.
    """

    lang: JobFunctionLanguage
    function: str

    def to_dict(self) -> dict[str, Any]:
        lang = self.lang.value

        function = self.function

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lang": lang,
                "function": function,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        lang = JobFunctionLanguage(d.pop("lang"))

        function = d.pop("function")

        _model = cls(
            lang=lang,
            function=function,
        )

        return _model
