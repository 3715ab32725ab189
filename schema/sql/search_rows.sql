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
