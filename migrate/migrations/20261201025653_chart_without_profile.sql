-- Create view charts
CREATE OR REPLACE VIEW public.charts WITH (security_barrier=true) AS
 SELECT p.id,
    p.version,
    p.first_name,
    p.last_name,
    p.email,
    p.date_of_birth,
    p.gender,
    p.phone,
    p.emergency_contact_name,
    p.emergency_contact_phone,
    p.validation_status,
    p.is_verified,
    h.id AS profile_id,
    h.version AS profile_version,
    h.height_cm,
    h.weight_kg,
    h.blood_type,
    h.is_smoker,
    h.smoking_years,
    h.consumes_alcohol,
    h.alcohol_frequency,
    h.hypertension_diagnosis,
    h.diabetes_diagnosis,
    h.high_cholesterol_diagnosis,
    h.has_stroke_history,
    h.has_heart_disease_history,
    h.family_history_diabetes,
    h.family_history_hypertension,
    h.family_history_heart_disease,
    h.physical_activity_minutes_weekly,
    h.preexisting_conditions_notes,
    h.preexisting_conditions_notes_sealed,
    h.current_medications,
    h.current_medications_sealed,
    h.allergies,
    h.allergies_sealed,
    k.wrapped AS wrapped_key,
    k.wrapped_by,
    p.doctor_id,
    d.first_name AS doctor_first_name,
    d.last_name AS doctor_last_name,
    s.name AS doctor_specialty,
    p.institution_id,
    i.name AS institution_name
   FROM (((((public.patients p
     LEFT JOIN LATERAL ( SELECT DISTINCT ON (h_1.patient_id) h_1.patient_id,
            h_1.id,
            h_1.version,
            h_1.height_cm,
            h_1.weight_kg,
            h_1.blood_type,
            h_1.is_smoker,
            h_1.smoking_years,
            h_1.consumes_alcohol,
            h_1.alcohol_frequency,
            h_1.hypertension_diagnosis,
            h_1.diabetes_diagnosis,
            h_1.high_cholesterol_diagnosis,
            h_1.has_stroke_history,
            h_1.has_heart_disease_history,
            h_1.family_history_diabetes,
            h_1.family_history_hypertension,
            h_1.family_history_heart_disease,
            h_1.physical_activity_minutes_weekly,
            h_1.preexisting_conditions_notes,
            h_1.preexisting_conditions_notes_sealed,
            h_1.current_medications,
            h_1.current_medications_sealed,
            h_1.allergies,
            h_1.allergies_sealed
           FROM public.health_profiles h_1
          WHERE ((h_1.patient_id = p.id) AND
                CASE
                    WHEN (h_1.patient_id = p.id) THEN public.record_opened(h_1.patient_id)
                    ELSE false
                END)) h ON ((h.patient_id = COALESCE(p.id, p.doctor_id))))
     LEFT JOIN public.record_keys k ON ((k.patient_id = h.patient_id)))
     LEFT JOIN public.doctors d ON (((d.id = p.doctor_id) AND public.sees_public_doctor(d.is_active))))
     LEFT JOIN public.doctor_specialties s ON ((s.id = d.specialty_id)))
     LEFT JOIN public.medical_institutions i ON (((i.id = p.institution_id) AND public.sees_institution(i.is_active))))
  WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);
