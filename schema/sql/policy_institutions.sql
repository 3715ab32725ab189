-- Institutions are public: every person and process sees the active ones. An institution changes its own row, an admin all. Processes and
-- admins add institutions; processes list the active ones in registration forms.
GRANT SELECT, INSERT, UPDATE ON public.medical_institutions TO service_institutions;
GRANT SELECT, UPDATE ON public.medical_institutions TO service_admins;
GRANT SELECT ON public.medical_institutions TO service_doctors, service_patients;

CREATE POLICY active_select ON public.medical_institutions FOR SELECT TO service_institutions, service_doctors, service_patients
	USING (public.sees_institution_as((SELECT public.sees_public()), is_active));
CREATE POLICY admins_select ON public.medical_institutions FOR SELECT TO service_admins, service_institutions, service_doctors
	USING ((SELECT public.is_admin()));
CREATE POLICY institutions_insert ON public.medical_institutions FOR INSERT TO service_institutions WITH CHECK (public.is_admin_or_process());
CREATE POLICY institutions_update ON public.medical_institutions FOR UPDATE TO service_institutions USING (public.changes_institution(id));
CREATE POLICY admins_update ON public.medical_institutions FOR UPDATE TO service_admins, service_institutions USING (public.is_admin());

-- Only an admin verifies, activates or deactivates an institution, also in an INSERT.
CREATE OR REPLACE TRIGGER medical_institutions_insert BEFORE INSERT ON public.medical_institutions
	FOR EACH ROW WHEN (NEW.is_verified OR NOT NEW.is_active)
	EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');
CREATE OR REPLACE TRIGGER medical_institutions_change BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN ((OLD.is_verified, OLD.is_active) IS DISTINCT FROM (NEW.is_verified, NEW.is_active))
	EXECUTE FUNCTION public.require_admin('medical_institutions_admin_change', 'Only an admin verifies, activates and deactivates institutions.');
