from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.customer_kind import CustomerKind
from ..models.customer_status import CustomerStatus
from ..models.language import Language
from ..models.vat_type import VatType
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
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


T = TypeVar("T", bound="CustomerWrite")


@_attrs_define
class CustomerWrite:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.pipeline_status_write import PipelineStatusWrite

        external_crm_id = self.external_crm_id

        firm = self.firm

        status = self.status.value

        status_ec = self.status_ec.value

        language = self.language.value

        main_address = self.main_address.to_dict()

        external_id = self.external_id

        mwst = self.mwst

        note = self.note

        pipeline_status: dict[str, Any] | None | Unset
        if isinstance(self.pipeline_status, Unset):
            pipeline_status = UNSET
        elif isinstance(self.pipeline_status, PipelineStatusWrite):
            pipeline_status = self.pipeline_status.to_dict()
        else:
            pipeline_status = self.pipeline_status

        bank_account_number = self.bank_account_number

        bank_iban_number = self.bank_iban_number

        bank_clearing_number = self.bank_clearing_number

        bank_name = self.bank_name

        searchstring = self.searchstring

        vat_type: int | Unset = UNSET
        if not isinstance(self.vat_type, Unset):
            vat_type = self.vat_type.value

        soft_deleted = self.soft_deleted

        commission: dict[str, Any] | Unset = UNSET
        if not isinstance(self.commission, Unset):
            commission = self.commission.to_dict()

        industry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.industry, Unset):
            industry = self.industry.to_dict()

        addresses: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.addresses, Unset):
            addresses = []
            for addresses_item_data in self.addresses:
                addresses_item = addresses_item_data.to_dict()
                addresses.append(addresses_item)

        contacts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contacts, Unset):
            contacts = []
            for contacts_item_data in self.contacts:
                contacts_item = contacts_item_data.to_dict()
                contacts.append(contacts_item)

        tags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = []
            for tags_item_data in self.tags:
                tags_item = tags_item_data.to_dict()
                tags.append(tags_item)

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = []
            for references_item_data in self.references:
                references_item = references_item_data.to_dict()
                references.append(references_item)

        consultants: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.consultants, Unset):
            consultants = []
            for consultants_item_data in self.consultants:
                consultants_item = consultants_item_data.to_dict()
                consultants.append(consultants_item)

        payment_term: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_term, Unset):
            payment_term = self.payment_term.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "firm": firm,
                "status": status,
                "statusEc": status_ec,
                "language": language,
                "mainAddress": main_address,
            }
        )
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if mwst is not UNSET:
            field_dict["mwst"] = mwst
        if note is not UNSET:
            field_dict["note"] = note
        if pipeline_status is not UNSET:
            field_dict["pipelineStatus"] = pipeline_status
        if bank_account_number is not UNSET:
            field_dict["bankAccountNumber"] = bank_account_number
        if bank_iban_number is not UNSET:
            field_dict["bankIBANNumber"] = bank_iban_number
        if bank_clearing_number is not UNSET:
            field_dict["bankClearingNumber"] = bank_clearing_number
        if bank_name is not UNSET:
            field_dict["bankName"] = bank_name
        if searchstring is not UNSET:
            field_dict["searchstring"] = searchstring
        if vat_type is not UNSET:
            field_dict["vatType"] = vat_type
        if soft_deleted is not UNSET:
            field_dict["softDeleted"] = soft_deleted
        if commission is not UNSET:
            field_dict["commission"] = commission
        if industry is not UNSET:
            field_dict["industry"] = industry
        if addresses is not UNSET:
            field_dict["addresses"] = addresses
        if contacts is not UNSET:
            field_dict["contacts"] = contacts
        if tags is not UNSET:
            field_dict["tags"] = tags
        if references is not UNSET:
            field_dict["references"] = references
        if consultants is not UNSET:
            field_dict["consultants"] = consultants
        if payment_term is not UNSET:
            field_dict["paymentTerm"] = payment_term

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = as_dict(src_dict)
        external_crm_id = d.pop("externalCrmId")

        firm = d.pop("firm")

        status = CustomerStatus(d.pop("status"))

        status_ec = CustomerKind(d.pop("statusEc"))

        language = Language(d.pop("language"))

        main_address = MainAddressWrite.from_dict(d.pop("mainAddress"))

        external_id = d.pop("externalId", UNSET)

        mwst = d.pop("mwst", UNSET)

        note = d.pop("note", UNSET)

        def _parse_pipeline_status(data: object) -> None | PipelineStatusWrite | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            pipeline_status_type_0 = PipelineStatusWrite.from_dict(data)

            return pipeline_status_type_0

        pipeline_status = _parse_pipeline_status(d.pop("pipelineStatus", UNSET))

        bank_account_number = d.pop("bankAccountNumber", UNSET)

        bank_iban_number = d.pop("bankIBANNumber", UNSET)

        bank_clearing_number = d.pop("bankClearingNumber", UNSET)

        bank_name = d.pop("bankName", UNSET)

        searchstring = d.pop("searchstring", UNSET)

        _vat_type = d.pop("vatType", UNSET)
        vat_type: VatType | Unset
        if isinstance(_vat_type, Unset):
            vat_type = UNSET
        else:
            vat_type = VatType(_vat_type)

        soft_deleted = d.pop("softDeleted", UNSET)

        _commission = d.pop("commission", UNSET)
        commission: CommissionWrite | Unset
        if isinstance(_commission, Unset):
            commission = UNSET
        else:
            commission = CommissionWrite.from_dict(_commission)

        _industry = d.pop("industry", UNSET)
        industry: IndustryWrite | Unset
        if isinstance(_industry, Unset):
            industry = UNSET
        else:
            industry = IndustryWrite.from_dict(_industry)

        _addresses = d.pop("addresses", UNSET)
        addresses: list[AddressWrite] | Unset = UNSET
        if _addresses is not UNSET:
            addresses = []
            for addresses_item_data in as_list(_addresses):
                addresses_item = AddressWrite.from_dict(addresses_item_data)

                addresses.append(addresses_item)

        _contacts = d.pop("contacts", UNSET)
        contacts: list[ContactWrite] | Unset = UNSET
        if _contacts is not UNSET:
            contacts = []
            for contacts_item_data in as_list(_contacts):
                contacts_item = ContactWrite.from_dict(contacts_item_data)

                contacts.append(contacts_item)

        _tags = d.pop("tags", UNSET)
        tags: list[CustomerTagWrite] | Unset = UNSET
        if _tags is not UNSET:
            tags = []
            for tags_item_data in as_list(_tags):
                tags_item = CustomerTagWrite.from_dict(tags_item_data)

                tags.append(tags_item)

        _references = d.pop("references", UNSET)
        references: list[CustomerReferenceWrite] | Unset = UNSET
        if _references is not UNSET:
            references = []
            for references_item_data in as_list(_references):
                references_item = CustomerReferenceWrite.from_dict(references_item_data)

                references.append(references_item)

        _consultants = d.pop("consultants", UNSET)
        consultants: list[ConsultantWrite] | Unset = UNSET
        if _consultants is not UNSET:
            consultants = []
            for consultants_item_data in as_list(_consultants):
                consultants_item = ConsultantWrite.from_dict(consultants_item_data)

                consultants.append(consultants_item)

        _payment_term = d.pop("paymentTerm", UNSET)
        payment_term: PaymentTermWrite | Unset
        if isinstance(_payment_term, Unset):
            payment_term = UNSET
        else:
            payment_term = PaymentTermWrite.from_dict(_payment_term)

        _model = cls(
            external_crm_id=external_crm_id,
            firm=firm,
            status=status,
            status_ec=status_ec,
            language=language,
            main_address=main_address,
            external_id=external_id,
            mwst=mwst,
            note=note,
            pipeline_status=pipeline_status,
            bank_account_number=bank_account_number,
            bank_iban_number=bank_iban_number,
            bank_clearing_number=bank_clearing_number,
            bank_name=bank_name,
            searchstring=searchstring,
            vat_type=vat_type,
            soft_deleted=soft_deleted,
            commission=commission,
            industry=industry,
            addresses=addresses,
            contacts=contacts,
            tags=tags,
            references=references,
            consultants=consultants,
            payment_term=payment_term,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
