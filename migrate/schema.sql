-- The schema after all migrations. Written by `make generate`; do not edit.

-- EXTENSION pg_trgm

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- COMMENT EXTENSION pg_trgm

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

-- EXTENSION pgcrypto

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

-- COMMENT EXTENSION pgcrypto

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

-- EXTENSION unaccent

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- COMMENT EXTENSION unaccent

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

-- EXTENSION uuid-ossp

CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;

-- COMMENT EXTENSION "uuid-ossp"

COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';

-- FUNCTION act(text, text, text, text, text, text, text, text, text, text, boolean, text)

CREATE FUNCTION public.act(kind text DEFAULT ''::text, id text DEFAULT ''::text, name text DEFAULT ''::text, user_id text DEFAULT ''::text, ip_address text DEFAULT ''::text, user_agent text DEFAULT ''::text, request_id text DEFAULT ''::text, on_behalf_of text DEFAULT ''::text, action text DEFAULT ''::text, reason text DEFAULT ''::text, local boolean DEFAULT false, purpose text DEFAULT ''::text) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
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
	RETURN (patient, doctor, institution, admin, process) <> ('', '', '', '', '');
END;
$$;

-- FUNCTION acting_admin()

CREATE FUNCTION public.acting_admin() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('predicthealth.admin'::text, true), ''::text))::uuid;

-- FUNCTION acting_doctor()

CREATE FUNCTION public.acting_doctor() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('predicthealth.doctor'::text, true), ''::text))::uuid;

-- FUNCTION emergencies_of(uuid)

CREATE FUNCTION public.emergencies_of(doctor uuid) RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RETURN ARRAY(SELECT patient_id FROM public.open_records
		WHERE actor_id = doctor AND doctor = public.acting_doctor() AND purpose = 'emergency' AND expires_at > clock_timestamp()
			AND transaction <> coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0));
END;
$$;

-- FUNCTION acting_emergencies()

CREATE FUNCTION public.acting_emergencies() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN ((current_setting('predicthealth.purpose'::text, true) = 'emergency'::text) AND (public.acting_doctor() IS NOT NULL)) THEN public.emergencies_of(public.acting_doctor()) ELSE NULL::uuid[] END;

-- FUNCTION acting_institution()

CREATE FUNCTION public.acting_institution() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('predicthealth.institution'::text, true), ''::text))::uuid;

-- FUNCTION doctors_of(uuid)

CREATE FUNCTION public.doctors_of(institution uuid) RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RETURN ARRAY(SELECT id FROM public.doctors WHERE institution_id = institution AND institution = public.acting_institution() AND is_active);
END;
$$;

-- FUNCTION acting_institution_doctors()

CREATE FUNCTION public.acting_institution_doctors() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (public.acting_institution() IS NOT NULL) THEN public.doctors_of(public.acting_institution()) ELSE NULL::uuid[] END;

-- FUNCTION acting_patient()

CREATE FUNCTION public.acting_patient() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('predicthealth.patient'::text, true), ''::text))::uuid;

-- FUNCTION acting_person()

CREATE FUNCTION public.acting_person() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(public.acting_patient(), public.acting_doctor(), public.acting_institution());

-- FUNCTION acting_reader()

CREATE FUNCTION public.acting_reader() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(public.acting_doctor(), public.acting_institution(), public.acting_admin());

-- FUNCTION acting_system()

CREATE FUNCTION public.acting_system() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('predicthealth.process'::text, true), ''::text);

-- FUNCTION acting_type()

CREATE FUNCTION public.acting_type() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (public.acting_admin() IS NOT NULL) THEN 'admin'::text WHEN (public.acting_system() IS NOT NULL) THEN 'system'::text WHEN (public.acting_patient() IS NOT NULL) THEN 'patient'::text WHEN (public.acting_doctor() IS NOT NULL) THEN 'doctor'::text WHEN (public.acting_institution() IS NOT NULL) THEN 'institution'::text ELSE NULLIF(current_setting('predicthealth.actor_type'::text, true), ''::text) END;

-- FUNCTION active_admin(uuid)

CREATE FUNCTION public.active_admin(me uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    AS $$
BEGIN
	PERFORM FROM public.admins WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE admin_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

-- FUNCTION active_doctor(uuid)

CREATE FUNCTION public.active_doctor(me uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    AS $$
BEGIN
	PERFORM FROM public.doctors WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE doctor_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

-- FUNCTION active_institution(uuid)

CREATE FUNCTION public.active_institution(me uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    AS $$
BEGIN
	PERFORM FROM public.medical_institutions WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE institution_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

-- FUNCTION active_patient(uuid)

CREATE FUNCTION public.active_patient(me uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL SAFE
    AS $$
BEGIN
	PERFORM FROM public.patients WHERE id OPERATOR(pg_catalog.=) me AND is_active;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	PERFORM FROM public.users WHERE patient_id OPERATOR(pg_catalog.=) me AND NOT is_active;
	RETURN NOT FOUND;
END;
$$;

-- FUNCTION active_system(text)

CREATE FUNCTION public.active_system(name text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (name <> ''::text);

-- TABLE admin_audit_logs

CREATE TABLE public.admin_audit_logs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    actor_type text NOT NULL,
    actor_id uuid,
    action character varying(100) NOT NULL,
    resource_type character varying(50) NOT NULL,
    resource_id uuid,
    details jsonb,
    ip_address inet,
    user_agent character varying(512),
    request_id text,
    success boolean DEFAULT true NOT NULL,
    admin_id uuid,
    chain text DEFAULT ''::text NOT NULL,
    seq bigint DEFAULT 0 NOT NULL,
    hash bytea DEFAULT '\x'::bytea NOT NULL,
    CONSTRAINT admin_audit_logs_actor_type_check CHECK ((actor_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text, 'system'::text]))),
    CONSTRAINT admin_audit_logs_admin_check CHECK (((actor_type = 'admin'::text) = (admin_id IS NOT NULL))),
    CONSTRAINT admin_audit_logs_place_check CHECK (((chain <> ''::text) AND (seq > 0) AND (octet_length(hash) = 32)))
);

-- FUNCTION add_audit_entry(public.admin_audit_logs)

CREATE FUNCTION public.add_audit_entry(entry public.admin_audit_logs) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	head public.audit_heads := public.lock_audit_head(entry.chain);
BEGIN
	entry.id := gen_random_uuid();
	entry.created_at := clock_timestamp();
	entry.seq := head.length + 1;
	entry.hash := public.audit_entry_hash(head.hash, entry);
	INSERT INTO public.admin_audit_logs VALUES (entry.*);
	UPDATE public.audit_heads SET length = entry.seq, hash = entry.hash WHERE chain = entry.chain;
END;
$$;

-- FUNCTION is_process()

CREATE FUNCTION public.is_process() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.acting_system() IS NOT NULL);

-- FUNCTION adds_patient(uuid, uuid)

CREATE FUNCTION public.adds_patient(doctor_id uuid, institution_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.is_process() OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()) OR (doctor_id = ANY (public.acting_institution_doctors())));

-- FUNCTION age_in_years(date)

CREATE FUNCTION public.age_in_years(born date) RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (EXTRACT(year FROM age(((((now() AT TIME ZONE 'UTC'::text) + '14:00:00'::interval))::date)::timestamp without time zone, (born)::timestamp without time zone)))::integer;

-- FUNCTION append_only()

CREATE FUNCTION public.append_only() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
			CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'Rows of this table cannot be changed or removed.';
END;
$$;

-- FUNCTION archive_queue()

CREATE FUNCTION public.archive_queue(OUT readable boolean, OUT segments bigint, OUT seconds double precision) RETURNS record
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	readable := pg_has_role('pg_monitor', 'USAGE');
	IF readable THEN
		SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(modification)), 0) INTO segments, seconds
		FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready';
	END IF;
END;
$$;

-- FUNCTION audit()

CREATE FUNCTION public.audit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET extra_float_digits TO '1'
    AS $$
DECLARE
	entry public.admin_audit_logs;
	given_action text;
	hidden constant text[] := TG_ARGV[1];
	head public.audit_heads;
	changes refcursor;
	old_row jsonb;
	new_row jsonb;
BEGIN
	CASE TG_OP
		WHEN 'DELETE' THEN PERFORM FROM old_rows LIMIT 1;
		ELSE PERFORM FROM new_rows LIMIT 1;
	END CASE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	entry := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	given_action := entry.action;
	entry.resource_type := TG_TABLE_NAME;
	CASE TG_OP
		WHEN 'INSERT' THEN OPEN changes FOR SELECT NULL::jsonb, to_jsonb(n) FROM new_rows n;
		WHEN 'DELETE' THEN OPEN changes FOR SELECT to_jsonb(o), NULL::jsonb FROM old_rows o;
		WHEN 'UPDATE' THEN OPEN changes FOR SELECT to_jsonb(o), to_jsonb(n) FROM old_rows o FULL JOIN new_rows n USING (id);
	END CASE;
	LOOP
		FETCH changes INTO old_row, new_row;
		EXIT WHEN NOT FOUND;
		IF head.chain IS NULL THEN
			head := public.lock_audit_head(entry.chain);
		END IF;
		head.length := head.length + 1;
		entry.id := gen_random_uuid();
		entry.created_at := clock_timestamp();
		entry.resource_id := coalesce(new_row, old_row) ->> 'id';
		entry.details := public.audit_entry_details(old_row, new_row, hidden);
		entry.action := coalesce(given_action, entry.details ->> 'operation');
		entry.seq := head.length;
		head.hash := public.audit_entry_hash(head.hash, entry);
		entry.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (entry.*);
	END LOOP;
	CLOSE changes;
	IF head.chain IS NOT NULL THEN
		UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION audit_chain_breaks(timestamp with time zone, integer)

CREATE FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	WITH recent AS MATERIALIZED (
		SELECT l AS entry FROM public.admin_audit_logs l WHERE l.created_at >= since ORDER BY l.created_at DESC LIMIT max_entries
	), found AS (
		SELECT (entry).chain, (entry).seq, CASE
			WHEN prior.hash IS NULL AND (entry).seq > 1 THEN
				CASE WHEN EXISTS (SELECT FROM public.admin_audit_logs o WHERE o.chain = (entry).chain AND o.seq < (entry).seq) THEN 'the previous entry is missing' END
			WHEN (entry).hash IS DISTINCT FROM public.audit_entry_hash(coalesce(prior.hash, ''), entry) THEN 'altered'
			WHEN (entry).seq > coalesce(head.length, 0) THEN 'extra'
			END AS problem
		FROM recent
			LEFT JOIN public.admin_audit_logs prior ON prior.chain = (entry).chain AND prior.seq = (entry).seq - 1
			LEFT JOIN public.audit_heads head ON head.chain = (entry).chain
		UNION ALL
		SELECT head.chain, head.length, CASE WHEN last.hash IS NULL THEN 'missing' WHEN last.hash <> head.hash THEN 'differs from the head' END
		FROM public.audit_heads head LEFT JOIN public.admin_audit_logs last ON last.chain = head.chain AND last.seq = head.length
		WHERE head.length > 0
	)
	SELECT (SELECT count(*) FROM recent), count(DISTINCT chain),
		min(format('entry %s of a chain of kind %s: %s', seq, split_part(chain, ':', 1), problem))
	FROM found WHERE problem IS NOT NULL
$$;

-- FUNCTION audit_context()

CREATE FUNCTION public.audit_context() RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RETURN jsonb_strip_nulls(jsonb_build_object('reason', left(nullif(current_setting('predicthealth.reason', true), ''), 512),
		'on_behalf_of', left(nullif(current_setting('predicthealth.on_behalf_of', true), ''), 512)));
END;
$$;

-- FUNCTION audit_entry()

CREATE FUNCTION public.audit_entry() RETURNS public.admin_audit_logs
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	entry public.admin_audit_logs;
	kind constant text := public.acting_type();
	id constant text := coalesce(public.acting_admin()::text, public.acting_person()::text, nullif(current_setting('predicthealth.actor_id', true), ''));
	name constant text := public.acting_system();
BEGIN
	IF kind IS NULL OR coalesce(id, name) IS NULL THEN
		RETURN entry;
	END IF;
	entry.chain := concat(kind, ':', CASE kind WHEN 'system' THEN left(name, 512) ELSE id::uuid::text END);
	entry.actor_type := kind;
	entry.actor_id := CASE WHEN kind <> 'system' THEN id::uuid END;
	entry.admin_id := CASE WHEN kind = 'admin' THEN entry.actor_id END;
	entry.action := left(nullif(current_setting('predicthealth.action', true), ''), 100);
	entry.ip_address := public.audit_ip(current_setting('predicthealth.ip_address', true));
	entry.user_agent := left(nullif(current_setting('predicthealth.user_agent', true), ''), 512);
	entry.request_id := left(nullif(current_setting('predicthealth.request_id', true), ''), 512);
	entry.success := true;
	RETURN entry;
END;
$$;

-- FUNCTION audit_entry_details(jsonb, jsonb, text[])

CREATE FUNCTION public.audit_entry_details(old_row jsonb, new_row jsonb, hidden text[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	changes jsonb;
BEGIN
	IF old_row IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('to', value) END)
			FROM jsonb_each(new_row - public.managed_columns()) WHERE value <> 'null');
	ELSIF new_row IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('from', value) END)
			FROM jsonb_each(old_row - public.managed_columns()) WHERE value <> 'null');
	ELSE
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}'
				ELSE jsonb_build_object('from', old_row -> key, 'to', value) END)
			FROM jsonb_each(new_row - public.managed_columns()) WHERE value IS DISTINCT FROM old_row -> key);
	END IF;
	RETURN jsonb_build_object('operation', CASE WHEN old_row IS NULL THEN 'create' WHEN new_row IS NULL THEN 'delete' ELSE 'update' END,
		'changes', coalesce(changes, '{}')) || public.audit_context();
END;
$$;

-- FUNCTION audit_entry_hash(bytea, public.admin_audit_logs)

