-- schema/sql/append_only.sql
-- The audit trail is only ever added to. One trigger stands before the statement, so that not even
-- an UPDATE of no row passes; one before each row, which is reached by way of a parent table too.
-- Both fire always, replication sessions included.
CREATE OR REPLACE FUNCTION public.append_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
			CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'Rows of this table are never changed or removed.';
END;
$$;

CREATE OR REPLACE TRIGGER admin_audit_logs_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON public.admin_audit_logs
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only;

CREATE OR REPLACE TRIGGER admin_audit_logs_append_only_row
	BEFORE UPDATE OR DELETE ON public.admin_audit_logs
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row;
-- end of schema/sql/append_only.sql

-- schema/sql/audit.sql
-- The audit trail. Whatever an admin changes, in whatever way, leaves one line a row, written by a trigger
-- in the transaction of the change: without its line there is no change. So does whatever a process does
-- to accounts, and whatever anybody does to a login. Lines are chained by hash, a chain an actor.
--
-- Triggers on statements with their transition tables, rather than on rows: the head of a chain then moves
-- once a statement. Moved for each row it leaves a dead version a row, which each next row has to step
-- over: 50,000 rows took ten times as long.

-- The role that the caller's session acts by, in a function that runs as another one too.
CREATE OR REPLACE FUNCTION public.caller() RETURNS name
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role')::name END;

-- What a request says of itself never stops anybody: an address that is none is none.
CREATE OR REPLACE FUNCTION public.audit_ip(address text) RETURNS inet
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN nullif(address, '')::inet;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END;
$$;

-- A line as far as it is known before anything has happened: who acts, from where, by what name. Its chain
-- is NULL where nobody acts.
CREATE OR REPLACE FUNCTION public.audit_line() RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs;
	kind constant text := public.acting_type();
	id constant text := nullif(current_setting('predicthealth.actor_id', true), '');
	name constant text := public.acting_system();
BEGIN
	IF kind IS NULL OR coalesce(id, name) IS NULL THEN
		RETURN line;
	END IF;
	line.chain := concat(kind, ':', CASE kind WHEN 'system' THEN left(name, 512) ELSE id::uuid::text END);
	line.actor_type := kind;
	line.actor_id := CASE WHEN kind <> 'system' THEN id::uuid END;
	line.admin_id := CASE WHEN kind = 'admin' THEN line.actor_id END;
	line.action := left(nullif(current_setting('predicthealth.action', true), ''), 100);
	line.ip_address := public.audit_ip(current_setting('predicthealth.ip_address', true));
	line.user_agent := left(nullif(current_setting('predicthealth.user_agent', true), ''), 512);
	line.request_id := left(nullif(current_setting('predicthealth.request_id', true), ''), 512);
	line.success := true;
	RETURN line;
END;
$$;

-- The same for a change of a table, where such changes of such an actor are recorded: those of 'admins', of
-- 'processes' too, or of 'everybody'. A setting changed in the middle of a statement hides nothing: what a
-- role may only do for an admin is refused when none acts by the end of it.
CREATE OR REPLACE FUNCTION public.audit_line_of(relation oid, whose text) RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs := public.audit_line();
	nobody public.admin_audit_logs;
	role constant name := public.caller();
	bound constant boolean := NOT pg_has_role(role, (SELECT relowner FROM pg_class WHERE oid = relation), 'USAGE');
BEGIN
	IF bound THEN
		IF line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.present_admin()', 'EXECUTE') THEN
			line := nobody; -- whom this role is never, and no policy has let act
		END IF;
		IF line.actor_type IS DISTINCT FROM 'admin' AND (relation = 'public.doctor_specialties'::regclass OR pg_has_role(role, 'service_admins', 'USAGE'))
			OR line.chain IS NULL AND whose = 'everybody'
		THEN
			PERFORM public.refuse_change(relation::regclass::text, 'audited', 'Whoever changes this says who acts, until it is done.');
		END IF;
	END IF;
	IF line.actor_type = 'admin' OR whose = 'everybody' OR (whose = 'processes' AND line.actor_type = 'system') THEN
		RETURN line;
	END IF;
	RETURN nobody;
END;
$$;

