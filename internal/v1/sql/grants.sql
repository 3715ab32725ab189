-- What each service may do. Only the owner executes the other functions: a role that may execute a trigger function can run it by a trigger on its
-- own table.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA v1 FROM PUBLIC;
GRANT EXECUTE ON FUNCTION v1.uuid_generate_v4(), v1.service(), v1.login_types(text)
	TO v1_auth_jwt_service, v1_service_admins, v1_service_doctors, v1_service_institutions, v1_service_patients;
GRANT EXECUTE ON FUNCTION v1.open_record(uuid) TO v1_service_patients;

GRANT SELECT, UPDATE (email, password_hash, is_active, is_verified, failed_login_attempts, last_failed_login, password_changed_at, updated_at)
	ON v1.users TO v1_auth_jwt_service;
GRANT SELECT (id, email, is_active, last_login, created_at, updated_at), UPDATE (last_login, updated_at) ON v1.patients, v1.doctors, v1.admins TO v1_auth_jwt_service;
GRANT SELECT (id, contact_email, is_active, last_login, created_at, updated_at), UPDATE (last_login, updated_at) ON v1.medical_institutions TO v1_auth_jwt_service;

GRANT SELECT, INSERT, DELETE, UPDATE (email, is_active, updated_at)
	ON v1.users TO v1_service_admins, v1_service_doctors, v1_service_institutions, v1_service_patients;
GRANT UPDATE (failed_login_attempts, last_failed_login) ON v1.users TO v1_service_admins;

GRANT SELECT, INSERT, UPDATE, DELETE ON v1.admins TO v1_service_admins;
GRANT SELECT, INSERT ON v1.admin_audit_logs TO v1_service_admins;
GRANT SELECT, UPDATE ON v1.doctors, v1.patients, v1.medical_institutions TO v1_service_admins;

GRANT SELECT, INSERT, UPDATE, DELETE ON v1.doctors TO v1_service_doctors;
GRANT SELECT, INSERT, UPDATE, DELETE ON v1.medical_institutions TO v1_service_institutions;
GRANT SELECT, INSERT, UPDATE, DELETE ON v1.patients, v1.health_profiles TO v1_service_patients;

-- What the others look up.
GRANT SELECT ON v1.doctor_specialties TO v1_service_admins, v1_service_doctors, v1_service_patients;
GRANT SELECT ON v1.medical_institutions TO v1_service_doctors, v1_service_patients;
GRANT SELECT (id, institution_id, first_name, last_name, medical_license, specialty_id, secondary_specialty_id, years_experience, consultation_fee, is_active,
	professional_status, created_at, updated_at) ON v1.doctors TO v1_service_patients;