CREATE FUNCTION public.audit_entry_hash(previous bytea, entry public.admin_audit_logs) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	at constant text := to_char(entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
	RETURN sha256(previous || convert_to(concat(
		octet_length(entry.chain), ':', entry.chain, ',',
		octet_length(entry.seq::text), ':', entry.seq, ',',
		octet_length(entry.id::text), ':', entry.id, ',',
		octet_length(at), ':', at, ',',
		octet_length(entry.actor_type), ':', entry.actor_type, ',',
		octet_length(entry.actor_id::text), ':', entry.actor_id, ',',
		octet_length(entry.admin_id::text), ':', entry.admin_id, ',',
		octet_length(entry.action), ':', entry.action, ',',
		octet_length(entry.resource_type), ':', entry.resource_type, ',',
		octet_length(entry.resource_id::text), ':', entry.resource_id, ',',
		octet_length(entry.details::text), ':', entry.details::text, ',',
		octet_length(entry.ip_address::text), ':', entry.ip_address::text, ',',
		octet_length(entry.user_agent), ':', entry.user_agent, ',',
		octet_length(entry.request_id), ':', entry.request_id, ',',
		octet_length(entry.success::text), ':', entry.success::text, ','), 'UTF8'));
END;
$$;

-- FUNCTION audit_entry_of(oid, text)

CREATE FUNCTION public.audit_entry_of(relation oid, scope text) RETURNS public.admin_audit_logs
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	no_entry public.admin_audit_logs;
	role constant name := public.effective_role();
	is_owner constant boolean := pg_has_role(role, (SELECT relowner FROM pg_class WHERE oid = relation), 'USAGE');
BEGIN
	IF NOT is_owner THEN
		IF entry.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE') THEN
			entry := no_entry; -- this role may not act as an admin, so no policy accepted one
		END IF;
		IF entry.actor_type IS DISTINCT FROM 'admin' AND (scope = 'admins only' OR pg_has_role(role, 'service_admins', 'USAGE'))
			OR entry.chain IS NULL AND scope = 'all'
		THEN
			PERFORM public.refuse_change(relation::regclass::text, 'audited', 'Set an actor with act() before the change and keep it until the statement ends.');
		END IF;
	END IF;
	IF entry.actor_type = 'admin' OR scope = 'all' OR (scope = 'processes' AND entry.actor_type = 'system') THEN
		RETURN entry;
	END IF;
	RETURN no_entry;
END;
$$;

-- FUNCTION audit_ip(text)

CREATE FUNCTION public.audit_ip(address text) RETURNS inet
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RETURN nullif(address, '')::inet;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END;
$$;

-- FUNCTION audit_row()

CREATE FUNCTION public.audit_row() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET extra_float_digits TO '1'
    AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
BEGIN
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	entry.details := public.audit_entry_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	entry.action := coalesce(entry.action, entry.details ->> 'operation');
	entry.resource_type := TG_TABLE_NAME;
	entry.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.add_audit_entry(entry);
	RETURN NULL;
END;
$$;

-- FUNCTION blank_to_null()

CREATE FUNCTION public.blank_to_null() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RETURN jsonb_populate_record(NEW, (SELECT jsonb_object_agg(c, NULL) FROM unnest(TG_ARGV) c WHERE public.is_blank(to_jsonb(NEW) ->> c)));
END;
$$;

-- FUNCTION bypasses_row_rules(oid)

CREATE FUNCTION public.bypasses_row_rules(relation oid) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF NOT row_security_active(relation) THEN
		RETURN true;
	ELSIF has_function_privilege('public.active_admin(uuid)', 'EXECUTE') THEN
		RETURN public.acting_admin() IS NOT NULL;
	END IF;
	RETURN false;
END;
$$;

-- FUNCTION changes_doctor(uuid, uuid, boolean)

CREATE FUNCTION public.changes_doctor(id uuid, institution_id uuid, is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND ((id = public.acting_doctor()) OR (institution_id = public.acting_institution())));

-- FUNCTION changes_health()

CREATE FUNCTION public.changes_health() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((public.acting_patient() IS NOT NULL) OR (public.acting_doctor() IS NOT NULL));

-- FUNCTION changes_institution(uuid)

CREATE FUNCTION public.changes_institution(id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (id = public.acting_institution());

-- FUNCTION is_patient(uuid)

CREATE FUNCTION public.is_patient(id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (id = public.acting_patient());

-- FUNCTION changes_patient(uuid, uuid, uuid, boolean)

CREATE FUNCTION public.changes_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND (public.is_patient(id) OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()) OR (doctor_id = ANY (public.acting_institution_doctors()))));

-- FUNCTION check_date_of_birth()

CREATE FUNCTION public.check_date_of_birth() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	PERFORM FROM public.health_profiles WHERE patient_id = NEW.id AND smoking_years > public.age_in_years(NEW.date_of_birth) FOR SHARE;
	IF FOUND THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION check_doctor_assignment()

CREATE FUNCTION public.check_doctor_assignment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('doctors', 'doctors_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION check_patient_assignment()

CREATE FUNCTION public.check_patient_assignment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	activated constant boolean := TG_OP = 'INSERT' OR (NEW.is_active AND NOT OLD.is_active);
BEGIN
	IF (activated OR NEW.doctor_id IS DISTINCT FROM OLD.doctor_id) AND public.is_inactive_doctor(NEW.doctor_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_doctor_active', 'doctor_id');
	END IF;
	IF (activated OR NEW.institution_id IS DISTINCT FROM OLD.institution_id) AND public.is_inactive_institution(NEW.institution_id) THEN
		PERFORM public.refuse_inactive_reference('patients', 'patients_institution_active', 'institution_id');
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION check_patient_change()

CREATE FUNCTION public.check_patient_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	allowed public.patients := OLD;
	steps constant text[] := ARRAY['pending', 'doctor_validated', 'institution_validated', 'full_access'];
BEGIN
	IF public.bypasses_row_rules(TG_RELID) THEN
		RETURN NEW;
	END IF;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	allowed.search_text := NEW.search_text;
	IF public.is_patient(OLD.id) THEN
		allowed.email := NEW.email;
		allowed.phone := NEW.phone;
		allowed.emergency_contact_name := NEW.emergency_contact_name;
		allowed.emergency_contact_phone := NEW.emergency_contact_phone;
		IF NEW IS DISTINCT FROM allowed THEN
			PERFORM public.refuse_change('patients', 'patients_patient_change', 'Patients may change only e-mail, phone and emergency contact.');
		END IF;
		RETURN NEW;
	END IF;
	allowed.validation_status := NEW.validation_status;
	IF NEW IS DISTINCT FROM allowed OR array_position(steps, NEW.validation_status) < array_position(steps, OLD.validation_status) THEN
		PERFORM public.refuse_change('patients', 'patients_validation_change', 'Doctors and institutions may only advance the validation.');
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION check_purpose(text, uuid, text, text, uuid[])

CREATE FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, patients uuid[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF (kind = 'admin' AND purpose <> 'operations') OR (purpose = 'emergency' AND kind <> 'doctor') THEN
		PERFORM public.refuse_opening('record_openings_purpose', 'Admins open records for operations; only doctors declare an emergency.');
	END IF;
	IF purpose <> 'emergency' OR coalesce(cardinality(patients), 0) = 0 THEN
		RETURN;
	END IF;
	IF cardinality(patients) > 1 THEN
		PERFORM public.refuse_opening('record_openings_one_patient', 'An emergency is declared for one patient.');
	END IF;
	IF coalesce(char_length(btrim(reason)), 0) < 10 OR public.is_blank(reason) THEN
		PERFORM public.refuse_opening('record_openings_reason', 'An emergency needs a reason of at least ten characters.');
	END IF;
	-- Two emergencies at once must not both be the last one. An older snapshot would not show the other one.
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		PERFORM public.refuse_opening('record_openings_isolation', 'Declare an emergency in a transaction with the isolation level READ COMMITTED.');
	END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended('emergencies of ' || reader, 0));
	IF EXISTS (SELECT FROM public.open_records o
		WHERE o.actor_id = reader AND o.patient_id = ANY (patients) AND o.purpose = 'emergency' AND o.expires_at > clock_timestamp() + interval '1 minute')
	THEN
		RETURN;
	END IF;
	IF (SELECT count(*) FROM public.record_openings o
		WHERE o.actor_id = reader AND o.purpose = 'emergency' AND opened_at > clock_timestamp() - interval '24 hours') >= public.emergencies_per_day()
	THEN
		PERFORM public.refuse_opening('record_openings_emergencies', 'The doctor has declared as many emergencies in 24 hours as are allowed.');
	END IF;
END;
$$;

-- FUNCTION check_smoking_years()

CREATE FUNCTION public.check_smoking_years() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	born date;
BEGIN
	SELECT date_of_birth INTO born FROM public.patients WHERE id = NEW.patient_id FOR SHARE;
	IF NEW.smoking_years > public.age_in_years(born) THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION check_user_change()

CREATE FUNCTION public.check_user_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	allowed public.users := OLD;
BEGIN
	IF NOT row_security_active(TG_RELID) THEN
		RETURN NEW;
	ELSIF pg_has_role('auth_jwt_service', 'USAGE') THEN
		IF public.is_process() OR public.owns_admin_login(OLD.admin_id) OR public.owns_login(OLD.patient_id, OLD.doctor_id, OLD.institution_id) THEN
			RETURN NEW;
		END IF;
	ELSIF pg_has_role('service_admins', 'USAGE') THEN
		IF public.owns_admin_login(OLD.admin_id) THEN
			RETURN NEW;
		END IF;
	ELSE
		RETURN NEW; -- the grant allows only the e-mail, the policy only the actor's own login
	END IF;
	allowed.is_active := NEW.is_active;
	allowed.failed_login_attempts := NEW.failed_login_attempts;
	allowed.last_failed_login := NEW.last_failed_login;
	allowed.locked_until := NEW.locked_until;
	allowed.updated_at := NEW.updated_at;
	allowed.version := NEW.version;
	IF NEW IS DISTINCT FROM allowed THEN
		PERFORM public.refuse_change('users', 'users_admin_change', 'An admin may only lock, unlock and deactivate the logins of others.');
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION close_records()

CREATE FUNCTION public.close_records() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	person constant uuid := CASE TG_TABLE_NAME WHEN 'users' THEN (to_jsonb(NEW) ->> 'reference_id')::uuid ELSE NEW.id END;
BEGIN
	-- An opening that has found the actor active is committed first, and removed.
	PERFORM pg_advisory_xact_lock(hashtextextended('records of ' || person, 0));
	DELETE FROM public.open_records WHERE actor_id = person;
	RETURN NULL;
END;
$$;

-- FUNCTION complete_login_owner()

CREATE FUNCTION public.complete_login_owner() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF num_nonnulls(NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id) = 0 THEN
		CASE NEW.user_type
			WHEN 'patient' THEN NEW.patient_id := NEW.reference_id;
			WHEN 'doctor' THEN NEW.doctor_id := NEW.reference_id;
			WHEN 'institution' THEN NEW.institution_id := NEW.reference_id;
			WHEN 'admin' THEN NEW.admin_id := NEW.reference_id;
			ELSE NULL;
		END CASE;
	ELSE
		NEW.reference_id := coalesce(NEW.reference_id,
			NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id);
		NEW.user_type := coalesce(NEW.user_type, CASE
			WHEN NEW.patient_id IS NOT NULL THEN 'patient'
			WHEN NEW.doctor_id IS NOT NULL THEN 'doctor'
			WHEN NEW.institution_id IS NOT NULL THEN 'institution'
			ELSE 'admin' END);
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION create_opening_partitions(integer)

CREATE FUNCTION public.create_opening_partitions(months integer DEFAULT 12) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET lock_timeout TO '1s'
    AS $$
DECLARE
	month timestamptz;
	partition text;
	created integer := 0;
BEGIN
	IF to_regclass('public.record_openings_default') IS NULL THEN
		CREATE TABLE public.record_openings_default PARTITION OF public.record_openings DEFAULT;
		GRANT SELECT ON public.record_openings_default TO predicthealth_backup;
		PERFORM public.refuse_truncate('record_openings_default');
	END IF;
	FOR month IN SELECT generate_series(date_trunc('month', now()), date_trunc('month', now()) + make_interval(months => months), '1 month') LOOP
		partition := 'record_openings_' || to_char(month, 'YYYY_MM');
		CONTINUE WHEN to_regclass('public.' || partition) IS NOT NULL
			OR EXISTS (SELECT FROM public.record_openings_default WHERE opened_at >= month AND opened_at < month + interval '1 month');
		EXECUTE format('CREATE TABLE public.%I PARTITION OF public.record_openings FOR VALUES FROM (%L) TO (%L)', partition, month, month + interval '1 month');
		EXECUTE format('GRANT SELECT ON public.%I TO predicthealth_backup', partition);
		PERFORM public.refuse_truncate(partition);
		created := created + 1;
	END LOOP;
	RETURN created;
END;
$$;

-- FUNCTION deactivate_login()

CREATE FUNCTION public.deactivate_login() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	UPDATE public.users SET is_active = false WHERE reference_id = NEW.id AND user_type = TG_ARGV[0] AND is_active;
	RETURN NULL;
END;
$$;

-- FUNCTION digest_openings()

CREATE FUNCTION public.digest_openings() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
	last public.opening_digests;
	new public.opening_digests;
	openings bigint;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('digest_openings', 0));
	SELECT * INTO last FROM public.opening_digests ORDER BY seq DESC LIMIT 1;
	last.seq := coalesce(last.seq, 0);
	last.created_at := coalesce(last.created_at, '-infinity');
	last.until := coalesce(last.until, 0);
	-- Transactions before oldest have ended; none from newest on has begun.
	SELECT count(*), min(s.oldest), string_agg(uuid_send(o.id) || int8send((extract(epoch FROM o.opened_at) * 1000000)::bigint) || public.opening_hash(o), '' ORDER BY o.id, o.opened_at)
	INTO openings, new.until, new.entries
	FROM (SELECT pg_snapshot_xmin(now)::text::bigint AS oldest, pg_snapshot_xmax(now)::text::bigint AS newest FROM pg_current_snapshot() now) s, public.record_openings o
	WHERE (o.transaction >= last.until AND (o.transaction < s.oldest OR last.until > s.newest))
		OR (o.opened_at > last.created_at AND (o.transaction < s.oldest OR o.transaction >= s.newest));
	IF openings > 0 THEN
		new.seq := last.seq + 1;
		new.created_at := clock_timestamp();
		new.hash := sha256(coalesce(last.hash, '') || int8send(new.seq) || int8send(new.until)
			|| int8send((extract(epoch FROM new.created_at) * 1000000)::bigint) || new.entries);
		INSERT INTO public.opening_digests VALUES (new.*);
	END IF;
	DELETE FROM public.open_records WHERE id IN (
		SELECT id FROM public.open_records WHERE expires_at < clock_timestamp() - interval '1 hour'
		FOR UPDATE SKIP LOCKED); -- a reader that opens the record again does not wait
	RETURN openings;
END;
$$;

-- FUNCTION disk_use()

CREATE FUNCTION public.disk_use(OUT readable boolean, OUT data bigint, OUT wal bigint) RETURNS record
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	readable := pg_has_role('pg_monitor', 'USAGE');
	IF readable THEN
		SELECT sum(pg_database_size(oid)) INTO data FROM pg_database;
		SELECT sum(size) INTO wal FROM pg_ls_waldir();
	END IF;
END;
$$;

-- FUNCTION drain_invalidations(integer)

CREATE FUNCTION public.drain_invalidations(max_rows integer) RETURNS TABLE(kind text, key text)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	DELETE FROM public.cache_invalidations WHERE id IN (
		SELECT id FROM public.cache_invalidations ORDER BY id LIMIT max_rows FOR UPDATE SKIP LOCKED)
	RETURNING kind, key
$$;

-- FUNCTION effective_role()

CREATE FUNCTION public.effective_role() RETURNS name
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (COALESCE(NULLIF(current_setting('role'::text), 'none'::text), (SESSION_USER)::text))::name;

-- FUNCTION emergencies_per_day()

CREATE FUNCTION public.emergencies_per_day() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT coalesce((SELECT substr(setting, length('predicthealth.emergencies_per_day=') + 1)::integer
		FROM pg_db_role_setting JOIN pg_database ON pg_database.oid = setdatabase, unnest(setconfig) setting
		WHERE datname = current_database() AND setrole = 0 AND setting LIKE 'predicthealth.emergencies\_per\_day=%'), 10)
$$;

-- FUNCTION end_sessions()

CREATE FUNCTION public.end_sessions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	UPDATE public.sessions SET revoked_at = clock_timestamp() WHERE user_id = NEW.id AND revoked_at IS NULL AND rotated_at IS NULL AND expires_at > now();
	UPDATE public.account_tokens SET used_at = clock_timestamp() WHERE user_id = NEW.id AND used_at IS NULL AND expires_at > now();
	RETURN NULL;
END;
$$;

-- FUNCTION fold_license(text)

CREATE FUNCTION public.fold_license(t text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN upper((regexp_replace((NORMALIZE(t, NFKC) COLLATE "C"), '[ \u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]'::text, ''::text, 'g'::text) COLLATE "C"));

-- FUNCTION in_lower_case(text)

CREATE FUNCTION public.in_lower_case(t text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ((t COLLATE "C") ~ '^[ -~]*$'::text) THEN (lower((t COLLATE "C")) COLLATE "default") ELSE (lower((translate(t, 'İΣ'::text, 'iσ'::text) COLLATE "und-x-icu")) COLLATE "default") END;

-- FUNCTION index_doctor()

CREATE FUNCTION public.index_doctor() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email, NEW.medical_license);
	RETURN NEW;
END;
$$;

-- FUNCTION index_institution()

CREATE FUNCTION public.index_institution() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.name, NEW.contact_email, NEW.license_number);
	RETURN NEW;
END;
$$;

-- FUNCTION index_person()

CREATE FUNCTION public.index_person() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email);
	RETURN NEW;
END;
$$;

-- FUNCTION institution_words(uuid)

CREATE FUNCTION public.institution_words(institution uuid) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT array_remove(ARRAY[name, contact_email, website], NULL) FROM public.medical_institutions WHERE id = institution;
$$;

-- FUNCTION is_admin()

CREATE FUNCTION public.is_admin() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.acting_admin() IS NOT NULL);

-- FUNCTION is_admin_or_process()

CREATE FUNCTION public.is_admin_or_process() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.is_admin() OR public.is_process());

-- FUNCTION is_blank(text)