-- What a line says, for the hash: each value as its length in bytes, ":", the value, ","; NULL is ":,".
-- Package audit says the same, and verifies by what it says.
CREATE OR REPLACE FUNCTION public.audit_hash(before bytea, line public.admin_audit_logs) RETURNS bytea
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	at constant text := to_char(line.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
	RETURN sha256(before || convert_to(concat(
		octet_length(line.chain), ':', line.chain, ',',
		octet_length(line.seq::text), ':', line.seq, ',',
		octet_length(line.id::text), ':', line.id, ',',
		octet_length(at), ':', at, ',',
		octet_length(line.actor_type), ':', line.actor_type, ',',
		octet_length(line.actor_id::text), ':', line.actor_id, ',',
		octet_length(line.admin_id::text), ':', line.admin_id, ',',
		octet_length(line.action), ':', line.action, ',',
		octet_length(line.resource_type), ':', line.resource_type, ',',
		octet_length(line.resource_id::text), ':', line.resource_id, ',',
		octet_length(line.details::text), ':', line.details::text, ',',
		octet_length(line.ip_address::text), ':', line.ip_address::text, ',',
		octet_length(line.user_agent), ':', line.user_agent, ',',
		octet_length(line.request_id), ':', line.request_id, ',',
		octet_length(line.success::text), ':', line.success::text, ','), 'UTF8'));
END;
$$;

-- The head of a chain, which is held until the transaction ends: whoever else adds to it waits, and a
-- transaction that cannot see what was added meanwhile (REPEATABLE READ) fails as it would at any row.
CREATE OR REPLACE FUNCTION public.audit_head(of text) RETURNS public.audit_heads
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	head public.audit_heads;
BEGIN
	SELECT * INTO head FROM public.audit_heads WHERE chain = of FOR NO KEY UPDATE;
	IF NOT FOUND THEN
		INSERT INTO public.audit_heads (chain, length, hash) VALUES (of, 0, '') ON CONFLICT DO NOTHING;
		SELECT * INTO head FROM public.audit_heads WHERE chain = of FOR NO KEY UPDATE;
	END IF;
	RETURN head;
END;
$$;

-- What the actor says of the change: why, and, a process, for whom.
CREATE OR REPLACE FUNCTION public.audit_stated() RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_strip_nulls(jsonb_build_object('reason', left(nullif(current_setting('predicthealth.reason', true), ''), 512),
		'on_behalf_of', left(nullif(current_setting('predicthealth.on_behalf_of', true), ''), 512)));
END;
$$;

-- What changed, from what to what. Hidden columns are named and not shown; what the database keeps of
-- itself in a row is left out.
CREATE OR REPLACE FUNCTION public.audit_details(was jsonb, becomes jsonb, hidden text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	changes jsonb;
BEGIN
	IF was IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('to', value) END)
			FROM jsonb_each(becomes - ARRAY['updated_at', 'version', 'search_text']) WHERE value <> 'null');
	ELSIF becomes IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('from', value) END)
			FROM jsonb_each(was - ARRAY['updated_at', 'version', 'search_text']) WHERE value <> 'null');
	ELSE
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}'
				ELSE jsonb_build_object('from', was -> key, 'to', value) END)
			FROM jsonb_each(becomes - ARRAY['updated_at', 'version', 'search_text']) WHERE value IS DISTINCT FROM was -> key);
	END IF;
	RETURN jsonb_build_object('operation', CASE WHEN was IS NULL THEN 'create' WHEN becomes IS NULL THEN 'delete' ELSE 'update' END,
		'changes', coalesce(changes, '{}')) || public.audit_stated();
END;
$$;

-- The lines of a statement. Its arguments: whose changes, and the hidden columns.
CREATE OR REPLACE FUNCTION public.audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = 1 AS $$
DECLARE
	line public.admin_audit_logs;
	stated text;
	hidden constant text[] := TG_ARGV[1];
	head public.audit_heads;
	lines refcursor;
	was jsonb;
	becomes jsonb;
BEGIN
	CASE TG_OP
		WHEN 'DELETE' THEN PERFORM FROM old_rows LIMIT 1;
		ELSE PERFORM FROM new_rows LIMIT 1;
	END CASE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	line := public.audit_line_of(TG_RELID, TG_ARGV[0]);
	IF line.chain IS NULL THEN
		RETURN NULL;
	END IF;
	stated := line.action;
	line.resource_type := TG_TABLE_NAME;
	CASE TG_OP
		WHEN 'INSERT' THEN OPEN lines FOR SELECT NULL::jsonb, to_jsonb(n) FROM new_rows n;
		WHEN 'DELETE' THEN OPEN lines FOR SELECT to_jsonb(o), NULL::jsonb FROM old_rows o;
		WHEN 'UPDATE' THEN OPEN lines FOR SELECT to_jsonb(o), to_jsonb(n) FROM old_rows o FULL JOIN new_rows n USING (id);
	END CASE;
	LOOP
		FETCH lines INTO was, becomes;
		EXIT WHEN NOT FOUND;
		IF head.chain IS NULL THEN
			head := public.audit_head(line.chain);
		END IF;
		head.length := head.length + 1;
		line.id := gen_random_uuid();
		line.created_at := clock_timestamp();
		line.resource_id := coalesce(becomes, was) ->> 'id';
		line.details := public.audit_details(was, becomes, hidden);
		line.action := coalesce(stated, line.details ->> 'operation');
		line.seq := head.length;
		head.hash := public.audit_hash(head.hash, line);
		line.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (line.*);
	END LOOP;
	CLOSE lines;
	IF head.chain IS NOT NULL THEN
		UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
	END IF;
	RETURN NULL;
