"""Patches to models and enumerations: reading responses and writing bodies."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

MODELS = (
    Patch(
        "model.py.jinja",
        "A model and one of its properties may share a name, but a variable has one type. No property starts with _.",
        "{% set module_name = model.class_info.module_name %}",
        '{% set module_name = "_model" %}',
    ),
    Patch(
        "model.py.jinja",
        "Functions called by other patches; the formatter removes unused imports.",
        "from ..types import UNSET, Unset\n",
        "from ..types import UNSET, Unset\nfrom ..values import as_dict, as_list, format_moment, parse_moment\n",
    ),
    Patch(
        "model.py.jinja",
        "A repr must not show a secret.",
        """{%- else -%}
{{ property.to_string() | as_unembedded_code }}
{%- endif -%}
{% endmacro %}
""",
        """{%- else -%}
{% set declared = (property.to_string() | as_unembedded_code).partition(" = ") %}
{%- if property.name.get_untrusted_value() not in secret -%}
{{ declared | join }}
{%- elif declared[2] -%}
{{ declared[0] }} = _attrs_field(default={{ declared[2] }}, repr=False)
{%- else -%}
{{ declared[0] }} = _attrs_field(repr=False)
{%- endif -%}
{%- endif -%}
{% endmacro %}
""",
    ),
    Patch(
        "model.py.jinja",
        "dict() accepts an empty array as an empty object.",
        "        d = dict(src_dict)\n",
        "        d = as_dict(src_dict)\n",
    ),
    Patch(
        "model.py.jinja",
        "Text parts had a content type and Python's formatting of values; None was sent as a word.",
        """    def to_multipart(self) -> types.RequestFiles:
    {% for lazy_import in model.lazy_imports | sort %}
        {{ lazy_import }} # noqa: PLC0415
    {% endfor %}
        files: types.RequestFiles = []

        {% for property in model.required_properties + model.optional_properties %}
        {% set destination = "\\"" + (property.name | in_double_quote_literal) + "\\"" %}
        {{ multipart(property, "self." + property.python_name, destination) | indent(8) }}

        {% endfor %}

        {% if model.additional_properties %}
        for prop_name, prop in self.additional_properties.items():
            {{ multipart(model.additional_properties, "prop", "prop_name") | indent(4) }}
        {% endif %}

        return files
""",
        """    def to_multipart(self) -> list[tuple[str, Any]]:
        \"\"\"Return the fields in the order of the description, for `multipart.multipart_body`.\"\"\"
        fields: list[tuple[str, Any]] = [
        {% for property in model.required_properties + model.optional_properties %}
            ("{{ property.name | in_double_quote_literal }}", self.{{ property.python_name }}),
        {% endfor %}
        ]
        {% if model.additional_properties %}
        fields.extend(self.additional_properties.items())
        {% endif %}
        return fields
""",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        "A loop also iterates over an object, so an empty object would become an empty array.",
        "for {{ inner_source }} in (_{{ property.python_name }}):",
        "for {{ inner_source }} in as_list(_{{ property.python_name }}):",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        "The same for an optional array.",
        "    for {{ inner_source }} in _{{ property.python_name }}:",
        "    for {{ inner_source }} in as_list(_{{ property.python_name }}):",
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "isoformat() writes +00:00 and six decimals, the APIs Z and three; naive datetimes must be rejected.",
        '{% set transformed = source + ".isoformat()" %}',
        '{% set transformed = "format_moment(" + source + ")" %}',
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "A timestamp without a time zone is in UTC, not in local time.",
        "datetime.datetime.fromisoformat({{ source }})",
        "parse_moment({{ source }})",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "None is handled above and must not make the union accept any raw value: `oneOf: [X, null]` would hide an "
        "invalid X. The last branch with a constructor must report why the value is invalid.",
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
        "An object that matches none of the models must not be returned raw.",
        "    return cast({{ property.get_type_string() | as_unembedded_code }}, data)\n",
        """    {% if ns.objects and not ns.any %}
    if isinstance(data, dict):
        raise TypeError("the object matches none of the described schemas")
    {% endif %}
    return cast({{ property.get_type_string() | as_unembedded_code }}, data)
""",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "The TypeError needs a message.",
        """    {% if inner_template.check_type_for_construct %}
    if not {{ inner_template.check_type_for_construct(inner_property, "data") }}:
        raise TypeError()
""",
        """    {% if inner_template.check_type_for_construct %}
    if not {{ inner_template.check_type_for_construct(inner_property, "data") }}:
        raise TypeError(f"{type(data).__name__} matches none of the described types")
""",
    ),
    Patch(
        "str_enum.py.jinja",
        "A value that the API added later must not make the whole response unreadable.",
        "\n    def __str__(self) -> str:\n        return str(self.value)",
        """
    @classmethod
    def _missing_(cls, value: object) -> "{{ enum.class_info.name }} | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
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
        "The same for integers.",
        "\n    def __str__(self) -> str:\n        return str(self.value)",
        """
    @classmethod
    def _missing_(cls, value: object) -> "{{ enum.class_info.name }} | None":
        # Create a pseudo-member, as enum.Flag does: equal to its value, and sent back unchanged.
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
        "model.py.jinja",
        "The class documents the evidence for its schema.",
        """    {% if model.example %}
    Example:
""",
        """    {% set evidence = model_evidence(model) %}
    {% if evidence %}
    {{ evidence | safe_for_docstring | wordwrap(116, false, none, false) }}

    {% endif %}
    {% if model.example %}
    Example:
""",
    ),
    *(
        Patch(
            f"{kind}_enum.py.jinja",
            "The same for enumerations, which have no other docstring.",
            f"class {{{{ enum.class_info.name }}}}({base}):\n",
            f"class {{{{ enum.class_info.name }}}}({base}):\n"
            "    {% set evidence = enum_evidence.get(enum.class_info.name) %}\n"
            "    {% if evidence %}\n"
            '    """{{ evidence | safe_for_docstring | wordwrap(110, false, none, false) | indent(4) }}"""\n\n'
            "    {% endif %}\n",
        )
        for kind, base in (("str", "StrEnum"), ("int", "IntEnum"))
    ),
)
