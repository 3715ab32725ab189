-- Logins. The first generation's services add a login and its owner in either order; here the owner is there first. A login that comes before
-- its owner waits until the owner is added, at the latest until the transaction ends.
CREATE TABLE v1.awaited_logins (
	id uuid PRIMARY KEY,
	login jsonb NOT NULL
);

CREATE FUNCTION v1.require_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM v1.awaited_logins WHERE id = NEW.id) THEN
		RAISE EXCEPTION 'insert or update on table "users" violates foreign key constraint "%"', format('users_%s_id_fkey', NEW.login ->> 'user_type')
			USING ERRCODE = 'foreign_key_violation', SCHEMA = 'public', TABLE = 'users', CONSTRAINT = format('users_%s_id_fkey', NEW.login ->> 'user_type'),
				HINT = 'The owner of the login is not there.';
	END IF;
	RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER require_owner AFTER INSERT ON v1.awaited_logins DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION v1.require_owner();

-- Adds a login and returns true, or false if it waits for its owner.
CREATE FUNCTION v1.add_login(row_id uuid, given jsonb) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	owner constant uuid := given ->> 'reference_id';
	new_login constant jsonb := (jsonb_strip_nulls(v1.with_required(given)) || jsonb_build_object('id', row_id)) - '{created_at,updated_at}'::text[];
	there boolean := true;
BEGIN
	CASE given ->> 'user_type'
		WHEN 'patient' THEN there := EXISTS (SELECT FROM public.patients WHERE id = owner);
		WHEN 'doctor' THEN there := EXISTS (SELECT FROM public.doctors WHERE id = owner);
		WHEN 'institution' THEN there := EXISTS (SELECT FROM public.medical_institutions WHERE id = owner);
		WHEN 'admin' THEN there := EXISTS (SELECT FROM public.admins WHERE id = owner);
		ELSE -- users_person_check would come before it
			RAISE EXCEPTION 'new row for relation "users" violates check constraint "users_user_type_check"'
				USING ERRCODE = 'check_violation', SCHEMA = 'public', TABLE = 'users', CONSTRAINT = 'users_user_type_check';
	END CASE;
	IF given ->> 'user_type' <> v1.login_type(v1.service()) THEN
		PERFORM public.refuse_change('users', 'v1_user_type', 'A service adds the logins of its own kind of person.');
	END IF;
	IF there OR owner IS NULL THEN
		PERFORM v1.insert_row('users', new_login);
	ELSE
		INSERT INTO v1.awaited_logins (id, login) VALUES (row_id, new_login);
	END IF;
	RETURN there OR owner IS NULL;
END;
$$;

-- Adds the login that has waited for a new person: of an admin the one that user_id names, of others by reference_id.
CREATE FUNCTION v1.add_awaited_login(owner_column name, owner uuid, login_id uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	awaited jsonb;
BEGIN
	DELETE FROM v1.awaited_logins a
	WHERE a.login ->> 'user_type' || '_id' = owner_column AND (a.id = login_id OR (login_id IS NULL AND (a.login ->> 'reference_id')::uuid = owner))
	RETURNING a.login INTO awaited;
	IF FOUND THEN
		PERFORM v1.insert_row('users', awaited || jsonb_build_object('reference_id', owner));
	ELSIF login_id IS NOT NULL THEN
		PERFORM FROM public.users WHERE id = login_id;
		IF FOUND THEN
			PERFORM public.refuse_erasure('users', 'users_person_immutable', 'The owner of a login cannot change; create a new login.');
		END IF;
		RAISE EXCEPTION 'insert or update on table "admins" violates foreign key constraint "admins_user_id_fkey"'
			USING ERRCODE = 'foreign_key_violation', SCHEMA = 'public', TABLE = 'admins', CONSTRAINT = 'admins_user_id_fkey', HINT = 'There is no such login.';
	END IF;
END;
$$;
