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
-- end of schema/sql/roles.sql

-- schema/sql/actor.sql
-- Who acts. The client sets the predicthealth.* settings before each statement (package actor); what
-- is not set is NULL or, after a transaction that set it, ''. Anybody can set a setting, in the middle
-- of a statement too, so nothing here is proof: a policy names the kinds of actor that its role may be
-- (schema/sql/policy_*.sql), a trigger asks for the role before it believes in an admin, and a person
-- who was deactivated, or whose login was, does not act.
--
-- present_*() look behind the policies, and answer of nobody but the actor. acting_*() ask for the kind
-- first and call them for that kind alone; the planner puts their bodies in the place of their call.
-- Policies call them as (SELECT acting_doctor()), once for each statement and not for each row.

CREATE OR REPLACE FUNCTION public.present_patient() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('predicthealth.actor_type', true) IS DISTINCT FROM 'patient' THEN
		RETURN NULL;
	END IF;
	RETURN (SELECT id FROM public.patients WHERE id = nullif(current_setting('predicthealth.actor_id', true), '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE patient_id = patients.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_doctor() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('predicthealth.actor_type', true) IS DISTINCT FROM 'doctor' THEN
		RETURN NULL;
	END IF;
	RETURN (SELECT id FROM public.doctors WHERE id = nullif(current_setting('predicthealth.actor_id', true), '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE doctor_id = doctors.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_institution() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('predicthealth.actor_type', true) IS DISTINCT FROM 'institution' THEN
		RETURN NULL;
	END IF;
	RETURN (SELECT id FROM public.medical_institutions WHERE id = nullif(current_setting('predicthealth.actor_id', true), '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE institution_id = medical_institutions.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_admin() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('predicthealth.actor_type', true) IS DISTINCT FROM 'admin' THEN
		RETURN NULL;
	END IF;
	RETURN (SELECT id FROM public.admins WHERE id = nullif(current_setting('predicthealth.actor_id', true), '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE admin_id = admins.id AND NOT users.is_active));
END;
$$;

-- The active doctors of the institution that acts.
CREATE OR REPLACE FUNCTION public.present_institution_doctors() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	institution constant uuid := public.present_institution();
BEGIN
	RETURN ARRAY(SELECT id FROM public.doctors WHERE institution_id = institution AND is_active);
END;
$$;

CREATE OR REPLACE FUNCTION public.acting_type() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.actor_type', true), '');

CREATE OR REPLACE FUNCTION public.acting_patient() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'patient' THEN public.present_patient() END;

CREATE OR REPLACE FUNCTION public.acting_doctor() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'doctor' THEN public.present_doctor() END;

CREATE OR REPLACE FUNCTION public.acting_institution() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'institution' THEN public.present_institution() END;

CREATE OR REPLACE FUNCTION public.acting_admin() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'admin' THEN public.present_admin() END;

-- A process, by its name.
CREATE OR REPLACE FUNCTION public.acting_system() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'system'
	THEN nullif(current_setting('predicthealth.actor_name', true), '') END;

-- A patient, a doctor or an institution: whoever is neither an admin nor a process.
CREATE OR REPLACE FUNCTION public.acting_person() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE current_setting('predicthealth.actor_type', true)
	WHEN 'patient' THEN public.present_patient()
	WHEN 'doctor' THEN public.present_doctor()
	WHEN 'institution' THEN public.present_institution()
END;

CREATE OR REPLACE FUNCTION public.acting_institution_doctors() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'institution' THEN public.present_institution_doctors() END;

REVOKE EXECUTE ON FUNCTION public.present_patient(), public.present_doctor(), public.present_institution(), public.present_admin(),
	public.present_institution_doctors() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.present_patient(), public.present_doctor(), public.present_institution()
	TO auth_jwt_service, service_doctors, service_institutions, service_patients;
GRANT EXECUTE ON FUNCTION public.present_institution_doctors() TO service_patients;
GRANT EXECUTE ON FUNCTION public.present_admin() TO auth_jwt_service, service_admins, service_doctors, service_institutions;

-- What a change is refused with that an actor may not make.
CREATE OR REPLACE FUNCTION public.refuse_change(relation name, rule name, hint text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'change of relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
END;
$$;

-- Whether no rule about actors binds who runs the trigger of a table: its owner, or an admin through a
-- role that may be one. An admin who was only claimed in the middle of a statement is none.
CREATE OR REPLACE FUNCTION public.unbound(relation oid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT row_security_active(relation) THEN
		RETURN true;
	ELSIF has_function_privilege('public.present_admin()', 'EXECUTE') THEN
		RETURN public.acting_admin() IS NOT NULL;
	END IF;
	RETURN false;
END;
$$;
-- end of schema/sql/actor.sql

-- schema/sql/policy.sql
-- What holds for every table: nobody sees a row that no policy shows, but the tables' owner. The owner
-- is no service: migrations, COPY (which row security does not allow) and functions that look behind
-- the policies run as it. The two roles that only read see all rows, and of them what they are granted.
DO $$
DECLARE
	tbl text;
BEGIN
	FOREACH tbl IN ARRAY ARRAY['users', 'medical_institutions', 'doctor_specialties', 'doctors', 'patients',
		'health_profiles', 'admins', 'admin_audit_logs'] LOOP
		EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', tbl);
		EXECUTE format('DROP POLICY IF EXISTS readers ON public.%I', tbl);
		EXECUTE format('CREATE POLICY readers ON public.%I FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true)', tbl);
		EXECUTE format('GRANT SELECT ON public.%I TO predicthealth_backup', tbl);
	END LOOP;
END;
$$;

-- For figures, without anything that names a person.
GRANT SELECT (created_at, user_type, is_active, is_verified, failed_login_attempts, last_failed_login, locked_until, last_login)
	ON public.users TO predicthealth_readonly;
GRANT SELECT (id, created_at, updated_at, version, name, institution_type, region_state, is_active, is_verified)
	ON public.medical_institutions TO predicthealth_readonly;
GRANT SELECT ON public.doctor_specialties TO predicthealth_readonly;
GRANT SELECT (created_at, institution_id, specialty_id, secondary_specialty_id, is_active, professional_status)
	ON public.doctors TO predicthealth_readonly;
GRANT SELECT (created_at, institution_id, gender, validation_status, is_active, is_verified)
	ON public.patients TO predicthealth_readonly;
-- end of schema/sql/policy.sql

-- schema/sql/policy_admins.sql
-- Admins are for admins.
GRANT SELECT, INSERT, UPDATE ON public.admins TO service_admins;

DROP POLICY IF EXISTS admins_select ON public.admins;
CREATE POLICY admins_select ON public.admins FOR SELECT TO service_admins USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.admins;
CREATE POLICY admins_insert ON public.admins FOR INSERT TO service_admins WITH CHECK ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.admins;
CREATE POLICY admins_update ON public.admins FOR UPDATE TO service_admins USING ((SELECT public.acting_admin()) IS NOT NULL);

-- The trail is read by admins, and added to in the name of nobody but who acts.
GRANT SELECT, INSERT ON public.admin_audit_logs TO service_admins;
GRANT INSERT ON public.admin_audit_logs TO auth_jwt_service;

DROP POLICY IF EXISTS admins_select ON public.admin_audit_logs;
CREATE POLICY admins_select ON public.admin_audit_logs FOR SELECT TO service_admins USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.admin_audit_logs;
CREATE POLICY admins_insert ON public.admin_audit_logs FOR INSERT TO service_admins, auth_jwt_service WITH CHECK (
	actor_type = 'admin' AND actor_id = (SELECT public.acting_admin()) AND admin_id = actor_id);
DROP POLICY IF EXISTS auth_insert ON public.admin_audit_logs;
CREATE POLICY auth_insert ON public.admin_audit_logs FOR INSERT TO auth_jwt_service WITH CHECK (
	(actor_type = 'system' AND actor_id IS NULL AND (SELECT public.acting_system()) IS NOT NULL)
	OR (actor_type = (SELECT public.acting_type()) AND actor_id = (SELECT public.acting_person())));
-- end of schema/sql/policy_admins.sql

-- schema/sql/policy_doctors.sql
-- Doctors and institutions see the active doctors, patients their public columns (public_doctors). A
-- doctor changes herself, an institution its own doctors, whom it may let go, an admin all; a process
-- registers new ones.
GRANT SELECT, INSERT, UPDATE ON public.doctors TO service_doctors;
GRANT SELECT, UPDATE ON public.doctors TO service_admins;

DROP POLICY IF EXISTS active_select ON public.doctors;
CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors USING (
	is_active AND ((SELECT public.acting_doctor()) IS NOT NULL OR (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_select ON public.doctors;
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_insert ON public.doctors;
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_update ON public.doctors;
CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors
	USING (is_active AND (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())))
	WITH CHECK (id = (SELECT public.acting_doctor()) OR institution_id = (SELECT public.acting_institution())
		OR (institution_id IS NULL AND (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS admins_update ON public.doctors;
CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- An admin suspends and lifts a suspension, activates and deactivates.
CREATE OR REPLACE FUNCTION public.change_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('doctors', 'doctors_admin_change', 'An admin suspends, activates and deactivates doctors.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.professional_status = 'suspended' OR NOT NEW.is_active) EXECUTE FUNCTION public.change_doctor();
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active IS DISTINCT FROM NEW.is_active
		OR (OLD.professional_status IS DISTINCT FROM NEW.professional_status
			AND (OLD.professional_status = 'suspended' OR NEW.professional_status = 'suspended')))
	EXECUTE FUNCTION public.change_doctor();

-- What a patient, or anybody who looks for a doctor, may know of one.
CREATE OR REPLACE VIEW public.public_doctors WITH (security_barrier = true) AS
	SELECT id, institution_id, first_name, last_name, medical_license, specialty_id, secondary_specialty_id, years_experience,
		consultation_fee, professional_status
	FROM public.doctors
	WHERE is_active AND (SELECT public.acting_person()) IS NOT NULL;
GRANT SELECT ON public.public_doctors TO service_doctors, service_patients;
-- end of schema/sql/policy_doctors.sql

-- schema/sql/policy_health_profiles.sql
-- Health profiles go with their patients: whoever sees the patient sees the profile. Patient and doctor
-- change it, an institution reads it, a process adds the first one. Admins run accounts, and see none.
GRANT SELECT, INSERT, UPDATE ON public.health_profiles TO service_patients;

DROP POLICY IF EXISTS patients_select ON public.health_profiles;
CREATE POLICY patients_select ON public.health_profiles FOR SELECT TO service_patients USING (
	EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id));
DROP POLICY IF EXISTS patients_update ON public.health_profiles;
CREATE POLICY patients_update ON public.health_profiles FOR UPDATE TO service_patients USING (
	((SELECT public.acting_patient()) IS NOT NULL OR (SELECT public.acting_doctor()) IS NOT NULL)
	AND EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id));
DROP POLICY IF EXISTS patients_insert ON public.health_profiles;
CREATE POLICY patients_insert ON public.health_profiles FOR INSERT TO service_patients WITH CHECK (
	(SELECT public.acting_system()) IS NOT NULL
	OR (((SELECT public.acting_patient()) IS NOT NULL OR (SELECT public.acting_doctor()) IS NOT NULL)
		AND EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id)));
-- end of schema/sql/policy_health_profiles.sql

-- schema/sql/policy_institutions.sql
-- Institutions are public: whoever acts for somebody sees the active ones. An institution changes
-- itself, an admin all; a process registers new ones, and shows them to those who register.
GRANT SELECT, INSERT, UPDATE ON public.medical_institutions TO service_institutions;
GRANT SELECT, UPDATE ON public.medical_institutions TO service_admins;
GRANT SELECT ON public.medical_institutions TO service_doctors, service_patients;

DROP POLICY IF EXISTS active_select ON public.medical_institutions;
CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_institutions, service_doctors, service_patients
	USING (is_active AND ((SELECT public.acting_person()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
DROP POLICY IF EXISTS admins_select ON public.medical_institutions;
CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_institutions, service_doctors
	USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS institutions_insert ON public.medical_institutions;
CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS institutions_update ON public.medical_institutions;
CREATE POLICY institutions_update ON public.medical_institutions FOR UPDATE TO service_institutions USING (
	id = (SELECT public.acting_institution()));
DROP POLICY IF EXISTS admins_update ON public.medical_institutions;
CREATE POLICY admins_update ON public.medical_institutions FOR UPDATE TO service_admins, service_institutions USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- Nobody verifies themselves, not even when they are new; nobody else switches off or on.
CREATE OR REPLACE FUNCTION public.change_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('medical_institutions', 'medical_institutions_admin_change',
			'An admin verifies, activates and deactivates institutions.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active) EXECUTE FUNCTION public.change_institution();
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN ((OLD.is_verified, OLD.is_active) IS DISTINCT FROM (NEW.is_verified, NEW.is_active))
	EXECUTE FUNCTION public.change_institution();
-- end of schema/sql/policy_institutions.sql

-- schema/sql/policy_patients.sql
-- A patient sees himself, a doctor her patients, an institution its own and those of its doctors, each
-- through service_patients; an admin sees all, through service_admins. Every arm of the policy is an
-- index condition: what somebody sees is found by index though the statement says no more than SELECT.
GRANT SELECT, INSERT, UPDATE ON public.patients TO service_patients;
GRANT SELECT, UPDATE ON public.patients TO service_admins;

DROP POLICY IF EXISTS patients_select ON public.patients;
CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients USING (
	is_active AND (id = (SELECT public.acting_patient())
		OR doctor_id = (SELECT public.acting_doctor())
		OR institution_id = (SELECT public.acting_institution())
		OR doctor_id = ANY ((SELECT public.acting_institution_doctors())::uuid[])));
DROP POLICY IF EXISTS patients_update ON public.patients;
CREATE POLICY patients_update ON public.patients FOR UPDATE TO service_patients USING (
	is_active AND (id = (SELECT public.acting_patient())
		OR doctor_id = (SELECT public.acting_doctor())
		OR institution_id = (SELECT public.acting_institution())
		OR doctor_id = ANY ((SELECT public.acting_institution_doctors())::uuid[])));
-- A process registers patients, and sees none of them.
DROP POLICY IF EXISTS patients_insert ON public.patients;
CREATE POLICY patients_insert ON public.patients FOR INSERT TO service_patients WITH CHECK (
	(SELECT public.acting_system()) IS NOT NULL
		OR doctor_id = (SELECT public.acting_doctor())
		OR institution_id = (SELECT public.acting_institution())
		OR doctor_id = ANY ((SELECT public.acting_institution_doctors())::uuid[]));
DROP POLICY IF EXISTS admins_select ON public.patients;
CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.patients;
CREATE POLICY admins_update ON public.patients FOR UPDATE TO service_admins USING (
	(SELECT public.acting_admin()) IS NOT NULL);

-- A patient changes contact data, a doctor and an institution move the validation on, an admin changes
-- all; a new patient is verified by nobody. What a new column is, is for none of the first three until
-- it is said here.
CREATE OR REPLACE FUNCTION public.change_patient() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.patients := OLD;
	steps constant text[] := ARRAY['pending', 'doctor_validated', 'institution_validated', 'full_access'];
BEGIN
	IF public.unbound(TG_RELID) THEN
		RETURN NEW;
	END IF;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	allowed.search_text := NEW.search_text;
	IF OLD.id = public.acting_patient() THEN
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
$$;

CREATE OR REPLACE FUNCTION public.insert_patient() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('patients', 'patients_new', 'A new patient is active, pending, and not verified.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_insert BEFORE INSERT ON public.patients
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active OR NEW.validation_status <> 'pending')
	EXECUTE FUNCTION public.insert_patient();
CREATE OR REPLACE TRIGGER patients_change BEFORE UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.change_patient();
-- end of schema/sql/policy_patients.sql

-- schema/sql/policy_specialties.sql
-- Specialties are public; admins add, rename and retire them.
GRANT SELECT, INSERT, UPDATE ON public.doctor_specialties TO service_doctors;
GRANT SELECT ON public.doctor_specialties TO service_admins, service_patients;

DROP POLICY IF EXISTS everybody_select ON public.doctor_specialties;
CREATE POLICY everybody_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients
	USING ((SELECT public.acting_person()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS admins_select ON public.doctor_specialties;
CREATE POLICY admins_select ON public.doctor_specialties FOR SELECT TO service_admins, service_doctors
	USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.doctor_specialties;
CREATE POLICY admins_insert ON public.doctor_specialties FOR INSERT TO service_doctors WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.doctor_specialties;
CREATE POLICY admins_update ON public.doctor_specialties FOR UPDATE TO service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);
-- end of schema/sql/policy_specialties.sql

-- schema/sql/policy_users.sql
-- Logins. auth_jwt_service alone reads hashes and counters, and provisions nobody; each other service
-- adds the logins of its own kind of person, and reads one's own without hash and counters.
GRANT SELECT, UPDATE (updated_at, email, password_hash, is_active, is_verified, failed_login_attempts, last_failed_login,
	locked_until, last_login, password_changed_at) ON public.users TO auth_jwt_service;
GRANT SELECT (id, created_at, updated_at, version, email, user_type, reference_id, patient_id, doctor_id, institution_id,
	admin_id, is_active, is_verified, locked_until, last_login, password_changed_at)
	ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT INSERT ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT UPDATE (updated_at, email) ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT UPDATE (is_active, failed_login_attempts, last_failed_login, locked_until) ON public.users TO service_admins;

-- A process of the authentication service looks logins up before anybody is known.
DROP POLICY IF EXISTS auth_select ON public.users;
CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service USING (
	(SELECT public.acting_system()) IS NOT NULL OR (SELECT public.acting_admin()) IS NOT NULL
	OR patient_id = (SELECT public.acting_patient()) OR doctor_id = (SELECT public.acting_doctor())
	OR institution_id = (SELECT public.acting_institution()));
DROP POLICY IF EXISTS auth_update ON public.users;
CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service USING (
	(SELECT public.acting_system()) IS NOT NULL OR (SELECT public.acting_admin()) IS NOT NULL
	OR patient_id = (SELECT public.acting_patient()) OR doctor_id = (SELECT public.acting_doctor())
	OR institution_id = (SELECT public.acting_institution()));

DROP POLICY IF EXISTS admins_all ON public.users;
CREATE POLICY admins_all ON public.users FOR SELECT TO service_admins, service_doctors, service_institutions USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.users;
CREATE POLICY admins_update ON public.users FOR UPDATE TO service_admins USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.users;
CREATE POLICY admins_insert ON public.users FOR INSERT TO service_admins WITH CHECK (
	user_type = 'admin' AND (SELECT public.acting_admin()) IS NOT NULL);

DROP POLICY IF EXISTS own_select ON public.users;
CREATE POLICY own_select ON public.users FOR SELECT TO service_doctors, service_institutions, service_patients USING (
	patient_id = (SELECT public.acting_patient()) OR doctor_id = (SELECT public.acting_doctor())
	OR institution_id = (SELECT public.acting_institution()));
-- One's own e-mail address, which changes together with the person's.
DROP POLICY IF EXISTS own_update ON public.users;
CREATE POLICY own_update ON public.users FOR UPDATE TO service_doctors, service_institutions, service_patients USING (
	patient_id = (SELECT public.acting_patient()) OR doctor_id = (SELECT public.acting_doctor())
	OR institution_id = (SELECT public.acting_institution()));
DROP POLICY IF EXISTS doctors_insert ON public.users;
CREATE POLICY doctors_insert ON public.users FOR INSERT TO service_doctors WITH CHECK (
	user_type = 'doctor' AND ((SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
DROP POLICY IF EXISTS institutions_insert ON public.users;
CREATE POLICY institutions_insert ON public.users FOR INSERT TO service_institutions WITH CHECK (
	user_type = 'institution' AND ((SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
-- Whoever may add a patient may add the login of one whom they see.
DROP POLICY IF EXISTS patients_insert ON public.users;
CREATE POLICY patients_insert ON public.users FOR INSERT TO service_patients WITH CHECK (
	user_type = 'patient' AND ((SELECT public.acting_system()) IS NOT NULL
		OR ((SELECT public.acting_patient()) IS NULL AND EXISTS (SELECT FROM public.patients WHERE patients.id = users.patient_id))));

-- An admin locks, unlocks and deactivates other people's logins, and changes nothing else of them. What
-- is not plainly somebody's own, or a process's of the authentication service, is held to that: whoever
-- ceases to be an admin in the middle of a statement too.
CREATE OR REPLACE FUNCTION public.change_user() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.users := OLD;
BEGIN
	IF NOT row_security_active(TG_RELID) THEN
		RETURN NEW;
	ELSIF pg_has_role('auth_jwt_service', 'USAGE') THEN
		IF public.acting_system() IS NOT NULL OR OLD.admin_id = public.acting_admin() OR OLD.patient_id = public.acting_patient()
			OR OLD.doctor_id = public.acting_doctor() OR OLD.institution_id = public.acting_institution() THEN
			RETURN NEW;
		END IF;
	ELSIF pg_has_role('service_admins', 'USAGE') THEN
		IF OLD.admin_id = public.acting_admin() THEN
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
$$;

-- A new login is active and has no history; an admin alone makes a verified one.
CREATE OR REPLACE FUNCTION public.insert_user() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NOT public.unbound(TG_RELID) THEN
		PERFORM public.refuse_change('users', 'users_new', 'A new login is active, not verified, and has no history.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_insert BEFORE INSERT ON public.users
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active OR NEW.failed_login_attempts <> 0
		OR num_nonnulls(NEW.last_failed_login, NEW.locked_until, NEW.last_login) > 0)
	EXECUTE FUNCTION public.insert_user();
CREATE OR REPLACE TRIGGER users_change BEFORE UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.change_user();

-- What everybody but the authentication service reads logins by: no hash, no counters.
CREATE OR REPLACE VIEW public.logins WITH (security_invoker = true) AS
	SELECT id, created_at, updated_at, version, email, user_type, reference_id, is_active, is_verified, locked_until,
		last_login, password_changed_at
	FROM public.users;
GRANT SELECT ON public.logins TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/policy_users.sql

-- schema/sql/revision.sql
-- updated_at and version move on every update, however it is made; id and created_at never do.
-- updated_at never goes back: a transaction that began earlier and writes later lands after the row it
-- finds. A new row starts at version 1, and no later than now, so that there is always somewhere to
-- move to.
-- Functions here and elsewhere fix their search_path: a session's own cannot put another lower() or
-- clock_timestamp() in their way.
CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		NEW.version := 1;
		IF NOT isfinite(NEW.updated_at) OR NEW.updated_at > clock_timestamp() THEN
			NEW.updated_at := clock_timestamp();
		END IF;
	ELSE
		NEW.id := OLD.id;
		NEW.created_at := OLD.created_at;
		NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
		NEW.version := OLD.version + 1;
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_touch BEFORE INSERT OR UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER medical_institutions_touch BEFORE INSERT OR UPDATE ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctor_specialties_touch BEFORE INSERT OR UPDATE ON public.doctor_specialties
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctors_touch BEFORE INSERT OR UPDATE ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER patients_touch BEFORE INSERT OR UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER health_profiles_touch BEFORE INSERT OR UPDATE ON public.health_profiles
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER admins_touch BEFORE INSERT OR UPDATE ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.touch();
-- end of schema/sql/revision.sql

-- schema/sql/search_rows.sql
-- Searching. LIKE is not leakproof: behind a row policy its index would not be used. So searches go
-- through these functions, which look behind the policies and apply them themselves: each finds what its
-- caller would see (policy_*.sql; a test holds the two against each other), by the trigram index. The
-- words are looked for as they stand, in whatever letter case and with or without accents.
CREATE OR REPLACE FUNCTION public.search_pattern(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT '%' || regexp_replace(public.search_words(words), '([\\%_])', '\\\1', 'g') || '%'
$$;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	pattern constant text := public.search_pattern(words);
	patient uuid; doctor uuid; institution uuid; doctors uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE pattern;
	ELSIF pg_has_role(session_user, 'service_patients', 'USAGE') THEN
		patient := public.present_patient();
		doctor := public.present_doctor();
		institution := public.present_institution();
		doctors := public.acting_institution_doctors();
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE pattern AND is_active
			AND (id = patient OR doctor_id = doctor OR institution_id = institution OR doctor_id = ANY (doctors));
	END IF;
END;
$$;

-- A patient finds doctors by their public columns only: not by an e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	pattern constant text := public.search_pattern(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE pattern;
	ELSIF pg_has_role(session_user, 'service_doctors', 'USAGE') AND public.acting_type() IN ('doctor', 'institution') THEN
		IF public.acting_person() IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE pattern AND is_active;
		END IF;
	ELSIF (pg_has_role(session_user, 'service_doctors', 'USAGE') OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND public.acting_person() IS NOT NULL THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE pattern AND is_active
			AND public.search_words(first_name, last_name, medical_license) LIKE pattern;
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	pattern constant text := public.search_pattern(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE pattern;
	ELSIF (pg_has_role(session_user, 'service_institutions', 'USAGE') OR pg_has_role(session_user, 'service_doctors', 'USAGE')
			OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND (public.acting_person() IS NOT NULL OR public.acting_system() IS NOT NULL) THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE pattern AND is_active;
	END IF;
END;
$$;

-- Whether the login sees all rows: an admin's, by one of the roles, or the owner's, as whom this runs.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_has_role(session_user, current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(session_user, role, 'USAGE')) AND public.acting_admin() IS NOT NULL;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text), public.search_doctors(text), public.search_institutions(text),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text) TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/search_rows.sql

-- schema/sql/view_chart.sql
-- A patient's chart, in one row: the patient, the health profile, the doctor and her specialty, the
-- institution. What the reader may not see of these is NULL; who may not see the patient finds no chart.
-- The doctor is looked up by a query of its own, which its limit keeps apart: joined, all doctors behind
-- the security barrier would be read.
CREATE OR REPLACE VIEW public.charts WITH (security_invoker = true) AS
	SELECT p.id, p.version, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name,
		p.emergency_contact_phone, p.validation_status, p.is_verified,
		h.id AS profile_id, h.version AS profile_version, h.height_cm, h.weight_kg, h.blood_type, h.is_smoker, h.smoking_years,
		h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis, h.high_cholesterol_diagnosis,
		h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes, h.family_history_hypertension,
		h.family_history_heart_disease, h.physical_activity_minutes_weekly, h.preexisting_conditions_notes,
		h.current_medications, h.allergies,
		p.doctor_id, d.first_name AS doctor_first_name, d.last_name AS doctor_last_name, s.name AS doctor_specialty,
		p.institution_id, i.name AS institution_name
	FROM public.patients p
		LEFT JOIN public.health_profiles h ON h.patient_id = p.id
		LEFT JOIN LATERAL (SELECT * FROM public.public_doctors WHERE public_doctors.id = p.doctor_id LIMIT 1) d ON true
		LEFT JOIN public.doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN public.medical_institutions i ON i.id = p.institution_id;
GRANT SELECT ON public.charts TO service_patients;
-- end of schema/sql/view_chart.sql
