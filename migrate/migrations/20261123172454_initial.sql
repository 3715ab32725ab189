-- schema/sql/extensions.sql
-- What the tables need to exist before them, and what scripts written for the first system use:
-- pg_trgm and unaccent carry the search columns, pgcrypto and uuid-ossp the scripts.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
-- end of schema/sql/extensions.sql

-- Create "admins" table
CREATE TABLE "public"."admins" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"email" character varying(255) NOT NULL,
	"first_name" character varying(100) NOT NULL,
	"last_name" character varying(100) NOT NULL,
	"department" character varying(100) NULL,
	"employee_id" character varying(50) NULL,
	"phone" character varying(20) NULL,
	"is_active" boolean NOT NULL DEFAULT true,
	 PRIMARY KEY ("id")
);

-- Create index "admins_created_at_idx" to table: "admins"
CREATE INDEX "admins_created_at_idx" ON "public"."admins" ("created_at");

-- Create index "admins_employee_id_key" to table: "admins"
CREATE UNIQUE INDEX "admins_employee_id_key" ON "public"."admins" ("employee_id");

-- Create "admin_audit_logs" table
CREATE TABLE "public"."admin_audit_logs" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"actor_type" text NOT NULL,
	"actor_id" uuid NULL,
	"action" character varying(100) NOT NULL,
	"resource_type" character varying(50) NOT NULL,
	"resource_id" uuid NULL,
	"details" jsonb NULL,
	"ip_address" inet NULL,
	"user_agent" character varying(512) NULL,
	"request_id" text NULL,
	"success" boolean NOT NULL DEFAULT true,
	"admin_id" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "admin_audit_logs_admin_id_fkey" FOREIGN KEY ("admin_id") REFERENCES "public"."admins" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION,
	 CONSTRAINT "admin_audit_logs_actor_type_check" CHECK (actor_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text, 'system'::text])),
	 CONSTRAINT "admin_audit_logs_admin_check" CHECK ((actor_type = 'admin'::text) = (admin_id IS NOT NULL))
);

-- Create index "admin_audit_logs_admin_id_created_at_idx" to table: "admin_audit_logs"
CREATE INDEX "admin_audit_logs_admin_id_created_at_idx" ON "public"."admin_audit_logs" ("admin_id", "created_at");

-- Create index "admin_audit_logs_created_at_idx" to table: "admin_audit_logs"
CREATE INDEX "admin_audit_logs_created_at_idx" ON "public"."admin_audit_logs" ("created_at");

-- Create index "admin_audit_logs_resource_type_resource_id_created_at_idx" to table: "admin_audit_logs"
CREATE INDEX "admin_audit_logs_resource_type_resource_id_created_at_idx" ON "public"."admin_audit_logs" ("resource_type", "resource_id", "created_at");

-- Create "medical_institutions" table
CREATE TABLE "public"."medical_institutions" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"search_text" text NOT NULL DEFAULT '',
	"name" character varying(200) NOT NULL,
	"institution_type" text NOT NULL,
	"contact_email" character varying(255) NOT NULL,
	"address" character varying(255) NULL,
	"region_state" character varying(100) NULL,
	"phone" character varying(20) NULL,
	"website" character varying(255) NULL,
	"license_number" character varying(100) NULL,
	"is_active" boolean NOT NULL DEFAULT true,
	"is_verified" boolean NOT NULL DEFAULT false,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "medical_institutions_institution_type_check" CHECK (institution_type = ANY (ARRAY['preventive_clinic'::text, 'insurer'::text, 'public_health'::text, 'hospital'::text, 'health_center'::text]))
);

-- Create index "medical_institutions_contact_email_key" to table: "medical_institutions"
CREATE UNIQUE INDEX "medical_institutions_contact_email_key" ON "public"."medical_institutions" ("contact_email");

-- Create index "medical_institutions_created_at_idx" to table: "medical_institutions"
CREATE INDEX "medical_institutions_created_at_idx" ON "public"."medical_institutions" ("created_at");

