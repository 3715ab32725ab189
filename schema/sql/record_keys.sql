-- The keys of clinical text. A wrapping key belongs to a key service; a patient's own key is stored encrypted by it. docs/encryption.md has
-- the formats. An active wrapping key is the switch: from then on clinical text is stored encrypted only.

-- The fingerprint of the key that encrypts new keys of patients, or NULL if clinical text is not encrypted yet.
CREATE OR REPLACE FUNCTION public.active_wrapping_key() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT fingerprint FROM public.wrapping_keys WHERE is_active
$$;
REVOKE EXECUTE ON FUNCTION public.active_wrapping_key() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.active_wrapping_key() TO service_patients;

-- Destroys the key of a patient: their clinical texts can be read no more, and no key is made for them again.
CREATE OR REPLACE FUNCTION public.destroy_record_key(patient uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	INSERT INTO public.record_keys AS k (patient_id, erased_at) VALUES (patient, clock_timestamp())
	ON CONFLICT (patient_id) DO UPDATE SET wrapped = NULL, erased_at = excluded.erased_at WHERE k.erased_at IS NULL;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.destroy_record_key(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION public.refuse_record_key() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "record_keys" violates rule "record_keys_erased"'
		USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'record_keys', COLUMN = 'erased_at', CONSTRAINT = 'record_keys_erased',
			HINT = 'A key that was destroyed is not replaced.';
END;
$$;

CREATE OR REPLACE TRIGGER record_keys_erased BEFORE UPDATE ON public.record_keys
	FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION public.refuse_record_key();

-- A new key must be encrypted by the active wrapping key: a rotation would miss it otherwise, and the old wrapping key may be gone soon. The
-- lock makes a rotation wait for keys that are not committed yet.
CREATE OR REPLACE FUNCTION public.check_wrapping_key() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.wrapping_keys WHERE is_active AND fingerprint = NEW.wrapped_by FOR SHARE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'the wrapping key of the new key is not the active one'
			USING ERRCODE = 'serialization_failure', SCHEMA = 'public', TABLE = 'record_keys', COLUMN = 'wrapped_by',
				CONSTRAINT = 'record_keys_wrapping_key', HINT = 'Call active_wrapping_key() again.';
	END IF;
	IF current_setting('synchronous_commit') = 'off' THEN
		PERFORM set_config('synchronous_commit', 'on', true); -- a crash must not lose a key by which texts are encrypted
	END IF;
	RETURN NULL;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.check_wrapping_key() FROM PUBLIC;

CREATE OR REPLACE TRIGGER record_keys_active AFTER INSERT ON public.record_keys
	FOR EACH ROW WHEN (NEW.wrapped IS NOT NULL) EXECUTE FUNCTION public.check_wrapping_key();

-- Plain text is refused once a wrapping key is active. Rows that have it already may keep it until bin/keys encrypt comes to them.
-- bin/keys create takes the lock exclusively, and so waits for plain text that is not committed yet. The triggers fire before the row is
-- written, so that neither the table nor WAL has the text, and after health_profiles_blank, by their names.
CREATE OR REPLACE FUNCTION public.refuse_plain_text() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM pg_advisory_xact_lock_shared(hashtextextended('clinical text in plain', 0));
	IF EXISTS (SELECT FROM public.wrapping_keys WHERE is_active) THEN
		RAISE EXCEPTION 'change of relation "health_profiles" violates rule "clinical_text_plain"'
			USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', CONSTRAINT = 'clinical_text_plain',
				HINT = 'Encrypt clinical text: docs/encryption.md.';
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_plain_insert BEFORE INSERT ON public.health_profiles
	FOR EACH ROW WHEN (num_nonnulls(NEW.preexisting_conditions_notes, NEW.current_medications, NEW.allergies) > 0)
	EXECUTE FUNCTION public.refuse_plain_text();
CREATE OR REPLACE TRIGGER health_profiles_plain_update BEFORE UPDATE ON public.health_profiles
	FOR EACH ROW WHEN ((NEW.preexisting_conditions_notes IS NOT NULL AND NEW.preexisting_conditions_notes IS DISTINCT FROM OLD.preexisting_conditions_notes)
		OR (NEW.current_medications IS NOT NULL AND NEW.current_medications IS DISTINCT FROM OLD.current_medications)
		OR (NEW.allergies IS NOT NULL AND NEW.allergies IS DISTINCT FROM OLD.allergies))
	EXECUTE FUNCTION public.refuse_plain_text();

-- Encrypted text needs the patient's key. A service may still have a destroyed one in memory; the lock makes erasing a person wait for texts
-- that are not committed yet.
CREATE OR REPLACE FUNCTION public.check_record_key() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	PERFORM FROM public.record_keys WHERE patient_id = NEW.patient_id AND wrapped IS NOT NULL FOR SHARE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'change of relation "health_profiles" violates rule "clinical_text_key"'
			USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', CONSTRAINT = 'clinical_text_key',
				HINT = 'The patient has no key in record_keys, or it was destroyed.';
	END IF;
	RETURN NULL;
END;
$$;
REVOKE EXECUTE ON FUNCTION public.refuse_plain_text(), public.check_record_key() FROM PUBLIC;

CREATE OR REPLACE TRIGGER health_profiles_sealed_insert AFTER INSERT ON public.health_profiles
	FOR EACH ROW WHEN (num_nonnulls(NEW.preexisting_conditions_notes_sealed, NEW.current_medications_sealed, NEW.allergies_sealed) > 0)
	EXECUTE FUNCTION public.check_record_key();
CREATE OR REPLACE TRIGGER health_profiles_sealed_update AFTER UPDATE ON public.health_profiles
	FOR EACH ROW WHEN ((NEW.preexisting_conditions_notes_sealed IS NOT NULL AND NEW.preexisting_conditions_notes_sealed IS DISTINCT FROM OLD.preexisting_conditions_notes_sealed)
		OR (NEW.current_medications_sealed IS NOT NULL AND NEW.current_medications_sealed IS DISTINCT FROM OLD.current_medications_sealed)
		OR (NEW.allergies_sealed IS NOT NULL AND NEW.allergies_sealed IS DISTINCT FROM OLD.allergies_sealed))
	EXECUTE FUNCTION public.check_record_key();

-- A client of an older release knows only the column of the plain text: the text that it sets, or removes, replaces the encrypted one.
CREATE OR REPLACE FUNCTION public.replace_clinical_text() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], NULL));
END;
$$;

