from __future__ import annotations

from attrs import define as _attrs_define

from ..model import Model


@_attrs_define(slots=False, eq=False, repr=False)
class TeamForm(Model):
    """A team to create, as form fields.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The quickstart's Python
    sample sends form fields, its JavaScript sample JSON.

        Attributes:
            name (str): Name of the team.
    """

    name: str
