-- Adds the old audit entries to the chain "imported:admins". They keep their ids and times, and their details are detached, as those of new
-- entries that identify a person: an erasure deletes those about the person. An entry about a profile or a login has the patient as the person.
DO $$
DECLARE
	head public.audit_heads := public.lock_audit_head('imported:admins');
	entry public.admin_audit_logs;
	old record;
	person uuid;
BEGIN
	FOR old IN SELECT * FROM pg_temp.adopt_admin_audit_logs WHERE state = 'new' AND refused = '{}' ORDER BY created_at NULLS FIRST, id LOOP
		head.length := head.length + 1;
		entry.id := old.id;
		entry.created_at := coalesce(old.created_at, now());
		entry.actor_type := old.actor_type;
		entry.actor_id := old.actor_id;
		entry.admin_id := old.admin_id;
		entry.action := old.action;
		entry.resource_type := old.resource_type;
		entry.resource_id := old.resource_id;
		person := coalesce((SELECT patient_id FROM public.health_profiles WHERE id = old.resource_id),
			(SELECT patient_id FROM public.users WHERE id = old.resource_id), (old.details ->> 'person')::uuid, old.resource_id);
		entry.details := public.detach_values(old.id, person, '{details}', old.details - 'person');
		entry.ip_address := public.audit_ip(old.ip_address);
		entry.user_agent := old.user_agent;
		entry.success := true;
		entry.chain := head.chain;
		entry.seq := head.length;
		head.hash := public.audit_entry_hash(head.hash, entry);
		entry.hash := head.hash;
		INSERT INTO public.admin_audit_logs VALUES (entry.*);
	END LOOP;
	UPDATE public.audit_heads SET length = head.length, hash = head.hash WHERE chain = head.chain;
END;
$$;
