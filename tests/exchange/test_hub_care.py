"""What an administrator has to do at a hub: prepare it once more for a newer program, remove what is in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from s3desk.domain.errors import OfficeError
from tests.exchange.laptops import sync
from tests.exchange.postgres import Server
from tests.store.desk import add, do, get, put

pytestmark = pytest.mark.server("postgresql")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started() as made:
        made.prepare("lille", "lille_ana")
        yield made


@pytest.fixture
def hub(server: Server) -> str:
    return server.address("lille_ana")


@pytest.fixture
def rows(server: Server) -> Iterator[sa.Connection]:
    """Give the team's tables to an administrator."""
    with server.tables_of("lille") as connection:
        yield connection


@pytest.mark.parametrize("lost", ["DROP TABLE plan_copy", "ALTER TABLE plan_content DROP COLUMN size"])
def test_a_hub_prepared_for_an_older_program_says_the_command_that_mends_it(laptops, server, hub, rows, lost):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    papers = []
    do(ana, lambda to: papers.append(to.attach("plan.pdf", b"plan", "application/pdf")), "Attach")
    put(ana, thing, paper=papers[0])
    rows.execute(sa.text(lost))
    rows.commit()
    with pytest.raises(OfficeError, match=r"prepared for an older S3Desk.*psql -d s3desk -v team=lille -f team\.sql"):
        sync(ana, hub)
    rows.execute(sa.text("DROP TABLE IF EXISTS plan_content"))
    rows.commit()
    server.prepare("lille", "lille_ana")
    sync(ana, hub)
    sync(ben, hub)
    assert get(ben, thing).code == "A1"


@pytest.mark.parametrize(
    "altered",
    [
        ["ALTER TABLE plan_change ALTER body TYPE text USING 'x'"],
        ["ALTER TABLE plan_copy ALTER told TYPE text USING 'x'"],
        ["ALTER TABLE plan_change ALTER key DROP NOT NULL", "UPDATE plan_change SET key = NULL"],
        ["ALTER TABLE plan_change RENAME TO other", "CREATE VIEW plan_change AS SELECT * FROM other"],
    ],
    ids=lambda altered: altered[0][12:44],
)
def test_tables_that_somebody_altered_are_not_used(laptops, server, hub, rows, altered):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, hub)
    for each in altered:
        rows.execute(sa.text(each))
    rows.commit()
    for each in (ana, ben):
        with pytest.raises(OfficeError, match="were altered and cannot be used; nothing was changed"):
            sync(each, hub)
    rows.execute(sa.text("DROP VIEW IF EXISTS plan_change" if "VIEW" in altered[-1] else "SELECT 1"))
    rows.execute(sa.text("DROP TABLE IF EXISTS plan_change, plan_copy, other"))
    rows.commit()
    server.prepare("lille", "lille_ana")
    for each in (ana, ben):
        sync(each, hub)
    assert get(ben, thing).code == "A1"


def test_wrong_pieces_in_the_way_of_an_attachment_are_removed(laptops, server, hub, rows):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    content, papers = b"the plan " * 1000, []
    do(ana, lambda to: papers.append(to.attach("plan.pdf", content, "application/pdf")), "Attach")
    put(ana, thing, paper=papers[0])
    row = {"ws": ana._id, "sha256": papers[0].sha256, "size": len(content), "piece": b"x" * len(content)}
    rows.execute(sa.text("INSERT INTO plan_content VALUES(:ws, :sha256, 0, :size, :piece)"), row)
    rows.commit()
    for each in (ana, ben, ana, ben):
        sync(each, hub)
    assert ben.questions.wanted() == [papers[0].sha256]
    for _ in range(2):
        server.script("mend.sql", "s3desk", team="lille")
    assert rows.scalar(sa.text("SELECT count(*) FROM plan_content WHERE ws = :ws"), row) == 0
    rows.rollback()
    sync(ana, hub)
    server.script("mend.sql", "s3desk", team="lille")
    sync(ben, hub)
    assert ben.questions.wanted() == []
