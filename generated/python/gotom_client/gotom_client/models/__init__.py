"""Contains all the data models used in inputs/outputs"""

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
