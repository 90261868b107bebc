"""What several tabs use: pages and views, lists, boards, the record form, capture lines, comments, charts."""
