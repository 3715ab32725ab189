-- Licences that differ only in letter case, blanks or hyphens are duplicates.
CREATE UNIQUE INDEX IF NOT EXISTS doctors_medical_license_folded_key ON public.doctors (public.fold_license(medical_license));
CREATE UNIQUE INDEX IF NOT EXISTS medical_institutions_license_number_folded_key ON public.medical_institutions (public.fold_license(license_number));
