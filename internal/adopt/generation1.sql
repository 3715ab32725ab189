-- Generation 1: few foreign keys, and columns that may be NULL. leave.go writes it, and the tests read it.
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE medical_institutions (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(200) NOT NULL, institution_type varchar(50) NOT NULL, contact_email varchar(255) NOT NULL UNIQUE,
	address varchar(255), region_state varchar(100), phone varchar(20), website varchar(255), license_number varchar(100), is_active boolean DEFAULT true,
	is_verified boolean DEFAULT false, last_login timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE doctor_specialties (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(100) NOT NULL UNIQUE, description text, category varchar(50), is_active boolean DEFAULT true,
	created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE doctors (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), institution_id uuid, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL, email varchar(255) NOT NULL UNIQUE,
	medical_license varchar(50) NOT NULL UNIQUE, specialty_id uuid, secondary_specialty_id uuid, phone varchar(20), years_experience integer DEFAULT 0,
	consultation_fee numeric(10,2), is_active boolean DEFAULT true, professional_status varchar(20) DEFAULT 'active', last_login timestamptz,
	created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE patients (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), doctor_id uuid, institution_id uuid, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL,
	email varchar(255) NOT NULL UNIQUE, date_of_birth date NOT NULL, gender varchar(20), phone varchar(20), emergency_contact_name varchar(200),
	emergency_contact_phone varchar(20), validation_status varchar(50) DEFAULT 'pending', is_active boolean DEFAULT true, is_verified boolean DEFAULT false,
	last_login timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE health_profiles (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), patient_id uuid UNIQUE, height_cm numeric(5,2), weight_kg numeric(5,2), blood_type varchar(5), is_smoker boolean,
	smoking_years integer, consumes_alcohol boolean, alcohol_frequency varchar(20), hypertension_diagnosis boolean, diabetes_diagnosis boolean,
	high_cholesterol_diagnosis boolean, has_stroke_history boolean, has_heart_disease_history boolean, family_history_diabetes boolean,
	family_history_hypertension boolean, family_history_heart_disease boolean, physical_activity_minutes_weekly integer, preexisting_conditions_notes text,
	current_medications text, allergies text, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE users (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), email varchar(255) NOT NULL UNIQUE, password_hash varchar(255) NOT NULL, user_type varchar(20) NOT NULL,
	reference_id uuid NOT NULL, is_active boolean DEFAULT true, is_verified boolean DEFAULT false, failed_login_attempts integer DEFAULT 0, last_failed_login timestamptz,
	password_changed_at timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE admins (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), user_id uuid UNIQUE REFERENCES users ON DELETE CASCADE, email varchar(255) NOT NULL, first_name varchar(100) NOT NULL,
	last_name varchar(100) NOT NULL, department varchar(100), employee_id varchar(50) UNIQUE, phone varchar(20), is_active boolean DEFAULT true, last_login timestamptz,
	created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE admin_audit_logs (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), admin_id uuid NOT NULL REFERENCES admins ON DELETE CASCADE, action varchar(100) NOT NULL,
	resource_type varchar(50) NOT NULL, resource_id uuid, details text, created_at timestamptz DEFAULT now()
);
