-- Grows the population tenfold: nine copies of all rows except the patients searched for, each copy's patients with
-- that copy's doctors and institutions, under the same names, without logins and health profiles.
-- Triggers, foreign keys and secondary indexes are created after the rows.
BEGIN;
SET LOCAL maintenance_work_mem = '1GB';
SET LOCAL synchronous_commit = off;

CREATE FUNCTION pg_temp.other(id uuid, n int) RETURNS uuid LANGUAGE sql IMMUTABLE
	RETURN overlay(id::text PLACING substr('12345689a', n, 1) FROM 15)::uuid; -- the version, which was 7

CREATE TEMP TABLE waiting ON COMMIT DROP AS
	SELECT 2 AS step, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS again,
		format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away
	FROM pg_constraint WHERE contype = 'f' AND conrelid IN ('doctors'::regclass, 'patients'::regclass)
	UNION ALL
	SELECT 1, pg_get_indexdef(indexrelid), format('DROP INDEX %s', indexrelid::regclass)
	FROM pg_index WHERE indrelid IN ('doctors'::regclass, 'patients'::regclass) AND NOT indisunique;

DO $$ DECLARE s text; BEGIN
	FOR s IN SELECT away FROM waiting LOOP EXECUTE s; END LOOP;
END $$;
ALTER TABLE medical_institutions DISABLE TRIGGER USER;
ALTER TABLE doctors DISABLE TRIGGER USER;
ALTER TABLE patients DISABLE TRIGGER USER;

INSERT INTO medical_institutions
SELECT r.* FROM medical_institutions m, generate_series(1, 9) n, jsonb_populate_record(m, jsonb_build_object(
	'id', pg_temp.other(m.id, n), 'contact_email', n || '.' || m.contact_email, 'license_number', n || '-' || m.license_number,
	'search_text', replace(m.search_text, m.contact_email, n || '.' || m.contact_email))) r;

INSERT INTO doctors
SELECT r.* FROM doctors d, generate_series(1, 9) n, jsonb_populate_record(d, jsonb_build_object(
	'id', pg_temp.other(d.id, n), 'email', n || '.' || d.email, 'medical_license', n || '-' || d.medical_license,
	'search_text', replace(d.search_text, d.email, n || '.' || d.email), 'institution_id', pg_temp.other(d.institution_id, n))) r;

INSERT INTO patients (id, created_at, updated_at, version, search_text, first_name, last_name, email, date_of_birth, gender, phone,
	emergency_contact_name, emergency_contact_phone, validation_status, is_active, is_verified, doctor_id, institution_id)
SELECT pg_temp.other(id, n), created_at + n * interval '1 ms', updated_at, version, replace(search_text, email, n || '.' || email),
	first_name, last_name, n || '.' || email, date_of_birth, gender, phone, emergency_contact_name, emergency_contact_phone,
	validation_status, is_active, is_verified, pg_temp.other(doctor_id, n), pg_temp.other(institution_id, n)
FROM patients, generate_series(1, 9) n WHERE last_name <> 'Quetzalxochitl';

ALTER TABLE medical_institutions ENABLE TRIGGER USER;
ALTER TABLE doctors ENABLE TRIGGER USER;
ALTER TABLE patients ENABLE TRIGGER USER;
DO $$ DECLARE s text; BEGIN
	FOR s IN SELECT again FROM waiting ORDER BY step LOOP EXECUTE s; END LOOP;
END $$;
COMMIT;
