-- Who acts. The client sets the predicthealth.* settings before each statement (package actor); what
-- is not set is NULL or, after a transaction that set it, ''. Anybody can set a setting, in the middle
-- of a statement too, so nothing here is proof: a policy names the kinds of actor that its role may be
-- (schema/sql/policy_*.sql), a trigger asks for the role before it believes in an admin, and a person
-- who was deactivated, or whose login was, does not act.
--
-- present_*() look behind the policies, and answer of nobody but the actor; by two lookups, which take
-- less than one statement of both. acting_*() ask for the kind first and call them for that kind alone;
-- the planner puts their bodies in the place of their call.
-- Policies call them as (SELECT acting_doctor()), once for each statement and not for each row.

CREATE OR REPLACE FUNCTION public.present_patient() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := CASE WHEN current_setting('predicthealth.actor_type', true) = 'patient' THEN nullif(current_setting('predicthealth.actor_id', true), '')::uuid END;
BEGIN
	PERFORM FROM public.patients WHERE id = me AND is_active;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	PERFORM FROM public.users WHERE patient_id = me AND NOT is_active;
	RETURN CASE WHEN NOT FOUND THEN me END;
END;
$$;

CREATE OR REPLACE FUNCTION public.present_doctor() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := CASE WHEN current_setting('predicthealth.actor_type', true) = 'doctor' THEN nullif(current_setting('predicthealth.actor_id', true), '')::uuid END;
BEGIN
	PERFORM FROM public.doctors WHERE id = me AND is_active;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	PERFORM FROM public.users WHERE doctor_id = me AND NOT is_active;
	RETURN CASE WHEN NOT FOUND THEN me END;
END;
$$;

CREATE OR REPLACE FUNCTION public.present_institution() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := CASE WHEN current_setting('predicthealth.actor_type', true) = 'institution' THEN nullif(current_setting('predicthealth.actor_id', true), '')::uuid END;
BEGIN
	PERFORM FROM public.medical_institutions WHERE id = me AND is_active;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	PERFORM FROM public.users WHERE institution_id = me AND NOT is_active;
	RETURN CASE WHEN NOT FOUND THEN me END;
END;
$$;

CREATE OR REPLACE FUNCTION public.present_admin() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	me constant uuid := CASE WHEN current_setting('predicthealth.actor_type', true) = 'admin' THEN nullif(current_setting('predicthealth.actor_id', true), '')::uuid END;
BEGIN
	PERFORM FROM public.admins WHERE id = me AND is_active;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	PERFORM FROM public.users WHERE admin_id = me AND NOT is_active;
	RETURN CASE WHEN NOT FOUND THEN me END;
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
