-- The words that do not count in a password's strength: the names and addresses of the login's owner and of the institution where the
-- owner works or is treated. The authentication service cannot read person tables; login_words lets it check a password of any login.
-- institution_words returns public columns only, for the services that provision logins.

CREATE OR REPLACE FUNCTION public.institution_words(institution uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_remove(ARRAY[name, contact_email, website], NULL) FROM public.medical_institutions WHERE id = institution;
$$;

CREATE OR REPLACE FUNCTION public.login_words(login uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
	SELECT array_remove(ARRAY[u.email::text, p.first_name, p.last_name, d.first_name, d.last_name, a.first_name, a.last_name], NULL)
		|| public.institution_words(coalesce(u.institution_id, d.institution_id, p.institution_id))
	FROM public.users u
		LEFT JOIN public.patients p ON p.id = u.patient_id
		LEFT JOIN public.doctors d ON d.id = u.doctor_id
		LEFT JOIN public.admins a ON a.id = u.admin_id
	WHERE u.id = login AND public.is_process();
$$;

REVOKE EXECUTE ON FUNCTION public.institution_words(uuid), public.login_words(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.login_words(uuid) TO auth_jwt_service;
GRANT EXECUTE ON FUNCTION public.institution_words(uuid) TO service_doctors, service_patients;
