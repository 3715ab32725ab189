-- A backup also reads sequences. tables.sql grants it the tables, roles.sql the revision table.
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO predicthealth_backup;
