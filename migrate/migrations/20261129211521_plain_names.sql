-- schema/sql/roles.sql
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
-- end of schema/sql/roles.sql

-- Drop policy doctor_specialties.everybody_select
DROP POLICY everybody_select ON public.doctor_specialties;

-- Drop policy doctors.doctors_insert
DROP POLICY doctors_insert ON public.doctors;

-- Drop policy medical_institutions.institutions_insert
DROP POLICY institutions_insert ON public.medical_institutions;

-- Drop policy provisioning_keys.doctors_keys
DROP POLICY doctors_keys ON public.provisioning_keys;

-- Drop policy provisioning_keys.institutions_keys
DROP POLICY institutions_keys ON public.provisioning_keys;

-- Drop policy users.auth_select
DROP POLICY auth_select ON public.users;

-- Drop policy users.auth_update
DROP POLICY auth_update ON public.users;

-- Drop policy users.doctors_insert
DROP POLICY doctors_insert ON public.users;

-- Drop policy users.institutions_insert
DROP POLICY institutions_insert ON public.users;

-- Drop trigger account_tokens.account_tokens_ended
DROP TRIGGER account_tokens_ended ON public.account_tokens;

-- Drop trigger doctor_specialties.doctor_specialties_outbox
DROP TRIGGER doctor_specialties_outbox ON public.doctor_specialties;

-- Drop trigger doctors.doctors_change
DROP TRIGGER doctors_change ON public.doctors;

-- Drop trigger doctors.doctors_insert
DROP TRIGGER doctors_insert ON public.doctors;

-- Drop trigger doctors.doctors_join
DROP TRIGGER doctors_join ON public.doctors;

-- Drop trigger doctors.doctors_join_insert
DROP TRIGGER doctors_join_insert ON public.doctors;

-- Drop trigger doctors.doctors_outbox
DROP TRIGGER doctors_outbox ON public.doctors;

-- Drop trigger doctors.doctors_place
DROP TRIGGER doctors_place ON public.doctors;

-- Drop trigger doctors.doctors_place_insert
DROP TRIGGER doctors_place_insert ON public.doctors;

-- Drop trigger health_profiles.health_profiles_keep_patient
DROP TRIGGER health_profiles_keep_patient ON public.health_profiles;

-- Drop trigger medical_institutions.medical_institutions_change
DROP TRIGGER medical_institutions_change ON public.medical_institutions;

-- Drop trigger medical_institutions.medical_institutions_insert
DROP TRIGGER medical_institutions_insert ON public.medical_institutions;

-- Drop trigger medical_institutions.medical_institutions_outbox
DROP TRIGGER medical_institutions_outbox ON public.medical_institutions;

-- Drop trigger patients.patients_birth
DROP TRIGGER patients_birth ON public.patients;

-- Drop trigger patients.patients_change
DROP TRIGGER patients_change ON public.patients;

-- Drop trigger patients.patients_insert
DROP TRIGGER patients_insert ON public.patients;

-- Drop trigger patients.patients_place
DROP TRIGGER patients_place ON public.patients;

-- Drop trigger patients.patients_place_insert
DROP TRIGGER patients_place_insert ON public.patients;

-- Drop trigger sessions.sessions_ended
DROP TRIGGER sessions_ended ON public.sessions;

-- Drop trigger sessions.sessions_outbox
DROP TRIGGER sessions_outbox ON public.sessions;

-- Drop trigger sessions.sessions_outbox_delete
DROP TRIGGER sessions_outbox_delete ON public.sessions;

-- Drop trigger users.users_change
DROP TRIGGER users_change ON public.users;

-- Drop trigger users.users_complete_person
DROP TRIGGER users_complete_person ON public.users;

-- Drop trigger users.users_insert
DROP TRIGGER users_insert ON public.users;

-- Drop trigger users.users_keep_person
DROP TRIGGER users_keep_person ON public.users;

-- Drop trigger users.users_outbox
DROP TRIGGER users_outbox ON public.users;

-- Drop trigger users.users_outbox_delete
DROP TRIGGER users_outbox_delete ON public.users;

-- Drop trigger users.users_outbox_sessions
DROP TRIGGER users_outbox_sessions ON public.users;

-- Drop trigger users.users_password
DROP TRIGGER users_password ON public.users;

-- Drop function audit_add(line public.admin_audit_logs)
DROP FUNCTION public.audit_add(line public.admin_audit_logs);

-- Drop function audit_breaks(since timestamp with time zone, most integer, OUT lines bigint, OUT broken bigint, OUT example text)
DROP FUNCTION public.audit_breaks(since timestamp with time zone, most integer, OUT lines bigint, OUT broken bigint, OUT example text);

-- Drop function audit_details(was jsonb, becomes jsonb, hidden text[])
DROP FUNCTION public.audit_details(was jsonb, becomes jsonb, hidden text[]);

-- Drop function audit_hash(before bytea, line public.admin_audit_logs)
DROP FUNCTION public.audit_hash(before bytea, line public.admin_audit_logs);

-- Drop function audit_head(of text)
DROP FUNCTION public.audit_head(of text);

-- Drop function audit_line()
DROP FUNCTION public.audit_line();

-- Drop function audit_line_of(relation oid, whose text)
DROP FUNCTION public.audit_line_of(relation oid, whose text);

-- Drop function audit_stated()
DROP FUNCTION public.audit_stated();

-- Drop function caller()
DROP FUNCTION public.caller();

-- Drop function change_password()
DROP FUNCTION public.change_password();

-- Drop function change_patient()
DROP FUNCTION public.change_patient();

-- Drop function change_user()
DROP FUNCTION public.change_user();

-- Drop function check_birth()
DROP FUNCTION public.check_birth();

