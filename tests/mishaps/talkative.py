"""Mishaps whose words tell of people and places, from deep within a service; nothing of that may be kept."""

from s3desk.domain.errors import OfficeError
from s3desk.services.outline_paste import typed_lines

NAME = "Begoña Iturriaga"
PLACE = "/home/begona/Plans 2027/harbour.s3desk"
SECRET = (NAME, "Begoña", "Iturriaga", PLACE, "begona", "Plans 2027", "harbour", "4711")


class Talkative(str):
    """A text that a service cannot work with, and that says so with all it knows."""

    def splitlines(self, keepends: bool = False) -> list[str]:
        salary = 4711
        raise ValueError(f"{NAME} earns {salary}: {PLACE}")


def deep() -> None:
    """Fail in a service, then while that is put into words."""
    try:
        typed_lines(Talkative())
    except ValueError as mishap:
        raise OfficeError("{0} cannot be written ({1}).", PLACE, NAME) from mishap


def met(name: str = NAME) -> Exception:
    """Return a mishap as it reaches whoever catches it."""
    try:
        try:
            deep()
        except OfficeError:
            raise KeyError(name, PLACE)  # noqa: B904  # as a second mistake while the first is handled
    except KeyError as mishap:
        mishap.add_note(NAME)
        return mishap
    raise AssertionError
