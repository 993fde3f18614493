"""What we mend in the templates of openapi-python-client.

Each patch replaces a piece of an installed template and says why. A piece that is not there exactly once, or a replaced
template that is not the one we looked at, stops the generation, so an upgrade cannot quietly undo what we mended.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


class PatchError(Exception):
    """A template is not what we expect; openapi-python-client has changed."""


@dataclass(frozen=True)
class Patch:
    """One replacement in one template."""

    template: str
    why: str
    old: str
    new: str


REPLACED = {
    "README.md.jinja": "db57918c4d3b23d2a6f1904b124fdeb90fad0baf2a78bec7bfa0617d48fd623c",
    "errors.py.jinja": "b6ba7ea79aa7d7f24b47119985d1ed20268d3da0ab70309ee138088a106b6af9",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
}
"""SHA-256 of the installed templates that files of ours replace wholly."""

_ALL_BODIES_ARE_MODELS = (
    '{% if endpoint.bodies and endpoint.bodies | rejectattr("prop.template", "equalto", "model_property.py.jinja")'
    " | list | length == 0 %}"
)

_QUERY_OF_A_DICT = """{% if endpoint.query_parameters %}
params: dict[str, Any] = {}

{% for property in endpoint.query_parameters %}
    {% set destination = property.python_name %}
    {% import "property_templates/" + property.template as prop_template %}
    {% if prop_template.transform %}
        {% set destination = "json_" + property.python_name %}
{{ prop_template.transform(property, property.python_name, destination) }}
    {% endif %}
    {%- if not property.json_is_dict %}
params["{{ property.name | in_double_quote_literal }}"] = {{ destination }}
    {% else %}
{{ guarded_statement(property, destination, "params.update(" + destination + ")") }}
    {% endif %}

{% endfor %}

params = {k: v for k, v in params.items() if v is not UNSET and v is not None}
{% endif %}"""

PATCHES = (
    Patch(
        "endpoint_macros.py.jinja",
        "A required body with several content types must stay required, and must not name Unset without importing it.",
        "{%- endfor -%}{% if not body_required %} | Unset = UNSET{% endif %}",
        "{%- endfor -%}{% if not endpoint.bodies[0].prop.required %} | Unset = UNSET{% endif %}",
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "httpx takes text only for headers, not a UUID or a date, and sends blanks and line ends as they are.",
        """        {% import "property_templates/" + parameter.template as param_template %}
        {% if param_template.transform_header %}
            {% set expression = param_template.transform_header(parameter.python_name) %}
        {% else %}
            {% set expression = parameter.python_name %}
        {% endif %}
""",
        """        {% set expression = 'header_value("' + parameter.python_name + '", ' + parameter.python_name + ')' %}
""",
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "httpx writes a space in a query as a plus sign, and knows no style but `form` with `explode`.",
        _QUERY_OF_A_DICT,
        """{% if endpoint.query_parameters %} + query_string(
    {% for property in endpoint.query_parameters %}
    query_part("{{ property.name | in_double_quote_literal }}", {{ property.python_name }}{{ between(endpoint, property) }}),
    {% endfor %}
){% endif %}""",  # noqa: E501
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "httpx encodes other characters of a form than the URL standard says, and drops None.",
        """_kwargs["data"] = body.to_dict()
  {% else %}
if not isinstance(body, Unset):
    _kwargs["data"] = body.to_dict()
""",
        """_kwargs["content"] = form_body(body.to_dict())
  {% else %}
