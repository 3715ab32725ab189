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

-- Drop function audit_line()
DROP FUNCTION public.audit_line();

-- Drop function audit_line_of(relation oid, whose text)
DROP FUNCTION public.audit_line_of(relation oid, whose text);

-- Drop function audit_stated()
DROP FUNCTION public.audit_stated();

-- Drop function caller()
DROP FUNCTION public.caller();

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

-- Drop function role_in_force()
DROP FUNCTION public.role_in_force();

-- Drop function take_invalidations(most integer)
DROP FUNCTION public.take_invalidations(most integer);

-- Make function audit()
CREATE OR REPLACE FUNCTION public.audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	line public.admin_audit_logs;
	stated text;
	hidden constant text[] := TG_ARGV[1];
	head public.audit_heads;
	lines refcursor;
	was jsonb;
	becomes jsonb;
BEGIN
	CASE TG_OP
		WHEN 'DELETE' THEN PERFORM FROM old_rows LIMIT 1;
		ELSE PERFORM FROM new_rows LIMIT 1;
	END CASE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	line := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	IF line.chain IS NULL THEN
		RETURN NULL;
	END IF;
	stated := line.action;
	line.resource_type := TG_TABLE_NAME;
	CASE TG_OP
		WHEN 'INSERT' THEN OPEN lines FOR SELECT NULL::jsonb, to_jsonb(n) FROM new_rows n;
		WHEN 'DELETE' THEN OPEN lines FOR SELECT to_jsonb(o), NULL::jsonb FROM old_rows o;
		WHEN 'UPDATE' THEN OPEN lines FOR SELECT to_jsonb(o), to_jsonb(n) FROM old_rows o FULL JOIN new_rows n USING (id);
	END CASE;
	LOOP
		FETCH lines INTO was, becomes;
		EXIT WHEN NOT FOUND;
		IF head.chain IS NULL THEN
			head := public.audit_head(line.chain);
		END IF;
		head.length := head.length + 1;
		line.id := gen_random_uuid();
		line.created_at := clock_timestamp();
		line.resource_id := coalesce(becomes, was) ->> 'id';
		line.details := public.audit_details(was, becomes, hidden);
		line.action := coalesce(stated, line.details ->> 'operation');
		line.seq := head.length;
		head.hash := public.audit_hash(head.hash, line);
		line.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (line.*);
	END LOOP;
	CLOSE lines;
	IF head.chain IS NOT NULL THEN
		UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function audit_context()
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

-- Make function audit_details(was jsonb, becomes jsonb, hidden text[])
CREATE OR REPLACE FUNCTION public.audit_details(was jsonb, becomes jsonb, hidden text[])
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	changes jsonb;
BEGIN
	IF was IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('to', value) END)
			FROM jsonb_each(becomes - public.machine_columns()) WHERE value <> 'null');
	ELSIF becomes IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('from', value) END)
			FROM jsonb_each(was - public.machine_columns()) WHERE value <> 'null');
	ELSE
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}'
				ELSE jsonb_build_object('from', was -> key, 'to', value) END)
			FROM jsonb_each(becomes - public.machine_columns()) WHERE value IS DISTINCT FROM was -> key);
	END IF;
	RETURN jsonb_build_object('operation', CASE WHEN was IS NULL THEN 'create' WHEN becomes IS NULL THEN 'delete' ELSE 'update' END,
		'changes', coalesce(changes, '{}')) || public.audit_context();
END;
$function$;

-- Make function audit_entry()
CREATE OR REPLACE FUNCTION public.audit_entry()
 RETURNS public.admin_audit_logs
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	line public.admin_audit_logs;
	kind constant text := public.acting_type();
	id constant text := coalesce(public.acting_admin()::text, public.acting_person()::text, nullif(current_setting('predicthealth.actor_id', true), ''));
	name constant text := public.acting_system();
