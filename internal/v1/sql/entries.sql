-- The audit entries that the admins' service adds. The process has added them, so that they are in its chain; the admin is named in the
-- details. The text is kept beside the chain, so that an erasure of the patient removes it (schema/sql/audit.sql).
CREATE FUNCTION v1.add_entry(row_id uuid, given jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	admin constant uuid := given ->> 'admin_id';
BEGIN
	IF NOT EXISTS (SELECT FROM public.admins WHERE id = admin) THEN
		RAISE EXCEPTION 'insert or update on table "admin_audit_logs" violates foreign key constraint "admin_audit_logs_admin_id_fkey"'
			USING ERRCODE = 'foreign_key_violation', SCHEMA = 'public', TABLE = 'admin_audit_logs', CONSTRAINT = 'admin_audit_logs_admin_id_fkey',
				HINT = 'There is no such admin.';
	END IF;
	entry.id := row_id;
	entry.action := given ->> 'action';
	entry.resource_type := given ->> 'resource_type';
	entry.resource_id := given ->> 'resource_id';
	entry.details := jsonb_build_object('operation', 'entry', 'admin_id', admin,
		'changes', CASE WHEN given ->> 'details' IS NULL THEN '{}' ELSE jsonb_build_object('details', jsonb_build_object('to', given -> 'details')) END);
	entry.details := public.detach_values(entry.id, coalesce(entry.resource_id, admin), '{details}', entry.details);
	PERFORM public.add_audit_entry(entry);
END;
$$;
