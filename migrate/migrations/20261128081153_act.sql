-- Drop policy account_tokens.processes
DROP POLICY processes ON public.account_tokens;

-- Drop policy admin_audit_logs.admins_select
DROP POLICY admins_select ON public.admin_audit_logs;

-- Drop policy admins.admins_insert
DROP POLICY admins_insert ON public.admins;

-- Drop policy admins.admins_select
DROP POLICY admins_select ON public.admins;

-- Drop policy admins.admins_update
DROP POLICY admins_update ON public.admins;

-- Drop policy doctor_specialties.admins_insert
DROP POLICY admins_insert ON public.doctor_specialties;

-- Drop policy doctor_specialties.admins_select
DROP POLICY admins_select ON public.doctor_specialties;

-- Drop policy doctor_specialties.admins_update
DROP POLICY admins_update ON public.doctor_specialties;

-- Drop policy doctor_specialties.everybody_select
DROP POLICY everybody_select ON public.doctor_specialties;

-- Drop policy doctors.active_select
DROP POLICY active_select ON public.doctors;

-- Drop policy doctors.admins_select
DROP POLICY admins_select ON public.doctors;

-- Drop policy doctors.admins_update
DROP POLICY admins_update ON public.doctors;

-- Drop policy doctors.doctors_insert
DROP POLICY doctors_insert ON public.doctors;

-- Drop policy doctors.doctors_update
DROP POLICY doctors_update ON public.doctors;

-- Drop policy health_profiles.patients_insert
DROP POLICY patients_insert ON public.health_profiles;

-- Drop policy health_profiles.patients_update
DROP POLICY patients_update ON public.health_profiles;

-- Drop policy medical_institutions.active_select
DROP POLICY active_select ON public.medical_institutions;

-- Drop policy medical_institutions.admins_select
DROP POLICY admins_select ON public.medical_institutions;

-- Drop policy medical_institutions.admins_update
DROP POLICY admins_update ON public.medical_institutions;

-- Drop policy medical_institutions.institutions_insert
DROP POLICY institutions_insert ON public.medical_institutions;

-- Drop policy medical_institutions.institutions_update
DROP POLICY institutions_update ON public.medical_institutions;

-- Drop policy patients.admins_select
DROP POLICY admins_select ON public.patients;

-- Drop policy patients.admins_update
DROP POLICY admins_update ON public.patients;

-- Drop policy patients.patients_insert
DROP POLICY patients_insert ON public.patients;

-- Drop policy patients.patients_select
DROP POLICY patients_select ON public.patients;

-- Drop policy patients.patients_update
DROP POLICY patients_update ON public.patients;

-- Drop policy provisioning_keys.admins_keys
DROP POLICY admins_keys ON public.provisioning_keys;

-- Drop policy provisioning_keys.doctors_keys
DROP POLICY doctors_keys ON public.provisioning_keys;

-- Drop policy provisioning_keys.institutions_keys
DROP POLICY institutions_keys ON public.provisioning_keys;

-- Drop policy provisioning_keys.patients_keys
DROP POLICY patients_keys ON public.provisioning_keys;

-- Drop policy sessions.processes
DROP POLICY processes ON public.sessions;

-- Drop policy users.admins_all
DROP POLICY admins_all ON public.users;

-- Drop policy users.admins_insert
DROP POLICY admins_insert ON public.users;

-- Drop policy users.admins_update
DROP POLICY admins_update ON public.users;

-- Drop policy users.auth_select
DROP POLICY auth_select ON public.users;

-- Drop policy users.auth_update
DROP POLICY auth_update ON public.users;

-- Drop policy users.doctors_insert
DROP POLICY doctors_insert ON public.users;

-- Drop policy users.institutions_insert
DROP POLICY institutions_insert ON public.users;

-- Drop policy users.own_select
DROP POLICY own_select ON public.users;

-- Drop policy users.own_update
DROP POLICY own_update ON public.users;

-- Drop policy users.patients_insert
DROP POLICY patients_insert ON public.users;

-- Drop trigger doctors.doctors_change
DROP TRIGGER doctors_change ON public.doctors;

-- Drop trigger doctors.doctors_insert
DROP TRIGGER doctors_insert ON public.doctors;

-- Drop trigger medical_institutions.medical_institutions_change
DROP TRIGGER medical_institutions_change ON public.medical_institutions;