END;
$$;

-- Adds one line to the end of its chain. Nothing else is a way to add one: a line that is written without
-- its place is refused, and one with a wrong place is found (package audit).
CREATE OR REPLACE FUNCTION public.audit_add(line public.admin_audit_logs) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	head public.audit_heads := public.audit_head(line.chain);
BEGIN
	line.id := gen_random_uuid();
	line.created_at := clock_timestamp();
	line.seq := head.length + 1;
	line.hash := public.audit_hash(head.hash, line);
	INSERT INTO public.admin_audit_logs VALUES (line.*);
	UPDATE public.audit_heads SET length = line.seq, hash = line.hash WHERE chain = line.chain;
END;
$$;

-- The line of a row, for tables that mostly change without one: a statement's trigger would be handed all rows.
CREATE OR REPLACE FUNCTION public.audit_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = 1 AS $$
DECLARE
	line public.admin_audit_logs := public.audit_line_of(TG_RELID, TG_ARGV[0]);
BEGIN
	IF line.chain IS NULL THEN
		RETURN NULL;
	END IF;
	line.details := public.audit_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	line.action := coalesce(line.action, line.details ->> 'operation');
	line.resource_type := TG_TABLE_NAME;
	line.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.audit_add(line);
	RETURN NULL;
END;
$$;

-- What no change of a row says: that somebody tried, and was refused; that somebody has logged in, or out. An
-- admin whom nobody knows tried too.
CREATE OR REPLACE FUNCTION public.note_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs := public.audit_line();
	role constant name := public.caller();
BEGIN
	IF line.chain IS NULL OR (line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.present_admin()', 'EXECUTE')) THEN
		PERFORM public.refuse_change('admin_audit_logs', 'audited', 'An attempt is somebody''s, whom the role may be.');
	END IF;
	IF line.actor_type = 'admin' AND NOT EXISTS (SELECT FROM public.admins WHERE id = line.admin_id) THEN
		details := coalesce(details, '{}') || jsonb_build_object('claimed', line.chain);
		line.actor_type := 'system';
		line.chain := 'system:unknown admins';
		line.actor_id := NULL;
		line.admin_id := NULL;
	END IF;
	details := coalesce(details, '{}') || public.audit_stated();
	line.action := left(note_attempt.action, 100);
	line.resource_type := left(note_attempt.resource_type, 50);
	line.resource_id := note_attempt.resource_id;
	line.details := note_attempt.details;
	line.success := note_attempt.success;
	PERFORM public.audit_add(line);
END;
$$;

DO $$
DECLARE
	tbl text;
	whose text;
	hidden text;
	act text;
BEGIN
	FOR tbl, whose, hidden IN VALUES
		('users', 'everybody', '{password_hash}'),
		('account_tokens', 'processes', '{token_hash}'),
		('medical_institutions', 'admins', '{}'),
		('doctor_specialties', 'admins', '{}'),
		('doctors', 'admins', '{}'),
		('patients', 'admins', '{}'),
		('health_profiles', 'admins', '{preexisting_conditions_notes,current_medications,allergies}'),
		('admins', 'admins', '{}'),
		('provisioning_keys', 'admins', '{key_hash,body_hash}')
	LOOP
		FOREACH act IN ARRAY ARRAY['insert', 'update', 'delete'] LOOP
			EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER %s ON public.%I REFERENCING %s FOR EACH STATEMENT %s EXECUTE FUNCTION public.audit(%L, %L)',
				tbl || '_audit_' || act, upper(act COLLATE "C"), tbl,
				CASE act WHEN 'insert' THEN 'NEW TABLE AS new_rows' WHEN 'delete' THEN 'OLD TABLE AS old_rows' ELSE 'OLD TABLE AS old_rows NEW TABLE AS new_rows' END,
				-- What has expired is removed without a word.
				CASE WHEN tbl = 'account_tokens' AND act = 'delete' THEN 'WHEN (public.acting_type() = ''admin'')'
					WHEN whose = 'admins' AND tbl <> 'doctor_specialties' THEN 'WHEN (public.acting_type() = ''admin'' OR pg_has_role(''service_admins'', ''USAGE''))'
					ELSE '' END,
				whose, hidden);
		END LOOP;
	END LOOP;