-- Drop function complete_person()
DROP FUNCTION public.complete_person();

-- Drop function for_admins()
DROP FUNCTION public.for_admins();

-- Drop function is_off_doctor(doctor uuid)
DROP FUNCTION public.is_off_doctor(doctor uuid);

-- Drop function is_off_institution(institution uuid)
DROP FUNCTION public.is_off_institution(institution uuid);

-- Drop function keep_ended()
DROP FUNCTION public.keep_ended();

-- Drop function keep_patient()
DROP FUNCTION public.keep_patient();

-- Drop function keep_person()
DROP FUNCTION public.keep_person();

-- Drop function machine_columns()
DROP FUNCTION public.machine_columns();

-- Drop function note_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
DROP FUNCTION public.note_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb);

-- Drop function note_change()
DROP FUNCTION public.note_change();

-- Drop function note_session()
DROP FUNCTION public.note_session();

-- Drop function note_sessions()
DROP FUNCTION public.note_sessions();

-- Drop function place_doctor()
DROP FUNCTION public.place_doctor();

-- Drop function place_patient()
DROP FUNCTION public.place_patient();

-- Drop function refuse_inactive(relation name, rule name, wanting name)
DROP FUNCTION public.refuse_inactive(relation name, rule name, wanting name);

-- Drop function registers()
DROP FUNCTION public.registers();

-- Drop function role_in_force()
DROP FUNCTION public.role_in_force();

-- Drop function take_invalidations(most integer)
DROP FUNCTION public.take_invalidations(most integer);

-- Create function act(kind text, id text, name text, user_id text, ip_address text, user_agent text, request_id text, on_behalf_of text, action text, reason text, local boolean)
CREATE OR REPLACE FUNCTION public.act(kind text DEFAULT ''::text, id text DEFAULT ''::text, name text DEFAULT ''::text, user_id text DEFAULT ''::text, ip_address text DEFAULT ''::text, user_agent text DEFAULT ''::text, request_id text DEFAULT ''::text, on_behalf_of text DEFAULT ''::text, action text DEFAULT ''::text, reason text DEFAULT ''::text, local boolean DEFAULT false)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
DECLARE
	patient text := '';
	doctor text := '';
	institution text := '';
	admin text := '';
	process text := '';
	settings text;
