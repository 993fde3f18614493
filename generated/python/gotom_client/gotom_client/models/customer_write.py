from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.customer_kind import CustomerKind
from ..models.customer_status import CustomerStatus
from ..models.language import Language
from ..models.vat_type import VatType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class CustomerWrite(OpenModel):
    """A customer, intermediator, agency or publisher to create or update. Unknown keys are ignored with a warning.

        Evidence: documented (goTom customer API,
    https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/crm-sync-api-doc.yaml).

        Attributes:
            external_crm_id (str): CRM id, the key of the customer.
            firm (str): Name of the company.
            status (CustomerStatus): 1: active. 0: inactive.
            status_ec (CustomerKind): What the company is. 1: customer. 2: intermediator. 3: agency. 5: publisher, only with
                the marketer module. 4 does not exist.
            language (Language): Language in which the customer is addressed.
            main_address (MainAddressWrite): Reference to the main address of the customer.
            external_id (str | Unset): Second reference, free for the client's use.
            mwst (str | Unset): VAT number.
            note (str | Unset): Remarks.
            pipeline_status (None | PipelineStatusWrite | Unset): Step of the sales pipeline for customers, or null.
            bank_account_number (str | Unset): Bank account number.
            bank_iban_number (str | Unset): IBAN of the bank account.
            bank_clearing_number (str | Unset): Clearing number of the bank.
            bank_name (str | Unset): Name of the bank.
            searchstring (str | Unset): Alternative names of the company for searches.
            vat_type (VatType | Unset): Applicable value added tax. 0: standard. 2: exempt. 3: reduced. 7: exempt (embassy).
            soft_deleted (bool | Unset): Whether to treat the customer as deleted; false if missing.
            commission (CommissionWrite | Unset): Commissions of an intermediator or agency.
            industry (IndustryWrite | Unset): Industry of the customer.
            addresses (list[AddressWrite] | Unset): Addresses to add or change; others are unchanged.
            contacts (list[ContactWrite] | Unset): Contacts to add or change; others are unchanged. Replaces the deprecated
                `contactPersons`.
            tags (list[CustomerTagWrite] | Unset): Tags of the customer.
            references (list[CustomerReferenceWrite] | Unset): References of the customer.
            consultants (list[ConsultantWrite] | Unset): Consultants of the customer. An empty list has no effect, so it is
                not possible to remove all of them.
            payment_term (PaymentTermWrite | Unset): When the customer's invoices are due.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "external_crm_id": "externalCrmId",
        "status_ec": "statusEc",
        "main_address": "mainAddress",
        "external_id": "externalId",
        "pipeline_status": "pipelineStatus",
        "bank_account_number": "bankAccountNumber",
        "bank_iban_number": "bankIBANNumber",
        "bank_clearing_number": "bankClearingNumber",
        "bank_name": "bankName",
        "vat_type": "vatType",
        "soft_deleted": "softDeleted",
        "payment_term": "paymentTerm",
    }

    external_crm_id: str
    firm: str
    status: CustomerStatus
    status_ec: CustomerKind
    language: Language
    main_address: MainAddressWrite
    external_id: str | Unset = UNSET
    mwst: str | Unset = UNSET
    note: str | Unset = UNSET
    pipeline_status: None | PipelineStatusWrite | Unset = UNSET
    bank_account_number: str | Unset = UNSET
    bank_iban_number: str | Unset = UNSET
    bank_clearing_number: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    searchstring: str | Unset = UNSET
    vat_type: VatType | Unset = UNSET
    soft_deleted: bool | Unset = UNSET
    commission: CommissionWrite | Unset = UNSET
    industry: IndustryWrite | Unset = UNSET
    addresses: list[AddressWrite] | Unset = UNSET
    contacts: list[ContactWrite] | Unset = UNSET
    tags: list[CustomerTagWrite] | Unset = UNSET
    references: list[CustomerReferenceWrite] | Unset = UNSET
    consultants: list[ConsultantWrite] | Unset = UNSET
    payment_term: PaymentTermWrite | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)


from ..models.address_write import AddressWrite
from ..models.commission_write import CommissionWrite
from ..models.consultant_write import ConsultantWrite
from ..models.contact_write import ContactWrite
from ..models.customer_reference_write import CustomerReferenceWrite
from ..models.customer_tag_write import CustomerTagWrite
from ..models.industry_write import IndustryWrite
from ..models.main_address_write import MainAddressWrite
from ..models.payment_term_write import PaymentTermWrite
from ..models.pipeline_status_write import PipelineStatusWrite
