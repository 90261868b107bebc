"""Who is believed, and what of a retired key nobody needs: pure functions against plain readings of them."""

from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger.vouching import needless, vouched

KEYS = st.binary(min_size=1, max_size=1)
PAIRS = st.lists(st.tuples(KEYS, KEYS), max_size=30)


def test_a_word_counts_only_when_its_speaker_is_believed():
    assert vouched([b"a"], [(b"a", b"b"), (b"b", b"c"), (b"x", b"y"), (b"y", b"x")]) == {b"a", b"b", b"c"}
    assert vouched([], [(b"a", b"b")]) == set()


@given(st.sets(KEYS, max_size=3), PAIRS, st.randoms())
def test_who_is_believed_does_not_depend_on_the_order(roots, admissions, chance):
    found = vouched(roots, admissions)
    shuffled = list(admissions)
    chance.shuffle(shuffled)
    assert vouched(sorted(roots), shuffled) == found
    plain = set(roots)
    while more := {key for signer, key in admissions if signer in plain} - plain:
        plain |= more
    assert found == plain


LOGS = st.lists(st.tuples(st.booleans(), st.lists(st.integers(0, 20), max_size=3)), max_size=20)


@given(LOGS, st.sets(st.integers(0, 19), max_size=3))
def test_a_candidate_stays_when_a_later_change_builds_on_it(log, others):
    names = [bytes([number]) for number in range(len(log))]
    past = {names[at]: {names[before] for before in named if before < at} for at, (_, named) in enumerate(log)}
    candidates = {names[at] for at, (candidate, _) in enumerate(log) if candidate}
    needed = {names[at] for at in others if at < len(log)}
    found = needless([(name, sorted(past[name])) for name in reversed(names)], candidates, needed)
    staying = (set(names) - candidates) | needed
    while more := {before for name in staying for before in past[name]} - staying:
        staying |= more
    assert found == set(names) - staying
