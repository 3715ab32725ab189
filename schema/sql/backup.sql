-- What a backup reads beside the rows of the tables, which policy.sql shows it: where the sequences stand, and
-- which migrations were applied. The books are there where migrations run, and not where the schema is only
-- planned.
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO predicthealth_backup;

DO $$
BEGIN
	IF to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NOT NULL THEN
		GRANT USAGE ON SCHEMA atlas_schema_revisions TO predicthealth_backup;
		GRANT SELECT ON atlas_schema_revisions.atlas_schema_revisions TO predicthealth_backup;
	END IF;
END;
$$;
