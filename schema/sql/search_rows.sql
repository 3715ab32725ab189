-- Searching. LIKE is not leakproof: under a row policy the planner cannot use its index. So searches call these SECURITY DEFINER
-- functions, which bypass row security and apply the rules of policy_*.sql themselves: each returns the rows that the effective role
-- sees (a test compares the two). They use the trigram index even if the planner estimates that most rows match. All words must match,
-- in any order.
--
-- The search terms: the first 200 characters, folded, with joiners.
CREATE OR REPLACE FUNCTION public.search_terms(words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN array_remove(regexp_split_to_array(public.search_fold(left(words, 200)), '\s+'), '');

-- The parts of a term with joiners; empty for a term without.
CREATE OR REPLACE FUNCTION public.search_parts(term text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(term, '-') > 0 THEN array_remove(regexp_split_to_array(term, '-+'), '') ELSE '{}' END;

-- The LIKE pattern of a term. A trigram index supports a pattern that contains three characters of a word or the beginning of one. A term
-- with neither is matched at the beginning of words.
CREATE OR REPLACE FUNCTION public.search_like(term text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN term COLLATE "und-x-icu" ~ '[[:alnum:]]{3}|[^[:alnum:]][[:alnum:]]|[[:alnum:]]{2}[^[:alnum:]]' OR term COLLATE "C" ~ '[^\u0001-\u007F]{3}'
	THEN '%' ELSE '% ' END || regexp_replace(term, '([\\%_])', '\\\1', 'g') || '%';

-- The SQL condition that search_text matches every word, joined or by all of its parts. It contains the words as literals, so that the
-- planner sees them.
CREATE OR REPLACE FUNCTION public.search_condition(words text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; joined text; all_parts text;
	condition text;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		joined := format('search_text LIKE %L', public.search_like(replace(term, '-', '')));
		all_parts := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			all_parts := concat_ws(' AND ', all_parts, format('search_text LIKE %L', public.search_like(part)));
		END LOOP;
		condition := concat_ws(' AND ', condition, '(' || joined || coalesce(' OR (' || all_parts || ')', '') || ')');
	END LOOP;
	RETURN coalesce(condition, 'false');
END;
$$;

-- Whether a text from search_words matches every word.
CREATE OR REPLACE FUNCTION public.search_matches(t text, words text) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; parts text[]; all_parts boolean;
	found boolean := false;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		found := true;
		CONTINUE WHEN t LIKE public.search_like(replace(term, '-', ''));
		parts := public.search_parts(term);
		all_parts := parts <> '{}';
		FOREACH part IN ARRAY parts LOOP
			all_parts := all_parts AND t LIKE public.search_like(part);
		END LOOP;
		IF NOT all_parts THEN
			RETURN false;
		END IF;
	END LOOP;
	RETURN found;
END;
$$;

-- How a text matches a word: 3 as a whole word, 2 at the beginning of a word, 1 elsewhere, 0 not at all.
CREATE OR REPLACE FUNCTION public.search_rank(t text, word text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(t, word) = 0 THEN 0 WHEN strpos(t, ' ' || word || ' ') > 0 THEN 3 WHEN strpos(t, ' ' || word) > 0 THEN 2 ELSE 1 END;

-- The lowest rank of the terms in a text.
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[]) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; joined integer; all_parts integer;
	lowest integer;
BEGIN
	FOREACH term IN ARRAY terms LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		joined := public.search_rank(t, replace(term, '-', ''));
		all_parts := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			all_parts := least(all_parts, public.search_rank(t, part));
		END LOOP;
		lowest := least(lowest, greatest(joined, all_parts));
	END LOOP;
	RETURN coalesce(lowest, 0);
END;
$$;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || condition || ' AND public.sees_patient(id, doctor_id, institution_id, is_active)';
	END IF;
END;
$$;

-- A patient finds doctors only by public columns, not by e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') AND public.sees_doctor(true) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition || ' AND public.sees_doctor(is_active)';
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || condition || ' AND public.sees_public_doctor(is_active)
			AND public.search_matches(public.search_words(first_name, last_name, medical_license), $1)' USING words;
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	condition constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || condition;
	ELSIF pg_has_role(public.effective_role(), 'service_institutions', 'USAGE') OR pg_has_role(public.effective_role(), 'service_doctors', 'USAGE')
		OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || condition || ' AND public.sees_institution(is_active)';
	END IF;
END;
$$;

-- Whether the effective role sees all rows: the actor is an admin through one of the roles, or the role is the functions' owner.
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
