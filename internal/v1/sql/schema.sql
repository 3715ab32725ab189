-- The schema v1 and its roles, one for each service. As in schema/sql/roles.sql, none of the roles can log in, roles belong to the cluster, and
-- existing ones suffice for an owner that may not create roles.
DO $$
DECLARE
	role text;
BEGIN
	FOREACH role IN ARRAY ARRAY['v1_auth_jwt_service', 'v1_service_admins', 'v1_service_doctors', 'v1_service_institutions', 'v1_service_patients'] LOOP
		CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role);
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', role);
		EXCEPTION
			WHEN duplicate_object OR unique_violation THEN
				NULL; -- created concurrently in another database
			WHEN insufficient_privilege THEN
				RAISE EXCEPTION 'role "%" is missing, and "%" may not create it', role, current_user
					USING ERRCODE = 'insufficient_privilege', HINT = 'Install as a role with CREATEROLE, or create the role first.';
		END;
	END LOOP;
END;
$$;

CREATE SCHEMA v1;
GRANT USAGE ON SCHEMA v1 TO v1_auth_jwt_service, v1_service_admins, v1_service_doctors, v1_service_institutions, v1_service_patients;

-- The first generation's default of ids. Its services also call it.
CREATE FUNCTION v1.uuid_generate_v4() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE
RETURN pg_catalog.gen_random_uuid();
