-- Once for each PostgreSQL server, by an administrator:
--   psql -d postgres -f hub.sql
-- Makes a database for S3Desk in which nobody may do anything yet. Teams follow by team.sql.

\set ON_ERROR_STOP on
\if :{?database} \else \set database s3desk \endif

SELECT 'CREATE ROLE s3desk_owner NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 's3desk_owner') \gexec
SELECT format('CREATE DATABASE %I OWNER s3desk_owner ENCODING ''UTF8'' TEMPLATE template0', :'database')
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec

REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
\connect :"database"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
