from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.customer_kind import CustomerKind
from ..models.customer_status import CustomerStatus
from ..models.language import Language
from ..models.vat_type import VatType
from ..types import UNSET, Unset
from ..values import as_dict, as_list

if TYPE_CHECKING:
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


T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
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

    def to_dict(self) -> dict[str, Any]:
        from ..models.industry import Industry
        from ..models.main_address import MainAddress

        external_crm_id: None | str
        external_crm_id = self.external_crm_id

        external_id: None | str
        external_id = self.external_id

        firm = self.firm

        mwst: None | str
        mwst = self.mwst

        note = self.note

        status = self.status.value

        status_ec = self.status_ec.value

        language = self.language.value

        bank_account_number: None | str
        bank_account_number = self.bank_account_number

        bank_iban_number: None | str
        bank_iban_number = self.bank_iban_number

        bank_clearing_number: None | str
        bank_clearing_number = self.bank_clearing_number

        bank_name: None | str
        bank_name = self.bank_name

        searchstring: None | str
        searchstring = self.searchstring

        vat_type = self.vat_type.value

        soft_deleted = self.soft_deleted

        commission = self.commission.to_dict()

        industry: dict[str, Any] | None
        if isinstance(self.industry, Industry):
            industry = self.industry.to_dict()
        else:
            industry = self.industry

        addresses = []
        for addresses_item_data in self.addresses:
            addresses_item = addresses_item_data.to_dict()
            addresses.append(addresses_item)

        main_address: dict[str, Any] | None
        if isinstance(self.main_address, MainAddress):
            main_address = self.main_address.to_dict()
        else:
            main_address = self.main_address

        contacts = []
        for contacts_item_data in self.contacts:
            contacts_item = contacts_item_data.to_dict()
            contacts.append(contacts_item)

        tags = []
        for tags_item_data in self.tags:
            tags_item = tags_item_data.to_dict()
            tags.append(tags_item)

        references = []
        for references_item_data in self.references:
            references_item = references_item_data.to_dict()
            references.append(references_item)

        consultants = []
        for consultants_item_data in self.consultants:
            consultants_item = consultants_item_data.to_dict()
            consultants.append(consultants_item)

        payment_term = self.payment_term.to_dict()

        pipeline_status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pipeline_status, Unset):
            pipeline_status = self.pipeline_status.to_dict()

        default_discounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.default_discounts, Unset):
            default_discounts = []
            for default_discounts_item_data in self.default_discounts:
                default_discounts_item = default_discounts_item_data.to_dict()
                default_discounts.append(default_discounts_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "externalCrmId": external_crm_id,
                "externalId": external_id,
                "firm": firm,
                "mwst": mwst,
                "note": note,
                "status": status,
                "statusEc": status_ec,
                "language": language,
                "bankAccountNumber": bank_account_number,
                "bankIBANNumber": bank_iban_number,
                "bankClearingNumber": bank_clearing_number,
                "bankName": bank_name,
                "searchstring": searchstring,
                "vatType": vat_type,
                "softDeleted": soft_deleted,
                "commission": commission,
                "industry": industry,
                "addresses": addresses,
                "mainAddress": main_address,
                "contacts": contacts,
                "tags": tags,
                "references": references,
                "consultants": consultants,
                "paymentTerm": payment_term,
            }
        )
        if pipeline_status is not UNSET:
            field_dict["pipelineStatus"] = pipeline_status
        if default_discounts is not UNSET:
            field_dict["defaultDiscounts"] = default_discounts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = as_dict(src_dict)

        def _parse_external_crm_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_crm_id = _parse_external_crm_id(d.pop("externalCrmId"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("externalId"))

        firm = d.pop("firm")

        def _parse_mwst(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mwst = _parse_mwst(d.pop("mwst"))

        note = d.pop("note")

        status = CustomerStatus(d.pop("status"))

        status_ec = CustomerKind(d.pop("statusEc"))

        language = Language(d.pop("language"))

        def _parse_bank_account_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bank_account_number = _parse_bank_account_number(d.pop("bankAccountNumber"))

        def _parse_bank_iban_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bank_iban_number = _parse_bank_iban_number(d.pop("bankIBANNumber"))

        def _parse_bank_clearing_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bank_clearing_number = _parse_bank_clearing_number(d.pop("bankClearingNumber"))

        def _parse_bank_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        bank_name = _parse_bank_name(d.pop("bankName"))

        def _parse_searchstring(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        searchstring = _parse_searchstring(d.pop("searchstring"))

        vat_type = VatType(d.pop("vatType"))

        soft_deleted = d.pop("softDeleted")

        commission = Commission.from_dict(d.pop("commission"))

        def _parse_industry(data: object) -> Industry | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            industry_type_0 = Industry.from_dict(data)

            return industry_type_0

        industry = _parse_industry(d.pop("industry"))

        addresses = []
        _addresses = d.pop("addresses")
        for addresses_item_data in as_list(_addresses):
            addresses_item = Address.from_dict(addresses_item_data)

            addresses.append(addresses_item)

        def _parse_main_address(data: object) -> MainAddress | None:
            if data is None:
                return data
            if not isinstance(data, dict):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            main_address_type_0 = MainAddress.from_dict(data)

            return main_address_type_0

        main_address = _parse_main_address(d.pop("mainAddress"))

        contacts = []
        _contacts = d.pop("contacts")
        for contacts_item_data in as_list(_contacts):
            contacts_item = Contact.from_dict(contacts_item_data)

            contacts.append(contacts_item)

        tags = []
        _tags = d.pop("tags")
        for tags_item_data in as_list(_tags):
            tags_item = CustomerTag.from_dict(tags_item_data)

            tags.append(tags_item)

        references = []
        _references = d.pop("references")
        for references_item_data in as_list(_references):
            references_item = CustomerReference.from_dict(references_item_data)

            references.append(references_item)

        consultants = []
        _consultants = d.pop("consultants")
        for consultants_item_data in as_list(_consultants):
            consultants_item = Consultant.from_dict(consultants_item_data)

            consultants.append(consultants_item)

        payment_term = PaymentTerm.from_dict(d.pop("paymentTerm"))

        _pipeline_status = d.pop("pipelineStatus", UNSET)
        pipeline_status: PipelineStatus | Unset
        if isinstance(_pipeline_status, Unset):
            pipeline_status = UNSET
        else:
            pipeline_status = PipelineStatus.from_dict(_pipeline_status)

        _default_discounts = d.pop("defaultDiscounts", UNSET)
        default_discounts: list[DefaultDiscount] | Unset = UNSET
        if _default_discounts is not UNSET:
            default_discounts = []
            for default_discounts_item_data in as_list(_default_discounts):
                default_discounts_item = DefaultDiscount.from_dict(default_discounts_item_data)

                default_discounts.append(default_discounts_item)

        _model = cls(
            external_crm_id=external_crm_id,
            external_id=external_id,
            firm=firm,
            mwst=mwst,
            note=note,
            status=status,
            status_ec=status_ec,
            language=language,
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
            main_address=main_address,
            contacts=contacts,
            tags=tags,
            references=references,
            consultants=consultants,
            payment_term=payment_term,
            pipeline_status=pipeline_status,
            default_discounts=default_discounts,
        )

        return _model
