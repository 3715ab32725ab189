-- The tables of the first generation. A view runs with the rights of the tables' owner, so that the row policies of persons do not apply: the
-- grants decide. last_login is that of the login. Each view asks once a statement which service reads it.

CREATE VIEW v1.medical_institutions AS
	SELECT i.id, i.name, i.institution_type, i.contact_email, i.address, i.region_state, i.phone, i.website, i.license_number, i.is_active, i.is_verified,
		(SELECT u.last_login FROM public.users u WHERE u.institution_id = i.id) AS last_login, i.created_at, i.updated_at
	FROM public.medical_institutions i WHERE (SELECT v1.service()) IS NOT NULL;

CREATE VIEW v1.doctor_specialties AS
	SELECT s.id, s.name, s.description, s.category, s.is_active, s.created_at, s.updated_at
	FROM public.doctor_specialties s WHERE (SELECT v1.service()) IS NOT NULL;

CREATE VIEW v1.doctors AS
	SELECT d.id, d.institution_id, d.first_name, d.last_name, d.email, d.medical_license, d.specialty_id, d.secondary_specialty_id, d.phone,
		d.years_experience, d.consultation_fee, d.is_active, d.professional_status,
		(SELECT u.last_login FROM public.users u WHERE u.doctor_id = d.id) AS last_login, d.created_at, d.updated_at
	FROM public.doctors d WHERE (SELECT v1.service()) IS NOT NULL;

CREATE VIEW v1.patients AS
	SELECT p.id, p.doctor_id, p.institution_id, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name,
		p.emergency_contact_phone, p.validation_status, p.is_active, p.is_verified,
		(SELECT u.last_login FROM public.users u WHERE u.patient_id = p.id) AS last_login, p.created_at, p.updated_at
	FROM public.patients p WHERE (SELECT v1.service()) IS NOT NULL;

-- Each row is opened before a condition on a clinical column is evaluated, because these columns are fenced (schema/sql/openings.sql). An
-- encrypted text is NULL.
CREATE VIEW v1.health_profiles WITH (security_barrier = true) AS
	SELECT h.id, h.patient_id, public.fenced(h.height_cm) AS height_cm, public.fenced(h.weight_kg) AS weight_kg, public.fenced(h.blood_type) AS blood_type,
		public.fenced(h.is_smoker) AS is_smoker, public.fenced(h.smoking_years) AS smoking_years, public.fenced(h.consumes_alcohol) AS consumes_alcohol,
		public.fenced(h.alcohol_frequency) AS alcohol_frequency, public.fenced(h.hypertension_diagnosis) AS hypertension_diagnosis,
		public.fenced(h.diabetes_diagnosis) AS diabetes_diagnosis, public.fenced(h.high_cholesterol_diagnosis) AS high_cholesterol_diagnosis,
		public.fenced(h.has_stroke_history) AS has_stroke_history, public.fenced(h.has_heart_disease_history) AS has_heart_disease_history,
		public.fenced(h.family_history_diabetes) AS family_history_diabetes, public.fenced(h.family_history_hypertension) AS family_history_hypertension,
		public.fenced(h.family_history_heart_disease) AS family_history_heart_disease,
		public.fenced(h.physical_activity_minutes_weekly) AS physical_activity_minutes_weekly,
		public.fenced(h.preexisting_conditions_notes) AS preexisting_conditions_notes, public.fenced(h.current_medications) AS current_medications,
		public.fenced(h.allergies) AS allergies, h.created_at, h.updated_at
	FROM public.health_profiles h WHERE (SELECT v1.service()) IS NOT NULL AND v1.open_record(h.patient_id);

-- The kinds of logins that a service sees.
CREATE FUNCTION v1.login_types(service text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE service WHEN 'service_patients' THEN '{patient}' WHEN 'service_doctors' THEN '{doctor}' WHEN 'service_institutions' THEN '{institution}'
	ELSE '{patient,doctor,institution,admin}' END::text[];

-- The kind of logins that the service adds, or NULL.
CREATE FUNCTION v1.login_type(service text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN substring(service from '^service_(.*)s$');

-- Only the authentication service reads hashes. A login that is locked is not active until the lock ends: the first generation has no locks.
CREATE VIEW v1.users WITH (security_barrier = true) AS
	SELECT u.id, u.email, CASE WHEN (SELECT pg_has_role(public.effective_role(), 'v1_auth_jwt_service', 'USAGE')) THEN u.password_hash END AS password_hash, u.user_type, u.reference_id,
		u.is_active AND (u.locked_until IS NULL OR u.locked_until <= now()) AS is_active, u.is_verified, u.failed_login_attempts, u.last_failed_login,
		u.password_changed_at, u.created_at, u.updated_at
	FROM public.users u WHERE u.user_type = ANY ((SELECT v1.login_types(v1.service()))::text[]);

CREATE VIEW v1.admins AS
	SELECT a.id, (SELECT u.id FROM public.users u WHERE u.admin_id = a.id) AS user_id, a.email, a.first_name, a.last_name, a.department, a.employee_id,
		a.phone, a.is_active, (SELECT u.last_login FROM public.users u WHERE u.admin_id = a.id) AS last_login, a.created_at, a.updated_at
	FROM public.admins a WHERE (SELECT v1.service()) IS NOT NULL;

-- The entries of admins, except those about health profiles, and those that the service has added: they name the admin in their details.
CREATE VIEW v1.admin_audit_logs WITH (security_barrier = true) AS
	SELECT l.id, coalesce(l.admin_id, (l.details ->> 'admin_id')::uuid) AS admin_id, l.action, l.resource_type, l.resource_id,
		CASE WHEN l.admin_id IS NULL THEN (SELECT v.changes -> 'details' ->> 'to' FROM public.audit_values v WHERE v.id = l.id)
			ELSE public.with_values(l.details, (SELECT v.changes FROM public.audit_values v WHERE v.id = l.id))::text END AS details, l.created_at
	FROM public.admin_audit_logs l
	WHERE (SELECT v1.service()) IS NOT NULL AND l.resource_type <> 'health_profiles'
		AND (l.admin_id IS NOT NULL OR (l.chain = 'system:v1:service_admins' AND l.details ? 'admin_id'));

-- The defaults of columns that an INSERT does not name. NULL in one that is required here is required().
DO $$
DECLARE
	view text;
BEGIN
	FOREACH view IN ARRAY '{medical_institutions,doctor_specialties,doctors,patients,health_profiles,users,admins,admin_audit_logs}'::text[] LOOP
		EXECUTE format('ALTER VIEW v1.%I ALTER COLUMN id SET DEFAULT v1.uuid_generate_v4()', view);
		IF view NOT IN ('health_profiles', 'admin_audit_logs') THEN
			EXECUTE format('ALTER VIEW v1.%I ALTER COLUMN is_active SET DEFAULT true', view);
		END IF;
	END LOOP;
END;
$$;
