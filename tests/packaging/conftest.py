"""The rooms of packaging/ are scripts beside each other, no package: here they are found like libraries."""

import sys

from tests.conftest import ROOT

sys.path.append(str(ROOT / "packaging"))
