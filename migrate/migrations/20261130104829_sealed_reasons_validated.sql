-- No opening has an encrypted reason yet. Readers and writers continue meanwhile.
ALTER TABLE public.record_openings VALIDATE CONSTRAINT record_openings_emergency_check;
ALTER TABLE public.record_openings VALIDATE CONSTRAINT record_openings_reason_sealed_check;