-- Create index "medical_institutions_institution_type_idx" to table: "medical_institutions"
CREATE INDEX "medical_institutions_institution_type_idx" ON "public"."medical_institutions" ("institution_type");

-- Create index "medical_institutions_license_number_key" to table: "medical_institutions"
CREATE UNIQUE INDEX "medical_institutions_license_number_key" ON "public"."medical_institutions" ("license_number");

-- Create index "medical_institutions_region_state_idx" to table: "medical_institutions"
CREATE INDEX "medical_institutions_region_state_idx" ON "public"."medical_institutions" ("region_state");

-- Create index "medical_institutions_search_text_idx" to table: "medical_institutions"
CREATE INDEX "medical_institutions_search_text_idx" ON "public"."medical_institutions" USING gin ("search_text" gin_trgm_ops);

-- Create "doctor_specialties" table
CREATE TABLE "public"."doctor_specialties" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"name" character varying(100) NOT NULL,
	"description" text NULL,
	"category" character varying(50) NOT NULL,
	"is_active" boolean NOT NULL DEFAULT true,
	 PRIMARY KEY ("id")
);

-- Create index "doctor_specialties_category_idx" to table: "doctor_specialties"
CREATE INDEX "doctor_specialties_category_idx" ON "public"."doctor_specialties" ("category");

-- Create index "doctor_specialties_created_at_idx" to table: "doctor_specialties"
CREATE INDEX "doctor_specialties_created_at_idx" ON "public"."doctor_specialties" ("created_at");

-- Create index "doctor_specialties_name_key" to table: "doctor_specialties"
CREATE UNIQUE INDEX "doctor_specialties_name_key" ON "public"."doctor_specialties" ("name");

-- Create "doctors" table
CREATE TABLE "public"."doctors" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"search_text" text NOT NULL DEFAULT '',
	"first_name" character varying(100) NOT NULL,
	"last_name" character varying(100) NOT NULL,
	"email" character varying(255) NOT NULL,
	"medical_license" character varying(50) NOT NULL,
	"phone" character varying(20) NULL,
	"years_experience" integer NOT NULL DEFAULT 0,
	"consultation_fee" numeric(10,2) NULL,
	"is_active" boolean NOT NULL DEFAULT true,
	"professional_status" text NOT NULL DEFAULT 'active',
	"institution_id" uuid NULL,
	"specialty_id" uuid NULL,
	"secondary_specialty_id" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "doctors_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "public"."medical_institutions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL,
	 CONSTRAINT "doctors_secondary_specialty_id_fkey" FOREIGN KEY ("secondary_specialty_id") REFERENCES "public"."doctor_specialties" ("id") ON UPDATE NO ACTION ON DELETE SET NULL,
	 CONSTRAINT "doctors_specialty_id_fkey" FOREIGN KEY ("specialty_id") REFERENCES "public"."doctor_specialties" ("id") ON UPDATE NO ACTION ON DELETE SET NULL,
	 CONSTRAINT "doctors_consultation_fee_check" CHECK ((consultation_fee >= (0)::numeric) AND (consultation_fee <> 'NaN'::numeric)),
	 CONSTRAINT "doctors_professional_status_check" CHECK (professional_status = ANY (ARRAY['active'::text, 'suspended'::text, 'retired'::text])),
	 CONSTRAINT "doctors_specialties_differ_check" CHECK (specialty_id <> secondary_specialty_id),
	 CONSTRAINT "doctors_years_experience_check" CHECK (years_experience >= 0)
);

-- Create index "doctors_created_at_idx" to table: "doctors"
CREATE INDEX "doctors_created_at_idx" ON "public"."doctors" ("created_at");

-- Create index "doctors_email_key" to table: "doctors"
CREATE UNIQUE INDEX "doctors_email_key" ON "public"."doctors" ("email");

-- Create index "doctors_institution_id_idx" to table: "doctors"
CREATE INDEX "doctors_institution_id_idx" ON "public"."doctors" ("institution_id");

