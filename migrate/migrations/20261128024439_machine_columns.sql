-- Make function audit_details(was jsonb, becomes jsonb, hidden text[])
CREATE OR REPLACE FUNCTION public.audit_details(was jsonb, becomes jsonb, hidden text[])
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
		'changes', coalesce(changes, '{}')) || public.audit_stated();
END;
$function$;

-- Make function machine_columns()
CREATE OR REPLACE FUNCTION public.machine_columns()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY['updated_at'::text, 'version'::text, 'search_text'::text];
