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
