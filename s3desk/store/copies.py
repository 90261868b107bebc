"""Other copies of this workspace: what each is known to hold, and what it lacks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from s3desk.domain.errors import OfficeError
from s3desk.ledger.changes import MINE
from s3desk.ledger.packs import Header, Tip
from s3desk.ledger.registers import RETIRED
from s3desk.services.exchanging import Copy, Lacking
from s3desk.store.connection import Database
from s3desk.store.history import moment
from s3desk.store.home import home_circle, note_given, own_copy
from s3desk.store.lacking import memberships, spans
from s3desk.store.log import Log
from s3desk.store.series import Series, of_circles


def circles(database: Database, log: Log) -> list[str]:
    """Return the shared circles of the file, the one where it is at home first."""
    home = home_circle(log)
    found = database.execute("SELECT DISTINCT circle FROM head WHERE circle NOT IN (?, ?) ORDER BY 1", (home, MINE))
    return [home, *(circle for (circle,) in found)]


# What others hold -----------------------------------------------------------------------------------------------------


def remember(database: Database, log: Log, header: Header, now_ms: int) -> None:
    """Remember of a pack that was taken in what its copy holds, and that it holds so much of ours. In a transaction."""
    known = log.numbers(tip.id for tip in header.tips)
    for tip in header.tips:
        if tip.id in known:
            note_given(log, tip.series, tip.sequence)
    if not header.copy or header.copy == own_copy(log):
        return
    if not _speaks(database, log, header.key, header.copy):
        return
    values = (header.copy, header.key, header.name, header.device, now_ms)
    database.execute("INSERT OR REPLACE INTO copy VALUES(?,?,?,?,?)", values)
    rows = [(header.copy, tip.circle, tip.series, tip.sequence, tip.id) for tip in header.tips]
    database.executemany("INSERT OR IGNORE INTO tip VALUES(?,?,?,?,?)", rows)
    older = "sequence < (SELECT max(sequence) FROM tip WHERE copy = :copy AND series = :series)"
    for series in {tip.series for tip in header.tips}:  # an old pack read again takes nothing back
        more = older
        if log.meta(f"forked {series.hex()}"):  # two disks bear one name: what was heard last counts
            listed = ",".join(f"x'{tip.id.hex()}'" for tip in header.tips if tip.series == series)
            more = f"id NOT IN ({listed})"
        sql = f"DELETE FROM tip WHERE copy = :copy AND series = :series AND {more}"
        database.execute(sql, {"copy": header.copy, "series": series})


def _speaks(database: Database, log: Log, key: bytes, copy: bytes) -> bool:
    """Return whether a key may say what a copy holds: it wrote last in the series that names the copy.

    Of a forked series whoever wrote in it. Where nothing of the series is here, who was heard first, until retired.
    """
    sql = "SELECT author FROM change WHERE series = ? ORDER BY sequence DESC LIMIT 1"
    last = database.execute(sql, (copy,)).fetchone()
    if last is None:
        sql = "SELECT c.key, m.state FROM copy c LEFT JOIN member m ON m.key = c.key WHERE c.id = ?"
        heard, state = database.execute(sql, (copy,)).fetchone() or (key, None)
        return bool(heard == key or state == RETIRED)
    return bool(last[0] == key or (log.meta(f"forked {copy.hex()}") and _wrote(database, key, copy)))


def _wrote(database: Database, key: bytes, series: bytes) -> bool:
    sql = "SELECT 1 FROM change WHERE series = ? AND author = ? LIMIT 1"
    return database.execute(sql, (series, key)).fetchone() is not None


def forget_claims(database: Database) -> None:
    """Forget what keys said of copies in whose series, now that it is here, they have written nothing."""
    sql = "SELECT id, key FROM copy WHERE EXISTS (SELECT 1 FROM change WHERE series = copy.id)"
    false = [(copy,) for copy, key in database.execute(sql).fetchall() if not _wrote(database, key, copy)]
    database.executemany("DELETE FROM tip WHERE copy = ?", false)
    database.executemany("DELETE FROM copy WHERE id = ?", false)


def held_by(database: Database, copy: bytes, series: Sequence[Series]) -> Lacking:
    """Return what a copy is known to hold of these series, from the last that was heard of it.

    Of a series in which it is ahead of this file it lacks nothing. Where it holds another branch than this file, it is
    given the whole series.
    """
    tips: dict[bytes, list[tuple[int, bytes]]] = {}
    for name, sequence, key in database.execute("SELECT series, sequence, id FROM tip WHERE copy = ?", (copy,)):
        tips.setdefault(name, []).append((sequence, key))
    held: dict[bytes, int] = {}
    sql = "SELECT 1 FROM change WHERE id = ? AND series = ?"
    for each in series:
        ours = max(stretch.last for stretch in each.stretches)
        for sequence, key in tips.get(each.id, ()):
            if database.execute(sql, (key, each.id)).fetchone():
                for name, last in each.up_to(key, sequence).items():
                    held[name] = max(held.get(name, 0), last)
            elif sequence > ours and len(each.stretches) == 1:
                held[each.id] = ours
    return lambda _, name: [(1, held[name])] if name in held else []


def copies(database: Database, log: Log, shared: Sequence[str]) -> list[Copy]:
    """Return the other copies: of each person's devices the one heard of last first, then their older ones."""
    series = list(of_circles(database, shared))
    found: list[Copy] = []
    older: list[Copy] = []
    seen: set[tuple[bytes, str]] = set()
    sql = "SELECT id, key, name, device, heard FROM copy ORDER BY heard DESC, id"
    for copy, key, name, device, heard in database.execute(sql).fetchall():
        visible = circles_of(database, log, copy, shared)
        mine = [each for each in series if each.circle in visible]
        lacking = spans(database, mine, held_by(database, copy, mine))
        lacks = sum(each.last - each.first + 1 for each in lacking) - memberships(log, lacking)
        (older if (key, device) in seen else found).append(Copy(copy, name, device, moment(heard), lacks))
        seen.add((key, device))
    return found + older


def circles_of(database: Database, log: Log, copy: bytes, shared: Collection[str]) -> set[str]:
    """Return the circles that a copy may hold: all, where it holds the home circle of this one."""
    known = {circle for (circle,) in database.execute("SELECT DISTINCT circle FROM tip WHERE copy = ?", (copy,))}
    return set(shared) if not known or home_circle(log) in known else known & set(shared)


def check_known(database: Database, copy: bytes) -> None:
    """Complain about a copy of which nothing has come in."""
    if database.execute("SELECT 1 FROM copy WHERE id = ?", (copy,)).fetchone() is None:
        raise OfficeError("Nothing has come in from the copy {0} yet; write a pack of everything instead.", copy.hex())


def tips(series: Sequence[Series]) -> list[Tip]:
    return sorted((tip for each in series for tip in each.tips), key=lambda tip: (tip.circle, tip.series, tip.id))
