"""Regions, the people and bodies of a team, the themes and domains that everything else is sorted by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from s3desk.domain.declare import Choice, Record, choice, count, day, flag, link, links, prose, record, text
from s3desk.domain.values import RecordId, keyed_id


class RegionCategory(Choice):
    """Categories of regions of cohesion policy (CPR, Regulation (EU) 2021/1060, Article 108)."""

    LESS_DEVELOPED = "less_developed", "Less developed region"
    TRANSITION = "transition", "Transition region"
    MORE_DEVELOPED = "more_developed", "More developed region"


class Helix(Choice):
    """The quadruple helix: the four groups that take part in entrepreneurial discovery."""

    GOVERNMENT = "government", "Public administration"
    BUSINESS = "business", "Business"
    ACADEMIA = "academia", "Research and education"
    SOCIETY = "society", "Civil society"


class BodyType(Choice):
    """Kinds of bodies, finer than the helix; official forms ask for them."""

    LOCAL_AUTHORITY = "local_authority", "Local public authority"
    REGIONAL_AUTHORITY = "regional_authority", "Regional public authority"
    NATIONAL_AUTHORITY = "national_authority", "National public authority"
    AGENCY = "agency", "Sectoral agency"
    SERVICE_PROVIDER = "service_provider", "Infrastructure or public service provider"
    INTEREST_GROUP = "interest_group", "Interest group or NGO"
    RESEARCH = "research", "Higher education or research"
    TRAINING = "training", "School or training centre"
    LARGE_ENTERPRISE = "large_enterprise", "Enterprise other than an SME"
    SME = "sme", "Small or medium-sized enterprise"
    BUSINESS_SUPPORT = "business_support", "Business support organisation or cluster"
    EGTC = "egtc", "EGTC"
    INTERNATIONAL = "international", "International organisation"
    HOSPITAL = "hospital", "Hospital or medical centre"
    FINANCE = "finance", "Bank or investor"
    OTHER = "other", "Other body"


class TeamRole(Choice):
    """What a person is in the regional team of the industrial-transition pilot."""

    OFFICIAL = "official", "Regional official"
    COMMISSION = "commission", "Commission department"
    EXPERT = "expert", "Outside expert"
    FACILITATOR = "facilitator", "Facilitator"
    STAKEHOLDER = "stakeholder", "Stakeholder"


class Consent(Choice):
    """Whether a person agreed to be kept in the file."""

    NOT_ASKED = "not_asked", "Not asked yet"
    GIVEN = "given", "Given"
    WITHDRAWN = "withdrawn", "Withdrawn"
    NOT_NEEDED = "not_needed", "Not needed (public office)"


class ThemeSet(Choice):
    """Where a theme comes from."""

    PILOT = "pilot", "Five themes of the industrial-transition pilot"
    OECD = "oecd", "OECD's nine dimensions"
    OWN = "own", "Our own"


class NaceVersion(Choice):
    """The edition of the classification of economic activities."""

    REV_2 = "rev_2", "NACE Rev. 2"
    REV_2_1 = "rev_2_1", "NACE Rev. 2.1"


@record("region", subject="region", label="Region", plural="Regions", title="name", key=("nuts", "nuts_version"))
class Region(Record):
    """A region by its NUTS code and the edition of NUTS in which that code holds."""

    name: str = text("Name", translatable=True, group="Region")
    nuts: str = text("NUTS code", group="Region", hint="For example ES13; the level follows from its length.")
    nuts_version: str = text(
        "NUTS version",
        group="Region",
        key_blank=True,
        hint="The edition in which this code holds: 2013, 2016, 2021 or 2024.",
    )
    country: str = text("Country", group="Region", hint="The two letters that NUTS codes begin with.")
    category: RegionCategory | None = choice(
        "Category of region",
        RegionCategory,
        group="Cohesion policy",
        hint="It decides the ceiling of EU co-financing; the legal list is Decision (EU) 2021/1130.",
    )
    category_period: str = text("Period of the category", group="Cohesion policy", hint="For example 2021-2027.")
    category_before: RegionCategory | None = choice(
        "Category in the period before",
        RegionCategory,
        group="Cohesion policy",
        rare=True,
        hint="Some ceilings are higher for a region whose category has risen.",
    )
    outermost: bool = flag("Outermost region", group="Cohesion policy", rare=True)
    authority: RecordId | None = link("Body in charge of the strategy", "organisation", group="Cohesion policy")
    population: int | None = count("Inhabitants", group="Profile", rare=True)
    profile: str = prose("Profile of the region", translatable=True, group="Profile")
    website: str = text("Website", group="Profile", rare=True)

    @property
    def level(self) -> int | None:
        """Return the NUTS level 0 to 3; None when the code is not one of NUTS."""
        return nuts_level(self.nuts)


@record("organisation", subject="region", label="Organisation", plural="Organisations", title="name")
class Organisation(Record):
    """A body: authority, enterprise, university, association."""

    name: str = text("Name", translatable=True, group="Organisation")
    short_name: str = text("Short name", group="Organisation")
    helix: Helix | None = choice(
        "Group", Helix, group="Organisation", hint="Its corner of the quadruple helix; votes are also counted by it."
    )
    body_type: BodyType | None = choice("Kind of body", BodyType, group="Organisation")
    region: RecordId | None = link("Region", "region", group="Organisation")
    part_of: RecordId | None = link("Part of", "organisation", group="Organisation", rare=True)
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Profile")
    profile: str = prose("What it does", translatable=True, group="Profile")
    contact: RecordId | None = link("Contact person", "person", group="Contact")
    website: str = text("Website", group="Contact")
    address: str = text("Address", group="Contact", personal=True, rare=True)
    email: str = text("E-mail", group="Contact", personal=True, rare=True)
    phone: str = text("Telephone", group="Contact", personal=True, rare=True)
    identifier: str = text(
        "Registration number", group="Contact", rare=True, hint="For example the nine-digit PIC of the EU portal."
    )


@record("person", subject="region", label="Person", plural="People", title="name")
class Person(Record):
    """Someone of the team or a stakeholder; the personal fields can be erased everywhere."""

    name: str = text("Name", personal=True, group="Person")
    role: TeamRole | None = choice("Role in the regional team", TeamRole, group="Person")
    organisation: RecordId | None = link("Organisation", "organisation", group="Person")
    function: str = text("Function", personal=True, group="Person", hint="For example: head of the innovation unit.")
    region: RecordId | None = link("Region", "region", group="Person", rare=True)
    domains: frozenset[RecordId] = links("Specialisation domains", "smart_domain", group="Person", rare=True)
    languages: str = text("Languages", personal=True, group="Person", rare=True)
    email: str = text("E-mail", personal=True, group="Contact")
    phone: str = text("Telephone", personal=True, group="Contact")
    address: str = text("Address", personal=True, group="Contact", rare=True)
    consent: Consent | None = choice("Consent", Consent, group="Data protection")
    consent_on: date | None = day("Consent of", personal=True, group="Data protection")
    purpose: str = text(
        "Purpose", group="Data protection", hint="What the person agreed to be kept and written to for."
    )
    keep_until: date | None = day(
        "Keep until", group="Data protection", hint="After this day the program proposes to erase the personal fields."
    )

    def is_due_for_erasure(self, today: date) -> bool:
        """Return whether the retention date has passed or consent was withdrawn (GDPR, Articles 5(1)(e) and 17)."""
        return self.consent is Consent.WITHDRAWN or (self.keep_until is not None and self.keep_until < today)


@record("theme", subject="region", label="Theme", plural="Themes", title="name")
class Theme(Record):
    """A heading under which findings, actions and lessons are sorted; the list is the team's own to change."""

    name: str = text("Name", translatable=True, group="Theme")
    description: str = prose("Description", translatable=True, group="Theme")
    origin: ThemeSet | None = choice("List it belongs to", ThemeSet, group="Theme")
    number: int | None = count("Number in its list", group="Theme", rare=True)
    retired: bool = flag("No longer offered", group="Theme", rare=True, hint="What is filed under it stays there.")