-- Create index "doctors_medical_license_key" to table: "doctors"
CREATE UNIQUE INDEX "doctors_medical_license_key" ON "public"."doctors" ("medical_license");

-- Create index "doctors_professional_status_idx" to table: "doctors"
CREATE INDEX "doctors_professional_status_idx" ON "public"."doctors" ("professional_status");

-- Create index "doctors_search_text_idx" to table: "doctors"
CREATE INDEX "doctors_search_text_idx" ON "public"."doctors" USING gin ("search_text" gin_trgm_ops);

-- Create index "doctors_secondary_specialty_id_idx" to table: "doctors"
CREATE INDEX "doctors_secondary_specialty_id_idx" ON "public"."doctors" ("secondary_specialty_id");

-- Create index "doctors_specialty_id_idx" to table: "doctors"
CREATE INDEX "doctors_specialty_id_idx" ON "public"."doctors" ("specialty_id");

-- Create "patients" table
CREATE TABLE "public"."patients" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"search_text" text NOT NULL DEFAULT '',
	"first_name" character varying(100) NOT NULL,
	"last_name" character varying(100) NOT NULL,
	"email" character varying(255) NOT NULL,
	"date_of_birth" date NOT NULL,
	"gender" text NULL,
	"phone" character varying(20) NULL,
	"emergency_contact_name" character varying(200) NULL,
	"emergency_contact_phone" character varying(20) NULL,
	"validation_status" text NOT NULL DEFAULT 'pending',
	"is_active" boolean NOT NULL DEFAULT true,
	"is_verified" boolean NOT NULL DEFAULT false,
	"doctor_id" uuid NULL,
	"institution_id" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "patients_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "public"."doctors" ("id") ON UPDATE NO ACTION ON DELETE SET NULL,
	 CONSTRAINT "patients_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "public"."medical_institutions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL,
	 CONSTRAINT "patients_date_of_birth_check" CHECK (isfinite(date_of_birth) AND (date_of_birth <= (((now() AT TIME ZONE 'UTC'::text) + '14:00:00'::interval))::date)),
	 CONSTRAINT "patients_doctor_or_institution_check" CHECK ((doctor_id IS NOT NULL) OR (institution_id IS NOT NULL)),
	 CONSTRAINT "patients_emergency_contact_check" CHECK (((COALESCE(emergency_contact_name, ''::character varying))::text = ''::text) = ((COALESCE(emergency_contact_phone, ''::character varying))::text = ''::text)),
	 CONSTRAINT "patients_gender_check" CHECK (gender = ANY (ARRAY['male'::text, 'female'::text, 'other'::text, 'prefer_not_to_say'::text])),
	 CONSTRAINT "patients_validation_status_check" CHECK (validation_status = ANY (ARRAY['pending'::text, 'doctor_validated'::text, 'institution_validated'::text, 'full_access'::text]))
);

-- Create index "patients_created_at_idx" to table: "patients"
CREATE INDEX "patients_created_at_idx" ON "public"."patients" ("created_at");

-- Create index "patients_doctor_id_idx" to table: "patients"
CREATE INDEX "patients_doctor_id_idx" ON "public"."patients" ("doctor_id");

-- Create index "patients_email_key" to table: "patients"
CREATE UNIQUE INDEX "patients_email_key" ON "public"."patients" ("email");

-- Create index "patients_gender_idx" to table: "patients"
CREATE INDEX "patients_gender_idx" ON "public"."patients" ("gender");

-- Create index "patients_institution_id_idx" to table: "patients"
CREATE INDEX "patients_institution_id_idx" ON "public"."patients" ("institution_id");

-- Create index "patients_search_text_idx" to table: "patients"
CREATE INDEX "patients_search_text_idx" ON "public"."patients" USING gin ("search_text" gin_trgm_ops);

-- Create index "patients_validation_status_idx" to table: "patients"
CREATE INDEX "patients_validation_status_idx" ON "public"."patients" ("validation_status");

