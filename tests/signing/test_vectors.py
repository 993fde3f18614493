"""The signer compared with the vendor's own results, stage by stage."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.signing.auth import authorization, body_digest, signature, string_to_sign
from scripts.signing.cases import CASES
from scripts.signing.vector import Vector, encode_body, load_vectors, write_vector

FOLDER = Path(__file__).resolve().parents[1] / "vectors"
VECTORS = load_vectors(FOLDER)
each_vector = pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)


@each_vector
def test_the_body_digest_is_the_second_part(vector: Vector) -> None:
    assert body_digest(vector.body_bytes) == vector.string_to_sign.split("\n")[1]


@each_vector
def test_the_string_to_sign_is_the_vendors(vector: Vector) -> None:
    content_type, date = vector.headers["Content-Type"], vector.headers["Date"]
    assert string_to_sign(vector.method, vector.target, content_type, date, vector.body_bytes) == vector.string_to_sign


@each_vector
def test_the_signature_is_the_vendors(vector: Vector) -> None:
    assert signature(vector.secret, vector.string_to_sign) == vector.signature


@each_vector
def test_the_authorization_header_is_the_vendors(vector: Vector) -> None:
    assert authorization(vector.user, vector.signature) == vector.authorization


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("date-zulu", "f0nE58XDsOj1qiB9kXKuIhTgbDs="),
        ("date-offset", "mTlH7AnzOzGm223LpGckHqHFYys="),
        ("date-milliseconds", "jbPLJpp6qTDVFmHBWwUhVbein60="),
    ],
)
def test_the_three_worked_values_of_the_reference_are_among_them(name: str, expected: str) -> None:
    (vector,) = [vector for vector in VECTORS if vector.name == name]
    assert (vector.user, vector.secret, vector.body) == ("demo_user", "example-secret", '{"note":"x"}')
    assert vector.signature == expected


def test_there_is_one_vector_per_case_and_nothing_else() -> None:
    assert sorted(vector.name for vector in VECTORS) == sorted(case.name for case in CASES)
    assert {path.stem for path in FOLDER.glob("*.json")} == {vector.name for vector in VECTORS}
    assert len(VECTORS) >= 30


def test_every_vector_states_the_request_of_its_case() -> None:
    wanted = {case.name: case.wanted for case in CASES}
    for vector in VECTORS:
        case = wanted[vector.name]
        assert (vector.method, vector.target, vector.body_bytes) == (case.method, case.target, case.body)
        assert (vector.user, vector.secret) == (case.user, case.secret)
        assert vector.headers == {"Content-Type": case.content_type, "Date": case.date}


def test_every_sample_either_computed_a_vector_or_differs_from_it() -> None:
    for vector in VECTORS:
        assert vector.computed_by
        assert sorted([*vector.computed_by, *vector.differs]) == ["bash", "js", "php"]


def test_a_binary_body_survives_being_written_and_read(tmp_path: Path) -> None:
    body, encoding = encode_body(b"\xff\x00")
    vector = Vector("v", "", "GET", "/", {}, body, encoding, "u", "s", "", "", "", ["js"])
    write_vector(tmp_path, vector)
    (read,) = load_vectors(tmp_path)
    assert read.body_bytes == b"\xff\x00"
    assert [path.name for path in tmp_path.iterdir()] == ["v.json"]


@pytest.mark.parametrize("text", ["{", "[]", '{"name": "v"}'])
def test_an_invalid_vector_file_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "broken.json").write_text(text)
    with pytest.raises(ValueError, match=r"broken\.json: invalid signing vector"):
        load_vectors(tmp_path)
