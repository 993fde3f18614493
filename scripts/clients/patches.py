"""What we mend in the templates of openapi-python-client.

Each patch replaces a piece of an installed template and says why. A piece that is not there exactly once stops the
generation, so an upgrade of openapi-python-client cannot quietly undo a patch.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


class PatchError(Exception):
    """A template is not what the patch expects; openapi-python-client has changed."""


@dataclass(frozen=True)
class Patch:
    """One replacement in one template."""

    template: str
    why: str
    old: str
    new: str


PATCHES = (
    Patch(
        "endpoint_macros.py.jinja",
        "A required body with several content types must stay required, and must not name Unset without importing it.",
        "{%- endfor -%}{% if not body_required %} | Unset = UNSET{% endif %}",
        "{%- endfor -%}{% if not endpoint.bodies[0].prop.required %} | Unset = UNSET{% endif %}",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "An optional body that is left out must not announce a content type.",
        """    headers["Content-Type"] = "{{ body.content_type | in_double_quote_literal }}"
    {% endif %}
{% endif %}
""",
        """    {% if body.prop.required %}
    headers["Content-Type"] = "{{ body.content_type | in_double_quote_literal }}"
    {% else %}
    if not isinstance(body, Unset):
        headers["Content-Type"] = "{{ body.content_type | in_double_quote_literal }}"
    {% endif %}
    {% endif %}
{% endif %}
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A status that http.HTTPStatus does not know (520) must not raise ValueError.",
        "        status_code=HTTPStatus(response.status_code),\n",
        "        status_code=response.status_code,\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "HTTPStatus is not used any more.",
        "from http import HTTPStatus\n",
        "",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A body that is not what the document says must raise one documented error, not KeyError or JSONDecodeError.",
        "        parsed=_parse_response(client=client, response=response),\n",
        "        parsed=errors.parsed(_parse_response, client=client, response=response),\n",
    ),
    Patch(
        "types.py.jinja",
        "See above: any integer is a status code.",
        "    status_code: HTTPStatus\n",
        "    status_code: int\n",
    ),
    Patch("types.py.jinja", "HTTPStatus is not used any more.", "from http import HTTPStatus\n", ""),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "The giosg APIs write moments in UTC with three decimals and Z; isoformat() writes +00:00 and six decimals.",
        '{% set transformed = source + ".isoformat()" %}',
        '{% set transformed = source + ".astimezone(datetime.timezone.utc)'
        '.isoformat(timespec=\\"milliseconds\\").replace(\\"+00:00\\", \\"Z\\")" %}',
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "None must not make a union fall back to the raw value: `oneOf: [X, null]` would hide an X that does not fit.",
        """        {% if not inner_template.construct %}
            {% set ns.contains_unmodified_properties = true %}
            {% continue %}
        {% endif %}
    {% if inner_template""",
        """        {% if not inner_template.construct %}
            {% if inner_property.get_type_string(no_optional=True) != PythonCode("None") %}
            {% set ns.contains_unmodified_properties = true %}
            {% endif %}
            {% continue %}
        {% endif %}
    {% if inner_template""",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "See above: what fits no branch raises.",
        """    return cast({{ property.get_type_string() | as_unembedded_code }}, data)
    {% endif %}
""",
        """    return cast({{ property.get_type_string() | as_unembedded_code }}, data)
    {% else %}
    raise TypeError()
    {% endif %}
""",
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The build backend that our environment pins.",
        'requires = ["uv_build>=0.12.0,<0.13.0"]',
        'requires = ["uv_build>=0.13,<0.14"]',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "A package states its license.",
        "authors = []\n",
        'authors = []\nlicense = "MIT"\n',
    ),
)


def patched_templates(target: Path) -> Path:
    """Write the patched templates into a folder for `--custom-template-path`; returns it.

    Raises:
        PatchError: an installed template is not what a patch expects.
    """
    installed = files("openapi_python_client") / "templates"
    texts: dict[str, str] = {}
    for patch in PATCHES:
        text = texts.get(patch.template) or (installed / patch.template).read_text(encoding="utf-8")
        if text.count(patch.old) != 1:
            raise PatchError(
                f"{patch.template}: expected once, found {text.count(patch.old)} times: {patch.old.strip()[:80]!r}; "
                f"look at what openapi-python-client changed and renew scripts/clients/patches.py ({patch.why})"
            )
        texts[patch.template] = text.replace(patch.old, patch.new)
    for name, text in texts.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")
    return target