-- Create "health_profiles" table
CREATE TABLE "public"."health_profiles" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"height_cm" numeric(5,2) NULL,
	"weight_kg" numeric(5,2) NULL,
	"blood_type" text NULL,
	"is_smoker" boolean NOT NULL DEFAULT false,
	"smoking_years" integer NOT NULL DEFAULT 0,
	"consumes_alcohol" boolean NOT NULL DEFAULT false,
	"alcohol_frequency" text NULL,
	"hypertension_diagnosis" boolean NOT NULL DEFAULT false,
	"diabetes_diagnosis" boolean NOT NULL DEFAULT false,
	"high_cholesterol_diagnosis" boolean NOT NULL DEFAULT false,
	"has_stroke_history" boolean NOT NULL DEFAULT false,
	"has_heart_disease_history" boolean NOT NULL DEFAULT false,
	"family_history_diabetes" boolean NOT NULL DEFAULT false,
	"family_history_hypertension" boolean NOT NULL DEFAULT false,
	"family_history_heart_disease" boolean NOT NULL DEFAULT false,
	"physical_activity_minutes_weekly" integer NOT NULL DEFAULT 0,
	"preexisting_conditions_notes" text NULL,
	"current_medications" text NULL,
	"allergies" text NULL,
	"patient_id" uuid NOT NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "health_profiles_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "public"."patients" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "health_profiles_alcohol_frequency_check" CHECK (alcohol_frequency = ANY (ARRAY['never'::text, 'rarely'::text, 'occasionally'::text, 'regularly'::text, 'daily'::text])),
	 CONSTRAINT "health_profiles_blood_type_check" CHECK (blood_type = ANY (ARRAY['A+'::text, 'A-'::text, 'B+'::text, 'B-'::text, 'AB+'::text, 'AB-'::text, 'O+'::text, 'O-'::text])),
	 CONSTRAINT "health_profiles_drinker_frequency_check" CHECK ((NOT consumes_alcohol) OR ((alcohol_frequency IS NOT NULL) AND (alcohol_frequency <> 'never'::text))),
	 CONSTRAINT "health_profiles_height_cm_check" CHECK ((height_cm > (0)::numeric) AND (height_cm <= (300)::numeric)),
	 CONSTRAINT "health_profiles_physical_activity_minutes_weekly_check" CHECK (physical_activity_minutes_weekly >= 0),
	 CONSTRAINT "health_profiles_smoking_years_check" CHECK (smoking_years >= 0),
	 CONSTRAINT "health_profiles_weight_kg_check" CHECK ((weight_kg > (0)::numeric) AND (weight_kg <= (500)::numeric))
);

-- Create index "health_profiles_patient_id_key" to table: "health_profiles"
CREATE UNIQUE INDEX "health_profiles_patient_id_key" ON "public"."health_profiles" ("patient_id");

-- Create "users" table
CREATE TABLE "public"."users" (
	"id" uuid NOT NULL DEFAULT gen_random_uuid(),
	"created_at" timestamptz NOT NULL DEFAULT now(),
	"updated_at" timestamptz NOT NULL DEFAULT now(),
	"version" bigint NOT NULL DEFAULT 1,
	"email" character varying(255) NOT NULL,
	"password_hash" character varying(255) NOT NULL,
	"user_type" text NOT NULL,
	"reference_id" uuid NOT NULL,
	"is_active" boolean NOT NULL DEFAULT true,
	"is_verified" boolean NOT NULL DEFAULT false,
	"failed_login_attempts" integer NOT NULL DEFAULT 0,
	"last_failed_login" timestamptz NULL,
	"locked_until" timestamptz NULL,
	"last_login" timestamptz NULL,
	"password_changed_at" timestamptz NULL,
	"admin_id" uuid NULL,
	"doctor_id" uuid NULL,
	"institution_id" uuid NULL,
	"patient_id" uuid NULL,
	 PRIMARY KEY ("id"),
	 CONSTRAINT "users_admin_id_fkey" FOREIGN KEY ("admin_id") REFERENCES "public"."admins" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "users_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "public"."doctors" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "users_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "public"."medical_institutions" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "users_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "public"."patients" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
	 CONSTRAINT "users_failed_login_attempts_check" CHECK (failed_login_attempts >= 0),
	 CONSTRAINT "users_person_check" CHECK ((num_nonnulls(patient_id, doctor_id, institution_id, admin_id) = 1) AND (NOT (reference_id IS DISTINCT FROM
CASE user_type
    WHEN 'patient'::text THEN patient_id
    WHEN 'doctor'::text THEN doctor_id
    WHEN 'institution'::text THEN institution_id
    WHEN 'admin'::text THEN admin_id
    ELSE reference_id
END))),
	 CONSTRAINT "users_user_type_check" CHECK (user_type = ANY (ARRAY['patient'::text, 'doctor'::text, 'admin'::text, 'institution'::text]))
);

