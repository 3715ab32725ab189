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

-- How a text matches a word: 3 as a whole word, 2 at the beginning of a word, 1 elsewhere, 0 not at all. NULL without a word.
CREATE OR REPLACE FUNCTION public.search_rank(t text, word text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN word IS NULL THEN NULL WHEN strpos(t, word) = 0 THEN 0 WHEN strpos(t, ' ' || word || ' ') > 0 THEN 3 WHEN strpos(t, ' ' || word) > 0 THEN 2 ELSE 1 END;

-- The lowest rank of the terms in a text. It is called for each row, so it has no SET search_path, which costs as much as the rest:
-- it qualifies every name.
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[]) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	term text; part text; joined text; all_parts integer;
	lowest integer;
BEGIN
	FOREACH term IN ARRAY terms LOOP
		IF pg_catalog.strpos(term, '-') OPERATOR(pg_catalog.=) 0 THEN
			lowest := least(lowest, public.search_rank(t, term));
			CONTINUE;
		END IF;
		joined := pg_catalog.replace(term, '-', '');
		CONTINUE WHEN joined OPERATOR(pg_catalog.=) '';
		all_parts := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			all_parts := least(all_parts, public.search_rank(t, part));
		END LOOP;
		lowest := least(lowest, greatest(public.search_rank(t, joined), all_parts));
	END LOOP;
	RETURN coalesce(lowest, 0);
END;
$$;

-- The same for up to four terms without joiners, inlined into the statement.
CREATE OR REPLACE FUNCTION public.search_score_of_few(t text, terms text[]) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN least(public.search_rank(t, terms[1]), public.search_rank(t, terms[2]), public.search_rank(t, terms[3]), public.search_rank(t, terms[4]));

-- The LIKE patterns of a few terms, the longest first. The search functions plan the statement with these patterns once a session, because
-- planning takes longer than finding a few rows. NULL if the terms need a statement of their own (search_condition): more than four terms,
-- joiners, or no term of four characters, which can match so many rows that the planner has to know the term.
CREATE OR REPLACE FUNCTION public.search_patterns(terms text[]) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text;
	longest integer := 0;
	patterns text[];
BEGIN
	IF cardinality(terms) > 4 OR array_to_string(terms, ' ') !~ '^[^-]*[^- ]{4}[^-]*$' THEN
		RETURN NULL;
	END IF;
	FOREACH term IN ARRAY terms LOOP
		IF char_length(term) > longest THEN
			longest := char_length(term);
			patterns := public.search_like(term) || patterns;
		ELSE
			patterns := patterns || public.search_like(term);
		END IF;
	END LOOP;
	RETURN patterns;
END;
$$;

-- Each search returns the ids of the best matches first: at most so many, or all.
CREATE OR REPLACE FUNCTION public.search_patients(words text, most integer DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
	terms constant text[] := public.search_terms(words);
	p constant text[] := public.search_patterns(terms);
	rule text := '';
	patient uuid; doctor uuid; institution uuid; doctors uuid[]; emergencies uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		IF p IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.patients
				WHERE search_text LIKE p[1] AND search_text LIKE coalesce(p[2], '%') AND search_text LIKE coalesce(p[3], '%') AND search_text LIKE coalesce(p[4], '%')
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
	ELSIF pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		IF p IS NOT NULL THEN
			-- As variables, so that the plan does not depend on the session's first actor.
			patient := public.acting_patient();
			doctor := public.acting_doctor();
			institution := public.acting_institution();
			doctors := public.acting_institution_doctors();
			emergencies := public.acting_emergencies();
			-- The index of the first pattern and those of the actor's patients: the others have few rows to check.
			RETURN QUERY SELECT id FROM public.patients
				WHERE search_text LIKE p[1] AND search_text LIKE ALL (p)
					AND public.sees_patient_as(patient, doctor, institution, doctors, emergencies, id, doctor_id, institution_id, is_active)
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
		rule := ' AND public.sees_patient(id, doctor_id, institution_id, is_active)';
	ELSE
		RETURN;
	END IF;
	RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || public.search_condition(words) || rule
		|| ' ORDER BY public.search_score(search_text, $1) DESC, created_at DESC, id DESC LIMIT $2' USING terms, most;
END;
$$;

-- A patient finds doctors only by public columns, not by e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text, most integer DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
	terms constant text[] := public.search_terms(words);
	p constant text[] := public.search_patterns(terms);
	doctor constant uuid := public.acting_doctor();
	institution constant uuid := public.acting_institution();
	rule text := '';
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		IF p IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE p[1] AND search_text LIKE ALL (p)
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') AND public.sees_doctor(doctor, institution, true) THEN
		IF p IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.doctors WHERE search_text LIKE p[1] AND search_text LIKE ALL (p) AND public.sees_doctor(doctor, institution, is_active)
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
		rule := ' AND public.sees_doctor(public.acting_doctor(), public.acting_institution(), is_active)';
	ELSIF pg_has_role(public.effective_role(), 'service_doctors', 'USAGE') OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM (
				SELECT id, created_at, public.search_words(first_name, last_name, medical_license) words FROM public.doctors
				WHERE ' || public.search_condition(words) || ' AND public.sees_public_doctor(is_active) OFFSET 0) d
			WHERE public.search_matches(d.words, $1)
			ORDER BY public.search_score(d.words, $2) DESC, created_at DESC, id DESC LIMIT $3' USING words, terms, most;
		RETURN;
	ELSE
		RETURN;
	END IF;
	RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || public.search_condition(words) || rule
		|| ' ORDER BY public.search_score(search_text, $1) DESC, created_at DESC, id DESC LIMIT $2' USING terms, most;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text, most integer DEFAULT NULL) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
	terms constant text[] := public.search_terms(words);
	p constant text[] := public.search_patterns(terms);
	rule text := '';
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		IF p IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE p[1] AND search_text LIKE ALL (p)
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
	ELSIF pg_has_role(public.effective_role(), 'service_institutions', 'USAGE') OR pg_has_role(public.effective_role(), 'service_doctors', 'USAGE')
		OR pg_has_role(public.effective_role(), 'service_patients', 'USAGE') THEN
		IF p IS NOT NULL THEN
			RETURN QUERY SELECT id FROM public.medical_institutions WHERE search_text LIKE p[1] AND search_text LIKE ALL (p) AND public.sees_institution(is_active)
				ORDER BY public.search_score_of_few(search_text, terms) DESC, created_at DESC, id DESC LIMIT most;
			RETURN;
		END IF;
		rule := ' AND public.sees_institution(is_active)';
	ELSE
		RETURN;
	END IF;
	RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || public.search_condition(words) || rule
		|| ' ORDER BY public.search_score(search_text, $1) DESC, created_at DESC, id DESC LIMIT $2' USING terms, most;
END;
$$;

-- Whether the effective role sees all rows: the actor is an admin through one of the roles, or the role is the functions' owner.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	role text;
BEGIN
	IF public.is_admin() THEN
		FOREACH role IN ARRAY roles LOOP
			IF pg_has_role(public.effective_role(), role, 'USAGE') THEN
				RETURN true;
			END IF;
		END LOOP;
	END IF;
	RETURN pg_has_role(public.effective_role(), current_user, 'USAGE');
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text, integer), public.search_doctors(text, integer), public.search_institutions(text, integer),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text, integer) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text, integer) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text, integer) TO service_admins, service_doctors, service_institutions, service_patients;
