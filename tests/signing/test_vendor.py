"""The vendor's samples: extracting them from the page, and running the JavaScript one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.signing.cases import CASES, Case
from scripts.signing.vector import load_vectors
from scripts.signing.vectors import make_vector
from scripts.signing.vendor import LANGUAGES, Vendor, VendorError, cut_samples

ROOT = Path(__file__).resolve().parents[2]
VECTORS = {vector.name: vector for vector in load_vectors(ROOT / "tests" / "vectors")}
BY_JS = [case for case in CASES if case.name in VECTORS and "js" in VECTORS[case.name].computed_by]

PAGE = """\
Text before
#!/usr/bin/env node
js
}From command Line call it
<?php
php
Example using Linux Bash
Store this
#!/usr/bin/env bash
bash
GET example call via Bash script
"""


@pytest.fixture(scope="module")
def page() -> Path:
    found = sorted((ROOT / ".." / "shared" / "seeds").glob("004_*.txt"))
    if not found:
        pytest.skip("needs ../shared/seeds/004_*.txt beside the checkout: the page with the samples")
    return found[0]


@pytest.fixture(scope="module")
def vendor(page: Path) -> Iterator[Vendor]:
    with Vendor(page) as running:
        yield running


@pytest.mark.parametrize("case", BY_JS, ids=lambda case: case.name)
def test_the_javascript_sample_still_gives_the_vector(vendor: Vendor, case: Case) -> None:
    again = make_vector(case, {"js": vendor.run("js", case.wanted)})
    vector = VECTORS[case.name]
    assert (again.string_to_sign, again.signature, again.authorization) == (
        vector.string_to_sign,
        vector.signature,
        vector.authorization,
    )


def test_most_vectors_come_from_the_javascript_sample_too() -> None:
    assert len(BY_JS) >= 90


def test_the_page_holds_a_whole_script_of_each_language(page: Path) -> None:
    samples = cut_samples(page.read_text(encoding="utf-8"))
    assert list(samples) == list(LANGUAGES)
    assert samples["js"].startswith("#!/usr/bin/env node\n")
    assert samples["js"].endswith("process.stdin.resume();\n}\n")
    assert samples["php"].startswith("<?php\n")
    assert samples["bash"].startswith("#!/usr/bin/env bash\n")
    assert samples["bash"].endswith('-d "$content"\n')


def test_samples_are_cut_at_their_boundaries() -> None:
    assert cut_samples(PAGE) == {
        "js": "#!/usr/bin/env node\njs\n}\n",
        "php": "<?php\nphp\n",
        "bash": "#!/usr/bin/env bash\nbash\n",
    }


@pytest.mark.parametrize(
    ("boundary", "language"),
    [
        ("#!/usr/bin/env node", "js"),
        ("From command Line", "js"),
        ("<?php", "php"),
        ("Example using Linux Bash", "php"),
        ("#!/usr/bin/env bash", "bash"),
        ("GET example call via Bash script", "bash"),
    ],
)
def test_a_missing_boundary_is_an_error_that_names_the_sample(boundary: str, language: str) -> None:
    with pytest.raises(VendorError, match=f"the {language} sample is missing from the page"):
        cut_samples(PAGE.replace(boundary, ""))


def test_a_sample_whose_constants_cannot_be_found_is_an_error(tmp_path: Path) -> None:
    changed = tmp_path / "page.txt"
    changed.write_text(PAGE)
    case = next(case for case in CASES if case.name == "type-charset")
    with Vendor(changed) as vendor, pytest.raises(VendorError, match="the js sample has 0 matches") as caught:
        vendor.run("js", case.wanted)
    assert case.wanted.secret not in str(caught.value)