-- Create index "users_admin_id_key" to table: "users"
CREATE UNIQUE INDEX "users_admin_id_key" ON "public"."users" ("admin_id");

-- Create index "users_created_at_idx" to table: "users"
CREATE INDEX "users_created_at_idx" ON "public"."users" ("created_at");

-- Create index "users_doctor_id_key" to table: "users"
CREATE UNIQUE INDEX "users_doctor_id_key" ON "public"."users" ("doctor_id");

-- Create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX "users_email_key" ON "public"."users" ("email");

-- Create index "users_institution_id_key" to table: "users"
CREATE UNIQUE INDEX "users_institution_id_key" ON "public"."users" ("institution_id");

-- Create index "users_patient_id_key" to table: "users"
CREATE UNIQUE INDEX "users_patient_id_key" ON "public"."users" ("patient_id");

-- Create index "users_reference_id_idx" to table: "users"
CREATE INDEX "users_reference_id_idx" ON "public"."users" ("reference_id");

-- Create index "users_user_type_idx" to table: "users"
CREATE INDEX "users_user_type_idx" ON "public"."users" ("user_type");

-- schema/sql/append_only.sql
-- The audit trail is only ever added to. One trigger stands before the statement, so that not even
-- an UPDATE of no row passes; one before each row, which is reached by way of a parent table too.
-- Both fire always, replication sessions included.
CREATE OR REPLACE FUNCTION public.append_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
			CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'Rows of this table are never changed or removed.';
END;
$$;

CREATE OR REPLACE TRIGGER admin_audit_logs_append_only
	BEFORE UPDATE OR DELETE OR TRUNCATE ON public.admin_audit_logs
	FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only;

CREATE OR REPLACE TRIGGER admin_audit_logs_append_only_row
	BEFORE UPDATE OR DELETE ON public.admin_audit_logs
	FOR EACH ROW EXECUTE FUNCTION public.append_only();
ALTER TABLE public.admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row;
-- end of schema/sql/append_only.sql

