-- An actor that sees a patient sees the patient's health profile once the record is open (openings.sql). The patient and the doctor change
-- it, an institution reads it, and a process adds the first one. Admins manage accounts and see no health profile.
--
-- Services read the clinical columns through the view opened_health_profiles (tables.sql) only. The table's policies do not suffice:
-- PostgreSQL evaluates cheap leakproof conditions like a bare boolean column, or IS NULL, before them, and their error would then show which
-- rows meet the condition. An UPDATE therefore has no clinical column in WHERE, RETURNING or an assigned expression.
--
-- CASE keeps the order: the planner would call the cheap function before the query, and the error would show that the patient exists.
GRANT SELECT (id, patient_id, created_at, updated_at, version), INSERT, UPDATE ON public.health_profiles TO service_patients;

CREATE POLICY patients_select ON public.health_profiles FOR SELECT TO service_patients USING (
	CASE WHEN EXISTS (SELECT FROM public.patients WHERE patients.id = health_profiles.patient_id)
		THEN public.record_opened(patient_id) ELSE false END);
-- Which changes the rules refuse shows what the profile has, so that even an update that reads nothing needs an open record.
CREATE POLICY patients_update ON public.health_profiles FOR UPDATE TO service_patients USING (
	CASE WHEN public.changes_health()
			AND EXISTS (SELECT FROM public.patients p WHERE p.id = health_profiles.patient_id AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active))
		THEN public.record_opened(patient_id) ELSE false END);
CREATE POLICY patients_insert ON public.health_profiles FOR INSERT TO service_patients WITH CHECK (
	public.is_process()
	OR (public.changes_health()
		AND EXISTS (SELECT FROM public.patients p WHERE p.id = health_profiles.patient_id AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active))));
