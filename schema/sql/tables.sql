-- Code generated from the schemas in schema/. DO NOT EDIT.
--
-- Triggers of the same event fire in the order of their names: blank, email, search, touch. search uses the values that blank and
-- email have set.

CREATE OR REPLACE FUNCTION public.managed_columns() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ARRAY['updated_at', 'version', 'search_text']::text[];

-- account_tokens
ALTER TABLE public.account_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.account_tokens FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.account_tokens TO predicthealth_backup;
CREATE OR REPLACE TRIGGER account_tokens_touch BEFORE INSERT OR UPDATE ON public.account_tokens
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER account_tokens_audit_insert AFTER INSERT ON public.account_tokens
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');
CREATE OR REPLACE TRIGGER account_tokens_audit_update AFTER UPDATE ON public.account_tokens
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');
CREATE OR REPLACE TRIGGER account_tokens_audit_delete AFTER DELETE ON public.account_tokens
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin') EXECUTE FUNCTION public.audit('processes', '{token_hash}', '{email}', 'user_id');

-- admins
ALTER TABLE public.admins ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.admins FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.admins TO predicthealth_backup;
CREATE OR REPLACE TRIGGER admins_touch BEFORE INSERT OR UPDATE ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE FUNCTION public.lower_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.email := public.in_lower_case(NEW.email);
	RETURN NEW;
END;
$$;
CREATE OR REPLACE TRIGGER admins_email BEFORE INSERT OR UPDATE OF email ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER admins_blank BEFORE INSERT OR UPDATE ON public.admins
	FOR EACH ROW WHEN (public.is_blank(NEW.department) OR public.is_blank(NEW.employee_id) OR public.is_blank(NEW.phone)) EXECUTE FUNCTION public.blank_to_null('department', 'employee_id', 'phone');
CREATE OR REPLACE TRIGGER admins_audit_insert AFTER INSERT ON public.admins
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER admins_audit_update AFTER UPDATE ON public.admins
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER admins_audit_delete AFTER DELETE ON public.admins
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- audit_heads
ALTER TABLE public.audit_heads ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.audit_heads FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.audit_heads TO predicthealth_backup;

-- admin_audit_logs
ALTER TABLE public.admin_audit_logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.admin_audit_logs FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.admin_audit_logs TO predicthealth_backup;
GRANT SELECT (created_at, action, resource_type, success)
	ON public.admin_audit_logs TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER admin_audit_logs_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.admin_audit_logs
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER admin_audit_logs_append_only_row BEFORE UPDATE OR DELETE ON public.admin_audit_logs
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only;
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row;

-- audit_values
ALTER TABLE public.audit_values ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.audit_values FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.audit_values TO predicthealth_backup;

-- cache_invalidations
ALTER TABLE public.cache_invalidations ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.cache_invalidations FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.cache_invalidations TO predicthealth_backup;
GRANT SELECT (created_at, kind)
	ON public.cache_invalidations TO predicthealth_readonly;

-- doctors
ALTER TABLE public.doctors ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.doctors FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.doctors TO predicthealth_backup;
GRANT SELECT (created_at, institution_id, specialty_id, secondary_specialty_id, is_active, professional_status)
	ON public.doctors TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER doctors_touch BEFORE INSERT OR UPDATE ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctors_email BEFORE INSERT OR UPDATE OF email ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER doctors_blank BEFORE INSERT OR UPDATE ON public.doctors
	FOR EACH ROW WHEN (public.is_blank(NEW.phone)) EXECUTE FUNCTION public.blank_to_null('phone');
CREATE OR REPLACE FUNCTION public.index_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email, NEW.medical_license);
	RETURN NEW;
