-- The audit trail. A trigger writes one entry for each row that an admin changes, that a process changes in account tables, and that
-- any actor changes in users, patients and health_profiles, in the transaction of the change: if the entry fails, so does the change. Entries are chained by hash,
-- one chain per actor.
--
-- The triggers are statement triggers with transition tables, so that the head of a chain is updated once per statement. An update per
-- row leaves one dead tuple per row, which every later row has to skip: 50,000 rows took ten times as long.

-- An invalid address is recorded as NULL: request metadata must not fail a change.
CREATE OR REPLACE FUNCTION public.audit_ip(address text) RETURNS inet
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN nullif(address, '')::inet;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END;
$$;

-- A new entry with the columns that describe the actor and the request. Its chain is NULL if no actor is set.
CREATE OR REPLACE FUNCTION public.audit_entry() RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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

-- audit_entry() for a change of a table, or an empty entry if the table's scope excludes the actor. Scopes: 'admins'; 'admins only', for
-- tables that only admins change; 'processes', for admins and processes; 'all'. Changing a setting in the middle of a statement hides
-- nothing: a change that the role may only make for an admin is refused if no admin is set when the statement ends.
CREATE OR REPLACE FUNCTION public.audit_entry_of(relation oid, scope text) RETURNS public.admin_audit_logs
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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

-- The hash of an entry: SHA-256 of the previous entry's hash and each value as its length in bytes, ":", the value, ","; NULL is ":,".
-- Package audit computes the same hash to verify the audit trail.
CREATE OR REPLACE FUNCTION public.audit_entry_hash(previous bytea, entry public.admin_audit_logs) RETURNS bytea
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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

-- Locks and returns the head of a chain. The lock is held until the transaction ends: other transactions that add to the chain wait.
-- Under REPEATABLE READ they then fail with a serialization error, as on any row.
CREATE OR REPLACE FUNCTION public.lock_audit_head(chain_name text) RETURNS public.audit_heads
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
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

-- The reason for the change, and the person on whose behalf a process made it, as given to act().
CREATE OR REPLACE FUNCTION public.audit_context() RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_strip_nulls(jsonb_build_object('reason', left(nullif(current_setting('predicthealth.reason', true), ''), 512),
		'on_behalf_of', left(nullif(current_setting('predicthealth.on_behalf_of', true), ''), 512)));
END;
$$;

