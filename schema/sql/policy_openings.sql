-- Patients see who has opened their record, and readers see what they have opened. Admins see an entry after they have opened the
-- patient's record themselves, so that reading a patient's list is recorded; they see emergencies, which they review, at once. They never
-- see a reason. Entries are added by openings.sql only.
GRANT SELECT ON public.record_openings TO service_patients;
GRANT SELECT (id, opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, ip_address, user_agent, request_id, transaction)
	ON public.record_openings TO service_admins;
GRANT SELECT ON public.opening_reviews TO service_patients, service_admins;

CREATE POLICY patients_select ON public.record_openings FOR SELECT TO service_patients USING (public.sees_opening(patient_id, actor_id));
CREATE POLICY admins_select ON public.record_openings FOR SELECT TO service_admins USING (
	CASE WHEN NOT public.is_admin() THEN false WHEN purpose = 'emergency' THEN true ELSE public.record_opened(patient_id) END);
CREATE POLICY patients_select ON public.opening_reviews FOR SELECT TO service_patients USING (public.is_patient(patient_id));
CREATE POLICY admins_select ON public.opening_reviews FOR SELECT TO service_admins USING (public.is_admin());

-- The columns of a health profile that are not clinical, for the client, which has to know whose records a query reads before it opens
-- them. The view runs as the tables' owner.
CREATE OR REPLACE VIEW public.health_profile_keys WITH (security_barrier = true) AS
	SELECT h.id, h.patient_id, h.created_at, h.updated_at, h.version
	FROM public.health_profiles h JOIN public.patients p ON p.id = h.patient_id
	WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);
GRANT SELECT ON public.health_profile_keys TO service_patients;
