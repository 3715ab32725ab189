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
