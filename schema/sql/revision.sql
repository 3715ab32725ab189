-- updated_at and version move on every update, however it is made; id and created_at never do.
-- updated_at never goes back: a transaction that began earlier and writes later lands after the row it
-- finds. A new row starts at version 1, and no later than now, so that there is always somewhere to
-- move to.
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
