"""Verification of goTom's signatures: time window, errors, diagnosis."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.mock.engine.journal import DIAGNOSIS
from scripts.mock.engine.refusal import Refusal
from scripts.mock.gotom.signature import Comparison, InvalidSignature, SignedRequest, read_date, verify
from tests.mock.support import DEMO_SECRET, Mock

NOW = datetime(2026, 1, 1, tzinfo=UTC)
DATE = "2026-01-01T00:00:00Z"
CAMPAIGN = "/app-api/campaign/12345"
HEADER = "X-Mock-Signature-Diagnosis"


def base64_hmac(text: str | bytes, secret: str = DEMO_SECRET, algorithm: str = "sha1") -> str:
    raw = text.encode() if isinstance(text, str) else text
    return base64.b64encode(hmac.digest(secret.encode(), raw, algorithm)).decode()


def string_to_sign(**change: str) -> str:
    """Return the string-to-sign of the request made by `signed`, with some parts changed as by a client's mistake."""
    parts = {
        "method": "POST",
        "bodyDigest": hashlib.md5(b'{"note":"x"}\n').hexdigest(),
        "contentType": "application/json; charset=utf-8",
        "date": DATE,
        "customHeaders": "",
        "target": "/app-api/campaign/a%2Fb?update_commissions=0",
    }
    return "\n".join((parts | change).values())


def signed(signature: str, **change: Any) -> SignedRequest:
    headers = {
        b"authorization": b"gotom_app_api demo_user:" + signature.encode(),
        b"content-type": b"Application/JSON; charset=UTF-8",
        b"date": DATE.encode(),
        b"host": b"demo.gotom.io",
    }
    request = {
        "method": "POST",
        "target": b"/app-api/campaign/a%2Fb?update_commissions=0",
        "headers": headers,
        "body": b'{"note":"x"}\n',
    }
    return SignedRequest(**(request | change))


def check(request: SignedRequest, now: datetime = NOW) -> Comparison:
    return verify(request, {"demo_user": DEMO_SECRET}, now)


def test_the_three_date_forms_of_the_samples_are_the_same_time() -> None:
    expected = {
        "2026-01-01T00:00:00Z": "f0nE58XDsOj1qiB9kXKuIhTgbDs=",
        "2026-01-01T01:00:00+01:00": "mTlH7AnzOzGm223LpGckHqHFYys=",
        "2026-01-01T00:00:00.000Z": "jbPLJpp6qTDVFmHBWwUhVbein60=",
    }
    for date, signature in expected.items():
        headers = {
            b"authorization": f"gotom_app_api demo_user:{signature}".encode(),
            b"content-type": b"application/json",
            b"date": date.encode(),
        }
        target = b"/app-api/campaign/c-1?update_commissions=0"
        assert check(SignedRequest("POST", target, headers, b'{"note":"x"}')).accepted


