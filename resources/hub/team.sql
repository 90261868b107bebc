-- For each team, by an administrator, in the database that hub.sql made:
--   psql -d s3desk -v team=lille -f team.sql
-- Makes a schema and a role of the team's name, both without anybody who may log in. People follow by person.sql.
-- Running it again changes nothing.

\set ON_ERROR_STOP on
BEGIN;

SELECT format('CREATE ROLE %I NOLOGIN', :'team')
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'team') \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), :'team') \gexec
CREATE SCHEMA IF NOT EXISTS :"team" AUTHORIZATION s3desk_owner;
GRANT USAGE ON SCHEMA :"team" TO :"team";
SET LOCAL ROLE s3desk_owner;
SET LOCAL search_path = :"team";

-- Changes are added, never altered or removed: each is signed, and names those it builds on by their hash.
-- "no" sorts what is fetched; nothing is skipped or chosen by it.
CREATE TABLE IF NOT EXISTS plan_change (
  no bigint GENERATED ALWAYS AS IDENTITY,
  ws bytea NOT NULL CHECK (length(ws) = 16),
  id bytea NOT NULL CHECK (length(id) = 16),
  circle text NOT NULL,
  series bytea NOT NULL CHECK (length(series) = 16),
  seq bigint NOT NULL CHECK (seq > 0),
  sig bytea NOT NULL CHECK (length(sig) IN (0, 64)),
  key bytea NOT NULL CHECK (length(key) = 32),
  body bytea NOT NULL,
  PRIMARY KEY (ws, id)
);
CREATE INDEX IF NOT EXISTS plan_change_series ON plan_change (ws, circle, series, seq) INCLUDE (id);
ALTER TABLE plan_change ALTER COLUMN body SET STORAGE EXTERNAL; -- it is compressed already

-- Series that two copied disks went on writing, each for itself; empty, as a rule.
CREATE TABLE IF NOT EXISTS plan_fork (
  ws bytea NOT NULL CHECK (length(ws) = 16),
  circle text NOT NULL,
  series bytea NOT NULL CHECK (length(series) = 16),
  PRIMARY KEY (ws, circle, series)
);

-- What each copy of a plan holds, signed by its owner: a row for each, written again by each exchange.
CREATE TABLE IF NOT EXISTS plan_copy (
  ws bytea NOT NULL CHECK (length(ws) = 16),
  circle text NOT NULL,
  copy bytea NOT NULL CHECK (length(copy) = 16),
  told bytea NOT NULL,
  PRIMARY KEY (ws, circle, copy)
);

-- Personal values lie apart, so that a value that a person erases goes from here too.
CREATE TABLE IF NOT EXISTS plan_personal (
  ws bytea NOT NULL CHECK (length(ws) = 16),
  circle text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  salt bytea NOT NULL CHECK (length(salt) = 16),
  value bytea NOT NULL,
  PRIMARY KEY (ws, circle, hash)
);

-- Attachments, once each, in pieces.
CREATE TABLE IF NOT EXISTS plan_content (
  ws bytea NOT NULL CHECK (length(ws) = 16),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  at bigint NOT NULL CHECK (at >= 0),
  size bigint NOT NULL CHECK (size >= 0),
  piece bytea NOT NULL,
  PRIMARY KEY (ws, sha256, at)
);
ALTER TABLE plan_content ALTER COLUMN piece SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON plan_change, plan_fork, plan_content TO :"team";
GRANT SELECT, INSERT, UPDATE ON plan_copy TO :"team";
GRANT SELECT, INSERT, DELETE ON plan_personal TO :"team";
COMMIT;
