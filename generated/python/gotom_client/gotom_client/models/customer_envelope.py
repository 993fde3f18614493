from __future__ import annotations

from attrs import define as _attrs_define

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerEnvelope(Model):
    """Envelope of a found customer.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            ok (bool): Always true here.
            customer (Customer): A customer, intermediator, agency or publisher, according to `statusEc`.
    """

    ok: bool
    customer: Customer


from ..models.customer import Customer