class TestWindow:
    @pytest.mark.parametrize(
        ("offset", "refusal"),
        [
            (timedelta(minutes=30), None),
            (timedelta(minutes=30, microseconds=1), "Request is too old"),
            (timedelta(days=400), "Request is too old"),
            (timedelta(minutes=-30), None),
            (timedelta(minutes=-30, microseconds=-1), "Request is too far in the future"),
            (timedelta(days=-400), "Request is too far in the future"),
        ],
    )
    def test_half_an_hour_either_way_is_allowed_and_not_more(self, offset: timedelta, refusal: str | None) -> None:
        request = signed(base64_hmac(string_to_sign()))
        if refusal is None:
            assert check(request, NOW + offset).accepted
        else:
            with pytest.raises(Refusal) as caught:
                check(request, NOW + offset)
            assert (caught.value.status, caught.value.reason) == (401, refusal)

    @pytest.mark.parametrize(
        ("offset", "distance"),
        [
            (timedelta(minutes=30, seconds=1), "31 minutes behind the mock's clock, 2026-01-01T00:30:01Z"),
            (timedelta(hours=-1), "60 minutes ahead of the mock's clock, 2025-12-31T23:00:00Z"),
        ],
    )
    def test_the_diagnosis_of_a_refused_date_has_the_distance_and_the_clock(
        self, offset: timedelta, distance: str
    ) -> None:
        with pytest.raises(Refusal) as caught:
            check(signed(base64_hmac(string_to_sign())), NOW + offset)
        assert caught.value.headers[DIAGNOSIS] == f"date: {distance}; at most 30 are accepted"

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2026-01-01T00:00:00Z", NOW),
            ("2026-01-01t00:00:00z", NOW),
            ("2026-01-01T05:45:00+05:45", NOW),
            ("2025-12-31T16:00:00-0800", NOW),
            ("2026-01-01T00:00:00.5Z", NOW + timedelta(milliseconds=500)),
            ("2026-01-01T00:00:00.123456789Z", NOW + timedelta(microseconds=123456)),
            ("Thu, 01 Jan 2026 00:00:00 GMT", NOW),
            ("2024-02-29T12:00:00Z", datetime(2024, 2, 29, 12, tzinfo=UTC)),
        ],
    )
    def test_a_date_is_read_in_every_form_the_server_is_known_to_take(self, text: str, moment: datetime) -> None:
        assert read_date(text) == moment

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "now",
            "1767225600",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00,5Z",
            "2026-02-30T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00Z\n",
            " 2026-01-01T00:00:00Z",
            "٢٠٢٦-01-01T00:00:00Z",
            "0001-01-01T00:00:00+23:59",
            "9999-12-31T23:59:59-23:59",
            "Thu, 99 Jan 2026 00:00:00 GMT",
            "9" * 5000,
        ],
    )
    def test_anything_else_is_an_invalid_date(self, text: str) -> None:
        assert read_date(text) is None

    @settings(database=None, deadline=None)
    @given(
        st.text() | st.from_regex(r"[A-Z][a-z]{2}, [0-9]{1,9} [A-Z][a-z]{2} -?[0-9]{1,9} [0-9:]{1,9} [+-]?[0-9]{1,9}")
    )
    def test_no_text_crashes_the_parsing_of_dates(self, text: str) -> None:
        moment = read_date(text)
        assert moment is None or moment.tzinfo is not None


class TestHeaders:
    def test_a_repeated_header_is_invalid(self, mock: Mock) -> None:
        signature = base64_hmac(f"GET\n{hashlib.md5(b'').hexdigest()}\napplication/json\n{DATE}\n\n{CAMPAIGN}")
        headers = [
            ("Authorization", f"gotom_app_api demo_user:{signature}"),
            ("Content-Type", "application/json"),
            ("Date", DATE),
        ]
        assert mock.anonymous.get(CAMPAIGN, headers=headers).is_success
        for twice in headers:
            assert mock.anonymous.get(CAMPAIGN, headers=[*headers, twice]).status_code == 401

    @pytest.mark.parametrize("user", ["a:b", "a\\b", "\\", ":", "\\:", "ü", "\N{PILE OF POO}"])
    def test_a_colon_or_backslash_in_the_user_id_is_escaped(self, user: str) -> None:
        escaped = user.replace("\\", "\\\\").replace(":", "\\:")
        authorization = f"gotom_app_api {escaped}:{base64_hmac(string_to_sign())}".encode()
        request = signed("", headers={**signed("").headers, b"authorization": authorization})
        assert verify(request, {user: DEMO_SECRET}, NOW).user == user