-- The old and new values of the changed columns. Hidden columns are named without their values; managed columns are omitted.
CREATE OR REPLACE FUNCTION public.audit_entry_details(old_row jsonb, new_row jsonb, hidden text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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

-- Moves the values of some columns from an entry's details to audit_values. The entry keeps the columns' names and the SHA-256 of a random
-- salt and the values, which the hash chain covers. An erasure deletes the row: the chain stays intact, and the digest reveals nothing.
CREATE OR REPLACE FUNCTION public.detach_values(entry_id uuid, person uuid, columns text[], INOUT details jsonb)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	found jsonb;
	names jsonb;
	salt constant bytea := uuid_send(gen_random_uuid());
BEGIN
	SELECT jsonb_object_agg(key, value), jsonb_object_agg(key, '{"detached": true}'::jsonb) INTO found, names
	FROM jsonb_each(details -> 'changes') WHERE key = ANY (columns) AND value <> '{"hidden": true}';
	IF found IS NULL THEN
		RETURN;
	END IF;
	INSERT INTO public.audit_values (id, person_id, salt, changes) VALUES (entry_id, person, salt, found);
	details := details || jsonb_build_object('changes', (details -> 'changes') || names,
		'detached', jsonb_build_object('of', person, 'sha256', encode(sha256(salt || convert_to(found::text, 'UTF8')), 'hex')));
END;
$$;

-- An update that leaves a row blank, as an erasure does, names all columns whose values are detached: the names of the changed ones alone
-- would show what the row had, also when the values are erased.
CREATE OR REPLACE FUNCTION public.name_detached(details jsonb, new_row jsonb, detached text[], person_column text) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM jsonb_each(new_row - public.managed_columns() - ARRAY['id', 'created_at', person_column]) WHERE value NOT IN ('null', 'false', '0');
	IF FOUND OR new_row IS NULL THEN
		RETURN details;
	END IF;
	RETURN jsonb_set(details, '{changes}', (SELECT jsonb_object_agg(key, jsonb_build_object('from', value, 'to', value))
		FROM jsonb_each(new_row) WHERE key = ANY (detached)) || (details -> 'changes'));
END;
$$;

-- The details of an entry with the values that audit_values has for it; without them if they were erased.
CREATE OR REPLACE FUNCTION public.with_values(details jsonb, changes jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN changes IS NULL THEN details ELSE jsonb_set(details - 'detached', '{changes}', (details -> 'changes') || changes) END;

-- Writes the entries of a statement. Arguments: the scope, the hidden columns, the detached columns, and the column with the person's id.
CREATE OR REPLACE FUNCTION public.audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = 1 AS $$
DECLARE
	entry public.admin_audit_logs;
	given_action text;
	hidden constant text[] := TG_ARGV[1];
	detached constant text[] := TG_ARGV[2];
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
		IF TG_OP = 'UPDATE' AND detached <> '{}' THEN
			entry.details := public.name_detached(entry.details, new_row, detached, TG_ARGV[3]);
		END IF;
		IF (entry.details -> 'changes') ?| detached THEN
			entry.details := public.detach_values(entry.id, (coalesce(new_row, old_row) ->> TG_ARGV[3])::uuid, detached, entry.details);
		END IF;
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

-- Appends one entry to its chain. A CHECK constraint refuses an entry without a position, and package audit finds one with a wrong
-- position.
CREATE OR REPLACE FUNCTION public.add_audit_entry(entry public.admin_audit_logs) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	head public.audit_heads := public.lock_audit_head(entry.chain);
BEGIN
	entry.id := coalesce(entry.id, gen_random_uuid());
	entry.created_at := clock_timestamp();
	entry.seq := head.length + 1;
	entry.hash := public.audit_entry_hash(head.hash, entry);
	INSERT INTO public.admin_audit_logs VALUES (entry.*);
	UPDATE public.audit_heads SET length = entry.seq, hash = entry.hash WHERE chain = entry.chain;
END;
$$;

-- Writes the entry of a row, for tables most of whose changes are not audited: a statement trigger would receive all rows.
CREATE OR REPLACE FUNCTION public.audit_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = 1 AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry_of(TG_RELID, TG_ARGV[0]);
	detached constant text[] := TG_ARGV[2];
BEGIN
	IF entry.chain IS NULL THEN
		RETURN NULL;
	END IF;
	entry.id := gen_random_uuid();
	entry.details := public.audit_entry_details(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1]::text[]);
	IF (entry.details -> 'changes') ?| detached THEN
		entry.details := public.detach_values(entry.id, (coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[3])::uuid, detached, entry.details);
	END IF;
	entry.action := coalesce(entry.action, entry.details ->> 'operation');
	entry.resource_type := TG_TABLE_NAME;
	entry.resource_id := coalesce(NEW.id, OLD.id);
	PERFORM public.add_audit_entry(entry);
	RETURN NULL;
END;
$$;

-- Records an event that changes no audited row: a refused or failed attempt, a login, a logout. An attempt by an unknown admin is
-- recorded under the chain 'system:unknown admins'.
CREATE OR REPLACE FUNCTION public.record_attempt(action text, resource_type text, resource_id uuid, success boolean, details jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Only these functions add entries. The fillfactor leaves room for HOT updates of chain heads.
ALTER TABLE public.audit_heads SET (fillfactor = 50);
REVOKE INSERT ON public.admin_audit_logs FROM service_admins, auth_jwt_service;
REVOKE EXECUTE ON FUNCTION public.audit(), public.audit_row(), public.add_audit_entry(public.admin_audit_logs), public.lock_audit_head(text), public.audit_entry(), public.audit_entry_of(oid, text),
	public.audit_entry_details(jsonb, jsonb, text[]), public.audit_context(), public.name_detached(jsonb, jsonb, text[], text), public.detach_values(uuid, uuid, text[], jsonb),
	public.record_attempt(text, text, uuid, boolean, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.record_attempt(text, text, uuid, boolean, jsonb)
	TO auth_jwt_service, service_admins, service_doctors, service_institutions, service_patients;
