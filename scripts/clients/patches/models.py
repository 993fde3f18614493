"""Patches to models and enumerations: reading responses and writing bodies."""

from __future__ import annotations

from scripts.clients.patches.patch import Patch

MODELS = (
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

    def __reduce_ex__(self, protocol: object) -> tuple[type, tuple[object, ...]]:
        # Copied and pickled by value: Python before 3.11.4 looks for a member of the name.
        return type(self), (self._value_,)

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

    def __reduce_ex__(self, protocol: object) -> tuple[type, tuple[object, ...]]:
        # Copied and pickled by value: Python before 3.11.4 looks for a member of the name.
        return type(self), (self._value_,)

    def __str__(self) -> str:
        return str(self.value)""",
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
