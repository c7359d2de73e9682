#!/bin/bash
# Runs once, on an empty data directory: the database and the role that owns it. The owner may
# create roles, because the store service makes its writer and reader, and is no superuser.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --set password="$DB_OWNER_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE chancery LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE chancery OWNER chancery;
SQL