CREATE FUNCTION public.is_blank(t text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((t COLLATE "C") ~ '^[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]*$'::text);

-- FUNCTION is_readable(text)

CREATE FUNCTION public.is_readable(t text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((t IS NFC NORMALIZED) AND ((t COLLATE "C") ~ '[^\u0001-\u0020\u007F-\u00A0\u0300-\u036F\u1680\u1AB0-\u1AFF\u1DC0-\u1DFF\u2000-\u200F\u2028-\u202F\u205F-\u206F\u20D0-\u20FF\u2800\u3000\uFE00-\uFE2F]'::text) AND ((t COLLATE "C") !~ '(?<![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])[\u200C\u200D]'::text) AND ((t COLLATE "C") !~ '[\u200C\u200D](?![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])'::text));

-- FUNCTION is_line(text)

CREATE FUNCTION public.is_line(t text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((t COLLATE "C") ~ '^[!-~]([ -~]*[!-~])?$'::text) OR (((t COLLATE "C") !~ '^ | $|[\u0001-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'::text) AND public.is_readable(t)));

-- FUNCTION is_email(text)

CREATE FUNCTION public.is_email(t text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((char_length(t) <= 254) AND ((t COLLATE "C") ~ '^[^@ ]+@[^@ ]+$'::text) AND public.is_line(t));

-- FUNCTION is_inactive_doctor(uuid)

CREATE FUNCTION public.is_inactive_doctor(doctor uuid) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.doctors WHERE id = doctor FOR SHARE;
	RETURN NOT active; -- NULL if there is no such doctor, which the foreign key refuses
END;
$$;

-- FUNCTION is_inactive_institution(uuid)

CREATE FUNCTION public.is_inactive_institution(institution uuid) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	active boolean;
BEGIN
	SELECT is_active INTO active FROM public.medical_institutions WHERE id = institution FOR SHARE;
	RETURN NOT active;
END;
$$;

-- FUNCTION is_notes(text)

CREATE FUNCTION public.is_notes(t text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((char_length(t) <= 1000000) AND (((t COLLATE "C") ~ '^[\t\n -~]*[!-~][\t\n -~]*$'::text) OR (((t COLLATE "C") !~ '[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'::text) AND public.is_readable(t))));

-- TABLE audit_heads

CREATE TABLE public.audit_heads (
    chain text NOT NULL,
    length bigint NOT NULL,
    hash bytea NOT NULL
)
WITH (fillfactor='50');

-- FUNCTION lock_audit_head(text)

CREATE FUNCTION public.lock_audit_head(chain_name text) RETURNS public.audit_heads
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	head public.audit_heads;
BEGIN
	SELECT * INTO head FROM public.audit_heads WHERE chain = chain_name FOR NO KEY UPDATE;
	IF NOT FOUND THEN
		INSERT INTO public.audit_heads (chain, length, hash) VALUES (chain_name, 0, '') ON CONFLICT DO NOTHING;
		SELECT * INTO head FROM public.audit_heads WHERE chain = chain_name FOR NO KEY UPDATE;
	END IF;
	RETURN head;
END;
$$;

-- FUNCTION login_words(uuid)

CREATE FUNCTION public.login_words(login uuid) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT array_remove(ARRAY[u.email::text, p.first_name, p.last_name, d.first_name, d.last_name, a.first_name, a.last_name], NULL)
		|| public.institution_words(coalesce(u.institution_id, d.institution_id, p.institution_id))
	FROM public.users u
		LEFT JOIN public.patients p ON p.id = u.patient_id
		LEFT JOIN public.doctors d ON d.id = u.doctor_id
		LEFT JOIN public.admins a ON a.id = u.admin_id
	WHERE u.id = login AND public.is_process();
$$;

-- FUNCTION lower_contact_email()

CREATE FUNCTION public.lower_contact_email() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.contact_email := public.in_lower_case(NEW.contact_email);
	RETURN NEW;
END;
$$;

-- FUNCTION lower_email()

CREATE FUNCTION public.lower_email() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.email := public.in_lower_case(NEW.email);
	RETURN NEW;
END;
$$;

-- FUNCTION managed_columns()

CREATE FUNCTION public.managed_columns() RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY['updated_at'::text, 'version'::text, 'search_text'::text];

-- FUNCTION oldest_transaction()

CREATE FUNCTION public.oldest_transaction(OUT readable boolean, OUT seconds double precision) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), coalesce(extract(epoch FROM clock_timestamp() - min(xact_start)), 0)
	FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
$$;

-- FUNCTION open_record(uuid, text, text)

CREATE FUNCTION public.open_record(patient uuid, purpose text DEFAULT ''::text, reason text DEFAULT ''::text) RETURNS timestamp with time zone
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	until timestamptz;
BEGIN
	PERFORM public.open_records(ARRAY[patient], purpose, reason);
	IF patient = public.acting_patient() THEN
		RETURN 'infinity';
	END IF;
	SELECT max(expires_at) INTO until FROM public.open_records o
	WHERE o.actor_id = public.acting_reader() AND o.patient_id = patient AND o.expires_at > clock_timestamp()
		AND (open_record.purpose = '' OR o.purpose = open_record.purpose);
	IF until IS NULL THEN
		PERFORM public.refuse_opening('record_openings_patient', 'The actor sees no such patient.');
	END IF;
	RETURN until;
END;
$$;

-- FUNCTION open_records(uuid[], text, text)

CREATE FUNCTION public.open_records(patients uuid[], purpose text DEFAULT ''::text, reason text DEFAULT ''::text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
#variable_conflict use_column
DECLARE
	reader constant uuid := public.acting_reader();
	kind constant text := CASE reader WHEN public.acting_doctor() THEN 'doctor' WHEN public.acting_institution() THEN 'institution' WHEN public.acting_admin() THEN 'admin' END;
	why constant text := coalesce(nullif(purpose, ''), nullif(current_setting('predicthealth.purpose', true), ''), CASE kind WHEN 'admin' THEN 'operations' ELSE 'treatment' END);
	because constant text := left(coalesce(nullif(btrim(reason), ''), nullif(btrim(current_setting('predicthealth.reason', true)), '')), 512);
	name text;
	institution text;
	opened integer;
BEGIN
	IF reader IS NULL THEN
		IF public.acting_patient() IS NOT NULL THEN
			RETURN 0;
		END IF;
		PERFORM public.refuse_opening('record_openings_actor', 'Doctors, institutions and admins open records.');
	END IF;
	IF NOT has_function_privilege(public.effective_role(), format('public.active_%s(uuid)', kind), 'EXECUTE') THEN
		PERFORM public.refuse_kind(kind);
	END IF;
	IF cardinality(patients) > 1000 THEN
		PERFORM public.refuse_opening('record_openings_many', 'At most 1,000 records are opened at once.');
	END IF;
	PERFORM pg_advisory_xact_lock_shared(hashtextextended('records of ' || reader, 0)); -- close_records() waits for it
	PERFORM public.check_purpose(kind, reader, why, because, patients);
	CASE kind
	WHEN 'doctor' THEN
		SELECT d.first_name || ' ' || d.last_name, i.name INTO name, institution
		FROM public.doctors d LEFT JOIN public.medical_institutions i ON i.id = d.institution_id WHERE d.id = reader AND public.active_doctor(reader);
	WHEN 'institution' THEN
		SELECT i.name, i.name INTO name, institution FROM public.medical_institutions i WHERE i.id = reader AND public.active_institution(reader);
	ELSE
		SELECT a.first_name || ' ' || a.last_name INTO name FROM public.admins a WHERE a.id = reader AND public.active_admin(reader);
	END CASE;
	IF name IS NULL THEN
		PERFORM public.refuse_opening('record_openings_actor', 'The actor is not active.');
	END IF;
	WITH wanted AS (
		SELECT p.id FROM public.patients p
		WHERE p.id = ANY (patients)
			AND CASE WHEN kind = 'admin' THEN true WHEN why = 'emergency' THEN p.is_active
				ELSE public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active) END
			AND NOT EXISTS (SELECT FROM public.open_records o
				WHERE o.actor_id = reader AND o.patient_id = p.id AND o.purpose = why AND o.expires_at > clock_timestamp() + interval '1 minute')
		ORDER BY p.id -- so that two readers with the same patients wait for each other instead of deadlocking
	), entry AS (
		INSERT INTO public.record_openings AS o (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason,
			ip_address, user_agent, request_id, transaction)
		SELECT clock_timestamp(), clock_timestamp() + interval '15 minutes', wanted.id, kind, reader, left(name, 200), institution, why, because,
			public.audit_ip(current_setting('predicthealth.ip_address', true)), left(nullif(current_setting('predicthealth.user_agent', true), ''), 512),
			left(nullif(current_setting('predicthealth.request_id', true), ''), 512), pg_current_xact_id()::text::bigint
		FROM wanted
		RETURNING o.id, o.actor_id, o.patient_id, o.purpose, o.expires_at, o.transaction
	), derived AS (
		INSERT INTO public.open_records AS o (id, actor_id, patient_id, purpose, expires_at, transaction)
		SELECT entry.* FROM entry
		ON CONFLICT (actor_id, patient_id, purpose) DO UPDATE SET id = excluded.id, expires_at = excluded.expires_at, transaction = excluded.transaction
	)
	SELECT count(*) INTO opened FROM entry;
	IF opened > 0 AND current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not lose the entry of a record that was read
	END IF;
	RETURN opened;
END;
$$;

-- TABLE record_openings

CREATE TABLE public.record_openings (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    patient_id uuid NOT NULL,
    actor_type text NOT NULL,
    actor_id uuid,
    reader_name character varying(200) NOT NULL,
    institution_name character varying(200),
    purpose text NOT NULL,
    reason character varying(512),
    ip_address inet,
    user_agent character varying(512),
    request_id character varying(512),
    transaction bigint NOT NULL,
    CONSTRAINT record_openings_actor_type_check CHECK ((actor_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text, 'system'::text]))),
    CONSTRAINT record_openings_emergency_check CHECK (((purpose <> 'emergency'::text) OR ((actor_type = 'doctor'::text) AND (char_length(btrim((reason)::text)) >= 10)))),
    CONSTRAINT record_openings_purpose_check CHECK ((purpose = ANY (ARRAY['treatment'::text, 'emergency'::text, 'registration'::text, 'operations'::text])))
)
PARTITION BY RANGE (opened_at);

-- FUNCTION opening_hash(public.record_openings)

CREATE FUNCTION public.opening_hash(opening public.record_openings) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	opened constant text := to_char(opening.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
	expires constant text := to_char(opening.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
	RETURN substr(sha256(convert_to(concat(
		octet_length(opening.id::text), ':', opening.id, ',',
		octet_length(opened), ':', opened, ',',
		octet_length(expires), ':', expires, ',',
		octet_length(opening.patient_id::text), ':', opening.patient_id, ',',
		octet_length(opening.actor_type), ':', opening.actor_type, ',',
		octet_length(opening.actor_id::text), ':', opening.actor_id, ',',
		octet_length(opening.reader_name), ':', opening.reader_name, ',',
		octet_length(opening.institution_name), ':', opening.institution_name, ',',
		octet_length(opening.purpose), ':', opening.purpose, ',',
		octet_length(opening.reason), ':', opening.reason, ',',
		octet_length(opening.ip_address::text), ':', opening.ip_address::text, ',',
		octet_length(opening.user_agent), ':', opening.user_agent, ',',
		octet_length(opening.request_id), ':', opening.request_id, ',',
		octet_length(opening.transaction::text), ':', opening.transaction, ','), 'UTF8')), 1, 16);
END;
$$;

-- FUNCTION openings_state(interval)

CREATE FUNCTION public.openings_state(overdue interval, OUT this_month boolean, OUT next_month boolean, OUT unpartitioned bigint, OUT emergencies bigint, OUT unreviewed bigint, OUT undigested double precision) RETURNS record
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
	digested constant bigint := coalesce((SELECT until FROM public.opening_digests ORDER BY seq DESC LIMIT 1), 0);
	oldest timestamptz;
BEGIN
	SELECT coalesce(bool_or(relname = to_char(now(), '"record_openings_"YYYY_MM')), false),
		coalesce(bool_or(relname = to_char(date_trunc('month', now()) + interval '1 month', '"record_openings_"YYYY_MM')), false)
		INTO this_month, next_month
	FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'public.record_openings'::regclass;
	unpartitioned := 0;
	IF to_regclass('public.record_openings_default') IS NOT NULL THEN
		SELECT count(*) INTO unpartitioned FROM (SELECT FROM public.record_openings_default LIMIT 100000) entry;
	END IF;
	SELECT count(*) INTO emergencies FROM public.record_openings WHERE purpose = 'emergency' AND opened_at > now() - interval '24 hours';
	SELECT count(*) INTO unreviewed FROM public.record_openings o WHERE purpose = 'emergency' AND opened_at < now() - overdue
		AND NOT EXISTS (SELECT FROM public.opening_reviews r WHERE r.opening_id = o.id);
	-- By transaction, which has an index in each partition, instead of min(opened_at), which would read all entries.
	SELECT opened_at INTO oldest FROM public.record_openings WHERE transaction >= digested ORDER BY transaction LIMIT 1;
	undigested := coalesce(greatest(extract(epoch FROM clock_timestamp() - oldest), 0), 0);
END;
$$;

-- FUNCTION own_invalidations()

CREATE FUNCTION public.own_invalidations() RETURNS TABLE(kind text, key text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT kind, key FROM public.cache_invalidations WHERE xmin = pg_current_xact_id()::xid
$$;

-- FUNCTION owns_admin_login(uuid)

CREATE FUNCTION public.owns_admin_login(admin_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (admin_id = public.acting_admin());

-- FUNCTION owns_login(uuid, uuid, uuid)

CREATE FUNCTION public.owns_login(patient_id uuid, doctor_id uuid, institution_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((patient_id = public.acting_patient()) OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()));

-- FUNCTION provisions_patients()

CREATE FUNCTION public.provisions_patients() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.is_process() OR (public.acting_doctor() IS NOT NULL) OR (public.acting_institution() IS NOT NULL));

-- FUNCTION record_attempt(text, text, uuid, boolean, jsonb)

CREATE FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	role constant name := public.effective_role();
BEGIN
	IF entry.chain IS NULL OR (entry.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE')) THEN
		PERFORM public.refuse_change('admin_audit_logs', 'audited', 'Set an actor that the role may act as before recording an attempt.');
	END IF;
	IF entry.actor_type = 'admin' AND NOT EXISTS (SELECT FROM public.admins WHERE id = entry.admin_id) THEN
		details := coalesce(details, '{}') || jsonb_build_object('claimed', entry.chain);
		entry.actor_type := 'system';
		entry.chain := 'system:unknown admins';
		entry.actor_id := NULL;
		entry.admin_id := NULL;
	END IF;
	details := coalesce(details, '{}') || public.audit_context();
	entry.action := left(record_attempt.action, 100);
	entry.resource_type := left(record_attempt.resource_type, 50);
	entry.resource_id := record_attempt.resource_id;
	entry.details := record_attempt.details;
	entry.success := record_attempt.success;
	PERFORM public.add_audit_entry(entry);
END;
$$;

-- FUNCTION record_change()

CREATE FUNCTION public.record_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES (TG_ARGV[0], coalesce(NEW.id, OLD.id)::text);
	-- If no service drains the outbox, rows are deleted after an hour: cache entries do not live longer.
	IF random() < 0.001 THEN
		DELETE FROM public.cache_invalidations WHERE id IN (SELECT id FROM public.cache_invalidations
			WHERE created_at < now() - interval '1 hour' ORDER BY id LIMIT 10000 FOR UPDATE SKIP LOCKED);
	END IF;
	RETURN NULL;
END;
$$;

-- FUNCTION record_opened(uuid)

CREATE FUNCTION public.record_opened(patient uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    AS $$
DECLARE
	-- Outside of the query they are evaluated three times as fast.
	reader uuid;
	own bigint;
BEGIN
	IF patient OPERATOR(pg_catalog.=) public.acting_patient() THEN
		RETURN true;
	END IF;
	reader := public.acting_reader();
	own := coalesce(pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text::pg_catalog.int8, 0);
	PERFORM FROM public.open_records o
	WHERE o.actor_id OPERATOR(pg_catalog.=) reader AND o.patient_id OPERATOR(pg_catalog.=) patient
		AND o.expires_at OPERATOR(pg_catalog.>) pg_catalog.clock_timestamp()
		-- A rollback would remove an opening of the same transaction.
		AND o.transaction OPERATOR(pg_catalog.<>) own;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'the record is not open' USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = 'health_profiles',
			CONSTRAINT = 'record_not_opened', DETAIL = patient::pg_catalog.text,
			HINT = 'Open it with open_record(), and commit, before reading it.';
	END IF;
	RETURN true;
END;
$$;

-- FUNCTION record_openings_read(uuid, text, text, jsonb)

CREATE FUNCTION public.record_openings_read(patient uuid, operator text, reason text, filter jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
	entry public.admin_audit_logs;
	why constant text := left(nullif(btrim(reason), ''), 512);
	login constant text := 'database role ' || session_user;
	at constant timestamptz := clock_timestamp();
BEGIN
	IF patient IS NOT NULL THEN
		INSERT INTO public.record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, ip_address, user_agent, transaction)
		VALUES (at, at, patient, 'system', left('audit ' || operator, 200), 'operations', why,
			inet_client_addr(), login, pg_current_xact_id()::text::bigint);
	ELSE
		entry.chain := 'system:audit';
		entry.actor_type := 'system';
		entry.action := 'read_openings';
		entry.resource_type := 'record_openings';
		entry.details := jsonb_strip_nulls(jsonb_build_object('operator', left(operator, 200), 'reason', why, 'filter', filter));
		entry.ip_address := inet_client_addr();
		entry.user_agent := login;
		entry.success := true;
		PERFORM public.add_audit_entry(entry);
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true);
	END IF;
END;
$$;

-- FUNCTION record_session()

CREATE FUNCTION public.record_session() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key) VALUES ('session', encode(OLD.token_hash, 'hex'));
	RETURN NULL;
END;
$$;

-- FUNCTION record_sessions()

CREATE FUNCTION public.record_sessions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	INSERT INTO public.cache_invalidations (kind, key)
		SELECT 'session', encode(token_hash, 'hex') FROM public.sessions
		WHERE user_id = NEW.id AND revoked_at IS NULL AND rotated_at IS NULL AND expires_at > now();
	RETURN NULL;
END;
$$;

-- FUNCTION refuse_change(name, name, text)

CREATE FUNCTION public.refuse_change(relation name, rule name, hint text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'change of relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = relation, CONSTRAINT = rule, HINT = hint;
END;
$$;

-- FUNCTION refuse_ended_change()

CREATE FUNCTION public.refuse_ended_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "%" violates rule "%"', TG_TABLE_NAME, TG_TABLE_NAME || '_ended'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_ended',
			HINT = 'A revoked or rotated session or a used token cannot be reactivated or extended.';
END;
$$;

-- FUNCTION refuse_inactive_reference(name, name, name)

CREATE FUNCTION public.refuse_inactive_reference(relation name, rule name, foreign_key name) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'relation "%" violates rule "%"', relation, rule
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = relation, COLUMN = foreign_key, CONSTRAINT = rule,
			HINT = 'The assigned doctor and institution must be active.';
END;
$$;

-- FUNCTION refuse_kind(text)

CREATE FUNCTION public.refuse_kind(kind text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'role "%" may not act as "%"', current_user, kind USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'actor_kind',
		HINT = 'docs/security.md lists the kinds of actor each role may act as.';
END;
$$;

-- FUNCTION refuse_login_owner_change()

CREATE FUNCTION public.refuse_login_owner_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "users" violates rule "users_person_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users',
			CONSTRAINT = 'users_person_immutable',
			HINT = 'The owner of a login cannot change; create a new login.';
END;
$$;

-- FUNCTION refuse_opening(text, text)

CREATE FUNCTION public.refuse_opening(rule text, hint text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'opening a record violates rule "%"', rule USING ERRCODE = 'insufficient_privilege', SCHEMA = 'public', TABLE = 'record_openings',
		CONSTRAINT = rule, HINT = hint;
END;
$$;

-- FUNCTION refuse_patient_change()

CREATE FUNCTION public.refuse_patient_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "health_profiles" violates rule "health_profiles_patient_id_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'patient_id',
			CONSTRAINT = 'health_profiles_patient_id_immutable', HINT = 'A health profile cannot move to another patient.';
END;
$$;

-- FUNCTION refuse_smoking_years()

CREATE FUNCTION public.refuse_smoking_years() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	RAISE EXCEPTION 'relation "health_profiles" violates rule "health_profiles_smoking_years_age"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'smoking_years',
			CONSTRAINT = 'health_profiles_smoking_years_age', HINT = 'smoking_years must not exceed the patient''s age.';
END;
$$;

-- FUNCTION refuse_truncate(text)

CREATE FUNCTION public.refuse_truncate(partition text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER append_only BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.append_only()', partition);
	EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER append_only', partition);
END;
$$;

-- FUNCTION replica_lags()

CREATE FUNCTION public.replica_lags() RETURNS TABLE(replica text, seconds double precision)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT application_name, max(coalesce(extract(epoch FROM replay_lag), 0)) FROM pg_stat_replication
	WHERE state IN ('streaming', 'catchup') GROUP BY application_name
	UNION ALL
	SELECT 'this server', CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
		ELSE extract(epoch FROM now() - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) END
	WHERE pg_is_in_recovery()
$$;

-- FUNCTION require_admin()

CREATE FUNCTION public.require_admin() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF NOT public.bypasses_row_rules(TG_RELID) THEN
		PERFORM public.refuse_change(TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1]);
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION review_emergency(uuid, text)

CREATE FUNCTION public.review_emergency(opening uuid, remark text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	patient uuid;
BEGIN
	IF public.acting_admin() IS NULL OR NOT has_function_privilege(public.effective_role(), 'public.active_admin(uuid)', 'EXECUTE') THEN
		PERFORM public.refuse_change('opening_reviews', 'opening_reviews_admin', 'Admins review emergencies.');
	END IF;
	SELECT patient_id INTO patient FROM public.record_openings WHERE id = opening AND purpose = 'emergency';
	IF patient IS NULL THEN
		PERFORM public.refuse_change('opening_reviews', 'opening_reviews_emergency', 'There is no such emergency.');
	END IF;
	INSERT INTO public.opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES (opening, patient, public.acting_admin(), clock_timestamp(), remark);
END;
$$;

-- FUNCTION search_condition(text)

CREATE FUNCTION public.search_condition(words text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

-- FUNCTION search_doctors(text)

CREATE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
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
$_$;

-- FUNCTION search_fold(text)

CREATE FUNCTION public.search_fold(t text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
	IF t COLLATE "C" ~ '^[\t\n -~]*$' THEN
		RETURN public.with_one_joiner(lower(t COLLATE "C")) COLLATE pg_catalog."default";
	END IF;
	RETURN normalize(translate(public.unaccent('public.unaccent', public.without_marks(lower(public.without_marks(
		normalize(public.with_one_joiner(normalize(public.with_one_joiner(t), NFKC)), NFKD)) COLLATE "und-x-icu"))), 'ςſı', 'σsi'), NFC) COLLATE pg_catalog."default";
END;
$_$;

-- FUNCTION search_institutions(text)

CREATE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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

-- FUNCTION search_like(text)

CREATE FUNCTION public.search_like(term text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((CASE WHEN (((term COLLATE "und-x-icu") ~ '[[:alnum:]]{3}|[^[:alnum:]][[:alnum:]]|[[:alnum:]]{2}[^[:alnum:]]'::text) OR ((term COLLATE "C") ~ '[^\u0001-\u007F]{3}'::text)) THEN '%'::text ELSE '% '::text END || regexp_replace(term, '([\\%_])'::text, '\\\1'::text, 'g'::text)) || '%'::text);

-- FUNCTION search_matches(text, text)

CREATE FUNCTION public.search_matches(t text, words text) RETURNS boolean
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

-- FUNCTION search_parts(text)

CREATE FUNCTION public.search_parts(term text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (strpos(term, '-'::text) > 0) THEN array_remove(regexp_split_to_array(term, '-+'::text), ''::text) ELSE '{}'::text[] END;

-- FUNCTION search_patients(text)

CREATE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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

-- FUNCTION search_rank(text, text)

CREATE FUNCTION public.search_rank(t text, word text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (strpos(t, word) = 0) THEN 0 WHEN (strpos(t, ((' '::text || word) || ' '::text)) > 0) THEN 3 WHEN (strpos(t, (' '::text || word)) > 0) THEN 2 ELSE 1 END;

-- FUNCTION search_score(text, text[])

CREATE FUNCTION public.search_score(t text, terms text[]) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

-- FUNCTION search_terms(text)

CREATE FUNCTION public.search_terms(words text) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN array_remove(regexp_split_to_array(public.search_fold("left"(words, 200)), '\s+'::text), ''::text);

-- FUNCTION search_words(text[])

CREATE FUNCTION public.search_words(VARIADIC words text[]) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
	w text;
	joined text;
	run text;
	found text := ' ';
BEGIN
	FOREACH w IN ARRAY regexp_split_to_array(public.search_fold(array_to_string(words, ' ')), '\s+') LOOP
		joined := replace(w, '-', '');
		CONTINUE WHEN joined = '';
		found := found || joined || ' ';
		IF joined <> w THEN
			found := found || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
		END IF;
		IF w COLLATE "C" ~ '[^\u0001-\u0DFF]' THEN
			FOR run IN SELECT m[1] FROM regexp_matches(joined COLLATE "C",
				'[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]{3,}', 'g') m LOOP
				FOR i IN 1 .. char_length(run) - 1 LOOP
					found := found || substr(run, i, 2) || ' ';
				END LOOP;
			END LOOP;
		END IF;
	END LOOP;
	RETURN found;
END;
$$;

-- FUNCTION sees_all(text[])

CREATE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF pg_has_role(public.effective_role(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.effective_role(), role, 'USAGE')) AND public.is_admin();
END;
$$;

-- FUNCTION sees_doctor(boolean)

CREATE FUNCTION public.sees_doctor(is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND ((public.acting_doctor() IS NOT NULL) OR (public.acting_institution() IS NOT NULL)));

-- FUNCTION sees_public()

CREATE FUNCTION public.sees_public() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((public.acting_person() IS NOT NULL) OR public.is_process());

-- FUNCTION sees_institution(boolean)

CREATE FUNCTION public.sees_institution(is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND public.sees_public());

-- FUNCTION sees_opening(uuid, uuid)

CREATE FUNCTION public.sees_opening(patient_id uuid, actor_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (public.is_patient(patient_id) OR (actor_id = public.acting_doctor()) OR (actor_id = public.acting_institution()));

-- FUNCTION sees_patient(uuid, uuid, uuid, boolean)

CREATE FUNCTION public.sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND (public.is_patient(id) OR (doctor_id = public.acting_doctor()) OR (institution_id = public.acting_institution()) OR (doctor_id = ANY (public.acting_institution_doctors())) OR (id = ANY (public.acting_emergencies()))));

-- FUNCTION sees_public_doctor(boolean)

CREATE FUNCTION public.sees_public_doctor(is_active boolean) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (is_active AND (public.acting_person() IS NOT NULL));

-- FUNCTION server_start()

CREATE FUNCTION public.server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
	SELECT pg_has_role('pg_read_all_stats', 'USAGE'), process.started,
		coalesce(stats_reset BETWEEN process.started AND process.started + interval '1 minute' AND NOT pg_is_in_recovery(), false)
	FROM pg_stat_bgwriter, (
		SELECT greatest(pg_postmaster_start_time(), max(backend_start)) AS started FROM pg_stat_activity WHERE backend_type = 'checkpointer'
	) process
$$;

-- FUNCTION set_password_changed_at()

CREATE FUNCTION public.set_password_changed_at() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF current_setting('predicthealth.same_password', true) IS DISTINCT FROM OLD.id::text THEN
		NEW.password_changed_at := clock_timestamp();
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION stamp()

CREATE FUNCTION public.stamp() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF row_security_active(TG_RELID) THEN
		NEW.created_at := now();
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION touch()

CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		NEW.version := 1;
		IF row_security_active(TG_RELID) THEN
			NEW.created_at := now();
			NEW.updated_at := now();
		ELSIF NOT isfinite(NEW.updated_at) OR NEW.updated_at > now() THEN
			NEW.updated_at := now();
		END IF;
	ELSE
		NEW.id := OLD.id;
		NEW.created_at := OLD.created_at;
		NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
		NEW.version := OLD.version + 1;
	END IF;
	RETURN NEW;
END;
$$;

-- FUNCTION unverify()

CREATE FUNCTION public.unverify() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
	NEW.is_verified := false;
	RETURN NEW;
END;
$$;

-- FUNCTION with_one_joiner(text)

CREATE FUNCTION public.with_one_joiner(t text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace((t COLLATE "C"), '['',.`\u00AD\u00B4\u00B7\u02B9\u02BB\u02BC\u02BD\u055A\u05F3\u05BE\u2010-\u2015\u2018-\u201B\u2022\u2024\u2032\u2035\u2212\u30FB\uA78C\uFE58\uFE63\uFF07\uFF0D\uFF0E-]'::text, '-'::text, 'g'::text);

-- FUNCTION without_marks(text)

CREATE FUNCTION public.without_marks(t text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace((t COLLATE "C"), '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7-\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0898-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7-\u09C8\u09CB-\u09CD\u09D7\u09E2-\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47-\u0A48\u0A4B-\u0A4D\u0A51\u0A70-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2-\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47-\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62-\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55-\u0C56\u0C62-\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5-\u0CD6\u0CE2-\u0CE3\u0CF3\u0D00-\u0D03\u0D3B-\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62-\u0D63\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2-\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0F18-\u0F19\u0F35\u0F37\u0F39\u0F3E-\u0F3F\u0F71-\u0F84\u0F86-\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1715\u1732-\u1734\u1752-\u1753\u1772-\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u180F\u1885-\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ACE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099-\u309A\uA66F-\uA672\uA674-\uA67D\uA69E-\uA69F\uA6F0-\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880-\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C-\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7-\uAAB8\uAABE-\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5-\uAAF6\uABE3-\uABEA\uABEC-\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\U000101FD\U000102E0\U00010376-\U0001037A\U00010A01-\U00010A03\U00010A05-\U00010A06\U00010A0C-\U00010A0F\U00010A38-\U00010A3A\U00010A3F\U00010AE5-\U00010AE6\U00010D24-\U00010D27\U00010EAB-\U00010EAC\U00010EFD-\U00010EFF\U00010F46-\U00010F50\U00010F82-\U00010F85\U00011000-\U00011002\U00011038-\U00011046\U00011070\U00011073-\U00011074\U0001107F-\U00011082\U000110B0-\U000110BA\U000110C2\U00011100-\U00011102\U00011127-\U00011134\U00011145-\U00011146\U00011173\U00011180-\U00011182\U000111B3-\U000111C0\U000111C9-\U000111CC\U000111CE-\U000111CF\U0001122C-\U00011237\U0001123E\U00011241\U000112DF-\U000112EA\U00011300-\U00011303\U0001133B-\U0001133C\U0001133E-\U00011344\U00011347-\U00011348\U0001134B-\U0001134D\U00011357\U00011362-\U00011363\U00011366-\U0001136C\U00011370-\U00011374\U00011435-\U00011446\U0001145E\U000114B0-\U000114C3\U000115AF-\U000115B5\U000115B8-\U000115C0\U000115DC-\U000115DD\U00011630-\U00011640\U000116AB-\U000116B7\U0001171D-\U0001172B\U0001182C-\U0001183A\U00011930-\U00011935\U00011937-\U00011938\U0001193B-\U0001193E\U00011940\U00011942-\U00011943\U000119D1-\U000119D7\U000119DA-\U000119E0\U000119E4\U00011A01-\U00011A0A\U00011A33-\U00011A39\U00011A3B-\U00011A3E\U00011A47\U00011A51-\U00011A5B\U00011A8A-\U00011A99\U00011C2F-\U00011C36\U00011C38-\U00011C3F\U00011C92-\U00011CA7\U00011CA9-\U00011CB6\U00011D31-\U00011D36\U00011D3A\U00011D3C-\U00011D3D\U00011D3F-\U00011D45\U00011D47\U00011D8A-\U00011D8E\U00011D90-\U00011D91\U00011D93-\U00011D97\U00011EF3-\U00011EF6\U00011F00-\U00011F01\U00011F03\U00011F34-\U00011F3A\U00011F3E-\U00011F42\U00013440\U00013447-\U00013455\U00016AF0-\U00016AF4\U00016B30-\U00016B36\U00016F4F\U00016F51-\U00016F87\U00016F8F-\U00016F92\U00016FE4\U00016FF0-\U00016FF1\U0001BC9D-\U0001BC9E\U0001CF00-\U0001CF2D\U0001CF30-\U0001CF46\U0001D165-\U0001D169\U0001D16D-\U0001D172\U0001D17B-\U0001D182\U0001D185-\U0001D18B\U0001D1AA-\U0001D1AD\U0001D242-\U0001D244\U0001DA00-\U0001DA36\U0001DA3B-\U0001DA6C\U0001DA75\U0001DA84\U0001DA9B-\U0001DA9F\U0001DAA1-\U0001DAAF\U0001E000-\U0001E006\U0001E008-\U0001E018\U0001E01B-\U0001E021\U0001E023-\U0001E024\U0001E026-\U0001E02A\U0001E08F\U0001E130-\U0001E136\U0001E2AE\U0001E2EC-\U0001E2EF\U0001E4EC-\U0001E4EF\U0001E8D0-\U0001E8D6\U0001E944-\U0001E94A]'::text, ''::text, 'g'::text);

-- TABLE account_tokens

CREATE TABLE public.account_tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    purpose text NOT NULL,
    token_hash bytea NOT NULL,
    email character varying(255) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    user_id uuid NOT NULL,
    CONSTRAINT account_tokens_email_check CHECK (public.is_email((email)::text)),
    CONSTRAINT account_tokens_purpose_check CHECK ((purpose = ANY (ARRAY['password_reset'::text, 'email_verification'::text]))),
    CONSTRAINT account_tokens_token_hash_check CHECK ((octet_length(token_hash) = 32))
);

-- TABLE admins

CREATE TABLE public.admins (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    email character varying(255) NOT NULL,
    first_name character varying(100) NOT NULL,
    last_name character varying(100) NOT NULL,
    department character varying(100),
    employee_id character varying(50),
    phone character varying(20),
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT admins_department_check CHECK (public.is_line((department)::text)),
    CONSTRAINT admins_email_check CHECK (public.is_email((email)::text)),
    CONSTRAINT admins_employee_id_check CHECK (public.is_line((employee_id)::text)),
    CONSTRAINT admins_first_name_check CHECK (public.is_line((first_name)::text)),
    CONSTRAINT admins_last_name_check CHECK (public.is_line((last_name)::text)),
    CONSTRAINT admins_phone_check CHECK (public.is_line((phone)::text))
);

-- TABLE cache_invalidations

CREATE TABLE public.cache_invalidations (
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    kind character varying(50) NOT NULL,
    key character varying(100) NOT NULL
);

-- SEQUENCE cache_invalidations_id_seq

ALTER TABLE public.cache_invalidations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cache_invalidations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

-- TABLE doctor_specialties

CREATE TABLE public.doctor_specialties (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    name character varying(100) NOT NULL,
    description text,
    category character varying(50) NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    CONSTRAINT doctor_specialties_category_check CHECK (public.is_line((category)::text)),
    CONSTRAINT doctor_specialties_description_check CHECK (public.is_notes(description)),
    CONSTRAINT doctor_specialties_name_check CHECK (public.is_line((name)::text))
);

-- TABLE doctors

CREATE TABLE public.doctors (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    search_text text DEFAULT ''::text NOT NULL,
    first_name character varying(100) NOT NULL,
    last_name character varying(100) NOT NULL,
    email character varying(255) NOT NULL,
    medical_license character varying(50) NOT NULL,
    phone character varying(20),
    years_experience integer DEFAULT 0 NOT NULL,
    consultation_fee numeric(10,2),
    is_active boolean DEFAULT true NOT NULL,
    professional_status text DEFAULT 'active'::text NOT NULL,
    institution_id uuid,
    specialty_id uuid,
    secondary_specialty_id uuid,
    CONSTRAINT doctors_consultation_fee_check CHECK (((consultation_fee >= (0)::numeric) AND (consultation_fee <> 'NaN'::numeric))),
    CONSTRAINT doctors_email_check CHECK (public.is_email((email)::text)),
    CONSTRAINT doctors_first_name_check CHECK (public.is_line((first_name)::text)),
    CONSTRAINT doctors_last_name_check CHECK (public.is_line((last_name)::text)),
    CONSTRAINT doctors_medical_license_check CHECK (public.is_line((medical_license)::text)),
    CONSTRAINT doctors_phone_check CHECK (public.is_line((phone)::text)),
    CONSTRAINT doctors_professional_status_check CHECK ((professional_status = ANY (ARRAY['active'::text, 'suspended'::text, 'retired'::text]))),
    CONSTRAINT doctors_specialties_differ_check CHECK ((specialty_id <> secondary_specialty_id)),
    CONSTRAINT doctors_years_experience_check CHECK (((years_experience >= 0) AND (years_experience <= 80)))
);

-- TABLE health_profiles

CREATE TABLE public.health_profiles (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    height_cm numeric(5,2),
    weight_kg numeric(5,2),
    blood_type text,
    is_smoker boolean DEFAULT false NOT NULL,
    smoking_years integer DEFAULT 0 NOT NULL,
    consumes_alcohol boolean DEFAULT false NOT NULL,
    alcohol_frequency text,
    hypertension_diagnosis boolean DEFAULT false NOT NULL,
    diabetes_diagnosis boolean DEFAULT false NOT NULL,
    high_cholesterol_diagnosis boolean DEFAULT false NOT NULL,
    has_stroke_history boolean DEFAULT false NOT NULL,
    has_heart_disease_history boolean DEFAULT false NOT NULL,
    family_history_diabetes boolean DEFAULT false NOT NULL,
    family_history_hypertension boolean DEFAULT false NOT NULL,
    family_history_heart_disease boolean DEFAULT false NOT NULL,
    physical_activity_minutes_weekly integer DEFAULT 0 NOT NULL,
    preexisting_conditions_notes text,
    current_medications text,
    allergies text,
    patient_id uuid NOT NULL,
    CONSTRAINT health_profiles_alcohol_frequency_check CHECK ((alcohol_frequency = ANY (ARRAY['never'::text, 'rarely'::text, 'occasionally'::text, 'regularly'::text, 'daily'::text]))),
    CONSTRAINT health_profiles_allergies_check CHECK (public.is_notes(allergies)),
    CONSTRAINT health_profiles_blood_type_check CHECK ((blood_type = ANY (ARRAY['A+'::text, 'A-'::text, 'B+'::text, 'B-'::text, 'AB+'::text, 'AB-'::text, 'O+'::text, 'O-'::text]))),
    CONSTRAINT health_profiles_current_medications_check CHECK (public.is_notes(current_medications)),
    CONSTRAINT health_profiles_drinker_frequency_check CHECK (((NOT consumes_alcohol) OR ((alcohol_frequency IS NOT NULL) AND (alcohol_frequency <> 'never'::text)))),
    CONSTRAINT health_profiles_height_cm_check CHECK (((height_cm >= (20)::numeric) AND (height_cm <= (300)::numeric))),
    CONSTRAINT health_profiles_physical_activity_minutes_weekly_check CHECK (((physical_activity_minutes_weekly >= 0) AND (physical_activity_minutes_weekly <= 10080))),
    CONSTRAINT health_profiles_preexisting_conditions_notes_check CHECK (public.is_notes(preexisting_conditions_notes)),
    CONSTRAINT health_profiles_smoking_years_check CHECK ((smoking_years >= 0)),
    CONSTRAINT health_profiles_weight_kg_check CHECK (((weight_kg >= 0.2) AND (weight_kg <= (500)::numeric)))
);

-- TABLE medical_institutions

CREATE TABLE public.medical_institutions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    search_text text DEFAULT ''::text NOT NULL,
    name character varying(200) NOT NULL,
    institution_type text NOT NULL,
    contact_email character varying(255) NOT NULL,
    address character varying(255),
    region_state character varying(100),
    phone character varying(20),
    website character varying(255),
    license_number character varying(100),
    is_active boolean DEFAULT true NOT NULL,
    is_verified boolean DEFAULT false NOT NULL,
    CONSTRAINT medical_institutions_address_check CHECK (public.is_line((address)::text)),
    CONSTRAINT medical_institutions_contact_email_check CHECK (public.is_email((contact_email)::text)),
    CONSTRAINT medical_institutions_institution_type_check CHECK ((institution_type = ANY (ARRAY['preventive_clinic'::text, 'insurer'::text, 'public_health'::text, 'hospital'::text, 'health_center'::text]))),
    CONSTRAINT medical_institutions_license_number_check CHECK (public.is_line((license_number)::text)),
    CONSTRAINT medical_institutions_name_check CHECK (public.is_line((name)::text)),
    CONSTRAINT medical_institutions_phone_check CHECK (public.is_line((phone)::text)),
    CONSTRAINT medical_institutions_region_state_check CHECK (public.is_line((region_state)::text)),
    CONSTRAINT medical_institutions_website_check CHECK (public.is_line((website)::text))
);

-- TABLE patients

CREATE TABLE public.patients (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    search_text text DEFAULT ''::text NOT NULL,
    first_name character varying(100) NOT NULL,
    last_name character varying(100) NOT NULL,
    email character varying(255) NOT NULL,
    date_of_birth date NOT NULL,
    gender text,
    phone character varying(20),
    emergency_contact_name character varying(200),
    emergency_contact_phone character varying(20),
    validation_status text DEFAULT 'pending'::text NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_verified boolean DEFAULT false NOT NULL,
    doctor_id uuid,
    institution_id uuid,
    CONSTRAINT patients_date_of_birth_check CHECK ((isfinite(date_of_birth) AND (date_of_birth >= '1875-01-01'::date) AND (date_of_birth <= (((now() AT TIME ZONE 'UTC'::text) + '14:00:00'::interval))::date))),
    CONSTRAINT patients_doctor_or_institution_check CHECK (((doctor_id IS NOT NULL) OR (institution_id IS NOT NULL))),
    CONSTRAINT patients_email_check CHECK (public.is_email((email)::text)),
    CONSTRAINT patients_emergency_contact_check CHECK ((((COALESCE(emergency_contact_name, ''::character varying))::text = ''::text) = ((COALESCE(emergency_contact_phone, ''::character varying))::text = ''::text))),
    CONSTRAINT patients_emergency_contact_name_check CHECK (public.is_line((emergency_contact_name)::text)),
    CONSTRAINT patients_emergency_contact_phone_check CHECK (public.is_line((emergency_contact_phone)::text)),
    CONSTRAINT patients_first_name_check CHECK (public.is_line((first_name)::text)),
    CONSTRAINT patients_gender_check CHECK ((gender = ANY (ARRAY['male'::text, 'female'::text, 'other'::text, 'prefer_not_to_say'::text]))),
    CONSTRAINT patients_last_name_check CHECK (public.is_line((last_name)::text)),
    CONSTRAINT patients_phone_check CHECK (public.is_line((phone)::text)),
    CONSTRAINT patients_validation_status_check CHECK ((validation_status = ANY (ARRAY['pending'::text, 'doctor_validated'::text, 'institution_validated'::text, 'full_access'::text])))
);

-- VIEW charts

CREATE VIEW public.charts WITH (security_barrier='true') AS
 SELECT p.id,
    p.version,
    p.first_name,
    p.last_name,
    p.email,
    p.date_of_birth,
    p.gender,
    p.phone,
    p.emergency_contact_name,
    p.emergency_contact_phone,
    p.validation_status,
    p.is_verified,
    h.id AS profile_id,
    h.version AS profile_version,
    h.height_cm,
    h.weight_kg,
    h.blood_type,
    h.is_smoker,
    h.smoking_years,
    h.consumes_alcohol,
    h.alcohol_frequency,
    h.hypertension_diagnosis,
    h.diabetes_diagnosis,
    h.high_cholesterol_diagnosis,
    h.has_stroke_history,
    h.has_heart_disease_history,
    h.family_history_diabetes,
    h.family_history_hypertension,
    h.family_history_heart_disease,
    h.physical_activity_minutes_weekly,
    h.preexisting_conditions_notes,
    h.current_medications,
    h.allergies,
    p.doctor_id,
    d.first_name AS doctor_first_name,
    d.last_name AS doctor_last_name,
    s.name AS doctor_specialty,
    p.institution_id,
    i.name AS institution_name
   FROM ((((public.patients p
     LEFT JOIN LATERAL ( SELECT DISTINCT ON (h_1.patient_id) h_1.patient_id,
            h_1.id,
            h_1.version,
            h_1.height_cm,
            h_1.weight_kg,
            h_1.blood_type,
            h_1.is_smoker,
            h_1.smoking_years,
            h_1.consumes_alcohol,
            h_1.alcohol_frequency,
            h_1.hypertension_diagnosis,
            h_1.diabetes_diagnosis,
            h_1.high_cholesterol_diagnosis,
            h_1.has_stroke_history,
            h_1.has_heart_disease_history,
            h_1.family_history_diabetes,
            h_1.family_history_hypertension,
            h_1.family_history_heart_disease,
            h_1.physical_activity_minutes_weekly,
            h_1.preexisting_conditions_notes,
            h_1.current_medications,
            h_1.allergies
           FROM public.health_profiles h_1
          WHERE ((h_1.patient_id = p.id) AND
                CASE
                    WHEN (h_1.patient_id = p.id) THEN public.record_opened(h_1.patient_id)
                    ELSE false
                END)) h ON ((h.patient_id = p.id)))
     LEFT JOIN public.doctors d ON (((d.id = p.doctor_id) AND public.sees_public_doctor(d.is_active))))
     LEFT JOIN public.doctor_specialties s ON ((s.id = d.specialty_id)))
     LEFT JOIN public.medical_institutions i ON (((i.id = p.institution_id) AND public.sees_institution(i.is_active))))
  WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);

-- VIEW health_profile_keys

CREATE VIEW public.health_profile_keys WITH (security_barrier='true') AS
 SELECT h.id,
    h.patient_id,
    h.created_at,
    h.updated_at,
    h.version
   FROM (public.health_profiles h
     JOIN public.patients p ON ((p.id = h.patient_id)))
  WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);

-- TABLE users

CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    email character varying(255) NOT NULL,
    password_hash character varying(255) NOT NULL,
    user_type text NOT NULL,
    reference_id uuid NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_verified boolean DEFAULT false NOT NULL,
    failed_login_attempts integer DEFAULT 0 NOT NULL,
    last_failed_login timestamp with time zone,
    locked_until timestamp with time zone,
    last_login timestamp with time zone,
    password_changed_at timestamp with time zone,
    admin_id uuid,
    doctor_id uuid,
    institution_id uuid,
    patient_id uuid,
    CONSTRAINT users_email_check CHECK (public.is_email((email)::text)),
    CONSTRAINT users_failed_login_attempts_check CHECK ((failed_login_attempts >= 0)),
    CONSTRAINT users_person_check CHECK (((num_nonnulls(patient_id, doctor_id, institution_id, admin_id) = 1) AND (NOT (reference_id IS DISTINCT FROM
CASE user_type
    WHEN 'patient'::text THEN patient_id
    WHEN 'doctor'::text THEN doctor_id
    WHEN 'institution'::text THEN institution_id
    WHEN 'admin'::text THEN admin_id
    ELSE reference_id
END)))),
    CONSTRAINT users_user_type_check CHECK ((user_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text])))
);

-- VIEW logins

CREATE VIEW public.logins WITH (security_invoker='true') AS
 SELECT id,
    created_at,
    updated_at,
    version,
    email,
    user_type,
    reference_id,
    is_active,
    is_verified,
    locked_until,
    last_login,
    password_changed_at
   FROM public.users;

-- TABLE open_records

CREATE TABLE public.open_records (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    actor_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    purpose text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    transaction bigint NOT NULL
);

-- TABLE opening_digests

CREATE TABLE public.opening_digests (
    seq bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    until bigint NOT NULL,
    entries bytea NOT NULL,
    hash bytea NOT NULL
);

-- SEQUENCE opening_digests_seq_seq

ALTER TABLE public.opening_digests ALTER COLUMN seq ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.opening_digests_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

-- TABLE opening_reviews

CREATE TABLE public.opening_reviews (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    opening_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    reviewed_by uuid NOT NULL,
    reviewed_at timestamp with time zone NOT NULL,
    remark character varying(512) NOT NULL,
    CONSTRAINT opening_reviews_remark_check CHECK (public.is_line((remark)::text))
);

-- TABLE provisioning_keys

CREATE TABLE public.provisioning_keys (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    user_type text NOT NULL,
    key_hash bytea NOT NULL,
    body_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT provisioning_keys_hashes_check CHECK (((octet_length(key_hash) = 32) AND (octet_length(body_hash) = 32))),
    CONSTRAINT provisioning_keys_user_type_check CHECK ((user_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text])))
);

-- VIEW public_doctors

CREATE VIEW public.public_doctors WITH (security_barrier='true') AS
 SELECT id,
    institution_id,
    first_name,
    last_name,
    medical_license,
    specialty_id,
    secondary_specialty_id,
    years_experience,
    consultation_fee,
    professional_status,
    created_at,
    ( SELECT doctor_specialties.name
           FROM public.doctor_specialties
          WHERE (doctor_specialties.id = specialty_id)) AS specialty,
    version
   FROM public.doctors
  WHERE public.sees_public_doctor(is_active)
  ORDER BY created_at DESC, id DESC;

-- TABLE sessions

CREATE TABLE public.sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    family uuid NOT NULL,
    token_hash bytea NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    idle_expires_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ip_address inet,
    user_agent character varying(512),
    rotated_at timestamp with time zone,
    revoked_at timestamp with time zone,
    user_id uuid NOT NULL,
    CONSTRAINT sessions_expires_at_check CHECK (((idle_expires_at <= expires_at) AND isfinite(expires_at))),
    CONSTRAINT sessions_token_hash_check CHECK ((octet_length(token_hash) = 32))
);

-- CONSTRAINT account_tokens account_tokens_pkey

ALTER TABLE ONLY public.account_tokens
    ADD CONSTRAINT account_tokens_pkey PRIMARY KEY (id);

-- CONSTRAINT admin_audit_logs admin_audit_logs_pkey

ALTER TABLE ONLY public.admin_audit_logs
    ADD CONSTRAINT admin_audit_logs_pkey PRIMARY KEY (id);

-- CONSTRAINT admins admins_pkey

ALTER TABLE ONLY public.admins
    ADD CONSTRAINT admins_pkey PRIMARY KEY (id);

-- CONSTRAINT audit_heads audit_heads_pkey

ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT audit_heads_pkey PRIMARY KEY (chain);

-- CONSTRAINT cache_invalidations cache_invalidations_pkey

ALTER TABLE ONLY public.cache_invalidations
    ADD CONSTRAINT cache_invalidations_pkey PRIMARY KEY (id);

-- CONSTRAINT doctor_specialties doctor_specialties_pkey

ALTER TABLE ONLY public.doctor_specialties
    ADD CONSTRAINT doctor_specialties_pkey PRIMARY KEY (id);

-- CONSTRAINT doctors doctors_pkey

ALTER TABLE ONLY public.doctors
    ADD CONSTRAINT doctors_pkey PRIMARY KEY (id);

-- CONSTRAINT health_profiles health_profiles_pkey

ALTER TABLE ONLY public.health_profiles
    ADD CONSTRAINT health_profiles_pkey PRIMARY KEY (id);

-- CONSTRAINT medical_institutions medical_institutions_pkey

ALTER TABLE ONLY public.medical_institutions
    ADD CONSTRAINT medical_institutions_pkey PRIMARY KEY (id);

-- CONSTRAINT open_records open_records_pkey

ALTER TABLE ONLY public.open_records
    ADD CONSTRAINT open_records_pkey PRIMARY KEY (id);

-- CONSTRAINT opening_digests opening_digests_pkey

ALTER TABLE ONLY public.opening_digests
    ADD CONSTRAINT opening_digests_pkey PRIMARY KEY (seq);

-- CONSTRAINT opening_reviews opening_reviews_pkey

ALTER TABLE ONLY public.opening_reviews
    ADD CONSTRAINT opening_reviews_pkey PRIMARY KEY (id);

-- CONSTRAINT patients patients_pkey

ALTER TABLE ONLY public.patients
    ADD CONSTRAINT patients_pkey PRIMARY KEY (id);

-- CONSTRAINT provisioning_keys provisioning_keys_pkey

ALTER TABLE ONLY public.provisioning_keys
    ADD CONSTRAINT provisioning_keys_pkey PRIMARY KEY (id);

-- CONSTRAINT record_openings record_openings_pkey

ALTER TABLE ONLY public.record_openings
    ADD CONSTRAINT record_openings_pkey PRIMARY KEY (opened_at, id);

-- CONSTRAINT sessions sessions_pkey

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

-- CONSTRAINT users users_pkey

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

-- INDEX account_tokens_expires_at_idx

CREATE INDEX account_tokens_expires_at_idx ON public.account_tokens USING btree (expires_at);

-- INDEX account_tokens_token_hash_key

CREATE UNIQUE INDEX account_tokens_token_hash_key ON public.account_tokens USING btree (token_hash);

-- INDEX account_tokens_user_id_idx

CREATE INDEX account_tokens_user_id_idx ON public.account_tokens USING btree (user_id);

-- INDEX admin_audit_logs_action_created_at_idx

CREATE INDEX admin_audit_logs_action_created_at_idx ON public.admin_audit_logs USING btree (action, created_at);

-- INDEX admin_audit_logs_admin_id_created_at_idx

CREATE INDEX admin_audit_logs_admin_id_created_at_idx ON public.admin_audit_logs USING btree (admin_id, created_at);

-- INDEX admin_audit_logs_chain_seq_idx

CREATE UNIQUE INDEX admin_audit_logs_chain_seq_idx ON public.admin_audit_logs USING btree (chain, seq);

-- INDEX admin_audit_logs_created_at_idx

CREATE INDEX admin_audit_logs_created_at_idx ON public.admin_audit_logs USING btree (created_at);

-- INDEX admin_audit_logs_resource_type_resource_id_created_at_idx

CREATE INDEX admin_audit_logs_resource_type_resource_id_created_at_idx ON public.admin_audit_logs USING btree (resource_type, resource_id, created_at);

-- INDEX admins_created_at_idx

CREATE INDEX admins_created_at_idx ON public.admins USING btree (created_at);

-- INDEX admins_employee_id_key

CREATE UNIQUE INDEX admins_employee_id_key ON public.admins USING btree (employee_id);

-- INDEX doctor_specialties_category_idx

CREATE INDEX doctor_specialties_category_idx ON public.doctor_specialties USING btree (category);

-- INDEX doctor_specialties_created_at_idx

CREATE INDEX doctor_specialties_created_at_idx ON public.doctor_specialties USING btree (created_at);

-- INDEX doctor_specialties_name_key

CREATE UNIQUE INDEX doctor_specialties_name_key ON public.doctor_specialties USING btree (name);

-- INDEX doctors_created_at_id_idx

CREATE INDEX doctors_created_at_id_idx ON public.doctors USING btree (created_at, id);

-- INDEX doctors_email_key

CREATE UNIQUE INDEX doctors_email_key ON public.doctors USING btree (email);

-- INDEX doctors_institution_id_idx

CREATE INDEX doctors_institution_id_idx ON public.doctors USING btree (institution_id);

-- INDEX doctors_medical_license_folded_key

CREATE UNIQUE INDEX doctors_medical_license_folded_key ON public.doctors USING btree (public.fold_license((medical_license)::text));

-- INDEX doctors_medical_license_key

CREATE UNIQUE INDEX doctors_medical_license_key ON public.doctors USING btree (medical_license);

-- INDEX doctors_professional_status_idx

CREATE INDEX doctors_professional_status_idx ON public.doctors USING btree (professional_status);

-- INDEX doctors_search_text_idx

CREATE INDEX doctors_search_text_idx ON public.doctors USING gin (search_text public.gin_trgm_ops);

-- INDEX doctors_secondary_specialty_id_idx

CREATE INDEX doctors_secondary_specialty_id_idx ON public.doctors USING btree (secondary_specialty_id);

-- INDEX doctors_specialty_id_idx

CREATE INDEX doctors_specialty_id_idx ON public.doctors USING btree (specialty_id);

-- INDEX health_profiles_patient_id_key

CREATE UNIQUE INDEX health_profiles_patient_id_key ON public.health_profiles USING btree (patient_id);

-- INDEX medical_institutions_contact_email_key

CREATE UNIQUE INDEX medical_institutions_contact_email_key ON public.medical_institutions USING btree (contact_email);

-- INDEX medical_institutions_created_at_id_idx

CREATE INDEX medical_institutions_created_at_id_idx ON public.medical_institutions USING btree (created_at, id);

-- INDEX medical_institutions_institution_type_idx

CREATE INDEX medical_institutions_institution_type_idx ON public.medical_institutions USING btree (institution_type);

-- INDEX medical_institutions_license_number_folded_key

CREATE UNIQUE INDEX medical_institutions_license_number_folded_key ON public.medical_institutions USING btree (public.fold_license((license_number)::text));

-- INDEX medical_institutions_license_number_key

CREATE UNIQUE INDEX medical_institutions_license_number_key ON public.medical_institutions USING btree (license_number);

-- INDEX medical_institutions_region_state_idx

CREATE INDEX medical_institutions_region_state_idx ON public.medical_institutions USING btree (region_state);

-- INDEX medical_institutions_search_text_idx

CREATE INDEX medical_institutions_search_text_idx ON public.medical_institutions USING gin (search_text public.gin_trgm_ops);

-- INDEX open_records_actor_id_patient_id_purpose_key

CREATE UNIQUE INDEX open_records_actor_id_patient_id_purpose_key ON public.open_records USING btree (actor_id, patient_id, purpose);

-- INDEX open_records_expires_at_idx

CREATE INDEX open_records_expires_at_idx ON public.open_records USING btree (expires_at);

-- INDEX opening_reviews_opening_id_key

CREATE UNIQUE INDEX opening_reviews_opening_id_key ON public.opening_reviews USING btree (opening_id);

-- INDEX opening_reviews_patient_id_idx

CREATE INDEX opening_reviews_patient_id_idx ON public.opening_reviews USING btree (patient_id);

-- INDEX patients_created_at_id_idx

CREATE INDEX patients_created_at_id_idx ON public.patients USING btree (created_at, id);

-- INDEX patients_doctor_id_idx

CREATE INDEX patients_doctor_id_idx ON public.patients USING btree (doctor_id);

-- INDEX patients_email_key

CREATE UNIQUE INDEX patients_email_key ON public.patients USING btree (email);

-- INDEX patients_gender_idx

CREATE INDEX patients_gender_idx ON public.patients USING btree (gender);

-- INDEX patients_institution_id_idx

CREATE INDEX patients_institution_id_idx ON public.patients USING btree (institution_id);

-- INDEX patients_search_text_idx

CREATE INDEX patients_search_text_idx ON public.patients USING gin (search_text public.gin_trgm_ops);

-- INDEX patients_validation_status_idx

CREATE INDEX patients_validation_status_idx ON public.patients USING btree (validation_status);

-- INDEX provisioning_keys_created_at_idx

CREATE INDEX provisioning_keys_created_at_idx ON public.provisioning_keys USING btree (created_at);

-- INDEX provisioning_keys_key_hash_key

CREATE UNIQUE INDEX provisioning_keys_key_hash_key ON public.provisioning_keys USING btree (user_type, key_hash);

-- INDEX record_openings_actor_id_opened_at_idx

CREATE INDEX record_openings_actor_id_opened_at_idx ON ONLY public.record_openings USING btree (actor_id, opened_at);

-- INDEX record_openings_emergencies_idx

CREATE INDEX record_openings_emergencies_idx ON ONLY public.record_openings USING btree (opened_at) WHERE (purpose = 'emergency'::text);

-- INDEX record_openings_patient_id_opened_at_id_idx

CREATE INDEX record_openings_patient_id_opened_at_id_idx ON ONLY public.record_openings USING btree (patient_id, opened_at, id);

-- INDEX record_openings_transaction_idx

CREATE INDEX record_openings_transaction_idx ON ONLY public.record_openings USING btree (transaction);

-- INDEX sessions_expires_at_idx

CREATE INDEX sessions_expires_at_idx ON public.sessions USING btree (expires_at);

-- INDEX sessions_family_idx

CREATE INDEX sessions_family_idx ON public.sessions USING btree (family);

-- INDEX sessions_token_hash_key

CREATE UNIQUE INDEX sessions_token_hash_key ON public.sessions USING btree (token_hash);

-- INDEX sessions_user_id_idx

CREATE INDEX sessions_user_id_idx ON public.sessions USING btree (user_id);

-- INDEX users_admin_id_key

CREATE UNIQUE INDEX users_admin_id_key ON public.users USING btree (admin_id);

-- INDEX users_created_at_idx

CREATE INDEX users_created_at_idx ON public.users USING btree (created_at);

-- INDEX users_doctor_id_key

CREATE UNIQUE INDEX users_doctor_id_key ON public.users USING btree (doctor_id);

-- INDEX users_email_key

CREATE UNIQUE INDEX users_email_key ON public.users USING btree (email);

-- INDEX users_institution_id_key

CREATE UNIQUE INDEX users_institution_id_key ON public.users USING btree (institution_id);

-- INDEX users_patient_id_key

CREATE UNIQUE INDEX users_patient_id_key ON public.users USING btree (patient_id);

-- INDEX users_reference_id_idx

CREATE INDEX users_reference_id_idx ON public.users USING btree (reference_id);

-- INDEX users_user_type_idx

CREATE INDEX users_user_type_idx ON public.users USING btree (user_type);

-- TRIGGER account_tokens account_tokens_audit_delete

CREATE TRIGGER account_tokens_audit_delete AFTER DELETE ON public.account_tokens REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN ((public.acting_type() = 'admin'::text)) EXECUTE FUNCTION public.audit('processes', '{token_hash}');

-- TRIGGER account_tokens account_tokens_audit_insert

CREATE TRIGGER account_tokens_audit_insert AFTER INSERT ON public.account_tokens REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}');

-- TRIGGER account_tokens account_tokens_audit_update

CREATE TRIGGER account_tokens_audit_update AFTER UPDATE ON public.account_tokens REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}');

-- TRIGGER account_tokens account_tokens_ended

CREATE TRIGGER account_tokens_ended BEFORE UPDATE ON public.account_tokens FOR EACH ROW WHEN (((old.used_at IS NOT NULL) AND (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION public.refuse_ended_change();

-- TRIGGER account_tokens account_tokens_touch

CREATE TRIGGER account_tokens_touch BEFORE INSERT OR UPDATE ON public.account_tokens FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER admin_audit_logs admin_audit_logs_append_only

CREATE TRIGGER admin_audit_logs_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.admin_audit_logs FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only;

-- TRIGGER admin_audit_logs admin_audit_logs_append_only_row

CREATE TRIGGER admin_audit_logs_append_only_row BEFORE DELETE OR UPDATE ON public.admin_audit_logs FOR EACH ROW EXECUTE FUNCTION public.append_only();

ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row;

-- TRIGGER admins admins_audit_delete

CREATE TRIGGER admins_audit_delete AFTER DELETE ON public.admins REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER admins admins_audit_insert

CREATE TRIGGER admins_audit_insert AFTER INSERT ON public.admins REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER admins admins_audit_update

CREATE TRIGGER admins_audit_update AFTER UPDATE ON public.admins REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER admins admins_blank

CREATE TRIGGER admins_blank BEFORE INSERT OR UPDATE ON public.admins FOR EACH ROW WHEN ((public.is_blank((new.department)::text) OR public.is_blank((new.employee_id)::text) OR public.is_blank((new.phone)::text))) EXECUTE FUNCTION public.blank_to_null('department', 'employee_id', 'phone');

-- TRIGGER admins admins_close_records

CREATE TRIGGER admins_close_records AFTER UPDATE OF is_active ON public.admins FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.close_records();

-- TRIGGER admins admins_deactivate

CREATE TRIGGER admins_deactivate AFTER UPDATE ON public.admins FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.deactivate_login('admin');

-- TRIGGER admins admins_email

CREATE TRIGGER admins_email BEFORE INSERT OR UPDATE OF email ON public.admins FOR EACH ROW EXECUTE FUNCTION public.lower_email();

-- TRIGGER admins admins_touch

CREATE TRIGGER admins_touch BEFORE INSERT OR UPDATE ON public.admins FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER doctor_specialties doctor_specialties_audit_delete

CREATE TRIGGER doctor_specialties_audit_delete AFTER DELETE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- TRIGGER doctor_specialties doctor_specialties_audit_insert

CREATE TRIGGER doctor_specialties_audit_insert AFTER INSERT ON public.doctor_specialties REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- TRIGGER doctor_specialties doctor_specialties_audit_update

CREATE TRIGGER doctor_specialties_audit_update AFTER UPDATE ON public.doctor_specialties REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- TRIGGER doctor_specialties doctor_specialties_blank

CREATE TRIGGER doctor_specialties_blank BEFORE INSERT OR UPDATE ON public.doctor_specialties FOR EACH ROW WHEN (public.is_blank(new.description)) EXECUTE FUNCTION public.blank_to_null('description');

-- TRIGGER doctor_specialties doctor_specialties_outbox

CREATE TRIGGER doctor_specialties_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctor_specialties FOR EACH ROW EXECUTE FUNCTION public.record_change('specialty');

-- TRIGGER doctor_specialties doctor_specialties_touch

CREATE TRIGGER doctor_specialties_touch BEFORE INSERT OR UPDATE ON public.doctor_specialties FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER doctors doctors_assignment

CREATE TRIGGER doctors_assignment AFTER UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.check_doctor_assignment();

-- TRIGGER doctors doctors_assignment_insert

CREATE TRIGGER doctors_assignment_insert AFTER INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.check_doctor_assignment();

-- TRIGGER doctors doctors_audit_delete

CREATE TRIGGER doctors_audit_delete AFTER DELETE ON public.doctors REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER doctors doctors_audit_insert

CREATE TRIGGER doctors_audit_insert AFTER INSERT ON public.doctors REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER doctors doctors_audit_update

CREATE TRIGGER doctors_audit_update AFTER UPDATE ON public.doctors REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER doctors doctors_blank

CREATE TRIGGER doctors_blank BEFORE INSERT OR UPDATE ON public.doctors FOR EACH ROW WHEN (public.is_blank((new.phone)::text)) EXECUTE FUNCTION public.blank_to_null('phone');

-- TRIGGER doctors doctors_change

CREATE TRIGGER doctors_change BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((old.is_active IS DISTINCT FROM new.is_active) OR ((old.professional_status IS DISTINCT FROM new.professional_status) AND ((old.professional_status = 'suspended'::text) OR (new.professional_status = 'suspended'::text))))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');

-- TRIGGER doctors doctors_close_records

CREATE TRIGGER doctors_close_records AFTER UPDATE OF is_active ON public.doctors FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.close_records();

-- TRIGGER doctors doctors_deactivate

CREATE TRIGGER doctors_deactivate AFTER UPDATE ON public.doctors FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.deactivate_login('doctor');

-- TRIGGER doctors doctors_email

CREATE TRIGGER doctors_email BEFORE INSERT OR UPDATE OF email ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.lower_email();

-- TRIGGER doctors doctors_insert

CREATE TRIGGER doctors_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN (((new.professional_status = 'suspended'::text) OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');

-- TRIGGER doctors doctors_join

CREATE TRIGGER doctors_join BEFORE UPDATE ON public.doctors FOR EACH ROW WHEN (((new.institution_id IS NOT NULL) AND (old.institution_id IS DISTINCT FROM new.institution_id))) EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');

-- TRIGGER doctors doctors_join_insert

CREATE TRIGGER doctors_join_insert BEFORE INSERT ON public.doctors FOR EACH ROW WHEN ((new.institution_id IS NOT NULL)) EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');

-- TRIGGER doctors doctors_outbox

CREATE TRIGGER doctors_outbox AFTER INSERT OR DELETE OR UPDATE ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.record_change('doctor');

-- TRIGGER doctors doctors_search

CREATE TRIGGER doctors_search BEFORE INSERT OR UPDATE OF first_name, last_name, email, medical_license, search_text ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.index_doctor();

-- TRIGGER doctors doctors_touch

CREATE TRIGGER doctors_touch BEFORE INSERT OR UPDATE ON public.doctors FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER health_profiles health_profiles_audit_delete

CREATE TRIGGER health_profiles_audit_delete AFTER DELETE ON public.health_profiles REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}');

-- TRIGGER health_profiles health_profiles_audit_insert

CREATE TRIGGER health_profiles_audit_insert AFTER INSERT ON public.health_profiles REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}');

-- TRIGGER health_profiles health_profiles_audit_update

CREATE TRIGGER health_profiles_audit_update AFTER UPDATE ON public.health_profiles REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}');

-- TRIGGER health_profiles health_profiles_blank

CREATE TRIGGER health_profiles_blank BEFORE INSERT OR UPDATE ON public.health_profiles FOR EACH ROW WHEN ((public.is_blank(new.preexisting_conditions_notes) OR public.is_blank(new.current_medications) OR public.is_blank(new.allergies))) EXECUTE FUNCTION public.blank_to_null('preexisting_conditions_notes', 'current_medications', 'allergies');

-- TRIGGER health_profiles health_profiles_keep_patient

CREATE TRIGGER health_profiles_keep_patient BEFORE UPDATE ON public.health_profiles FOR EACH ROW WHEN ((old.patient_id IS DISTINCT FROM new.patient_id)) EXECUTE FUNCTION public.refuse_patient_change();

-- TRIGGER health_profiles health_profiles_smoking_years_insert

CREATE TRIGGER health_profiles_smoking_years_insert AFTER INSERT ON public.health_profiles FOR EACH ROW WHEN ((new.smoking_years > 0)) EXECUTE FUNCTION public.check_smoking_years();

-- TRIGGER health_profiles health_profiles_smoking_years_update

CREATE TRIGGER health_profiles_smoking_years_update AFTER UPDATE ON public.health_profiles FOR EACH ROW WHEN ((new.smoking_years > old.smoking_years)) EXECUTE FUNCTION public.check_smoking_years();

-- TRIGGER health_profiles health_profiles_touch

CREATE TRIGGER health_profiles_touch BEFORE INSERT OR UPDATE ON public.health_profiles FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER medical_institutions medical_institutions_audit_delete

CREATE TRIGGER medical_institutions_audit_delete AFTER DELETE ON public.medical_institutions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER medical_institutions medical_institutions_audit_insert

CREATE TRIGGER medical_institutions_audit_insert AFTER INSERT ON public.medical_institutions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER medical_institutions medical_institutions_audit_update

CREATE TRIGGER medical_institutions_audit_update AFTER UPDATE ON public.medical_institutions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER medical_institutions medical_institutions_blank

CREATE TRIGGER medical_institutions_blank BEFORE INSERT OR UPDATE ON public.medical_institutions FOR EACH ROW WHEN ((public.is_blank((new.address)::text) OR public.is_blank((new.region_state)::text) OR public.is_blank((new.phone)::text) OR public.is_blank((new.website)::text) OR public.is_blank((new.license_number)::text))) EXECUTE FUNCTION public.blank_to_null('address', 'region_state', 'phone', 'website', 'license_number');

-- TRIGGER medical_institutions medical_institutions_change

CREATE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions FOR EACH ROW WHEN (((old.is_verified IS DISTINCT FROM new.is_verified) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');

-- TRIGGER medical_institutions medical_institutions_close_records

CREATE TRIGGER medical_institutions_close_records AFTER UPDATE OF is_active ON public.medical_institutions FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.close_records();

-- TRIGGER medical_institutions medical_institutions_deactivate

CREATE TRIGGER medical_institutions_deactivate AFTER UPDATE ON public.medical_institutions FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.deactivate_login('institution');

-- TRIGGER medical_institutions medical_institutions_email

CREATE TRIGGER medical_institutions_email BEFORE INSERT OR UPDATE OF contact_email ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.lower_contact_email();

-- TRIGGER medical_institutions medical_institutions_insert

CREATE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active))) EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');

-- TRIGGER medical_institutions medical_institutions_outbox

CREATE TRIGGER medical_institutions_outbox AFTER INSERT OR DELETE OR UPDATE ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.record_change('institution');

-- TRIGGER medical_institutions medical_institutions_search

CREATE TRIGGER medical_institutions_search BEFORE INSERT OR UPDATE OF name, contact_email, license_number, search_text ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.index_institution();

-- TRIGGER medical_institutions medical_institutions_touch

CREATE TRIGGER medical_institutions_touch BEFORE INSERT OR UPDATE ON public.medical_institutions FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER opening_digests opening_digests_append_only

CREATE TRIGGER opening_digests_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.opening_digests FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

ALTER TABLE public.opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only;

-- TRIGGER opening_digests opening_digests_append_only_row

CREATE TRIGGER opening_digests_append_only_row BEFORE DELETE OR UPDATE ON public.opening_digests FOR EACH ROW EXECUTE FUNCTION public.append_only();

ALTER TABLE public.opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only_row;

-- TRIGGER opening_reviews opening_reviews_append_only

CREATE TRIGGER opening_reviews_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.opening_reviews FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

ALTER TABLE public.opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only;

-- TRIGGER opening_reviews opening_reviews_append_only_row

CREATE TRIGGER opening_reviews_append_only_row BEFORE DELETE OR UPDATE ON public.opening_reviews FOR EACH ROW EXECUTE FUNCTION public.append_only();

ALTER TABLE public.opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only_row;

-- TRIGGER opening_reviews opening_reviews_audit_delete

CREATE TRIGGER opening_reviews_audit_delete AFTER DELETE ON public.opening_reviews REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER opening_reviews opening_reviews_audit_insert

CREATE TRIGGER opening_reviews_audit_insert AFTER INSERT ON public.opening_reviews REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER opening_reviews opening_reviews_audit_update

CREATE TRIGGER opening_reviews_audit_update AFTER UPDATE ON public.opening_reviews REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{}');

-- TRIGGER patients patients_assignment

CREATE TRIGGER patients_assignment AFTER UPDATE ON public.patients FOR EACH ROW WHEN (((old.doctor_id IS DISTINCT FROM new.doctor_id) OR (old.institution_id IS DISTINCT FROM new.institution_id) OR (old.is_active IS DISTINCT FROM new.is_active))) EXECUTE FUNCTION public.check_patient_assignment();

-- TRIGGER patients patients_assignment_insert

CREATE TRIGGER patients_assignment_insert AFTER INSERT ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_assignment();

-- TRIGGER patients patients_audit_delete

CREATE TRIGGER patients_audit_delete AFTER DELETE ON public.patients REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}');

-- TRIGGER patients patients_audit_insert

CREATE TRIGGER patients_audit_insert AFTER INSERT ON public.patients REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}');

-- TRIGGER patients patients_audit_update

CREATE TRIGGER patients_audit_update AFTER UPDATE ON public.patients REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}');

-- TRIGGER patients patients_birth

CREATE TRIGGER patients_birth AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((new.date_of_birth > old.date_of_birth)) EXECUTE FUNCTION public.check_date_of_birth();

-- TRIGGER patients patients_blank

CREATE TRIGGER patients_blank BEFORE INSERT OR UPDATE ON public.patients FOR EACH ROW WHEN ((public.is_blank((new.phone)::text) OR public.is_blank((new.emergency_contact_name)::text) OR public.is_blank((new.emergency_contact_phone)::text))) EXECUTE FUNCTION public.blank_to_null('phone', 'emergency_contact_name', 'emergency_contact_phone');

-- TRIGGER patients patients_change

CREATE TRIGGER patients_change BEFORE UPDATE ON public.patients FOR EACH ROW EXECUTE FUNCTION public.check_patient_change();

-- TRIGGER patients patients_deactivate

CREATE TRIGGER patients_deactivate AFTER UPDATE ON public.patients FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.deactivate_login('patient');

-- TRIGGER patients patients_email

CREATE TRIGGER patients_email BEFORE INSERT OR UPDATE OF email ON public.patients FOR EACH ROW EXECUTE FUNCTION public.lower_email();

-- TRIGGER patients patients_insert

CREATE TRIGGER patients_insert BEFORE INSERT ON public.patients FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.validation_status <> 'pending'::text))) EXECUTE FUNCTION public.require_admin('patients_new', 'A new patient is active, pending and not verified.');

