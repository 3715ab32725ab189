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