END;
$$;
CREATE OR REPLACE TRIGGER doctors_search BEFORE INSERT OR UPDATE OF first_name, last_name, email, medical_license, search_text ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.index_doctor();
CREATE OR REPLACE TRIGGER doctors_outbox AFTER INSERT OR UPDATE OR DELETE ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.record_change('doctor');
CREATE OR REPLACE TRIGGER doctors_audit_insert AFTER INSERT ON public.doctors
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER doctors_audit_update AFTER UPDATE ON public.doctors
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER doctors_audit_delete AFTER DELETE ON public.doctors
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- erasures
ALTER TABLE public.erasures ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.erasures FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.erasures TO predicthealth_backup;
GRANT SELECT (id, created_at, executed_at)
	ON public.erasures TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER erasures_stamp BEFORE INSERT ON public.erasures
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE OR REPLACE TRIGGER erasures_blank BEFORE INSERT OR UPDATE ON public.erasures
	FOR EACH ROW WHEN (public.is_blank(NEW.reason)) EXECUTE FUNCTION public.blank_to_null('reason');
CREATE OR REPLACE TRIGGER erasures_audit_insert AFTER INSERT ON public.erasures
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER erasures_audit_update AFTER UPDATE ON public.erasures
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER erasures_audit_delete AFTER DELETE ON public.erasures
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- health_profiles
ALTER TABLE public.health_profiles ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.health_profiles FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.health_profiles TO predicthealth_backup;
CREATE OR REPLACE TRIGGER health_profiles_touch BEFORE INSERT OR UPDATE ON public.health_profiles
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER health_profiles_blank BEFORE INSERT OR UPDATE ON public.health_profiles
	FOR EACH ROW WHEN (public.is_blank(NEW.preexisting_conditions_notes) OR public.is_blank(NEW.current_medications) OR public.is_blank(NEW.allergies)) EXECUTE FUNCTION public.blank_to_null('preexisting_conditions_notes', 'current_medications', 'allergies');
CREATE OR REPLACE TRIGGER health_profiles_audit_insert AFTER INSERT ON public.health_profiles
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');
CREATE OR REPLACE TRIGGER health_profiles_audit_update AFTER UPDATE ON public.health_profiles
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');
CREATE OR REPLACE TRIGGER health_profiles_audit_delete AFTER DELETE ON public.health_profiles
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{preexisting_conditions_notes,current_medications,allergies}', '{height_cm,weight_kg,blood_type,is_smoker,smoking_years,consumes_alcohol,alcohol_frequency,hypertension_diagnosis,diabetes_diagnosis,high_cholesterol_diagnosis,has_stroke_history,has_heart_disease_history,family_history_diabetes,family_history_hypertension,family_history_heart_disease,physical_activity_minutes_weekly}', 'patient_id');

-- medical_institutions
ALTER TABLE public.medical_institutions ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.medical_institutions FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.medical_institutions TO predicthealth_backup;
GRANT SELECT (id, created_at, updated_at, version, name, institution_type, region_state, is_active, is_verified)
	ON public.medical_institutions TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER medical_institutions_touch BEFORE INSERT OR UPDATE ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE FUNCTION public.lower_contact_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.contact_email := public.in_lower_case(NEW.contact_email);
	RETURN NEW;
END;
$$;
CREATE OR REPLACE TRIGGER medical_institutions_email BEFORE INSERT OR UPDATE OF contact_email ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.lower_contact_email();
CREATE OR REPLACE TRIGGER medical_institutions_blank BEFORE INSERT OR UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN (public.is_blank(NEW.address) OR public.is_blank(NEW.region_state) OR public.is_blank(NEW.phone) OR public.is_blank(NEW.website) OR public.is_blank(NEW.license_number)) EXECUTE FUNCTION public.blank_to_null('address', 'region_state', 'phone', 'website', 'license_number');
CREATE OR REPLACE FUNCTION public.index_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.name, NEW.contact_email, NEW.license_number);
	RETURN NEW;