-- TRIGGER patients patients_search

CREATE TRIGGER patients_search BEFORE INSERT OR UPDATE OF first_name, last_name, email, search_text ON public.patients FOR EACH ROW EXECUTE FUNCTION public.index_person();

-- TRIGGER patients patients_touch

CREATE TRIGGER patients_touch BEFORE INSERT OR UPDATE ON public.patients FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER provisioning_keys provisioning_keys_audit_delete

CREATE TRIGGER provisioning_keys_audit_delete AFTER DELETE ON public.provisioning_keys REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');

-- TRIGGER provisioning_keys provisioning_keys_audit_insert

CREATE TRIGGER provisioning_keys_audit_insert AFTER INSERT ON public.provisioning_keys REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');

-- TRIGGER provisioning_keys provisioning_keys_audit_update

CREATE TRIGGER provisioning_keys_audit_update AFTER UPDATE ON public.provisioning_keys REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (((public.acting_type() = 'admin'::text) OR pg_has_role('service_admins'::name, 'USAGE'::text))) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');

-- TRIGGER provisioning_keys provisioning_keys_stamp

CREATE TRIGGER provisioning_keys_stamp BEFORE INSERT ON public.provisioning_keys FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- TRIGGER record_openings record_openings_append_only

CREATE TRIGGER record_openings_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.record_openings FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

