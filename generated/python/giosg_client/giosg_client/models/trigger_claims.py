from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..values import as_dict

T = TypeVar("T", bound="TriggerClaims")


@_attrs_define
class TriggerClaims:
    """Claims in `data` of a trigger. Claims without a value are null, empty or missing.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; Authentication and
    launch of giosg apps, https://docs.giosg.com/getting_started/get_api_token). The names are observed; a 2015 draft
    has types for the first of them. The meanings are inferred from the names, as is that values may be null or empty.

        Attributes:
            sub (None | str | Unset): Issuer; `service.giosg.com` was observed.
            exp (float | Unset): When the claims expire, in seconds since 1970-01-01.
            user_id (None | str | Unset): Identifier of the user who triggered the app.
            org_id (None | str | Unset): Identifier of the organization.
            app_id (None | str | Unset): Identifier of the app.
            inst_id (None | str | Unset): Identifier of the installation.
            app_user_id (None | str | Unset): Identifier of the bot user of the app.
            app_user_code (None | str | Unset): Code to exchange for an access token of the bot user, by `getAccessToken`.
            chat_id (None | str | Unset): Identifier of the chat.
            visitor_id (None | str | Unset): Identifier of the visitor.
            room_id (None | str | Unset): Identifier of the room.
            domain_host (None | str | Unset): Host name of the website.
    """

    sub: None | str | Unset = UNSET
    exp: float | Unset = UNSET
    user_id: None | str | Unset = UNSET
    org_id: None | str | Unset = UNSET
    app_id: None | str | Unset = UNSET
    inst_id: None | str | Unset = UNSET
    app_user_id: None | str | Unset = UNSET
    app_user_code: None | str | Unset = _attrs_field(default=UNSET, repr=False)
    chat_id: None | str | Unset = UNSET
    visitor_id: None | str | Unset = UNSET
    room_id: None | str | Unset = UNSET
    domain_host: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub: None | str | Unset
        if isinstance(self.sub, Unset):
            sub = UNSET
        else:
            sub = self.sub

        exp = self.exp

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        org_id: None | str | Unset
        if isinstance(self.org_id, Unset):
            org_id = UNSET
        else:
            org_id = self.org_id

        app_id: None | str | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        else:
            app_id = self.app_id

        inst_id: None | str | Unset
        if isinstance(self.inst_id, Unset):
            inst_id = UNSET
        else:
            inst_id = self.inst_id

        app_user_id: None | str | Unset
        if isinstance(self.app_user_id, Unset):
            app_user_id = UNSET
        else:
            app_user_id = self.app_user_id

        app_user_code: None | str | Unset
        if isinstance(self.app_user_code, Unset):
            app_user_code = UNSET
        else:
            app_user_code = self.app_user_code

        chat_id: None | str | Unset
        if isinstance(self.chat_id, Unset):
            chat_id = UNSET
        else:
            chat_id = self.chat_id

        visitor_id: None | str | Unset
        if isinstance(self.visitor_id, Unset):
            visitor_id = UNSET
        else:
            visitor_id = self.visitor_id

        room_id: None | str | Unset
        if isinstance(self.room_id, Unset):
            room_id = UNSET
        else:
            room_id = self.room_id

        domain_host: None | str | Unset
        if isinstance(self.domain_host, Unset):
            domain_host = UNSET
        else:
            domain_host = self.domain_host

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sub is not UNSET:
            field_dict["sub"] = sub
        if exp is not UNSET:
            field_dict["exp"] = exp
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if org_id is not UNSET:
            field_dict["org_id"] = org_id
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if inst_id is not UNSET:
            field_dict["inst_id"] = inst_id
        if app_user_id is not UNSET:
            field_dict["app_user_id"] = app_user_id
        if app_user_code is not UNSET:
            field_dict["app_user_code"] = app_user_code
        if chat_id is not UNSET:
            field_dict["chat_id"] = chat_id
        if visitor_id is not UNSET:
            field_dict["visitor_id"] = visitor_id
        if room_id is not UNSET:
            field_dict["room_id"] = room_id
        if domain_host is not UNSET:
            field_dict["domain_host"] = domain_host

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)

        def _parse_sub(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sub = _parse_sub(d.pop("sub", UNSET))

        exp = d.pop("exp", UNSET)

        def _parse_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_org_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        org_id = _parse_org_id(d.pop("org_id", UNSET))

        def _parse_app_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_id = _parse_app_id(d.pop("app_id", UNSET))

        def _parse_inst_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        inst_id = _parse_inst_id(d.pop("inst_id", UNSET))

        def _parse_app_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_user_id = _parse_app_user_id(d.pop("app_user_id", UNSET))

        def _parse_app_user_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_user_code = _parse_app_user_code(d.pop("app_user_code", UNSET))

        def _parse_chat_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        chat_id = _parse_chat_id(d.pop("chat_id", UNSET))

        def _parse_visitor_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        visitor_id = _parse_visitor_id(d.pop("visitor_id", UNSET))

        def _parse_room_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        room_id = _parse_room_id(d.pop("room_id", UNSET))

        def _parse_domain_host(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        domain_host = _parse_domain_host(d.pop("domain_host", UNSET))

        _model = cls(
            sub=sub,
            exp=exp,
            user_id=user_id,
            org_id=org_id,
            app_id=app_id,
            inst_id=inst_id,
            app_user_id=app_user_id,
            app_user_code=app_user_code,
            chat_id=chat_id,
            visitor_id=visitor_id,
            room_id=room_id,
            domain_host=domain_host,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
