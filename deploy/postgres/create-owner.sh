#!/bin/bash
# Runs once, on an empty data directory: the database and the role that owns it. The owner may
# create roles, because the store service makes its writer and reader, and is no superuser.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --set password="$DB_OWNER_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE chancery LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE chancery OWNER chancery;
\connect chancery
-- Every role may write large objects, which belong to no schema, until it is forbidden.
REVOKE EXECUTE ON FUNCTION
  lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer),
  lo_put(oid, bigint, bytea), lo_truncate(integer, integer), lo_truncate64(integer, bigint),
  lo_unlink(oid), lowrite(integer, bytea)
FROM PUBLIC;
SQL
