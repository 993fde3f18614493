from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.referrer_medium import ReferrerMedium
from ..models.visitor_device_type import VisitorDeviceType
from ..types import UNSET, Unset
from ..values import as_dict, format_moment, parse_moment

T = TypeVar("T", bound="RoomVisitor")


@_attrs_define
class RoomVisitor:
    """A visitor in one room. All attributes are read-only; unknown ones are null.

        Evidence: documented (giosg Live HTTP API, visitors,
    https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text says that any detail of a visitor
    may be null; here all but the first three attributes may be.

        Attributes:
            id (str): Identifier of the visitor, 32 hexadecimal digits, the same in all rooms.
            room_id (UUID): Identifier of the room.
            is_present (bool | None | Unset): Whether the visitor is in the room now.
            session_id (None | str | Unset): Identifier of the visitor's latest session in this room.
            explicit_priority (float | None | Unset): Priority that rules have set; null if none has.
            implicit_priority (float | None | Unset): Priority that giosg computes.
            visit_count (int | None | Unset): Number of sessions of the visitor in this room.
            device_type (None | Unset | VisitorDeviceType): Type of the visitor's device.
            device_screen_width (int | None | Unset): Width of the screen in pixels.
            device_screen_height (int | None | Unset): Height of the screen in pixels.
            browser_name (None | str | Unset): Name of the browser, without version.
            browser_version (None | str | Unset): Version of the browser.
            browser_language (None | str | Unset): The browser's `Accept-Language` header.
            preferred_language_code (None | str | Unset): Code of the visitor's preferred language, such as `fi` or `en-US`.
            os_name (None | str | Unset): Name of the operating system, without version.
            os_version (None | str | Unset): Version of the operating system.
            user_agent (None | str | Unset): The browser's `User-Agent` header.
            ip_address (None | str | Unset): IPv4 address of the visitor.
            ip_organization (None | str | Unset): Organization of the IP address.
            geo_city (None | str | Unset): City of the visitor.
            geo_country_code (None | str | Unset): Country of the visitor, an ISO 3166-1 alpha-2 code in upper case.
            geo_country (None | str | Unset): Name of the country.
            referrer_url (None | str | Unset): Page that led to this session.
            referrer_hostname (None | str | Unset): Host of that page.
            referrer_medium (None | ReferrerMedium | Unset): Kind of that page.
            referrer_source (None | str | Unset): Name of the source of that page.
            original_referrer_url (None | str | Unset): Page that led to the visitor's first session.
            original_referrer_hostname (None | str | Unset): Host of that page.
            original_referrer_medium (None | ReferrerMedium | Unset): Kind of that page.
            original_referrer_source (None | str | Unset): Name of the source of that page.
            latest_page_url (None | str | Unset): Page that the visitor was on last.
            latest_page_canonical_url (None | str | Unset): Canonical URL of that page, or its own URL.
            latest_page_title (None | str | Unset): Title of that page.
            shopping_cart_currency (None | str | Unset): Currency of the shopping cart, an ISO 4217 code in upper case; null
                without a cart.
            shopping_cart_total_value (None | str | Unset): Value of the shopping cart, as a decimal string; null without a
                cart.
            shopping_cart_total_subscription_value (None | str | Unset): Monthly value of the shopping cart, as a decimal
                string; null without a cart.
            shopping_cart_locked_at (datetime.datetime | None | Unset): When the visitor checked out; null before.
            pipeline_step_index (int | None | Unset): Step of the sales pipeline, from 1; null outside a pipeline.
            pipeline_step_title (None | str | Unset): Title of that step; null outside a pipeline.
            pipeline_step_count (int | None | Unset): Number of steps of the pipeline; null outside a pipeline.
    """

    id: str
    room_id: UUID
    is_present: bool | None | Unset = UNSET
    session_id: None | str | Unset = UNSET
    explicit_priority: float | None | Unset = UNSET
    implicit_priority: float | None | Unset = UNSET
    visit_count: int | None | Unset = UNSET
    device_type: None | Unset | VisitorDeviceType = UNSET
    device_screen_width: int | None | Unset = UNSET
    device_screen_height: int | None | Unset = UNSET
    browser_name: None | str | Unset = UNSET
    browser_version: None | str | Unset = UNSET
    browser_language: None | str | Unset = UNSET
    preferred_language_code: None | str | Unset = UNSET
    os_name: None | str | Unset = UNSET
    os_version: None | str | Unset = UNSET
    user_agent: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    ip_organization: None | str | Unset = UNSET
    geo_city: None | str | Unset = UNSET
    geo_country_code: None | str | Unset = UNSET
    geo_country: None | str | Unset = UNSET
    referrer_url: None | str | Unset = UNSET
    referrer_hostname: None | str | Unset = UNSET
    referrer_medium: None | ReferrerMedium | Unset = UNSET
    referrer_source: None | str | Unset = UNSET
    original_referrer_url: None | str | Unset = UNSET
    original_referrer_hostname: None | str | Unset = UNSET
    original_referrer_medium: None | ReferrerMedium | Unset = UNSET
    original_referrer_source: None | str | Unset = UNSET
    latest_page_url: None | str | Unset = UNSET
    latest_page_canonical_url: None | str | Unset = UNSET
    latest_page_title: None | str | Unset = UNSET
    shopping_cart_currency: None | str | Unset = UNSET
    shopping_cart_total_value: None | str | Unset = UNSET
    shopping_cart_total_subscription_value: None | str | Unset = UNSET
    shopping_cart_locked_at: datetime.datetime | None | Unset = UNSET
    pipeline_step_index: int | None | Unset = UNSET
    pipeline_step_title: None | str | Unset = UNSET
    pipeline_step_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        room_id = str(self.room_id)

        is_present: bool | None | Unset
        if isinstance(self.is_present, Unset):
            is_present = UNSET
        else:
            is_present = self.is_present

        session_id: None | str | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        explicit_priority: float | None | Unset
        if isinstance(self.explicit_priority, Unset):
            explicit_priority = UNSET
        else:
            explicit_priority = self.explicit_priority

        implicit_priority: float | None | Unset
        if isinstance(self.implicit_priority, Unset):
            implicit_priority = UNSET
        else:
            implicit_priority = self.implicit_priority

        visit_count: int | None | Unset
        if isinstance(self.visit_count, Unset):
            visit_count = UNSET
        else:
            visit_count = self.visit_count

        device_type: None | str | Unset
        if isinstance(self.device_type, Unset):
            device_type = UNSET
        elif isinstance(self.device_type, VisitorDeviceType):
            device_type = self.device_type.value
        else:
            device_type = self.device_type

        device_screen_width: int | None | Unset
        if isinstance(self.device_screen_width, Unset):
            device_screen_width = UNSET
        else:
            device_screen_width = self.device_screen_width

        device_screen_height: int | None | Unset
        if isinstance(self.device_screen_height, Unset):
            device_screen_height = UNSET
        else:
            device_screen_height = self.device_screen_height

        browser_name: None | str | Unset
        if isinstance(self.browser_name, Unset):
            browser_name = UNSET
        else:
            browser_name = self.browser_name

        browser_version: None | str | Unset
        if isinstance(self.browser_version, Unset):
            browser_version = UNSET
        else:
            browser_version = self.browser_version

        browser_language: None | str | Unset
        if isinstance(self.browser_language, Unset):
            browser_language = UNSET
        else:
            browser_language = self.browser_language

        preferred_language_code: None | str | Unset
        if isinstance(self.preferred_language_code, Unset):
            preferred_language_code = UNSET
        else:
            preferred_language_code = self.preferred_language_code

        os_name: None | str | Unset
        if isinstance(self.os_name, Unset):
            os_name = UNSET
        else:
            os_name = self.os_name

        os_version: None | str | Unset
        if isinstance(self.os_version, Unset):
            os_version = UNSET
        else:
            os_version = self.os_version

        user_agent: None | str | Unset
        if isinstance(self.user_agent, Unset):
            user_agent = UNSET
        else:
            user_agent = self.user_agent

        ip_address: None | str | Unset
        if isinstance(self.ip_address, Unset):
            ip_address = UNSET
        else:
            ip_address = self.ip_address

        ip_organization: None | str | Unset
        if isinstance(self.ip_organization, Unset):
            ip_organization = UNSET
        else:
            ip_organization = self.ip_organization

        geo_city: None | str | Unset
        if isinstance(self.geo_city, Unset):
            geo_city = UNSET
        else:
            geo_city = self.geo_city

        geo_country_code: None | str | Unset
        if isinstance(self.geo_country_code, Unset):
            geo_country_code = UNSET
        else:
            geo_country_code = self.geo_country_code

        geo_country: None | str | Unset
        if isinstance(self.geo_country, Unset):
            geo_country = UNSET
        else:
            geo_country = self.geo_country

        referrer_url: None | str | Unset
        if isinstance(self.referrer_url, Unset):
            referrer_url = UNSET
        else:
            referrer_url = self.referrer_url

        referrer_hostname: None | str | Unset
        if isinstance(self.referrer_hostname, Unset):
            referrer_hostname = UNSET
        else:
            referrer_hostname = self.referrer_hostname

        referrer_medium: None | str | Unset
        if isinstance(self.referrer_medium, Unset):
            referrer_medium = UNSET
        elif isinstance(self.referrer_medium, ReferrerMedium):
            referrer_medium = self.referrer_medium.value
        else:
            referrer_medium = self.referrer_medium

        referrer_source: None | str | Unset
        if isinstance(self.referrer_source, Unset):
            referrer_source = UNSET
        else:
            referrer_source = self.referrer_source

        original_referrer_url: None | str | Unset
        if isinstance(self.original_referrer_url, Unset):
            original_referrer_url = UNSET
        else:
            original_referrer_url = self.original_referrer_url

        original_referrer_hostname: None | str | Unset
        if isinstance(self.original_referrer_hostname, Unset):
            original_referrer_hostname = UNSET
        else:
            original_referrer_hostname = self.original_referrer_hostname

        original_referrer_medium: None | str | Unset
        if isinstance(self.original_referrer_medium, Unset):
            original_referrer_medium = UNSET
        elif isinstance(self.original_referrer_medium, ReferrerMedium):
            original_referrer_medium = self.original_referrer_medium.value
        else:
            original_referrer_medium = self.original_referrer_medium

        original_referrer_source: None | str | Unset
        if isinstance(self.original_referrer_source, Unset):
            original_referrer_source = UNSET
        else:
            original_referrer_source = self.original_referrer_source

        latest_page_url: None | str | Unset
        if isinstance(self.latest_page_url, Unset):
            latest_page_url = UNSET
        else:
            latest_page_url = self.latest_page_url

        latest_page_canonical_url: None | str | Unset
        if isinstance(self.latest_page_canonical_url, Unset):
            latest_page_canonical_url = UNSET
        else:
            latest_page_canonical_url = self.latest_page_canonical_url

        latest_page_title: None | str | Unset
        if isinstance(self.latest_page_title, Unset):
            latest_page_title = UNSET
        else:
            latest_page_title = self.latest_page_title

        shopping_cart_currency: None | str | Unset
        if isinstance(self.shopping_cart_currency, Unset):
            shopping_cart_currency = UNSET
        else:
            shopping_cart_currency = self.shopping_cart_currency

        shopping_cart_total_value: None | str | Unset
        if isinstance(self.shopping_cart_total_value, Unset):
            shopping_cart_total_value = UNSET
        else:
            shopping_cart_total_value = self.shopping_cart_total_value

        shopping_cart_total_subscription_value: None | str | Unset
        if isinstance(self.shopping_cart_total_subscription_value, Unset):
            shopping_cart_total_subscription_value = UNSET
        else:
            shopping_cart_total_subscription_value = self.shopping_cart_total_subscription_value

        shopping_cart_locked_at: None | str | Unset
        if isinstance(self.shopping_cart_locked_at, Unset):
            shopping_cart_locked_at = UNSET
        elif isinstance(self.shopping_cart_locked_at, datetime.datetime):
            shopping_cart_locked_at = format_moment(self.shopping_cart_locked_at)
        else:
            shopping_cart_locked_at = self.shopping_cart_locked_at

        pipeline_step_index: int | None | Unset
        if isinstance(self.pipeline_step_index, Unset):
            pipeline_step_index = UNSET
        else:
            pipeline_step_index = self.pipeline_step_index

        pipeline_step_title: None | str | Unset
        if isinstance(self.pipeline_step_title, Unset):
            pipeline_step_title = UNSET
        else:
            pipeline_step_title = self.pipeline_step_title

        pipeline_step_count: int | None | Unset
        if isinstance(self.pipeline_step_count, Unset):
            pipeline_step_count = UNSET
        else:
            pipeline_step_count = self.pipeline_step_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "room_id": room_id,
            }
        )
        if is_present is not UNSET:
            field_dict["is_present"] = is_present
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if explicit_priority is not UNSET:
            field_dict["explicit_priority"] = explicit_priority
        if implicit_priority is not UNSET:
            field_dict["implicit_priority"] = implicit_priority
        if visit_count is not UNSET:
            field_dict["visit_count"] = visit_count
        if device_type is not UNSET:
            field_dict["device_type"] = device_type
        if device_screen_width is not UNSET:
            field_dict["device_screen_width"] = device_screen_width
        if device_screen_height is not UNSET:
            field_dict["device_screen_height"] = device_screen_height
        if browser_name is not UNSET:
            field_dict["browser_name"] = browser_name
        if browser_version is not UNSET:
            field_dict["browser_version"] = browser_version
        if browser_language is not UNSET:
            field_dict["browser_language"] = browser_language
        if preferred_language_code is not UNSET:
            field_dict["preferred_language_code"] = preferred_language_code
        if os_name is not UNSET:
            field_dict["os_name"] = os_name
        if os_version is not UNSET:
            field_dict["os_version"] = os_version
        if user_agent is not UNSET:
            field_dict["user_agent"] = user_agent
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if ip_organization is not UNSET:
            field_dict["ip_organization"] = ip_organization
        if geo_city is not UNSET:
            field_dict["geo_city"] = geo_city
        if geo_country_code is not UNSET:
            field_dict["geo_country_code"] = geo_country_code
        if geo_country is not UNSET:
            field_dict["geo_country"] = geo_country
        if referrer_url is not UNSET:
            field_dict["referrer_url"] = referrer_url
        if referrer_hostname is not UNSET:
            field_dict["referrer_hostname"] = referrer_hostname
        if referrer_medium is not UNSET:
            field_dict["referrer_medium"] = referrer_medium
        if referrer_source is not UNSET:
            field_dict["referrer_source"] = referrer_source
        if original_referrer_url is not UNSET:
            field_dict["original_referrer_url"] = original_referrer_url
        if original_referrer_hostname is not UNSET:
            field_dict["original_referrer_hostname"] = original_referrer_hostname
        if original_referrer_medium is not UNSET:
            field_dict["original_referrer_medium"] = original_referrer_medium
        if original_referrer_source is not UNSET:
            field_dict["original_referrer_source"] = original_referrer_source
        if latest_page_url is not UNSET:
            field_dict["latest_page_url"] = latest_page_url
        if latest_page_canonical_url is not UNSET:
            field_dict["latest_page_canonical_url"] = latest_page_canonical_url
        if latest_page_title is not UNSET:
            field_dict["latest_page_title"] = latest_page_title
        if shopping_cart_currency is not UNSET:
            field_dict["shopping_cart_currency"] = shopping_cart_currency
        if shopping_cart_total_value is not UNSET:
            field_dict["shopping_cart_total_value"] = shopping_cart_total_value
        if shopping_cart_total_subscription_value is not UNSET:
            field_dict["shopping_cart_total_subscription_value"] = shopping_cart_total_subscription_value
        if shopping_cart_locked_at is not UNSET:
            field_dict["shopping_cart_locked_at"] = shopping_cart_locked_at
        if pipeline_step_index is not UNSET:
            field_dict["pipeline_step_index"] = pipeline_step_index
        if pipeline_step_title is not UNSET:
            field_dict["pipeline_step_title"] = pipeline_step_title
        if pipeline_step_count is not UNSET:
            field_dict["pipeline_step_count"] = pipeline_step_count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = as_dict(src_dict)
        id = d.pop("id")

        room_id = UUID(d.pop("room_id"))

        def _parse_is_present(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_present = _parse_is_present(d.pop("is_present", UNSET))

        def _parse_session_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        session_id = _parse_session_id(d.pop("session_id", UNSET))

        def _parse_explicit_priority(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        explicit_priority = _parse_explicit_priority(d.pop("explicit_priority", UNSET))

        def _parse_implicit_priority(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        implicit_priority = _parse_implicit_priority(d.pop("implicit_priority", UNSET))

        def _parse_visit_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        visit_count = _parse_visit_count(d.pop("visit_count", UNSET))

        def _parse_device_type(data: object) -> None | Unset | VisitorDeviceType:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            device_type_type_0 = VisitorDeviceType(data)

            return device_type_type_0

        device_type = _parse_device_type(d.pop("device_type", UNSET))

        def _parse_device_screen_width(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        device_screen_width = _parse_device_screen_width(d.pop("device_screen_width", UNSET))

        def _parse_device_screen_height(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        device_screen_height = _parse_device_screen_height(d.pop("device_screen_height", UNSET))

        def _parse_browser_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        browser_name = _parse_browser_name(d.pop("browser_name", UNSET))

        def _parse_browser_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        browser_version = _parse_browser_version(d.pop("browser_version", UNSET))

        def _parse_browser_language(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        browser_language = _parse_browser_language(d.pop("browser_language", UNSET))

        def _parse_preferred_language_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preferred_language_code = _parse_preferred_language_code(d.pop("preferred_language_code", UNSET))

        def _parse_os_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        os_name = _parse_os_name(d.pop("os_name", UNSET))

        def _parse_os_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        os_version = _parse_os_version(d.pop("os_version", UNSET))

        def _parse_user_agent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_agent = _parse_user_agent(d.pop("user_agent", UNSET))

        def _parse_ip_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ip_address = _parse_ip_address(d.pop("ip_address", UNSET))

        def _parse_ip_organization(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ip_organization = _parse_ip_organization(d.pop("ip_organization", UNSET))

        def _parse_geo_city(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        geo_city = _parse_geo_city(d.pop("geo_city", UNSET))

        def _parse_geo_country_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        geo_country_code = _parse_geo_country_code(d.pop("geo_country_code", UNSET))

        def _parse_geo_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        geo_country = _parse_geo_country(d.pop("geo_country", UNSET))

        def _parse_referrer_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        referrer_url = _parse_referrer_url(d.pop("referrer_url", UNSET))

        def _parse_referrer_hostname(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        referrer_hostname = _parse_referrer_hostname(d.pop("referrer_hostname", UNSET))

        def _parse_referrer_medium(data: object) -> None | ReferrerMedium | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            referrer_medium_type_0 = ReferrerMedium(data)

            return referrer_medium_type_0

        referrer_medium = _parse_referrer_medium(d.pop("referrer_medium", UNSET))

        def _parse_referrer_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        referrer_source = _parse_referrer_source(d.pop("referrer_source", UNSET))

        def _parse_original_referrer_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_referrer_url = _parse_original_referrer_url(d.pop("original_referrer_url", UNSET))

        def _parse_original_referrer_hostname(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_referrer_hostname = _parse_original_referrer_hostname(d.pop("original_referrer_hostname", UNSET))

        def _parse_original_referrer_medium(data: object) -> None | ReferrerMedium | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            original_referrer_medium_type_0 = ReferrerMedium(data)

            return original_referrer_medium_type_0

        original_referrer_medium = _parse_original_referrer_medium(d.pop("original_referrer_medium", UNSET))

        def _parse_original_referrer_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        original_referrer_source = _parse_original_referrer_source(d.pop("original_referrer_source", UNSET))

        def _parse_latest_page_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        latest_page_url = _parse_latest_page_url(d.pop("latest_page_url", UNSET))

        def _parse_latest_page_canonical_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        latest_page_canonical_url = _parse_latest_page_canonical_url(d.pop("latest_page_canonical_url", UNSET))

        def _parse_latest_page_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        latest_page_title = _parse_latest_page_title(d.pop("latest_page_title", UNSET))

        def _parse_shopping_cart_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shopping_cart_currency = _parse_shopping_cart_currency(d.pop("shopping_cart_currency", UNSET))

        def _parse_shopping_cart_total_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shopping_cart_total_value = _parse_shopping_cart_total_value(d.pop("shopping_cart_total_value", UNSET))

        def _parse_shopping_cart_total_subscription_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shopping_cart_total_subscription_value = _parse_shopping_cart_total_subscription_value(
            d.pop("shopping_cart_total_subscription_value", UNSET)
        )

        def _parse_shopping_cart_locked_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if not isinstance(data, str):
                raise TypeError(f"{type(data).__name__} matches none of the described types")
            shopping_cart_locked_at_type_0 = parse_moment(data)

            return shopping_cart_locked_at_type_0

        shopping_cart_locked_at = _parse_shopping_cart_locked_at(d.pop("shopping_cart_locked_at", UNSET))

        def _parse_pipeline_step_index(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pipeline_step_index = _parse_pipeline_step_index(d.pop("pipeline_step_index", UNSET))

        def _parse_pipeline_step_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pipeline_step_title = _parse_pipeline_step_title(d.pop("pipeline_step_title", UNSET))

        def _parse_pipeline_step_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pipeline_step_count = _parse_pipeline_step_count(d.pop("pipeline_step_count", UNSET))

        _model = cls(
            id=id,
            room_id=room_id,
            is_present=is_present,
            session_id=session_id,
            explicit_priority=explicit_priority,
            implicit_priority=implicit_priority,
            visit_count=visit_count,
            device_type=device_type,
            device_screen_width=device_screen_width,
            device_screen_height=device_screen_height,
            browser_name=browser_name,
            browser_version=browser_version,
            browser_language=browser_language,
            preferred_language_code=preferred_language_code,
            os_name=os_name,
            os_version=os_version,
            user_agent=user_agent,
            ip_address=ip_address,
            ip_organization=ip_organization,
            geo_city=geo_city,
            geo_country_code=geo_country_code,
            geo_country=geo_country,
            referrer_url=referrer_url,
            referrer_hostname=referrer_hostname,
            referrer_medium=referrer_medium,
            referrer_source=referrer_source,
            original_referrer_url=original_referrer_url,
            original_referrer_hostname=original_referrer_hostname,
            original_referrer_medium=original_referrer_medium,
            original_referrer_source=original_referrer_source,
            latest_page_url=latest_page_url,
            latest_page_canonical_url=latest_page_canonical_url,
            latest_page_title=latest_page_title,
            shopping_cart_currency=shopping_cart_currency,
            shopping_cart_total_value=shopping_cart_total_value,
            shopping_cart_total_subscription_value=shopping_cart_total_subscription_value,
            shopping_cart_locked_at=shopping_cart_locked_at,
            pipeline_step_index=pipeline_step_index,
            pipeline_step_title=pipeline_step_title,
            pipeline_step_count=pipeline_step_count,
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
