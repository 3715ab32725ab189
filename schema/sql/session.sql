-- A change of the password, the e-mail address or is_active of a login ends its sessions and account tokens in the same transaction, for
-- every client. What has ended cannot be reactivated.
--
-- Rehashing the same password at a higher cost is not a password change. A role that may write hashes declares it by setting
-- predicthealth.same_password to the login's id.
CREATE OR REPLACE FUNCTION public.set_password_changed_at() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('predicthealth.same_password', true) IS DISTINCT FROM OLD.id::text THEN
		NEW.password_changed_at := clock_timestamp();
	END IF;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_password BEFORE UPDATE OF password_hash ON public.users
	FOR EACH ROW WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash) EXECUTE FUNCTION public.set_password_changed_at();

CREATE OR REPLACE FUNCTION public.end_sessions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE public.sessions SET revoked_at = clock_timestamp() WHERE user_id = NEW.id AND revoked_at IS NULL AND rotated_at IS NULL AND expires_at > now();
	UPDATE public.account_tokens SET used_at = clock_timestamp() WHERE user_id = NEW.id AND used_at IS NULL AND expires_at > now();
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER users_end_sessions AFTER UPDATE ON public.users
	FOR EACH ROW WHEN ((OLD.email, OLD.is_active, OLD.password_changed_at) IS DISTINCT FROM (NEW.email, NEW.is_active, NEW.password_changed_at))
	EXECUTE FUNCTION public.end_sessions();

-- A new e-mail address is unverified. This trigger fires after users_change, which would refuse it as a change by an admin.
CREATE OR REPLACE FUNCTION public.unverify() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.is_verified := false;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_unverify BEFORE UPDATE ON public.users
	FOR EACH ROW WHEN (OLD.is_verified AND NEW.is_verified AND OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION public.unverify();

-- Deactivating a person deactivates their login. Reactivating the person does not reactivate it.
CREATE OR REPLACE FUNCTION public.deactivate_login() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	UPDATE public.users SET is_active = false WHERE reference_id = NEW.id AND user_type = TG_ARGV[0] AND is_active;
	RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER patients_deactivate AFTER UPDATE ON public.patients
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.deactivate_login('patient');
CREATE OR REPLACE TRIGGER doctors_deactivate AFTER UPDATE ON public.doctors
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.deactivate_login('doctor');
CREATE OR REPLACE TRIGGER medical_institutions_deactivate AFTER UPDATE ON public.medical_institutions
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.deactivate_login('institution');
CREATE OR REPLACE TRIGGER admins_deactivate AFTER UPDATE ON public.admins
	FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION public.deactivate_login('admin');

CREATE OR REPLACE FUNCTION public.refuse_ended_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION 'update of relation "%" violates rule "%"', TG_TABLE_NAME, TG_TABLE_NAME || '_ended'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_ended',
			HINT = 'A revoked or rotated session or a used token cannot be reactivated or extended.';
END;
$$;

CREATE OR REPLACE TRIGGER sessions_ended BEFORE UPDATE ON public.sessions
	FOR EACH ROW WHEN ((OLD.revoked_at IS NOT NULL AND (OLD.revoked_at, OLD.last_seen_at, OLD.idle_expires_at)
			IS DISTINCT FROM (NEW.revoked_at, NEW.last_seen_at, NEW.idle_expires_at))
		OR (OLD.rotated_at IS NOT NULL AND OLD.rotated_at IS DISTINCT FROM NEW.rotated_at))
	EXECUTE FUNCTION public.refuse_ended_change();
CREATE OR REPLACE TRIGGER account_tokens_ended BEFORE UPDATE ON public.account_tokens
	FOR EACH ROW WHEN (OLD.used_at IS NOT NULL AND OLD.used_at IS DISTINCT FROM NEW.used_at)
	EXECUTE FUNCTION public.refuse_ended_change();

REVOKE EXECUTE ON FUNCTION public.end_sessions(), public.deactivate_login() FROM PUBLIC;
