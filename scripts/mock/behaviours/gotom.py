"""goTom campaigns, customers and the CRM import (seed 004, reference/gotom)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.behaviours.crud import writable
from scripts.mock.refusal import Answer, Fault, Refusal
from scripts.mock.request import Request
from scripts.mock.store import DuplicateError

CAMPAIGNS = "campaigns"
CUSTOMERS = "customers"
JOBS = "import_jobs"
QUEUE = "import_queue"

EXTERNAL_ID_IN_USE = "1f06b2d7-49b4-4b8b-aa66-5172aeb01e97"
DEFAULT_CURRENCY = "CHF"

# What the read shape of a campaign holds where a create request was silent.
_CAMPAIGN = {
    "campaignTypeId": None,
    "campaignTypeReference": None,
    "pdfInvoiceWithAttachment": True,
    "billingType": 1,
    "salesSupportId": None,
    "salesSupportEmail": None,
    "salesId": None,
    "salesEmail": None,
    "currency": DEFAULT_CURRENCY,
    "commissionStatus": 0,
    "flights": [],
}
# Setting the one clears the other.
_EXCLUSIVE = {
    "salesId": "salesEmail",
    "salesEmail": "salesId",
    "salesSupportId": "salesSupportEmail",
    "salesSupportEmail": "salesSupportId",
}

# What the read shapes of the import hold where a request was silent.
_NO_PHRASES = dict.fromkeys(("de", "en", "fr", "it"), "")
_NO_TERM = {
    "externalCrmId": "",
    "days": 0,
    "name": "",
    "cashDiscountDays": None,
    "cashDiscountPercent": None,
    "billingPhrases": None,
}
_CUSTOMER: dict[str, Any] = {
    "externalId": None,
    "mwst": None,
    "note": "",
    "bankAccountNumber": None,
    "bankIBANNumber": None,
    "bankClearingNumber": None,
    "bankName": None,
    "searchstring": None,
    "vatType": 0,
    "softDeleted": False,
    "commission": {"bkCommission": 0, "vmkCommission": 0, "type": 0},
    "industry": None,
    "addresses": [],
    "contacts": [],
    "tags": [],
    "references": [],
    "consultants": [],
    "paymentTerm": _NO_TERM,
    "pipelineStatus": {"externalCrmId": None},
}
_ADDRESS = {
    "title": "",
    "firm": "",
    "zip": "",
    "place": "",
    "country": "CH",
    "department": "",
    "street": "",
    "number": "",
    "addresstext": "",
    "externalId": None,
    "sendingRule": None,
    "sendingRuleAddresses": None,
    "softDeleted": False,
}
_CONTACT = {
    "peoplePhone": "",
    "peopleNatel": "",
    "peopleEmail": "",
    "peopleStatus": "A",
    "lead": False,
    "jobFunctions": [],
    "pipelineStatus": None,
}


def create_campaign(request: Request) -> Answer:
    campaign = _CAMPAIGN | writable(request)
    campaign["campaignId"] = request.store.next_number(CAMPAIGNS)
    try:
        request.store.insert(CAMPAIGNS, "", _key(campaign["externalId"]), campaign)
    except DuplicateError:
        fault = Fault("externalId", "This external id is already in use.", campaign["externalId"], EXTERNAL_ID_IN_USE)
        raise Refusal(400, "Bad Request", faults=(fault,)) from None
    return Answer(request.operation.success, has_body=False)


def read_campaign(request: Request) -> Answer:
    return Answer(request.operation.success, text=_campaign_text(request))


def update_campaign(request: Request) -> Answer:
    """Change what the body names. Taking agency or intermediator away resets the commissions, unless told not to."""
    campaign = _campaign(request)
    changes = writable(request)
    for name in changes:
        if name in _EXCLUSIVE:
            campaign[_EXCLUSIVE[name]] = None
    campaign |= changes
    removed = any(name in changes and changes[name] is None for name in ("agency", "intermediator"))
    if removed and request.query.get("update_commissions", 1) == 1:
        campaign["commissionStatus"] = 0
    request.store.update(CAMPAIGNS, _key(campaign["externalId"]), campaign)
    return Answer(request.operation.success, has_body=False)


def list_customers(request: Request) -> Answer:
    """One page of customers; a page behind the last one is empty."""
    _work_off(request)
    size = request.settings.page_size
    total = request.store.count(CUSTOMERS)
    last = max(1, -(-total // size))
    page = request.query.get("page", 1)
    items = request.store.slice(CUSTOMERS, "", offset=(page - 1) * size, limit=size) if page <= last else []
    return Answer(
        request.operation.success,
        {
            "pagination": {
                "totalItems": total,
                "perPage": size,
                "currentPage": page,
                "lastPage": last,
                "nextPageUrl": f"{request.url}?page={page + 1}" if page < last else None,
            },
            "items": items,
        },
    )


def read_customer(request: Request) -> Answer:
    _work_off(request)
    customer = request.store.get(CUSTOMERS, _key(request.path["customerCrmExternalId"]))
    if customer is None:
        raise Refusal(404, "Not Found", body={"ok": False, "message": "Customer not found", "customer": None})
    return Answer(request.operation.success, {"ok": True, "customer": customer})


def import_customer(request: Request) -> Answer:
    """Create or update a customer through a job; with an import delay the job is answered with 202 first."""
    wanted = request.body["customer"]
    job = request.store.next_number(JOBS)
    known = request.api.document["components"]["schemas"]["CustomerWrite"]["properties"]
    missing = [f'Key "{name}" is missing.' for name in known if name not in wanted]
    unknown = [f'Unknown key "{name}" was ignored.' for name in wanted if name not in known]
    warnings = [*unknown, *missing] or None
    done = request.now + timedelta(seconds=request.settings.import_delay)
    entry = {"jobId": job, "done": done.isoformat(), "warningLogs": warnings}
    request.store.insert(JOBS, "", str(job), entry)
    customer = {name: value for name, value in wanted.items() if name in known}
    request.store.insert(QUEUE, "", str(job), {"jobId": job, "done": entry["done"], "customer": customer})
    _work_off(request)
    if request.settings.import_delay > 0:
        return Answer(202, {"jobId": job, "jobAlreadyFinished": False, "reason": "blocking_timeout"})
    return Answer(200, {"jobId": job, "jobAlreadyFinished": True, "errorLogs": None, "warningLogs": warnings})


def import_log(request: Request) -> Answer:
    number = int(request.path["jobId"])
    job = request.store.get(JOBS, str(number))
    logs = {"sentJobId": number, "errorLogs": None, "warningLogs": None}
    if job is None:
        raise Refusal(404, "Not Found", body={"jobStatus": "NO_JOB_FOUND", **logs})
    if datetime.fromisoformat(job["done"]) > request.now:
        return Answer(request.operation.success, {"jobStatus": "JOB_STATUS_WAITING", **logs})
    logs["warningLogs"] = job["warningLogs"]
    return Answer(request.operation.success, {"jobStatus": "JOB_STATUS_FINISHED_OK", **logs})


def _key(external_id: str) -> str:
    """External ids are generally not told apart by case (reference/gotom/conventions.md)."""
    return external_id.casefold()


def _campaign(request: Request) -> dict[str, Any]:
    campaign: dict[str, Any] = json.loads(_campaign_text(request))
    return campaign


def _campaign_text(request: Request) -> str:
    text = request.store.text(CAMPAIGNS, _key(request.path["campaignExternalId"]))
    if text is None:
        raise Refusal(404, "Not Found")
    return text


def _work_off(request: Request) -> None:
    """Carry out the queued jobs whose time has come, in order."""
    for job in request.store.all(QUEUE):
        if datetime.fromisoformat(job["done"]) <= request.now:
            _upsert(request, job["customer"])
            request.store.delete(QUEUE, str(job["jobId"]))


def _upsert(request: Request, wanted: dict[str, Any]) -> None:
    key = _key(wanted["externalCrmId"])
    stored = request.store.get(CUSTOMERS, key)
    before = _CUSTOMER if stored is None else stored
    customer = before | wanted
    addresses = _merge(before["addresses"], wanted.get("addresses", []), _ADDRESS)
    main = {"externalCrmId": wanted["mainAddress"]["externalCrmId"]}
    if main["externalCrmId"] not in {address["externalCrmId"] for address in addresses}:
        addresses.append({"externalCrmId": main["externalCrmId"], **_ADDRESS})
    customer |= {
        "addresses": [_only(address, {"externalCrmId": "", **_ADDRESS}) for address in addresses],
        "mainAddress": main,
        "contacts": [_contact(contact) for contact in _merge(before["contacts"], wanted.get("contacts", []), _CONTACT)],
        "tags": [_named(tag) for tag in customer["tags"]],
        "industry": None if customer["industry"] is None else _named(customer["industry"]),
        "references": [
            _only({"referenceType": "", "referenceValue": ""} | reference, _REFERENCE)
            for reference in customer["references"]
        ],
        "consultants": [
            {"email": consultant["email"]} for consultant in wanted.get("consultants") or before["consultants"]
        ],
        "commission": _only(customer["commission"], _CUSTOMER["commission"]),
        "paymentTerm": _payment_term(customer["paymentTerm"]),
        "pipelineStatus": {
            "externalCrmId": (customer.get("pipelineStatus") or {"externalCrmId": None})["externalCrmId"]
        },
    }
    if stored is None:
        request.store.insert(CUSTOMERS, "", key, customer)
    else:
        request.store.update(CUSTOMERS, key, customer)


_REFERENCE = ("externalCrmId", "referenceType", "referenceValue")


def _merge(stored: list[dict[str, Any]], wanted: list[dict[str, Any]], empty: dict[str, Any]) -> list[dict[str, Any]]:
    """Stored entries with the wanted ones laid over them by `externalCrmId`; new ones at the end."""
    entries = {entry["externalCrmId"]: entry for entry in stored}
    for entry in wanted:
        entries[entry["externalCrmId"]] = entries.get(entry["externalCrmId"], empty) | entry
    return list(entries.values())


def _only(value: dict[str, Any], names: Any) -> dict[str, Any]:
    return {name: value[name] for name in names}


def _named(value: dict[str, Any]) -> dict[str, Any]:
    return {"externalCrmId": value["externalCrmId"], "name": value.get("name", "")}


def _contact(contact: dict[str, Any]) -> dict[str, Any]:
    names = ("externalCrmId", "peopleGender", "peopleLastname", "peopleName", *_CONTACT)
    status = contact["pipelineStatus"]
    return _only(contact, names) | {
        "jobFunctions": [_only(function, ("lang", "function")) for function in contact["jobFunctions"]],
        "pipelineStatus": None if status is None else {"externalCrmId": status.get("externalCrmId")},
    }


def _payment_term(term: dict[str, Any]) -> dict[str, Any]:
    phrases = term.get("billingPhrases")
    return _only(_NO_TERM | term, _NO_TERM) | {
        "billingPhrases": None if phrases is None else _only(_NO_PHRASES | phrases, _NO_PHRASES)
    }
