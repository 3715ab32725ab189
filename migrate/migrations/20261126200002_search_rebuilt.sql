-- The words that rows are found by, in their new form. A row that is found by other words has not changed: no version,
-- no audit entry, no copy in Redis to drop. Writers wait; 100,000 rows take some ten seconds.
ALTER TABLE public.patients DISABLE TRIGGER USER;
UPDATE public.patients SET search_text = public.search_words(first_name, last_name, email);
ALTER TABLE public.patients ENABLE TRIGGER USER;
ALTER TABLE public.doctors DISABLE TRIGGER USER;
UPDATE public.doctors SET search_text = public.search_words(first_name, last_name, email, medical_license);
ALTER TABLE public.doctors ENABLE TRIGGER USER;
ALTER TABLE public.medical_institutions DISABLE TRIGGER USER;
UPDATE public.medical_institutions SET search_text = public.search_words(name, contact_email, license_number);
ALTER TABLE public.medical_institutions ENABLE TRIGGER USER;
