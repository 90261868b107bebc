"""What was said of members, applied or held back, and how the changes that say it stand to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from s3desk.ledger.changes import Change, Member, read_own, read_past
from s3desk.ledger.registers import RETIRED
from s3desk.ledger.words import Word
from s3desk.store.columns import decode, encode
from s3desk.store.connection import Database
from s3desk.store.inbox import in_order
from s3desk.store.log import Log, Past, fits, past_of, unsqueeze
from s3desk.store.schema import INDEX_BITS

_SAID = f"""
SELECT c.circle, c.lamport, c.id, a.write & {(1 << INDEX_BITS) - 1}, a.author, a.key, a.state, a.last
FROM admission a CROSS JOIN change c ON c.no = a.write >> {INDEX_BITS} ORDER BY a.write
"""

_MEMBER = encode("member")
"""In every change that says something of a member, since operations name their type; much faster than reading all."""


class Said:
    """The words of all circles; made anew after the file has changed. Where nobody was retired, the inbox is not read."""

    def __init__(self, database: Database) -> None:
        self._database, self._log = database, Log(database)
        self.applied: list[tuple[str, Word]] = []
        """Circle and word of what the log says, in its order."""
        for circle, lamport, change, index, author, key, state, last in database.execute(_SAID):
            word = Word((lamport, change, index), author, key, state, tuple(decode(last)))
            self.applied.append((circle, word))
        self.is_quiet = all(word.state != RETIRED for _, word in self.applied)
        """Whether nobody was ever retired."""
        self._places: dict[bytes, Past] = {}
        self._held: dict[bytes, Change] = {}
        self._complete_held: list[bytes] = []

    def words(self) -> Mapping[str, Sequence[Word]]:
        """Return by circle what was said, also in changes that are held back and lack nothing of their past."""
        found: dict[str, list[Word]] = defaultdict(list)
        for circle, word in self.applied:
            found[circle].append(word)
        self._held = self._read_held()
        self._places = self._log.past(_named(self._held.values(), found.values()))
        self._complete_held = list(self._complete())
        for key in self._complete_held:
            change = self._held[key]
            for index, each in enumerate(change.operations):
                if type(each) is Member:
                    rank = self._places[key].lamport, key, index
                    found[change.circle].append(Word(rank, change.author, each.key, each.state, tuple(each.last)))
        return found

    def _read_held(self) -> dict[bytes, Change]:
        """Return the held changes that say something of members, and those of them that are in the past of one."""
        stored = dict(self._database.execute("SELECT id, body FROM inbox WHERE held"))
        found: dict[bytes, Change] = {}
        rising = [key for key, body in stored.items() if _MEMBER in unsqueeze(body)]
        while rising:
            key = rising.pop()
            if key in stored and key not in found:
                found[key] = read_own(unsqueeze(stored[key]))
                rising += past_of(found[key])
        return found

    def held_roots(self, circle: str) -> Iterator[tuple[bytes, bytes, bytes]]:
        """Yield the held changes of a circle that have no past: id, author, action."""
        for key, stored in self._database.execute("SELECT id, body FROM inbox WHERE held"):
            body = unsqueeze(stored)
            if not read_past(body) and (change := read_own(body)).circle == circle:
                yield key, change.author, change.action

    def _complete(self) -> Iterator[bytes]:
        """Yield the held changes whose past is here, in causal order, noting where they would stand."""
        pasts = {key: past_of(change) for key, change in self._held.items()}
        for key in in_order(pasts, self._places):
            change = self._held[key]
            if all(each in self._places for each in pasts[key]) and fits(change, self._places):
                self._places[key] = Past.of(0, change, self._places)
                yield key

    # What changes had seen of each other ----------------------------------------------------------------------------

    def pasts(self, changes: Collection[bytes]) -> Iterator[tuple[bytes, list[bytes]]]:
        there = [self._places[each].no for each in changes if each in self._places and each not in self._held]
        last = max((each.no for each in self._places.values()), default=0)
        sql = "SELECT id, body FROM change WHERE no >= ? AND no <= ? ORDER BY no"
        for key, stored in self._database.execute(sql, (min(there, default=0), last)):
            yield key, read_past(unsqueeze(stored))
        for key in self._complete_held:
            yield key, past_of(self._held[key])


def _named(held: Iterable[Change], words: Iterable[Sequence[Word]]) -> Iterator[bytes]:
    """Yield the changes whose places in the log are asked for."""
    for change in held:
        yield from past_of(change)
    for said in words:
        for word in said:
            yield word.change
            yield from word.last
