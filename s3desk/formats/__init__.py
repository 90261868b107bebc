"""Files of the outside world: a module per kind, imported when first asked for, behind the ports Reader and Writer."""

from __future__ import annotations

from collections.abc import Sequence

from s3desk.services.outside import Reader, Writer


def readers() -> Sequence[Reader]:
    """Return a reader for each kind of file, in the order in which they are asked whether they recognise one."""
    from s3desk.formats.calls_bulk import CallsBulk
    from s3desk.formats.calls_feed import CallsFeed
    from s3desk.formats.calls_search import CallsSearch
    from s3desk.formats.calls_table import CallsTable
    from s3desk.formats.eurostat_tsv import EurostatTsv
    from s3desk.formats.records_json import RecordsJson
    from s3desk.formats.records_table import RecordsTable

    return (CallsFeed(), CallsBulk(), CallsSearch(), EurostatTsv(), RecordsJson(), RecordsTable(), CallsTable())


def writers() -> Sequence[Writer]:
    """Return a writer for each kind of file that records can be exported to."""
    from s3desk.formats.csv_writer import CsvWriter
    from s3desk.formats.json_writer import JsonWriter
    from s3desk.formats.xlsx_writer import XlsxWriter

    return (XlsxWriter(), CsvWriter(), JsonWriter())
