"""Patches to the functions of operations: building and sending requests."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

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

FUNCTIONS = (
    Patch(
        "endpoint_macros.py.jinja",
        "A response is converted by its type hint; text in the stated charset, and never with replaced characters.",
        """{{ prop_template.construct(response.prop, response.source.attribute) }}
{% elif response.source""",
        """{{ response.prop.python_name }}: {{ response.prop.get_type_string() | as_unembedded_code }} = decode({{ response.prop.get_type_string() | as_unembedded_code }}, {{ response.source.attribute }})
{% elif response.source.attribute == "response.text" %}
{{ response.prop.python_name }} = decode_text(response)
{% elif response.source""",  # noqa: E501
    ),
    Patch(
        "endpoint_module.py.jinja",
        "Arguments are checked; dicts and values of enumerations are accepted.",
        "def _get_kwargs(\n",
        '@checked("{{ operation_id[endpoint.name | string] }}")\ndef _get_kwargs(\n',
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "A required body with several content types must stay required, and must not use Unset without importing it.",
        "{%- endfor -%}{% if not body_required %} | Unset = UNSET{% endif %}",
        "{%- endfor -%}{% if not endpoint.bodies[0].prop.required %} | Unset = UNSET{% endif %}",
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "httpx accepts only strings as headers, not UUIDs or dates, and does not reject blanks and line breaks.",
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
        "httpx encodes a space in a query as a plus sign, and supports only the style `form` with `explode`.",
        _QUERY_OF_A_DICT,
        """{% if endpoint.query_parameters %} + query_string(
    {% for property in endpoint.query_parameters %}
    query_part("{{ property.name | in_double_quote_literal }}", {{ property.python_name }}{{ between(endpoint, property) }}),
    {% endfor %}
){% endif %}""",  # noqa: E501
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "A JSON body that is, or lists, timestamps: isoformat() writes +00:00 and six decimals, the APIs Z and three.",
        '{% set transformed = source + ".isoformat()" %}',
        '{% set transformed = "format_moment(" + source + ")" %}',
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "httpx does not encode forms as the URL standard requires, and drops None.",
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
        "endpoint_macros.py.jinja",
        "httpx does not escape file names as the HTML standard requires, and rewinds open files.",
        """{% elif body.body_type == "files"%}
{{ multipart_body(body) }}
""",
        """{% elif body.body_type == "files"%}
  {% if body.prop.required %}
_kwargs["content"] = multipart_body(body.to_multipart())
  {% else %}
if not isinstance(body, Unset):
    _kwargs["content"] = multipart_body(body.to_multipart())
  {% endif %}
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A constant boundary can occur in a file; take the boundary from the body.",
        """        {{ body_to_kwarg(body) | indent(8) }}
        {%- if body.content_type == "multipart/form-data" %}
        headers["Content-Type"] = "multipart/form-data; boundary=+++"
        {% else %}
""",
        """        {{ body_to_kwarg(body) | indent(8) }}
        {% if body.body_type == "files" %}
        headers.update(_kwargs["content"].headers)
        {% else %}
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The same for a body with one content type.",
        """    {{ body_to_kwarg(body) | indent(4) }}
    {%- if body.content_type == "multipart/form-data" %}
    headers["Content-Type"] = "multipart/form-data; boundary=+++"
    {% else %}
""",
        """    {{ body_to_kwarg(body) | indent(4) }}
    {% if body.body_type == "files" and body.prop.required %}
    headers.update(_kwargs["content"].headers)
    {% elif body.body_type == "files" %}
    if not isinstance(body, Unset):
        headers.update(_kwargs["content"].headers)
    {% else %}
""",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The query is part of the URL; see the patch of query_params.",
        "    {{ query_params(endpoint) | indent(4) }}\n\n",
        "",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The query is part of the URL; see the patch of query_params.",
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
        "A request without its optional body must not have a content type.",
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
        "str() formats booleans and timestamps the Python way; an empty segment or dots address another resource.",
        '{{parameter.python_name}}=quote(str({{parameter.python_name}}), safe=""),',
        '{{parameter.python_name}}=path_segment("{{parameter.python_name}}", {{parameter.python_name}}),',
    ),
    Patch(
        "endpoint_module.py.jinja",
        "Functions called by other patches; the formatter removes unused imports.",
        "from ...types import Response, UNSET\n",
        "from ...arguments import checked\n"
        "from ...exchange import send, send_async\n"
        "from ...model import decode, decode_text\n"
        "from ...types import Response, UNSET\n"
        "from ...encoding import form_body, header_value, query_part, query_string\n"
        "from ...multipart import multipart_body\n"
        "from ...values import format_moment, path_segment\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A status unknown to http.HTTPStatus (520) must not raise ValueError.",
        "        status_code=HTTPStatus(response.status_code),\n",
        "        status_code=response.status_code,\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A body that does not match the description must raise a documented error, not KeyError or JSONDecodeError.",
        "        parsed=_parse_response(client=client, response=response),\n",
        "        parsed=errors.parsed(_parse_response, client=client, response=response),\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "A slow or endless response must not block the caller or exhaust the memory.",
        "    response = client.get_httpx_client().request(\n        **kwargs,\n    )\n",
        "    response = send(client, kwargs)\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "The same for the asynchronous function.",
        "    response = await client.get_async_httpx_client().request(\n        **kwargs\n    )\n",
        "    response = await send_async(client, kwargs)\n",
    ),
)
