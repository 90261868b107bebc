"""An older format is brought up in one step that succeeds whole or changes nothing."""

import hashlib

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.store import schema
from s3desk.store.connection import connect
from s3desk.store.migrations import STEPS, migrate
from tests.store.desk import add, agrees, database, digest, opened


def points(profile):
    return sorted((profile.home / "backups").rglob("*.s3desk"))


@pytest.fixture
def kept(workspace):
    add(workspace, title="A")
    workspace.close()
    return workspace.path


def test_a_step_runs_after_a_restore_point_and_what_is_derived_is_made_anew(kept, ana):
    def step(database):
        assert len(points(ana)) == 1
        database.execute("ALTER TABLE journal ADD COLUMN note TEXT")

    file = connect(kept, write=True)
    migrate(file, kept, ana.home, 1, steps={1: step, 2: lambda database: None}, target=3)
    assert file.execute("PRAGMA user_version").fetchone() == (3,)
    assert file.execute("SELECT note FROM journal").fetchall() == []
    assert file.execute("SELECT count(*) FROM meta WHERE key = 'tables'").fetchone() == (0,)
    file.execute(f"PRAGMA user_version = {schema.FORMAT}")
    file.close()
    with opened(points(ana)[0], ana) as before:
        assert agrees(before)
    with opened(kept, ana) as again:
        assert again.questions.info().counts == {"thing": 1}
        assert agrees(again)


def test_a_step_that_fails_changes_nothing(kept, ana):
    before = hashlib.sha256(kept.read_bytes()).hexdigest()

    def step(database):
        database.execute("DROP TABLE inbox")
        raise ZeroDivisionError

    file = connect(kept, write=True)
    with pytest.raises(ZeroDivisionError):
        migrate(file, kept, ana.home, 1, steps={1: lambda database: None, 2: step}, target=3)
    file.close()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == before
    with opened(kept, ana) as again:
        assert agrees(again)


def test_without_a_restore_point_nothing_is_migrated(kept, ana):
    (ana.home / "backups").write_text("in the way")
    ran = []
    file = connect(kept, write=True)
    with pytest.raises(OfficeError, match="so nothing was changed"):
        migrate(file, kept, ana.home, 1, steps={1: ran.append}, target=2)
    file.close()
    assert ran == []


def test_a_file_of_this_format_is_left_alone(kept, ana):
    file = connect(kept, write=True)
    migrate(file, kept, ana.home, schema.FORMAT)
    file.close()
    assert points(ana) == []
    assert set(STEPS) == set(range(1, schema.FORMAT))


def test_the_digest_is_the_same_after_a_migration(workspace, ana):
    add(workspace, title="A", body="text", many=frozenset())
    before = digest(workspace)
    migrate(database(workspace), workspace.path, ana.home, 1, steps={1: lambda database: None}, target=2)
    database(workspace).execute(f"PRAGMA user_version = {schema.FORMAT}")
    workspace.close()
    with opened(workspace.path, ana) as again:
        assert digest(again) == before
