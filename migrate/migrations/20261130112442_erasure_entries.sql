-- Create function audit()
CREATE OR REPLACE FUNCTION public.audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
 SET extra_float_digits TO '1'
AS $function$
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
$function$;

-- Create function confirm_erasure(patient uuid)
CREATE OR REPLACE FUNCTION public.confirm_erasure(patient uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	me constant uuid := public.require_active_admin('erasures');
	request public.erasures;
BEGIN
	PERFORM public.lock_patient(patient, 'erasures');
	PERFORM public.refuse_held(patient);
	SELECT * INTO request FROM public.erasures WHERE patient_id = patient ORDER BY created_at DESC, id DESC LIMIT 1;
	IF NOT FOUND THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_not_requested', 'No admin has requested the erasure of the patient.');
	ELSIF request.created_at <= clock_timestamp() - interval '1 day' THEN
		PERFORM public.refuse_erasure('erasures', 'erasures_expired', 'The request is older than a day; request the erasure again.');
	ELSIF request.requested_by = me THEN
		PERFORM public.refuse_change('erasures', 'erasures_same_admin', 'Another admin than the one who requested an erasure confirms it.');
	ELSIF NOT public.is_active_admin(request.requested_by) THEN
		PERFORM public.refuse_change('erasures', 'erasures_requester', 'The admin who requested the erasure is not active any more.');
	END IF;
	PERFORM public.erase_patient(patient, request.id, me, clock_timestamp());
	IF current_setting('synchronous_commit') IN ('off', 'local', 'remote_write') THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not undo an erasure that was reported
	END IF;
	RETURN request.id;
END;
$function$;

-- Create function name_detached(details jsonb, new_row jsonb, detached text[], person_column text)
CREATE OR REPLACE FUNCTION public.name_detached(details jsonb, new_row jsonb, detached text[], person_column text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
	PERFORM FROM jsonb_each(new_row - public.managed_columns() - ARRAY['id', 'created_at', person_column]) WHERE value NOT IN ('null', 'false', '0');
	IF FOUND OR new_row IS NULL THEN
		RETURN details;
	END IF;
	RETURN jsonb_set(details, '{changes}', (SELECT jsonb_object_agg(key, jsonb_build_object('from', value, 'to', value))
		FROM jsonb_each(new_row) WHERE key = ANY (detached)) || (details -> 'changes'));
END;
$function$;

REVOKE EXECUTE ON FUNCTION public.name_detached(details jsonb, new_row jsonb, detached text[], person_column text) FROM PUBLIC;