if not isinstance(body, Unset):
    _kwargs["content"] = form_body(body.to_dict())
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The query is part of the URL, see the patch of query_params.",
        "    {{ query_params(endpoint) | indent(4) }}\n\n",
        "",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The query is part of the URL, see the patch of query_params.",
        """        {%- endfor -%}
        ),
        {% else %}
        "url": "{{ endpoint.path | in_double_quote_literal }}",
        {% endif %}
        {% if endpoint.query_parameters %}
        "params": params,
        {% endif %}
""",
        """        {%- endfor -%}
        ){{ query_params(endpoint) }},
        {% else %}
        "url": "{{ endpoint.path | in_double_quote_literal }}"{{ query_params(endpoint) }},
        {% endif %}
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A body of the wrong type must not end in an empty request, nor in an AttributeError.",
        """{% if endpoint.bodies | length > 1 %}
{% for body in endpoint.bodies %}
    if isinstance""",
        _ALL_BODIES_ARE_MODELS
        + """
    check_body(body{% for body in endpoint.bodies %}, {{ body.prop.get_type_string(no_optional=True) | as_unembedded_code }}{% endfor %}{% if not endpoint.bodies[0].prop.required %}, Unset{% endif %})
{% endif %}
{% if endpoint.bodies | length > 1 %}
{% for body in endpoint.bodies %}
    if isinstance""",  # noqa: E501
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
        "str() writes booleans and moments in Python's own way; an empty segment or dots address another resource.",
        '{{parameter.python_name}}=quote(str({{parameter.python_name}}), safe=""),',
        '{{parameter.python_name}}=path_segment("{{parameter.python_name}}", {{parameter.python_name}}),',
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The functions that other patches call; the formatter drops those that a module does not use.",
        "from ...types import Response, UNSET\n",
        "from ...exchange import send, send_async\n"
        "from ...types import Response, UNSET\n"
        "from ...encoding import form_body, header_value, query_part, query_string\n"
        "from ...values import as_list, check_body, format_moment, parse_moment, path_segment\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A status that http.HTTPStatus does not know (520) must not raise ValueError.",
        "        status_code=HTTPStatus(response.status_code),\n",
        "        status_code=response.status_code,\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A body that is not what the document says must raise one documented error, not KeyError or JSONDecodeError.",
        "        parsed=_parse_response(client=client, response=response),\n",
        "        parsed=errors.parsed(_parse_response, client=client, response=response),\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "An answer that trickles in or never ends must not hold the caller, nor fill the memory.",
        "    response = client.get_httpx_client().request(\n        **kwargs,\n    )\n",
        "    response = send(client, kwargs)\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The same for the asynchronous function.",
        "    response = await client.get_async_httpx_client().request(\n        **kwargs\n    )\n",
        "    response = await send_async(client, kwargs)\n",
    ),
    Patch(
        "types.py.jinja",
        "Any integer can be a status code, see the patch of endpoint_module.py.jinja.",
        "    status_code: HTTPStatus\n",
        "    status_code: int\n",
    ),
    Patch(
        "types.py.jinja",
        "A copied or unpickled model must hold the one UNSET: its methods ask for that very object.",
        "    def __bool__(self) -> Literal[False]:\n        return False\n",
        """    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "UNSET"
""",
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the headers; a repr must not show them.",
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers")',
        '_headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the cookies; a repr must not show them.",
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies")',
        '_cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "Credentials may stand in the arguments for httpx; a repr must not show them.",
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args")',
        '_httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)',
    ),
    Patch(
        "client.py.jinja",
        "How much of an answer is read at most.",
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n',
        '{% macro attributes() %}\n    {{ declare_attr("raise_on_unexpected_status") | indent(4) }}\n'
        "    max_response_bytes: int = field(default=100 * 1024 * 1024, kw_only=True)\n"
        '    """The largest body of an answer that is read, in bytes after decoding."""\n',
    ),
    Patch(
        "client.py.jinja",
        "The function that the next patches call.",
        "import httpx\n",
        "import httpx\n\nfrom .settings import checked_client\n",
    ),
    Patch(
        "client.py.jinja",
        "A query of the httpx client's own would take the place of that of each call, see the patch of query_params.",
        "        return self._client\n",
        "        return checked_client(self._client)\n",
    ),
    Patch(
        "client.py.jinja",
        "The same for the asynchronous client.",
        "        return self._async_client\n",
        "        return checked_client(self._async_client)\n",
    ),
    Patch(
        "client.py.jinja",
        "A repr must not show the token of an AuthenticatedClient.",
        '"token": namespace(type="str", default="",',
        '"token": namespace(type="str", default="field(repr=False)",',
    ),
    Patch(
        "model.py.jinja",
        "The functions that other patches call; the formatter drops those that a module does not use.",
        "from ..types import UNSET, Unset\n",
        "from ..types import UNSET, Unset\nfrom ..values import as_dict, as_list, format_moment, parse_moment\n",
    ),
    Patch(
        "model.py.jinja",
        "dict() also takes an empty array for an empty object.",
        "        d = dict(src_dict)\n",
        "        d = as_dict(src_dict)\n",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        "A loop also runs over an object, and an empty one would become an empty array.",
        "for {{ inner_source }} in (_{{ property.python_name }}):",
        "for {{ inner_source }} in as_list(_{{ property.python_name }}):",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        "The same where the array is optional.",
        "    for {{ inner_source }} in _{{ property.python_name }}:",
        "    for {{ inner_source }} in as_list(_{{ property.python_name }}):",
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "isoformat() writes +00:00 and six decimals, the APIs Z and three; a moment without a zone is no moment.",
        '{% set transformed = source + ".isoformat()" %}',
        '{% set transformed = "format_moment(" + source + ")" %}',
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "A moment whose zone the server leaves out is in UTC, not in that of the machine.",
        "datetime.datetime.fromisoformat({{ source }})",
        "parse_moment({{ source }})",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "None is handled above and must not make the union take any raw value: `oneOf: [X, null]` would hide an X that "
        "does not fit. And the last branch that can be built must say why it does not fit.",
        """    {% set ns = namespace(contains_unmodified_properties = false) %}
    {% for inner_property in property.inner_properties %}
    {% import "property_templates/" + inner_property.template as inner_template %}
        {% if not inner_template.construct %}
            {% set ns.contains_unmodified_properties = true %}
            {% continue %}
        {% endif %}
    {% if inner_template.check_type_for_construct and (not loop.last or ns.contains_unmodified_properties) %}
