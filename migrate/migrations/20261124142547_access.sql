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
-- is not set is NULL or, after a transaction that set it, ''. Anybody can set a setting, so nothing
-- here is proof: a policy names the kinds of actor that its role may be (schema/sql/policy_*.sql), and
-- a person who was deactivated, or whose login was, counts as absent.
--
-- acting_*() are bodies that the planner puts in the place of their call; policies call them as
-- (SELECT acting_doctor()), once for each statement and not for each row.

CREATE OR REPLACE FUNCTION public.present_patient(actor text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT id FROM public.patients WHERE id = nullif(actor, '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE patient_id = patients.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_doctor(actor text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT id FROM public.doctors WHERE id = nullif(actor, '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE doctor_id = doctors.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_institution(actor text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT id FROM public.medical_institutions WHERE id = nullif(actor, '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE institution_id = medical_institutions.id AND NOT users.is_active));
END;
$$;

CREATE OR REPLACE FUNCTION public.present_admin(actor text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN (SELECT id FROM public.admins WHERE id = nullif(actor, '')::uuid AND is_active
		AND NOT EXISTS (SELECT FROM public.users WHERE admin_id = admins.id AND NOT users.is_active));
END;
$$;

-- The active doctors of an institution.
CREATE OR REPLACE FUNCTION public.doctors_of(institution uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN ARRAY(SELECT id FROM public.doctors WHERE institution_id = institution AND is_active);
END;
$$;

CREATE OR REPLACE FUNCTION public.acting_type() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('predicthealth.actor_type', true), '');

CREATE OR REPLACE FUNCTION public.acting_patient() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'patient'
	THEN public.present_patient(current_setting('predicthealth.actor_id', true)) END;

CREATE OR REPLACE FUNCTION public.acting_doctor() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'doctor'
	THEN public.present_doctor(current_setting('predicthealth.actor_id', true)) END;

CREATE OR REPLACE FUNCTION public.acting_institution() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'institution'
	THEN public.present_institution(current_setting('predicthealth.actor_id', true)) END;

CREATE OR REPLACE FUNCTION public.acting_admin() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'admin'
	THEN public.present_admin(current_setting('predicthealth.actor_id', true)) END;

-- A process, by its name.
CREATE OR REPLACE FUNCTION public.acting_system() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'system'
	THEN nullif(current_setting('predicthealth.actor_name', true), '') END;

-- A patient, a doctor or an institution: whoever is neither an admin nor a process.
CREATE OR REPLACE FUNCTION public.acting_person() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE current_setting('predicthealth.actor_type', true)
	WHEN 'patient' THEN public.present_patient(current_setting('predicthealth.actor_id', true))
	WHEN 'doctor' THEN public.present_doctor(current_setting('predicthealth.actor_id', true))
	WHEN 'institution' THEN public.present_institution(current_setting('predicthealth.actor_id', true))
END;

CREATE OR REPLACE FUNCTION public.acting_institution_doctors() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN current_setting('predicthealth.actor_type', true) = 'institution'
	THEN public.doctors_of(public.present_institution(current_setting('predicthealth.actor_id', true))) END;

-- Those that look behind the policies are for the roles whose policies call them.
REVOKE EXECUTE ON FUNCTION public.present_patient(text), public.present_doctor(text), public.present_institution(text),
	public.present_admin(text), public.doctors_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.present_patient(text), public.present_doctor(text), public.present_institution(text),
	public.present_admin(text), public.doctors_of(uuid)
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;

-- What a change is refused with that an actor may not make.
CREATE OR REPLACE FUNCTION public.refuse_change(relation name, rule name, hint text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "%" by a % violates rule "%"', relation, public.acting_type(), rule
		USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
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
DROP POLICY IF EXISTS actors_insert ON public.admin_audit_logs;
CREATE POLICY actors_insert ON public.admin_audit_logs FOR INSERT TO service_admins, auth_jwt_service WITH CHECK (
	(actor_type = 'admin' AND actor_id = (SELECT public.acting_admin()) AND admin_id = actor_id)
	OR (actor_type = 'system' AND actor_id IS NULL AND pg_has_role('auth_jwt_service', 'USAGE') AND (SELECT public.acting_system()) IS NOT NULL)
	OR (actor_type = (SELECT public.acting_type()) AND actor_id = (SELECT public.acting_person()) AND pg_has_role('auth_jwt_service', 'USAGE')));
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

-- An admin suspends, and an admin alone lifts a suspension.
CREATE OR REPLACE FUNCTION public.change_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active(TG_RELID) AND public.acting_admin() IS NULL THEN
		PERFORM public.refuse_change('doctors', 'doctors_suspension', 'An admin lifts the suspension of a doctor.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.professional_status = 'suspended' AND NEW.professional_status <> 'suspended')
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

-- Nobody verifies themselves.
CREATE OR REPLACE FUNCTION public.change_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF NEW.is_verified AND row_security_active(TG_RELID) AND public.acting_admin() IS NULL THEN
		PERFORM public.refuse_change('medical_institutions', 'medical_institutions_verification', 'An admin verifies an institution.');
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN (OLD.is_verified IS DISTINCT FROM NEW.is_verified) EXECUTE FUNCTION public.change_institution();
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
-- all. What a new column is, is for none of the first three until it is said here.
CREATE OR REPLACE FUNCTION public.change_patient() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.patients := OLD;
	steps constant text[] := ARRAY['pending', 'doctor_validated', 'institution_validated', 'full_access'];
BEGIN
	IF NOT row_security_active(TG_RELID) OR public.acting_admin() IS NOT NULL THEN
		RETURN NEW;
	END IF;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	allowed.search_text := NEW.search_text;
	IF public.acting_type() = 'patient' THEN
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
GRANT UPDATE (updated_at, is_active, failed_login_attempts, last_failed_login, locked_until) ON public.users TO service_admins;

-- A process of the authentication service looks logins up before anybody is known.
DROP POLICY IF EXISTS auth_select ON public.users;
CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service USING (
	(SELECT public.acting_system()) IS NOT NULL OR (SELECT public.acting_admin()) IS NOT NULL
	OR reference_id = (SELECT public.acting_person()));
DROP POLICY IF EXISTS auth_update ON public.users;
CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service USING (
	(SELECT public.acting_system()) IS NOT NULL OR (SELECT public.acting_admin()) IS NOT NULL
	OR reference_id = (SELECT public.acting_person()));

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
	reference_id = (SELECT public.acting_person()));
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

-- An admin locks, unlocks and deactivates other people's logins, and changes nothing else of them.
CREATE OR REPLACE FUNCTION public.change_user() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	allowed public.users := OLD;
BEGIN
	IF NOT row_security_active(TG_RELID) OR public.acting_type() IS DISTINCT FROM 'admin'
		OR OLD.admin_id = public.acting_admin() THEN
		RETURN NEW;
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

CREATE OR REPLACE TRIGGER users_change BEFORE UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.change_user();

-- What everybody but the authentication service reads logins by: no hash, no counters.
CREATE OR REPLACE VIEW public.logins WITH (security_invoker = true) AS
	SELECT id, created_at, updated_at, version, email, user_type, reference_id, is_active, is_verified, locked_until,
		last_login, password_changed_at
	FROM public.users;
GRANT SELECT ON public.logins TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/policy_users.sql
