-- For each person (or once for the whole team), by an administrator, in the database that hub.sql made:
--   psql -d s3desk -v team=lille -v person=lille_ana -f person.sql
--   psql -d s3desk -c '\password lille_ana'
-- Makes a role that may log in and exchange with the team of that name, and nothing else.

\set ON_ERROR_STOP on
SELECT format('CREATE ROLE %I LOGIN', :'person')
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'person') \gexec
GRANT :"team" TO :"person";
SELECT format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', :'person', current_database(), :'team') \gexec
