"""One package per tab, each with the same inner shape; tabs do not know each other."""

from __future__ import annotations

from s3desk.desktop.kit.tab import Tab
from s3desk.desktop.tabs import diagnosis, funding, overview, plan, team

TABS: tuple[Tab, ...] = (overview.TAB, diagnosis.TAB, team.TAB, plan.TAB, funding.TAB)
"""The tabs in the order of the work."""
