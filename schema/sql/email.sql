-- E-mail addresses are stored in lower case, so that a@x and A@x are equal. Characters are mapped one by one by Unicode's rules, as in
-- the client, independently of the database's locale.
CREATE OR REPLACE FUNCTION public.in_lower_case(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN t COLLATE "C" ~ '^[ -~]*$' THEN lower(t COLLATE "C") COLLATE pg_catalog."default"
	ELSE lower(translate(t, 'İΣ', 'iσ') COLLATE "und-x-icu") COLLATE pg_catalog."default" END;
