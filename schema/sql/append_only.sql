-- The audit trail is only ever added to. One trigger stands before the statement, so that not even
-- an UPDATE of no row passes; one before each row, which is reached by way of a parent table too.
-- Both fire always, replication sessions included.
CREATE OR REPLACE FUNCTION public.append_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION '% of relation "%" violates rule "%"', lower(TG_OP COLLATE "C"), TG_TABLE_NAME, TG_TABLE_NAME || '_append_only'
		USING ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
			CONSTRAINT = TG_TABLE_NAME || '_append_only',
			HINT = 'Rows of this table are never changed or removed.';
END;
$$;
