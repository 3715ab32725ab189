package seed

// specialties are the initial ones of every PredictHealth database.
var specialties = []struct{ name, category, description string }{
	{"General Medicine", "Primary Care", "First contact, diagnosis and continuing care of adults."},
	{"Internal Medicine", "Primary Care", "Diagnosis and treatment of diseases of the internal organs in adults."},
	{"Family Medicine", "Primary Care", "Care of the whole family at every age."},
	{"Cardiology", "Specialty", "Diseases of the heart and the blood vessels."},
	{"Endocrinology", "Specialty", "Disorders of hormones and metabolism."},
	{"Diabetes Management", "Specialty", "Treatment, education and follow-up of people with diabetes."},
	{"Preventive Medicine", "Preventive", "Finding and lowering risks before they become disease."},
	{"Emergency Medicine", "Emergency", "Immediate care of acute illness and injury."},
}
