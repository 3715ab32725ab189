-- An actor that sees a patient sees the patient's health profile. The patient and the doctor change it, an institution reads it, and a
-- process adds the first one. Admins manage accounts and see no health profile.
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
