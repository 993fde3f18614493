from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.job_function_language import JobFunctionLanguage


@_attrs_define(slots=False, eq=False, repr=False)
class JobFunctionWrite(OpenModel):
    """Job of a contact.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            lang (JobFunctionLanguage): Language of the job; only German is supported.
            function (str): The job.
    """

    lang: JobFunctionLanguage
    function: str
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
