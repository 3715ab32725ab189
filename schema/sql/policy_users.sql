-- Logins. Only auth_jwt_service reads hashes and counters; it adds no logins. Each other service adds the logins of its own kind of
-- person, and reads the actor's own login without hash and counters.
GRANT SELECT, UPDATE (updated_at, email, password_hash, is_active, is_verified, failed_login_attempts, last_failed_login,
	locked_until, last_login, password_changed_at) ON public.users TO auth_jwt_service;
GRANT SELECT (id, created_at, updated_at, version, email, user_type, reference_id, patient_id, doctor_id, institution_id,
	admin_id, is_active, is_verified, locked_until, last_login, password_changed_at)
	ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT INSERT ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT UPDATE (updated_at, email) ON public.users TO service_admins, service_doctors, service_institutions, service_patients;
GRANT UPDATE (is_active, failed_login_attempts, last_failed_login, locked_until) ON public.users TO service_admins;

-- A process of the authentication service looks up logins before an actor is known.
CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service USING (
	public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id));
CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service USING (
	public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id));

CREATE POLICY admins_all ON public.users FOR SELECT TO service_admins, service_doctors, service_institutions USING (public.is_admin());
CREATE POLICY admins_update ON public.users FOR UPDATE TO service_admins USING (public.is_admin());
CREATE POLICY admins_insert ON public.users FOR INSERT TO service_admins WITH CHECK (
	user_type = 'admin' AND public.is_admin());

CREATE POLICY own_select ON public.users FOR SELECT TO service_doctors, service_institutions, service_patients USING (public.owns_login(patient_id, doctor_id, institution_id));
-- The actor's own e-mail address, which changes together with the person's.
CREATE POLICY own_update ON public.users FOR UPDATE TO service_doctors, service_institutions, service_patients USING (public.owns_login(patient_id, doctor_id, institution_id));
CREATE POLICY doctors_insert ON public.users FOR INSERT TO service_doctors WITH CHECK (
	user_type = 'doctor' AND public.is_admin_or_process());
CREATE POLICY institutions_insert ON public.users FOR INSERT TO service_institutions WITH CHECK (
	user_type = 'institution' AND public.is_admin_or_process());
-- An actor that may add patients may add the login of a patient whom it looks after; an emergency permits no change.
CREATE POLICY patients_insert ON public.users FOR INSERT TO service_patients WITH CHECK (
	user_type = 'patient' AND (public.is_process()
		OR (public.provisions_patients() AND EXISTS (SELECT FROM public.patients p
			WHERE p.id = users.patient_id AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active)))));

-- An admin locks, unlocks and deactivates the logins of others, and changes nothing else of them. This limit applies to every change
-- except of the actor's own login and by a process of the authentication service; so it also applies if the actor stops being an admin
-- in the middle of a statement.
CREATE OR REPLACE FUNCTION public.check_user_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
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
$$;

-- A new login has no history; only an admin adds a verified one.
CREATE OR REPLACE TRIGGER users_insert BEFORE INSERT ON public.users
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active OR NEW.failed_login_attempts <> 0
		OR num_nonnulls(NEW.last_failed_login, NEW.locked_until, NEW.last_login) > 0)
	EXECUTE FUNCTION public.require_admin('users_new', 'A new login is active, not verified, and has no history.');
CREATE OR REPLACE TRIGGER users_change BEFORE UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.check_user_change();