BEGIN
	IF kind IS NULL OR coalesce(id, name) IS NULL THEN
		RETURN line;
	END IF;
	line.chain := concat(kind, ':', CASE kind WHEN 'system' THEN left(name, 512) ELSE id::uuid::text END);
	line.actor_type := kind;
	line.actor_id := CASE WHEN kind <> 'system' THEN id::uuid END;
	line.admin_id := CASE WHEN kind = 'admin' THEN line.actor_id END;
	line.action := left(nullif(current_setting('predicthealth.action', true), ''), 100);
	line.ip_address := public.audit_ip(current_setting('predicthealth.ip_address', true));
	line.user_agent := left(nullif(current_setting('predicthealth.user_agent', true), ''), 512);
	line.request_id := left(nullif(current_setting('predicthealth.request_id', true), ''), 512);
	line.success := true;
	RETURN line;
END;
$function$;

-- Make function audit_entry_of(relation oid, whose text)
CREATE OR REPLACE FUNCTION public.audit_entry_of(relation oid, whose text)
 RETURNS public.admin_audit_logs
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	line public.admin_audit_logs := public.audit_entry();
	nobody public.admin_audit_logs;
	role constant name := public.effective_role();
	bound constant boolean := NOT pg_has_role(role, (SELECT relowner FROM pg_class WHERE oid = relation), 'USAGE');
BEGIN
	IF bound THEN
		IF line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE') THEN
			line := nobody; -- whom this role is never, and no policy has let act
		END IF;
		IF line.actor_type IS DISTINCT FROM 'admin' AND (whose = 'admins alone' OR pg_has_role(role, 'service_admins', 'USAGE'))
			OR line.chain IS NULL AND whose = 'everybody'
		THEN
			PERFORM public.refuse_change(relation::regclass::text, 'audited', 'Whoever changes this says who acts, until it is done.');
		END IF;
	END IF;
	IF line.actor_type = 'admin' OR whose = 'everybody' OR (whose = 'processes' AND line.actor_type = 'system') THEN
		RETURN line;
	END IF;
	RETURN nobody;
END;
$function$;

-- Make function audit_row()
CREATE OR REPLACE FUNCTION public.audit_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
DECLARE
	line public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
BEGIN
	IF line.chain IS NULL THEN
		RETURN NULL;
	END IF;
	line.details := public.audit_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	line.action := coalesce(line.action, line.details ->> 'operation');
	line.resource_type := TG_TABLE_NAME;
	line.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.audit_add(line);
	RETURN NULL;
END;
$function$;

-- Make function check_date_of_birth()
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

-- Make function check_doctor_assignment()
CREATE OR REPLACE FUNCTION public.check_doctor_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive('doctors', 'doctors_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function check_patient_assignment()
CREATE OR REPLACE FUNCTION public.check_patient_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	anew constant boolean := TG_OP = 'INSERT' OR (NEW.is_active AND NOT OLD.is_active);
BEGIN
	IF (anew OR NEW.doctor_id IS DISTINCT FROM OLD.doctor_id) AND public.is_inactive_doctor(NEW.doctor_id) THEN
		PERFORM public.refuse_inactive('patients', 'patients_doctor_active', 'doctor_id');
	END IF;
	IF (anew OR NEW.institution_id IS DISTINCT FROM OLD.institution_id) AND public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive('patients', 'patients_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function check_patient_change()
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
			PERFORM public.refuse_change('patients', 'patients_patient_change', 'A patient changes e-mail, phone and emergency contact.');
		END IF;
		RETURN NEW;
	END IF;
	allowed.validation_status := NEW.validation_status;
	IF NEW IS DISTINCT FROM allowed OR array_position(steps, NEW.validation_status) < array_position(steps, OLD.validation_status) THEN
		PERFORM public.refuse_change('patients', 'patients_validation_change', 'Doctors and institutions move the validation on, and change nothing else.');
	END IF;
	RETURN NEW;
END;
$function$;

-- Make function check_user_change()
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
		RETURN NEW; -- the e-mail, by its grant, of one's own, by its policy
	END IF;
	allowed.is_active := NEW.is_active;
	allowed.failed_login_attempts := NEW.failed_login_attempts;
	allowed.last_failed_login := NEW.last_failed_login;
	allowed.locked_until := NEW.locked_until;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	IF NEW IS DISTINCT FROM allowed THEN
		PERFORM public.refuse_change('users', 'users_admin_change', 'An admin locks, unlocks and deactivates the logins of others.');
	END IF;
	RETURN NEW;
END;
$function$;

-- Make function complete_login_owner()
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

-- Make function drain_invalidations(most integer)
CREATE OR REPLACE FUNCTION public.drain_invalidations(most integer)
 RETURNS TABLE(kind text, key text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	DELETE FROM public.cache_invalidations WHERE id IN (
		SELECT id FROM public.cache_invalidations ORDER BY id LIMIT most FOR UPDATE SKIP LOCKED)
	RETURNING kind, key
$function$;

-- Make function effective_role()
CREATE OR REPLACE FUNCTION public.effective_role()
 RETURNS name
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('role'::text), 'none'::text), (SESSION_USER)::text))::name;

