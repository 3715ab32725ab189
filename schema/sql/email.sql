-- An e-mail address is stored in lower case, so that a@x and A@x are one: by Unicode's rules for single characters, as
-- the client does, whatever the database's locale is.
CREATE OR REPLACE FUNCTION public.in_lower_case(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN t COLLATE "C" ~ '^[ -~]*$' THEN lower(t COLLATE "C") COLLATE pg_catalog."default"
	ELSE lower(translate(t, 'İΣ', 'iσ') COLLATE "und-x-icu") COLLATE pg_catalog."default" END;

CREATE OR REPLACE FUNCTION public.lower_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.email := public.in_lower_case(NEW.email);
	RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION public.lower_contact_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	NEW.contact_email := public.in_lower_case(NEW.contact_email);
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
