-- The rules about rows, one function each. Policies, searches and views call these, and compare nothing with the actor themselves; they
-- say which roles a rule is for. Each is an expression without queries, so that the planner inlines it and finds rows by index.

-- An admin.
CREATE OR REPLACE FUNCTION public.is_admin() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_admin() IS NOT NULL;

-- A process.
CREATE OR REPLACE FUNCTION public.is_process() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_system() IS NOT NULL;

-- An admin or a process: who registers doctors and institutions.
CREATE OR REPLACE FUNCTION public.registers() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_admin() OR public.is_process();

-- What is public: for every person and process.
CREATE OR REPLACE FUNCTION public.sees_public() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_person() IS NOT NULL OR public.is_process();

-- The patient whose row it is.
CREATE OR REPLACE FUNCTION public.is_patient(id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN id = public.acting_patient();

-- A patient: the patient, the doctor, the institution, and the institution where the doctor works.
CREATE OR REPLACE FUNCTION public.sees_patient(id uuid, doctor_id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND (public.is_patient(id) OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution()
	OR doctor_id = ANY (public.acting_institution_doctors()));

-- A new patient: a process, and those but the patient.
CREATE OR REPLACE FUNCTION public.adds_patient(doctor_id uuid, institution_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_process() OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution()
	OR doctor_id = ANY (public.acting_institution_doctors());

-- The health profile of a patient whom one sees: the patient and the doctor change it, an institution reads it.
CREATE OR REPLACE FUNCTION public.changes_health() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.acting_patient() IS NOT NULL OR public.acting_doctor() IS NOT NULL;

-- A doctor with all columns, for doctors and institutions.
CREATE OR REPLACE FUNCTION public.sees_doctor(is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND (public.acting_doctor() IS NOT NULL OR public.acting_institution() IS NOT NULL);

-- What is public of a doctor, for every person.
CREATE OR REPLACE FUNCTION public.sees_public_doctor(is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND public.acting_person() IS NOT NULL;

-- The doctor herself, and the institution where she works, which may let her go.
CREATE OR REPLACE FUNCTION public.changes_doctor(id uuid, institution_id uuid, is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND (id = public.acting_doctor() OR institution_id = public.acting_institution());

-- What is public of an institution: all of it, for every person and process.
CREATE OR REPLACE FUNCTION public.sees_institution(is_active boolean) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN is_active AND public.sees_public();

-- The institution itself.
CREATE OR REPLACE FUNCTION public.changes_institution(id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN id = public.acting_institution();

-- One's own login.
CREATE OR REPLACE FUNCTION public.owns_login(patient_id uuid, doctor_id uuid, institution_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN patient_id = public.acting_patient() OR doctor_id = public.acting_doctor() OR institution_id = public.acting_institution();

-- An admin's own login, which for other services than the admins' is nobody's to change.
CREATE OR REPLACE FUNCTION public.owns_admin_login(admin_id uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN admin_id = public.acting_admin();

-- What a service remembers of those whom it has provisioned: patients by a process, a doctor or an institution.
CREATE OR REPLACE FUNCTION public.provisions_patients() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN public.is_process() OR public.acting_doctor() IS NOT NULL OR public.acting_institution() IS NOT NULL;
