-- The export of a patient (package export): what is kept of them in tables that they do not read. The functions answer the patient, and
-- processes of the tables' owner. They return no secret, and of other people the names of those who treat.

-- A process of the tables' owner: an operator's command.
CREATE OR REPLACE FUNCTION public.is_owner_process() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN public.is_process() AND pg_has_role(public.effective_role(), (SELECT relowner FROM pg_class WHERE oid = 'public.patients'::regclass), 'USAGE');
END;
$$;

-- Refuses every other actor.
CREATE OR REPLACE FUNCTION public.check_export(patient uuid) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF (public.is_patient(patient) AND EXISTS (SELECT FROM public.patients p WHERE p.id = patient AND p.is_active))
		OR public.is_owner_process()
	THEN
		RETURN;
	END IF;
	PERFORM public.refuse_change('patients', 'patients_export', 'Active patients export their own record, and processes of the tables'' owner any record.');
END;
$$;

-- Records an export, or that a process reads a history, before the record is read: a process's as an opening, which the patient sees; the
-- patient's own as an audit entry. It returns
-- false, and records nothing, if there is no such patient.
CREATE OR REPLACE FUNCTION public.record_export(patient uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	at constant timestamptz := clock_timestamp();
BEGIN
	PERFORM public.check_export(patient);
	IF NOT EXISTS (SELECT FROM public.patients WHERE id = patient) THEN
		RETURN false;
	END IF;
	IF public.is_patient(patient) THEN
		PERFORM public.record_attempt('export', 'patients', patient, true, NULL);
	ELSE
		INSERT INTO public.record_openings (opened_at, expires_at, patient_id, actor_type, reader_name, purpose, reason, ip_address, user_agent, transaction)
		VALUES (at, at, patient, 'system', left(public.acting_system(), 200), 'operations', left(nullif(btrim(current_setting('predicthealth.reason', true)), ''), 512),
			inet_client_addr(), 'database role ' || session_user, pg_current_xact_id()::text::bigint);
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true);
	END IF;
	RETURN true;
END;
$$;

-- The doctor and the institution that treat the patient, also if they were deactivated.
CREATE OR REPLACE FUNCTION public.exported_names(patient uuid)
RETURNS TABLE (doctor_id uuid, first_name varchar, last_name varchar, institution_id uuid, name varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT public.check_export(patient);
	SELECT d.id, d.first_name, d.last_name, i.id, i.name
	FROM public.patients p LEFT JOIN public.doctors d ON d.id = p.doctor_id LEFT JOIN public.medical_institutions i ON i.id = p.institution_id
	WHERE p.id = patient;
$$;

CREATE OR REPLACE FUNCTION public.exported_users(patient uuid)
RETURNS TABLE (id uuid, created_at timestamptz, updated_at timestamptz, version bigint, email varchar, user_type text, reference_id uuid, patient_id uuid,
	is_active boolean, is_verified boolean, failed_login_attempts integer, last_failed_login timestamptz, locked_until timestamptz,
	last_login timestamptz, password_changed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT public.check_export(patient);
	SELECT u.id, u.created_at, u.updated_at, u.version, u.email, u.user_type, u.reference_id, u.patient_id, u.is_active, u.is_verified,
		u.failed_login_attempts, u.last_failed_login, u.locked_until, u.last_login, u.password_changed_at
	FROM public.users u WHERE u.patient_id = patient;
$$;

CREATE OR REPLACE FUNCTION public.exported_sessions(patient uuid)
RETURNS TABLE (id uuid, created_at timestamptz, updated_at timestamptz, version bigint, user_id uuid, family uuid, last_seen_at timestamptz,
	idle_expires_at timestamptz, expires_at timestamptz, ip_address text, user_agent varchar, rotated_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT public.check_export(patient);
	SELECT s.id, s.created_at, s.updated_at, s.version, s.user_id, s.family, s.last_seen_at, s.idle_expires_at, s.expires_at, host(s.ip_address),
		s.user_agent, s.rotated_at, s.revoked_at
	FROM public.sessions s JOIN public.users u ON u.id = s.user_id WHERE u.patient_id = patient ORDER BY s.created_at, s.id;
$$;

CREATE OR REPLACE FUNCTION public.exported_account_tokens(patient uuid)
RETURNS TABLE (id uuid, created_at timestamptz, updated_at timestamptz, version bigint, user_id uuid, purpose text, email varchar,
	expires_at timestamptz, used_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT public.check_export(patient);
	SELECT t.id, t.created_at, t.updated_at, t.version, t.user_id, t.purpose, t.email, t.expires_at, t.used_at
	FROM public.account_tokens t JOIN public.users u ON u.id = t.user_id WHERE u.patient_id = patient ORDER BY t.created_at, t.id;
$$;

-- The audit entries about the patient's rows, and those of what the patient did. The address and the program are shown of the patient only.
CREATE OR REPLACE FUNCTION public.exported_admin_audit_logs(patient uuid)
RETURNS TABLE (id uuid, created_at timestamptz, actor_type text, actor_id uuid, chain text, action varchar, resource_type varchar, resource_id uuid, details jsonb,
	ip_address text, user_agent varchar, success boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT public.check_export(patient);
	WITH rows (resource_type, resource_id) AS (
		SELECT 'patients', patient
		UNION ALL SELECT 'health_profiles', h.id FROM public.health_profiles h WHERE h.patient_id = patient
		UNION ALL SELECT 'opening_reviews', r.id FROM public.opening_reviews r WHERE r.patient_id = patient
		UNION ALL SELECT 'users', u.id FROM public.users u WHERE u.patient_id = patient
		UNION ALL SELECT 'sessions', s.id FROM public.sessions s JOIN public.users u ON u.id = s.user_id WHERE u.patient_id = patient
		UNION ALL SELECT 'account_tokens', t.id FROM public.account_tokens t JOIN public.users u ON u.id = t.user_id WHERE u.patient_id = patient
	), entries (id) AS (
		SELECT l.id FROM rows r JOIN public.admin_audit_logs l ON l.resource_type = r.resource_type AND l.resource_id = r.resource_id
		UNION SELECT l.id FROM public.admin_audit_logs l WHERE l.chain = 'patient:' || patient
	)
	SELECT l.id, l.created_at, l.actor_type, l.actor_id, l.chain, l.action, l.resource_type, l.resource_id, public.with_values(l.details, v.changes),
		CASE WHEN l.actor_id = patient THEN host(l.ip_address) END, CASE WHEN l.actor_id = patient THEN l.user_agent END, l.success
	FROM entries e JOIN public.admin_audit_logs l ON l.id = e.id LEFT JOIN public.audit_values v ON v.id = l.id ORDER BY l.created_at, l.id;
$$;

REVOKE EXECUTE ON FUNCTION public.is_owner_process(), public.check_export(uuid), public.record_export(uuid), public.exported_names(uuid), public.exported_users(uuid), public.exported_sessions(uuid),
	public.exported_account_tokens(uuid), public.exported_admin_audit_logs(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.record_export(uuid), public.exported_names(uuid), public.exported_users(uuid), public.exported_sessions(uuid),
	public.exported_account_tokens(uuid), public.exported_admin_audit_logs(uuid) TO service_patients;