""",
        """    {% set ns = namespace(contains_unmodified_properties=false, last=none, objects=false, any=false) %}
    {% for inner_property in property.inner_properties %}
    {% import "property_templates/" + inner_property.template as inner_template %}
        {% if inner_property.template == "model_property.py.jinja" %}
            {% set ns.objects = true %}
        {% endif %}
        {% if inner_template.construct %}
            {% set ns.last = inner_property %}
        {% elif inner_property.get_type_string(no_optional=True) != PythonCode("None") %}
            {% set ns.contains_unmodified_properties = true %}
            {% set ns.any = ns.any or inner_property.get_type_string(no_optional=True) == PythonCode("Any") %}
        {% endif %}
    {% endfor %}
    {% for inner_property in property.inner_properties %}
    {% import "property_templates/" + inner_property.template as inner_template %}
        {% if not inner_template.construct %}
            {% continue %}
        {% endif %}
    {% if inner_template.check_type_for_construct
        and (inner_property is not sameas(ns.last) or ns.contains_unmodified_properties) %}
""",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "An object that fits none of the models is not handed on raw.",
        "    return cast({{ property.get_type_string() | as_unembedded_code }}, data)\n",
        """    {% if ns.objects and not ns.any %}
    if isinstance(data, dict):
        raise TypeError("the object fits none of the described ones")
    {% endif %}
    return cast({{ property.get_type_string() | as_unembedded_code }}, data)
""",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "A TypeError says what was wrong.",
        """    {% if inner_template.check_type_for_construct %}
    if not {{ inner_template.check_type_for_construct(inner_property, "data") }}:
        raise TypeError()
""",
        """    {% if inner_template.check_type_for_construct %}
    if not {{ inner_template.check_type_for_construct(inner_property, "data") }}:
        raise TypeError(f"a {type(data).__name__} fits none of the described types")
""",
    ),
    Patch(
        "str_enum.py.jinja",
        "A value that the API has learnt since must not make the whole answer unreadable.",
        "\n    def __str__(self) -> str:\n        return str(self.value)",
        """
    @classmethod
    def _missing_(cls, value: object) -> "{{ enum.class_info.name }} | None":
        # A member without a name of its own, as enum.Flag makes them: equal to its text, and sent back as it came.
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str(self.value)""",
    ),
    Patch(
        "int_enum.py.jinja",
        "The same for numbers.",
        "\n    def __str__(self) -> str:\n        return str(self.value)",
        """
    @classmethod
    def _missing_(cls, value: object) -> "{{ enum.class_info.name }} | None":
        # A member without a name of its own, as enum.Flag makes them: equal to its number, and sent back as it came.
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str(self.value)""",
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The runtime uses what these versions have; anyio and httpcore are what httpx itself stands on.",
        '    "httpx>=0.23.1,<0.29.0",\n',
        '    "httpx>=0.28.1,<0.29.0",\n    "httpcore>=1.0.7,<2",\n    "anyio>=4.4,<5",\n',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "The build backend that our environment pins.",
        'requires = ["uv_build>=0.12.0,<0.13.0"]',
        'requires = ["uv_build>=0.13,<0.14"]',
    ),
    Patch(
        "pyproject_uv.toml.jinja",
        "A package states its license and carries its text.",
        "authors = []\n",
        'authors = []\nlicense = "MIT"\nlicense-files = ["LICENSE"]\n',
    ),
)


def patched_templates(target: Path) -> Path:
    """Write the patched templates into a folder for `--custom-template-path`; returns it.

    Raises:
        PatchError: an installed template is not what we expect.
    """
    installed = files("openapi_python_client") / "templates"
    for name, expected in REPLACED.items():
        if hashlib.sha256((installed / name).read_bytes()).hexdigest() != expected:
            raise PatchError(
                f"{name}: not the template that ours replaces; look at what openapi-python-client changed, "
                "carry it over, and renew the hash in scripts/clients/patches.py"
            )
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