ALTER TABLE public.record_openings ENABLE ALWAYS TRIGGER record_openings_append_only;

-- TRIGGER record_openings record_openings_append_only_row

CREATE TRIGGER record_openings_append_only_row BEFORE DELETE OR UPDATE ON public.record_openings FOR EACH ROW EXECUTE FUNCTION public.append_only();

ALTER TABLE public.record_openings ENABLE ALWAYS TRIGGER record_openings_append_only_row;

-- TRIGGER sessions sessions_audit

CREATE TRIGGER sessions_audit AFTER INSERT OR DELETE OR UPDATE ON public.sessions FOR EACH ROW WHEN ((public.acting_type() = 'admin'::text)) EXECUTE FUNCTION public.audit_row('admins', '{token_hash}');

-- TRIGGER sessions sessions_audit_end

CREATE TRIGGER sessions_audit_end AFTER UPDATE ON public.sessions FOR EACH ROW WHEN (((old.revoked_at IS DISTINCT FROM new.revoked_at) AND (public.acting_type() <> 'admin'::text))) EXECUTE FUNCTION public.audit_row('processes', '{token_hash}');

-- TRIGGER sessions sessions_ended

CREATE TRIGGER sessions_ended BEFORE UPDATE ON public.sessions FOR EACH ROW WHEN ((((old.revoked_at IS NOT NULL) AND ((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.last_seen_at IS DISTINCT FROM new.last_seen_at) OR (old.idle_expires_at IS DISTINCT FROM new.idle_expires_at))) OR ((old.rotated_at IS NOT NULL) AND (old.rotated_at IS DISTINCT FROM new.rotated_at)))) EXECUTE FUNCTION public.refuse_ended_change();

