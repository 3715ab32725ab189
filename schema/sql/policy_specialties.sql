-- Specialties are public; admins add, rename and retire them.
GRANT SELECT, INSERT, UPDATE ON public.doctor_specialties TO service_doctors;
GRANT SELECT ON public.doctor_specialties TO service_admins, service_patients;

DROP POLICY IF EXISTS everybody_select ON public.doctor_specialties;
CREATE POLICY everybody_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients
	USING ((SELECT public.acting_person()) IS NOT NULL OR (SELECT public.acting_system()) IS NOT NULL);
DROP POLICY IF EXISTS admins_select ON public.doctor_specialties;
CREATE POLICY admins_select ON public.doctor_specialties FOR SELECT TO service_admins, service_doctors
	USING ((SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_insert ON public.doctor_specialties;
CREATE POLICY admins_insert ON public.doctor_specialties FOR INSERT TO service_doctors WITH CHECK (
	(SELECT public.acting_admin()) IS NOT NULL);
DROP POLICY IF EXISTS admins_update ON public.doctor_specialties;
CREATE POLICY admins_update ON public.doctor_specialties FOR UPDATE TO service_doctors USING (
	(SELECT public.acting_admin()) IS NOT NULL);
