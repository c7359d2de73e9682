-- Runs at each start: who may log in with which password, and what they may touch.
DO $roles$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${writer}') THEN
    EXECUTE format('CREATE ROLE %I LOGIN', '${writer}');
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chancery_reader') THEN
    CREATE ROLE chancery_reader LOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL; -- another store was quicker
END
$roles$;

DO $settings$
BEGIN
  -- The colon keeps Flyway's placeholder apart from the dollar before it.
  EXECUTE format('ALTER ROLE %I PASSWORD %L', '${writer}',
    substr($password$:${writerPassword}$password$, 2));
  EXECUTE format('ALTER ROLE chancery_reader PASSWORD %L',
    substr($password$:${readerPassword}$password$, 2));
  -- A role may change its own settings: what it set goes.
  ALTER ROLE chancery_reader RESET ALL;
  ALTER ROLE chancery_reader SET default_transaction_read_only = on;
  ALTER ROLE chancery_reader SET statement_timeout = '60s';
  ALTER ROLE chancery_reader SET idle_in_transaction_session_timeout = '10min';
  ALTER ROLE chancery_reader SET search_path = chancery, public;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE WARNING 'the owner may not set passwords: roles of Chancery stay as the administrator made them';
END
$settings$;

-- A database of Chancery alone is closed to temporary tables; a shared one is left as it is.
DO $temporary$
BEGIN
  IF (SELECT datdba = current_user::regrole FROM pg_database WHERE datname = current_database()) THEN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO %I', current_database(), '${writer}');
  END IF;
END
$temporary$;

GRANT USAGE ON SCHEMA chancery TO "${writer}", chancery_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA chancery TO "${writer}";
REVOKE ALL ON chancery.flyway_schema_history FROM "${writer}";
-- What readers said is added to and never changed.
REVOKE UPDATE, DELETE ON chancery.review FROM "${writer}";

-- The reader reads views and nothing else.
DO $views$
DECLARE
  relation record;
BEGIN
  FOR relation IN
    SELECT relname AS name, relkind IN ('v', 'm') AS is_view FROM pg_class
    WHERE relnamespace = 'chancery'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
  LOOP
    IF relation.is_view THEN
      EXECUTE format('GRANT SELECT ON chancery.%I TO chancery_reader', relation.name);
    ELSE
      EXECUTE format('REVOKE ALL ON chancery.%I FROM chancery_reader', relation.name);
    END IF;
  END LOOP;
END
$views$;
