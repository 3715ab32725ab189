-- updated_at and version move on every update, however it is made. updated_at never goes back:
-- a transaction that began earlier and writes later lands after the row it finds.
CREATE OR REPLACE FUNCTION public.touch() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
	NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
	NEW.version := OLD.version + 1;
	RETURN NEW;
END;
$$;

CREATE OR REPLACE TRIGGER users_touch BEFORE UPDATE ON public.users
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER medical_institutions_touch BEFORE UPDATE ON public.medical_institutions
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctor_specialties_touch BEFORE UPDATE ON public.doctor_specialties
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER doctors_touch BEFORE UPDATE ON public.doctors
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER patients_touch BEFORE UPDATE ON public.patients
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER health_profiles_touch BEFORE UPDATE ON public.health_profiles
	FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE OR REPLACE TRIGGER admins_touch BEFORE UPDATE ON public.admins
	FOR EACH ROW EXECUTE FUNCTION public.touch();
