"""Contains all the data models used in inputs/outputs"""

from .action_body import ActionBody
from .canvas_size import CanvasSize
from .collection import Collection
from .default_template import DefaultTemplate
from .error_body import ErrorBody
from .form_submission import FormSubmission
from .form_values import FormValues
from .interaction import Interaction
from .interaction_copy import InteractionCopy
from .interaction_create import InteractionCreate
from .interaction_design import InteractionDesign
from .interaction_list_item import InteractionListItem
from .interaction_ordering import InteractionOrdering
from .interaction_summary import InteractionSummary
from .interaction_update import InteractionUpdate
from .interaction_v2 import InteractionV2
from .list_interactions_published import ListInteractionsPublished
from .project import Project
from .publish_log_item import PublishLogItem
from .published_project import PublishedProject
from .template import Template
from .theme import Theme

__all__ = (
    "ActionBody",
    "CanvasSize",
    "Collection",
    "DefaultTemplate",
    "ErrorBody",
    "FormSubmission",
    "FormValues",
    "Interaction",
    "InteractionCopy",
    "InteractionCreate",
    "InteractionDesign",
    "InteractionListItem",
    "InteractionOrdering",
    "InteractionSummary",
    "InteractionUpdate",
    "InteractionV2",
    "ListInteractionsPublished",
    "Project",
    "PublishLogItem",
    "PublishedProject",
    "Template",
    "Theme",
)
