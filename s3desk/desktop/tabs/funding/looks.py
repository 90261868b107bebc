"""What states, freshness, answers and stages look like: a tone, an icon, and always the word beside."""

from __future__ import annotations

from collections.abc import Mapping

from s3desk.desktop.kit.arrangement import Badge
from s3desk.desktop.look import ToneName
from s3desk.desktop.words import QtWords
from s3desk.domain.bidding import Eligibility
from s3desk.domain.declare import Choice
from s3desk.domain.funding import Answer, Bid, CallState, Freshness, Stage
from s3desk.domain.messages import message

Look = tuple[ToneName, str]
_LOOKS: Mapping[type[Choice], Mapping[str, Look]] = {  # by type too: "open" is a state of a call and of a decision
    CallState: {
        CallState.FORTHCOMING: ("info", "calendar"),
        CallState.OPEN: ("good", "open"),
        CallState.CLOSED: ("quiet", "no"),
        CallState.UNKNOWN: ("warning", "unknown"),
    },
    Freshness: {
        Freshness.FRESH: ("good", "done"),
        Freshness.AMBER: ("warning", "history"),
        Freshness.STALE: ("bad", "overdue"),
        Freshness.UNCHECKED: ("quiet", "unknown"),
    },
    Answer: {
        Answer.YES: ("good", "yes"),
        Answer.NO: ("bad", "no"),
        Answer.UNKNOWN: ("quiet", "unknown"),
    },
    Stage: {
        Stage.INTERESTED: ("quiet", "eye"),
        Stage.PREPARING: ("info", "edit"),
        Stage.SUBMITTED: ("accent", "go"),
        Stage.GRANTED: ("good", "yes"),
        Stage.REFUSED: ("bad", "no"),
    },
    Bid: {
        Bid.OPEN: ("warning", "unknown"),
        Bid.BID: ("good", "yes"),
        Bid.NO_BID: ("quiet", "no"),
    },
}


def look_of(member: Choice) -> Look:
    """Return tone and icon of a state, freshness, answer, stage or decision; quiet without an icon for any other."""
    return _LOOKS.get(type(member), {}).get(member, ("quiet", ""))


def badge(words: QtWords, member: Choice) -> Badge:
    """Return the badge of a state, freshness, answer, stage or decision."""
    tone, icon = look_of(member)
    return Badge(words.label(member), tone, icon)


def said_fit(words: QtWords, found: Eligibility) -> str:
    """Return whether a call is for us, with the questions that are open: one not answered is never a no."""
    texts = {
        Answer.YES: message("Eligible"),
        Answer.NO: message("Not eligible"),
        Answer.UNKNOWN: message("Eligibility not known"),
    }
    if not found.open_questions:
        return words.say(texts[found.verdict])
    asked = message("open questions: {0}", found.open_questions)
    return words.say(message("{0} – {1}", texts[found.verdict], asked))


def fit_badge(words: QtWords, found: Eligibility) -> Badge:
    """Return the same in short, to be read aloud in full."""
    tone, icon = look_of(found.verdict)
    whole = said_fit(words, found)
    short = words.say(message("Eligible?")) if found.verdict is Answer.UNKNOWN and not found.open_questions else whole
    return Badge(short, tone, icon, said=whole)