BEGIN
	CASE kind
	WHEN 'patient' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_patient(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_patient(nullif(id, '')::pg_catalog.uuid) THEN
			patient := id;
		END IF;
	WHEN 'doctor' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_doctor(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_doctor(nullif(id, '')::pg_catalog.uuid) THEN
			doctor := id;
		END IF;
	WHEN 'institution' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_institution(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_institution(nullif(id, '')::pg_catalog.uuid) THEN
			institution := id;
		END IF;
	WHEN 'admin' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_admin(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_admin(nullif(id, '')::pg_catalog.uuid) THEN
			admin := id;
		END IF;
	WHEN 'system' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_system(text)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_system(name) THEN
			process := name;
		END IF;
	WHEN '' THEN
	ELSE
		RAISE EXCEPTION 'unknown kind of actor "%"', kind USING ERRCODE = 'invalid_parameter_value', CONSTRAINT = 'actor_kind',
			HINT = 'Use patient, doctor, institution, admin, system, or an empty string for no actor.';
	END CASE;
	-- One expression is faster than a query.
	settings := pg_catalog.concat(pg_catalog.set_config('predicthealth.actor_type', kind, local), pg_catalog.set_config('predicthealth.actor_id', id, local),
		pg_catalog.set_config('predicthealth.actor_name', name, local), pg_catalog.set_config('predicthealth.user_id', user_id, local),
		pg_catalog.set_config('predicthealth.ip_address', ip_address, local), pg_catalog.set_config('predicthealth.user_agent', user_agent, local),
		pg_catalog.set_config('predicthealth.request_id', request_id, local), pg_catalog.set_config('predicthealth.on_behalf_of', on_behalf_of, local),
		pg_catalog.set_config('predicthealth.action', action, local), pg_catalog.set_config('predicthealth.reason', reason, local),
		pg_catalog.set_config('predicthealth.patient', patient, local), pg_catalog.set_config('predicthealth.doctor', doctor, local),
		pg_catalog.set_config('predicthealth.institution', institution, local), pg_catalog.set_config('predicthealth.admin', admin, local),
		pg_catalog.set_config('predicthealth.process', process, local));
	RETURN (patient, doctor, institution, admin, process) <> ('', '', '', '', '');
END;
$function$;

-- Create function add_audit_entry(entry public.admin_audit_logs)
CREATE OR REPLACE FUNCTION public.add_audit_entry(entry public.admin_audit_logs)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	head public.audit_heads := public.lock_audit_head(entry.chain);
BEGIN
	entry.id := gen_random_uuid();
	entry.created_at := clock_timestamp();
	entry.seq := head.length + 1;
	entry.hash := public.audit_entry_hash(head.hash, entry);
	INSERT INTO public.admin_audit_logs VALUES (entry.*);
	UPDATE public.audit_heads SET length = entry.seq, hash = entry.hash WHERE chain = entry.chain;
END;
$function$;

-- Create function append_only()
CREATE OR REPLACE FUNCTION public.append_only()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
			CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'Rows of this table cannot be changed or removed.';
END;
$function$;

-- Create function audit()
CREATE OR REPLACE FUNCTION public.audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	entry public.admin_audit_logs;
	given_action text;
	hidden constant text[] := TG_ARGV[1];
	head public.audit_heads;
	changes refcursor;
	old_row jsonb;
	new_row jsonb;
BEGIN
	CASE TG_OP
		WHEN 'DELETE' THEN PERFORM FROM old_rows LIMIT 1;
		ELSE PERFORM FROM new_rows LIMIT 1;
	END CASE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	entry := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	given_action := entry.action;
	entry.resource_type := TG_TABLE_NAME;
	CASE TG_OP
		WHEN 'INSERT' THEN OPEN changes FOR SELECT NULL::jsonb, to_jsonb(n) FROM new_rows n;
		WHEN 'DELETE' THEN OPEN changes FOR SELECT to_jsonb(o), NULL::jsonb FROM old_rows o;
		WHEN 'UPDATE' THEN OPEN changes FOR SELECT to_jsonb(o), to_jsonb(n) FROM old_rows o FULL JOIN new_rows n USING (id);
	END CASE;
	LOOP
		FETCH changes INTO old_row, new_row;
		EXIT WHEN NOT FOUND;
		IF head.chain IS NULL THEN
			head := public.lock_audit_head(entry.chain);
		END IF;
		head.length := head.length + 1;
		entry.id := gen_random_uuid();
		entry.created_at := clock_timestamp();
		entry.resource_id := coalesce(new_row, old_row) ->> 'id';
		entry.details := public.audit_entry_details(old_row, new_row, hidden);
		entry.action := coalesce(given_action, entry.details ->> 'operation');
		entry.seq := head.length;
		head.hash := public.audit_entry_hash(head.hash, entry);
		entry.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (entry.*);
	END LOOP;
	CLOSE changes;
	IF head.chain IS NOT NULL THEN
		UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function audit_context()
CREATE OR REPLACE FUNCTION public.audit_context()
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RETURN jsonb_strip_nulls(jsonb_build_object('reason', left(nullif(current_setting('predicthealth.reason', true), ''), 512),
		'on_behalf_of', left(nullif(current_setting('predicthealth.on_behalf_of', true), ''), 512)));
END;
$function$;

-- Create function audit_entry()
CREATE OR REPLACE FUNCTION public.audit_entry()
 RETURNS public.admin_audit_logs
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	entry public.admin_audit_logs;
	kind constant text := public.acting_type();
	id constant text := coalesce(public.acting_admin()::text, public.acting_person()::text, nullif(current_setting('predicthealth.actor_id', true), ''));
	name constant text := public.acting_system();
BEGIN
	IF kind IS NULL OR coalesce(id, name) IS NULL THEN
		RETURN entry;
	END IF;
	entry.chain := concat(kind, ':', CASE kind WHEN 'system' THEN left(name, 512) ELSE id::uuid::text END);
	entry.actor_type := kind;
	entry.actor_id := CASE WHEN kind <> 'system' THEN id::uuid END;
	entry.admin_id := CASE WHEN kind = 'admin' THEN entry.actor_id END;
	entry.action := left(nullif(current_setting('predicthealth.action', true), ''), 100);
	entry.ip_address := public.audit_ip(current_setting('predicthealth.ip_address', true));
	entry.user_agent := left(nullif(current_setting('predicthealth.user_agent', true), ''), 512);
	entry.request_id := left(nullif(current_setting('predicthealth.request_id', true), ''), 512);
	entry.success := true;
	RETURN entry;
END;
$function$;

-- Create function audit_entry_details(old_row jsonb, new_row jsonb, hidden text[])
CREATE OR REPLACE FUNCTION public.audit_entry_details(old_row jsonb, new_row jsonb, hidden text[])
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	changes jsonb;
BEGIN
	IF old_row IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('to', value) END)
			FROM jsonb_each(new_row - public.managed_columns()) WHERE value <> 'null');
	ELSIF new_row IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('from', value) END)
			FROM jsonb_each(old_row - public.managed_columns()) WHERE value <> 'null');
	ELSE
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}'
				ELSE jsonb_build_object('from', old_row -> key, 'to', value) END)
			FROM jsonb_each(new_row - public.managed_columns()) WHERE value IS DISTINCT FROM old_row -> key);
	END IF;
	RETURN jsonb_build_object('operation', CASE WHEN old_row IS NULL THEN 'create' WHEN new_row IS NULL THEN 'delete' ELSE 'update' END,
		'changes', coalesce(changes, '{}')) || public.audit_context();
END;
$function$;

