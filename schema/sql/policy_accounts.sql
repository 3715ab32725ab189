-- Only processes of the authentication service access sessions and account tokens. A service that provisions logins accesses the
-- provisioning keys of its own kind of person. Only expired rows may be deleted.
GRANT SELECT, INSERT, DELETE ON public.sessions, public.account_tokens TO auth_jwt_service;
GRANT UPDATE (updated_at, last_seen_at, idle_expires_at, rotated_at, revoked_at) ON public.sessions TO auth_jwt_service;
GRANT UPDATE (updated_at, used_at) ON public.account_tokens TO auth_jwt_service;
GRANT SELECT, INSERT, DELETE ON public.provisioning_keys TO service_admins, service_doctors, service_institutions, service_patients;

CREATE POLICY processes ON public.sessions TO auth_jwt_service USING (public.is_process());
CREATE POLICY expired ON public.sessions AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING (expires_at < now());
CREATE POLICY processes ON public.account_tokens TO auth_jwt_service USING (public.is_process());
CREATE POLICY expired ON public.account_tokens AS RESTRICTIVE FOR DELETE TO auth_jwt_service USING (expires_at < now());

CREATE POLICY admins_keys ON public.provisioning_keys TO service_admins USING (
	user_type = 'admin' AND public.is_admin());
CREATE POLICY doctors_keys ON public.provisioning_keys TO service_doctors USING (
	user_type = 'doctor' AND public.is_admin_or_process());
CREATE POLICY institutions_keys ON public.provisioning_keys TO service_institutions USING (
	user_type = 'institution' AND public.is_admin_or_process());
CREATE POLICY patients_keys ON public.provisioning_keys TO service_patients USING (
	user_type = 'patient' AND public.provisions_patients());
CREATE POLICY expired ON public.provisioning_keys AS RESTRICTIVE FOR DELETE
	TO service_admins, service_doctors, service_institutions, service_patients USING (created_at < now() - interval '24 hours');
