"""Contains all the data models used in inputs/outputs"""

from .address import Address
from .address_write import AddressWrite
from .billing_phrases import BillingPhrases
from .billing_phrases_write import BillingPhrasesWrite
from .billing_type import BillingType
from .campaign import Campaign
from .campaign_create import CampaignCreate
from .campaign_status import CampaignStatus
from .campaign_update import CampaignUpdate
from .commission import Commission
from .commission_status import CommissionStatus
from .commission_type import CommissionType
from .commission_write import CommissionWrite
from .consultant import Consultant
from .consultant_write import ConsultantWrite
from .contact import Contact
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
from .default_discount import DefaultDiscount
from .flight import Flight
from .gender import Gender
from .generic_error import GenericError
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
from .job_function import JobFunction
from .job_function_language import JobFunctionLanguage
from .job_function_write import JobFunctionWrite
from .language import Language
from .main_address import MainAddress
from .main_address_write import MainAddressWrite
from .pagination import Pagination
from .payment_term import PaymentTerm
from .payment_term_write import PaymentTermWrite
from .pipeline_status import PipelineStatus
from .pipeline_status_write import PipelineStatusWrite
from .sending_rule import SendingRule
from .server_error import ServerError
from .update_campaign_update_commissions import UpdateCampaignUpdateCommissions
from .vat_type import VatType
from .violation import Violation
from .violations import Violations

__all__ = (
    "Address",
    "AddressWrite",
    "BillingPhrases",
    "BillingPhrasesWrite",
    "BillingType",
    "Campaign",
    "CampaignCreate",
    "CampaignStatus",
    "CampaignUpdate",
    "Commission",
    "CommissionStatus",
    "CommissionType",
    "CommissionWrite",
    "Consultant",
    "ConsultantWrite",
    "Contact",
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
    "DefaultDiscount",
    "Flight",
    "Gender",
    "GenericError",
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
    "JobFunction",
    "JobFunctionLanguage",
    "JobFunctionWrite",
    "Language",
    "MainAddress",
    "MainAddressWrite",
    "Pagination",
    "PaymentTerm",
    "PaymentTermWrite",
    "PipelineStatus",
    "PipelineStatusWrite",
    "SendingRule",
    "ServerError",
    "UpdateCampaignUpdateCommissions",
    "VatType",
    "Violation",
    "Violations",
)