-- Drop trigger medical_institutions.medical_institutions_insert
DROP TRIGGER medical_institutions_insert ON public.medical_institutions;

-- Drop trigger patients.patients_insert
DROP TRIGGER patients_insert ON public.patients;

-- Drop trigger users.users_insert
DROP TRIGGER users_insert ON public.users;

-- Drop function change_doctor()
DROP FUNCTION public.change_doctor();

-- Drop function change_institution()
DROP FUNCTION public.change_institution();

-- Drop function insert_patient()
DROP FUNCTION public.insert_patient();

-- Drop function insert_user()
DROP FUNCTION public.insert_user();

-- Drop function unbound(relation oid)
DROP FUNCTION public.unbound(relation oid);

-- Make function act(kind text, id text, name text, user_id text, ip_address text, user_agent text, request_id text, on_behalf_of text, action text, reason text, local boolean)
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
	done text;
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
		RAISE EXCEPTION 'there is no kind of actor "%"', kind USING ERRCODE = 'invalid_parameter_value', CONSTRAINT = 'actor_kind',
			HINT = 'patient, doctor, institution, admin, system, or an empty text for nobody.';
	END CASE;
	-- One expression takes less time than a query.
	done := pg_catalog.concat(pg_catalog.set_config('predicthealth.actor_type', kind, local), pg_catalog.set_config('predicthealth.actor_id', id, local),
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

-- Make function acting_admin()
CREATE OR REPLACE FUNCTION public.acting_admin()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('predicthealth.admin'::text, true), ''::text))::uuid;

-- Make function acting_doctor()
CREATE OR REPLACE FUNCTION public.acting_doctor()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('predicthealth.doctor'::text, true), ''::text))::uuid;

-- Make function acting_institution()
CREATE OR REPLACE FUNCTION public.acting_institution()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('predicthealth.institution'::text, true), ''::text))::uuid;

-- Make function acting_patient()
CREATE OR REPLACE FUNCTION public.acting_patient()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('predicthealth.patient'::text, true), ''::text))::uuid;

-- Make function acting_person()
CREATE OR REPLACE FUNCTION public.acting_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(public.acting_patient(), public.acting_doctor(), public.acting_institution());

-- Make function acting_system()
CREATE OR REPLACE FUNCTION public.acting_system()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('predicthealth.process'::text, true), ''::text);

-- Make function acting_type()
CREATE OR REPLACE FUNCTION public.acting_type()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (public.acting_admin() IS NOT NULL) THEN 'admin'::text WHEN (public.acting_system() IS NOT NULL) THEN 'system'::text WHEN (public.acting_patient() IS NOT NULL) THEN 'patient'::text WHEN (public.acting_doctor() IS NOT NULL) THEN 'doctor'::text WHEN (public.acting_institution() IS NOT NULL) THEN 'institution'::text ELSE NULLIF(current_setting('predicthealth.actor_type'::text, true), ''::text) END;

