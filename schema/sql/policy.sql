-- What holds for every table: nobody sees a row that no policy shows, but the tables' owner. The owner
-- is no service: migrations, COPY (which row security does not allow) and functions that look behind
-- the policies run as it. The two roles that only read see all rows, and of them what they are granted.
DO $$
DECLARE
	tbl text;
BEGIN
	FOREACH tbl IN ARRAY ARRAY['users', 'medical_institutions', 'doctor_specialties', 'doctors', 'patients',
		'health_profiles', 'admins', 'admin_audit_logs', 'audit_heads', 'sessions', 'account_tokens', 'provisioning_keys', 'cache_invalidations'] LOOP
		EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', tbl);
		EXECUTE format('DROP POLICY IF EXISTS readers ON public.%I', tbl);
		EXECUTE format('CREATE POLICY readers ON public.%I FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true)', tbl);
		EXECUTE format('GRANT SELECT ON public.%I TO predicthealth_backup', tbl);
	END LOOP;
END;
$$;

-- For figures, without anything that names a person.
GRANT SELECT (created_at, user_type, is_active, is_verified, failed_login_attempts, last_failed_login, locked_until, last_login)
	ON public.users TO predicthealth_readonly;
GRANT SELECT (id, created_at, updated_at, version, name, institution_type, region_state, is_active, is_verified)
	ON public.medical_institutions TO predicthealth_readonly;
GRANT SELECT ON public.doctor_specialties TO predicthealth_readonly;
GRANT SELECT (created_at, institution_id, specialty_id, secondary_specialty_id, is_active, professional_status)
	ON public.doctors TO predicthealth_readonly;
GRANT SELECT (created_at, institution_id, gender, validation_status, is_active, is_verified)
	ON public.patients TO predicthealth_readonly;
GRANT SELECT (created_at, action, resource_type, success) ON public.admin_audit_logs TO predicthealth_readonly;