-- TRIGGER sessions sessions_outbox

CREATE TRIGGER sessions_outbox AFTER UPDATE ON public.sessions FOR EACH ROW WHEN (((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.rotated_at IS DISTINCT FROM new.rotated_at))) EXECUTE FUNCTION public.record_session();

-- TRIGGER sessions sessions_outbox_delete

CREATE TRIGGER sessions_outbox_delete AFTER DELETE ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.record_session();

-- TRIGGER sessions sessions_touch

CREATE TRIGGER sessions_touch BEFORE INSERT OR UPDATE ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER users users_audit_delete

CREATE TRIGGER users_audit_delete AFTER DELETE ON public.users REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- TRIGGER users users_audit_insert

CREATE TRIGGER users_audit_insert AFTER INSERT ON public.users REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- TRIGGER users users_audit_update

CREATE TRIGGER users_audit_update AFTER UPDATE ON public.users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}');

-- TRIGGER users users_change

CREATE TRIGGER users_change BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.check_user_change();

-- TRIGGER users users_close_records

CREATE TRIGGER users_close_records AFTER UPDATE OF is_active ON public.users FOR EACH ROW WHEN ((old.is_active AND (NOT new.is_active))) EXECUTE FUNCTION public.close_records();

-- TRIGGER users users_complete_owner

CREATE TRIGGER users_complete_owner BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.complete_login_owner();

-- TRIGGER users users_email

CREATE TRIGGER users_email BEFORE INSERT OR UPDATE OF email ON public.users FOR EACH ROW EXECUTE FUNCTION public.lower_email();

-- TRIGGER users users_end_sessions

CREATE TRIGGER users_end_sessions AFTER UPDATE ON public.users FOR EACH ROW WHEN (((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.is_active IS DISTINCT FROM new.is_active)) OR (old.password_changed_at IS DISTINCT FROM new.password_changed_at))) EXECUTE FUNCTION public.end_sessions();

-- TRIGGER users users_insert

CREATE TRIGGER users_insert BEFORE INSERT ON public.users FOR EACH ROW WHEN ((new.is_verified OR (NOT new.is_active) OR (new.failed_login_attempts <> 0) OR (num_nonnulls(new.last_failed_login, new.locked_until, new.last_login) > 0))) EXECUTE FUNCTION public.require_admin('users_new', 'A new login is active, not verified, and has no history.');

-- TRIGGER users users_keep_owner

CREATE TRIGGER users_keep_owner BEFORE UPDATE ON public.users FOR EACH ROW WHEN (((old.user_type IS DISTINCT FROM new.user_type) OR (old.reference_id IS DISTINCT FROM new.reference_id) OR (old.patient_id IS DISTINCT FROM new.patient_id) OR (old.doctor_id IS DISTINCT FROM new.doctor_id) OR (old.institution_id IS DISTINCT FROM new.institution_id) OR (old.admin_id IS DISTINCT FROM new.admin_id))) EXECUTE FUNCTION public.refuse_login_owner_change();

-- TRIGGER users users_outbox

CREATE TRIGGER users_outbox AFTER UPDATE ON public.users FOR EACH ROW WHEN ((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_verified IS DISTINCT FROM new.is_verified) OR (old.locked_until IS DISTINCT FROM new.locked_until))) EXECUTE FUNCTION public.record_change('login');

-- TRIGGER users users_outbox_delete

CREATE TRIGGER users_outbox_delete AFTER DELETE ON public.users FOR EACH ROW EXECUTE FUNCTION public.record_change('login');

-- TRIGGER users users_outbox_sessions

CREATE TRIGGER users_outbox_sessions AFTER UPDATE ON public.users FOR EACH ROW WHEN ((old.is_verified IS DISTINCT FROM new.is_verified)) EXECUTE FUNCTION public.record_sessions();

-- TRIGGER users users_password

CREATE TRIGGER users_password BEFORE UPDATE OF password_hash ON public.users FOR EACH ROW WHEN (((old.password_hash)::text IS DISTINCT FROM (new.password_hash)::text)) EXECUTE FUNCTION public.set_password_changed_at();

-- TRIGGER users users_touch

CREATE TRIGGER users_touch BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch();

-- TRIGGER users users_unverify

CREATE TRIGGER users_unverify BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.is_verified AND new.is_verified AND ((old.email)::text IS DISTINCT FROM (new.email)::text))) EXECUTE FUNCTION public.unverify();

-- FK CONSTRAINT account_tokens account_tokens_user_id_fkey

ALTER TABLE ONLY public.account_tokens
    ADD CONSTRAINT account_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

-- FK CONSTRAINT admin_audit_logs admin_audit_logs_admin_id_fkey

ALTER TABLE ONLY public.admin_audit_logs
    ADD CONSTRAINT admin_audit_logs_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admins(id);

-- FK CONSTRAINT doctors doctors_institution_id_fkey

ALTER TABLE ONLY public.doctors
    ADD CONSTRAINT doctors_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.medical_institutions(id) ON DELETE SET NULL;

-- FK CONSTRAINT doctors doctors_secondary_specialty_id_fkey

ALTER TABLE ONLY public.doctors
    ADD CONSTRAINT doctors_secondary_specialty_id_fkey FOREIGN KEY (secondary_specialty_id) REFERENCES public.doctor_specialties(id) ON DELETE SET NULL;

-- FK CONSTRAINT doctors doctors_specialty_id_fkey

ALTER TABLE ONLY public.doctors
    ADD CONSTRAINT doctors_specialty_id_fkey FOREIGN KEY (specialty_id) REFERENCES public.doctor_specialties(id) ON DELETE SET NULL;

-- FK CONSTRAINT health_profiles health_profiles_patient_id_fkey

ALTER TABLE ONLY public.health_profiles
    ADD CONSTRAINT health_profiles_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patients(id) ON DELETE CASCADE;

-- FK CONSTRAINT patients patients_doctor_id_fkey

ALTER TABLE ONLY public.patients
    ADD CONSTRAINT patients_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES public.doctors(id) ON DELETE SET NULL;

-- FK CONSTRAINT patients patients_institution_id_fkey

ALTER TABLE ONLY public.patients
    ADD CONSTRAINT patients_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.medical_institutions(id) ON DELETE SET NULL;

-- FK CONSTRAINT sessions sessions_user_id_fkey

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

-- FK CONSTRAINT users users_admin_id_fkey

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admins(id) ON DELETE CASCADE;

-- FK CONSTRAINT users users_doctor_id_fkey

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES public.doctors(id) ON DELETE CASCADE;

-- FK CONSTRAINT users users_institution_id_fkey

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES public.medical_institutions(id) ON DELETE CASCADE;

-- FK CONSTRAINT users users_patient_id_fkey

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.patients(id) ON DELETE CASCADE;

-- ROW SECURITY account_tokens

ALTER TABLE public.account_tokens ENABLE ROW LEVEL SECURITY;

-- POLICY doctors active_select

CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors USING (public.sees_doctor(is_active));

-- POLICY medical_institutions active_select

CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_doctors, service_institutions, service_patients USING (public.sees_institution(is_active));

-- ROW SECURITY admin_audit_logs

ALTER TABLE public.admin_audit_logs ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY admins

ALTER TABLE public.admins ENABLE ROW LEVEL SECURITY;

-- POLICY users admins_all

CREATE POLICY admins_all ON public.users FOR SELECT TO service_admins, service_doctors, service_institutions USING (public.is_admin());

-- POLICY admins admins_insert

CREATE POLICY admins_insert ON public.admins FOR INSERT TO service_admins WITH CHECK (public.is_admin());

