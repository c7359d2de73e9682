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
  ALTER ROLE chancery_reader SET default_transaction_read_only = on;
  ALTER ROLE chancery_reader SET statement_timeout = '60s';
  ALTER ROLE chancery_reader SET search_path = chancery, public;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE WARNING 'the owner may not set passwords: roles of Chancery stay as the administrator made them';
END
$settings$;

GRANT USAGE ON SCHEMA chancery TO "${writer}", chancery_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA chancery TO "${writer}";
GRANT SELECT ON ALL TABLES IN SCHEMA chancery TO chancery_reader;
REVOKE ALL ON chancery.flyway_schema_history, chancery.partition_owner FROM chancery_reader;
REVOKE ALL ON chancery.flyway_schema_history FROM "${writer}";
-- What readers said is added to and never changed.
REVOKE UPDATE, DELETE ON chancery.review FROM "${writer}";
