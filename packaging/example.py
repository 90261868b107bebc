"""Make the figures and calls of the example workspace from the samples, in our own form.

    python packaging/example.py SAMPLES_FOLDER

The story around them, resources/example/cantabria.json, is written by hand; people and organisations in it are invented.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from s3desk.domain.plain import write  # noqa: E402
from s3desk.domain.subjects import catalogue  # noqa: E402
from s3desk.formats.calls_feed import CallsFeed  # noqa: E402
from s3desk.formats.eurostat_tsv import EurostatTsv  # noqa: E402

OUT = ROOT / "resources" / "example"
GDP_REGIONS = {"ES13", "ES12", "ES21", "ES", "EU27_2020"}
GDP_UNITS = {"PPS_HAB_EU27_2020", "EUR_HAB", "MIO_EUR"}
FIRST_YEAR = 2005
LQ_YEARS = ("2014", "2019", "2022")
LQ_REGIONS = ("ES13", "ES12", "ES21")
SECTIONS = {
    "a": "A", "bde": "B,D,E", "c": "C", "f": "F", "ghi": "G-I", "j": "J", "k": "K", "l": "L", "mn": "M,N",
    "opq": "O-Q", "rstu": "R-U",
}  # fmt: skip
"""Sections of NACE Rev. 2 in the columns of the table. Its column "bde" holds industry with manufacturing (B to E): the
sections add up to the total only without "c"; so B, D, E are the difference of the two."""
MEMBERS = set("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
LQ_SOURCE = "Own calculation from Eurostat regional accounts"
LQ = {
    "code": "LQ-GVA",
    "name": "Location quotient of gross value added",
    "kind": "context",
    "unit": "ratio",
    "source": LQ_SOURCE,
    "dataset": "Eurostat regional accounts by NUTS 2 region, 2008-2023",
    "decimals": "2",
    "description": "Share of a NACE section in the gross value added of the region, divided by its share in that of "
    "all regions of the 27 Member States that give both figures for the year. Above 1: the region is "
    "more specialised in it than the EU.",
}
CALLS = {
    "cove": "ERASMUS-EDU-2026-PEX-COVE",
    "basic-skills": "HORIZON-CL2-2026-01-TRANSFO-05",
    "edtech": "DIGITAL-2026-SKILLS-10-EDTECH",
    "data-compliance": "DIGITAL-2026-AI-DATA-10-COMPLIANCE",
    "energy-data": "HORIZON-CL5-2026-11-D3-23",
    "i3-inv1": "I3-2026-INV1",
    "i3-inv2a": "I3-2026-INV2a",
    "life-industry": "LIFE-2026-CET-INDUSTRY",
    "life-circular": "LIFE-2026-SAP-ENV-ENVIRONMENT",
    "life-pda": "LIFE-2026-CET-PDA",
    "waste-heat": "HORIZON-CL5-2027-05-D4-09",
    "cid-industry": "HORIZON-CID-2027-01-01",
    "steel-pilot": "RFCS-2026-02-PDP",
    "technology-access": "HORIZON-CL4-2027-01-MAT-PROD-47",
}
CASCADES = {"rivcircular": "13881COMPETITIVE_CALLen", "mantra": "14681COMPETITIVE_CALLen"}


def gdp(samples: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    types = catalogue()
    kept: set[object] = set()
    for row in EurostatTsv().rows(samples / "eurostat/estat_nama_10r_3gdp.tsv"):
        values = dict(row.values)
        if row.type == "indicator":
            unit = str(values["code"]).partition(":")[2]
            if unit in GDP_UNITS:
                yield f"gdp {unit}", plain(types["indicator"], values)
                kept.add(unit)
        elif values["unit"] in kept and values["nuts"] in GDP_REGIONS and int(str(values["year"])) >= FIRST_YEAR:
            values.pop("indicator")
            yield f"gdp {values['unit']} {values['nuts']}", plain(types["observation"], values)


def quotients(samples: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield location quotients: share of a section in the region's GVA over its share in that of the EU regions.

    The EU is the regions of the 27 Member States in the table that give both figures for the year.
    """
    with (samples / "eurostat/economy_nuts2_all_columns_2008-2023.csv").open(
        encoding="utf-8-sig", newline=""
    ) as opened:
        rows = [row for row in csv.DictReader(opened) if row["country_code"] in MEMBERS and row["nuts_level"] == "2"]
    yield "lq", LQ
    by_year: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_year[row["year"]].append(row)
    for year in LQ_YEARS:
        for column, nace in SECTIONS.items():
            shares = {row["geo"]: found for row in by_year[year] if (found := gva(row, column))}
            eu = sum((part for part, _ in shares.values()), Decimal(0)) / sum(whole for _, whole in shares.values())
            for region in LQ_REGIONS:
                part, whole = shares[region]
                value = (part / whole / eu).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
                yield (
                    f"lq {region} {nace}",
                    {
                        "nuts": region,
                        "nuts_version": "2024",
                        "year": year,
                        "breakdown": f"nace={nace}",
                        "value": f"{value:f}",
                        "unit": "ratio",
                        "source": LQ_SOURCE,
                        "checked_on": "2026-08-22",
                    },
                )


def gva(row: dict[str, str], column: str) -> tuple[Decimal, Decimal] | None:
    """Return the gross value added of a section and of the whole region; None when one is not given."""
    told = [row[f"gva_sector_{column}"], row["gva"], row["gva_sector_c"] if column == "bde" else "0"]
    if not all(told):
        return None
    part, whole, less = (Decimal(each) for each in told)
    return part - less, whole


def plain(declared: Any, values: dict[str, Any]) -> dict[str, str]:
    return {name: write(declared.fields[name], value) for name, value in values.items() if value not in (None, "")}


def calls(samples: Path) -> Iterator[dict[str, Any]]:
    types = catalogue()
    wanted = {identifier: name for name, identifier in CALLS.items()}
    cascades = {reference: name for name, reference in CASCADES.items()}
    now: dict[str, Any] | None = None
    for row in CallsFeed().rows(next((samples / "calls").glob("eu-grants-feed*.json"))):
        if row.type == "call":
            if now:
                yield now
            name = wanted.get(str(row.values["identifier"])) or cascades.get(str(row.values["reference"]))
            now = {"name": name, "fields": plain(types["call"], dict(row.values)), "cutoffs": []} if name else None
        elif now:
            now["cutoffs"].append(write(types["cutoff"].fields["at"], row.values["at"]))
    if now:
        yield now


def main(samples: Path) -> None:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for name, fields in (*gdp(samples), *quotients(samples)):
        groups[name].append(fields)
    save("figures", groups)
    found = sorted(calls(samples), key=lambda each: str(each["name"]))
    missing = (CALLS.keys() | CASCADES.keys()) - {each["name"] for each in found}
    assert not missing, missing
    save("calls", found)
    print({name: len(rows) for name, rows in groups.items()}, len(found))


def save(name: str, told: Any) -> None:
    rows = told.items() if isinstance(told, dict) else enumerate(told)
    lines = [
        f"{json.dumps(key)}: " * isinstance(told, dict) + json.dumps(value, ensure_ascii=False) for key, value in rows
    ]
    start, end = "{}" if isinstance(told, dict) else "[]"
    (OUT / f"{name}.json").write_text(f"{start}\n" + ",\n".join(lines) + f"\n{end}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
