-- Sessions and the tokens that people are sent are the authentication service's processes' alone; a
-- service that provisions remembers for its own kind of person what it has provisioned. Of all these,
-- what has expired may be removed.
GRANT SELECT, INSERT, DELETE ON public.sessions, public.account_tokens TO auth_jwt_service;
GRANT UPDATE (updated_at, last_seen_at, idle_expires_at, rotated_at, revoked_at) ON public.sessions TO auth_jwt_service;
GRANT UPDATE (updated_at, used_at) ON public.account_tokens TO auth_jwt_service;
GRANT SELECT, INSERT, DELETE ON public.provisioning_keys TO service_admins, service_doctors, service_institutions, service_patients;

DROP POLICY IF EXISTS processes ON public.sessions;
CREATE POLICY processes ON public.sessions TO auth_jwt_service USING ((SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS expired ON public.sessions;
CREATE POLICY expired ON public.sessions AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING (expires_at < now());
DROP POLICY IF EXISTS processes ON public.account_tokens;
CREATE POLICY processes ON public.account_tokens TO auth_jwt_service USING ((SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS expired ON public.account_tokens;
CREATE POLICY expired ON public.account_tokens AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING (expires_at < now());

DROP POLICY IF EXISTS admins_keys ON public.provisioning_keys;
CREATE POLICY admins_keys ON public.provisioning_keys TO service_admins USING (
	user_type = 'admin' AND (SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS doctors_keys ON public.provisioning_keys;
CREATE POLICY doctors_keys ON public.provisioning_keys TO service_doctors USING (
	user_type = 'doctor' AND ((SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
DROP POLICY IF EXISTS institutions_keys ON public.provisioning_keys;
CREATE POLICY institutions_keys ON public.provisioning_keys TO service_institutions USING (
	user_type = 'institution' AND ((SELECT public.acting_admin()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL));
DROP POLICY IF EXISTS patients_keys ON public.provisioning_keys;
CREATE POLICY patients_keys ON public.provisioning_keys TO service_patients USING (
	user_type = 'patient' AND ((SELECT public.acting_system()) IS NOT NULL
		OR (SELECT public.acting_doctor()) IS NOT NULL OR (SELECT public.acting_institution()) IS NOT NULL));
DROP POLICY IF EXISTS expired ON public.provisioning_keys;
CREATE POLICY expired ON public.provisioning_keys AS RESTRICTIVE FOR DELETE
	TO service_admins, service_doctors, service_institutions, service_patients USING (created_at < now() - interval '24 hours');