-- POLICY doctor_specialties admins_insert

CREATE POLICY admins_insert ON public.doctor_specialties FOR INSERT TO service_doctors WITH CHECK (public.is_admin());

-- POLICY users admins_insert

CREATE POLICY admins_insert ON public.users FOR INSERT TO service_admins WITH CHECK (((user_type = 'admin'::text) AND public.is_admin()));

-- POLICY provisioning_keys admins_keys

CREATE POLICY admins_keys ON public.provisioning_keys TO service_admins USING (((user_type = 'admin'::text) AND public.is_admin()));

-- POLICY admin_audit_logs admins_select

CREATE POLICY admins_select ON public.admin_audit_logs FOR SELECT TO service_admins USING ((((resource_type)::text <> 'health_profiles'::text) AND public.is_admin()));

-- POLICY admins admins_select

CREATE POLICY admins_select ON public.admins FOR SELECT TO service_admins USING (public.is_admin());

-- POLICY doctor_specialties admins_select

CREATE POLICY admins_select ON public.doctor_specialties FOR SELECT TO service_admins, service_doctors USING (public.is_admin());

-- POLICY doctors admins_select

CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors USING (public.is_admin());

-- POLICY medical_institutions admins_select

CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_doctors, service_institutions USING (public.is_admin());

-- POLICY opening_reviews admins_select

CREATE POLICY admins_select ON public.opening_reviews FOR SELECT TO service_admins USING (public.is_admin());

-- POLICY patients admins_select

CREATE POLICY admins_select ON public.patients FOR SELECT TO service_admins USING (public.is_admin());

-- POLICY record_openings admins_select

CREATE POLICY admins_select ON public.record_openings FOR SELECT TO service_admins USING (
CASE
    WHEN (NOT public.is_admin()) THEN false
    WHEN (purpose = 'emergency'::text) THEN true
    ELSE public.record_opened(patient_id)
END);

-- POLICY admins admins_update

CREATE POLICY admins_update ON public.admins FOR UPDATE TO service_admins USING (public.is_admin());

-- POLICY doctor_specialties admins_update

CREATE POLICY admins_update ON public.doctor_specialties FOR UPDATE TO service_doctors USING (public.is_admin());

-- POLICY doctors admins_update

CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors USING (public.is_admin());

-- POLICY medical_institutions admins_update

CREATE POLICY admins_update ON public.medical_institutions FOR UPDATE TO service_admins, service_institutions USING (public.is_admin());

-- POLICY patients admins_update

CREATE POLICY admins_update ON public.patients FOR UPDATE TO service_admins USING (public.is_admin());

-- POLICY users admins_update

CREATE POLICY admins_update ON public.users FOR UPDATE TO service_admins USING (public.is_admin());

-- ROW SECURITY audit_heads

ALTER TABLE public.audit_heads ENABLE ROW LEVEL SECURITY;

-- POLICY users auth_select

CREATE POLICY auth_select ON public.users FOR SELECT TO auth_jwt_service USING ((public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- POLICY users auth_update

CREATE POLICY auth_update ON public.users FOR UPDATE TO auth_jwt_service USING ((public.is_admin_or_process() OR public.owns_login(patient_id, doctor_id, institution_id)));

-- ROW SECURITY cache_invalidations

ALTER TABLE public.cache_invalidations ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY doctor_specialties

ALTER TABLE public.doctor_specialties ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY doctors

ALTER TABLE public.doctors ENABLE ROW LEVEL SECURITY;

-- POLICY doctors doctors_insert

CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors WITH CHECK (public.is_admin_or_process());

-- POLICY users doctors_insert

CREATE POLICY doctors_insert ON public.users FOR INSERT TO service_doctors WITH CHECK (((user_type = 'doctor'::text) AND public.is_admin_or_process()));

-- POLICY provisioning_keys doctors_keys

CREATE POLICY doctors_keys ON public.provisioning_keys TO service_doctors USING (((user_type = 'doctor'::text) AND public.is_admin_or_process()));

-- POLICY doctors doctors_update

CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors USING (public.changes_doctor(id, institution_id, is_active)) WITH CHECK (true);

-- POLICY account_tokens expired

CREATE POLICY expired ON public.account_tokens AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING ((expires_at < now()));

-- POLICY provisioning_keys expired

CREATE POLICY expired ON public.provisioning_keys AS RESTRICTIVE FOR DELETE TO service_admins, service_doctors, service_institutions, service_patients USING ((created_at < (now() - '24:00:00'::interval)));

-- POLICY sessions expired

CREATE POLICY expired ON public.sessions AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING ((expires_at < now()));

-- ROW SECURITY health_profiles

ALTER TABLE public.health_profiles ENABLE ROW LEVEL SECURITY;

-- POLICY medical_institutions institutions_insert

CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions WITH CHECK (public.is_admin_or_process());

-- POLICY users institutions_insert

CREATE POLICY institutions_insert ON public.users FOR INSERT TO service_institutions WITH CHECK (((user_type = 'institution'::text) AND public.is_admin_or_process()));

-- POLICY provisioning_keys institutions_keys

CREATE POLICY institutions_keys ON public.provisioning_keys TO service_institutions USING (((user_type = 'institution'::text) AND public.is_admin_or_process()));

-- POLICY medical_institutions institutions_update

CREATE POLICY institutions_update ON public.medical_institutions FOR UPDATE TO service_institutions USING (public.changes_institution(id));

-- ROW SECURITY medical_institutions

ALTER TABLE public.medical_institutions ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY open_records

ALTER TABLE public.open_records ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY opening_digests

ALTER TABLE public.opening_digests ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY opening_reviews

ALTER TABLE public.opening_reviews ENABLE ROW LEVEL SECURITY;

-- POLICY users own_select

CREATE POLICY own_select ON public.users FOR SELECT TO service_doctors, service_institutions, service_patients USING (public.owns_login(patient_id, doctor_id, institution_id));

-- POLICY users own_update

CREATE POLICY own_update ON public.users FOR UPDATE TO service_doctors, service_institutions, service_patients USING (public.owns_login(patient_id, doctor_id, institution_id));

-- ROW SECURITY patients

ALTER TABLE public.patients ENABLE ROW LEVEL SECURITY;

-- POLICY health_profiles patients_insert

CREATE POLICY patients_insert ON public.health_profiles FOR INSERT TO service_patients WITH CHECK ((public.is_process() OR (public.changes_health() AND (EXISTS ( SELECT
   FROM public.patients p
  WHERE ((p.id = health_profiles.patient_id) AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active)))))));

-- POLICY patients patients_insert

CREATE POLICY patients_insert ON public.patients FOR INSERT TO service_patients WITH CHECK (public.adds_patient(doctor_id, institution_id));

-- POLICY users patients_insert

CREATE POLICY patients_insert ON public.users FOR INSERT TO service_patients WITH CHECK (((user_type = 'patient'::text) AND (public.is_process() OR (public.provisions_patients() AND (EXISTS ( SELECT
   FROM public.patients p
  WHERE ((p.id = users.patient_id) AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active))))))));

-- POLICY provisioning_keys patients_keys

CREATE POLICY patients_keys ON public.provisioning_keys TO service_patients USING (((user_type = 'patient'::text) AND public.provisions_patients()));

-- POLICY health_profiles patients_select

CREATE POLICY patients_select ON public.health_profiles FOR SELECT TO service_patients USING (
CASE
    WHEN (EXISTS ( SELECT
       FROM public.patients
      WHERE (patients.id = health_profiles.patient_id))) THEN public.record_opened(patient_id)
    ELSE false
END);

-- POLICY opening_reviews patients_select

CREATE POLICY patients_select ON public.opening_reviews FOR SELECT TO service_patients USING (public.is_patient(patient_id));

-- POLICY patients patients_select

CREATE POLICY patients_select ON public.patients FOR SELECT TO service_patients USING (public.sees_patient(id, doctor_id, institution_id, is_active));

-- POLICY record_openings patients_select

CREATE POLICY patients_select ON public.record_openings FOR SELECT TO service_patients USING (public.sees_opening(patient_id, actor_id));

-- POLICY health_profiles patients_update

CREATE POLICY patients_update ON public.health_profiles FOR UPDATE TO service_patients USING (
CASE
    WHEN (public.changes_health() AND (EXISTS ( SELECT
       FROM public.patients p
      WHERE ((p.id = health_profiles.patient_id) AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active))))) THEN public.record_opened(patient_id)
    ELSE false
END);

-- POLICY patients patients_update

CREATE POLICY patients_update ON public.patients FOR UPDATE TO service_patients USING (public.changes_patient(id, doctor_id, institution_id, is_active));

-- POLICY account_tokens processes

CREATE POLICY processes ON public.account_tokens TO auth_jwt_service USING (public.is_process());

-- POLICY sessions processes

CREATE POLICY processes ON public.sessions TO auth_jwt_service USING (public.is_process());

-- ROW SECURITY provisioning_keys

ALTER TABLE public.provisioning_keys ENABLE ROW LEVEL SECURITY;

-- POLICY doctor_specialties public_select

CREATE POLICY public_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients USING (public.sees_public());

-- POLICY account_tokens readers

CREATE POLICY readers ON public.account_tokens FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY admin_audit_logs readers

CREATE POLICY readers ON public.admin_audit_logs FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY admins readers

CREATE POLICY readers ON public.admins FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY audit_heads readers

CREATE POLICY readers ON public.audit_heads FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY cache_invalidations readers

CREATE POLICY readers ON public.cache_invalidations FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY doctor_specialties readers

CREATE POLICY readers ON public.doctor_specialties FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY doctors readers

CREATE POLICY readers ON public.doctors FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY health_profiles readers

CREATE POLICY readers ON public.health_profiles FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY medical_institutions readers

CREATE POLICY readers ON public.medical_institutions FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY open_records readers

CREATE POLICY readers ON public.open_records FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY opening_digests readers

CREATE POLICY readers ON public.opening_digests FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY opening_reviews readers

CREATE POLICY readers ON public.opening_reviews FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY patients readers

CREATE POLICY readers ON public.patients FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY provisioning_keys readers

CREATE POLICY readers ON public.provisioning_keys FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY record_openings readers

CREATE POLICY readers ON public.record_openings FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY sessions readers

CREATE POLICY readers ON public.sessions FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- POLICY users readers

CREATE POLICY readers ON public.users FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);

-- ROW SECURITY record_openings

ALTER TABLE public.record_openings ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY sessions

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY users

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

-- ACL FUNCTION emergencies_of(doctor uuid)

