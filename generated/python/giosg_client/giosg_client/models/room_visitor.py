from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..model import OpenModel
from ..models.referrer_medium import ReferrerMedium
from ..models.visitor_device_type import VisitorDeviceType
from ..types import UNSET, Unset


@_attrs_define(slots=False, eq=False, repr=False)
class RoomVisitor(OpenModel):
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
    additional_properties: dict[str, Any] = _attrs_field(factory=dict, kw_only=True)
