"""A PostgreSQL database as a place to exchange: rows that nobody changes, one for each change. resources/hub prepares it."""