END;
$$;
CREATE OR REPLACE TRIGGER medical_institutions_search BEFORE INSERT OR UPDATE OF name, contact_email, license_number, search_text ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.index_institution();
CREATE OR REPLACE TRIGGER medical_institutions_outbox AFTER INSERT OR UPDATE OR DELETE ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.record_change('institution');
CREATE OR REPLACE TRIGGER medical_institutions_audit_insert AFTER INSERT ON public.medical_institutions
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER medical_institutions_audit_update AFTER UPDATE ON public.medical_institutions
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER medical_institutions_audit_delete AFTER DELETE ON public.medical_institutions
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- legal_holds
ALTER TABLE public.legal_holds ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.legal_holds FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.legal_holds TO predicthealth_backup;
GRANT SELECT (created_at, released_at)
	ON public.legal_holds TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER legal_holds_stamp BEFORE INSERT ON public.legal_holds
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE OR REPLACE TRIGGER legal_holds_audit_insert AFTER INSERT ON public.legal_holds
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER legal_holds_audit_update AFTER UPDATE ON public.legal_holds
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER legal_holds_audit_delete AFTER DELETE ON public.legal_holds
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- open_records
ALTER TABLE public.open_records ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.open_records FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.open_records TO predicthealth_backup;

-- opening_digests
ALTER TABLE public.opening_digests ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.opening_digests FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.opening_digests TO predicthealth_backup;
CREATE OR REPLACE TRIGGER opening_digests_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.opening_digests
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER opening_digests_append_only_row BEFORE UPDATE OR DELETE ON public.opening_digests
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only;
ALTER TABLE public.opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only_row;

-- opening_reviews
ALTER TABLE public.opening_reviews ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.opening_reviews FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.opening_reviews TO predicthealth_backup;
CREATE OR REPLACE TRIGGER opening_reviews_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.opening_reviews
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER opening_reviews_append_only_row BEFORE UPDATE OR DELETE ON public.opening_reviews
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only;
ALTER TABLE public.opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only_row;
CREATE OR REPLACE TRIGGER opening_reviews_audit_insert AFTER INSERT ON public.opening_reviews
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER opening_reviews_audit_update AFTER UPDATE ON public.opening_reviews
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');
CREATE OR REPLACE TRIGGER opening_reviews_audit_delete AFTER DELETE ON public.opening_reviews
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{}');

-- patients
ALTER TABLE public.patients ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.patients FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.patients TO predicthealth_backup;
GRANT SELECT (created_at, institution_id, gender, validation_status, is_active, is_verified)
	ON public.patients TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER patients_touch BEFORE INSERT OR UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER patients_email BEFORE INSERT OR UPDATE OF email ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER patients_blank BEFORE INSERT OR UPDATE ON public.patients
	FOR EACH ROW WHEN (public.is_blank(NEW.phone) OR public.is_blank(NEW.emergency_contact_name) OR public.is_blank(NEW.emergency_contact_phone)) EXECUTE FUNCTION public.blank_to_null('phone', 'emergency_contact_name', 'emergency_contact_phone');
CREATE OR REPLACE FUNCTION public.index_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email);
	RETURN NEW;
END;
$$;
CREATE OR REPLACE TRIGGER patients_search BEFORE INSERT OR UPDATE OF first_name, last_name, email, search_text ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.index_person();
CREATE OR REPLACE TRIGGER patients_audit_insert AFTER INSERT ON public.patients
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');
CREATE OR REPLACE TRIGGER patients_audit_update AFTER UPDATE ON public.patients
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');
CREATE OR REPLACE TRIGGER patients_audit_delete AFTER DELETE ON public.patients
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{}', '{first_name,last_name,email,date_of_birth,gender,phone,emergency_contact_name,emergency_contact_phone}', 'id');

-- provisioning_keys
ALTER TABLE public.provisioning_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.provisioning_keys FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.provisioning_keys TO predicthealth_backup;
CREATE OR REPLACE TRIGGER provisioning_keys_stamp BEFORE INSERT ON public.provisioning_keys
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE OR REPLACE TRIGGER provisioning_keys_audit_insert AFTER INSERT ON public.provisioning_keys
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');
CREATE OR REPLACE TRIGGER provisioning_keys_audit_update AFTER UPDATE ON public.provisioning_keys
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');
CREATE OR REPLACE TRIGGER provisioning_keys_audit_delete AFTER DELETE ON public.provisioning_keys
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
	WHEN (public.acting_type() = 'admin' OR pg_has_role('service_admins', 'USAGE')) EXECUTE FUNCTION public.audit('admins', '{key_hash,body_hash}');

