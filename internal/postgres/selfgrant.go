package postgres

// NoSelfGrant has the roles that a session creates grant nothing of theirs to who creates them, whatever
// createrole_self_grant says (PostgreSQL 16 and newer). A tables' owner who inherited what services may do would be taken
// for one of them.
const NoSelfGrant = "SELECT pg_catalog.set_config(name, '', false) FROM pg_catalog.pg_settings WHERE name = 'createrole_self_grant'"