-- Create function audit_entry_hash(previous bytea, entry public.admin_audit_logs)
CREATE OR REPLACE FUNCTION public.audit_entry_hash(previous bytea, entry public.admin_audit_logs)
 RETURNS bytea
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	at constant text := to_char(entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
	RETURN sha256(previous || convert_to(concat(
		octet_length(entry.chain), ':', entry.chain, ',',
		octet_length(entry.seq::text), ':', entry.seq, ',',
		octet_length(entry.id::text), ':', entry.id, ',',
		octet_length(at), ':', at, ',',
		octet_length(entry.actor_type), ':', entry.actor_type, ',',
		octet_length(entry.actor_id::text), ':', entry.actor_id, ',',
		octet_length(entry.admin_id::text), ':', entry.admin_id, ',',
		octet_length(entry.action), ':', entry.action, ',',
		octet_length(entry.resource_type), ':', entry.resource_type, ',',
		octet_length(entry.resource_id::text), ':', entry.resource_id, ',',
		octet_length(entry.details::text), ':', entry.details::text, ',',
		octet_length(entry.ip_address::text), ':', entry.ip_address::text, ',',
		octet_length(entry.user_agent), ':', entry.user_agent, ',',
		octet_length(entry.request_id), ':', entry.request_id, ',',
		octet_length(entry.success::text), ':', entry.success::text, ','), 'UTF8'));
END;
$function$;

-- Create function audit_entry_of(relation oid, scope text)
CREATE OR REPLACE FUNCTION public.audit_entry_of(relation oid, scope text)
 RETURNS public.admin_audit_logs
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	no_entry public.admin_audit_logs;
	role constant name := public.effective_role();
	is_owner constant boolean := pg_has_role(role, (SELECT relowner FROM pg_class WHERE oid = relation), 'USAGE');
BEGIN
	IF NOT is_owner THEN
		IF entry.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE') THEN
			entry := no_entry; -- this role may not act as an admin, so no policy accepted one
		END IF;
		IF entry.actor_type IS DISTINCT FROM 'admin' AND (scope = 'admins only' OR pg_has_role(role, 'service_admins', 'USAGE'))
			OR entry.chain IS NULL AND scope = 'all'
		THEN
			PERFORM public.refuse_change(relation::regclass::text, 'audited', 'Set an actor with act() before the change and keep it until the statement ends.');
		END IF;
	END IF;
	IF entry.actor_type = 'admin' OR scope = 'all' OR (scope = 'processes' AND entry.actor_type = 'system') THEN
		RETURN entry;
	END IF;
	RETURN no_entry;
END;
$function$;

-- Create function audit_row()
CREATE OR REPLACE FUNCTION public.audit_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	entry public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
BEGIN
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	entry.details := public.audit_entry_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	entry.action := coalesce(entry.action, entry.details ->> 'operation');
	entry.resource_type := TG_TABLE_NAME;
	entry.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.add_audit_entry(entry);
	RETURN NULL;
END;
$function$;

-- Create function check_date_of_birth()
CREATE OR REPLACE FUNCTION public.check_date_of_birth()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM public.health_profiles WHERE patient_id = NEW.id AND smoking_years > public.age_in_years(NEW.date_of_birth) FOR SHARE;
	IF FOUND THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function check_doctor_assignment()
CREATE OR REPLACE FUNCTION public.check_doctor_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('doctors', 'doctors_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function check_patient_assignment()
CREATE OR REPLACE FUNCTION public.check_patient_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	activated constant boolean := TG_OP = 'INSERT' OR (NEW.is_active AND NOT OLD.is_active);
BEGIN
	IF (activated OR NEW.doctor_id IS DISTINCT FROM OLD.doctor_id) AND public.is_inactive_doctor(NEW.doctor_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_doctor_active', 'doctor_id');
	END IF;
	IF (activated OR NEW.institution_id IS DISTINCT FROM OLD.institution_id) AND public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function check_patient_change()
CREATE OR REPLACE FUNCTION public.check_patient_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	allowed public.patients := OLD;
	steps constant text[] := ARRAY['pending', 'doctor_validated', 'institution_validated', 'full_access'];
BEGIN
	IF public.bypasses_row_rules(TG_RELID) THEN
		RETURN NEW;
	END IF;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	allowed.search_text := NEW.search_text;
	IF public.is_patient(OLD.id) THEN
		allowed.email := NEW.email;
		allowed.phone := NEW.phone;
		allowed.emergency_contact_name := NEW.emergency_contact_name;
		allowed.emergency_contact_phone := NEW.emergency_contact_phone;
		IF NEW IS DISTINCT FROM allowed THEN
			PERFORM public.refuse_change('patients', 'patients_patient_change', 'Patients may change only e-mail, phone and emergency contact.');
		END IF;
		RETURN NEW;
	END IF;
	allowed.validation_status := NEW.validation_status;
	IF NEW IS DISTINCT FROM allowed OR array_position(steps, NEW.validation_status) < array_position(steps, OLD.validation_status) THEN
		PERFORM public.refuse_change('patients', 'patients_validation_change', 'Doctors and institutions may only advance the validation.');
	END IF;
	RETURN NEW;
END;
$function$;

-- Create function check_user_change()
CREATE OR REPLACE FUNCTION public.check_user_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	allowed public.users := OLD;
BEGIN
	IF NOT row_security_active(TG_RELID) THEN
		RETURN NEW;
	ELSIF pg_has_role('auth_jwt_service', 'USAGE') THEN
		IF public.is_process() OR public.owns_admin_login(OLD.admin_id) OR public.owns_login(OLD.patient_id, OLD.doctor_id, OLD.institution_id) THEN
			RETURN NEW;
		END IF;
	ELSIF pg_has_role('service_admins', 'USAGE') THEN
		IF public.owns_admin_login(OLD.admin_id) THEN
			RETURN NEW;
		END IF;
	ELSE
		RETURN NEW; -- the grant allows only the e-mail, the policy only the actor's own login
	END IF;
	allowed.is_active := NEW.is_active;
	allowed.failed_login_attempts := NEW.failed_login_attempts;
	allowed.last_failed_login := NEW.last_failed_login;
	allowed.locked_until := NEW.locked_until;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	IF NEW IS DISTINCT FROM allowed THEN
		PERFORM public.refuse_change('users', 'users_admin_change', 'An admin may only lock, unlock and deactivate the logins of others.');
	END IF;
	RETURN NEW;
END;
$function$;

-- Create function complete_login_owner()
CREATE OR REPLACE FUNCTION public.complete_login_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF num_nonnulls(NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id) = 0 THEN
		CASE NEW.user_type
			WHEN 'patient' THEN NEW.patient_id := NEW.reference_id;
			WHEN 'doctor' THEN NEW.doctor_id := NEW.reference_id;
			WHEN 'institution' THEN NEW.institution_id := NEW.reference_id;
			WHEN 'admin' THEN NEW.admin_id := NEW.reference_id;
			ELSE NULL;
		END CASE;
	ELSE
		NEW.reference_id := coalesce(NEW.reference_id,
			NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id);
		NEW.user_type := coalesce(NEW.user_type, CASE
			WHEN NEW.patient_id IS NOT NULL THEN 'patient'
			WHEN NEW.doctor_id IS NOT NULL THEN 'doctor'
			WHEN NEW.institution_id IS NOT NULL THEN 'institution'
			ELSE 'admin' END);
	END IF;
	RETURN NEW;
END;
$function$;

-- Create function drain_invalidations(max_rows integer)
CREATE OR REPLACE FUNCTION public.drain_invalidations(max_rows integer)
 RETURNS TABLE(kind text, key text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	DELETE FROM public.cache_invalidations WHERE id IN (
		SELECT id FROM public.cache_invalidations ORDER BY id LIMIT max_rows FOR UPDATE SKIP LOCKED)
	RETURNING kind, key
$function$;

-- Create function effective_role()
CREATE OR REPLACE FUNCTION public.effective_role()
 RETURNS name
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('role'::text), 'none'::text), (SESSION_USER)::text))::name;

-- Create function is_admin_or_process()
CREATE OR REPLACE FUNCTION public.is_admin_or_process()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.is_admin() OR public.is_process());

