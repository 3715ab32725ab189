// Code generated from the schemas in schema/. DO NOT EDIT.

package migrate

import (
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
)

var (
	// AccountTokensColumns holds the columns for the "account_tokens" table.
	AccountTokensColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "purpose", Type: field.TypeEnum, Enums: []string{"password_reset", "email_verification"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "token_hash", Type: field.TypeBytes, Unique: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "email", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "expires_at", Type: field.TypeTime},
		{Name: "used_at", Type: field.TypeTime, Nullable: true},
		{Name: "user_id", Type: field.TypeUUID},
	}
	// AccountTokensTable holds the schema information for the "account_tokens" table.
	AccountTokensTable = &schema.Table{
		Name:       "account_tokens",
		Columns:    AccountTokensColumns,
		PrimaryKey: []*schema.Column{AccountTokensColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "account_tokens_user_id_fkey",
				Columns:    []*schema.Column{AccountTokensColumns[9]},
				RefColumns: []*schema.Column{UsersColumns[0]},
				OnDelete:   schema.Cascade,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "account_tokens_user_id_idx",
				Unique:  false,
				Columns: []*schema.Column{AccountTokensColumns[9]},
			},
			{
				Name:    "account_tokens_expires_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AccountTokensColumns[7]},
			},
		},
	}
	// AdminsColumns holds the columns for the "admins" table.
	AdminsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "email", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "first_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "last_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "department", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "employee_id", Type: field.TypeString, Unique: true, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(50)"}},
		{Name: "phone", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(20)"}},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
	}
	// AdminsTable holds the schema information for the "admins" table.
	AdminsTable = &schema.Table{
		Name:       "admins",
		Columns:    AdminsColumns,
		PrimaryKey: []*schema.Column{AdminsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "admins_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AdminsColumns[1]},
			},
		},
	}
	// AuditHeadsColumns holds the columns for the "audit_heads" table.
	AuditHeadsColumns = []*schema.Column{
		{Name: "chain", Type: field.TypeString, Size: 2147483647},
		{Name: "length", Type: field.TypeInt64},
		{Name: "hash", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
	}
	// AuditHeadsTable holds the schema information for the "audit_heads" table.
	AuditHeadsTable = &schema.Table{
		Name:       "audit_heads",
		Columns:    AuditHeadsColumns,
		PrimaryKey: []*schema.Column{AuditHeadsColumns[0]},
	}
	// AdminAuditLogsColumns holds the columns for the "admin_audit_logs" table.
	AdminAuditLogsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "actor_type", Type: field.TypeEnum, Enums: []string{"patient", "doctor", "admin", "institution", "system"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "actor_id", Type: field.TypeUUID, Nullable: true},
		{Name: "action", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "resource_type", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(50)"}},
		{Name: "resource_id", Type: field.TypeUUID, Nullable: true},
		{Name: "details", Type: field.TypeJSON, Nullable: true},
		{Name: "ip_address", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "inet"}},
		{Name: "user_agent", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "request_id", Type: field.TypeString, Nullable: true, Size: 2147483647},
		{Name: "success", Type: field.TypeBool, Default: "true"},
		{Name: "chain", Type: field.TypeString, Size: 2147483647, Default: ""},
		{Name: "seq", Type: field.TypeInt64, Default: 0},
		{Name: "hash", Type: field.TypeBytes, Default: schema.Expr("''::bytea"), SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "admin_id", Type: field.TypeUUID, Nullable: true},
	}
	// AdminAuditLogsTable holds the schema information for the "admin_audit_logs" table.
	AdminAuditLogsTable = &schema.Table{
		Name:       "admin_audit_logs",
		Columns:    AdminAuditLogsColumns,
		PrimaryKey: []*schema.Column{AdminAuditLogsColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "admin_audit_logs_admin_id_fkey",
				Columns:    []*schema.Column{AdminAuditLogsColumns[15]},
				RefColumns: []*schema.Column{AdminsColumns[0]},
				OnDelete:   schema.NoAction,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "admin_audit_logs_admin_id_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AdminAuditLogsColumns[15], AdminAuditLogsColumns[1]},
			},
			{
				Name:    "admin_audit_logs_resource_type_resource_id_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AdminAuditLogsColumns[5], AdminAuditLogsColumns[6], AdminAuditLogsColumns[1]},
			},
			{
				Name:    "admin_audit_logs_action_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AdminAuditLogsColumns[4], AdminAuditLogsColumns[1]},
			},
			{
				Name:    "admin_audit_logs_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{AdminAuditLogsColumns[1]},
			},
			{
				Name:    "admin_audit_logs_chain_seq_idx",
				Unique:  true,
				Columns: []*schema.Column{AdminAuditLogsColumns[12], AdminAuditLogsColumns[13]},
			},
		},
	}
	// AuditValuesColumns holds the columns for the "audit_values" table.
	AuditValuesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID},
		{Name: "person_id", Type: field.TypeUUID, Nullable: true},
		{Name: "salt", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "changes", Type: field.TypeJSON},
	}
	// AuditValuesTable holds the schema information for the "audit_values" table.
	AuditValuesTable = &schema.Table{
		Name:       "audit_values",
		Columns:    AuditValuesColumns,
		PrimaryKey: []*schema.Column{AuditValuesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "audit_values_person_id_idx",
				Unique:  false,
				Columns: []*schema.Column{AuditValuesColumns[1]},
			},
		},
	}
	// CacheInvalidationsColumns holds the columns for the "cache_invalidations" table.
	CacheInvalidationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeInt64, Increment: true, SchemaType: map[string]string{"postgres": "bigint"}},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(50)"}},
		{Name: "key", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
	}
	// CacheInvalidationsTable holds the schema information for the "cache_invalidations" table.
	CacheInvalidationsTable = &schema.Table{
		Name:       "cache_invalidations",
		Columns:    CacheInvalidationsColumns,
		PrimaryKey: []*schema.Column{CacheInvalidationsColumns[0]},
	}
	// DoctorsColumns holds the columns for the "doctors" table.
	DoctorsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "search_text", Type: field.TypeString, Size: 2147483647, Default: ""},
		{Name: "first_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "last_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "email", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "medical_license", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(50)"}},
		{Name: "phone", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(20)"}},
		{Name: "years_experience", Type: field.TypeInt, Default: "0", SchemaType: map[string]string{"postgres": "integer"}},
		{Name: "consultation_fee", Type: field.TypeOther, Nullable: true, SchemaType: map[string]string{"postgres": "numeric(10,2)"}},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
		{Name: "professional_status", Type: field.TypeEnum, Enums: []string{"active", "suspended", "retired"}, Default: "active", SchemaType: map[string]string{"postgres": "text"}},
		{Name: "institution_id", Type: field.TypeUUID, Nullable: true},
		{Name: "specialty_id", Type: field.TypeUUID, Nullable: true},
		{Name: "secondary_specialty_id", Type: field.TypeUUID, Nullable: true},
	}
	// DoctorsTable holds the schema information for the "doctors" table.
	DoctorsTable = &schema.Table{
		Name:       "doctors",
		Columns:    DoctorsColumns,
		PrimaryKey: []*schema.Column{DoctorsColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "doctors_institution_id_fkey",
				Columns:    []*schema.Column{DoctorsColumns[14]},
				RefColumns: []*schema.Column{MedicalInstitutionsColumns[0]},
				OnDelete:   schema.SetNull,
			},
			{
				Symbol:     "doctors_specialty_id_fkey",
				Columns:    []*schema.Column{DoctorsColumns[15]},
				RefColumns: []*schema.Column{DoctorSpecialtiesColumns[0]},
				OnDelete:   schema.SetNull,
			},
			{
				Symbol:     "doctors_secondary_specialty_id_fkey",
				Columns:    []*schema.Column{DoctorsColumns[16]},
				RefColumns: []*schema.Column{DoctorSpecialtiesColumns[0]},
				OnDelete:   schema.SetNull,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "doctors_search_text_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[4]},
				Annotation: &entsql.IndexAnnotation{
					OpClass: "gin_trgm_ops",
					Type:    "GIN",
				},
			},
			{
				Name:    "doctors_institution_id_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[14]},
			},
			{
				Name:    "doctors_specialty_id_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[15]},
			},
			{
				Name:    "doctors_secondary_specialty_id_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[16]},
			},
			{
				Name:    "doctors_professional_status_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[13]},
			},
			{
				Name:    "doctors_created_at_id_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorsColumns[1], DoctorsColumns[0]},
			},
		},
	}
	// ErasuresColumns holds the columns for the "erasures" table.
	ErasuresColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "patient_id", Type: field.TypeUUID},
		{Name: "requested_by", Type: field.TypeUUID, Nullable: true},
		{Name: "reason", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "confirmed_by", Type: field.TypeUUID, Nullable: true},
		{Name: "executed_at", Type: field.TypeTime, Nullable: true},
		{Name: "user_id", Type: field.TypeUUID, Nullable: true},
	}
	// ErasuresTable holds the schema information for the "erasures" table.
	ErasuresTable = &schema.Table{
		Name:       "erasures",
		Columns:    ErasuresColumns,
		PrimaryKey: []*schema.Column{ErasuresColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "erasures_patient_id_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{ErasuresColumns[2], ErasuresColumns[1]},
			},
			{
				Name:    "erasures_patient_id_key",
				Unique:  true,
				Columns: []*schema.Column{ErasuresColumns[2]},
				Annotation: &entsql.IndexAnnotation{
					Where: "executed_at IS NOT NULL",
				},
			},
		},
	}
	// HealthProfilesColumns holds the columns for the "health_profiles" table.
	HealthProfilesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "height_cm", Type: field.TypeFloat64, Nullable: true, SchemaType: map[string]string{"postgres": "numeric(5,2)"}},
		{Name: "weight_kg", Type: field.TypeFloat64, Nullable: true, SchemaType: map[string]string{"postgres": "numeric(5,2)"}},
		{Name: "blood_type", Type: field.TypeEnum, Nullable: true, Enums: []string{"A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "is_smoker", Type: field.TypeBool, Default: "false"},
		{Name: "smoking_years", Type: field.TypeInt, Default: "0", SchemaType: map[string]string{"postgres": "integer"}},
		{Name: "consumes_alcohol", Type: field.TypeBool, Default: "false"},
		{Name: "alcohol_frequency", Type: field.TypeEnum, Nullable: true, Enums: []string{"never", "rarely", "occasionally", "regularly", "daily"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "hypertension_diagnosis", Type: field.TypeBool, Default: "false"},
		{Name: "diabetes_diagnosis", Type: field.TypeBool, Default: "false"},
		{Name: "high_cholesterol_diagnosis", Type: field.TypeBool, Default: "false"},
		{Name: "has_stroke_history", Type: field.TypeBool, Default: "false"},
		{Name: "has_heart_disease_history", Type: field.TypeBool, Default: "false"},
		{Name: "family_history_diabetes", Type: field.TypeBool, Default: "false"},
		{Name: "family_history_hypertension", Type: field.TypeBool, Default: "false"},
		{Name: "family_history_heart_disease", Type: field.TypeBool, Default: "false"},
		{Name: "physical_activity_minutes_weekly", Type: field.TypeInt, Default: "0", SchemaType: map[string]string{"postgres": "integer"}},
		{Name: "preexisting_conditions_notes", Type: field.TypeString, Nullable: true, Size: 2147483647},
		{Name: "preexisting_conditions_notes_sealed", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "current_medications", Type: field.TypeString, Nullable: true, Size: 2147483647},
		{Name: "current_medications_sealed", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "allergies", Type: field.TypeString, Nullable: true, Size: 2147483647},
		{Name: "allergies_sealed", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "patient_id", Type: field.TypeUUID, Unique: true},
	}
	// HealthProfilesTable holds the schema information for the "health_profiles" table.
	HealthProfilesTable = &schema.Table{
		Name:       "health_profiles",
		Columns:    HealthProfilesColumns,
		PrimaryKey: []*schema.Column{HealthProfilesColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "health_profiles_patient_id_fkey",
				Columns:    []*schema.Column{HealthProfilesColumns[26]},
				RefColumns: []*schema.Column{PatientsColumns[0]},
				OnDelete:   schema.Cascade,
			},
		},
	}
	// MedicalInstitutionsColumns holds the columns for the "medical_institutions" table.
	MedicalInstitutionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "search_text", Type: field.TypeString, Size: 2147483647, Default: ""},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(200)"}},
		{Name: "institution_type", Type: field.TypeEnum, Enums: []string{"preventive_clinic", "insurer", "public_health", "hospital", "health_center"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "contact_email", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "address", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "region_state", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "phone", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(20)"}},
		{Name: "website", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "license_number", Type: field.TypeString, Unique: true, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
		{Name: "is_verified", Type: field.TypeBool, Default: "false"},
	}
	// MedicalInstitutionsTable holds the schema information for the "medical_institutions" table.
	MedicalInstitutionsTable = &schema.Table{
		Name:       "medical_institutions",
		Columns:    MedicalInstitutionsColumns,
		PrimaryKey: []*schema.Column{MedicalInstitutionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "medical_institutions_search_text_idx",
				Unique:  false,
				Columns: []*schema.Column{MedicalInstitutionsColumns[4]},
				Annotation: &entsql.IndexAnnotation{
					OpClass: "gin_trgm_ops",
					Type:    "GIN",
				},
			},
			{
				Name:    "medical_institutions_institution_type_idx",
				Unique:  false,
				Columns: []*schema.Column{MedicalInstitutionsColumns[6]},
			},
			{
				Name:    "medical_institutions_region_state_idx",
				Unique:  false,
				Columns: []*schema.Column{MedicalInstitutionsColumns[9]},
			},
			{
				Name:    "medical_institutions_created_at_id_idx",
				Unique:  false,
				Columns: []*schema.Column{MedicalInstitutionsColumns[1], MedicalInstitutionsColumns[0]},
			},
		},
	}
	// LegalHoldsColumns holds the columns for the "legal_holds" table.
	LegalHoldsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "patient_id", Type: field.TypeUUID},
		{Name: "reason", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "placed_by", Type: field.TypeUUID},
		{Name: "released_at", Type: field.TypeTime, Nullable: true},
		{Name: "released_by", Type: field.TypeUUID, Nullable: true},
	}
	// LegalHoldsTable holds the schema information for the "legal_holds" table.
	LegalHoldsTable = &schema.Table{
		Name:       "legal_holds",
		Columns:    LegalHoldsColumns,
		PrimaryKey: []*schema.Column{LegalHoldsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "legal_holds_patient_id_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{LegalHoldsColumns[2], LegalHoldsColumns[1]},
			},
			{
				Name:    "legal_holds_patient_id_key",
				Unique:  true,
				Columns: []*schema.Column{LegalHoldsColumns[2]},
				Annotation: &entsql.IndexAnnotation{
					Where: "released_at IS NULL",
				},
			},
		},
	}
	// OpenRecordsColumns holds the columns for the "open_records" table.
	OpenRecordsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "actor_id", Type: field.TypeUUID},
		{Name: "patient_id", Type: field.TypeUUID},
		{Name: "purpose", Type: field.TypeEnum, Enums: []string{"treatment", "emergency", "registration", "operations"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "expires_at", Type: field.TypeTime},
		{Name: "transaction", Type: field.TypeInt64},
	}
	// OpenRecordsTable holds the schema information for the "open_records" table.
	OpenRecordsTable = &schema.Table{
		Name:       "open_records",
		Columns:    OpenRecordsColumns,
		PrimaryKey: []*schema.Column{OpenRecordsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "open_records_actor_id_patient_id_purpose_key",
				Unique:  true,
				Columns: []*schema.Column{OpenRecordsColumns[1], OpenRecordsColumns[2], OpenRecordsColumns[3]},
			},
			{
				Name:    "open_records_expires_at_idx",
				Unique:  false,
				Columns: []*schema.Column{OpenRecordsColumns[4]},
			},
		},
	}
	// OpeningDigestsColumns holds the columns for the "opening_digests" table.
	OpeningDigestsColumns = []*schema.Column{
		{Name: "seq", Type: field.TypeInt64, Increment: true},
		{Name: "created_at", Type: field.TypeTime},
		{Name: "until", Type: field.TypeInt64},
		{Name: "entries", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "hash", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
	}
	// OpeningDigestsTable holds the schema information for the "opening_digests" table.
	OpeningDigestsTable = &schema.Table{
		Name:       "opening_digests",
		Columns:    OpeningDigestsColumns,
		PrimaryKey: []*schema.Column{OpeningDigestsColumns[0]},
	}
	// OpeningReviewsColumns holds the columns for the "opening_reviews" table.
	OpeningReviewsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "opening_id", Type: field.TypeUUID, Unique: true},
		{Name: "patient_id", Type: field.TypeUUID},
		{Name: "reviewed_by", Type: field.TypeUUID},
		{Name: "reviewed_at", Type: field.TypeTime},
		{Name: "remark", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(512)"}},
	}
	// OpeningReviewsTable holds the schema information for the "opening_reviews" table.
	OpeningReviewsTable = &schema.Table{
		Name:       "opening_reviews",
		Columns:    OpeningReviewsColumns,
		PrimaryKey: []*schema.Column{OpeningReviewsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "opening_reviews_patient_id_idx",
				Unique:  false,
				Columns: []*schema.Column{OpeningReviewsColumns[3]},
			},
		},
	}
	// PatientsColumns holds the columns for the "patients" table.
	PatientsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "search_text", Type: field.TypeString, Size: 2147483647, Default: ""},
		{Name: "first_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "last_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "email", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "date_of_birth", Type: field.TypeOther, SchemaType: map[string]string{"postgres": "date"}},
		{Name: "gender", Type: field.TypeEnum, Nullable: true, Enums: []string{"male", "female", "other", "prefer_not_to_say"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "phone", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(20)"}},
		{Name: "emergency_contact_name", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(200)"}},
		{Name: "emergency_contact_phone", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(20)"}},
		{Name: "validation_status", Type: field.TypeEnum, Enums: []string{"pending", "doctor_validated", "institution_validated", "full_access"}, Default: "pending", SchemaType: map[string]string{"postgres": "text"}},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
		{Name: "is_verified", Type: field.TypeBool, Default: "false"},
		{Name: "doctor_id", Type: field.TypeUUID, Nullable: true},
		{Name: "institution_id", Type: field.TypeUUID, Nullable: true},
	}
	// PatientsTable holds the schema information for the "patients" table.
	PatientsTable = &schema.Table{
		Name:       "patients",
		Columns:    PatientsColumns,
		PrimaryKey: []*schema.Column{PatientsColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "patients_doctor_id_fkey",
				Columns:    []*schema.Column{PatientsColumns[16]},
				RefColumns: []*schema.Column{DoctorsColumns[0]},
				OnDelete:   schema.SetNull,
			},
			{
				Symbol:     "patients_institution_id_fkey",
				Columns:    []*schema.Column{PatientsColumns[17]},
				RefColumns: []*schema.Column{MedicalInstitutionsColumns[0]},
				OnDelete:   schema.SetNull,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "patients_search_text_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[4]},
				Annotation: &entsql.IndexAnnotation{
					OpClass: "gin_trgm_ops",
					Type:    "GIN",
				},
			},
			{
				Name:    "patients_doctor_id_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[16]},
			},
			{
				Name:    "patients_institution_id_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[17]},
			},
			{
				Name:    "patients_validation_status_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[13]},
			},
			{
				Name:    "patients_gender_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[9]},
			},
			{
				Name:    "patients_created_at_id_idx",
				Unique:  false,
				Columns: []*schema.Column{PatientsColumns[1], PatientsColumns[0]},
			},
		},
	}
	// ProvisioningKeysColumns holds the columns for the "provisioning_keys" table.
	ProvisioningKeysColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "user_type", Type: field.TypeEnum, Enums: []string{"patient", "doctor", "admin", "institution"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "key_hash", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "body_hash", Type: field.TypeBytes, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "person_id", Type: field.TypeUUID},
		{Name: "user_id", Type: field.TypeUUID},
	}
	// ProvisioningKeysTable holds the schema information for the "provisioning_keys" table.
	ProvisioningKeysTable = &schema.Table{
		Name:       "provisioning_keys",
		Columns:    ProvisioningKeysColumns,
		PrimaryKey: []*schema.Column{ProvisioningKeysColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "provisioning_keys_key_hash_key",
				Unique:  true,
				Columns: []*schema.Column{ProvisioningKeysColumns[2], ProvisioningKeysColumns[3]},
			},
			{
				Name:    "provisioning_keys_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{ProvisioningKeysColumns[1]},
			},
		},
	}
	// RecordKeysColumns holds the columns for the "record_keys" table.
	RecordKeysColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "wrapped", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "wrapped_by", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "erased_at", Type: field.TypeTime, Nullable: true},
		{Name: "patient_id", Type: field.TypeUUID, Unique: true},
	}
	// RecordKeysTable holds the schema information for the "record_keys" table.
	RecordKeysTable = &schema.Table{
		Name:       "record_keys",
		Columns:    RecordKeysColumns,
		PrimaryKey: []*schema.Column{RecordKeysColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "record_keys_patient_id_fkey",
				Columns:    []*schema.Column{RecordKeysColumns[5]},
				RefColumns: []*schema.Column{PatientsColumns[0]},
				OnDelete:   schema.Cascade,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "record_keys_wrapped_by_id_idx",
				Unique:  false,
				Columns: []*schema.Column{RecordKeysColumns[3], RecordKeysColumns[0]},
			},
		},
	}
	// RecordOpeningsColumns holds the columns for the "record_openings" table.
	RecordOpeningsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "opened_at", Type: field.TypeTime},
		{Name: "expires_at", Type: field.TypeTime},
		{Name: "patient_id", Type: field.TypeUUID},
		{Name: "actor_type", Type: field.TypeEnum, Enums: []string{"patient", "doctor", "admin", "institution", "system"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "actor_id", Type: field.TypeUUID, Nullable: true},
		{Name: "reader_name", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(200)"}},
		{Name: "institution_name", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(200)"}},
		{Name: "purpose", Type: field.TypeEnum, Enums: []string{"treatment", "emergency", "registration", "operations"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "reason", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "reason_sealed", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "ip_address", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "inet"}},
		{Name: "user_agent", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "request_id", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "transaction", Type: field.TypeInt64},
	}
	// RecordOpeningsTable holds the schema information for the "record_openings" table.
	RecordOpeningsTable = &schema.Table{
		Name:       "record_openings",
		Columns:    RecordOpeningsColumns,
		PrimaryKey: []*schema.Column{RecordOpeningsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "record_openings_patient_id_opened_at_id_idx",
				Unique:  false,
				Columns: []*schema.Column{RecordOpeningsColumns[3], RecordOpeningsColumns[1], RecordOpeningsColumns[0]},
			},
			{
				Name:    "record_openings_actor_id_opened_at_idx",
				Unique:  false,
				Columns: []*schema.Column{RecordOpeningsColumns[5], RecordOpeningsColumns[1]},
			},
			{
				Name:    "record_openings_transaction_idx",
				Unique:  false,
				Columns: []*schema.Column{RecordOpeningsColumns[14]},
			},
			{
				Name:    "record_openings_emergencies_idx",
				Unique:  false,
				Columns: []*schema.Column{RecordOpeningsColumns[1]},
				Annotation: &entsql.IndexAnnotation{
					Where: "purpose = 'emergency'",
				},
			},
		},
	}
	// SessionsColumns holds the columns for the "sessions" table.
	SessionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "family", Type: field.TypeUUID},
		{Name: "token_hash", Type: field.TypeBytes, Unique: true, SchemaType: map[string]string{"postgres": "bytea"}},
		{Name: "last_seen_at", Type: field.TypeTime},
		{Name: "idle_expires_at", Type: field.TypeTime},
		{Name: "expires_at", Type: field.TypeTime},
		{Name: "ip_address", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "inet"}},
		{Name: "user_agent", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "rotated_at", Type: field.TypeTime, Nullable: true},
		{Name: "revoked_at", Type: field.TypeTime, Nullable: true},
		{Name: "user_id", Type: field.TypeUUID},
	}
	// SessionsTable holds the schema information for the "sessions" table.
	SessionsTable = &schema.Table{
		Name:       "sessions",
		Columns:    SessionsColumns,
		PrimaryKey: []*schema.Column{SessionsColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "sessions_user_id_fkey",
				Columns:    []*schema.Column{SessionsColumns[13]},
				RefColumns: []*schema.Column{UsersColumns[0]},
				OnDelete:   schema.Cascade,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "sessions_user_id_idx",
				Unique:  false,
				Columns: []*schema.Column{SessionsColumns[13]},
			},
			{
				Name:    "sessions_family_idx",
				Unique:  false,
				Columns: []*schema.Column{SessionsColumns[4]},
			},
			{
				Name:    "sessions_expires_at_idx",
				Unique:  false,
				Columns: []*schema.Column{SessionsColumns[8]},
			},
		},
	}
	// DoctorSpecialtiesColumns holds the columns for the "doctor_specialties" table.
	DoctorSpecialtiesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "name", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(100)"}},
		{Name: "description", Type: field.TypeString, Nullable: true, Size: 2147483647},
		{Name: "category", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(50)"}},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
	}
	// DoctorSpecialtiesTable holds the schema information for the "doctor_specialties" table.
	DoctorSpecialtiesTable = &schema.Table{
		Name:       "doctor_specialties",
		Columns:    DoctorSpecialtiesColumns,
		PrimaryKey: []*schema.Column{DoctorSpecialtiesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "doctor_specialties_category_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorSpecialtiesColumns[6]},
			},
			{
				Name:    "doctor_specialties_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{DoctorSpecialtiesColumns[1]},
			},
		},
	}
	// UsersColumns holds the columns for the "users" table.
	UsersColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "updated_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "version", Type: field.TypeInt64, Default: schema.Expr("1")},
		{Name: "email", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "password_hash", Type: field.TypeString, SchemaType: map[string]string{"postgres": "varchar(255)"}},
		{Name: "user_type", Type: field.TypeEnum, Enums: []string{"patient", "doctor", "admin", "institution"}, SchemaType: map[string]string{"postgres": "text"}},
		{Name: "reference_id", Type: field.TypeUUID},
		{Name: "is_active", Type: field.TypeBool, Default: "true"},
		{Name: "is_verified", Type: field.TypeBool, Default: "false"},
		{Name: "failed_login_attempts", Type: field.TypeInt, Default: "0", SchemaType: map[string]string{"postgres": "integer"}},
		{Name: "last_failed_login", Type: field.TypeTime, Nullable: true},
		{Name: "locked_until", Type: field.TypeTime, Nullable: true},
		{Name: "last_login", Type: field.TypeTime, Nullable: true},
		{Name: "password_changed_at", Type: field.TypeTime, Nullable: true},
		{Name: "admin_id", Type: field.TypeUUID, Unique: true, Nullable: true},
		{Name: "doctor_id", Type: field.TypeUUID, Unique: true, Nullable: true},
		{Name: "institution_id", Type: field.TypeUUID, Unique: true, Nullable: true},
		{Name: "patient_id", Type: field.TypeUUID, Unique: true, Nullable: true},
	}
	// UsersTable holds the schema information for the "users" table.
	UsersTable = &schema.Table{
		Name:       "users",
		Columns:    UsersColumns,
		PrimaryKey: []*schema.Column{UsersColumns[0]},
		ForeignKeys: []*schema.ForeignKey{
			{
				Symbol:     "users_admin_id_fkey",
				Columns:    []*schema.Column{UsersColumns[15]},
				RefColumns: []*schema.Column{AdminsColumns[0]},
				OnDelete:   schema.Cascade,
			},
			{
				Symbol:     "users_doctor_id_fkey",
				Columns:    []*schema.Column{UsersColumns[16]},
				RefColumns: []*schema.Column{DoctorsColumns[0]},
				OnDelete:   schema.Cascade,
			},
			{
				Symbol:     "users_institution_id_fkey",
				Columns:    []*schema.Column{UsersColumns[17]},
				RefColumns: []*schema.Column{MedicalInstitutionsColumns[0]},
				OnDelete:   schema.Cascade,
			},
			{
				Symbol:     "users_patient_id_fkey",
				Columns:    []*schema.Column{UsersColumns[18]},
				RefColumns: []*schema.Column{PatientsColumns[0]},
				OnDelete:   schema.Cascade,
			},
		},
		Indexes: []*schema.Index{
			{
				Name:    "users_reference_id_idx",
				Unique:  false,
				Columns: []*schema.Column{UsersColumns[7]},
			},
			{
				Name:    "users_user_type_idx",
				Unique:  false,
				Columns: []*schema.Column{UsersColumns[6]},
			},
			{
				Name:    "users_created_at_idx",
				Unique:  false,
				Columns: []*schema.Column{UsersColumns[1]},
			},
		},
	}
	// WrappingKeysColumns holds the columns for the "wrapping_keys" table.
	WrappingKeysColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, Default: schema.Expr("gen_random_uuid()")},
		{Name: "created_at", Type: field.TypeTime, Default: schema.Expr("now()"), SchemaType: map[string]string{"postgres": "timestamptz"}},
		{Name: "fingerprint", Type: field.TypeString, Unique: true, SchemaType: map[string]string{"postgres": "varchar(512)"}},
		{Name: "is_active", Type: field.TypeBool, Default: "false"},
	}
	// WrappingKeysTable holds the schema information for the "wrapping_keys" table.
	WrappingKeysTable = &schema.Table{
		Name:       "wrapping_keys",
		Columns:    WrappingKeysColumns,
		PrimaryKey: []*schema.Column{WrappingKeysColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "wrapping_keys_active_key",
				Unique:  true,
				Columns: []*schema.Column{WrappingKeysColumns[3]},
				Annotation: &entsql.IndexAnnotation{
					Where: "is_active",
				},
			},
		},
	}
	// Tables holds all the tables in the schema.
	Tables = []*schema.Table{
		AccountTokensTable,
		AdminsTable,
		AuditHeadsTable,
		AdminAuditLogsTable,
		AuditValuesTable,
		CacheInvalidationsTable,
		DoctorsTable,
		ErasuresTable,
		HealthProfilesTable,
		MedicalInstitutionsTable,
		LegalHoldsTable,
		OpenRecordsTable,
		OpeningDigestsTable,
		OpeningReviewsTable,
		PatientsTable,
		ProvisioningKeysTable,
		RecordKeysTable,
		RecordOpeningsTable,
		SessionsTable,
		DoctorSpecialtiesTable,
		UsersTable,
		WrappingKeysTable,
	}
)