CREATE OR REPLACE TRIGGER health_profiles_replace_allergies BEFORE UPDATE OF allergies ON public.health_profiles
	FOR EACH ROW WHEN (OLD.allergies_sealed = NEW.allergies_sealed) EXECUTE FUNCTION public.replace_clinical_text('allergies_sealed');
CREATE OR REPLACE TRIGGER health_profiles_replace_medications BEFORE UPDATE OF current_medications ON public.health_profiles
	FOR EACH ROW WHEN (OLD.current_medications_sealed = NEW.current_medications_sealed) EXECUTE FUNCTION public.replace_clinical_text('current_medications_sealed');
CREATE OR REPLACE TRIGGER health_profiles_replace_notes BEFORE UPDATE OF preexisting_conditions_notes ON public.health_profiles
	FOR EACH ROW WHEN (OLD.preexisting_conditions_notes_sealed = NEW.preexisting_conditions_notes_sealed)
	EXECUTE FUNCTION public.replace_clinical_text('preexisting_conditions_notes_sealed');

-- And the other way round, during the time when some texts are not encrypted yet: an encrypted text replaces the plain one. An upsert names
-- only the columns that it inserts.
CREATE OR REPLACE TRIGGER health_profiles_seal_allergies BEFORE UPDATE OF allergies_sealed ON public.health_profiles
	FOR EACH ROW WHEN (NEW.allergies_sealed IS NOT NULL AND OLD.allergies = NEW.allergies) EXECUTE FUNCTION public.replace_clinical_text('allergies');
CREATE OR REPLACE TRIGGER health_profiles_seal_medications BEFORE UPDATE OF current_medications_sealed ON public.health_profiles
	FOR EACH ROW WHEN (NEW.current_medications_sealed IS NOT NULL AND OLD.current_medications = NEW.current_medications)
	EXECUTE FUNCTION public.replace_clinical_text('current_medications');
CREATE OR REPLACE TRIGGER health_profiles_seal_notes BEFORE UPDATE OF preexisting_conditions_notes_sealed ON public.health_profiles
	FOR EACH ROW WHEN (NEW.preexisting_conditions_notes_sealed IS NOT NULL AND OLD.preexisting_conditions_notes = NEW.preexisting_conditions_notes)
	EXECUTE FUNCTION public.replace_clinical_text('preexisting_conditions_notes');
