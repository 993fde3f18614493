"""Models of requests and responses, loaded when used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_MODULES = {
    "ActionBody": "action_body",
    "CanvasSize": "canvas_size",
    "Collection": "collection",
    "DefaultTemplate": "default_template",
    "ErrorBody": "error_body",
    "FormSubmission": "form_submission",
    "FormValues": "form_values",
    "Interaction": "interaction",
    "InteractionCopy": "interaction_copy",
    "InteractionCreate": "interaction_create",
    "InteractionDesign": "interaction_design",
    "InteractionListItem": "interaction_list_item",
    "InteractionOrdering": "interaction_ordering",
    "InteractionSummary": "interaction_summary",
    "InteractionUpdate": "interaction_update",
    "InteractionV2": "interaction_v2",
    "ListInteractionsPublished": "list_interactions_published",
    "Project": "project",
    "PublishLogItem": "publish_log_item",
    "PublishedProject": "published_project",
    "Template": "template",
    "Theme": "theme",
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