func init() {
	AccountTokensTable.ForeignKeys[0].RefTable = UsersTable
	AccountTokensTable.Annotation = &entsql.Annotation{
		Table: "account_tokens",
	}
	AccountTokensTable.Annotation.Checks = map[string]string{
		"account_tokens_email_check":      "public.is_email(email)",
		"account_tokens_purpose_check":    "purpose IN ('password_reset', 'email_verification')",
		"account_tokens_token_hash_check": "octet_length(token_hash) = 32",
	}
	AdminsTable.Annotation = &entsql.Annotation{
		Table: "admins",
	}
	AdminsTable.Annotation.Checks = map[string]string{
		"admins_department_check":  "public.is_line(department)",
		"admins_email_check":       "public.is_email(email)",
		"admins_employee_id_check": "public.is_line(employee_id)",
		"admins_first_name_check":  "public.is_line(first_name)",
		"admins_last_name_check":   "public.is_line(last_name)",
		"admins_phone_check":       "public.is_line(phone)",
	}
	AuditHeadsTable.Annotation = &entsql.Annotation{
		Table: "audit_heads",
	}
	AdminAuditLogsTable.ForeignKeys[0].RefTable = AdminsTable
	AdminAuditLogsTable.Annotation = &entsql.Annotation{
		Table: "admin_audit_logs",
	}
	AdminAuditLogsTable.Annotation.Checks = map[string]string{
		"admin_audit_logs_actor_type_check": "actor_type IN ('patient', 'doctor', 'admin', 'institution', 'system')",
		"admin_audit_logs_admin_check":      "(actor_type = 'admin') = (admin_id IS NOT NULL)",
		"admin_audit_logs_place_check":      "chain <> '' AND seq > 0 AND octet_length(hash) = 32",
	}
	AuditValuesTable.Annotation = &entsql.Annotation{
		Table: "audit_values",
	}
	CacheInvalidationsTable.Annotation = &entsql.Annotation{
		Table: "cache_invalidations",
	}
	DoctorsTable.ForeignKeys[0].RefTable = MedicalInstitutionsTable
	DoctorsTable.ForeignKeys[1].RefTable = DoctorSpecialtiesTable
	DoctorsTable.ForeignKeys[2].RefTable = DoctorSpecialtiesTable
	DoctorsTable.Annotation = &entsql.Annotation{
		Table: "doctors",
	}
	DoctorsTable.Annotation.Checks = map[string]string{
		"doctors_consultation_fee_check":    "consultation_fee >= 0 AND consultation_fee <> 'NaN'",
		"doctors_email_check":               "public.is_email(email)",
		"doctors_first_name_check":          "public.is_line(first_name)",
		"doctors_last_name_check":           "public.is_line(last_name)",
		"doctors_medical_license_check":     "public.is_line(medical_license)",
		"doctors_phone_check":               "public.is_line(phone)",
		"doctors_professional_status_check": "professional_status IN ('active', 'suspended', 'retired')",
		"doctors_specialties_differ_check":  "specialty_id <> secondary_specialty_id",
		"doctors_years_experience_check":    "years_experience BETWEEN 0 AND 80",
	}
	ErasuresTable.Annotation = &entsql.Annotation{
		Table: "erasures",
	}
	ErasuresTable.Annotation.Checks = map[string]string{
		"erasures_admins_check": "requested_by <> confirmed_by",
		"erasures_done_check":   "executed_at IS NOT NULL OR (requested_by IS NOT NULL AND confirmed_by IS NULL)",
		"erasures_reason_check": "public.is_line(reason)",
	}
	HealthProfilesTable.ForeignKeys[0].RefTable = PatientsTable
	HealthProfilesTable.Annotation = &entsql.Annotation{
		Table: "health_profiles",
	}
	HealthProfilesTable.Annotation.Checks = map[string]string{
		"health_profiles_alcohol_frequency_check":                   "alcohol_frequency IN ('never', 'rarely', 'occasionally', 'regularly', 'daily')",
		"health_profiles_allergies_check":                           "public.is_notes(allergies)",
		"health_profiles_allergies_sealed_check":                    "allergies_sealed IS NULL OR (allergies IS NULL AND octet_length(allergies_sealed) >= 29 AND octet_length(allergies_sealed) <= 4000029 AND get_byte(allergies_sealed, 0) = 1)",
		"health_profiles_blood_type_check":                          "blood_type IN ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')",
		"health_profiles_current_medications_check":                 "public.is_notes(current_medications)",
		"health_profiles_current_medications_sealed_check":          "current_medications_sealed IS NULL OR (current_medications IS NULL AND octet_length(current_medications_sealed) >= 29 AND octet_length(current_medications_sealed) <= 4000029 AND get_byte(current_medications_sealed, 0) = 1)",
		"health_profiles_drinker_frequency_check":                   "NOT consumes_alcohol OR (alcohol_frequency IS NOT NULL AND alcohol_frequency <> 'never')",
		"health_profiles_height_cm_check":                           "height_cm >= 20 AND height_cm <= 300",
		"health_profiles_physical_activity_minutes_weekly_check":    "physical_activity_minutes_weekly BETWEEN 0 AND 10080",
		"health_profiles_preexisting_conditions_notes_check":        "public.is_notes(preexisting_conditions_notes)",
		"health_profiles_preexisting_conditions_notes_sealed_check": "preexisting_conditions_notes_sealed IS NULL OR (preexisting_conditions_notes IS NULL AND octet_length(preexisting_conditions_notes_sealed) >= 29 AND octet_length(preexisting_conditions_notes_sealed) <= 4000029 AND get_byte(preexisting_conditions_notes_sealed, 0) = 1)",
		"health_profiles_smoking_years_check":                       "smoking_years >= 0",
		"health_profiles_weight_kg_check":                           "weight_kg >= 0.2 AND weight_kg <= 500",
	}
	MedicalInstitutionsTable.Annotation = &entsql.Annotation{
		Table: "medical_institutions",
	}
	MedicalInstitutionsTable.Annotation.Checks = map[string]string{
		"medical_institutions_address_check":          "public.is_line(address)",
		"medical_institutions_contact_email_check":    "public.is_email(contact_email)",
		"medical_institutions_institution_type_check": "institution_type IN ('preventive_clinic', 'insurer', 'public_health', 'hospital', 'health_center')",
		"medical_institutions_license_number_check":   "public.is_line(license_number)",
		"medical_institutions_name_check":             "public.is_line(name)",
		"medical_institutions_phone_check":            "public.is_line(phone)",
		"medical_institutions_region_state_check":     "public.is_line(region_state)",
		"medical_institutions_website_check":          "public.is_line(website)",
	}
	LegalHoldsTable.Annotation = &entsql.Annotation{
		Table: "legal_holds",
	}
	LegalHoldsTable.Annotation.Checks = map[string]string{
		"legal_holds_reason_check":   "public.is_line(reason)",
		"legal_holds_released_check": "(released_at IS NULL) = (released_by IS NULL)",
	}
	OpenRecordsTable.Annotation = &entsql.Annotation{
		Table: "open_records",
	}
	OpeningDigestsTable.Annotation = &entsql.Annotation{
		Table: "opening_digests",
	}
	OpeningReviewsTable.Annotation = &entsql.Annotation{
		Table: "opening_reviews",
	}
	OpeningReviewsTable.Annotation.Checks = map[string]string{
		"opening_reviews_remark_check": "public.is_line(remark)",
	}
	PatientsTable.ForeignKeys[0].RefTable = DoctorsTable
	PatientsTable.ForeignKeys[1].RefTable = MedicalInstitutionsTable
	PatientsTable.Annotation = &entsql.Annotation{
		Table: "patients",
	}
	PatientsTable.Annotation.Checks = map[string]string{
		"patients_date_of_birth_check":           "isfinite(date_of_birth) AND date_of_birth >= '1875-01-01' AND date_of_birth <= ((now() AT TIME ZONE 'UTC') + interval '14 hours')::date",
		"patients_doctor_or_institution_check":   "doctor_id IS NOT NULL OR institution_id IS NOT NULL",
		"patients_email_check":                   "public.is_email(email)",
		"patients_emergency_contact_check":       "(coalesce(emergency_contact_name, '') = '') = (coalesce(emergency_contact_phone, '') = '')",
		"patients_emergency_contact_name_check":  "public.is_line(emergency_contact_name)",
		"patients_emergency_contact_phone_check": "public.is_line(emergency_contact_phone)",
		"patients_first_name_check":              "public.is_line(first_name)",
		"patients_gender_check":                  "gender IN ('male', 'female', 'other', 'prefer_not_to_say')",
		"patients_last_name_check":               "public.is_line(last_name)",
		"patients_phone_check":                   "public.is_line(phone)",
		"patients_validation_status_check":       "validation_status IN ('pending', 'doctor_validated', 'institution_validated', 'full_access')",
	}
	ProvisioningKeysTable.Annotation = &entsql.Annotation{
		Table: "provisioning_keys",
	}
	ProvisioningKeysTable.Annotation.Checks = map[string]string{
		"provisioning_keys_hashes_check":    "octet_length(key_hash) = 32 AND octet_length(body_hash) = 32",
		"provisioning_keys_user_type_check": "user_type IN ('patient', 'doctor', 'admin', 'institution')",
	}
	RecordKeysTable.ForeignKeys[0].RefTable = PatientsTable
	RecordKeysTable.Annotation = &entsql.Annotation{
		Table: "record_keys",
	}
	RecordKeysTable.Annotation.Checks = map[string]string{
		"record_keys_erased_check":     "(wrapped IS NULL) = (erased_at IS NOT NULL)",
		"record_keys_wrapped_by_check": "public.is_line(wrapped_by)",
		"record_keys_wrapped_check":    "wrapped IS NULL OR (wrapped_by IS NOT NULL AND octet_length(wrapped) >= 49 AND octet_length(wrapped) <= 10000)",
	}
	RecordOpeningsTable.Annotation = &entsql.Annotation{
		Table:   "record_openings",
		Options: "PARTITION BY RANGE (opened_at)",
	}
	RecordOpeningsTable.Annotation.Checks = map[string]string{
		"record_openings_actor_type_check":    "actor_type IN ('patient', 'doctor', 'admin', 'institution', 'system')",
		"record_openings_emergency_check":     "purpose <> 'emergency' OR (actor_type = 'doctor' AND COALESCE(octet_length(reason_sealed) >= 39, char_length(btrim(reason)) >= 10, false))",
		"record_openings_purpose_check":       "purpose IN ('treatment', 'emergency', 'registration', 'operations')",
		"record_openings_reason_sealed_check": "reason_sealed IS NULL OR (reason IS NULL AND octet_length(reason_sealed) >= 30 AND octet_length(reason_sealed) <= 2077 AND get_byte(reason_sealed, 0) = 1)",
	}
	SessionsTable.ForeignKeys[0].RefTable = UsersTable
	SessionsTable.Annotation = &entsql.Annotation{
		Table: "sessions",
	}
	SessionsTable.Annotation.Checks = map[string]string{
		"sessions_expires_at_check": "idle_expires_at <= expires_at AND isfinite(expires_at)",
		"sessions_token_hash_check": "octet_length(token_hash) = 32",
	}
	DoctorSpecialtiesTable.Annotation = &entsql.Annotation{
		Table: "doctor_specialties",
	}
	DoctorSpecialtiesTable.Annotation.Checks = map[string]string{
		"doctor_specialties_category_check":    "public.is_line(category)",
		"doctor_specialties_description_check": "public.is_notes(description)",
		"doctor_specialties_name_check":        "public.is_line(name)",
	}
	UsersTable.ForeignKeys[0].RefTable = AdminsTable
	UsersTable.ForeignKeys[1].RefTable = DoctorsTable
	UsersTable.ForeignKeys[2].RefTable = MedicalInstitutionsTable
	UsersTable.ForeignKeys[3].RefTable = PatientsTable
	UsersTable.Annotation = &entsql.Annotation{
		Table: "users",
	}
	UsersTable.Annotation.Checks = map[string]string{
		"users_email_check":                 "public.is_email(email)",
		"users_failed_login_attempts_check": "failed_login_attempts >= 0",
		"users_person_check":                "num_nonnulls(patient_id, doctor_id, institution_id, admin_id) = 1\n\t\t\t\tAND reference_id IS NOT DISTINCT FROM CASE user_type\n\t\t\t\t\tWHEN 'patient' THEN patient_id\n\t\t\t\t\tWHEN 'doctor' THEN doctor_id\n\t\t\t\t\tWHEN 'institution' THEN institution_id\n\t\t\t\t\tWHEN 'admin' THEN admin_id\n\t\t\t\t\tELSE reference_id\n\t\t\t\tEND",
		"users_user_type_check":             "user_type IN ('patient', 'doctor', 'admin', 'institution')",
	}
	WrappingKeysTable.Annotation = &entsql.Annotation{
		Table: "wrapping_keys",
	}
	WrappingKeysTable.Annotation.Checks = map[string]string{
		"wrapping_keys_fingerprint_check": "public.is_line(fingerprint)",
	}
}
