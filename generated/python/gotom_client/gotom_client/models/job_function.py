from __future__ import annotations

from attrs import define as _attrs_define

from ..model import Model
from ..models.job_function_language import JobFunctionLanguage


@_attrs_define(slots=False, eq=False, repr=False)
class JobFunction(Model):
    """Job of a contact.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            lang (JobFunctionLanguage): Language of the job; only German is supported.
            function (str): The job.
    """

    lang: JobFunctionLanguage
    function: str