END;
$$;

-- Of a session it matters who ended it.
CREATE OR REPLACE TRIGGER sessions_audit AFTER INSERT OR UPDATE OR DELETE ON public.sessions
	FOR EACH ROW WHEN (public.acting_type() = 'admin') EXECUTE FUNCTION public.audit_row('admins', '{token_hash}');
CREATE OR REPLACE TRIGGER sessions_audit_end AFTER UPDATE ON public.sessions
	FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at AND public.acting_type() <> 'admin')
	EXECUTE FUNCTION public.audit_row('processes', '{token_hash}');

-- Lines are added by these functions alone. A chain's head is rewritten in its place.
ALTER TABLE public.audit_heads SET (fillfactor = 50);
REVOKE INSERT ON public.admin_audit_logs FROM service_admins, auth_jwt_service;
REVOKE EXECUTE ON FUNCTION public.audit(), public.audit_row(), public.audit_add(public.admin_audit_logs), public.audit_head(text), public.audit_line(), public.audit_line_of(oid, text),
	public.audit_details(jsonb, jsonb, text[]), public.audit_stated(), public.note_attempt(text, text, uuid, boolean, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.note_attempt(text, text, uuid, boolean, jsonb)
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/audit.sql

-- schema/sql/email.sql
-- An e-mail address is stored in lower case, so that a@x and A@x are one: by Unicode's rules for single characters, as
-- the client does, whatever the database's locale is.
CREATE OR REPLACE FUNCTION public.in_lower_case(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN t COLLATE "C" ~ '^[ -~]*$' THEN lower(t COLLATE "C") COLLATE pg_catalog."default"
	ELSE lower(translate(t, 'İΣ', 'iσ') COLLATE "und-x-icu") COLLATE pg_catalog."default" END;

CREATE OR REPLACE FUNCTION public.lower_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.email := public.in_lower_case(NEW.email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.lower_contact_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.contact_email := public.in_lower_case(NEW.contact_email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_email BEFORE INSERT OR UPDATE OF email ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER doctors_email BEFORE INSERT OR UPDATE OF email ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER patients_email BEFORE INSERT OR UPDATE OF email ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER admins_email BEFORE INSERT OR UPDATE OF email ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER medical_institutions_email BEFORE INSERT OR UPDATE OF contact_email ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.lower_contact_email();
-- end of schema/sql/email.sql

-- schema/sql/search_rows.sql
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

-- The role in force: that of SET ROLE, else the login's. Within these functions current_user is their owner.
CREATE OR REPLACE FUNCTION public.role_in_force() RETURNS name
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('role'), 'none'), session_user)::name;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	found constant text := public.search_condition(words);
	patient uuid; doctor uuid; institution uuid; doctors uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found;
	ELSIF pg_has_role(public.role_in_force(), 'service_patients', 'USAGE') THEN
		patient := public.present_patient();
		doctor := public.present_doctor();
		institution := public.present_institution();
		doctors := public.acting_institution_doctors();
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found || ' AND is_active
			AND (id = $1 OR doctor_id = $2 OR institution_id = $3 OR doctor_id = ANY ($4))' USING patient, doctor, institution, doctors;
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
	ELSIF pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') AND public.acting_type() IN ('doctor', 'institution') THEN
		IF public.acting_person() IS NOT NULL THEN
			RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND is_active';
		END IF;
	ELSIF (pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE'))
		AND public.acting_person() IS NOT NULL THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND is_active
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
	ELSIF (pg_has_role(public.role_in_force(), 'service_institutions', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE')
			OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE'))
		AND (public.acting_person() IS NOT NULL OR public.acting_system() IS NOT NULL) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || found || ' AND is_active';
	END IF;
END;
$$;

-- Whether the role in force sees all rows: an admin's, by one of the roles, or the owner's, as whom this runs.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_has_role(public.role_in_force(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.role_in_force(), role, 'USAGE')) AND public.acting_admin() IS NOT NULL;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text), public.search_doctors(text), public.search_institutions(text),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text) TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/search_rows.sql