@record(
    "smart_domain",
    subject="region",
    label="Specialisation domain",
    plural="Specialisation domains",
    title="name",
)
class SmartDomain(Record):
    """A priority of the smart specialisation strategy, tied to economic activities by NACE codes."""

    name: str = text("Name", translatable=True, group="Domain")
    description: str = prose("Description", translatable=True, group="Domain")
    region: RecordId | None = link("Region", "region", group="Domain")
    period: str = text("Period of the strategy", group="Domain", hint="For example 2021-2027.")
    nace: str = text("NACE codes", group="Classification", hint="With commas between: C20, C28.9, M72.")
    nace_version: NaceVersion | None = choice("Edition of NACE", NaceVersion, group="Classification")
    keywords: str = text("Keywords", translatable=True, group="Classification")

    def codes(self) -> tuple[str, ...]:
        """Return the NACE codes in the form `C20.1` or `20.1`, in the order typed."""
        parts = self.nace.replace(";", ",").split(",")
        return tuple(code for code in ("".join(part.split()).upper() for part in parts) if code)

    def shares_activity(self, other: SmartDomain) -> bool | None:
        """Return whether one code of the one lies within one of the other; None when that cannot be told.

        It cannot when one of them has no codes, or when they follow different editions of NACE.
        """
        mine, theirs = self.codes(), other.codes()
        if not mine or not theirs or self.nace_version is not other.nace_version:
            return None
        return any(nace_within(a, b) or nace_within(b, a) for a in mine for b in theirs)


