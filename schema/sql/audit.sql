-- The audit trail. Whatever an admin changes, in whatever way, leaves one line a row, written by a trigger
-- in the transaction of the change: without its line there is no change. So does whatever a process does
-- to accounts, and whatever anybody does to a login. Lines are chained by hash, a chain an actor.
--
-- Triggers on statements with their transition tables, rather than on rows: the head of a chain then moves
-- once a statement. Moved for each row it leaves a dead version a row, which each next row has to step
-- over: 50,000 rows took ten times as long.

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
CREATE OR REPLACE FUNCTION public.audit_entry() RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs;
	kind constant text := public.acting_type();
	id constant text := coalesce(public.acting_admin()::text, public.acting_person()::text, nullif(current_setting('predicthealth.actor_id', true), ''));
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

-- The same for a change of a table, where such changes of such an actor are recorded: those of 'admins' (or 'admins alone', where
-- nobody else makes any), of 'processes' too, or of 'everybody'. A setting changed in the middle of a statement hides nothing: what a
-- role may only do for an admin is refused when none acts by the end of it.
CREATE OR REPLACE FUNCTION public.audit_entry_of(relation oid, whose text) RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs := public.audit_entry();
	nobody public.admin_audit_logs;
	role constant name := public.effective_role();
	bound constant boolean := NOT pg_has_role(role, (SELECT relowner FROM pg_class WHERE oid = relation), 'USAGE');
BEGIN
	IF bound THEN
		IF line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE') THEN
			line := nobody; -- whom this role is never, and no policy has let act
		END IF;
		IF line.actor_type IS DISTINCT FROM 'admin' AND (whose = 'admins alone' OR pg_has_role(role, 'service_admins', 'USAGE'))
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
CREATE OR REPLACE FUNCTION public.audit_context() RETURNS jsonb
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
			FROM jsonb_each(becomes - public.machine_columns()) WHERE value <> 'null');
	ELSIF becomes IS NULL THEN
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}' ELSE jsonb_build_object('from', value) END)
			FROM jsonb_each(was - public.machine_columns()) WHERE value <> 'null');
	ELSE
		changes := (SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '{"hidden": true}'
				ELSE jsonb_build_object('from', was -> key, 'to', value) END)
			FROM jsonb_each(becomes - public.machine_columns()) WHERE value IS DISTINCT FROM was -> key);
	END IF;
	RETURN jsonb_build_object('operation', CASE WHEN was IS NULL THEN 'create' WHEN becomes IS NULL THEN 'delete' ELSE 'update' END,
		'changes', coalesce(changes, '{}')) || public.audit_context();
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
	line := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
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
	line public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
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
CREATE OR REPLACE FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	line public.admin_audit_logs := public.audit_entry();
	role constant name := public.effective_role();
BEGIN
	IF line.chain IS NULL OR (line.actor_type = 'admin' AND NOT has_function_privilege(role, 'public.active_admin(uuid)', 'EXECUTE')) THEN
		PERFORM public.refuse_change('admin_audit_logs', 'audited', 'An attempt is somebody''s, whom the role may be.');
	END IF;
	IF line.actor_type = 'admin' AND NOT EXISTS (SELECT FROM public.admins WHERE id = line.admin_id) THEN
		details := coalesce(details, '{}') || jsonb_build_object('claimed', line.chain);
		line.actor_type := 'system';
		line.chain := 'system:unknown admins';
		line.actor_id := NULL;
		line.admin_id := NULL;
	END IF;
	details := coalesce(details, '{}') || public.audit_context();
	line.action := left(record_attempt.action, 100);
	line.resource_type := left(record_attempt.resource_type, 50);
	line.resource_id := record_attempt.resource_id;
	line.details := record_attempt.details;
	line.success := record_attempt.success;
	PERFORM public.audit_add(line);
END;
$$;

-- Lines are added by these functions alone. A chain's head is rewritten in its place.
ALTER TABLE public.audit_heads SET (fillfactor = 50);
REVOKE INSERT ON public.admin_audit_logs FROM service_admins, auth_jwt_service;
REVOKE EXECUTE ON FUNCTION public.audit(), public.audit_row(), public.audit_add(public.admin_audit_logs), public.audit_head(text), public.audit_entry(), public.audit_entry_of(oid, text),
	public.audit_details(jsonb, jsonb, text[]), public.audit_context(), public.record_attempt(text, text, uuid, boolean, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.record_attempt(text, text, uuid, boolean, jsonb)
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;
