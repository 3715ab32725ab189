-- schema/sql/roles.sql
-- The roles that services and operators act by. None can log in: a service's own login is a member of
-- one. Roles belong to the cluster, not to this database: another database's migration may be making
-- them at the same moment, and somebody who may not create roles can do with those that are there.
DO $$
DECLARE
	role text;
BEGIN
	FOREACH role IN ARRAY ARRAY['auth_jwt_service', 'service_admins', 'service_doctors', 'service_institutions',
		'service_patients', 'predicthealth_readonly', 'predicthealth_backup'] LOOP
		CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role);
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', role);
		EXCEPTION
			WHEN duplicate_object OR unique_violation THEN
				NULL; -- another database was quicker
			WHEN insufficient_privilege THEN
				RAISE EXCEPTION 'role "%" is missing, and "%" may not create it', role, current_user
					USING ERRCODE = 'insufficient_privilege', HINT = 'Migrate as a role with CREATEROLE, or have somebody create it.';
		END;
	END LOOP;
END;
$$;

-- When a session's transaction began, what the server's own processes do, and how much write-ahead log it keeps is
-- for members of pg_monitor. The tables' owner becomes one where it may say so itself; the monitor does not, for
-- members read everybody's statements too.
DO $$
BEGIN
	IF NOT pg_has_role('pg_monitor', 'USAGE') THEN
		EXECUTE format('GRANT pg_monitor TO %I', current_user);
	END IF;
EXCEPTION
	WHEN insufficient_privilege THEN
		RAISE NOTICE 'the monitor cannot tell how old transactions are, nor how much disk is used; have a superuser GRANT pg_monitor TO %', current_user;
	WHEN internal_error OR unique_violation THEN
		NULL; -- another database's migration was quicker
END;
$$;

-- A backup reads which migrations were applied. The books are there where migrations run, and not where the schema is only
-- planned.
DO $$
BEGIN
	IF to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NOT NULL THEN
		GRANT USAGE ON SCHEMA atlas_schema_revisions TO predicthealth_backup;
		GRANT SELECT ON atlas_schema_revisions.atlas_schema_revisions TO predicthealth_backup;
	END IF;
END;
$$;
-- end of schema/sql/roles.sql
