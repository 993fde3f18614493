"""Models of requests and responses, loaded when used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ad_server_push import AdServerPush
    from .ad_server_push_type import AdServerPushType
    from .address import Address
    from .address_write import AddressWrite
    from .advertising_status import AdvertisingStatus
    from .archive_status_update import ArchiveStatusUpdate
    from .billing_phrases import BillingPhrases
    from .billing_phrases_write import BillingPhrasesWrite
    from .billing_type import BillingType
    from .campaign import Campaign
    from .campaign_create import CampaignCreate
    from .campaign_discount import CampaignDiscount
    from .campaign_discount_create import CampaignDiscountCreate
    from .campaign_discount_list import CampaignDiscountList
    from .campaign_discount_update import CampaignDiscountUpdate
    from .campaign_document import CampaignDocument
    from .campaign_status import CampaignStatus
    from .campaign_update import CampaignUpdate
    from .commission import Commission
    from .commission_status import CommissionStatus
    from .commission_status_update import CommissionStatusUpdate
    from .commission_type import CommissionType
    from .commission_write import CommissionWrite
    from .consultant import Consultant
    from .consultant_write import ConsultantWrite
    from .contact import Contact
    from .contact_pipeline_status import ContactPipelineStatus
    from .contact_pipeline_status_write import ContactPipelineStatusWrite
    from .contact_ref import ContactRef
    from .contact_status import ContactStatus
    from .contact_write import ContactWrite
    from .customer import Customer
    from .customer_envelope import CustomerEnvelope
    from .customer_import import CustomerImport
    from .customer_kind import CustomerKind
    from .customer_not_found import CustomerNotFound
    from .customer_page import CustomerPage
    from .customer_reference import CustomerReference
    from .customer_reference_write import CustomerReferenceWrite
    from .customer_status import CustomerStatus
    from .customer_tag import CustomerTag
    from .customer_tag_write import CustomerTagWrite
    from .customer_write import CustomerWrite
    from .date_time_components import DateTimeComponents
    from .default_discount import DefaultDiscount
    from .flight import Flight
    from .flight_commission import FlightCommission
    from .flight_commission_update import FlightCommissionUpdate
    from .flight_create import FlightCreate
    from .flight_discount import FlightDiscount
    from .flight_discount_create import FlightDiscountCreate
    from .flight_discount_update import FlightDiscountUpdate
    from .flight_line_item import FlightLineItem
    from .flight_runtime import FlightRuntime
    from .flight_tag import FlightTag
    from .flight_update import FlightUpdate
    from .gender import Gender
    from .generic_error import GenericError
    from .geo_country import GeoCountry
    from .geo_targeting_by_zip import GeoTargetingByZip
    from .import_error_logs import ImportErrorLogs
    from .import_failure import ImportFailure
    from .import_job_status import ImportJobStatus
    from .import_log import ImportLog
    from .import_queued import ImportQueued
    from .import_reason import ImportReason
    from .import_request_error import ImportRequestError
    from .import_result import ImportResult
    from .industry import Industry
    from .industry_write import IndustryWrite
    from .intermediator_commission_kind import IntermediatorCommissionKind
    from .job_function import JobFunction
    from .job_function_language import JobFunctionLanguage
    from .job_function_write import JobFunctionWrite
    from .key_value import KeyValue
    from .key_value_choice import KeyValueChoice
    from .key_value_operator import KeyValueOperator
    from .key_value_set import KeyValueSet
    from .language import Language
    from .main_address import MainAddress
    from .main_address_write import MainAddressWrite
    from .pagination import Pagination
    from .payment_term import PaymentTerm
    from .payment_term_write import PaymentTermWrite
    from .pipeline_status import PipelineStatus
    from .pipeline_status_write import PipelineStatusWrite
    from .price import Price
    from .price_page import PricePage
    from .price_rule import PriceRule
    from .primary_key import PrimaryKey
    from .primary_key_entity import PrimaryKeyEntity
    from .primary_key_page import PrimaryKeyPage
    from .sending_rule import SendingRule
    from .server_error import ServerError
    from .subline import Subline
    from .sublines import Sublines
    from .unknown_entity import UnknownEntity
    from .unknown_entity_error import UnknownEntityError
    from .update_campaign_update_commissions import UpdateCampaignUpdateCommissions
    from .vat_type import VatType
    from .violation import Violation
    from .violations import Violations
    from .xandr_join import XandrJoin
    from .xandr_numeric_key import XandrNumericKey
    from .xandr_numeric_operator import XandrNumericOperator
    from .xandr_set import XandrSet
    from .xandr_string_key import XandrStringKey
    from .xandr_string_operator import XandrStringOperator
    from .xandr_targeting import XandrTargeting
    from .xandr_value import XandrValue

_MODULES = {
    "AdServerPush": "ad_server_push",
    "AdServerPushType": "ad_server_push_type",
    "Address": "address",
    "AddressWrite": "address_write",
    "AdvertisingStatus": "advertising_status",
    "ArchiveStatusUpdate": "archive_status_update",
    "BillingPhrases": "billing_phrases",
    "BillingPhrasesWrite": "billing_phrases_write",
    "BillingType": "billing_type",
    "Campaign": "campaign",
    "CampaignCreate": "campaign_create",
    "CampaignDiscount": "campaign_discount",
    "CampaignDiscountCreate": "campaign_discount_create",
    "CampaignDiscountList": "campaign_discount_list",
    "CampaignDiscountUpdate": "campaign_discount_update",
    "CampaignDocument": "campaign_document",
    "CampaignStatus": "campaign_status",
    "CampaignUpdate": "campaign_update",
    "Commission": "commission",
    "CommissionStatus": "commission_status",
    "CommissionStatusUpdate": "commission_status_update",
    "CommissionType": "commission_type",
    "CommissionWrite": "commission_write",
    "Consultant": "consultant",
    "ConsultantWrite": "consultant_write",
    "Contact": "contact",
    "ContactPipelineStatus": "contact_pipeline_status",
    "ContactPipelineStatusWrite": "contact_pipeline_status_write",
    "ContactRef": "contact_ref",
    "ContactStatus": "contact_status",
    "ContactWrite": "contact_write",
    "Customer": "customer",
    "CustomerEnvelope": "customer_envelope",
    "CustomerImport": "customer_import",
    "CustomerKind": "customer_kind",
    "CustomerNotFound": "customer_not_found",
    "CustomerPage": "customer_page",
    "CustomerReference": "customer_reference",
    "CustomerReferenceWrite": "customer_reference_write",
    "CustomerStatus": "customer_status",
    "CustomerTag": "customer_tag",
    "CustomerTagWrite": "customer_tag_write",
    "CustomerWrite": "customer_write",
    "DateTimeComponents": "date_time_components",
    "DefaultDiscount": "default_discount",
    "Flight": "flight",
    "FlightCommission": "flight_commission",
    "FlightCommissionUpdate": "flight_commission_update",
    "FlightCreate": "flight_create",
    "FlightDiscount": "flight_discount",
    "FlightDiscountCreate": "flight_discount_create",
    "FlightDiscountUpdate": "flight_discount_update",
    "FlightLineItem": "flight_line_item",
    "FlightRuntime": "flight_runtime",
    "FlightTag": "flight_tag",
    "FlightUpdate": "flight_update",
    "Gender": "gender",
    "GenericError": "generic_error",
    "GeoCountry": "geo_country",
    "GeoTargetingByZip": "geo_targeting_by_zip",
    "ImportErrorLogs": "import_error_logs",
    "ImportFailure": "import_failure",
    "ImportJobStatus": "import_job_status",
    "ImportLog": "import_log",
    "ImportQueued": "import_queued",
    "ImportReason": "import_reason",
    "ImportRequestError": "import_request_error",
    "ImportResult": "import_result",
    "Industry": "industry",
    "IndustryWrite": "industry_write",
    "IntermediatorCommissionKind": "intermediator_commission_kind",
    "JobFunction": "job_function",
    "JobFunctionLanguage": "job_function_language",
    "JobFunctionWrite": "job_function_write",
    "KeyValue": "key_value",
    "KeyValueChoice": "key_value_choice",
    "KeyValueOperator": "key_value_operator",
    "KeyValueSet": "key_value_set",
    "Language": "language",
    "MainAddress": "main_address",
    "MainAddressWrite": "main_address_write",
    "Pagination": "pagination",
    "PaymentTerm": "payment_term",
    "PaymentTermWrite": "payment_term_write",
    "PipelineStatus": "pipeline_status",
    "PipelineStatusWrite": "pipeline_status_write",
    "Price": "price",
    "PricePage": "price_page",
    "PriceRule": "price_rule",
    "PrimaryKey": "primary_key",
    "PrimaryKeyEntity": "primary_key_entity",
    "PrimaryKeyPage": "primary_key_page",
    "SendingRule": "sending_rule",
    "ServerError": "server_error",
    "Subline": "subline",
    "Sublines": "sublines",
    "UnknownEntity": "unknown_entity",
    "UnknownEntityError": "unknown_entity_error",
    "UpdateCampaignUpdateCommissions": "update_campaign_update_commissions",
    "VatType": "vat_type",
    "Violation": "violation",
    "Violations": "violations",
    "XandrJoin": "xandr_join",
    "XandrNumericKey": "xandr_numeric_key",
    "XandrNumericOperator": "xandr_numeric_operator",
    "XandrSet": "xandr_set",
    "XandrStringKey": "xandr_string_key",
    "XandrStringOperator": "xandr_string_operator",
    "XandrTargeting": "xandr_targeting",
    "XandrValue": "xandr_value",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]


__all__ = (
    "AdServerPush",
    "AdServerPushType",
    "Address",
    "AddressWrite",
    "AdvertisingStatus",
    "ArchiveStatusUpdate",
    "BillingPhrases",
    "BillingPhrasesWrite",
    "BillingType",
    "Campaign",
    "CampaignCreate",
    "CampaignDiscount",
    "CampaignDiscountCreate",
    "CampaignDiscountList",
    "CampaignDiscountUpdate",
    "CampaignDocument",
    "CampaignStatus",
    "CampaignUpdate",
    "Commission",
    "CommissionStatus",
    "CommissionStatusUpdate",
    "CommissionType",
    "CommissionWrite",
    "Consultant",
    "ConsultantWrite",
    "Contact",
    "ContactPipelineStatus",
    "ContactPipelineStatusWrite",
    "ContactRef",
    "ContactStatus",
    "ContactWrite",
    "Customer",
    "CustomerEnvelope",
    "CustomerImport",
    "CustomerKind",
    "CustomerNotFound",
    "CustomerPage",
    "CustomerReference",
    "CustomerReferenceWrite",
    "CustomerStatus",
    "CustomerTag",
    "CustomerTagWrite",
    "CustomerWrite",
    "DateTimeComponents",
    "DefaultDiscount",
    "Flight",
    "FlightCommission",
    "FlightCommissionUpdate",
    "FlightCreate",
    "FlightDiscount",
    "FlightDiscountCreate",
    "FlightDiscountUpdate",
    "FlightLineItem",
    "FlightRuntime",
    "FlightTag",
    "FlightUpdate",
    "Gender",
    "GenericError",
    "GeoCountry",
    "GeoTargetingByZip",
    "ImportErrorLogs",
    "ImportFailure",
    "ImportJobStatus",
    "ImportLog",
    "ImportQueued",
    "ImportReason",
    "ImportRequestError",
    "ImportResult",
    "Industry",
    "IndustryWrite",
    "IntermediatorCommissionKind",
    "JobFunction",
    "JobFunctionLanguage",
    "JobFunctionWrite",
    "KeyValue",
    "KeyValueChoice",
    "KeyValueOperator",
    "KeyValueSet",
    "Language",
    "MainAddress",
    "MainAddressWrite",
    "Pagination",
    "PaymentTerm",
    "PaymentTermWrite",
    "PipelineStatus",
    "PipelineStatusWrite",
    "Price",
    "PricePage",
    "PriceRule",
    "PrimaryKey",
    "PrimaryKeyEntity",
    "PrimaryKeyPage",
    "SendingRule",
    "ServerError",
    "Subline",
    "Sublines",
    "UnknownEntity",
    "UnknownEntityError",
    "UpdateCampaignUpdateCommissions",
    "VatType",
    "Violation",
    "Violations",
    "XandrJoin",
    "XandrNumericKey",
    "XandrNumericOperator",
    "XandrSet",
    "XandrStringKey",
    "XandrStringOperator",
    "XandrTargeting",
    "XandrValue",
)
