-- schema/sql/text.sql
-- The rules of text, which tables' constraints name: what stands there can be seen, once, and in one form.
-- Code points are listed rather than classes named, which depend on the database's locale; ASCII, which
-- nearly all text is, takes one look.
--
-- Blanks and what is as invisible: control characters, Unicode's spaces, soft hyphens and fillers, bidirectional
-- controls, zero-width characters, the byte order mark, tags.
CREATE OR REPLACE FUNCTION public.is_blank(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t COLLATE "C" ~ '^[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]*$';

-- In NFC; with something besides marks; and with U+200C and U+200D only between characters of scripts that need
-- them (Arabic to Myanmar, Khmer, Mongolian, and what came later) or of a composed emoji.
CREATE OR REPLACE FUNCTION public.is_readable(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t IS NFC NORMALIZED
	AND t COLLATE "C" ~ '[^\u0001-\u0020\u007F-\u00A0\u0300-\u036F\u1680\u1AB0-\u1AFF\u1DC0-\u1DFF\u2000-\u200F\u2028-\u202F\u205F-\u206F\u20D0-\u20FF\u2800\u3000\uFE00-\uFE2F]'
	AND t COLLATE "C" !~ '(?<![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])[\u200C\u200D]'
	AND t COLLATE "C" !~ '[\u200C\u200D](?![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])';

-- One line, that neither begins nor ends with a blank and has no other white space.
CREATE OR REPLACE FUNCTION public.is_line(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t COLLATE "C" ~ '^[!-~]([ -~]*[!-~])?$' OR (
	t COLLATE "C" !~ '^ | $|[\u0001-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'
	AND public.is_readable(t));

-- Several lines, each ended by U+000A, of a million characters at most.
CREATE OR REPLACE FUNCTION public.is_notes(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(t) <= 1000000 AND (t COLLATE "C" ~ '^[\t\n -~]*[!-~][\t\n -~]*$' OR (
	t COLLATE "C" !~ '[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'
	AND public.is_readable(t)));

-- An e-mail address: one @ with something on either side, no blanks (RFC 5321, 4.5.3.1.3: 254 characters).
CREATE OR REPLACE FUNCTION public.is_email(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(t) <= 254 AND t COLLATE "C" ~ '^[^@ ]+@[^@ ]+$' AND public.is_line(t);

-- A licence as it is compared: without letter case, blanks and hyphens of any kind.
CREATE OR REPLACE FUNCTION public.fold_license(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN upper(regexp_replace(normalize(t, NFKC) COLLATE "C", '[ \u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]', '', 'g') COLLATE "C");
-- end of schema/sql/text.sql

-- Optional text that is blank says what NULL says; nobody has changed a row by that.
ALTER TABLE public.medical_institutions DISABLE TRIGGER USER;
UPDATE public.medical_institutions SET address = CASE WHEN public.is_blank(address) THEN NULL ELSE address END, region_state = CASE WHEN public.is_blank(region_state) THEN NULL ELSE region_state END, phone = CASE WHEN public.is_blank(phone) THEN NULL ELSE phone END, website = CASE WHEN public.is_blank(website) THEN NULL ELSE website END, license_number = CASE WHEN public.is_blank(license_number) THEN NULL ELSE license_number END
	WHERE public.is_blank(address) OR public.is_blank(region_state) OR public.is_blank(phone) OR public.is_blank(website) OR public.is_blank(license_number);
ALTER TABLE public.medical_institutions ENABLE TRIGGER USER;
ALTER TABLE public.doctor_specialties DISABLE TRIGGER USER;
UPDATE public.doctor_specialties SET description = CASE WHEN public.is_blank(description) THEN NULL ELSE description END
	WHERE public.is_blank(description);
ALTER TABLE public.doctor_specialties ENABLE TRIGGER USER;
ALTER TABLE public.doctors DISABLE TRIGGER USER;
UPDATE public.doctors SET phone = CASE WHEN public.is_blank(phone) THEN NULL ELSE phone END
	WHERE public.is_blank(phone);
ALTER TABLE public.doctors ENABLE TRIGGER USER;
ALTER TABLE public.patients DISABLE TRIGGER USER;
UPDATE public.patients SET phone = CASE WHEN public.is_blank(phone) THEN NULL ELSE phone END, emergency_contact_name = CASE WHEN public.is_blank(emergency_contact_name) THEN NULL ELSE emergency_contact_name END, emergency_contact_phone = CASE WHEN public.is_blank(emergency_contact_phone) THEN NULL ELSE emergency_contact_phone END
	WHERE public.is_blank(phone) OR public.is_blank(emergency_contact_name) OR public.is_blank(emergency_contact_phone);
ALTER TABLE public.patients ENABLE TRIGGER USER;
ALTER TABLE public.health_profiles DISABLE TRIGGER USER;
UPDATE public.health_profiles SET preexisting_conditions_notes = CASE WHEN public.is_blank(preexisting_conditions_notes) THEN NULL ELSE preexisting_conditions_notes END, current_medications = CASE WHEN public.is_blank(current_medications) THEN NULL ELSE current_medications END, allergies = CASE WHEN public.is_blank(allergies) THEN NULL ELSE allergies END
	WHERE public.is_blank(preexisting_conditions_notes) OR public.is_blank(current_medications) OR public.is_blank(allergies);
ALTER TABLE public.health_profiles ENABLE TRIGGER USER;
ALTER TABLE public.admins DISABLE TRIGGER USER;
UPDATE public.admins SET department = CASE WHEN public.is_blank(department) THEN NULL ELSE department END, employee_id = CASE WHEN public.is_blank(employee_id) THEN NULL ELSE employee_id END, phone = CASE WHEN public.is_blank(phone) THEN NULL ELSE phone END
	WHERE public.is_blank(department) OR public.is_blank(employee_id) OR public.is_blank(phone);
ALTER TABLE public.admins ENABLE TRIGGER USER;

-- Drop function search_pattern(words text)
DROP FUNCTION public.search_pattern(words text);

-- Drop function search_patterns(words text)
DROP FUNCTION public.search_patterns(words text);

-- Modify "account_tokens" table
ALTER TABLE "public"."account_tokens" ADD CONSTRAINT "account_tokens_email_check" CHECK (is_email((email)::text)) NOT VALID;

-- Modify "admins" table
ALTER TABLE "public"."admins" ADD CONSTRAINT "admins_department_check" CHECK (is_line((department)::text)) NOT VALID, ADD CONSTRAINT "admins_email_check" CHECK (is_email((email)::text)) NOT VALID, ADD CONSTRAINT "admins_employee_id_check" CHECK (is_line((employee_id)::text)) NOT VALID, ADD CONSTRAINT "admins_first_name_check" CHECK (is_line((first_name)::text)) NOT VALID, ADD CONSTRAINT "admins_last_name_check" CHECK (is_line((last_name)::text)) NOT VALID, ADD CONSTRAINT "admins_phone_check" CHECK (is_line((phone)::text)) NOT VALID;

-- Modify "doctor_specialties" table
ALTER TABLE "public"."doctor_specialties" ADD CONSTRAINT "doctor_specialties_category_check" CHECK (is_line((category)::text)) NOT VALID, ADD CONSTRAINT "doctor_specialties_description_check" CHECK (is_notes(description)) NOT VALID, ADD CONSTRAINT "doctor_specialties_name_check" CHECK (is_line((name)::text)) NOT VALID;

-- Modify "doctors" table
ALTER TABLE "public"."doctors" DROP CONSTRAINT "doctors_years_experience_check", ADD CONSTRAINT "doctors_years_experience_check" CHECK ((years_experience >= 0) AND (years_experience <= 80)) NOT VALID, ADD CONSTRAINT "doctors_email_check" CHECK (is_email((email)::text)) NOT VALID, ADD CONSTRAINT "doctors_first_name_check" CHECK (is_line((first_name)::text)) NOT VALID, ADD CONSTRAINT "doctors_last_name_check" CHECK (is_line((last_name)::text)) NOT VALID, ADD CONSTRAINT "doctors_medical_license_check" CHECK (is_line((medical_license)::text)) NOT VALID, ADD CONSTRAINT "doctors_phone_check" CHECK (is_line((phone)::text)) NOT VALID;

-- Modify "health_profiles" table
ALTER TABLE "public"."health_profiles" DROP CONSTRAINT "health_profiles_height_cm_check", ADD CONSTRAINT "health_profiles_height_cm_check" CHECK ((height_cm >= (20)::numeric) AND (height_cm <= (300)::numeric)) NOT VALID, DROP CONSTRAINT "health_profiles_physical_activity_minutes_weekly_check", ADD CONSTRAINT "health_profiles_physical_activity_minutes_weekly_check" CHECK ((physical_activity_minutes_weekly >= 0) AND (physical_activity_minutes_weekly <= 10080)) NOT VALID, DROP CONSTRAINT "health_profiles_weight_kg_check", ADD CONSTRAINT "health_profiles_weight_kg_check" CHECK ((weight_kg >= 0.2) AND (weight_kg <= (500)::numeric)) NOT VALID, ADD CONSTRAINT "health_profiles_allergies_check" CHECK (is_notes(allergies)) NOT VALID, ADD CONSTRAINT "health_profiles_current_medications_check" CHECK (is_notes(current_medications)) NOT VALID, ADD CONSTRAINT "health_profiles_preexisting_conditions_notes_check" CHECK (is_notes(preexisting_conditions_notes)) NOT VALID;

-- Modify "medical_institutions" table
ALTER TABLE "public"."medical_institutions" ADD CONSTRAINT "medical_institutions_address_check" CHECK (is_line((address)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_contact_email_check" CHECK (is_email((contact_email)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_license_number_check" CHECK (is_line((license_number)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_name_check" CHECK (is_line((name)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_phone_check" CHECK (is_line((phone)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_region_state_check" CHECK (is_line((region_state)::text)) NOT VALID, ADD CONSTRAINT "medical_institutions_website_check" CHECK (is_line((website)::text)) NOT VALID;

-- Modify "patients" table
ALTER TABLE "public"."patients" DROP CONSTRAINT "patients_date_of_birth_check", ADD CONSTRAINT "patients_date_of_birth_check" CHECK (isfinite(date_of_birth) AND (date_of_birth >= '1875-01-01'::date) AND (date_of_birth <= (((now() AT TIME ZONE 'UTC'::text) + '14:00:00'::interval))::date)) NOT VALID, ADD CONSTRAINT "patients_email_check" CHECK (is_email((email)::text)) NOT VALID, ADD CONSTRAINT "patients_emergency_contact_name_check" CHECK (is_line((emergency_contact_name)::text)) NOT VALID, ADD CONSTRAINT "patients_emergency_contact_phone_check" CHECK (is_line((emergency_contact_phone)::text)) NOT VALID, ADD CONSTRAINT "patients_first_name_check" CHECK (is_line((first_name)::text)) NOT VALID, ADD CONSTRAINT "patients_last_name_check" CHECK (is_line((last_name)::text)) NOT VALID, ADD CONSTRAINT "patients_phone_check" CHECK (is_line((phone)::text)) NOT VALID;

-- Modify "users" table
ALTER TABLE "public"."users" ADD CONSTRAINT "users_email_check" CHECK (is_email((email)::text)) NOT VALID;

-- What is there and breaks a rule is counted, by table and rule, and stops the migration before anything has changed.
DO $$
DECLARE
	c record;
	n bigint;
	found text;
BEGIN
	FOR c IN SELECT conrelid::regclass AS relation, conname AS rule, pg_get_expr(conbin, conrelid) AS condition FROM pg_constraint
			WHERE connamespace = 'public'::regnamespace AND contype = 'c' AND NOT convalidated
		UNION ALL VALUES
			('public.doctors'::regclass, 'doctors_medical_license_folded_key', 'NOT EXISTS (SELECT FROM public.doctors o WHERE o.id <> doctors.id AND public.fold_license(o.medical_license) = public.fold_license(doctors.medical_license))'),
			('public.medical_institutions'::regclass, 'medical_institutions_license_number_folded_key', 'NOT EXISTS (SELECT FROM public.medical_institutions o WHERE o.id <> medical_institutions.id AND public.fold_license(o.license_number) = public.fold_license(medical_institutions.license_number))'),
			('public.health_profiles'::regclass, 'health_profiles_smoking_years_age', 'smoking_years <= 0 OR smoking_years <= (SELECT extract(year FROM age((now() AT TIME ZONE ''UTC'' + interval ''14 hours'')::date::timestamp, date_of_birth::timestamp)) FROM public.patients WHERE patients.id = patient_id)')
		ORDER BY 1, 2
	LOOP
		EXECUTE format('SELECT count(*) FROM %s WHERE NOT (%s)', c.relation, c.condition) INTO n;
		IF n > 0 THEN
			found := concat_ws(', ', found, format('%s %s %s', c.relation, c.rule, n));
		END IF;
	END LOOP;
	IF found IS NOT NULL THEN
		RAISE EXCEPTION 'rows are in the way of new rules (table, rule, rows): %', found
			USING ERRCODE = 'check_violation', HINT = 'Correct these rows, and apply the migration again; nothing has changed.';
	END IF;
END;
$$;

-- Create index "doctors_medical_license_folded_key" to table: "doctors"
-- atlas:nolint blocking doctors and institutions are few, and none has two licences that the index would refuse
CREATE UNIQUE INDEX "doctors_medical_license_folded_key" ON "public"."doctors" ((fold_license((medical_license)::text)));

-- Create index "medical_institutions_license_number_folded_key" to table: "medical_institutions"
-- atlas:nolint blocking doctors and institutions are few, and none has two licences that the index would refuse
CREATE UNIQUE INDEX "medical_institutions_license_number_folded_key" ON "public"."medical_institutions" ((fold_license((license_number)::text)));

-- schema/sql/health_profile.sql
-- A health profile stays its patient's.
CREATE OR REPLACE FUNCTION public.keep_patient() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "health_profiles" violates rule "health_profiles_patient_id_immutable"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'patient_id',
			CONSTRAINT = 'health_profiles_patient_id_immutable', HINT = 'A health profile never passes to another patient.';
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_keep_patient BEFORE UPDATE ON public.health_profiles
	FOR EACH ROW WHEN (OLD.patient_id IS DISTINCT FROM NEW.patient_id) EXECUTE FUNCTION public.keep_patient();

-- Nobody has smoked for longer than they have lived. Either side locks the other's row, so that of two writers at
-- once the later sees what the first has written.
CREATE OR REPLACE FUNCTION public.refuse_smoking_years() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'relation "health_profiles" violates rule "health_profiles_smoking_years_age"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', COLUMN = 'smoking_years',
			CONSTRAINT = 'health_profiles_smoking_years_age', HINT = 'A patient has smoked for no more years than they have lived.';
END;
$$;

-- The age in whole years, where it is already tomorrow.
CREATE OR REPLACE FUNCTION public.age_in_years(born date) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
RETURN extract(year FROM age((now() AT TIME ZONE 'UTC' + interval '14 hours')::date::timestamp, born::timestamp))::integer;

CREATE OR REPLACE FUNCTION public.check_smoking_years() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	born date;
BEGIN
	SELECT date_of_birth INTO born FROM public.patients WHERE id = NEW.patient_id FOR SHARE;
	IF NEW.smoking_years > public.age_in_years(born) THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_smoking_years_insert AFTER INSERT ON public.health_profiles
	FOR EACH ROW WHEN (NEW.smoking_years > 0) EXECUTE FUNCTION public.check_smoking_years();
CREATE OR REPLACE TRIGGER health_profiles_smoking_years_update AFTER UPDATE ON public.health_profiles
	FOR EACH ROW WHEN (NEW.smoking_years > OLD.smoking_years) EXECUTE FUNCTION public.check_smoking_years();

CREATE OR REPLACE FUNCTION public.check_birth() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.health_profiles WHERE patient_id = NEW.id AND smoking_years > public.age_in_years(NEW.date_of_birth) FOR SHARE;
	IF FOUND THEN
		PERFORM public.refuse_smoking_years();
	END IF;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER patients_birth AFTER UPDATE ON public.patients
	FOR EACH ROW WHEN (NEW.date_of_birth > OLD.date_of_birth) EXECUTE FUNCTION public.check_birth();
-- end of schema/sql/health_profile.sql

-- schema/sql/revision.sql
-- updated_at and version move on every update, however it is made; id and created_at never do.
-- updated_at never goes back: a transaction that began earlier and writes later lands after the row it
-- finds. A new row starts at version 1, at now(), which the client is told by the same statement; the
-- tables' owner, whom no row policy binds, may write an earlier moment (imports, restores).
-- Functions here and elsewhere fix their search_path: a session's own cannot put another lower() or
-- clock_timestamp() in their way.
CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		NEW.version := 1;
		IF row_security_active(TG_RELID) THEN
			NEW.created_at := now();
			NEW.updated_at := now();
		ELSIF NOT isfinite(NEW.updated_at) OR NEW.updated_at > now() THEN
			NEW.updated_at := now();
		END IF;
	ELSE
		NEW.id := OLD.id;
		NEW.created_at := OLD.created_at;
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
CREATE OR REPLACE TRIGGER sessions_touch BEFORE INSERT OR UPDATE ON public.sessions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER account_tokens_touch BEFORE INSERT OR UPDATE ON public.account_tokens
	FOR EACH ROW EXECUTE FUNCTION public.touch();

-- A table whose rows never change has the database's clock in created_at all the same.
CREATE OR REPLACE FUNCTION public.stamp() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active(TG_RELID) THEN
		NEW.created_at := now();
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER provisioning_keys_stamp BEFORE INSERT ON public.provisioning_keys
	FOR EACH ROW EXECUTE FUNCTION public.stamp();
-- end of schema/sql/revision.sql

-- schema/sql/search.sql
-- search_text holds the words one searches a row by, folded, under a trigram index: ' word word '. It
-- follows its row, and nobody else can write it.
--
-- Folded: in NFKD and lower case by Unicode's rules, not the database's locale's; without marks, in whatever
-- script; with one sign for apostrophes, hyphens and dots.
CREATE OR REPLACE FUNCTION public.without_marks(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
-- Unicode 15's marks (category M).
RETURN regexp_replace(t COLLATE "C", '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670'
		'\u06D6-\u06DC\u06DF-\u06E4\u06E7-\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD'
		'\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0898-\u089F\u08CA-\u08E1\u08E3-\u0903'
		'\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7-\u09C8\u09CB-\u09CD'
		'\u09D7\u09E2-\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47-\u0A48\u0A4B-\u0A4D\u0A51\u0A70-\u0A71\u0A75'
		'\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2-\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C'
		'\u0B3E-\u0B44\u0B47-\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62-\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD'
		'\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55-\u0C56\u0C62-\u0C63\u0C81-\u0C83\u0CBC'
		'\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5-\u0CD6\u0CE2-\u0CE3\u0CF3\u0D00-\u0D03\u0D3B-\u0D3C\u0D3E-\u0D44'
		'\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62-\u0D63\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2-\u0DF3'
		'\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0F18-\u0F19\u0F35\u0F37\u0F39\u0F3E-\u0F3F'
		'\u0F71-\u0F84\u0F86-\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064'
		'\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1715\u1732-\u1734\u1752-\u1753'
		'\u1772-\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u180F\u1885-\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B'
		'\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ACE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD'
		'\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u20D0-\u20F0'
		'\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099-\u309A\uA66F-\uA672\uA674-\uA67D\uA69E-\uA69F\uA6F0-\uA6F1'
		'\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880-\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953'
		'\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C-\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7-\uAAB8'
		'\uAABE-\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5-\uAAF6\uABE3-\uABEA\uABEC-\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F'
		'\U000101FD\U000102E0\U00010376-\U0001037A\U00010A01-\U00010A03\U00010A05-\U00010A06\U00010A0C-\U00010A0F'
		'\U00010A38-\U00010A3A\U00010A3F\U00010AE5-\U00010AE6\U00010D24-\U00010D27\U00010EAB-\U00010EAC'
		'\U00010EFD-\U00010EFF\U00010F46-\U00010F50\U00010F82-\U00010F85\U00011000-\U00011002\U00011038-\U00011046'
		'\U00011070\U00011073-\U00011074\U0001107F-\U00011082\U000110B0-\U000110BA\U000110C2\U00011100-\U00011102'
		'\U00011127-\U00011134\U00011145-\U00011146\U00011173\U00011180-\U00011182\U000111B3-\U000111C0'
		'\U000111C9-\U000111CC\U000111CE-\U000111CF\U0001122C-\U00011237\U0001123E\U00011241\U000112DF-\U000112EA'
		'\U00011300-\U00011303\U0001133B-\U0001133C\U0001133E-\U00011344\U00011347-\U00011348\U0001134B-\U0001134D'
		'\U00011357\U00011362-\U00011363\U00011366-\U0001136C\U00011370-\U00011374\U00011435-\U00011446\U0001145E'
		'\U000114B0-\U000114C3\U000115AF-\U000115B5\U000115B8-\U000115C0\U000115DC-\U000115DD\U00011630-\U00011640'
		'\U000116AB-\U000116B7\U0001171D-\U0001172B\U0001182C-\U0001183A\U00011930-\U00011935\U00011937-\U00011938'
		'\U0001193B-\U0001193E\U00011940\U00011942-\U00011943\U000119D1-\U000119D7\U000119DA-\U000119E0\U000119E4'
		'\U00011A01-\U00011A0A\U00011A33-\U00011A39\U00011A3B-\U00011A3E\U00011A47\U00011A51-\U00011A5B'
		'\U00011A8A-\U00011A99\U00011C2F-\U00011C36\U00011C38-\U00011C3F\U00011C92-\U00011CA7\U00011CA9-\U00011CB6'
		'\U00011D31-\U00011D36\U00011D3A\U00011D3C-\U00011D3D\U00011D3F-\U00011D45\U00011D47\U00011D8A-\U00011D8E'
		'\U00011D90-\U00011D91\U00011D93-\U00011D97\U00011EF3-\U00011EF6\U00011F00-\U00011F01\U00011F03'
		'\U00011F34-\U00011F3A\U00011F3E-\U00011F42\U00013440\U00013447-\U00013455\U00016AF0-\U00016AF4'
		'\U00016B30-\U00016B36\U00016F4F\U00016F51-\U00016F87\U00016F8F-\U00016F92\U00016FE4\U00016FF0-\U00016FF1'
		'\U0001BC9D-\U0001BC9E\U0001CF00-\U0001CF2D\U0001CF30-\U0001CF46\U0001D165-\U0001D169\U0001D16D-\U0001D172'
		'\U0001D17B-\U0001D182\U0001D185-\U0001D18B\U0001D1AA-\U0001D1AD\U0001D242-\U0001D244\U0001DA00-\U0001DA36'
		'\U0001DA3B-\U0001DA6C\U0001DA75\U0001DA84\U0001DA9B-\U0001DA9F\U0001DAA1-\U0001DAAF\U0001E000-\U0001E006'
		'\U0001E008-\U0001E018\U0001E01B-\U0001E021\U0001E023-\U0001E024\U0001E026-\U0001E02A\U0001E08F'
		'\U0001E130-\U0001E136\U0001E2AE\U0001E2EC-\U0001E2EF\U0001E4EC-\U0001E4EF\U0001E8D0-\U0001E8D6'
		'\U0001E944-\U0001E94A]', '', 'g');

CREATE OR REPLACE FUNCTION public.with_one_joiner(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(t COLLATE "C",
	'['',.`\u00AD\u00B4\u00B7\u02B9\u02BB\u02BC\u02BD\u055A\u05F3\u05BE\u2010-\u2015\u2018-\u201B\u2022\u2024\u2032\u2035\u2212\u30FB\uA78C\uFE58\uFE63\uFF07\uFF0D\uFF0E-]', '-', 'g');

CREATE OR REPLACE FUNCTION public.search_fold(t text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
	SELECT CASE WHEN t COLLATE "C" ~ '^[\t\n -~]*$' THEN public.with_one_joiner(lower(t COLLATE "C")) COLLATE pg_catalog."default" ELSE
		normalize(translate(public.unaccent('public.unaccent', public.without_marks(lower(public.without_marks(
			normalize(public.with_one_joiner(normalize(public.with_one_joiner(t), NFKC)), NFKD)) COLLATE "und-x-icu"))), 'ςſı', 'σsi'), NFC) COLLATE pg_catalog."default"
	END
$$;

-- The words of a text. One with joiners in it stands there as one and as its parts. Of scripts that put no blanks
-- between words each two characters in a row are a word, too.
CREATE OR REPLACE FUNCTION public.search_words(VARIADIC words text[]) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w text;
	one text;
	run text;
	found text := ' ';
BEGIN
	FOREACH w IN ARRAY regexp_split_to_array(public.search_fold(array_to_string(words, ' ')), '\s+') LOOP
		one := replace(w, '-', '');
		CONTINUE WHEN one = '';
		found := found || one || ' ';
		IF one <> w THEN
			found := found || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
		END IF;
		IF w COLLATE "C" ~ '[^\u0001-\u0DFF]' THEN
			FOR run IN SELECT m[1] FROM regexp_matches(one COLLATE "C",
				'[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]{3,}', 'g') m LOOP
				FOR i IN 1 .. char_length(run) - 1 LOOP
					found := found || substr(run, i, 2) || ' ';
				END LOOP;
			END LOOP;
		END IF;
	END LOOP;
	RETURN found;
END;
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

-- schema/sql/search_rows.sql
-- Searching. LIKE is not leakproof: behind a row policy its index would not be used. So searches go
-- through these functions, which look behind the policies and apply them themselves: each finds what the
-- role in force would see (policy_*.sql; a test holds the two against each other), by the trigram index, also
-- where the planner would guess that most rows have the words. Every word must be there, in any order.
--
-- The words that are searched for, folded, with their joiners: 200 characters of them.
CREATE OR REPLACE FUNCTION public.search_terms(words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE
RETURN array_remove(regexp_split_to_array(public.search_fold(left(words, 200)), '\s+'), '');

-- The parts of a term that has joiners in it; none of another.
CREATE OR REPLACE FUNCTION public.search_parts(term text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(term, '-') > 0 THEN array_remove(regexp_split_to_array(term, '-+'), '') ELSE '{}' END;

-- A trigram index has what a pattern needs when it holds three characters of a word, or a word's beginning.
-- Where it would hold neither, the term is looked for at the beginning of words.
CREATE OR REPLACE FUNCTION public.search_like(term text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN term ~ '[[:alnum:]]{3}|[^[:alnum:]][[:alnum:]]|[[:alnum:]]{2}[^[:alnum:]]' OR term COLLATE "C" ~ '[^\u0001-\u007F]{3}'
	THEN '%' ELSE '% ' END || regexp_replace(term, '([\\%_])', '\\\1', 'g') || '%';

-- The condition that search_text has all of the words, for a statement that is planned with them: each as one word,
-- or as all of its parts.
CREATE OR REPLACE FUNCTION public.search_condition(words text) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; one text; every text;
	found text;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		one := format('search_text LIKE %L', public.search_like(replace(term, '-', '')));
		every := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			every := concat_ws(' AND ', every, format('search_text LIKE %L', public.search_like(part)));
		END LOOP;
		found := concat_ws(' AND ', found, '(' || one || coalesce(' OR (' || every || ')', '') || ')');
	END LOOP;
	RETURN coalesce(found, 'false');
END;
$$;

-- Whether a text, as search_words makes it, has all of the words.
CREATE OR REPLACE FUNCTION public.search_matches(t text, words text) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; parts text[]; every boolean;
	found boolean := false;
BEGIN
	FOREACH term IN ARRAY public.search_terms(words) LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		found := true;
		CONTINUE WHEN t LIKE public.search_like(replace(term, '-', ''));
		parts := public.search_parts(term);
		every := parts <> '{}';
		FOREACH part IN ARRAY parts LOOP
			every := every AND t LIKE public.search_like(part);
		END LOOP;
		IF NOT every THEN
			RETURN false;
		END IF;
	END LOOP;
	RETURN found;
END;
$$;

-- How a text has a word: 3 as a whole word, 2 at the beginning of one, 1 somewhere, 0 not.
CREATE OR REPLACE FUNCTION public.search_rank(t text, word text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN strpos(t, word) = 0 THEN 0 WHEN strpos(t, ' ' || word || ' ') > 0 THEN 3 WHEN strpos(t, ' ' || word) > 0 THEN 2 ELSE 1 END;

-- The least of what a text has the terms with.
CREATE OR REPLACE FUNCTION public.search_score(t text, terms text[]) RETURNS integer
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	term text; part text; one integer; every integer;
	least_of_all integer;
BEGIN
	FOREACH term IN ARRAY terms LOOP
		CONTINUE WHEN replace(term, '-', '') = '';
		one := public.search_rank(t, replace(term, '-', ''));
		every := NULL;
		FOREACH part IN ARRAY public.search_parts(term) LOOP
			every := least(every, public.search_rank(t, part));
		END LOOP;
		least_of_all := least(least_of_all, greatest(one, every));
	END LOOP;
	RETURN coalesce(least_of_all, 0);
END;
$$;

-- The role in force: that of SET ROLE, else the login's. Within these functions current_user is their owner.
CREATE OR REPLACE FUNCTION public.role_in_force() RETURNS name
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('role'), 'none'), session_user)::name;

CREATE OR REPLACE FUNCTION public.search_patients(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	found constant text := public.search_condition(words);
	patient uuid; doctor uuid; institution uuid; doctors uuid[];
BEGIN
	IF public.sees_all('service_admins') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found;
	ELSIF pg_has_role(public.role_in_force(), 'service_patients', 'USAGE') THEN
		patient := public.present_patient();
		doctor := public.present_doctor();
		institution := public.present_institution();
		doctors := public.acting_institution_doctors();
		RETURN QUERY EXECUTE 'SELECT id FROM public.patients WHERE ' || found || ' AND is_active
			AND (id = $1 OR doctor_id = $2 OR institution_id = $3 OR doctor_id = ANY ($4))' USING patient, doctor, institution, doctors;
	END IF;
END;
$$;

-- A patient finds doctors by their public columns only: not by an e-mail address.
CREATE OR REPLACE FUNCTION public.search_doctors(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found;
	ELSIF pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') AND public.acting_type() IN ('doctor', 'institution') THEN
		IF public.acting_person() IS NOT NULL THEN
			RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND is_active';
		END IF;
	ELSIF (pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE'))
		AND public.acting_person() IS NOT NULL THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.doctors WHERE ' || found || ' AND is_active
			AND public.search_matches(public.search_words(first_name, last_name, medical_license), $1)' USING words;
	END IF;
END;
$$;

CREATE OR REPLACE FUNCTION public.search_institutions(words text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
	found constant text := public.search_condition(words);
BEGIN
	IF public.sees_all('service_admins', 'service_institutions', 'service_doctors') THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || found;
	ELSIF (pg_has_role(public.role_in_force(), 'service_institutions', 'USAGE') OR pg_has_role(public.role_in_force(), 'service_doctors', 'USAGE')
			OR pg_has_role(public.role_in_force(), 'service_patients', 'USAGE'))
		AND (public.acting_person() IS NOT NULL OR public.acting_system() IS NOT NULL) THEN
		RETURN QUERY EXECUTE 'SELECT id FROM public.medical_institutions WHERE ' || found || ' AND is_active';
	END IF;
END;
$$;

-- Whether the role in force sees all rows: an admin's, by one of the roles, or the owner's, as whom this runs.
CREATE OR REPLACE FUNCTION public.sees_all(VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_has_role(public.role_in_force(), current_user, 'USAGE') THEN
		RETURN true;
	END IF;
	RETURN EXISTS (SELECT FROM unnest(roles) role WHERE pg_has_role(public.role_in_force(), role, 'USAGE')) AND public.acting_admin() IS NOT NULL;
END;
$$;

REVOKE EXECUTE ON FUNCTION public.search_patients(text), public.search_doctors(text), public.search_institutions(text),
	public.sees_all(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_patients(text) TO service_admins, service_patients;
GRANT EXECUTE ON FUNCTION public.search_doctors(text) TO service_admins, service_doctors, service_patients;
GRANT EXECUTE ON FUNCTION public.search_institutions(text) TO service_admins, service_doctors, service_institutions, service_patients;
-- end of schema/sql/search_rows.sql

-- schema/sql/text_rows.sql
-- Optional text that is blank is NULL, whoever writes it. The function runs for rows that have such text only.
CREATE OR REPLACE FUNCTION public.blank_to_null() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_populate_record(NEW, (SELECT jsonb_object_agg(c, NULL) FROM unnest(TG_ARGV) c WHERE public.is_blank(to_jsonb(NEW) ->> c)));
END;
$$;

CREATE OR REPLACE TRIGGER medical_institutions_blank BEFORE INSERT OR UPDATE ON public.medical_institutions FOR EACH ROW
	WHEN (public.is_blank(NEW.address) OR public.is_blank(NEW.region_state) OR public.is_blank(NEW.phone) OR public.is_blank(NEW.website)
		OR public.is_blank(NEW.license_number))
	EXECUTE FUNCTION public.blank_to_null('address', 'region_state', 'phone', 'website', 'license_number');
CREATE OR REPLACE TRIGGER doctor_specialties_blank BEFORE INSERT OR UPDATE ON public.doctor_specialties FOR EACH ROW
	WHEN (public.is_blank(NEW.description)) EXECUTE FUNCTION public.blank_to_null('description');
CREATE OR REPLACE TRIGGER doctors_blank BEFORE INSERT OR UPDATE ON public.doctors FOR EACH ROW
	WHEN (public.is_blank(NEW.phone)) EXECUTE FUNCTION public.blank_to_null('phone');
CREATE OR REPLACE TRIGGER patients_blank BEFORE INSERT OR UPDATE ON public.patients FOR EACH ROW
	WHEN (public.is_blank(NEW.phone) OR public.is_blank(NEW.emergency_contact_name) OR public.is_blank(NEW.emergency_contact_phone))
	EXECUTE FUNCTION public.blank_to_null('phone', 'emergency_contact_name', 'emergency_contact_phone');
CREATE OR REPLACE TRIGGER health_profiles_blank BEFORE INSERT OR UPDATE ON public.health_profiles FOR EACH ROW
	WHEN (public.is_blank(NEW.preexisting_conditions_notes) OR public.is_blank(NEW.current_medications) OR public.is_blank(NEW.allergies))
	EXECUTE FUNCTION public.blank_to_null('preexisting_conditions_notes', 'current_medications', 'allergies');
CREATE OR REPLACE TRIGGER admins_blank BEFORE INSERT OR UPDATE ON public.admins FOR EACH ROW
	WHEN (public.is_blank(NEW.department) OR public.is_blank(NEW.employee_id) OR public.is_blank(NEW.phone))
	EXECUTE FUNCTION public.blank_to_null('department', 'employee_id', 'phone');

-- Licences that differ by letter case, blanks or hyphens only are one.
CREATE UNIQUE INDEX IF NOT EXISTS doctors_medical_license_folded_key ON public.doctors (public.fold_license(medical_license));
CREATE UNIQUE INDEX IF NOT EXISTS medical_institutions_license_number_folded_key ON public.medical_institutions (public.fold_license(license_number));
-- end of schema/sql/text_rows.sql
