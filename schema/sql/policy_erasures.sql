-- Admins read erasures and holds. Only functions add and complete them (erasure.sql).
GRANT SELECT ON public.erasures, public.legal_holds TO service_admins;

CREATE POLICY admins_select ON public.erasures FOR SELECT TO service_admins USING (public.is_admin());
CREATE POLICY admins_select ON public.legal_holds FOR SELECT TO service_admins USING (public.is_admin());

-- The values of the entries of the audit trail that an admin reads, by the policy of admin_audit_logs.
GRANT SELECT ON public.audit_values TO service_admins;

CREATE POLICY admins_select ON public.audit_values FOR SELECT TO service_admins USING (
	EXISTS (SELECT FROM public.admin_audit_logs l WHERE l.id = audit_values.id));
