-- Doctors and institutions see the active doctors; patients see their public columns (public_doctors). A doctor changes their own row;
-- an institution changes its own doctors' rows and may dismiss them; an admin changes all. Processes and admins add doctors.
GRANT SELECT, INSERT, UPDATE ON public.doctors TO service_doctors;
GRANT SELECT, UPDATE ON public.doctors TO service_admins;

CREATE POLICY active_select ON public.doctors FOR SELECT TO service_doctors USING (
	public.sees_doctor((SELECT public.acting_doctor()), (SELECT public.acting_institution()), is_active));
CREATE POLICY admins_select ON public.doctors FOR SELECT TO service_admins, service_doctors USING ((SELECT public.is_admin()));
CREATE POLICY doctors_insert ON public.doctors FOR INSERT TO service_doctors WITH CHECK (public.is_admin_or_process());
CREATE POLICY doctors_update ON public.doctors FOR UPDATE TO service_doctors
	USING (public.changes_doctor(id, institution_id, is_active))
	WITH CHECK (true); -- an institution may clear institution_id; the trigger doctors_join refuses other values
CREATE POLICY admins_update ON public.doctors FOR UPDATE TO service_admins, service_doctors USING (public.is_admin());

CREATE OR REPLACE TRIGGER doctors_insert BEFORE INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.professional_status = 'suspended' OR NOT NEW.is_active)
	EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');
CREATE OR REPLACE TRIGGER doctors_change BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active IS DISTINCT FROM NEW.is_active
		OR (OLD.professional_status IS DISTINCT FROM NEW.professional_status
			AND (OLD.professional_status = 'suspended' OR NEW.professional_status = 'suspended')))
	EXECUTE FUNCTION public.require_admin('doctors_admin_change', 'Only an admin suspends, activates and deactivates doctors.');
CREATE OR REPLACE TRIGGER doctors_join_insert BEFORE INSERT ON public.doctors
	FOR EACH ROW WHEN (NEW.institution_id IS NOT NULL)
	EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');
CREATE OR REPLACE TRIGGER doctors_join BEFORE UPDATE ON public.doctors
	FOR EACH ROW WHEN (NEW.institution_id IS NOT NULL AND OLD.institution_id IS DISTINCT FROM NEW.institution_id)
	EXECUTE FUNCTION public.require_admin('doctors_join', 'Only an admin assigns a doctor to an institution; either of the two may end it.');