-- Make function active_admin(me uuid)
CREATE OR REPLACE FUNCTION public.active_admin(me uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
AS $function$
BEGIN
	PERFORM FROM public.admins WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE admin_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$function$;

-- Make function active_doctor(me uuid)
CREATE OR REPLACE FUNCTION public.active_doctor(me uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
AS $function$
BEGIN
	PERFORM FROM public.doctors WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE doctor_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$function$;

-- Make function active_institution(me uuid)
CREATE OR REPLACE FUNCTION public.active_institution(me uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
AS $function$
BEGIN
	PERFORM FROM public.medical_institutions WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE institution_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$function$;

-- Make function active_patient(me uuid)
CREATE OR REPLACE FUNCTION public.active_patient(me uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
AS $function$
BEGIN
	PERFORM FROM public.patients WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE patient_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$function$;

-- Make function active_system(name text)
CREATE OR REPLACE FUNCTION public.active_system(name text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (name <> ''::text);

-- Make function audit_line()
CREATE OR REPLACE FUNCTION public.audit_line()
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

-- Make function audit_line_of(relation oid, whose text)
CREATE OR REPLACE FUNCTION public.audit_line_of(relation oid, whose text)
 RETURNS public.admin_audit_logs
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	line public.admin_audit_logs := public.audit_line();
	nobody public.admin_audit_logs;
	role constant name := public.caller();
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

-- Make function bypasses_row_rules(relation oid)
CREATE OR REPLACE FUNCTION public.bypasses_row_rules(relation oid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF NOT row_security_active(relation) THEN
		RETURN true;
	ELSIF has_function_privilege('public.active_admin(uuid)', 'EXECUTE') THEN
		RETURN public.acting_admin() IS NOT NULL;
	END IF;
	RETURN false;
END;
$function$;

-- Make function change_patient()
CREATE OR REPLACE FUNCTION public.change_patient()
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

-- Make function change_user()
CREATE OR REPLACE FUNCTION public.change_user()
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

-- Make function changes_doctor(id uuid, institution_id uuid, is_active boolean)
CREATE OR REPLACE FUNCTION public.changes_doctor(id uuid, institution_id uuid, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (is_active AND ((id = public.acting_doctor()) OR (institution_id = public.acting_institution())));

-- Make function changes_health()
CREATE OR REPLACE FUNCTION public.changes_health()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((public.acting_patient() IS NOT NULL) OR (public.acting_doctor() IS NOT NULL));

-- Make function changes_institution(id uuid)
CREATE OR REPLACE FUNCTION public.changes_institution(id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (id = public.acting_institution());

-- Make function doctors_of(institution uuid)
CREATE OR REPLACE FUNCTION public.doctors_of(institution uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RETURN ARRAY(SELECT id FROM public.doctors WHERE institution_id = institution AND institution = public.acting_institution() AND is_active);
END;
$function$;

-- Make function for_admins()
CREATE OR REPLACE FUNCTION public.for_admins()
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

-- Make function is_admin()
CREATE OR REPLACE FUNCTION public.is_admin()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.acting_admin() IS NOT NULL);

-- Make function is_off_doctor(doctor uuid)
CREATE OR REPLACE FUNCTION public.is_off_doctor(doctor uuid)
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

-- Make function is_off_institution(institution uuid)
CREATE OR REPLACE FUNCTION public.is_off_institution(institution uuid)
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

-- Make function is_patient(id uuid)
CREATE OR REPLACE FUNCTION public.is_patient(id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (id = public.acting_patient());

-- Make function is_process()
CREATE OR REPLACE FUNCTION public.is_process()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.acting_system() IS NOT NULL);

-- Make function login_words(login uuid)
CREATE OR REPLACE FUNCTION public.login_words(login uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
	SELECT array_remove(ARRAY[u.email::text, p.first_name, p.last_name, d.first_name, d.last_name, a.first_name, a.last_name], NULL)
		|| public.institution_words(coalesce(u.institution_id, d.institution_id, p.institution_id))
	FROM public.users u
		LEFT JOIN public.patients p ON p.id = u.patient_id
		LEFT JOIN public.doctors d ON d.id = u.doctor_id
		LEFT JOIN public.admins a ON a.id = u.admin_id
	WHERE u.id = login AND public.is_process();
$function$;

-- Make function note_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
CREATE OR REPLACE FUNCTION public.note_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	line public.admin_audit_logs := public.audit_line();
	role constant name := public.caller();
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
	details := coalesce(details, '{}') || public.audit_stated();
	line.action := left(note_attempt.action, 100);
	line.resource_type := left(note_attempt.resource_type, 50);
	line.resource_id := note_attempt.resource_id;
	line.details := note_attempt.details;
	line.success := note_attempt.success;
	PERFORM public.audit_add(line);
END;
$function$;

-- Make function owns_admin_login(admin_id uuid)
CREATE OR REPLACE FUNCTION public.owns_admin_login(admin_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (admin_id = public.acting_admin());

-- Make function owns_login(patient_id uuid, doctor_id uuid, institution_id uuid)
CREATE OR REPLACE FUNCTION public.owns_login(patient_id uuid, doctor_id uuid, institution_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((patient_id = public.acting_patient()) OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()));

-- Make function place_doctor()
CREATE OR REPLACE FUNCTION public.place_doctor()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	IF public.is_off_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive('doctors', 'doctors_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function place_patient()
CREATE OR REPLACE FUNCTION public.place_patient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	anew constant boolean := TG_OP = 'INSERT' OR (NEW.is_active AND NOT OLD.is_active);
BEGIN
	IF (anew OR NEW.doctor_id IS DISTINCT FROM OLD.doctor_id) AND public.is_off_doctor(NEW.doctor_id) THEN
		PERFORM public.refuse_inactive('patients', 'patients_doctor_active', 'doctor_id');
	END IF;
	IF (anew OR NEW.institution_id IS DISTINCT FROM OLD.institution_id) AND public.is_off_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive('patients', 'patients_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$function$;

-- Make function provisions_patients()
CREATE OR REPLACE FUNCTION public.provisions_patients()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.is_process() OR (public.acting_doctor() IS NOT NULL) OR (public.acting_institution() IS NOT NULL));

-- Make function refuse_inactive(relation name, rule name, wanting name)
CREATE OR REPLACE FUNCTION public.refuse_inactive(relation name, rule name, wanting name)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, COLUMN = wanting, CONSTRAINT = rule,
			HINT = 'Nobody is added where a doctor or an institution is inactive.';
END;
$function$;

-- Make function refuse_kind(kind text)
CREATE OR REPLACE FUNCTION public.refuse_kind(kind text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	RAISE EXCEPTION 'role "%" may not act as "%"', current_user, kind USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'actor_kind',
		HINT = 'Which role may be which kind of actor stands in docs/security.md.';
END;
$function$;

-- Make function registers()
CREATE OR REPLACE FUNCTION public.registers()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.is_admin() OR public.is_process());

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
	ELSIF pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') AND public.sees_doctor(true) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND public.sees_doctor(is_active)';
	ELSIF pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE') THEN
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
	ELSIF pg_has_role(public.role_in_force(), 'service_institutions', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE')
		OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE') THEN
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
	ELSIF pg_has_role(public.role_in_force(), 'service_patients', 'USAGE') THEN
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
	IF pg_has_role(public.role_in_force(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.role_in_force(), role, 'USAGE')) AND public.is_admin();
END;
$function$;

-- Make function sees_doctor(is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_doctor(is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (is_active AND ((public.acting_doctor() IS NOT NULL) OR (public.acting_institution() IS NOT NULL)));

-- Make function sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (is_active AND (public.is_patient(id) OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()) OR (doctor_id = ANY (public.acting_institution_doctors()))));

-- Make function sees_public()
CREATE OR REPLACE FUNCTION public.sees_public()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((public.acting_person() IS NOT NULL) OR public.is_process());

-- Make function sees_public_doctor(is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_public_doctor(is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (is_active AND (public.acting_person() IS NOT NULL));

-- Make function acting_institution_doctors()
CREATE OR REPLACE FUNCTION public.acting_institution_doctors()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (public.acting_institution() IS NOT NULL) THEN public.doctors_of(public.acting_institution()) ELSE NULL::uuid[] END;

-- Make function adds_patient(doctor_id uuid, institution_id uuid)
CREATE OR REPLACE FUNCTION public.adds_patient(doctor_id uuid, institution_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (public.is_process() OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()) OR (doctor_id = ANY (public.acting_institution_doctors())));

-- Make function sees_institution(is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_institution(is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (is_active AND public.sees_public());

-- Drop function present_admin()
DROP FUNCTION public.present_admin();

-- Drop function present_doctor()
DROP FUNCTION public.present_doctor();

-- Drop function present_institution()
DROP FUNCTION public.present_institution();

-- Drop function present_institution_doctors()
DROP FUNCTION public.present_institution_doctors();

-- Drop function present_patient()
DROP FUNCTION public.present_patient();

-- Make view charts
CREATE OR REPLACE VIEW public.charts WITH (security_barrier=true) AS
 SELECT p.id,
    p.version,
    p.first_name,
    p.last_name,
    p.email,
    p.date_of_birth,
    p.gender,
    p.phone,
    p.emergency_contact_name,
    p.emergency_contact_phone,
    p.validation_status,
    p.is_verified,
    h.id AS profile_id,
    h.version AS profile_version,
    h.height_cm,
    h.weight_kg,
    h.blood_type,
    h.is_smoker,
    h.smoking_years,
    h.consumes_alcohol,
    h.alcohol_frequency,
    h.hypertension_diagnosis,
    h.diabetes_diagnosis,
    h.high_cholesterol_diagnosis,
    h.has_stroke_history,
    h.has_heart_disease_history,
    h.family_history_diabetes,
    h.family_history_hypertension,
    h.family_history_heart_disease,
    h.physical_activity_minutes_weekly,
    h.preexisting_conditions_notes,
    h.current_medications,
    h.allergies,
    p.doctor_id,
    d.first_name AS doctor_first_name,
    d.last_name AS doctor_last_name,
    s.name AS doctor_specialty,
    p.institution_id,
    i.name AS institution_name
   FROM ((((public.patients p
     LEFT JOIN public.health_profiles h ON ((h.patient_id = p.id)))
     LEFT JOIN public.doctors d ON (((d.id = p.doctor_id) AND public.sees_public_doctor(d.is_active))))
     LEFT JOIN public.doctor_specialties s ON ((s.id = d.specialty_id)))
     LEFT JOIN public.medical_institutions i ON (((i.id = p.institution_id) AND public.sees_institution(i.is_active))))
  WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);

-- Make view public_doctors
CREATE OR REPLACE VIEW public.public_doctors WITH (security_barrier=true) AS
 SELECT doctors.id,
    doctors.institution_id,
    doctors.first_name,
    doctors.last_name,
    doctors.medical_license,
    doctors.specialty_id,
    doctors.secondary_specialty_id,
    doctors.years_experience,
    doctors.consultation_fee,
    doctors.professional_status,
    doctors.created_at,
    ( SELECT doctor_specialties.name
           FROM public.doctor_specialties
          WHERE (doctor_specialties.id = doctors.specialty_id)) AS specialty,
    doctors.version
   FROM public.doctors
  WHERE public.sees_public_doctor(doctors.is_active)
  ORDER BY doctors.created_at DESC, doctors.id DESC;

-- Make trigger doctor_specialties.doctor_specialties_audit_delete
CREATE OR REPLACE TRIGGER doctor_specialties_audit_delete AFTER DELETE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins alone', '{}');

-- Make trigger doctor_specialties.doctor_specialties_audit_insert
CREATE OR REPLACE TRIGGER doctor_specialties_audit_insert AFTER INSERT ON public.doctor_specialties REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins alone', '{}');

-- Make trigger doctor_specialties.doctor_specialties_audit_update
CREATE OR REPLACE TRIGGER doctor_specialties_audit_update AFTER UPDATE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins alone', '{}');

-- Make trigger doctors.doctors_change
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((old.is_active IS DISTINCT FROM new.is_active) OR ((old.professional_status IS DISTINCT FROM new.professional_status) AND ((old.professional_status = 'suspended'::text) OR (new.professional_status = 'suspended'::text))))) EXECUTE FUNCTION public.for_admins('doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');

-- Make trigger doctors.doctors_insert
CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN (((new.professional_status = 'suspended'::text) OR (NOT new.is_active))) EXECUTE FUNCTION public.for_admins('doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');

-- Make trigger doctors.doctors_join
CREATE OR REPLACE TRIGGER doctors_join BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.for_admins('doctors_join', 'An admin has a doctor join an institution; the two may end it.');

-- Make trigger doctors.doctors_join_insert
CREATE OR REPLACE TRIGGER doctors_join_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.for_admins('doctors_join', 'An admin has a doctor join an institution; the two may end it.');

-- Make trigger doctors.doctors_place
CREATE OR REPLACE TRIGGER doctors_place AFTER UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.place_doctor();

-- Make trigger doctors.doctors_place_insert
CREATE OR REPLACE TRIGGER doctors_place_insert AFTER INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.place_doctor();

-- Make trigger medical_institutions.medical_institutions_change
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions FOR EACH ROW WHEN (((old.is_verified IS DISTINCT FROM new.is_verified) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.for_admins('medical_institutions_admin_change', 'An admin verifies, activates and deactivates institutions.');

-- Make trigger medical_institutions.medical_institutions_insert
CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active))) EXECUTE FUNCTION public.for_admins('medical_institutions_admin_change', 'An admin verifies, activates and deactivates institutions.');

-- Make trigger patients.patients_insert
CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.validation_status <> 'pending'::text))) EXECUTE FUNCTION public.for_admins('patients_new', 'A new patient is active, pending, and not verified.');

-- Make trigger patients.patients_place
CREATE OR REPLACE TRIGGER patients_place AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((((old.doctor_id IS DISTINCT FROM new.doctor_id) OR (old.institution_id IS DISTINCT FROM new.institution_id)) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.place_patient();

-- Make trigger patients.patients_place_insert
CREATE OR REPLACE TRIGGER patients_place_insert AFTER INSERT ON public.patients FOR EACH ROW EXECUTE FUNCTION public.place_patient();

-- Make trigger users.users_insert
CREATE OR REPLACE TRIGGER users_insert BEFORE INSERT ON public.users FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.failed_login_attempts <> 0) OR (num_nonnulls(new.last_failed_login, new.locked_until, new.last_login) > 0))) EXECUTE FUNCTION public.for_admins('users_new', 'A new login is active, not verified, and has no history.');

-- Make policy account_tokens.processes
CREATE POLICY processes ON public.account_tokens FOR ALL TO auth_jwt_service
	USING (public.is_process());

-- Make policy admin_audit_logs.admins_select
CREATE POLICY admins_select ON public.admin_audit_logs FOR SELECT TO service_admins
	USING ((((resource_type)::text <> 'health_profiles'::text) AND public.is_admin()));

-- Make policy admins.admins_insert
CREATE POLICY admins_insert ON public.admins FOR INSERT TO service_admins
	WITH CHECK (public.is_admin());

-- Make policy admins.admins_select
CREATE POLICY admins_select ON public.admins FOR SELECT TO service_admins
	USING (public.is_admin());

-- Make policy admins.admins_update
CREATE POLICY admins_update ON public.admins FOR UPDATE TO service_admins
	USING (public.is_admin());

-- Make policy doctor_specialties.admins_insert
CREATE POLICY admins_insert ON public.doctor_specialties FOR INSERT TO service_doctors
	WITH CHECK (public.is_admin());

-- Make policy doctor_specialties.admins_select
CREATE POLICY admins_select ON public.doctor_specialties FOR SELECT TO service_admins, service_doctors
	USING (public.is_admin());

-- Make policy doctor_specialties.admins_update
CREATE POLICY admins_update ON public.doctor_specialties FOR UPDATE TO service_doctors
	USING (public.is_admin());

-- Make policy doctor_specialties.everybody_select
CREATE POLICY everybody_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients
	USING (public.sees_public());

-- Make policy doctors.active_select
CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors
	USING (public.sees_doctor(is_active));

-- Make policy doctors.admins_select
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors
	USING (public.is_admin());

-- Make policy doctors.admins_update
CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors
	USING (public.is_admin());

-- Make policy doctors.doctors_insert
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors
	WITH CHECK (public.registers());

-- Make policy doctors.doctors_update
CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors
	USING (public.changes_doctor(id, institution_id, is_active))
	WITH CHECK (true);

-- Make policy health_profiles.patients_insert
CREATE POLICY patients_insert ON public.health_profiles FOR INSERT TO service_patients
	WITH CHECK ((public.is_process() OR (public.changes_health() AND (EXISTS ( SELECT
   FROM public.patients
  WHERE (patients.id = health_profiles.patient_id))))));

-- Make policy health_profiles.patients_update
CREATE POLICY patients_update ON public.health_profiles FOR UPDATE TO service_patients
	USING ((public.changes_health() AND (EXISTS ( SELECT
   FROM public.patients
  WHERE (patients.id = health_profiles.patient_id)))));

-- Make policy medical_institutions.active_select
CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_doctors, service_institutions, service_patients
	USING (public.sees_institution(is_active));

-- Make policy medical_institutions.admins_select
CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_doctors, service_institutions
	USING (public.is_admin());

-- Make policy medical_institutions.admins_update
CREATE POLICY admins_update ON public.medical_institutions FOR UPDATE TO service_admins, service_institutions
	USING (public.is_admin());

-- Make policy medical_institutions.institutions_insert
CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions
	WITH CHECK (public.registers());

-- Make policy medical_institutions.institutions_update
CREATE POLICY institutions_update ON public.medical_institutions FOR UPDATE TO service_institutions
	USING (public.changes_institution(id));

-- Make policy patients.admins_select
CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins
	USING (public.is_admin());

-- Make policy patients.admins_update
CREATE POLICY admins_update ON public.patients FOR UPDATE TO service_admins
	USING (public.is_admin());

-- Make policy patients.patients_insert
CREATE POLICY patients_insert ON public.patients FOR INSERT TO service_patients
	WITH CHECK (public.adds_patient(doctor_id, institution_id));

-- Make policy patients.patients_select
CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients
	USING (public.sees_patient(id, doctor_id, institution_id, is_active));

-- Make policy patients.patients_update
CREATE POLICY patients_update ON public.patients FOR UPDATE TO service_patients
	USING (public.sees_patient(id, doctor_id, institution_id, is_active));

-- Make policy provisioning_keys.admins_keys
CREATE POLICY admins_keys ON public.provisioning_keys FOR ALL TO service_admins
	USING (((user_type = 'admin'::text) AND public.is_admin()));

-- Make policy provisioning_keys.doctors_keys
CREATE POLICY doctors_keys ON public.provisioning_keys FOR ALL TO service_doctors
	USING (((user_type = 'doctor'::text) AND public.registers()));

-- Make policy provisioning_keys.institutions_keys
CREATE POLICY institutions_keys ON public.provisioning_keys FOR ALL TO service_institutions
	USING (((user_type = 'institution'::text) AND public.registers()));

-- Make policy provisioning_keys.patients_keys
CREATE POLICY patients_keys ON public.provisioning_keys FOR ALL TO service_patients
	USING (((user_type = 'patient'::text) AND public.provisions_patients()));

-- Make policy sessions.processes
CREATE POLICY processes ON public.sessions FOR ALL TO auth_jwt_service
	USING (public.is_process());

-- Make policy users.admins_all
CREATE POLICY admins_all ON public.users FOR SELECT TO service_admins, service_doctors, service_institutions
	USING (public.is_admin());

-- Make policy users.admins_insert
CREATE POLICY admins_insert ON public.users FOR INSERT TO service_admins
	WITH CHECK (((user_type = 'admin'::text) AND public.is_admin()));

-- Make policy users.admins_update
CREATE POLICY admins_update ON public.users FOR UPDATE TO service_admins
	USING (public.is_admin());

-- Make policy users.auth_select
CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service
	USING ((public.registers() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- Make policy users.auth_update
CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service
	USING ((public.registers() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- Make policy users.doctors_insert
CREATE POLICY doctors_insert ON public.users FOR INSERT TO service_doctors
	WITH CHECK (((user_type = 'doctor'::text) AND public.registers()));

-- Make policy users.institutions_insert
CREATE POLICY institutions_insert ON public.users FOR INSERT TO service_institutions
	WITH CHECK (((user_type = 'institution'::text) AND public.registers()));

-- Make policy users.own_select
CREATE POLICY own_select ON public.users FOR SELECT TO service_doctors, service_institutions, service_patients
	USING (public.owns_login(patient_id, doctor_id, institution_id));

-- Make policy users.own_update
CREATE POLICY own_update ON public.users FOR UPDATE TO service_doctors, service_institutions, service_patients
	USING (public.owns_login(patient_id, doctor_id, institution_id));

-- Make policy users.patients_insert
CREATE POLICY patients_insert ON public.users FOR INSERT TO service_patients
	WITH CHECK (((user_type = 'patient'::text) AND (public.is_process() OR (public.provisions_patients() AND (EXISTS ( SELECT
   FROM public.patients
  WHERE (patients.id = users.patient_id)))))));

REVOKE EXECUTE ON FUNCTION public.active_admin(me uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.active_doctor(me uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.active_institution(me uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.active_patient(me uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.active_system(name text) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_birth() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.check_smoking_years() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.deactivate_login() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.doctors_of(institution uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.end_sessions() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_off_doctor(doctor uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.is_off_institution(institution uuid) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.note_change() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.note_session() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.note_sessions() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.place_doctor() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.place_patient() FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.active_admin(me uuid) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.active_admin(me uuid) TO service_admins;

GRANT EXECUTE ON FUNCTION public.active_admin(me uuid) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.active_admin(me uuid) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.active_doctor(me uuid) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.active_doctor(me uuid) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.active_doctor(me uuid) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.active_doctor(me uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.active_institution(me uuid) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.active_institution(me uuid) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.active_institution(me uuid) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.active_institution(me uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.active_patient(me uuid) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.active_patient(me uuid) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.active_patient(me uuid) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.active_patient(me uuid) TO service_patients;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO auth_jwt_service;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO predicthealth_backup;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO predicthealth_readonly;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.active_system(name text) TO service_patients;

GRANT EXECUTE ON FUNCTION public.doctors_of(institution uuid) TO service_patients;
