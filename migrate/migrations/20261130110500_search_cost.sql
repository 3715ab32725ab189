-- Drop policy doctors.active_select
DROP POLICY active_select ON public.doctors;

-- Drop policy doctors.admins_select
DROP POLICY admins_select ON public.doctors;

-- Drop policy medical_institutions.active_select
DROP POLICY active_select ON public.medical_institutions;

-- Drop policy medical_institutions.admins_select
DROP POLICY admins_select ON public.medical_institutions;

-- Drop policy patients.admins_select
DROP POLICY admins_select ON public.patients;

-- Drop policy patients.patients_select
DROP POLICY patients_select ON public.patients;

-- Drop function search_doctors(words text)
DROP FUNCTION public.search_doctors(words text);

-- Drop function search_institutions(words text)
DROP FUNCTION public.search_institutions(words text);

-- Drop function search_patients(words text)
DROP FUNCTION public.search_patients(words text);

-- Drop function sees_doctor(is_active boolean)
DROP FUNCTION public.sees_doctor(is_active boolean);

-- Create function act(kind text, id text, name text, user_id text, ip_address text, user_agent text, request_id text, on_behalf_of text, action text, reason text, local boolean, purpose text)
CREATE OR REPLACE FUNCTION public.act(kind text DEFAULT ''::text, id text DEFAULT ''::text, name text DEFAULT ''::text, user_id text DEFAULT ''::text, ip_address text DEFAULT ''::text, user_agent text DEFAULT ''::text, request_id text DEFAULT ''::text, on_behalf_of text DEFAULT ''::text, action text DEFAULT ''::text, reason text DEFAULT ''::text, local boolean DEFAULT false, purpose text DEFAULT ''::text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
DECLARE
	patient text := '';
	doctor text := '';
	institution text := '';
	admin text := '';
	process text := '';
	settings text;
BEGIN
	CASE kind
	WHEN 'patient' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_patient(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_patient(nullif(id, '')::pg_catalog.uuid) THEN
			patient := id;
		END IF;
	WHEN 'doctor' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_doctor(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_doctor(nullif(id, '')::pg_catalog.uuid) THEN
			doctor := id;
		END IF;
	WHEN 'institution' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_institution(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_institution(nullif(id, '')::pg_catalog.uuid) THEN
			institution := id;
		END IF;
	WHEN 'admin' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_admin(uuid)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_admin(nullif(id, '')::pg_catalog.uuid) THEN
			admin := id;
		END IF;
	WHEN 'system' THEN
		IF NOT pg_catalog.has_function_privilege('public.active_system(text)'::pg_catalog.regprocedure, 'EXECUTE') THEN
			PERFORM public.refuse_kind(kind);
		END IF;
		IF public.active_system(name) THEN
			process := name;
		END IF;
	WHEN '' THEN
	ELSE
		RAISE EXCEPTION 'unknown kind of actor "%"', kind USING ERRCODE = 'invalid_parameter_value', CONSTRAINT = 'actor_kind',
			HINT = 'Use patient, doctor, institution, admin, system, or an empty string for no actor.';
	END CASE;
	-- One expression is faster than a query.
	settings := pg_catalog.concat(pg_catalog.set_config('predicthealth.actor_type', kind, local), pg_catalog.set_config('predicthealth.actor_id', id, local),
		pg_catalog.set_config('predicthealth.actor_name', name, local), pg_catalog.set_config('predicthealth.user_id', user_id, local),
		pg_catalog.set_config('predicthealth.ip_address', ip_address, local), pg_catalog.set_config('predicthealth.user_agent', user_agent, local),
		pg_catalog.set_config('predicthealth.request_id', request_id, local), pg_catalog.set_config('predicthealth.on_behalf_of', on_behalf_of, local),
		pg_catalog.set_config('predicthealth.action', action, local), pg_catalog.set_config('predicthealth.reason', reason, local),
		pg_catalog.set_config('predicthealth.purpose', purpose, local), pg_catalog.set_config('predicthealth.patient', patient, local), pg_catalog.set_config('predicthealth.doctor', doctor, local),
		pg_catalog.set_config('predicthealth.institution', institution, local), pg_catalog.set_config('predicthealth.admin', admin, local),
		pg_catalog.set_config('predicthealth.process', process, local));
	RETURN pg_catalog.concat(patient, doctor, institution, admin, process) OPERATOR(pg_catalog.<>) '';
END;
$function$;

-- Create function search_doctors(words text, most integer)
CREATE OR REPLACE FUNCTION public.search_doctors(words text, most integer DEFAULT NULL::integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$;

-- Create function search_institutions(words text, most integer)
CREATE OR REPLACE FUNCTION public.search_institutions(words text, most integer DEFAULT NULL::integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$;

-- Create function search_patients(words text, most integer)
CREATE OR REPLACE FUNCTION public.search_patients(words text, most integer DEFAULT NULL::integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$;

-- Create function search_patterns(terms text[])
CREATE OR REPLACE FUNCTION public.search_patterns(terms text[])
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function search_rank(t text, word text)
CREATE OR REPLACE FUNCTION public.search_rank(t text, word text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (word IS NULL) THEN NULL::integer WHEN (strpos(t, word) = 0) THEN 0 WHEN (strpos(t, ((' '::text || word) || ' '::text)) > 0) THEN 3 WHEN (strpos(t, (' '::text || word)) > 0) THEN 2 ELSE 1 END;

-- Create function search_score(t text, terms text[])
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[])
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
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
$function$;

-- Create function search_score_of_few(t text, terms text[])
CREATE OR REPLACE FUNCTION public.search_score_of_few(t text, terms text[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN LEAST(public.search_rank(t, (terms)[1]), public.search_rank(t, (terms)[2]), public.search_rank(t, (terms)[3]), public.search_rank(t, (terms)[4]));

-- Create function sees_all(VARIADIC roles text[])
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
$function$;

-- Create function sees_doctor(acting_doctor uuid, acting_institution uuid, is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_doctor(acting_doctor uuid, acting_institution uuid, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (is_active AND ((acting_doctor IS NOT NULL) OR (acting_institution IS NOT NULL)));

-- Create function sees_institution_as(sees_public boolean, is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_institution_as(sees_public boolean, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (is_active AND sees_public);

-- Create function sees_patient_as(acting_patient uuid, acting_doctor uuid, acting_institution uuid, acting_doctors uuid[], acting_emergencies uuid[], id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_patient_as(acting_patient uuid, acting_doctor uuid, acting_institution uuid, acting_doctors uuid[], acting_emergencies uuid[], id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (is_active AND ((doctor_id = acting_doctor) OR (id = acting_patient) OR (institution_id = acting_institution) OR (doctor_id = ANY (acting_doctors)) OR (id = ANY (acting_emergencies))));

-- Create policy doctors.active_select
CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors
	USING (public.sees_doctor(( SELECT public.acting_doctor() AS acting_doctor), ( SELECT public.acting_institution() AS acting_institution), is_active));

-- Create policy doctors.admins_select
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors
	USING (( SELECT public.is_admin() AS is_admin));

-- Create policy medical_institutions.active_select
CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_doctors, service_institutions, service_patients
	USING (public.sees_institution_as(( SELECT public.sees_public() AS sees_public), is_active));

-- Create policy medical_institutions.admins_select
CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_doctors, service_institutions
	USING (( SELECT public.is_admin() AS is_admin));

-- Create policy patients.admins_select
CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins
	USING (( SELECT public.is_admin() AS is_admin));

-- Create policy patients.patients_select
CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients
	USING (public.sees_patient_as(( SELECT public.acting_patient() AS acting_patient), ( SELECT public.acting_doctor() AS acting_doctor), ( SELECT public.acting_institution() AS acting_institution), ( SELECT public.acting_institution_doctors() AS acting_institution_doctors), ( SELECT public.acting_emergencies() AS acting_emergencies), id, doctor_id, institution_id, is_active));

-- Create function sees_institution(is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_institution(is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN public.sees_institution_as(public.sees_public(), is_active);

-- Create function sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
CREATE OR REPLACE FUNCTION public.sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN public.sees_patient_as(public.acting_patient(), public.acting_doctor(), public.acting_institution(), public.acting_institution_doctors(), public.acting_emergencies(), id, doctor_id, institution_id, is_active);

REVOKE EXECUTE ON FUNCTION public.search_doctors(words text, most integer) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.search_institutions(words text, most integer) FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION public.search_patients(words text, most integer) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION public.search_doctors(words text, most integer) TO service_admins;

GRANT EXECUTE ON FUNCTION public.search_doctors(words text, most integer) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.search_doctors(words text, most integer) TO service_patients;

GRANT EXECUTE ON FUNCTION public.search_institutions(words text, most integer) TO service_admins;

GRANT EXECUTE ON FUNCTION public.search_institutions(words text, most integer) TO service_doctors;

GRANT EXECUTE ON FUNCTION public.search_institutions(words text, most integer) TO service_institutions;

GRANT EXECUTE ON FUNCTION public.search_institutions(words text, most integer) TO service_patients;

GRANT EXECUTE ON FUNCTION public.search_patients(words text, most integer) TO service_admins;

GRANT EXECUTE ON FUNCTION public.search_patients(words text, most integer) TO service_patients;