class TestDiagnosis:
    """For each common mistake: the part that differs, and the client's value of it."""

    @pytest.mark.parametrize(
        ("change", "differs"),
        [
            ({"method": "post"}, "method"),
            ({"method": "GET"}, "method"),
            ({"bodyDigest": hashlib.md5(b"").hexdigest()}, "bodyDigest"),
            ({"bodyDigest": hashlib.md5(b'{"note":"x"}').hexdigest()}, "bodyDigest"),
            ({"bodyDigest": hashlib.md5(b'{"note":"x"}\n\n').hexdigest()}, "bodyDigest"),
            ({"bodyDigest": hashlib.md5(b'{"note":"x"}\n').hexdigest().upper()}, "bodyDigest"),
            ({"bodyDigest": hashlib.sha256(b'{"note":"x"}\n').hexdigest()}, "bodyDigest"),
            (
                {"bodyDigest": base64.b64encode(hashlib.md5(b'{"note":"x"}\n').digest()).decode()},
                "bodyDigest",
            ),
            ({"bodyDigest": ""}, "bodyDigest"),
            ({"contentType": "Application/JSON; charset=UTF-8"}, "contentType"),
            ({"contentType": "application/json"}, "contentType"),
            ({"contentType": ""}, "contentType"),
            ({"date": "2026-01-01T00:00:00+00:00"}, "date"),
            ({"date": "2026-01-01T00:00:00.000Z"}, "date"),
            ({"date": "Thu, 01 Jan 2026 00:00:00 GMT"}, "date"),
            ({"date": "1767225600"}, "date"),
            ({"date": ""}, "date"),
            ({"target": "/app-api/campaign/a%2Fb"}, "target"),
            ({"target": "/app-api/campaign/a%2Fb/?update_commissions=0"}, "target"),
            ({"target": "/app-api/campaign/a/b?update_commissions=0"}, "target"),
            ({"target": "/app-api/campaign/a%2fb?update_commissions=0"}, "target"),
            ({"target": "https://demo.gotom.io/app-api/campaign/a%2Fb?update_commissions=0"}, "target"),
            ({"target": "demo.gotom.io/app-api/campaign/a%2Fb?update_commissions=0"}, "target"),
            ({"target": "/campaign/a%2Fb?update_commissions=0"}, "target"),
            ({"target": "app-api/campaign/a%2Fb?update_commissions=0"}, "target"),
        ],
    )
    def test_a_common_mistake_is_named_with_the_client_s_value(self, change: dict[str, str], differs: str) -> None:
        with pytest.raises(InvalidSignature) as caught:
            check(signed(base64_hmac(string_to_sign(**change))))
        assert caught.value.headers[HEADER].startswith(f"{differs}: ")
        comparison = caught.value.comparison.as_json()
        assert comparison["firstDifference"] == differs
        assert comparison["stringToSign"] == string_to_sign()
        listed = comparison["parts"]
        assert isinstance(listed, list)
        assert [part["name"] for part in listed if not part["same"]] == [differs]
        assert next(part["client"] for part in listed if part["name"] == differs) == change[differs]

    @pytest.mark.parametrize(
        ("request_change", "change", "differs"),
        [
            ({"target": b"/app-api/campaign/1/"}, {"target": "/app-api/campaign/1"}, "target"),
            ({"target": b"/app-api/campaign/a%2fb"}, {"target": "/app-api/campaign/a%2Fb"}, "target"),
            ({"body": b" x "}, {"bodyDigest": hashlib.md5(b"x").hexdigest()}, "bodyDigest"),
            ({"body": b"a\x00b"}, {"bodyDigest": hashlib.md5(b"ab").hexdigest()}, "bodyDigest"),
        ],
    )
    def test_a_mistake_that_other_requests_show_is_named_too(
        self, request_change: dict[str, bytes], change: dict[str, str], differs: str
    ) -> None:
        request = signed("", **request_change)
        right = {
            "target": request.target.decode(),
            "bodyDigest": hashlib.md5(request.body).hexdigest(),
        }
        with pytest.raises(InvalidSignature) as caught:
            check(signed(base64_hmac(string_to_sign(**(right | change))), **request_change))
        assert caught.value.comparison.differs == differs

    @pytest.mark.parametrize(
        ("signature", "words"),
        [
            (base64_hmac(string_to_sign() + "\n"), "line break"),
            (base64_hmac(string_to_sign().replace("\n", "\r\n")), "CR LF"),
            (base64_hmac(string_to_sign(), algorithm="sha256"), "HMAC-SHA256"),
            (base64_hmac(string_to_sign(), algorithm="md5"), "HMAC-MD5"),
            (hmac.digest(DEMO_SECRET.encode(), string_to_sign().encode(), "sha1").hex(), "hexadecimal, not base64"),
            (
                base64.b64encode(
                    hmac.digest(DEMO_SECRET.encode(), string_to_sign().encode(), "sha1").hex().encode()
                ).decode(),
                "hexadecimal before base64",
            ),
        ],
    )
    def test_a_mistake_of_the_digest_itself_is_explained(self, signature: str, words: str) -> None:
        with pytest.raises(InvalidSignature) as caught:
            check(signed(signature))
        assert words in caught.value.headers[HEADER]

    def test_a_wrong_secret_is_not_mistaken_for_another_mistake(self) -> None:
        with pytest.raises(InvalidSignature) as caught:
            check(signed(base64_hmac(string_to_sign(), "another")))
        assert caught.value.headers[HEADER].startswith("unknown: ")
        assert caught.value.comparison.string_to_sign == string_to_sign()


