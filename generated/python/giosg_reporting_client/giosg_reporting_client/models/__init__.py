"""Contains all the data models used in inputs/outputs"""

from .chat_statistics import ChatStatistics
from .chat_statistics_of_day import ChatStatisticsOfDay
from .error import Error
from .field_errors import FieldErrors

__all__ = (
    "ChatStatistics",
    "ChatStatisticsOfDay",
    "Error",
    "FieldErrors",
)
