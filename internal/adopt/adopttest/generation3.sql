-- Generation 3, as docs/moving-in.md describes it: contacts and terms in tables of their own.
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE regions (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE sexes (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE genders (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE institution_types (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE specialty_categories (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE blood_types (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE medical_conditions (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(200) NOT NULL UNIQUE);
CREATE TABLE medications (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(200) NOT NULL UNIQUE);
CREATE TABLE allergies (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(200) NOT NULL UNIQUE);
CREATE TABLE medical_institutions (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(200) NOT NULL, institution_type_id integer NOT NULL REFERENCES institution_types, website varchar(255), license_number varchar(100), is_active boolean DEFAULT true,
	is_verified boolean DEFAULT false, last_login timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE doctor_specialties (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), name varchar(100) NOT NULL UNIQUE, description text, category_id integer REFERENCES specialty_categories, is_active boolean DEFAULT true,
	created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE doctors (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), institution_id uuid, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL, 
	sex_id integer REFERENCES sexes, gender_id integer REFERENCES genders, medical_license varchar(50) NOT NULL UNIQUE, specialty_id uuid, years_experience integer DEFAULT 0,
	consultation_fee numeric(10,2), is_active boolean DEFAULT true, professional_status varchar(20) DEFAULT 'active', last_login timestamptz,
	created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE patients (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), doctor_id uuid, institution_id uuid, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL,
	date_of_birth date NOT NULL, sex_id integer REFERENCES sexes, gender_id integer REFERENCES genders, emergency_contact_name varchar(200), is_active boolean DEFAULT true, is_verified boolean DEFAULT false,
	last_login timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE health_profiles (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), patient_id uuid UNIQUE, height_cm numeric(5,2), weight_kg numeric(5,2), blood_type_id integer REFERENCES blood_types, is_smoker boolean,
	smoking_years integer, consumes_alcohol boolean, alcohol_frequency varchar(20), physical_activity_minutes_weekly integer, notes text, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE users (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), email varchar(255) NOT NULL UNIQUE, password_hash varchar(255) NOT NULL, user_type varchar(20) NOT NULL,
	reference_id uuid NOT NULL, is_active boolean DEFAULT true, is_verified boolean DEFAULT false, failed_login_attempts integer DEFAULT 0, last_failed_login timestamptz,
	password_changed_at timestamptz, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
);
CREATE TABLE emails (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), entity_type varchar(30) NOT NULL, entity_id uuid NOT NULL, email_address varchar(255) NOT NULL,
	is_primary boolean DEFAULT false, is_verified boolean DEFAULT false, created_at timestamptz DEFAULT now()
);
CREATE TABLE phones (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), entity_type varchar(30) NOT NULL, entity_id uuid NOT NULL, country_code varchar(5), area_code varchar(5),
	phone_number varchar(20) NOT NULL, is_primary boolean DEFAULT false, created_at timestamptz DEFAULT now()
);
CREATE TABLE addresses (
	id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), entity_type varchar(30) NOT NULL, entity_id uuid NOT NULL, street varchar(100), neighborhood varchar(60), city varchar(60),
	region_id integer REFERENCES regions, postal_code varchar(10), created_at timestamptz DEFAULT now()
);
CREATE TABLE patient_conditions (patient_id uuid NOT NULL, condition_id uuid NOT NULL REFERENCES medical_conditions, diagnosis_date date, notes text);
CREATE TABLE patient_medications (patient_id uuid NOT NULL, medication_id uuid NOT NULL REFERENCES medications, dosage varchar(100), frequency varchar(100), start_date date);
CREATE TABLE patient_allergies (patient_id uuid NOT NULL, allergy_id uuid NOT NULL REFERENCES allergies, severity varchar(20), reaction_description text);
CREATE TABLE patient_family_history (patient_id uuid NOT NULL, condition_id uuid NOT NULL REFERENCES medical_conditions, relative_type varchar(50), notes text);
CREATE TABLE cms_roles (id serial PRIMARY KEY, name varchar(50) NOT NULL UNIQUE);
CREATE TABLE cms_permissions (id serial PRIMARY KEY, name varchar(100) NOT NULL UNIQUE);
CREATE TABLE cms_role_permissions (role_id integer REFERENCES cms_roles, permission_id integer REFERENCES cms_permissions, PRIMARY KEY (role_id, permission_id));
CREATE TABLE cms_users (
	id serial PRIMARY KEY, email varchar(255) NOT NULL UNIQUE, password_hash varchar(255) NOT NULL, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL,
	user_type varchar(20) NOT NULL, role_id integer REFERENCES cms_roles, is_active boolean DEFAULT true, last_login timestamptz
);
CREATE TABLE system_settings (key varchar(100) PRIMARY KEY, value text);
