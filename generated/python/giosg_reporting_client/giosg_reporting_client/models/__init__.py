"""Models of requests and responses, loaded when used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chat_statistics import ChatStatistics
    from .chat_statistics_of_day import ChatStatisticsOfDay
    from .column_type import ColumnType
    from .conversational_report import ConversationalReport
    from .counted_field import CountedField
    from .event_aggregation import EventAggregation
    from .event_query import EventQuery
    from .event_source import EventSource
    from .goal_statistics import GoalStatistics
    from .granularity import Granularity
    from .hourly_user_presence import HourlyUserPresence
    from .hourly_visitor_statistics import HourlyVisitorStatistics
    from .purchase_statistics import PurchaseStatistics
    from .query_column import QueryColumn
    from .query_filter import QueryFilter
    from .query_interval import QueryInterval
    from .query_result import QueryResult
    from .report_metric import ReportMetric
    from .report_query_arguments import ReportQueryArguments
    from .room_chat_statistics import RoomChatStatistics
    from .room_chat_statistics_of_day import RoomChatStatisticsOfDay
    from .room_user_presence_counts import RoomUserPresenceCounts
    from .rule_statistics import RuleStatistics
    from .session_aggregation import SessionAggregation
    from .session_query import SessionQuery
    from .user_presence_count import UserPresenceCount
    from .user_presence_counts import UserPresenceCounts
    from .visitor_statistics import VisitorStatistics
    from .visitor_statistics_by_date import VisitorStatisticsByDate
    from .visitor_statistics_of_day import VisitorStatisticsOfDay

_MODULES = {
    "ChatStatistics": "chat_statistics",
    "ChatStatisticsOfDay": "chat_statistics_of_day",
    "ColumnType": "column_type",
    "ConversationalReport": "conversational_report",
    "CountedField": "counted_field",
    "EventAggregation": "event_aggregation",
    "EventQuery": "event_query",
    "EventSource": "event_source",
    "GoalStatistics": "goal_statistics",
    "Granularity": "granularity",
    "HourlyUserPresence": "hourly_user_presence",
    "HourlyVisitorStatistics": "hourly_visitor_statistics",
    "PurchaseStatistics": "purchase_statistics",
    "QueryColumn": "query_column",
    "QueryFilter": "query_filter",
    "QueryInterval": "query_interval",
    "QueryResult": "query_result",
    "ReportMetric": "report_metric",
    "ReportQueryArguments": "report_query_arguments",
    "RoomChatStatistics": "room_chat_statistics",
    "RoomChatStatisticsOfDay": "room_chat_statistics_of_day",
    "RoomUserPresenceCounts": "room_user_presence_counts",
    "RuleStatistics": "rule_statistics",
    "SessionAggregation": "session_aggregation",
    "SessionQuery": "session_query",
    "UserPresenceCount": "user_presence_count",
    "UserPresenceCounts": "user_presence_counts",
    "VisitorStatistics": "visitor_statistics",
    "VisitorStatisticsByDate": "visitor_statistics_by_date",
    "VisitorStatisticsOfDay": "visitor_statistics_of_day",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]


__all__ = (
    "ChatStatistics",
    "ChatStatisticsOfDay",
    "ColumnType",
    "ConversationalReport",
    "CountedField",
    "EventAggregation",
    "EventQuery",
    "EventSource",
    "GoalStatistics",
    "Granularity",
    "HourlyUserPresence",
    "HourlyVisitorStatistics",
    "PurchaseStatistics",
    "QueryColumn",
    "QueryFilter",
    "QueryInterval",
    "QueryResult",
    "ReportMetric",
    "ReportQueryArguments",
    "RoomChatStatistics",
    "RoomChatStatisticsOfDay",
    "RoomUserPresenceCounts",
    "RuleStatistics",
    "SessionAggregation",
    "SessionQuery",
    "UserPresenceCount",
    "UserPresenceCounts",
    "VisitorStatistics",
    "VisitorStatisticsByDate",
    "VisitorStatisticsOfDay",
)
