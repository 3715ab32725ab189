-- Admins are for admins.
GRANT SELECT, INSERT, UPDATE ON public.admins TO service_admins;

DROP POLICY IF EXISTS admins_select ON public.admins;
CREATE POLICY admins_select ON public.admins FOR SELECT TO service_admins USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.admins;
CREATE POLICY admins_insert ON public.admins FOR INSERT TO service_admins WITH CHECK ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.admins;
CREATE POLICY admins_update ON public.admins FOR UPDATE TO service_admins USING ((SELECT public.acting_admin()) IS NOT NULL);

-- The trail is read by admins, and added to in the name of nobody but who acts.
GRANT SELECT, INSERT ON public.admin_audit_logs TO service_admins;
GRANT INSERT ON public.admin_audit_logs TO auth_jwt_service;

DROP POLICY IF EXISTS admins_select ON public.admin_audit_logs;
CREATE POLICY admins_select ON public.admin_audit_logs FOR SELECT TO service_admins USING (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.admin_audit_logs;
CREATE POLICY admins_insert ON public.admin_audit_logs FOR INSERT TO service_admins, auth_jwt_service WITH CHECK (
	actor_type = 'admin' AND actor_id = (SELECT public.acting_admin()) AND admin_id = actor_id);
DROP POLICY IF EXISTS auth_insert ON public.admin_audit_logs;
CREATE POLICY auth_insert ON public.admin_audit_logs FOR INSERT TO auth_jwt_service WITH CHECK (
	(actor_type = 'system' AND actor_id IS NULL AND (SELECT public.acting_system()) IS NOT NULL)
	OR (actor_type = (SELECT public.acting_type()) AND actor_id = (SELECT public.acting_person())));
