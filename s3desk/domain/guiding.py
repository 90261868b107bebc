"""Questions that help a group to fill a SWOT table, one for each corner of the quadruple helix."""

from __future__ import annotations

from collections.abc import Mapping

from s3desk.domain.diagnosis import Quadrant
from s3desk.domain.messages import Message, message
from s3desk.domain.region import Helix

GUIDING: Mapping[Quadrant, Mapping[Helix, Message]] = {
    Quadrant.STRENGTHS: {
        Helix.GOVERNMENT: message("Which services, sites or rules of ours do other regions ask us about?"),
        Helix.BUSINESS: message("What do customers outside the region buy from us, and why not from someone else?"),
        Helix.ACADEMIA: message("In which fields do firms from elsewhere come to our laboratories or graduates?"),
        Helix.SOCIETY: message("What do people here know or do well that no statistic shows?"),
    },
    Quadrant.WEAKNESSES: {
        Helix.GOVERNMENT: message("Where do permits, calls or payments take longer than a project can wait?"),
        Helix.BUSINESS: message("What do you have to buy, hire or learn outside because it is missing here?"),
        Helix.ACADEMIA: message("Which results stay on the shelf, and what would a firm need to use them?"),
        Helix.SOCIETY: message("Who is left out: which valleys, age groups or trades does innovation not reach?"),
    },
    Quadrant.OPPORTUNITIES: {
        Helix.GOVERNMENT: message("Which coming rules, funds or public purchases could open a market for our firms?"),
        Helix.BUSINESS: message(
            "Which new value chain could you enter within five years, and with which partner region?"
        ),
        Helix.ACADEMIA: message("Which research under way could change one of our main industries?"),
        Helix.SOCIETY: message("Which need of people here is also a need elsewhere, so that its answer can be sold?"),
    },
    Quadrant.THREATS: {
        Helix.GOVERNMENT: message("What will happen to the region when present funds or rules run out?"),
        Helix.BUSINESS: message("Which customer, supplier or price could stop your plant if it changed?"),
        Helix.ACADEMIA: message("Which skills are leaving or retiring faster than they are taught?"),
        Helix.SOCIETY: message("Which jobs and places would be hit first by the transition, and who speaks for them?"),
    },
}
"""Written for this program; the groups are those of entrepreneurial discovery."""


def guiding(quadrant: Quadrant) -> tuple[Message, ...]:
    """Return the questions of a quadrant, each after the name of its group."""
    return tuple(message("{0}: {1}", Message(helix.label), asked) for helix, asked in GUIDING[quadrant].items())