-- record_keys
ALTER TABLE public.record_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.record_keys FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.record_keys TO predicthealth_backup;
CREATE OR REPLACE TRIGGER record_keys_stamp BEFORE INSERT ON public.record_keys
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE OR REPLACE TRIGGER record_keys_blank BEFORE INSERT OR UPDATE ON public.record_keys
	FOR EACH ROW WHEN (public.is_blank(NEW.wrapped_by)) EXECUTE FUNCTION public.blank_to_null('wrapped_by');

-- record_openings
ALTER TABLE public.record_openings ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.record_openings FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.record_openings TO predicthealth_backup;
GRANT SELECT (opened_at, actor_type, purpose)
	ON public.record_openings TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER record_openings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public.record_openings
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
CREATE OR REPLACE TRIGGER record_openings_append_only_row BEFORE UPDATE OR DELETE ON public.record_openings
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.record_openings ENABLE ALWAYS TRIGGER record_openings_append_only;
ALTER TABLE public.record_openings ENABLE ALWAYS TRIGGER record_openings_append_only_row;

-- sessions
ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.sessions FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.sessions TO predicthealth_backup;
CREATE OR REPLACE TRIGGER sessions_touch BEFORE INSERT OR UPDATE ON public.sessions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER sessions_outbox AFTER UPDATE ON public.sessions
	FOR EACH ROW WHEN ((OLD.revoked_at, OLD.rotated_at) IS DISTINCT FROM (NEW.revoked_at, NEW.rotated_at)) EXECUTE FUNCTION public.record_session();
CREATE OR REPLACE TRIGGER sessions_outbox_delete AFTER DELETE ON public.sessions
	FOR EACH ROW EXECUTE FUNCTION public.record_session();
CREATE OR REPLACE TRIGGER sessions_audit AFTER INSERT OR UPDATE OR DELETE ON public.sessions
	FOR EACH ROW WHEN (public.acting_type() = 'admin') EXECUTE FUNCTION public.audit_row('admins', '{token_hash}', '{ip_address,user_agent}', 'user_id');
CREATE OR REPLACE TRIGGER sessions_audit_end AFTER UPDATE ON public.sessions
	FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at AND public.acting_type() <> 'admin') EXECUTE FUNCTION public.audit_row('processes', '{token_hash}', '{ip_address,user_agent}', 'user_id');

-- doctor_specialties
ALTER TABLE public.doctor_specialties ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.doctor_specialties FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.doctor_specialties TO predicthealth_backup;
GRANT SELECT ON public.doctor_specialties TO predicthealth_readonly;
GRANT SELECT, INSERT, UPDATE ON public.doctor_specialties TO service_doctors;
GRANT SELECT ON public.doctor_specialties TO service_patients;
GRANT SELECT ON public.doctor_specialties TO service_admins;
CREATE POLICY public_select ON public.doctor_specialties FOR SELECT TO service_doctors, service_patients
	USING (public.sees_public());
CREATE POLICY admins_select ON public.doctor_specialties FOR SELECT TO service_admins, service_doctors USING (public.is_admin());
CREATE POLICY admins_insert ON public.doctor_specialties FOR INSERT TO service_doctors WITH CHECK (public.is_admin());
CREATE POLICY admins_update ON public.doctor_specialties FOR UPDATE TO service_doctors USING (public.is_admin());
CREATE OR REPLACE TRIGGER doctor_specialties_touch BEFORE INSERT OR UPDATE ON public.doctor_specialties
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctor_specialties_blank BEFORE INSERT OR UPDATE ON public.doctor_specialties
	FOR EACH ROW WHEN (public.is_blank(NEW.description)) EXECUTE FUNCTION public.blank_to_null('description');
CREATE OR REPLACE TRIGGER doctor_specialties_outbox AFTER INSERT OR UPDATE OR DELETE ON public.doctor_specialties
	FOR EACH ROW EXECUTE FUNCTION public.record_change('specialty');
