-- Searching. LIKE is not leakproof: behind a row policy its index would not be used. So searches go
-- through these functions, which look behind the policies and apply them themselves: each finds what the
-- role in force would see (policy_*.sql; a test holds the two against each other), by the trigram index, also
-- where the planner would guess that most rows have the words. Every word must be there, in any order.
--
-- The words that are searched for, folded, with their joiners: 200 characters of them.
CREATE OR REPLACE FUNCTION public.search_terms(words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN array_remove(regexp_split_to_array(public.search_fold(left(words, 200)), '\s+'), '');

-- The parts of a term that has joiners in it; none of another.
CREATE OR REPLACE FUNCTION public.search_parts(term text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(term, '-') > 0 THEN array_remove(regexp_split_to_array(term, '-+'), '') ELSE '{}' END;

-- A trigram index has what a pattern needs when it holds three characters of a word, or a word's beginning.
-- Where it would hold neither, the term is looked for at the beginning of words.
CREATE OR REPLACE FUNCTION public.search_like(term text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN term COLLATE "und-x-icu" ~ '[[:alnum:]]{3}|[^[:alnum:]][[:alnum:]]|[[:alnum:]]{2}[^[:alnum:]]' OR term COLLATE "C" ~ '[^\u0001-\u007F]{3}'
	THEN '%' ELSE '% ' END || regexp_replace(term, '([\\%_])', '\\\1', 'g') || '%';

-- The condition that search_text has all of the words, for a statement that is planned with them: each as one word,
-- or as all of its parts.
CREATE OR REPLACE FUNCTION public.search_condition(words text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; one text; every text;
	found text;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		one := format('search_text LIKE %L', public.search_like(replace(term, '-', '')));
		every := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			every := concat_ws(' AND ', every, format('search_text LIKE %L', public.search_like(part)));
		END LOOP;
		found := concat_ws(' AND ', found, '(' || one || coalesce(' OR (' || every || ')', '') || ')');
	END LOOP;
	RETURN coalesce(found, 'false');
END;
$$;

-- Whether a text, as search_words makes it, has all of the words.
CREATE OR REPLACE FUNCTION public.search_matches(t text, words text) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; parts text[]; every boolean;
	found boolean := false;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		found := true;
		CONTINUE WHEN t LIKE public.search_like(replace(term, '-', ''));
		parts := public.search_parts(term);
		every := parts <> '{}';
		FOREACH part IN ARRAY parts LOOP
			every := every AND t LIKE public.search_like(part);
		END LOOP;
		IF NOT every THEN
			RETURN false;
		END IF;
	END LOOP;
	RETURN found;
END;
$$;

-- How a text has a word: 3 as a whole word, 2 at the beginning of one, 1 somewhere, 0 not.
CREATE OR REPLACE FUNCTION public.search_rank(t text, word text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(t, word) = 0 THEN 0 WHEN strpos(t, ' ' || word || ' ') > 0 THEN 3 WHEN strpos(t, ' ' || word) > 0 THEN 2 ELSE 1 END;

-- The least of what a text has the terms with.
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[]) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; one integer; every integer;
	least_of_all integer;
BEGIN
	FOREACH term IN ARRAY terms LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		one := public.search_rank(t, replace(term, '-', ''));
		every := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			every := least(every, public.search_rank(t, part));
		END LOOP;
		least_of_all := least(least_of_all, greatest(one, every));
	END LOOP;
	RETURN coalesce(least_of_all, 0);
END;
$$;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found;
	ELSIF pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found || ' AND public.sees_patient(id, doctor_id, institution_id, is_active)';
	END IF;
END;
$$;

-- A patient finds doctors by their public columns only: not by an e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
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
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
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
$$;

-- Whether the role in force sees all rows: an admin's, by one of the roles, or the owner's, as whom this runs.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_has_role(public.effective_role(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.effective_role(), role, 'USAGE')) AND public.is_admin();
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text), public.search_doctors(text), public.search_institutions(text),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text) TO service_admins, service_doctors, service_institutions, service_patients;
