-- Only admins access admins.
GRANT SELECT, INSERT, UPDATE ON public.admins TO service_admins;

CREATE POLICY admins_select ON public.admins FOR SELECT TO service_admins USING (public.is_admin());
CREATE POLICY admins_insert ON public.admins FOR INSERT TO service_admins WITH CHECK (public.is_admin());
CREATE POLICY admins_update ON public.admins FOR UPDATE TO service_admins USING (public.is_admin());

-- Admins read the audit trail, except the entries of health profiles. Only triggers and record_attempt add entries.
GRANT SELECT ON public.admin_audit_logs TO service_admins;

CREATE POLICY admins_select ON public.admin_audit_logs FOR SELECT TO service_admins USING (
	resource_type <> 'health_profiles' AND public.is_admin());