CREATE OR REPLACE TRIGGER doctor_specialties_audit_insert AFTER INSERT ON public.doctor_specialties
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');
CREATE OR REPLACE TRIGGER doctor_specialties_audit_update AFTER UPDATE ON public.doctor_specialties
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');
CREATE OR REPLACE TRIGGER doctor_specialties_audit_delete AFTER DELETE ON public.doctor_specialties
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('admins only', '{}');

-- users
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.users FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.users TO predicthealth_backup;
GRANT SELECT (created_at, user_type, is_active, is_verified, failed_login_attempts, last_failed_login, locked_until, last_login)
	ON public.users TO predicthealth_readonly;
CREATE OR REPLACE TRIGGER users_touch BEFORE INSERT OR UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER users_email BEFORE INSERT OR UPDATE OF email ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER users_outbox AFTER UPDATE ON public.users
	FOR EACH ROW WHEN ((OLD.email, OLD.is_active, OLD.is_verified, OLD.locked_until) IS DISTINCT FROM (NEW.email, NEW.is_active, NEW.is_verified, NEW.locked_until)) EXECUTE FUNCTION public.record_change('login');
CREATE OR REPLACE TRIGGER users_outbox_delete AFTER DELETE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.record_change('login');
CREATE OR REPLACE TRIGGER users_audit_insert AFTER INSERT ON public.users
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');
CREATE OR REPLACE TRIGGER users_audit_update AFTER UPDATE ON public.users
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');
CREATE OR REPLACE TRIGGER users_audit_delete AFTER DELETE ON public.users
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('all', '{password_hash}', '{email}', 'reference_id');

-- wrapping_keys
ALTER TABLE public.wrapping_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.wrapping_keys FOR SELECT TO predicthealth_readonly, predicthealth_backup USING (true);
GRANT SELECT ON public.wrapping_keys TO predicthealth_backup;
CREATE OR REPLACE TRIGGER wrapping_keys_stamp BEFORE INSERT ON public.wrapping_keys
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
CREATE OR REPLACE TRIGGER wrapping_keys_audit_insert AFTER INSERT ON public.wrapping_keys
	REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');
CREATE OR REPLACE TRIGGER wrapping_keys_audit_update AFTER UPDATE ON public.wrapping_keys
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');
CREATE OR REPLACE TRIGGER wrapping_keys_audit_delete AFTER DELETE ON public.wrapping_keys
	REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.audit('processes', '{}');

-- charts
CREATE OR REPLACE VIEW public.charts WITH (security_barrier = true) AS
	SELECT p.id, p.version, p.first_name, p.last_name, p.email, p.date_of_birth, p.gender, p.phone, p.emergency_contact_name, p.emergency_contact_phone, p.validation_status, p.is_verified, h.id AS profile_id, h.version AS profile_version, h.height_cm, h.weight_kg, h.blood_type, h.is_smoker, h.smoking_years, h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis, h.high_cholesterol_diagnosis, h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes, h.family_history_hypertension, h.family_history_heart_disease, h.physical_activity_minutes_weekly, h.preexisting_conditions_notes, h.preexisting_conditions_notes_sealed, h.current_medications, h.current_medications_sealed, h.allergies, h.allergies_sealed, k.wrapped AS wrapped_key, k.wrapped_by, p.doctor_id, d.first_name AS doctor_first_name, d.last_name AS doctor_last_name, s.name AS doctor_specialty, p.institution_id, i.name AS institution_name
	FROM public.patients p
		LEFT JOIN LATERAL (SELECT DISTINCT ON (h.patient_id) h.patient_id, h.id, h.version, h.height_cm, h.weight_kg, h.blood_type, h.is_smoker, h.smoking_years, h.consumes_alcohol, h.alcohol_frequency, h.hypertension_diagnosis, h.diabetes_diagnosis, h.high_cholesterol_diagnosis, h.has_stroke_history, h.has_heart_disease_history, h.family_history_diabetes, h.family_history_hypertension, h.family_history_heart_disease, h.physical_activity_minutes_weekly, h.preexisting_conditions_notes, h.preexisting_conditions_notes_sealed, h.current_medications, h.current_medications_sealed, h.allergies, h.allergies_sealed
			FROM public.health_profiles h
			WHERE h.patient_id = p.id AND CASE WHEN h.patient_id = p.id THEN public.record_opened(h.patient_id) ELSE false END) h ON h.patient_id = coalesce(p.id, p.doctor_id)
		LEFT JOIN public.record_keys k ON k.patient_id = h.patient_id
		LEFT JOIN public.doctors d ON d.id = p.doctor_id AND public.sees_public_doctor(d.is_active)
		LEFT JOIN public.doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN public.medical_institutions i ON i.id = p.institution_id AND public.sees_institution(i.is_active)
	WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active);
