package postgres

// NoSelfGrant clears createrole_self_grant (PostgreSQL 16 and newer), so that a role that creates roles is not granted
// them. A tables' owner that inherited the services' privileges would be treated as one of them.
const NoSelfGrant = "SELECT pg_catalog.set_config(name, '', false) FROM pg_catalog.pg_settings WHERE name = 'createrole_self_grant'"
