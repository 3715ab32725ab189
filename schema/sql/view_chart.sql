-- A patient's chart, in one row: the patient, the health profile, the doctor and her specialty, the
-- institution. What the reader may not see of these is NULL; who may not see the patient finds no chart.
-- The doctor is looked up by a query of its own, which its limit keeps apart: joined, all doctors behind
-- the security barrier would be read.
CREATE OR REPLACE VIEW public.charts WITH (security_invoker = true) AS
	SELECT p.id, p.version, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name,
		p.emergency_contact_phone, p.validation_status, p.is_verified,
		h.id AS profile_id, h.version AS profile_version, h.height_cm, h.weight_kg, h.blood_type, h.is_smoker, h.smoking_years,
		h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis, h.high_cholesterol_diagnosis,
		h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes, h.family_history_hypertension,
		h.family_history_heart_disease, h.physical_activity_minutes_weekly, h.preexisting_conditions_notes,
		h.current_medications, h.allergies,
		p.doctor_id, d.first_name AS doctor_first_name, d.last_name AS doctor_last_name, s.name AS doctor_specialty,
		p.institution_id, i.name AS institution_name
	FROM public.patients p
		LEFT JOIN public.health_profiles h ON h.patient_id = p.id
		LEFT JOIN LATERAL (SELECT first_name, last_name, specialty_id FROM public.public_doctors WHERE public_doctors.id = p.doctor_id LIMIT 1) d ON true
		LEFT JOIN public.doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN public.medical_institutions i ON i.id = p.institution_id;
GRANT SELECT ON public.charts TO service_patients;
