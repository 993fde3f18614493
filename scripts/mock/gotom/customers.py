"""goTom's customers and the CRM import that writes them (reference/gotom/customer.md)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine.addresses import address
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.gotom.numbered_pages import numbered_page

CUSTOMERS = "customers"
JOBS = "import_jobs"
QUEUE = "import_queue"

# Defaults of the read shapes for properties missing from an import request.
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


@behaviour("customers.list")
def list_customers(request: Request) -> Answer:
    _work_off(request)
    return numbered_page(request, CUSTOMERS)


@behaviour("customers.read")
def read_customer(request: Request) -> Answer:
    _work_off(request)
    customer = request.store.get(CUSTOMERS, address(request.path["customerCrmExternalId"]))
    if customer is None:
        raise Refusal(404, "Not Found", body={"ok": False, "message": "Customer not found", "customer": None})
    return request.answer({"ok": True, "customer": customer})


@behaviour("customers.import")
def import_customer(request: Request) -> Answer:
    """Create or update a customer through a job; with an import delay, the response is a 202."""
    wanted = request.body["customer"]
    job = request.store.next_number(JOBS)
    known = (request.api.document.component("schemas") / "CustomerWrite" / "properties").value
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


@behaviour("customers.import_log")
def import_log(request: Request) -> Answer:
    number = int(request.path["jobId"])
    job = request.store.get(JOBS, str(number))
    logs = {"sentJobId": number, "errorLogs": None, "warningLogs": None}
    if job is None:
        raise Refusal(404, "Not Found", body={"jobStatus": "NO_JOB_FOUND", **logs})
    if datetime.fromisoformat(job["done"]) > request.now:
        return request.answer({"jobStatus": "JOB_STATUS_WAITING", **logs})
    logs["warningLogs"] = job["warningLogs"]
    return request.answer({"jobStatus": "JOB_STATUS_FINISHED_OK", **logs})


def _work_off(request: Request) -> None:
    """Run the queued jobs that are due, in order."""
    for job in request.store.all(QUEUE):
        if datetime.fromisoformat(job["done"]) <= request.now:
            _upsert(request, job["customer"])
            request.store.delete(QUEUE, str(job["jobId"]))


def _upsert(request: Request, wanted: dict[str, Any]) -> None:
    key = address(wanted["externalCrmId"])
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
    """Merge entries into the stored ones by `externalCrmId`; new ones are appended."""
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
