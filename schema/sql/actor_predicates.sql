-- The row rules, one function each. Policies, searches and views name the roles a rule is for and call these functions; they never
-- compare columns with the actor themselves. Each function is an expression without queries, so that the planner inlines it and uses
-- indexes.
--
-- The rules of tables that are listed and counted have the actor as arguments: the policies pass (SELECT acting_doctor()), which PostgreSQL
-- evaluates once a statement, and not once a row as acting_doctor().

CREATE OR REPLACE FUNCTION public.is_admin() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_admin() IS NOT NULL;

CREATE OR REPLACE FUNCTION public.is_process() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_system() IS NOT NULL;

-- Actors that add doctors and institutions.
CREATE OR REPLACE FUNCTION public.is_admin_or_process() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_admin() OR public.is_process();

-- Public rows: for every person and process.
CREATE OR REPLACE FUNCTION public.sees_public() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_person() IS NOT NULL OR public.is_process();

-- The actor is this patient.
CREATE OR REPLACE FUNCTION public.is_patient(id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN id = public.acting_patient();

-- A patient's row: for the patient, their doctor, their institution, and the institution where the doctor works.
CREATE OR REPLACE FUNCTION public.changes_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND (public.is_patient(id) OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution()
	OR doctor_id = ANY (public.acting_institution_doctors()));

-- The same actors see the row, and so does a doctor who has declared an emergency. The first comparison is the one that holds for most rows.
CREATE OR REPLACE FUNCTION public.sees_patient_as(acting_patient uuid, acting_doctor uuid, acting_institution uuid, acting_doctors uuid[],
	acting_emergencies uuid[], id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN is_active AND (doctor_id = acting_doctor OR id = acting_patient OR institution_id = acting_institution OR doctor_id = ANY (acting_doctors)
	OR id = ANY (acting_emergencies));

-- The same for the current actor.
CREATE OR REPLACE FUNCTION public.sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.sees_patient_as(public.acting_patient(), public.acting_doctor(), public.acting_institution(), public.acting_institution_doctors(),
	public.acting_emergencies(), id, doctor_id, institution_id, is_active);

-- A new patient: for a process and the same actors except the patient.
CREATE OR REPLACE FUNCTION public.adds_patient(doctor_id uuid, institution_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_process() OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution()
	OR doctor_id = ANY (public.acting_institution_doctors());

-- The health profile of a visible patient: for the patient and the doctor; an institution only reads it.
CREATE OR REPLACE FUNCTION public.changes_health() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_patient() IS NOT NULL OR public.acting_doctor() IS NOT NULL;

-- An entry about an opened record: for the patient and for the reader. policy_openings.sql has the rule for admins.
CREATE OR REPLACE FUNCTION public.sees_opening(patient_id uuid, actor_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_patient(patient_id) OR actor_id = public.acting_doctor() OR actor_id = public.acting_institution();

-- All columns of a doctor: for doctors and institutions.
CREATE OR REPLACE FUNCTION public.sees_doctor(acting_doctor uuid, acting_institution uuid, is_active boolean) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN is_active AND (acting_doctor IS NOT NULL OR acting_institution IS NOT NULL);

-- The public columns of a doctor: for every person.
CREATE OR REPLACE FUNCTION public.sees_public_doctor(is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND public.acting_person() IS NOT NULL;

-- A doctor's row: for the doctor and the institution where they work, which may dismiss them.
CREATE OR REPLACE FUNCTION public.changes_doctor(id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND (id = public.acting_doctor() OR institution_id = public.acting_institution());

-- All columns of an institution: for every person and process.
CREATE OR REPLACE FUNCTION public.sees_institution_as(sees_public boolean, is_active boolean) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN is_active AND sees_public;

-- The same for the current actor.
CREATE OR REPLACE FUNCTION public.sees_institution(is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.sees_institution_as(public.sees_public(), is_active);

-- An institution's row: for the institution itself.
CREATE OR REPLACE FUNCTION public.changes_institution(id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN id = public.acting_institution();

-- The login of the acting patient, doctor or institution.
CREATE OR REPLACE FUNCTION public.owns_login(patient_id uuid, doctor_id uuid, institution_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN patient_id = public.acting_patient() OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution();

-- The login of the acting admin. Only service_admins and auth_jwt_service may change it.
CREATE OR REPLACE FUNCTION public.owns_admin_login(admin_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN admin_id = public.acting_admin();

-- Provisioning of patients: for a process, a doctor or an institution.
CREATE OR REPLACE FUNCTION public.provisions_patients() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_process() OR public.acting_doctor() IS NOT NULL OR public.acting_institution() IS NOT NULL;
