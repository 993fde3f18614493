"""Copy an interaction, edit the copy, and publish it unless somebody else has changed it meanwhile.

    python publish_copy.py e0976394-0781-4795-b052-bc8f66f149f8 --name "Summer newsletter" --notes "For July"

The token comes from the environment: GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN.

Saving is not protected as publishing is: two programs that save at the same time overwrite each other, since the API
documents no response for an outdated tag there. What is published is the version that this program has saved, or
nothing.

Exit status: 0 if the copy is published, 1 if it was changed meanwhile (it is there, unpublished), 2 after another
error (the copy is there if it was printed; without a response it may even be published).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from giosg_interactions_client import InteractionDesigner
from giosg_interactions_client.errors import ClientError, VersionConflictError
from giosg_interactions_client.models import Interaction, InteractionCopy


def edited(interaction: Interaction, notes: str | None) -> Interaction:
    """Return the interaction with other notes; everything else stays, the design and its tag included."""
    return interaction if notes is None else interaction.replace(notes=notes)


def publish_copy(designer: InteractionDesigner, original: str, name: str, notes: str | None) -> Interaction:
    """Return the published copy.

    Raises:
        VersionConflictError: somebody else has changed the copy before it was published.
        ClientError: a call failed.
    """
    copy = designer.interactions.copy(original, InteractionCopy(name=name, force_unique_name=True))
    print(f"copied to {copy.interaction_uuid} ({copy.name})")
    saved = designer.interactions.update(copy.interaction_uuid, edited(copy, notes))
    return designer.interactions.publish(saved.interaction_uuid, only_if_unchanged=saved)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Copy an interaction, edit the copy and publish it.")
    parser.add_argument("interaction", help="the original, by its interactionUuid")
    parser.add_argument("--name", required=True, help="name of the copy; a number is added if it is in use")
    parser.add_argument("--notes", help="notes of the copy (default: those of the original)")
    options = parser.parse_args(arguments)
    try:
        with InteractionDesigner.from_env() as designer:
            published = publish_copy(designer, options.interaction, options.name, options.notes)
    except VersionConflictError:
        print("somebody else has changed the copy; check it, and publish it yourself", file=sys.stderr)
        return 1
    except ClientError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"published {published.interaction_uuid} at {published.published_date}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
