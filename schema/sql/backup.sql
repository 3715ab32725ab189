-- What a backup reads beside the rows of the tables, which tables.sql shows it: where the sequences stand. (Which
-- migrations were applied: roles.sql.)
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO predicthealth_backup;
