-- Health profiles go with their patients: whoever sees the patient sees the profile. Patient and doctor
-- change it, an institution reads it, a process adds the first one. Admins run accounts, and see none.
GRANT SELECT, INSERT, UPDATE ON public.health_profiles TO service_patients;

CREATE POLICY patients_select ON public.health_profiles FOR SELECT TO service_patients USING (
	EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id));
CREATE POLICY patients_update ON public.health_profiles FOR UPDATE TO service_patients USING (
	public.changes_health()
	AND EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id));
CREATE POLICY patients_insert ON public.health_profiles FOR INSERT TO service_patients WITH CHECK (
	public.is_process()
	OR (public.changes_health()
		AND EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id)));