-- Create function is_inactive_doctor(doctor uuid)
CREATE OR REPLACE FUNCTION public.is_inactive_doctor(doctor uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.doctors WHERE id = doctor FOR SHARE;
	RETURN NOT active; -- NULL if there is no such doctor, which the foreign key refuses
END;
$function$;

-- Create function is_inactive_institution(institution uuid)
CREATE OR REPLACE FUNCTION public.is_inactive_institution(institution uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.medical_institutions WHERE id = institution FOR SHARE;
	RETURN NOT active;
END;
$function$;

-- Create function lock_audit_head(chain_name text)
CREATE OR REPLACE FUNCTION public.lock_audit_head(chain_name text)
 RETURNS public.audit_heads
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	head public.audit_heads;
BEGIN
	SELECT * INTO head FROM public.audit_heads WHERE chain = chain_name FOR NO KEY UPDATE;
	IF NOT FOUND THEN
		INSERT INTO public.audit_heads (chain, length, hash) VALUES (chain_name, 0, '') ON CONFLICT DO NOTHING;
		SELECT * INTO head FROM public.audit_heads WHERE chain = chain_name FOR NO KEY UPDATE;
	END IF;
	RETURN head;
END;
$function$;

-- Create function managed_columns()
CREATE OR REPLACE FUNCTION public.managed_columns()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['updated_at'::text, 'version'::text, 'search_text'::text];

-- Create function record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
CREATE OR REPLACE FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	role constant name := public.effective_role();
BEGIN
	IF entry.chain IS NULL OR (entry.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE')) THEN
		PERFORM public.refuse_change('admin_audit_logs', 'audited', 'Set an actor that the role may act as before recording an attempt.');
	END IF;
	IF entry.actor_type = 'admin' AND NOT EXISTS (SELECT FROM public.admins WHERE id = entry.admin_id) THEN
		details := coalesce(details, '{}') || jsonb_build_object('claimed', entry.chain);
		entry.actor_type := 'system';
		entry.chain := 'system:unknown admins';
		entry.actor_id := NULL;
		entry.admin_id := NULL;
	END IF;
	details := coalesce(details, '{}') || public.audit_context();
	entry.action := left(record_attempt.action, 100);
	entry.resource_type := left(record_attempt.resource_type, 50);
	entry.resource_id := record_attempt.resource_id;
	entry.details := record_attempt.details;
	entry.success := record_attempt.success;
	PERFORM public.add_audit_entry(entry);
END;
$function$;

-- Create function record_change()
CREATE OR REPLACE FUNCTION public.record_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES (TG_ARGV[0], coalesce(NEW.id, OLD.id)::text);
	-- If no service drains the outbox, rows are deleted after an hour: cache entries do not live longer.
	IF random() < 0.001 THEN
		DELETE FROM public.cache_invalidations WHERE id IN (SELECT id FROM public.cache_invalidations
			WHERE created_at < now() - interval '1 hour' ORDER BY id LIMIT 10000 FOR UPDATE SKIP LOCKED);
	END IF;
	RETURN NULL;
END;
$function$;

-- Create function record_session()
CREATE OR REPLACE FUNCTION public.record_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES ('session', encode(OLD.token_hash, 'hex'));
	RETURN NULL;
END;
$function$;

-- Create function record_sessions()
CREATE OR REPLACE FUNCTION public.record_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key)
		SELECT 'session', encode(token_hash, 'hex') FROM public.sessions
		WHERE user_id = NEW.id AND revoked_at IS NULL AND rotated_at IS NULL AND expires_at > now();
	RETURN NULL;
END;
$function$;

-- Create function refuse_ended_change()
CREATE OR REPLACE FUNCTION public.refuse_ended_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "%" violates rule "%"', TG_TABLE_NAME, TG_TABLE_NAME || '_ended'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_ended',
			HINT = 'A revoked or rotated session or a used token cannot be reactivated or extended.';
END;
$function$;

-- Create function refuse_inactive_reference(relation name, rule name, foreign_key name)
CREATE OR REPLACE FUNCTION public.refuse_inactive_reference(relation name, rule name, foreign_key name)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, COLUMN = foreign_key, CONSTRAINT = rule,
			HINT = 'The assigned doctor and institution must be active.';
END;
$function$;

-- Create function refuse_kind(kind text)
CREATE OR REPLACE FUNCTION public.refuse_kind(kind text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'role "%" may not act as "%"', current_user, kind USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'actor_kind',
		HINT = 'docs/security.md lists the kinds of actor each role may act as.';
END;
$function$;

-- Create function refuse_login_owner_change()
CREATE OR REPLACE FUNCTION public.refuse_login_owner_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "users" violates rule "users_person_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users',
			CONSTRAINT = 'users_person_immutable',
			HINT = 'The owner of a login cannot change; create a new login.';
END;
$function$;

-- Create function refuse_patient_change()
CREATE OR REPLACE FUNCTION public.refuse_patient_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "health_profiles" violates rule "health_profiles_patient_id_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'patient_id',
			CONSTRAINT = 'health_profiles_patient_id_immutable', HINT = 'A health profile cannot move to another patient.';
END;
$function$;

-- Create function refuse_smoking_years()
CREATE OR REPLACE FUNCTION public.refuse_smoking_years()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'relation "health_profiles" violates rule "health_profiles_smoking_years_age"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'smoking_years',
			CONSTRAINT = 'health_profiles_smoking_years_age', HINT = 'smoking_years must not exceed the patient''s age.';
END;
$function$;

-- Create function require_admin()
CREATE OR REPLACE FUNCTION public.require_admin()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF NOT public.bypasses_row_rules(TG_RELID) THEN
		PERFORM public.refuse_change(TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1]);
	END IF;
	RETURN NEW;
END;
$function$;

-- Create function search_condition(words text)
CREATE OR REPLACE FUNCTION public.search_condition(words text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	term text; part text; joined text; all_parts text;
	condition text;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		joined := format('search_text LIKE %L', public.search_like(replace(term, '-', '')));
		all_parts := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			all_parts := concat_ws(' AND ', all_parts, format('search_text LIKE %L', public.search_like(part)));
		END LOOP;
		condition := concat_ws(' AND ', condition, '(' || joined || coalesce(' OR (' || all_parts || ')', '') || ')');
	END LOOP;
	RETURN coalesce(condition, 'false');
END;
$function$;

-- Create function search_doctors(words text)
CREATE OR REPLACE FUNCTION public.search_doctors(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') AND public.sees_doctor(true) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition || ' AND public.sees_doctor(is_active)';
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition || ' AND public.sees_public_doctor(is_active)
			AND public.search_matches(public.search_words(first_name, last_name, medical_license), $1)' USING words;
	END IF;
END;
$function$;

-- Create function search_institutions(words text)
CREATE OR REPLACE FUNCTION public.search_institutions(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_institutions', 'USAGE') OR pg_has_role(public.effective_role(), 'service_doctors', 'USAGE')
		OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || condition || ' AND public.sees_institution(is_active)';
	END IF;
END;
$function$;

-- Create function search_matches(t text, words text)
CREATE OR REPLACE FUNCTION public.search_matches(t text, words text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	term text; part text; parts text[]; all_parts boolean;
	found boolean := false;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		found := true;
		CONTINUE WHEN t LIKE public.search_like(replace(term, '-', ''));
		parts := public.search_parts(term);
		all_parts := parts <> '{}';
		FOREACH part IN ARRAY parts LOOP
			all_parts := all_parts AND t LIKE public.search_like(part);
		END LOOP;
		IF NOT all_parts THEN
			RETURN false;
		END IF;
	END LOOP;
	RETURN found;
END;
$function$;

-- Create function search_patients(words text)
CREATE OR REPLACE FUNCTION public.search_patients(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || condition || ' AND public.sees_patient(id, doctor_id, institution_id, is_active)';
	END IF;
END;
$function$;

-- Create function search_score(t text, terms text[])
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[])
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	term text; part text; joined integer; all_parts integer;
	lowest integer;
BEGIN
	FOREACH term IN ARRAY terms LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		joined := public.search_rank(t, replace(term, '-', ''));
		all_parts := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			all_parts := least(all_parts, public.search_rank(t, part));
		END LOOP;
		lowest := least(lowest, greatest(joined, all_parts));
	END LOOP;
	RETURN coalesce(lowest, 0);
END;
$function$;

-- Create function search_words(VARIADIC words text[])
CREATE OR REPLACE FUNCTION public.search_words(VARIADIC words text[])
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	w text;
	joined text;
	run text;
	found text := ' ';
BEGIN
	FOREACH w IN ARRAY regexp_split_to_array(public.search_fold(array_to_string(words, ' ')), '\s+') LOOP
		joined := replace(w, '-', '');
		CONTINUE WHEN joined = '';
		found := found || joined || ' ';
		IF joined <> w THEN
			found := found || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
		END IF;
		IF w COLLATE "C" ~ '[^\u0001-\u0DFF]' THEN
			FOR run IN SELECT m[1] FROM regexp_matches(joined COLLATE "C",
				'[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]{3,}', 'g') m LOOP
				FOR i IN 1 .. char_length(run) - 1 LOOP
					found := found || substr(run, i, 2) || ' ';
				END LOOP;
			END LOOP;
		END IF;
	END LOOP;
	RETURN found;
END;
$function$;

-- Create function sees_all(VARIADIC roles text[])
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF pg_has_role(public.effective_role(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.effective_role(), role, 'USAGE')) AND public.is_admin();
END;
$function$;

-- Create function server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean)
CREATE OR REPLACE FUNCTION public.server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), process.started,
		coalesce(stats_reset BETWEEN process.started AND process.started + interval '1 minute' AND NOT pg_is_in_recovery(), false)
	FROM pg_stat_bgwriter, (
		SELECT greatest(pg_postmaster_start_time(), max(backend_start)) AS started FROM pg_stat_activity WHERE backend_type = 'checkpointer'
	) process
$function$;

-- Create function set_password_changed_at()
CREATE OR REPLACE FUNCTION public.set_password_changed_at()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF current_setting('predicthealth.same_password', true) IS DISTINCT FROM OLD.id::text THEN
		NEW.password_changed_at := clock_timestamp();
	END IF;
	RETURN NEW;
END;
$function$;

-- Create trigger account_tokens.account_tokens_ended
CREATE OR REPLACE TRIGGER account_tokens_ended BEFORE UPDATE ON public.account_tokens FOR EACH ROW WHEN (((old.used_at IS NOT NULL) AND (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION public.refuse_ended_change();

-- Create trigger doctor_specialties.doctor_specialties_audit_delete
CREATE OR REPLACE TRIGGER doctor_specialties_audit_delete AFTER DELETE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- Create trigger doctor_specialties.doctor_specialties_audit_insert
CREATE OR REPLACE TRIGGER doctor_specialties_audit_insert AFTER INSERT ON public.doctor_specialties REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- Create trigger doctor_specialties.doctor_specialties_audit_update
CREATE OR REPLACE TRIGGER doctor_specialties_audit_update AFTER UPDATE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- Create trigger doctor_specialties.doctor_specialties_outbox
CREATE OR REPLACE TRIGGER doctor_specialties_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctor_specialties FOR EACH ROW EXECUTE FUNCTION public.record_change('specialty');

-- Create trigger doctors.doctors_assignment
CREATE OR REPLACE TRIGGER doctors_assignment AFTER UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.check_doctor_assignment();

-- Create trigger doctors.doctors_assignment_insert
CREATE OR REPLACE TRIGGER doctors_assignment_insert AFTER INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.check_doctor_assignment();

-- Create trigger doctors.doctors_change
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((old.is_active IS DISTINCT FROM new.is_active) OR ((old.professional_status IS DISTINCT FROM new.professional_status) AND ((old.professional_status = 'suspended'::text) OR (new.professional_status = 'suspended'::text))))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');

-- Create trigger doctors.doctors_insert
CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN (((new.professional_status = 'suspended'::text) OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');

-- Create trigger doctors.doctors_join
CREATE OR REPLACE TRIGGER doctors_join BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');

-- Create trigger doctors.doctors_join_insert
CREATE OR REPLACE TRIGGER doctors_join_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');

-- Create trigger doctors.doctors_outbox
CREATE OR REPLACE TRIGGER doctors_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.record_change('doctor');

-- Create trigger health_profiles.health_profiles_keep_patient
CREATE OR REPLACE TRIGGER health_profiles_keep_patient BEFORE UPDATE ON public.health_profiles FOR EACH ROW WHEN ((old.patient_id IS DISTINCT FROM new.patient_id)) EXECUTE FUNCTION public.refuse_patient_change();

-- Create trigger medical_institutions.medical_institutions_change
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions FOR EACH ROW WHEN (((old.is_verified IS DISTINCT FROM new.is_verified) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');

-- Create trigger medical_institutions.medical_institutions_insert
CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');

-- Create trigger medical_institutions.medical_institutions_outbox
CREATE OR REPLACE TRIGGER medical_institutions_outbox AFTER INSERT OR DELETE OR UPDATE ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.record_change('institution');

-- Create trigger patients.patients_assignment
CREATE OR REPLACE TRIGGER patients_assignment AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((((old.doctor_id IS DISTINCT FROM new.doctor_id) OR (old.institution_id IS DISTINCT FROM new.institution_id)) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.check_patient_assignment();

-- Create trigger patients.patients_assignment_insert
CREATE OR REPLACE TRIGGER patients_assignment_insert AFTER INSERT ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_assignment();

-- Create trigger patients.patients_birth
CREATE OR REPLACE TRIGGER patients_birth AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((new.date_of_birth > old.date_of_birth)) EXECUTE FUNCTION public.check_date_of_birth();

-- Create trigger patients.patients_change
CREATE OR REPLACE TRIGGER patients_change BEFORE UPDATE ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_change();

-- Create trigger patients.patients_insert
CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.validation_status <> 'pending'::text))) EXECUTE FUNCTION public.require_admin('patients_new', 'A new patient is active, pending and not verified.');

-- Create trigger sessions.sessions_ended
CREATE OR REPLACE TRIGGER sessions_ended BEFORE UPDATE ON public.sessions FOR EACH ROW WHEN ((((old.revoked_at IS NOT NULL) AND (((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.last_seen_at IS DISTINCT FROM new.last_seen_at)) OR (old.idle_expires_at IS DISTINCT FROM new.idle_expires_at))) OR ((old.rotated_at IS NOT NULL) AND (old.rotated_at IS DISTINCT FROM new.rotated_at)))) EXECUTE FUNCTION public.refuse_ended_change();

-- Create trigger sessions.sessions_outbox
CREATE OR REPLACE TRIGGER sessions_outbox AFTER UPDATE ON public.sessions FOR EACH ROW WHEN (((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.rotated_at IS DISTINCT FROM new.rotated_at))) EXECUTE FUNCTION public.record_session();

-- Create trigger sessions.sessions_outbox_delete
CREATE OR REPLACE TRIGGER sessions_outbox_delete AFTER DELETE ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.record_session();

-- Create trigger users.users_audit_delete
CREATE OR REPLACE TRIGGER users_audit_delete AFTER DELETE ON public.users REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- Create trigger users.users_audit_insert
CREATE OR REPLACE TRIGGER users_audit_insert AFTER INSERT ON public.users REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- Create trigger users.users_audit_update
CREATE OR REPLACE TRIGGER users_audit_update AFTER UPDATE ON public.users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- Create trigger users.users_change
CREATE OR REPLACE TRIGGER users_change BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.check_user_change();

-- Create trigger users.users_complete_owner
CREATE OR REPLACE TRIGGER users_complete_owner BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.complete_login_owner();

-- Create trigger users.users_insert
CREATE OR REPLACE TRIGGER users_insert BEFORE INSERT ON public.users FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.failed_login_attempts <> 0) OR (num_nonnulls(new.last_failed_login, new.locked_until, new.last_login) > 0))) EXECUTE FUNCTION public.require_admin('users_new', 'A new login is active, not verified, and has no history.');

-- Create trigger users.users_keep_owner
CREATE OR REPLACE TRIGGER users_keep_owner BEFORE UPDATE ON public.users FOR EACH ROW WHEN (((((((old.user_type IS DISTINCT FROM new.user_type) OR (old.reference_id IS DISTINCT FROM new.reference_id)) OR (old.patient_id IS DISTINCT FROM new.patient_id)) OR (old.doctor_id IS DISTINCT FROM new.doctor_id)) OR (old.institution_id IS DISTINCT FROM new.institution_id)) OR (old.admin_id IS DISTINCT FROM new.admin_id))) EXECUTE FUNCTION public.refuse_login_owner_change();

-- Create trigger users.users_outbox
CREATE OR REPLACE TRIGGER users_outbox AFTER UPDATE ON public.users FOR EACH ROW WHEN ((((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.is_active IS DISTINCT FROM new.is_active)) OR (old.is_verified IS DISTINCT FROM new.is_verified)) OR (old.locked_until IS DISTINCT FROM new.locked_until))) EXECUTE FUNCTION public.record_change('login');

-- Create trigger users.users_outbox_delete
CREATE OR REPLACE TRIGGER users_outbox_delete AFTER DELETE ON public.users FOR EACH ROW EXECUTE FUNCTION public.record_change('login');

-- Create trigger users.users_outbox_sessions
CREATE OR REPLACE TRIGGER users_outbox_sessions AFTER UPDATE ON public.users FOR EACH ROW WHEN ((old.is_verified IS DISTINCT FROM new.is_verified)) EXECUTE FUNCTION public.record_sessions();

-- Create trigger users.users_password
CREATE OR REPLACE TRIGGER users_password BEFORE UPDATE OF password_hash ON public.users FOR EACH ROW WHEN (((old.password_hash)::text IS DISTINCT FROM (new.password_hash)::text)) EXECUTE FUNCTION public.set_password_changed_at();

-- Create policy doctor_specialties.public_select
CREATE POLICY public_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients
	USING (public.sees_public());

-- Create policy doctors.doctors_insert
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors
	WITH CHECK (public.is_admin_or_process());

-- Create policy medical_institutions.institutions_insert
CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions
	WITH CHECK (public.is_admin_or_process());

-- Create policy provisioning_keys.doctors_keys
CREATE POLICY doctors_keys ON public.provisioning_keys FOR ALL TO service_doctors
	USING (((user_type = 'doctor'::text) AND public.is_admin_or_process()));

-- Create policy provisioning_keys.institutions_keys
CREATE POLICY institutions_keys ON public.provisioning_keys FOR ALL TO service_institutions
	USING (((user_type = 'institution'::text) AND public.is_admin_or_process()));

-- Create policy users.auth_select
CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service
	USING ((public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- Create policy users.auth_update
CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service
	USING ((public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- Create policy users.doctors_insert
CREATE POLICY doctors_insert ON public.users FOR INSERT TO service_doctors
	WITH CHECK (((user_type = 'doctor'::text) AND public.is_admin_or_process()));

-- Create policy users.institutions_insert
CREATE POLICY institutions_insert ON public.users FOR INSERT TO service_institutions
	WITH CHECK (((user_type = 'institution'::text) AND public.is_admin_or_process()));

-- Create function audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text)
CREATE OR REPLACE FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	WITH recent AS MATERIALIZED (
		SELECT l AS entry FROM public.admin_audit_logs l WHERE l.created_at >= since ORDER BY l.created_at DESC LIMIT max_entries
	), found AS (
		SELECT (entry).chain, (entry).seq, CASE
			WHEN prior.hash IS NULL AND (entry).seq > 1 THEN
				CASE WHEN EXISTS (SELECT FROM public.admin_audit_logs o WHERE o.chain = (entry).chain AND o.seq < (entry).seq) THEN 'the previous entry is missing' END
			WHEN (entry).hash IS DISTINCT FROM public.audit_entry_hash(coalesce(prior.hash, ''), entry) THEN 'altered'
			WHEN (entry).seq > coalesce(head.length, 0) THEN 'extra'
			END AS problem
		FROM recent
			LEFT JOIN public.admin_audit_logs prior ON prior.chain = (entry).chain AND prior.seq = (entry).seq - 1
			LEFT JOIN public.audit_heads head ON head.chain = (entry).chain
		UNION ALL
		SELECT head.chain, head.length, CASE WHEN last.hash IS NULL THEN 'missing' WHEN last.hash <> head.hash THEN 'differs from the head' END
		FROM public.audit_heads head LEFT JOIN public.admin_audit_logs last ON last.chain = head.chain AND last.seq = head.length
		WHERE head.length > 0
	)
	SELECT (SELECT count(*) FROM recent), count(DISTINCT chain),
		min(format('entry %s of a chain of kind %s: %s', seq, split_part(chain, ':', 1), problem))
	FROM found WHERE problem IS NOT NULL
$function$;

REVOKE EXECUTE ON FUNCTION public.add_audit_entry(entry public.admin_audit_logs) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_context() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_entry() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_entry_details(old_row jsonb, new_row jsonb, hidden text[]) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_entry_of(relation oid, scope text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_date_of_birth() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_doctor_assignment() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_patient_assignment() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_inactive_doctor(doctor uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_inactive_institution(institution uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.lock_audit_head(chain_name text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_change() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_session() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_sessions() FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text) TO predicthealth_readonly;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) TO service_admins;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(max_rows integer) TO service_patients;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_admins;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_patients;
