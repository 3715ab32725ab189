-- The roles of services and operators. None can log in: a service's own login role is a member of one. Roles belong to the cluster, not
-- to this database: another database's migration may be creating them concurrently, and existing roles suffice for a migration that
-- may not create roles.
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
				NULL; -- created concurrently by another database's migration
			WHEN insufficient_privilege THEN
				RAISE EXCEPTION 'role "%" is missing, and "%" may not create it', role, current_user
					USING ERRCODE = 'insufficient_privilege', HINT = 'Migrate as a role with CREATEROLE, or create the role first.';
		END;
	END LOOP;
END;
$$;

-- Only members of pg_monitor can read the start of other sessions' transactions, the state of server processes and the size of the
-- write-ahead log. The tables' owner grants itself membership if it may. The monitor's role is not made a member, because members
-- also read the statements of all sessions.
DO $$
BEGIN
	IF NOT pg_has_role('pg_monitor', 'USAGE') THEN
		EXECUTE format('GRANT pg_monitor TO %I', current_user);
	END IF;
EXCEPTION
	WHEN insufficient_privilege THEN
		RAISE NOTICE 'the monitor cannot report the age of transactions or the disk use; as a superuser, GRANT pg_monitor TO %', current_user;
	WHEN internal_error OR unique_violation THEN
		NULL; -- granted concurrently by another database's migration
END;
$$;

-- A backup reads the revision table. It exists only where migrations run, not in the database that Atlas plans migrations in.
DO $$
BEGIN
	IF to_regclass('atlas_schema_revisions.atlas_schema_revisions') IS NOT NULL THEN
		GRANT USAGE ON SCHEMA atlas_schema_revisions TO predicthealth_backup;
		GRANT SELECT ON atlas_schema_revisions.atlas_schema_revisions TO predicthealth_backup;
	END IF;
END;
$$;
