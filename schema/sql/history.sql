-- The history of a patient's record (package history): the rows as they are now, and the audit entries about them, newest first, in one
-- snapshot. It answers the patient, those who see the patient once the record is open, and processes of the tables' owner. It returns no row
-- to others, and if there is no such patient.
CREATE OR REPLACE FUNCTION public.record_history(patient uuid, since timestamptz)
RETURNS TABLE (source text, at timestamptz, actor_type text, actor_id uuid, actor_name text, action text, resource_type text, resource_id uuid, details jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
#variable_conflict use_column
DECLARE
	p public.patients;
	profiles uuid[];
BEGIN
	SELECT * INTO p FROM public.patients WHERE id = patient;
	IF NOT FOUND THEN
		RETURN;
	ELSIF NOT public.is_owner_process() THEN
		IF public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active) IS NOT TRUE THEN
			RETURN;
		END IF;
		PERFORM public.record_opened(patient);
	END IF;
	profiles := ARRAY(
		SELECT id FROM public.health_profiles h WHERE h.patient_id = patient
		UNION SELECT l.resource_id FROM public.audit_values v JOIN public.admin_audit_logs l ON l.id = v.id
		WHERE v.person_id = patient AND l.resource_type = 'health_profiles');
	RETURN QUERY SELECT 'patients', p.created_at, NULL, NULL::uuid, NULL, NULL, NULL, p.id, to_jsonb(p) - 'search_text';
	RETURN QUERY SELECT 'health_profiles', h.created_at, NULL, NULL::uuid, NULL, NULL, NULL, h.id, to_jsonb(h)
		FROM public.health_profiles h WHERE h.patient_id = patient;
	RETURN QUERY SELECT 'record_keys', k.created_at, NULL, NULL::uuid, k.wrapped_by::text, NULL, NULL, k.id,
			jsonb_build_object('wrapped', k.wrapped, 'erased_at', k.erased_at)
		FROM public.record_keys k WHERE k.patient_id = patient;
	RETURN QUERY SELECT 'audit', l.created_at, l.actor_type, l.actor_id,
			coalesce((SELECT d.first_name || ' ' || d.last_name FROM public.doctors d WHERE d.id = l.actor_id AND l.actor_type = 'doctor'),
				(SELECT i.name FROM public.medical_institutions i WHERE i.id = l.actor_id AND l.actor_type = 'institution'),
				CASE l.actor_type WHEN 'system' THEN substr(l.chain, length('system:') + 1) END),
			l.action::text, l.resource_type::text, l.resource_id,
			public.with_values(l.details, v.changes)
		FROM public.admin_audit_logs l LEFT JOIN public.audit_values v ON v.id = l.id
		WHERE l.success AND l.created_at > since AND l.details ? 'changes'
			AND ((l.resource_type = 'patients' AND l.resource_id = patient) OR (l.resource_type = 'health_profiles' AND l.resource_id = ANY (profiles)))
		ORDER BY l.created_at DESC, l.id;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.record_history(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.record_history(uuid, timestamptz) TO service_patients;
