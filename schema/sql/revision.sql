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