-- Make function is_inactive_doctor(doctor uuid)
CREATE OR REPLACE FUNCTION public.is_inactive_doctor(doctor uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.doctors WHERE id = doctor FOR SHARE;
	RETURN NOT active; -- of none: the foreign key refuses it
END;
$function$;

-- Make function is_inactive_institution(institution uuid)
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

-- Make function record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
CREATE OR REPLACE FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	line public.admin_audit_logs := public.audit_entry();
	role constant name := public.effective_role();
BEGIN
	IF line.chain IS NULL OR (line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE')) THEN
		PERFORM public.refuse_change('admin_audit_logs', 'audited', 'An attempt is somebody''s, whom the role may be.');
	END IF;
	IF line.actor_type = 'admin' AND NOT EXISTS (SELECT FROM public.admins WHERE id = line.admin_id) THEN
		details := coalesce(details, '{}') || jsonb_build_object('claimed', line.chain);
		line.actor_type := 'system';
		line.chain := 'system:unknown admins';
		line.actor_id := NULL;
		line.admin_id := NULL;
	END IF;
	details := coalesce(details, '{}') || public.audit_context();
	line.action := left(record_attempt.action, 100);
	line.resource_type := left(record_attempt.resource_type, 50);
	line.resource_id := record_attempt.resource_id;
	line.details := record_attempt.details;
	line.success := record_attempt.success;
	PERFORM public.audit_add(line);
END;
$function$;

-- Make function record_change()
CREATE OR REPLACE FUNCTION public.record_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES (TG_ARGV[0], coalesce(NEW.id, OLD.id)::text);
	-- Where nobody takes them they end here: after an hour no entry is left that they could be about.
	IF random() < 0.001 THEN
		DELETE FROM public.cache_invalidations WHERE id IN (SELECT id FROM public.cache_invalidations
			WHERE created_at < now() - interval '1 hour' ORDER BY id LIMIT 10000 FOR UPDATE SKIP LOCKED);
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function record_session()
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

-- Make function record_sessions()
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

-- Make function refuse_ended_change()
CREATE OR REPLACE FUNCTION public.refuse_ended_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "%" violates rule "%"', TG_TABLE_NAME, TG_TABLE_NAME || '_ended'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_ended',
			HINT = 'What was revoked, rotated or used stays so, and is extended no more.';
END;
$function$;

-- Make function refuse_login_owner_change()
CREATE OR REPLACE FUNCTION public.refuse_login_owner_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "users" violates rule "users_person_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users',
			CONSTRAINT = 'users_person_immutable',
			HINT = 'The person behind a login never changes; make a new login.';
END;
$function$;

-- Make function refuse_patient_change()
CREATE OR REPLACE FUNCTION public.refuse_patient_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'update of relation "health_profiles" violates rule "health_profiles_patient_id_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'patient_id',
			CONSTRAINT = 'health_profiles_patient_id_immutable', HINT = 'A health profile never passes to another patient.';
END;
$function$;

-- Make function require_admin()
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

-- Make function search_doctors(words text)
CREATE OR REPLACE FUNCTION public.search_doctors(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found;
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') AND public.sees_doctor(true) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND public.sees_doctor(is_active)';
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND public.sees_public_doctor(is_active)
			AND public.search_matches(public.search_words(first_name, last_name, medical_license), $1)' USING words;
	END IF;
END;
$function$;

-- Make function search_institutions(words text)
CREATE OR REPLACE FUNCTION public.search_institutions(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || found;
	ELSIF pg_has_role(public.effective_role(), 'service_institutions', 'USAGE') OR pg_has_role(public.effective_role(), 'service_doctors', 'USAGE')
		OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || found || ' AND public.sees_institution(is_active)';
	END IF;
END;
$function$;

-- Make function search_patients(words text)
CREATE OR REPLACE FUNCTION public.search_patients(words text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found;
	ELSIF pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found || ' AND public.sees_patient(id, doctor_id, institution_id, is_active)';
	END IF;
END;
$function$;

-- Make function sees_all(VARIADIC roles text[])
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

-- Make trigger account_tokens.account_tokens_ended
CREATE OR REPLACE TRIGGER account_tokens_ended BEFORE UPDATE ON public.account_tokens FOR EACH ROW WHEN (((old.used_at IS NOT NULL) AND (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION public.refuse_ended_change();

-- Make trigger doctor_specialties.doctor_specialties_outbox
CREATE OR REPLACE TRIGGER doctor_specialties_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctor_specialties FOR EACH ROW EXECUTE FUNCTION public.record_change('specialty');

-- Make trigger doctors.doctors_assignment
CREATE OR REPLACE TRIGGER doctors_assignment AFTER UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.check_doctor_assignment();

-- Make trigger doctors.doctors_assignment_insert
CREATE OR REPLACE TRIGGER doctors_assignment_insert AFTER INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.check_doctor_assignment();

-- Make trigger doctors.doctors_change
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((old.is_active IS DISTINCT FROM new.is_active) OR ((old.professional_status IS DISTINCT FROM new.professional_status) AND ((old.professional_status = 'suspended'::text) OR (new.professional_status = 'suspended'::text))))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');

-- Make trigger doctors.doctors_insert
CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN (((new.professional_status = 'suspended'::text) OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');

-- Make trigger doctors.doctors_join
CREATE OR REPLACE TRIGGER doctors_join BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.require_admin('doctors_join', 'An admin has a doctor join an institution; the two may end it.');

-- Make trigger doctors.doctors_join_insert
CREATE OR REPLACE TRIGGER doctors_join_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.require_admin('doctors_join', 'An admin has a doctor join an institution; the two may end it.');

-- Make trigger doctors.doctors_outbox
CREATE OR REPLACE TRIGGER doctors_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.record_change('doctor');

-- Make trigger health_profiles.health_profiles_keep_patient
CREATE OR REPLACE TRIGGER health_profiles_keep_patient BEFORE UPDATE ON public.health_profiles FOR EACH ROW WHEN ((old.patient_id IS DISTINCT FROM new.patient_id)) EXECUTE FUNCTION public.refuse_patient_change();

-- Make trigger medical_institutions.medical_institutions_change
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions FOR EACH ROW WHEN (((old.is_verified IS DISTINCT FROM new.is_verified) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'An admin verifies, activates and deactivates institutions.');

-- Make trigger medical_institutions.medical_institutions_insert
CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'An admin verifies, activates and deactivates institutions.');

-- Make trigger medical_institutions.medical_institutions_outbox
CREATE OR REPLACE TRIGGER medical_institutions_outbox AFTER INSERT OR DELETE OR UPDATE ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.record_change('institution');

-- Make trigger patients.patients_assignment
CREATE OR REPLACE TRIGGER patients_assignment AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((((old.doctor_id IS DISTINCT FROM new.doctor_id) OR (old.institution_id IS DISTINCT FROM new.institution_id)) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.check_patient_assignment();

-- Make trigger patients.patients_assignment_insert
CREATE OR REPLACE TRIGGER patients_assignment_insert AFTER INSERT ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_assignment();

-- Make trigger patients.patients_birth
CREATE OR REPLACE TRIGGER patients_birth AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((new.date_of_birth > old.date_of_birth)) EXECUTE FUNCTION public.check_date_of_birth();

-- Make trigger patients.patients_change
CREATE OR REPLACE TRIGGER patients_change BEFORE UPDATE ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_change();

-- Make trigger patients.patients_insert
CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.validation_status <> 'pending'::text))) EXECUTE FUNCTION public.require_admin('patients_new', 'A new patient is active, pending, and not verified.');

-- Make trigger sessions.sessions_ended
CREATE OR REPLACE TRIGGER sessions_ended BEFORE UPDATE ON public.sessions FOR EACH ROW WHEN ((((old.revoked_at IS NOT NULL) AND (((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.last_seen_at IS DISTINCT FROM new.last_seen_at)) OR (old.idle_expires_at IS DISTINCT FROM new.idle_expires_at))) OR ((old.rotated_at IS NOT NULL) AND (old.rotated_at IS DISTINCT FROM new.rotated_at)))) EXECUTE FUNCTION public.refuse_ended_change();

-- Make trigger sessions.sessions_outbox
CREATE OR REPLACE TRIGGER sessions_outbox AFTER UPDATE ON public.sessions FOR EACH ROW WHEN (((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.rotated_at IS DISTINCT FROM new.rotated_at))) EXECUTE FUNCTION public.record_session();

-- Make trigger sessions.sessions_outbox_delete
CREATE OR REPLACE TRIGGER sessions_outbox_delete AFTER DELETE ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.record_session();

-- Make trigger users.users_change
CREATE OR REPLACE TRIGGER users_change BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.check_user_change();

-- Make trigger users.users_complete_owner
CREATE OR REPLACE TRIGGER users_complete_owner BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.complete_login_owner();

-- Make trigger users.users_insert
CREATE OR REPLACE TRIGGER users_insert BEFORE INSERT ON public.users FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.failed_login_attempts <> 0) OR (num_nonnulls(new.last_failed_login, new.locked_until, new.last_login) > 0))) EXECUTE FUNCTION public.require_admin('users_new', 'A new login is active, not verified, and has no history.');

-- Make trigger users.users_keep_owner
CREATE OR REPLACE TRIGGER users_keep_owner BEFORE UPDATE ON public.users FOR EACH ROW WHEN (((((((old.user_type IS DISTINCT FROM new.user_type) OR (old.reference_id IS DISTINCT FROM new.reference_id)) OR (old.patient_id IS DISTINCT FROM new.patient_id)) OR (old.doctor_id IS DISTINCT FROM new.doctor_id)) OR (old.institution_id IS DISTINCT FROM new.institution_id)) OR (old.admin_id IS DISTINCT FROM new.admin_id))) EXECUTE FUNCTION public.refuse_login_owner_change();

-- Make trigger users.users_outbox
CREATE OR REPLACE TRIGGER users_outbox AFTER UPDATE ON public.users FOR EACH ROW WHEN ((((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.is_active IS DISTINCT FROM new.is_active)) OR (old.is_verified IS DISTINCT FROM new.is_verified)) OR (old.locked_until IS DISTINCT FROM new.locked_until))) EXECUTE FUNCTION public.record_change('login');

-- Make trigger users.users_outbox_delete
CREATE OR REPLACE TRIGGER users_outbox_delete AFTER DELETE ON public.users FOR EACH ROW EXECUTE FUNCTION public.record_change('login');

-- Make trigger users.users_outbox_sessions
CREATE OR REPLACE TRIGGER users_outbox_sessions AFTER UPDATE ON public.users FOR EACH ROW WHEN ((old.is_verified IS DISTINCT FROM new.is_verified)) EXECUTE FUNCTION public.record_sessions();

REVOKE EXECUTE ON FUNCTION public.audit_context() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_entry() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.audit_entry_of(relation oid, whose text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_date_of_birth() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_doctor_assignment() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_patient_assignment() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.drain_invalidations(most integer) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_inactive_doctor(doctor uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_inactive_institution(institution uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_change() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_session() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.record_sessions() FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(most integer) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(most integer) TO service_admins;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(most integer) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(most integer) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.drain_invalidations(most integer) TO service_patients;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_admins;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_patients;
