from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define as _attrs_define

from ..model import Model
from ..models.customer_kind import CustomerKind
from ..models.customer_status import CustomerStatus
from ..models.language import Language
from ..models.vat_type import VatType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class Customer(Model):
    """A customer, intermediator, agency or publisher, according to `statusEc`.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (None | str): CRM id, the key of the customer operations; without one, a customer cannot be read
                individually.
            external_id (None | str): Second reference, free for the client's use.
            firm (str): Name of the company.
            mwst (None | str): VAT number.
            note (str): Remarks.
            status (CustomerStatus): 1: active. 0: inactive.
            status_ec (CustomerKind): What the company is. 1: customer. 2: intermediator. 3: agency. 5: publisher, only with
                the marketer module. 4 does not exist.
            language (Language): Language in which the customer is addressed.
            bank_account_number (None | str): Bank account number.
            bank_iban_number (None | str): IBAN of the bank account.
            bank_clearing_number (None | str): Clearing number of the bank.
            bank_name (None | str): Name of the bank.
            searchstring (None | str): Alternative names of the company for searches.
            vat_type (VatType): Applicable value added tax. 0: standard. 2: exempt. 3: reduced. 7: exempt (embassy).
            soft_deleted (bool): Whether to treat the customer as deleted.
            commission (Commission): Commissions of the customer; effective for intermediators and agencies only.
            industry (Industry | None): Industry, or null.
            addresses (list[Address]): The addresses; treat those with `softDeleted` as deleted.
            main_address (MainAddress | None): Reference to the main address, or null.
            contacts (list[Contact]): The contacts, active or not.
            tags (list[CustomerTag]): Tags of the customer.
            references (list[CustomerReference]): References of the customer.
            consultants (list[Consultant]): Consultants of the customer.
            payment_term (PaymentTerm): When invoices are due.
            pipeline_status (PipelineStatus | Unset): A step of the sales pipeline.
            default_discounts (list[DefaultDiscount] | Unset): Default discounts of the customer; may be missing.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "external_id": "externalId",
        "status_ec": "statusEc",
        "bank_account_number": "bankAccountNumber",
        "bank_iban_number": "bankIBANNumber",
        "bank_clearing_number": "bankClearingNumber",
        "bank_name": "bankName",
        "vat_type": "vatType",
        "soft_deleted": "softDeleted",
        "main_address": "mainAddress",
        "payment_term": "paymentTerm",
        "pipeline_status": "pipelineStatus",
        "default_discounts": "defaultDiscounts",
    }

    external_crm_id: None | str
    external_id: None | str
    firm: str
    mwst: None | str
    note: str
    status: CustomerStatus
    status_ec: CustomerKind
    language: Language
    bank_account_number: None | str
    bank_iban_number: None | str
    bank_clearing_number: None | str
    bank_name: None | str
    searchstring: None | str
    vat_type: VatType
    soft_deleted: bool
    commission: Commission
    industry: Industry | None
    addresses: list[Address]
    main_address: MainAddress | None
    contacts: list[Contact]
    tags: list[CustomerTag]
    references: list[CustomerReference]
    consultants: list[Consultant]
    payment_term: PaymentTerm
    pipeline_status: PipelineStatus | Unset = UNSET
    default_discounts: list[DefaultDiscount] | Unset = UNSET


from ..models.address import Address
from ..models.commission import Commission
from ..models.consultant import Consultant
from ..models.contact import Contact
from ..models.customer_reference import CustomerReference
from ..models.customer_tag import CustomerTag
from ..models.default_discount import DefaultDiscount
from ..models.industry import Industry
from ..models.main_address import MainAddress
from ..models.payment_term import PaymentTerm
from ..models.pipeline_status import PipelineStatus