-- schema/sql/email.sql
-- An e-mail address is stored in lower case, so that a@x and A@x are one.
CREATE OR REPLACE FUNCTION public.lower_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.email := lower(NEW.email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.lower_contact_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.contact_email := lower(NEW.contact_email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_email BEFORE INSERT OR UPDATE OF email ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER doctors_email BEFORE INSERT OR UPDATE OF email ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER patients_email BEFORE INSERT OR UPDATE OF email ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER admins_email BEFORE INSERT OR UPDATE OF email ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.lower_email();
CREATE OR REPLACE TRIGGER medical_institutions_email BEFORE INSERT OR UPDATE OF contact_email ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.lower_contact_email();
-- end of schema/sql/email.sql

-- schema/sql/person.sql
-- The person behind a login is named twice: by one of four foreign keys and by (user_type,
-- reference_id). A writer may give either; the other follows. Contradictions, and a login with no
-- person or with two, are left for users_person_check and the foreign keys to refuse.
CREATE OR REPLACE FUNCTION public.complete_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF num_nonnulls(NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id) = 0 THEN
		CASE NEW.user_type
			WHEN 'patient' THEN NEW.patient_id := NEW.reference_id;
			WHEN 'doctor' THEN NEW.doctor_id := NEW.reference_id;
			WHEN 'institution' THEN NEW.institution_id := NEW.reference_id;
			WHEN 'admin' THEN NEW.admin_id := NEW.reference_id;
			ELSE NULL;
		END CASE;
	ELSE
		NEW.reference_id := coalesce(NEW.reference_id,
			NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id);
		NEW.user_type := coalesce(NEW.user_type, CASE
			WHEN NEW.patient_id IS NOT NULL THEN 'patient'
			WHEN NEW.doctor_id IS NOT NULL THEN 'doctor'
			WHEN NEW.institution_id IS NOT NULL THEN 'institution'
			ELSE 'admin' END);
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_complete_person BEFORE INSERT ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.complete_person();

-- A login never passes from one person to another.
CREATE OR REPLACE FUNCTION public.keep_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "users" violates rule "users_person_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users',
			CONSTRAINT = 'users_person_immutable',
			HINT = 'The person behind a login never changes; make a new login.';
END;
$$;

CREATE OR REPLACE TRIGGER users_keep_person BEFORE UPDATE ON public.users
	FOR EACH ROW WHEN (
		(OLD.user_type, OLD.reference_id, OLD.patient_id, OLD.doctor_id, OLD.institution_id, OLD.admin_id)
		IS DISTINCT FROM
		(NEW.user_type, NEW.reference_id, NEW.patient_id, NEW.doctor_id, NEW.institution_id, NEW.admin_id))
	EXECUTE FUNCTION public.keep_person();
-- end of schema/sql/person.sql

-- schema/sql/revision.sql
-- updated_at and version move on every update, however it is made. updated_at never goes back:
-- a transaction that began earlier and writes later lands after the row it finds. A new row starts
-- at version 1, and no later than now, so that there is always somewhere to move to.
-- Functions here and elsewhere fix their search_path: a session's own cannot put another lower() or
-- clock_timestamp() in their way.
CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		NEW.version := 1;
		IF NOT isfinite(NEW.updated_at) OR NEW.updated_at > clock_timestamp() THEN
			NEW.updated_at := clock_timestamp();
		END IF;
	ELSE
		NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
		NEW.version := OLD.version + 1;
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_touch BEFORE INSERT OR UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER medical_institutions_touch BEFORE INSERT OR UPDATE ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctor_specialties_touch BEFORE INSERT OR UPDATE ON public.doctor_specialties
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctors_touch BEFORE INSERT OR UPDATE ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER patients_touch BEFORE INSERT OR UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER health_profiles_touch BEFORE INSERT OR UPDATE ON public.health_profiles
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER admins_touch BEFORE INSERT OR UPDATE ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.touch();
-- end of schema/sql/revision.sql

-- schema/sql/search.sql
-- search_text holds the words one searches a row by, in lower case and without accents, under a
-- trigram index. It follows its row, and nobody else can write it.
CREATE OR REPLACE FUNCTION public.search_words(VARIADIC words text[]) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT lower(public.unaccent('public.unaccent', normalize(array_to_string(words, ' '), NFKC)))
$$;

CREATE OR REPLACE FUNCTION public.index_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.index_doctor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.first_name, NEW.last_name, NEW.email, NEW.medical_license);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.index_institution() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.search_text := public.search_words(NEW.name, NEW.contact_email, NEW.license_number);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER patients_search
	BEFORE INSERT OR UPDATE OF first_name, last_name, email, search_text ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.index_person();
CREATE OR REPLACE TRIGGER doctors_search
	BEFORE INSERT OR UPDATE OF first_name, last_name, email, medical_license, search_text ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.index_doctor();
CREATE OR REPLACE TRIGGER medical_institutions_search
	BEFORE INSERT OR UPDATE OF name, contact_email, license_number, search_text ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.index_institution();
-- end of schema/sql/search.sql
