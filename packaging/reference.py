"""Make the reference tables in resources/reference from the collected facts and samples; their rows are then edited by hand.

    python packaging/reference.py DOMAIN_FOLDER SAMPLES_FOLDER

Run it again only to take over a newer edition of a source; `git diff` shows what it would change.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from python_calamine import CalamineWorkbook

OUT = Path(__file__).resolve().parent.parent / "resources" / "reference"
COUNTRIES = (
    "BE Belgium,BG Bulgaria,CZ Czechia,DK Denmark,DE Germany,EE Estonia,IE Ireland,EL Greece,ES Spain,FR France,"
    "HR Croatia,IT Italy,CY Cyprus,LV Latvia,LT Lithuania,LU Luxembourg,HU Hungary,MT Malta,NL Netherlands,AT Austria,"
    "PL Poland,PT Portugal,RO Romania,SI Slovenia,SK Slovakia,FI Finland,SE Sweden"
)
MANAGEMENT = {
    "shared": "shared",
    "shared-like": "shared",
    "direct": "direct",
    "direct (via KICs)": "direct",
    "direct + EIB loan": "direct",
    "direct (performance-based)": "direct",
    "direct (expertise)": "direct",
    "direct/indirect": "direct",
    "direct via MS": "direct",
    "label / platform": "direct",
    "indirect": "indirect",
    "advisory grant": "indirect",
    "advisory": "advisory",
    "Member State + EIB": "national",
    "national": "national",
    "proposal": "proposed",
}
PERIODS = {"RRF": ("2021", "2026"), "SCF": ("2026", "2032"), "MODFUND": ("2021", "2030"), "POST2027": ("2028", "2034")}
RATES = {"INTERREG": "80", "LIFE": "60"}
"""Where the collected text names a plain rate with exceptions; the exceptions stay in the rule."""
BANDS = {
    5: ("less_developed", "transition_risen", "transition", "more_developed_risen", "more_developed"),
    3: ("less_developed", "transition", "more_developed"),
}
LOOKALIKES = str.maketrans("ABEHIKMNOPTXYZovuyx", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖονυγχ")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def write(name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with (OUT / f"{name}.csv").open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, lineterminator="\n")
        writer.writerow(columns)
        for count, row in enumerate(rows, 1):  # noqa: B007
            writer.writerow(row)
    print(f"{name}: {count}")


def tidy(name: str) -> str:
    """Return a name with single spaces and Greek words all in Greek letters (the source mixes in Latin look-alikes)."""
    words = " ".join(name.split()).split(" ")
    return " ".join(word.translate(LOOKALIKES) if re.search("[Ͱ-Ͽ]", word) else word for word in words)


def nuts2024(samples: Path) -> Iterator[tuple[object, ...]]:
    for country in COUNTRIES.split(","):
        yield country[:2], country[3:], 0, country[:2], ""
    with (samples / "nuts/NUTS2024_codes_semicolon_BOM.csv").open(encoding="utf-8-sig", newline="") as opened:
        for row in csv.DictReader(opened, delimiter=";"):
            if code := row["NUTS Code"].strip():
                yield code, tidy(row["NUTS label"]), int(row["NUTS level"]), code[:2], code[:-1]


def nuts_before(samples: Path, column: int) -> Iterator[tuple[object, ...]]:
    book = CalamineWorkbook.from_path(str(samples / "nuts/NUTS2016-NUTS2021_eurostat.xlsx"))
    seen: set[str] = set()
    for row in book.get_sheet_by_name("Changes detailed NUTS 2016-2021").to_python()[1:]:
        code = str(row[column]).strip()
        if re.fullmatch(r"[A-Z]{2}[0-9A-Z]{0,3}", code) and code not in seen:
            seen.add(code)
            label = next((str(cell) for cell in row[2:6] if str(cell).strip()), "")
            # Northern Ireland is the one exception to the rule that a code begins with its parent's: UKN10 is in UKN0
            parent = "UKN0" if code.startswith("UKN1") else code[:-1]
            yield code, tidy(label), len(code) - 2, code[:2], parent if len(code) > 2 else ""


def instruments(domain: Path) -> Iterator[tuple[object, ...]]:
    for row in read(domain / "funding_instruments_2021_2027.csv"):
        start, end = PERIODS.get(row["code"], ("2021", "2027"))
        stated = row["max_eu_rate_pct"]
        parts = re.fullmatch(r"\d+(?:/\d+)+", stated) and stated.split("/")
        bands = dict(zip(BANDS.get(len(parts), ()), parts, strict=False)) if parts else {}
        if len(bands) == 5:
            bands["outermost"] = "85"
        rate = RATES.get(row["code"]) or (stated if re.fullmatch(r"\d+", stated) else "")
        sure = row["confidence"].split(" ")[0]
        rule = row["rate_rule"] if stated in ("-", "") or bands or stated == rate else f"{stated}: {row['rate_rule']}"
        yield (
            row["code"],
            row["name"],
            f"{start}-{end}",
            "national" if row["management"] == "national" else "eu",
            row["level"].strip("-"),
            MANAGEMENT[row["management"]],
            row["manager"].strip("-"),
            row["funds_what_for_industrial_transition"],
            row["typical_beneficiaries"].strip("-"),
            row["state_aid_or_catch"],
            rate,
            *(bands.get(band, "") for band in (*BANDS[5], "outermost")),
            rule.removesuffix(": -"),
            f"{start}-01-01",
            f"{end}-12-31",
            row["source"].strip("-"),
            sure if sure in {"high", "medium"} else "low",
        )


INSTRUMENT_COLUMNS = (
    "code name period level level_said management manager purpose beneficiaries watch_out rate rate_less_developed "
    "rate_transition_risen rate_transition rate_more_developed_risen rate_more_developed rate_outermost rate_rule "
    "valid_from valid_to source confidence"
).split()


def indicators(domain: Path) -> Iterator[tuple[object, ...]]:
    for row in read(domain / "common_indicators_RCO_RCR.csv"):
        core = "yes" if row["s3_core"] == "y" else ""
        yield row["code"], row["kind"], row["name"], row["unit"], row["so_group_unverified"], core, row["note"]


def portal_codes(domain: Path) -> Iterator[tuple[object, ...]]:
    source = ""
    for row in read(domain / "ft_portal_codes.csv"):
        source = source if row["source"] == "same" else row["source"]
        yield row["kind"], row["code"], row["meaning"], source


def sure(text: str) -> str:
    return (
        "high" if text.startswith(("high", "verified")) else "medium" if text.startswith(("medium", "name")) else "low"
    )


def main(domain: Path, samples: Path) -> None:
    write("nuts2024", ("code", "name", "level", "country", "parent"), nuts2024(samples))
    write("nuts2021", ("code", "name", "level", "country", "parent"), nuts_before(samples, 1))
    write("nuts2016", ("code", "name", "level", "country", "parent"), nuts_before(samples, 0))
    write(
        "common_indicators",
        ("code", "kind", "name", "unit", "specific_objective", "s3_core", "note"),
        indicators(domain),
    )
    write("instruments", INSTRUMENT_COLUMNS, instruments(domain))
    judging(domain)
    lists(domain)


def judging(domain: Path) -> None:
    wheel = read(domain / "ris3_wheel_factors.csv")
    write(
        "wheel_factors",
        ("number", "step", "step_title", "factor", "confidence"),
        ((at, r["step"], r["step_title"], r["factor"], sure(r["confidence"])) for at, r in enumerate(wheel, 1)),
    )
    write(
        "enabling_criteria",
        ("number", "text", "short", "note", "confidence"),
        (
            (r["no"], r["text_en"], r["short"], r["notes"], sure(r["confidence"]))
            for r in read(domain / "s3_enabling_condition_criteria.csv")
        ),
    )


def lists(domain: Path) -> None:
    write(
        "region_category",
        ("nuts", "name", "gdp_index", "category"),
        (
            (
                r["nuts2_2021"],
                r["label"],
                r["gdp_pps_hab_index_2015_17_EU27=100"],
                r["indicative_category"].replace(" ", "_"),
            )
            for r in read(domain / "indicative_region_category_from_estat_2015_2017.csv")
        ),
    )
    write(
        "thematic_partnerships",
        ("platform", "name", "lead_regions", "confidence", "note"),
        (
            (r["platform"], r["partnership"], r["lead_regions"].strip("?"), sure(r["confidence"]), r["confidence"])
            for r in read(domain / "thematic_partnerships.csv")
        ),
    )
    write(
        "portal_codes",
        ("kind", "code", "meaning", "source"),
        portal_codes(domain),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