REVOKE ALL ON FUNCTION public.emergencies_of(doctor uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.emergencies_of(doctor uuid) TO service_patients;

-- ACL FUNCTION doctors_of(institution uuid)

REVOKE ALL ON FUNCTION public.doctors_of(institution uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.doctors_of(institution uuid) TO service_patients;

-- ACL FUNCTION active_admin(me uuid)

REVOKE ALL ON FUNCTION public.active_admin(me uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.active_admin(me uuid) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.active_admin(me uuid) TO service_admins;
GRANT ALL ON FUNCTION public.active_admin(me uuid) TO service_doctors;
GRANT ALL ON FUNCTION public.active_admin(me uuid) TO service_institutions;

-- ACL FUNCTION active_doctor(me uuid)

REVOKE ALL ON FUNCTION public.active_doctor(me uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.active_doctor(me uuid) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.active_doctor(me uuid) TO service_doctors;
GRANT ALL ON FUNCTION public.active_doctor(me uuid) TO service_institutions;
GRANT ALL ON FUNCTION public.active_doctor(me uuid) TO service_patients;

-- ACL FUNCTION active_institution(me uuid)

REVOKE ALL ON FUNCTION public.active_institution(me uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.active_institution(me uuid) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.active_institution(me uuid) TO service_doctors;
GRANT ALL ON FUNCTION public.active_institution(me uuid) TO service_institutions;
GRANT ALL ON FUNCTION public.active_institution(me uuid) TO service_patients;

-- ACL FUNCTION active_patient(me uuid)

REVOKE ALL ON FUNCTION public.active_patient(me uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.active_patient(me uuid) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.active_patient(me uuid) TO service_doctors;
GRANT ALL ON FUNCTION public.active_patient(me uuid) TO service_institutions;
GRANT ALL ON FUNCTION public.active_patient(me uuid) TO service_patients;

-- ACL FUNCTION active_system(name text)

REVOKE ALL ON FUNCTION public.active_system(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.active_system(name text) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.active_system(name text) TO predicthealth_backup;
GRANT ALL ON FUNCTION public.active_system(name text) TO predicthealth_readonly;
GRANT ALL ON FUNCTION public.active_system(name text) TO service_doctors;
GRANT ALL ON FUNCTION public.active_system(name text) TO service_institutions;
GRANT ALL ON FUNCTION public.active_system(name text) TO service_patients;

-- ACL TABLE admin_audit_logs

GRANT SELECT ON TABLE public.admin_audit_logs TO predicthealth_backup;
GRANT SELECT ON TABLE public.admin_audit_logs TO service_admins;

-- ACL COLUMN admin_audit_logs.created_at

GRANT SELECT(created_at) ON TABLE public.admin_audit_logs TO predicthealth_readonly;

-- ACL COLUMN admin_audit_logs.action

GRANT SELECT(action) ON TABLE public.admin_audit_logs TO predicthealth_readonly;

-- ACL COLUMN admin_audit_logs.resource_type

GRANT SELECT(resource_type) ON TABLE public.admin_audit_logs TO predicthealth_readonly;

-- ACL COLUMN admin_audit_logs.success

GRANT SELECT(success) ON TABLE public.admin_audit_logs TO predicthealth_readonly;

-- ACL FUNCTION add_audit_entry(entry public.admin_audit_logs)

REVOKE ALL ON FUNCTION public.add_audit_entry(entry public.admin_audit_logs) FROM PUBLIC;

-- ACL FUNCTION archive_queue(OUT readable boolean, OUT segments bigint, OUT seconds double precision)

REVOKE ALL ON FUNCTION public.archive_queue(OUT readable boolean, OUT segments bigint, OUT seconds double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.archive_queue(OUT readable boolean, OUT segments bigint, OUT seconds double precision) TO predicthealth_readonly;

-- ACL FUNCTION audit()

REVOKE ALL ON FUNCTION public.audit() FROM PUBLIC;

-- ACL FUNCTION audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text)

REVOKE ALL ON FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.audit_chain_breaks(since timestamp with time zone, max_entries integer, OUT entries bigint, OUT broken bigint, OUT example text) TO predicthealth_readonly;

-- ACL FUNCTION audit_context()

REVOKE ALL ON FUNCTION public.audit_context() FROM PUBLIC;

-- ACL FUNCTION audit_entry()

REVOKE ALL ON FUNCTION public.audit_entry() FROM PUBLIC;

-- ACL FUNCTION audit_entry_details(old_row jsonb, new_row jsonb, hidden text[])

REVOKE ALL ON FUNCTION public.audit_entry_details(old_row jsonb, new_row jsonb, hidden text[]) FROM PUBLIC;

-- ACL FUNCTION audit_entry_of(relation oid, scope text)

REVOKE ALL ON FUNCTION public.audit_entry_of(relation oid, scope text) FROM PUBLIC;

-- ACL FUNCTION audit_row()

REVOKE ALL ON FUNCTION public.audit_row() FROM PUBLIC;

-- ACL FUNCTION check_date_of_birth()

REVOKE ALL ON FUNCTION public.check_date_of_birth() FROM PUBLIC;

-- ACL FUNCTION check_doctor_assignment()

REVOKE ALL ON FUNCTION public.check_doctor_assignment() FROM PUBLIC;

-- ACL FUNCTION check_patient_assignment()

REVOKE ALL ON FUNCTION public.check_patient_assignment() FROM PUBLIC;

-- ACL FUNCTION check_purpose(kind text, reader uuid, purpose text, reason text, patients uuid[])

REVOKE ALL ON FUNCTION public.check_purpose(kind text, reader uuid, purpose text, reason text, patients uuid[]) FROM PUBLIC;

-- ACL FUNCTION check_smoking_years()

REVOKE ALL ON FUNCTION public.check_smoking_years() FROM PUBLIC;

-- ACL FUNCTION close_records()

REVOKE ALL ON FUNCTION public.close_records() FROM PUBLIC;

-- ACL FUNCTION create_opening_partitions(months integer)

REVOKE ALL ON FUNCTION public.create_opening_partitions(months integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.create_opening_partitions(months integer) TO predicthealth_backup;

-- ACL FUNCTION deactivate_login()

REVOKE ALL ON FUNCTION public.deactivate_login() FROM PUBLIC;

-- ACL FUNCTION digest_openings()

REVOKE ALL ON FUNCTION public.digest_openings() FROM PUBLIC;
GRANT ALL ON FUNCTION public.digest_openings() TO predicthealth_backup;

-- ACL FUNCTION disk_use(OUT readable boolean, OUT data bigint, OUT wal bigint)

REVOKE ALL ON FUNCTION public.disk_use(OUT readable boolean, OUT data bigint, OUT wal bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.disk_use(OUT readable boolean, OUT data bigint, OUT wal bigint) TO predicthealth_readonly;

-- ACL FUNCTION drain_invalidations(max_rows integer)

REVOKE ALL ON FUNCTION public.drain_invalidations(max_rows integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.drain_invalidations(max_rows integer) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.drain_invalidations(max_rows integer) TO service_admins;
GRANT ALL ON FUNCTION public.drain_invalidations(max_rows integer) TO service_doctors;
GRANT ALL ON FUNCTION public.drain_invalidations(max_rows integer) TO service_institutions;
GRANT ALL ON FUNCTION public.drain_invalidations(max_rows integer) TO service_patients;

-- ACL FUNCTION emergencies_per_day()

REVOKE ALL ON FUNCTION public.emergencies_per_day() FROM PUBLIC;

-- ACL FUNCTION end_sessions()

REVOKE ALL ON FUNCTION public.end_sessions() FROM PUBLIC;

-- ACL FUNCTION institution_words(institution uuid)

REVOKE ALL ON FUNCTION public.institution_words(institution uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.institution_words(institution uuid) TO service_doctors;
GRANT ALL ON FUNCTION public.institution_words(institution uuid) TO service_patients;

-- ACL FUNCTION is_inactive_doctor(doctor uuid)

REVOKE ALL ON FUNCTION public.is_inactive_doctor(doctor uuid) FROM PUBLIC;

-- ACL FUNCTION is_inactive_institution(institution uuid)

REVOKE ALL ON FUNCTION public.is_inactive_institution(institution uuid) FROM PUBLIC;

-- ACL TABLE audit_heads

GRANT SELECT ON TABLE public.audit_heads TO predicthealth_backup;

-- ACL FUNCTION lock_audit_head(chain_name text)

REVOKE ALL ON FUNCTION public.lock_audit_head(chain_name text) FROM PUBLIC;

-- ACL FUNCTION login_words(login uuid)

REVOKE ALL ON FUNCTION public.login_words(login uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.login_words(login uuid) TO auth_jwt_service;

-- ACL FUNCTION oldest_transaction(OUT readable boolean, OUT seconds double precision)

REVOKE ALL ON FUNCTION public.oldest_transaction(OUT readable boolean, OUT seconds double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.oldest_transaction(OUT readable boolean, OUT seconds double precision) TO predicthealth_readonly;

-- ACL FUNCTION open_record(patient uuid, purpose text, reason text)

REVOKE ALL ON FUNCTION public.open_record(patient uuid, purpose text, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.open_record(patient uuid, purpose text, reason text) TO service_admins;
GRANT ALL ON FUNCTION public.open_record(patient uuid, purpose text, reason text) TO service_patients;

-- ACL FUNCTION open_records(patients uuid[], purpose text, reason text)

REVOKE ALL ON FUNCTION public.open_records(patients uuid[], purpose text, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.open_records(patients uuid[], purpose text, reason text) TO service_admins;
GRANT ALL ON FUNCTION public.open_records(patients uuid[], purpose text, reason text) TO service_patients;

-- ACL TABLE record_openings

GRANT SELECT ON TABLE public.record_openings TO predicthealth_backup;
GRANT SELECT ON TABLE public.record_openings TO service_patients;

-- ACL COLUMN record_openings.id

GRANT SELECT(id) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.opened_at

GRANT SELECT(opened_at) ON TABLE public.record_openings TO service_admins;
GRANT SELECT(opened_at) ON TABLE public.record_openings TO predicthealth_readonly;

-- ACL COLUMN record_openings.expires_at

GRANT SELECT(expires_at) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.patient_id

GRANT SELECT(patient_id) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.actor_type

GRANT SELECT(actor_type) ON TABLE public.record_openings TO service_admins;
GRANT SELECT(actor_type) ON TABLE public.record_openings TO predicthealth_readonly;

-- ACL COLUMN record_openings.actor_id

GRANT SELECT(actor_id) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.reader_name

GRANT SELECT(reader_name) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.institution_name

GRANT SELECT(institution_name) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.purpose

GRANT SELECT(purpose) ON TABLE public.record_openings TO service_admins;
GRANT SELECT(purpose) ON TABLE public.record_openings TO predicthealth_readonly;

-- ACL COLUMN record_openings.ip_address

GRANT SELECT(ip_address) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.user_agent

GRANT SELECT(user_agent) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.request_id

GRANT SELECT(request_id) ON TABLE public.record_openings TO service_admins;

-- ACL COLUMN record_openings.transaction

GRANT SELECT(transaction) ON TABLE public.record_openings TO service_admins;

-- ACL FUNCTION opening_hash(opening public.record_openings)

REVOKE ALL ON FUNCTION public.opening_hash(opening public.record_openings) FROM PUBLIC;
GRANT ALL ON FUNCTION public.opening_hash(opening public.record_openings) TO predicthealth_backup;

-- ACL FUNCTION openings_state(overdue interval, OUT this_month boolean, OUT next_month boolean, OUT unpartitioned bigint, OUT emergencies bigint, OUT unreviewed bigint, OUT undigested double precision)

REVOKE ALL ON FUNCTION public.openings_state(overdue interval, OUT this_month boolean, OUT next_month boolean, OUT unpartitioned bigint, OUT emergencies bigint, OUT unreviewed bigint, OUT undigested double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.openings_state(overdue interval, OUT this_month boolean, OUT next_month boolean, OUT unpartitioned bigint, OUT emergencies bigint, OUT unreviewed bigint, OUT undigested double precision) TO predicthealth_readonly;

-- ACL FUNCTION own_invalidations()

REVOKE ALL ON FUNCTION public.own_invalidations() FROM PUBLIC;
GRANT ALL ON FUNCTION public.own_invalidations() TO auth_jwt_service;
GRANT ALL ON FUNCTION public.own_invalidations() TO service_admins;
GRANT ALL ON FUNCTION public.own_invalidations() TO service_doctors;
GRANT ALL ON FUNCTION public.own_invalidations() TO service_institutions;
GRANT ALL ON FUNCTION public.own_invalidations() TO service_patients;

-- ACL FUNCTION record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb)

REVOKE ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO auth_jwt_service;
GRANT ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_admins;
GRANT ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_doctors;
GRANT ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_institutions;
GRANT ALL ON FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) TO service_patients;

-- ACL FUNCTION record_change()

REVOKE ALL ON FUNCTION public.record_change() FROM PUBLIC;

-- ACL FUNCTION record_opened(patient uuid)

REVOKE ALL ON FUNCTION public.record_opened(patient uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_opened(patient uuid) TO service_admins;
GRANT ALL ON FUNCTION public.record_opened(patient uuid) TO service_patients;

-- ACL FUNCTION record_openings_read(patient uuid, operator text, reason text, filter jsonb)

REVOKE ALL ON FUNCTION public.record_openings_read(patient uuid, operator text, reason text, filter jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_openings_read(patient uuid, operator text, reason text, filter jsonb) TO predicthealth_backup;

-- ACL FUNCTION record_session()

REVOKE ALL ON FUNCTION public.record_session() FROM PUBLIC;

-- ACL FUNCTION record_sessions()

REVOKE ALL ON FUNCTION public.record_sessions() FROM PUBLIC;

-- ACL FUNCTION refuse_truncate(partition text)

REVOKE ALL ON FUNCTION public.refuse_truncate(partition text) FROM PUBLIC;

-- ACL FUNCTION replica_lags()

REVOKE ALL ON FUNCTION public.replica_lags() FROM PUBLIC;
GRANT ALL ON FUNCTION public.replica_lags() TO predicthealth_readonly;

-- ACL FUNCTION review_emergency(opening uuid, remark text)

REVOKE ALL ON FUNCTION public.review_emergency(opening uuid, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.review_emergency(opening uuid, remark text) TO service_admins;

-- ACL FUNCTION search_doctors(words text)

REVOKE ALL ON FUNCTION public.search_doctors(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_doctors(words text) TO service_admins;
GRANT ALL ON FUNCTION public.search_doctors(words text) TO service_doctors;
GRANT ALL ON FUNCTION public.search_doctors(words text) TO service_patients;

-- ACL FUNCTION search_institutions(words text)

REVOKE ALL ON FUNCTION public.search_institutions(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_institutions(words text) TO service_admins;
GRANT ALL ON FUNCTION public.search_institutions(words text) TO service_doctors;
GRANT ALL ON FUNCTION public.search_institutions(words text) TO service_institutions;
GRANT ALL ON FUNCTION public.search_institutions(words text) TO service_patients;

-- ACL FUNCTION search_patients(words text)

REVOKE ALL ON FUNCTION public.search_patients(words text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_patients(words text) TO service_admins;
GRANT ALL ON FUNCTION public.search_patients(words text) TO service_patients;

-- ACL FUNCTION sees_all(VARIADIC roles text[])

REVOKE ALL ON FUNCTION public.sees_all(VARIADIC roles text[]) FROM PUBLIC;

-- ACL FUNCTION server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean)

REVOKE ALL ON FUNCTION public.server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.server_start(OUT readable boolean, OUT started timestamp with time zone, OUT recovered boolean) TO predicthealth_readonly;

-- ACL TABLE account_tokens

GRANT SELECT ON TABLE public.account_tokens TO predicthealth_backup;
GRANT SELECT,INSERT,DELETE ON TABLE public.account_tokens TO auth_jwt_service;

-- ACL COLUMN account_tokens.updated_at

GRANT UPDATE(updated_at) ON TABLE public.account_tokens TO auth_jwt_service;

-- ACL COLUMN account_tokens.used_at

GRANT UPDATE(used_at) ON TABLE public.account_tokens TO auth_jwt_service;

-- ACL TABLE admins

GRANT SELECT ON TABLE public.admins TO predicthealth_backup;
GRANT SELECT,INSERT,UPDATE ON TABLE public.admins TO service_admins;

-- ACL TABLE cache_invalidations

GRANT SELECT ON TABLE public.cache_invalidations TO predicthealth_backup;

-- ACL COLUMN cache_invalidations.created_at

GRANT SELECT(created_at) ON TABLE public.cache_invalidations TO predicthealth_readonly;

-- ACL COLUMN cache_invalidations.kind

GRANT SELECT(kind) ON TABLE public.cache_invalidations TO predicthealth_readonly;

-- ACL SEQUENCE cache_invalidations_id_seq

GRANT SELECT ON SEQUENCE public.cache_invalidations_id_seq TO predicthealth_backup;

-- ACL TABLE doctor_specialties

GRANT SELECT ON TABLE public.doctor_specialties TO predicthealth_backup;
GRANT SELECT ON TABLE public.doctor_specialties TO predicthealth_readonly;
GRANT SELECT,INSERT,UPDATE ON TABLE public.doctor_specialties TO service_doctors;
GRANT SELECT ON TABLE public.doctor_specialties TO service_admins;
GRANT SELECT ON TABLE public.doctor_specialties TO service_patients;

-- ACL TABLE doctors

GRANT SELECT ON TABLE public.doctors TO predicthealth_backup;
GRANT SELECT,INSERT,UPDATE ON TABLE public.doctors TO service_doctors;
GRANT SELECT,UPDATE ON TABLE public.doctors TO service_admins;

-- ACL COLUMN doctors.created_at

GRANT SELECT(created_at) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL COLUMN doctors.is_active

GRANT SELECT(is_active) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL COLUMN doctors.professional_status

GRANT SELECT(professional_status) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL COLUMN doctors.institution_id

GRANT SELECT(institution_id) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL COLUMN doctors.specialty_id

GRANT SELECT(specialty_id) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL COLUMN doctors.secondary_specialty_id

GRANT SELECT(secondary_specialty_id) ON TABLE public.doctors TO predicthealth_readonly;

-- ACL TABLE health_profiles

GRANT SELECT ON TABLE public.health_profiles TO predicthealth_backup;
GRANT SELECT,INSERT,UPDATE ON TABLE public.health_profiles TO service_patients;

-- ACL TABLE medical_institutions

GRANT SELECT ON TABLE public.medical_institutions TO predicthealth_backup;
GRANT SELECT,INSERT,UPDATE ON TABLE public.medical_institutions TO service_institutions;
GRANT SELECT,UPDATE ON TABLE public.medical_institutions TO service_admins;
GRANT SELECT ON TABLE public.medical_institutions TO service_doctors;
GRANT SELECT ON TABLE public.medical_institutions TO service_patients;

-- ACL COLUMN medical_institutions.id

GRANT SELECT(id) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.created_at

GRANT SELECT(created_at) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.updated_at

GRANT SELECT(updated_at) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.version

GRANT SELECT(version) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.name

GRANT SELECT(name) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.institution_type

GRANT SELECT(institution_type) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.region_state

GRANT SELECT(region_state) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.is_active

GRANT SELECT(is_active) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL COLUMN medical_institutions.is_verified

GRANT SELECT(is_verified) ON TABLE public.medical_institutions TO predicthealth_readonly;

-- ACL TABLE patients

GRANT SELECT ON TABLE public.patients TO predicthealth_backup;
GRANT SELECT,INSERT,UPDATE ON TABLE public.patients TO service_patients;
GRANT SELECT,UPDATE ON TABLE public.patients TO service_admins;

-- ACL COLUMN patients.created_at

GRANT SELECT(created_at) ON TABLE public.patients TO predicthealth_readonly;

-- ACL COLUMN patients.gender

GRANT SELECT(gender) ON TABLE public.patients TO predicthealth_readonly;

-- ACL COLUMN patients.validation_status

GRANT SELECT(validation_status) ON TABLE public.patients TO predicthealth_readonly;

-- ACL COLUMN patients.is_active

GRANT SELECT(is_active) ON TABLE public.patients TO predicthealth_readonly;

-- ACL COLUMN patients.is_verified

GRANT SELECT(is_verified) ON TABLE public.patients TO predicthealth_readonly;

-- ACL COLUMN patients.institution_id

GRANT SELECT(institution_id) ON TABLE public.patients TO predicthealth_readonly;

-- ACL TABLE charts

GRANT SELECT ON TABLE public.charts TO service_patients;

-- ACL TABLE health_profile_keys

GRANT SELECT ON TABLE public.health_profile_keys TO service_patients;

-- ACL TABLE users

GRANT SELECT ON TABLE public.users TO predicthealth_backup;
GRANT SELECT ON TABLE public.users TO auth_jwt_service;
GRANT INSERT ON TABLE public.users TO service_admins;
GRANT INSERT ON TABLE public.users TO service_doctors;
GRANT INSERT ON TABLE public.users TO service_institutions;
GRANT INSERT ON TABLE public.users TO service_patients;

-- ACL COLUMN users.id

GRANT SELECT(id) ON TABLE public.users TO service_admins;
GRANT SELECT(id) ON TABLE public.users TO service_doctors;
GRANT SELECT(id) ON TABLE public.users TO service_institutions;
GRANT SELECT(id) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.created_at

GRANT SELECT(created_at) ON TABLE public.users TO predicthealth_readonly;
GRANT SELECT(created_at) ON TABLE public.users TO service_admins;
GRANT SELECT(created_at) ON TABLE public.users TO service_doctors;
GRANT SELECT(created_at) ON TABLE public.users TO service_institutions;
GRANT SELECT(created_at) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.updated_at

GRANT UPDATE(updated_at) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(updated_at),UPDATE(updated_at) ON TABLE public.users TO service_admins;
GRANT SELECT(updated_at),UPDATE(updated_at) ON TABLE public.users TO service_doctors;
GRANT SELECT(updated_at),UPDATE(updated_at) ON TABLE public.users TO service_institutions;
GRANT SELECT(updated_at),UPDATE(updated_at) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.version

GRANT SELECT(version) ON TABLE public.users TO service_admins;
GRANT SELECT(version) ON TABLE public.users TO service_doctors;
GRANT SELECT(version) ON TABLE public.users TO service_institutions;
GRANT SELECT(version) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.email

GRANT UPDATE(email) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(email),UPDATE(email) ON TABLE public.users TO service_admins;
GRANT SELECT(email),UPDATE(email) ON TABLE public.users TO service_doctors;
GRANT SELECT(email),UPDATE(email) ON TABLE public.users TO service_institutions;
GRANT SELECT(email),UPDATE(email) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.password_hash

GRANT UPDATE(password_hash) ON TABLE public.users TO auth_jwt_service;

-- ACL COLUMN users.user_type

GRANT SELECT(user_type) ON TABLE public.users TO predicthealth_readonly;
GRANT SELECT(user_type) ON TABLE public.users TO service_admins;
GRANT SELECT(user_type) ON TABLE public.users TO service_doctors;
GRANT SELECT(user_type) ON TABLE public.users TO service_institutions;
GRANT SELECT(user_type) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.reference_id

GRANT SELECT(reference_id) ON TABLE public.users TO service_admins;
GRANT SELECT(reference_id) ON TABLE public.users TO service_doctors;
GRANT SELECT(reference_id) ON TABLE public.users TO service_institutions;
GRANT SELECT(reference_id) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.is_active

GRANT SELECT(is_active) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(is_active) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(is_active),UPDATE(is_active) ON TABLE public.users TO service_admins;
GRANT SELECT(is_active) ON TABLE public.users TO service_doctors;
GRANT SELECT(is_active) ON TABLE public.users TO service_institutions;
GRANT SELECT(is_active) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.is_verified

GRANT SELECT(is_verified) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(is_verified) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(is_verified) ON TABLE public.users TO service_admins;
GRANT SELECT(is_verified) ON TABLE public.users TO service_doctors;
GRANT SELECT(is_verified) ON TABLE public.users TO service_institutions;
GRANT SELECT(is_verified) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.failed_login_attempts

GRANT SELECT(failed_login_attempts) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(failed_login_attempts) ON TABLE public.users TO auth_jwt_service;
GRANT UPDATE(failed_login_attempts) ON TABLE public.users TO service_admins;

-- ACL COLUMN users.last_failed_login

GRANT SELECT(last_failed_login) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(last_failed_login) ON TABLE public.users TO auth_jwt_service;
GRANT UPDATE(last_failed_login) ON TABLE public.users TO service_admins;

-- ACL COLUMN users.locked_until

GRANT SELECT(locked_until) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(locked_until) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(locked_until),UPDATE(locked_until) ON TABLE public.users TO service_admins;
GRANT SELECT(locked_until) ON TABLE public.users TO service_doctors;
GRANT SELECT(locked_until) ON TABLE public.users TO service_institutions;
GRANT SELECT(locked_until) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.last_login

GRANT SELECT(last_login) ON TABLE public.users TO predicthealth_readonly;
GRANT UPDATE(last_login) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(last_login) ON TABLE public.users TO service_admins;
GRANT SELECT(last_login) ON TABLE public.users TO service_doctors;
GRANT SELECT(last_login) ON TABLE public.users TO service_institutions;
GRANT SELECT(last_login) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.password_changed_at

GRANT UPDATE(password_changed_at) ON TABLE public.users TO auth_jwt_service;
GRANT SELECT(password_changed_at) ON TABLE public.users TO service_admins;
GRANT SELECT(password_changed_at) ON TABLE public.users TO service_doctors;
GRANT SELECT(password_changed_at) ON TABLE public.users TO service_institutions;
GRANT SELECT(password_changed_at) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.admin_id

GRANT SELECT(admin_id) ON TABLE public.users TO service_admins;
GRANT SELECT(admin_id) ON TABLE public.users TO service_doctors;
GRANT SELECT(admin_id) ON TABLE public.users TO service_institutions;
GRANT SELECT(admin_id) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.doctor_id

GRANT SELECT(doctor_id) ON TABLE public.users TO service_admins;
GRANT SELECT(doctor_id) ON TABLE public.users TO service_doctors;
GRANT SELECT(doctor_id) ON TABLE public.users TO service_institutions;
GRANT SELECT(doctor_id) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.institution_id

GRANT SELECT(institution_id) ON TABLE public.users TO service_admins;
GRANT SELECT(institution_id) ON TABLE public.users TO service_doctors;
GRANT SELECT(institution_id) ON TABLE public.users TO service_institutions;
GRANT SELECT(institution_id) ON TABLE public.users TO service_patients;

-- ACL COLUMN users.patient_id

GRANT SELECT(patient_id) ON TABLE public.users TO service_admins;
GRANT SELECT(patient_id) ON TABLE public.users TO service_doctors;
GRANT SELECT(patient_id) ON TABLE public.users TO service_institutions;
GRANT SELECT(patient_id) ON TABLE public.users TO service_patients;

-- ACL TABLE logins

GRANT SELECT ON TABLE public.logins TO service_admins;
GRANT SELECT ON TABLE public.logins TO service_doctors;
GRANT SELECT ON TABLE public.logins TO service_institutions;
GRANT SELECT ON TABLE public.logins TO service_patients;

-- ACL TABLE open_records

GRANT SELECT ON TABLE public.open_records TO predicthealth_backup;

-- ACL TABLE opening_digests

GRANT SELECT ON TABLE public.opening_digests TO predicthealth_backup;

-- ACL SEQUENCE opening_digests_seq_seq

GRANT SELECT ON SEQUENCE public.opening_digests_seq_seq TO predicthealth_backup;

-- ACL TABLE opening_reviews

GRANT SELECT ON TABLE public.opening_reviews TO predicthealth_backup;
GRANT SELECT ON TABLE public.opening_reviews TO service_admins;
GRANT SELECT ON TABLE public.opening_reviews TO service_patients;

-- ACL TABLE provisioning_keys

GRANT SELECT ON TABLE public.provisioning_keys TO predicthealth_backup;
GRANT SELECT,INSERT,DELETE ON TABLE public.provisioning_keys TO service_admins;
GRANT SELECT,INSERT,DELETE ON TABLE public.provisioning_keys TO service_doctors;
GRANT SELECT,INSERT,DELETE ON TABLE public.provisioning_keys TO service_institutions;
GRANT SELECT,INSERT,DELETE ON TABLE public.provisioning_keys TO service_patients;

-- ACL TABLE public_doctors

GRANT SELECT ON TABLE public.public_doctors TO service_doctors;
GRANT SELECT ON TABLE public.public_doctors TO service_patients;

-- ACL TABLE sessions

GRANT SELECT ON TABLE public.sessions TO predicthealth_backup;
GRANT SELECT,INSERT,DELETE ON TABLE public.sessions TO auth_jwt_service;

-- ACL COLUMN sessions.updated_at

GRANT UPDATE(updated_at) ON TABLE public.sessions TO auth_jwt_service;

-- ACL COLUMN sessions.last_seen_at

GRANT UPDATE(last_seen_at) ON TABLE public.sessions TO auth_jwt_service;

-- ACL COLUMN sessions.idle_expires_at

GRANT UPDATE(idle_expires_at) ON TABLE public.sessions TO auth_jwt_service;

-- ACL COLUMN sessions.rotated_at

GRANT UPDATE(rotated_at) ON TABLE public.sessions TO auth_jwt_service;

-- ACL COLUMN sessions.revoked_at

GRANT UPDATE(revoked_at) ON TABLE public.sessions TO auth_jwt_service;
