-- Where attachments do not come in though the hub holds them, by an administrator:
--   psql -d s3desk -v team=lille -f mend.sql
-- Removes what lies under an attachment's hash and is not it, or not all of it: somebody put it into the tables by hand,
-- or was cut off. The next exchange of anybody who has the attachment brings it. Running it again changes nothing.

\set ON_ERROR_STOP on
SET search_path = :"team";

WITH wrong AS (
  SELECT ws, sha256 FROM plan_content
  GROUP BY ws, sha256 HAVING sha256(string_agg(piece, ''::bytea ORDER BY at)) <> sha256
)
DELETE FROM plan_content c USING wrong WHERE (c.ws, c.sha256) = (wrong.ws, wrong.sha256);