class TestLastSignature:
    def test_an_accepted_signature_is_shown_part_by_part(self, mock: Mock) -> None:
        assert mock.gotom.get(CAMPAIGN).is_success
        last = mock.anonymous.get("/__mock__/signatures/last").json()
        assert (last["accepted"], last["user"], last["firstDifference"]) == (True, "demo_user", None)
        assert [part["name"] for part in last["parts"]] == [
            "method",
            "bodyDigest",
            "contentType",
            "date",
            "customHeaders",
            "target",
        ]
        assert last["stringToSign"] == "\n".join(part["server"] for part in last["parts"])
        assert all(part["same"] and part["client"] == part["server"] for part in last["parts"])

    def test_a_later_error_replaces_an_earlier_signature(self, mock: Mock) -> None:
        mock.gotom.get(CAMPAIGN)
        mock.anonymous.get(CAMPAIGN)
        last = mock.anonymous.get("/__mock__/signatures/last").json()
        assert last["accepted"] is False
        assert "Authorization header required" in last["explanation"]

    def test_before_the_first_signed_request_there_is_no_signature(self, mock: Mock) -> None:
        assert mock.anonymous.get("/__mock__/signatures/last").status_code == 404
        mock.gotom.get(CAMPAIGN)
        mock.anonymous.post("/__mock__/reset")
        assert mock.anonymous.get("/__mock__/signatures/last").status_code == 404

    def test_binary_data_can_be_shown(self, mock: Mock) -> None:
        headers = {
            b"Authorization": b"gotom_app_api demo_user:eA==",
            b"Content-Type": b"application/json; x=\xff",
            b"Date": DATE.encode(),
        }
        response = mock.anonymous.get(CAMPAIGN, headers=headers)
        assert response.json() == "Signature not valid"
        assert "\\xff" in mock.anonymous.get("/__mock__/signatures/last").json()["stringToSign"]


def test_the_secret_is_in_no_output(mock: Mock, capfd: pytest.CaptureFixture[str]) -> None:
    mistakes: list[Callable[[], httpx.Response]] = [
        lambda: mock.gotom.get(CAMPAIGN),
        lambda: mock.gotom.get(CAMPAIGN, params={"page": "x"}),
        lambda: mock.signer("demo_user", "wrong").get(CAMPAIGN),
        lambda: mock.signer("demo_user", "crm-secret").get(CAMPAIGN),
        lambda: mock.gotom.post(CAMPAIGN, content=b"{", headers={"Content-Type": "application/json"}),
        lambda: mock.anonymous.get(CAMPAIGN),
    ]
    for call in mistakes:
        responses = [call(), mock.anonymous.get("/__mock__/signatures/last")]
        for response in responses:
            shown = f"{response.headers!r} {response.text}"
            assert DEMO_SECRET not in shown
            assert "crm-secret" not in shown
    with pytest.raises(InvalidSignature) as caught:
        check(signed("eA=="))
    assert DEMO_SECRET not in repr(caught.value) + str(caught.value) + repr(caught.value.comparison)
    assert DEMO_SECRET not in "".join(capfd.readouterr())
