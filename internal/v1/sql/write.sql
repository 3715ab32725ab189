-- Writes. One trigger function writes the rows of all views to the tables, where constraints, triggers and the audit trail do what they do for
-- every writer. It names only the columns whose values differ from those that the statement has read: the others may have changed since, and
-- an encrypted text is not what the view shows.

-- The values of columns that are required here and were not in the first generation, for NULL.
CREATE FUNCTION v1.required() RETURNS jsonb
LANGUAGE sql IMMUTABLE
RETURN '{"is_active": false, "is_verified": false, "years_experience": 0, "professional_status": "active", "validation_status": "pending", "category": "Other",
	"is_smoker": false, "smoking_years": 0, "consumes_alcohol": false, "hypertension_diagnosis": false, "diabetes_diagnosis": false,
	"high_cholesterol_diagnosis": false, "has_stroke_history": false, "has_heart_disease_history": false, "family_history_diabetes": false,
	"family_history_hypertension": false, "family_history_heart_disease": false, "physical_activity_minutes_weekly": 0, "failed_login_attempts": 0}'::jsonb;

-- A row with these values for NULL.
CREATE FUNCTION v1.with_required(given jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
	SELECT given || coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(v1.required()) WHERE given -> key = 'null'
$$;

-- The column of public.users that refers to a person of a table; NULL for other tables.
CREATE FUNCTION v1.login_column(person name) RETURNS name
LANGUAGE sql IMMUTABLE
RETURN CASE person WHEN 'patients' THEN 'patient_id' WHEN 'doctors' THEN 'doctor_id' WHEN 'medical_institutions' THEN 'institution_id' WHEN 'admins' THEN 'admin_id' END;

CREATE FUNCTION v1.insert_row(relation name, given jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	EXECUTE format('INSERT INTO public.%1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::public.%1$I, $1)', relation,
		(SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(given) key)) USING given;
END;
$$;

CREATE FUNCTION v1.update_row(relation name, row_id uuid, given jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	EXECUTE format('UPDATE public.%1$I t SET %2$s FROM jsonb_populate_record(NULL::public.%1$I, $1) given WHERE t.id = $2', relation,
		(SELECT string_agg(format('%1$I = given.%1$I', key), ', ') FROM jsonb_object_keys(given) key)) USING given, row_id;
END;
$$;

-- A row of a table, locked. UPDATE locks less than DELETE, as on the table.
CREATE FUNCTION v1.lock_row(relation name, row_id uuid, strength text) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	found jsonb;
BEGIN
	EXECUTE format('SELECT to_jsonb(t) FROM public.%I t WHERE id = $1 FOR %s', relation, strength) INTO found USING row_id;
	RETURN found;
END;
$$;

-- The entry of a change in a table whose triggers record only what admins change.
CREATE FUNCTION v1.record(relation name, row_id uuid, old_row jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
	entry public.admin_audit_logs := public.audit_entry();
	new_row jsonb;
BEGIN
	IF relation IN ('doctors', 'medical_institutions', 'admins') THEN
		EXECUTE format('SELECT to_jsonb(t) FROM public.%I t WHERE id = $1', relation) INTO new_row USING row_id;
		entry.details := public.audit_entry_details(old_row, new_row, '{}');
		entry.action := entry.details ->> 'operation';
		entry.resource_type := relation;
		entry.resource_id := row_id;
		PERFORM public.add_audit_entry(entry);
	END IF;
END;
$$;

-- Of a patient on legal hold, or erased, nothing is deleted. The lock makes a hold that is being placed come before; a snapshot from before it
-- would not show it.
CREATE FUNCTION v1.check_deletion(relation name, patient uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		PERFORM public.refuse_erasure(relation, relation || '_isolation', 'Use a transaction with the isolation level READ COMMITTED.');
	END IF;
	PERFORM FROM public.patients WHERE id = patient FOR UPDATE;
	PERFORM public.refuse_held(patient);
	IF public.is_erased(patient) THEN
		PERFORM public.refuse_erasure('patients', 'patients_erased', 'The patient is erased.');
	END IF;
END;
$$;

-- Adds a row and returns its id, or NULL for a login that waits for its owner.
CREATE FUNCTION v1.add_row(relation name, given jsonb) RETURNS uuid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	row_id constant uuid := coalesce(given ->> 'id', gen_random_uuid()::text);
BEGIN
	CASE relation
	WHEN 'admin_audit_logs' THEN
		PERFORM v1.add_entry(row_id, given);
		RETURN row_id;
	WHEN 'users' THEN
		IF v1.add_login(row_id, given) THEN
			RETURN row_id;
		END IF;
		RETURN NULL;
	ELSE
		PERFORM v1.insert_row(relation, (jsonb_strip_nulls(v1.with_required(given)) || jsonb_build_object('id', row_id))
			- '{created_at,updated_at,last_login,user_id}'::text[]);
		PERFORM v1.record(relation, row_id, NULL);
		IF v1.login_column(relation) IS NOT NULL THEN
			PERFORM v1.add_awaited_login(v1.login_column(relation), row_id, (given ->> 'user_id')::uuid);
		END IF;
		RETURN row_id;
	END CASE;
END;
$$;

-- Writes the values of a row that a statement changes, and returns whether the row is there. A row of a view is not locked while the statement
-- computes its new values; a value that was changed since is not overwritten. Failed logins are added up.
CREATE FUNCTION v1.change_row(relation name, read jsonb, given jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	row_id constant uuid := read ->> 'id';
	attempts constant text[] := '{failed_login_attempts,last_failed_login}';
	changes jsonb := (SELECT jsonb_object_agg(key, value) FROM jsonb_each(given - '{id,created_at,updated_at}'::text[]) WHERE value IS DISTINCT FROM read -> key);
	stored jsonb;
	shown jsonb;
BEGIN
	IF changes IS NULL THEN
		RETURN true;
	END IF;
	stored := v1.lock_row(relation, row_id, 'NO KEY UPDATE');
	IF stored IS NULL THEN
		RETURN false;
	END IF;
	EXECUTE format('SELECT to_jsonb(v) FROM v1.%I v WHERE id = $1', relation) INTO shown USING row_id;
	IF (changes -> attempts[1])::text::numeric > (read -> attempts[1])::text::numeric THEN
		changes := changes || jsonb_build_object(attempts[1], (shown -> attempts[1])::text::numeric + (changes -> attempts[1])::text::numeric - (read -> attempts[1])::text::numeric);
	END IF;
	IF EXISTS (SELECT FROM jsonb_object_keys(changes) key WHERE shown -> key IS DISTINCT FROM read -> key AND key <> ALL (attempts)) THEN
		RAISE EXCEPTION 'could not serialize access due to concurrent update' USING ERRCODE = 'serialization_failure', SCHEMA = 'public', TABLE = relation,
			HINT = 'The row was changed since the statement began. Repeat the transaction.';
	END IF;
	IF relation = 'health_profiles' THEN
		changes := v1.without_sealed(changes, stored);
	ELSIF relation = 'patients' AND changes ->> 'date_of_birth' > stored ->> 'date_of_birth' THEN
		PERFORM v1.open_record(row_id); -- whether the new date is refused shows how long the patient has smoked
	ELSIF changes ? 'user_id' THEN
		PERFORM public.refuse_erasure('users', 'users_person_immutable', 'The owner of a login cannot change; create a new login.');
	END IF;
	IF changes ? 'last_login' THEN
		EXECUTE format('UPDATE public.users SET last_login = $1 WHERE %I = $2', v1.login_column(relation)) USING (changes ->> 'last_login')::timestamptz, row_id;
		changes := changes - 'last_login';
	END IF;
	IF changes <> '{}' THEN
		PERFORM v1.update_row(relation, row_id, v1.with_required(changes));
		PERFORM v1.record(relation, row_id, stored);
	END IF;
	RETURN true;
END;
$$;

-- Changes of a health profile without the blanks for texts that are encrypted: they are what the view shows. Another text is refused.
CREATE FUNCTION v1.without_sealed(changes jsonb, stored jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	name text;
BEGIN
	FOR name IN SELECT key FROM jsonb_object_keys(changes) key WHERE stored ->> (key || '_sealed') IS NOT NULL LOOP
		IF NOT coalesce(public.is_blank(changes ->> name), true) THEN
			RAISE EXCEPTION 'change of relation "health_profiles" violates rule "clinical_text_plain"'
				USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'health_profiles', CONSTRAINT = 'clinical_text_plain',
					HINT = 'The text is encrypted, and is changed by a service that encrypts.';
		END IF;
		changes := changes - name;
	END LOOP;
	RETURN changes;
END;
$$;

CREATE FUNCTION v1.remove_row(relation name, row_id uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	stored constant jsonb := v1.lock_row(relation, row_id, 'UPDATE');
	patient constant uuid := CASE relation WHEN 'patients' THEN row_id ELSE (stored ->> 'patient_id')::uuid END;
BEGIN
	IF stored IS NULL THEN
		RETURN false;
	ELSIF patient IS NOT NULL THEN
		PERFORM v1.check_deletion(relation, patient);
	END IF;
	EXECUTE format('DELETE FROM public.%I WHERE id = $1', relation) USING row_id;
	PERFORM v1.record(relation, row_id, stored);
	RETURN true;
END;
$$;

-- The trigger function of all views. RETURNING gives what a SELECT of the view gives. An error has the message, rule and hint of the table,
-- without what PostgreSQL adds for the tables' owner: whole rows, with hashes and clinical text.
CREATE FUNCTION v1.write() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	saved constant text[] := v1.enter();
	row_id uuid;
	written boolean := true;
	state text;
	problem text;
	detail text;
	hint text;
	relation text;
	col text;
	rule text;
BEGIN
	BEGIN
		CASE TG_OP
			WHEN 'INSERT' THEN row_id := v1.add_row(TG_TABLE_NAME, to_jsonb(NEW));
			WHEN 'UPDATE' THEN
				written := v1.change_row(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW));
				row_id := OLD.id;
			ELSE written := v1.remove_row(TG_TABLE_NAME, OLD.id);
		END CASE;
	EXCEPTION WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, problem = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, relation = TABLE_NAME,
			col = COLUMN_NAME, rule = CONSTRAINT_NAME;
		IF state IN ('23503', '23505') AND detail <> '' THEN -- it names a key only
			RAISE EXCEPTION USING ERRCODE = state, MESSAGE = problem, DETAIL = detail, SCHEMA = 'public', TABLE = relation, COLUMN = col, CONSTRAINT = rule;
		ELSIF hint <> '' THEN
			RAISE EXCEPTION USING ERRCODE = state, MESSAGE = problem, HINT = hint, SCHEMA = 'public', TABLE = relation, COLUMN = col, CONSTRAINT = rule;
		END IF;
		RAISE EXCEPTION USING ERRCODE = state, MESSAGE = problem, SCHEMA = 'public', TABLE = relation, COLUMN = col, CONSTRAINT = rule;
	END;
	IF NOT written THEN
		PERFORM v1.leave(saved);
		RETURN NULL;
	ELSIF TG_OP = 'DELETE' THEN
		PERFORM v1.leave(saved);
		RETURN OLD;
	ELSIF row_id IS NULL THEN
		NEW := jsonb_populate_record(NEW, v1.with_required(to_jsonb(NEW)) || jsonb_build_object('password_hash', NULL, 'created_at', now(), 'updated_at', now()));
	ELSE
		EXECUTE format('SELECT * FROM v1.%I WHERE id = $1', TG_TABLE_NAME) INTO NEW USING row_id;
	END IF;
	PERFORM v1.leave(saved);
	RETURN NEW;
END;
$$;

DO $$
DECLARE
	view text;
BEGIN
	FOREACH view IN ARRAY '{medical_institutions,doctors,patients,health_profiles,users,admins}'::text[] LOOP
		EXECUTE format('CREATE TRIGGER write INSTEAD OF INSERT OR UPDATE OR DELETE ON v1.%I FOR EACH ROW EXECUTE FUNCTION v1.write()', view);
	END LOOP;
	CREATE TRIGGER write INSTEAD OF INSERT ON v1.admin_audit_logs FOR EACH ROW EXECUTE FUNCTION v1.write();
END;
$$;