@record(
    "partner_circle",
    subject="region",
    label="Circle with a partner",
    plural="Partner circles",
    title="name",
    key=("sign",),
    icon="partnership",
)
class PartnerCircle(Record):
    """What is shared with a partner region and nobody else; the record lives in that circle and gives it a name.

    That sharing was ended is a record of the team's own, of the same sign, with a day.
    """

    name: str = text("Name", group="Circle", hint="Both sides read it; for example: Cantabria and Hauts-de-France.")
    sign: str = text("Sign of the circle", group="Circle", rare=True, searched=False, hint="How packs name it.")
    ended: date | None = day(
        "Ended on", group="Circle", rare=True, hint="From then on nothing more went to them; what they had, they keep."
    )


def nuts_level(nuts: str) -> int | None:
    """Return 0 for a country to 3; None when the text is not shaped like a NUTS code."""
    sound = 2 <= len(nuts) <= 5 and nuts.isascii() and nuts.isalnum() and nuts[:2].isalpha() and nuts == nuts.upper()
    return len(nuts) - 2 if sound else None


def nace_within(code: str, heading: str) -> bool:
    """Return whether a NACE code lies under a heading: C20.1 under C20, C and 20; a section alone is its letter."""
    section, digits = _nace_parts(code)
    wanted_section, wanted = _nace_parts(heading)
    if section and wanted_section and section != wanted_section:
        return False
    return digits.startswith(wanted) if wanted else section == wanted_section


def _nace_parts(code: str) -> tuple[str, str]:
    bare = code.replace(".", "")
    return (bare[:1], bare[1:]) if bare[:1].isalpha() else ("", bare)


def category_of(gdp_index: Decimal) -> RegionCategory:
    """Return the category for a GDP per head, in purchasing power, of so many hundredths of the EU-27 mean.

    CPR Article 108(2): below 75, from 75 to 100, above 100. Indicative: the law is Decision (EU) 2021/1130.
    """
    if gdp_index < 75:
        return RegionCategory.LESS_DEVELOPED
    return RegionCategory.TRANSITION if gdp_index <= 100 else RegionCategory.MORE_DEVELOPED


@dataclass(frozen=True, slots=True)
class StartTheme:
    """A theme that every new workspace offers; `id` is the same in all of them."""

    origin: ThemeSet
    number: int
    name: str

    @property
    def id(self) -> RecordId:
        return keyed_id("theme", self.origin.value, self.number)


START_THEMES = (
    StartTheme(ThemeSet.PILOT, 1, "Preparing for the jobs of the future"),
    StartTheme(ThemeSet.PILOT, 2, "Broadening and diffusing innovation"),
    StartTheme(ThemeSet.PILOT, 3, "Entrepreneurship and private-sector engagement"),
    StartTheme(ThemeSet.PILOT, 4, "Transition to a climate-neutral economy"),
    StartTheme(ThemeSet.PILOT, 5, "Inclusive growth"),
    StartTheme(ThemeSet.OECD, 1, "Framework conditions"),
    StartTheme(ThemeSet.OECD, 2, "Strategic planning and programming"),
    StartTheme(ThemeSet.OECD, 3, "Stakeholder engagement"),
    StartTheme(ThemeSet.OECD, 4, "Future of work"),
    StartTheme(ThemeSet.OECD, 5, "Innovation diffusion"),
    StartTheme(ThemeSet.OECD, 6, "Entrepreneurship and small firms"),
    StartTheme(ThemeSet.OECD, 7, "Climate neutrality"),
    StartTheme(ThemeSet.OECD, 8, "Inclusion"),
    StartTheme(ThemeSet.OECD, 9, "Smart specialisation"),
)
"""OECD, Regions in Industrial Transition (2019) and its 2023 sequel; short names of our own for the nine."""
