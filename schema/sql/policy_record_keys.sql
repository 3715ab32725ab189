-- Those who see a patient read the patient's key, which is of use only with the wrapping key. Those who may add or change the health
-- profile add one. Only the tables' owner changes it. Admins see none.
GRANT SELECT, INSERT (patient_id, wrapped, wrapped_by) ON public.record_keys TO service_patients;

CREATE POLICY patients_select ON public.record_keys FOR SELECT TO service_patients USING (
	EXISTS (SELECT FROM public.patients WHERE patients.id = record_keys.patient_id));
CREATE POLICY patients_insert ON public.record_keys FOR INSERT TO service_patients WITH CHECK (
	public.is_process()
	OR (public.changes_health()
		AND EXISTS (SELECT FROM public.patients p WHERE p.id = record_keys.patient_id AND public.changes_patient(p.id, p.doctor_id, p.institution_id, p.is_active))));
