-- schema/sql/actor.sql
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
-- end of schema/sql/actor.sql

-- schema/sql/search_rows.sql
-- Searching. LIKE is not leakproof: behind a row policy its index would not be used. So searches go
-- through these functions, which look behind the policies and apply them themselves: each finds what its
-- caller would see (policy_*.sql; a test holds the two against each other), by the trigram index, also
-- where the planner, who does not know the words yet, would guess that most rows have them. The words are
-- looked for as they stand, in whatever letter case and with or without accents.
CREATE OR REPLACE FUNCTION public.search_pattern(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT '%' || regexp_replace(public.search_words(words), '([\\%_])', '\\\1', 'g') || '%'
$$;

-- Words that begin with a blank are looked for at the beginning of a word, of the first one too.
CREATE OR REPLACE FUNCTION public.search_patterns(words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN starts_with(pattern, '% ') THEN ARRAY[pattern, substr(pattern, 3)] ELSE ARRAY[pattern] END
	FROM public.search_pattern(words) AS pattern
$$;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
	patient uuid; doctor uuid; institution uuid; doctors uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE ANY (patterns);
	ELSIF pg_has_role(session_user, 'service_patients', 'USAGE') THEN
		patient := public.present_patient();
		doctor := public.present_doctor();
		institution := public.present_institution();
		doctors := public.acting_institution_doctors();
		RETURN QUERY SELECT id FROM public.patients WHERE search_text LIKE ANY (patterns) AND is_active
			AND (id = patient OR doctor_id = doctor OR institution_id = institution OR doctor_id = ANY (doctors));
	END IF;
END;
$$;

-- A patient finds doctors by their public columns only: not by an e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns);
	ELSIF pg_has_role(session_user, 'service_doctors', 'USAGE') AND public.acting_type() IN ('doctor', 'institution') THEN
		IF public.acting_person() IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns) AND is_active;
		END IF;
	ELSIF (pg_has_role(session_user, 'service_doctors', 'USAGE') OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND public.acting_person() IS NOT NULL THEN
		RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE ANY (patterns) AND is_active
			AND public.search_words(first_name, last_name, medical_license) LIKE ANY (patterns);
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	patterns constant text[] := public.search_patterns(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE ANY (patterns);
	ELSIF (pg_has_role(session_user, 'service_institutions', 'USAGE') OR pg_has_role(session_user, 'service_doctors', 'USAGE')
			OR pg_has_role(session_user, 'service_patients', 'USAGE'))
		AND (public.acting_person() IS NOT NULL OR public.acting_system() IS NOT NULL) THEN
		RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE ANY (patterns) AND is_active;
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