GRANT SELECT ON public.charts TO service_patients;

-- opened_health_profiles
CREATE OR REPLACE VIEW public.opened_health_profiles WITH (security_barrier = true) AS
	SELECT h.id, h.created_at, h.updated_at, h.version, h.patient_id, public.fenced(h.height_cm) AS height_cm, public.fenced(h.weight_kg) AS weight_kg, public.fenced(h.blood_type) AS blood_type, public.fenced(h.is_smoker) AS is_smoker, public.fenced(h.smoking_years) AS smoking_years, public.fenced(h.consumes_alcohol) AS consumes_alcohol, public.fenced(h.alcohol_frequency) AS alcohol_frequency, public.fenced(h.hypertension_diagnosis) AS hypertension_diagnosis, public.fenced(h.diabetes_diagnosis) AS diabetes_diagnosis, public.fenced(h.high_cholesterol_diagnosis) AS high_cholesterol_diagnosis, public.fenced(h.has_stroke_history) AS has_stroke_history, public.fenced(h.has_heart_disease_history) AS has_heart_disease_history, public.fenced(h.family_history_diabetes) AS family_history_diabetes, public.fenced(h.family_history_hypertension) AS family_history_hypertension, public.fenced(h.family_history_heart_disease) AS family_history_heart_disease, public.fenced(h.physical_activity_minutes_weekly) AS physical_activity_minutes_weekly, public.fenced(h.preexisting_conditions_notes) AS preexisting_conditions_notes, public.fenced(h.preexisting_conditions_notes_sealed) AS preexisting_conditions_notes_sealed, public.fenced(h.current_medications) AS current_medications, public.fenced(h.current_medications_sealed) AS current_medications_sealed, public.fenced(h.allergies) AS allergies, public.fenced(h.allergies_sealed) AS allergies_sealed
	FROM public.health_profiles h
	WHERE CASE WHEN EXISTS (SELECT FROM public.patients p WHERE p.id = h.patient_id AND public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active))
		THEN public.record_opened(h.patient_id) ELSE false END;
GRANT SELECT ON public.opened_health_profiles TO service_patients;
-- FOR UPDATE and FOR SHARE need it. UPDATE of the view fails, because the column is an expression.
GRANT UPDATE (allergies_sealed) ON public.opened_health_profiles TO service_patients;

-- logins
CREATE OR REPLACE VIEW public.logins WITH (security_invoker = true) AS
	SELECT users.id, users.created_at, users.updated_at, users.version, users.email, users.user_type, users.reference_id, users.is_active, users.is_verified, users.locked_until, users.last_login, users.password_changed_at
	FROM public.users;
GRANT SELECT ON public.logins TO service_admins, service_doctors, service_institutions, service_patients;

-- public_doctors
CREATE OR REPLACE VIEW public.public_doctors WITH (security_barrier = true) AS
	SELECT doctors.id, doctors.institution_id, doctors.first_name, doctors.last_name, doctors.medical_license, doctors.specialty_id, doctors.secondary_specialty_id, doctors.years_experience, doctors.consultation_fee, doctors.professional_status, doctors.created_at, (SELECT name FROM public.doctor_specialties WHERE doctor_specialties.id = doctors.specialty_id) AS specialty, doctors.version
	FROM public.doctors
	WHERE public.sees_public_doctor(is_active)
	ORDER BY created_at DESC, id DESC;
GRANT SELECT ON public.public_doctors TO service_doctors, service_patients;
