"""What several tabs use: record form, record table, money and date edits, charts."""
