-- Create function search_words(VARIADIC words text[])
CREATE OR REPLACE FUNCTION public.search_words(VARIADIC words text[])
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
	t constant text := array_to_string(words, ' ');
	w text;
	joined text;
	run text;
	found text := ' ';
BEGIN
	IF t COLLATE "C" ~ '^[\t\n -~]*$' THEN
		FOREACH w IN ARRAY string_to_array(translate(lower(t COLLATE "C"), E'\t\n'',.`', '  ----'), ' ') LOOP
			IF strpos(w, '-') = 0 THEN
				CONTINUE WHEN w = '';
				found := found || w || ' ';
			ELSE
				joined := replace(w, '-', '');
				CONTINUE WHEN joined = '';
				found := found || joined || ' ' || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
			END IF;
		END LOOP;
		RETURN found;
	END IF;
	FOREACH w IN ARRAY regexp_split_to_array(public.search_fold(t), '\s+') LOOP
		joined := replace(w, '-', '');
		CONTINUE WHEN joined = '';
		found := found || joined || ' ';
		IF joined <> w THEN
			found := found || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
		END IF;
		IF w COLLATE "C" ~ '[^\u0001-\u0DFF]' THEN
			FOR run IN SELECT m[1] FROM regexp_matches(joined COLLATE "C",
				'[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]{3,}', 'g') m LOOP
				FOR i IN 1 .. char_length(run) - 1 LOOP
					found := found || substr(run, i, 2) || ' ';
				END LOOP;
			END LOOP;
		END IF;
	END LOOP;
	RETURN found;
END;
$function$;
