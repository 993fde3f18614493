"""The functions of operations: what goes into a request, and how it is sent."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

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

FUNCTIONS = (
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
        "endpoint_macros.py.jinja",
        "httpx escapes other characters of a file name than the HTML standard says, and starts an open file over.",
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
        "A boundary that is always the same can stand in a file; here it comes with the body.",
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
        "The same for a body of one content type.",
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
        "from ...multipart import multipart_body\n"
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
)
