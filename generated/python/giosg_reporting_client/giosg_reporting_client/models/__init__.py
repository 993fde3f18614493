"""Contains all the data models used in inputs/outputs"""

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
