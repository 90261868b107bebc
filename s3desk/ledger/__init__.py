"""The language of the log: changes and their bytes, signatures, prose, merge rules as pure functions. No SQL, no Qt.

FORMAT.md beside this file is the written specification.
"""
