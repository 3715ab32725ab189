// Code generated from the schemas in schema/. DO NOT EDIT.

package predicate

import (
	"entgo.io/ent/dialect/sql"
)

// AccountToken is the predicate function for accounttoken builders.
type AccountToken func(*sql.Selector)

// Admin is the predicate function for admin builders.
type Admin func(*sql.Selector)

// AuditHead is the predicate function for audithead builders.
type AuditHead func(*sql.Selector)

// AuditLog is the predicate function for auditlog builders.
type AuditLog func(*sql.Selector)

// AuditValue is the predicate function for auditvalue builders.
type AuditValue func(*sql.Selector)

// CacheInvalidation is the predicate function for cacheinvalidation builders.
type CacheInvalidation func(*sql.Selector)

// Chart is the predicate function for chart builders.
type Chart func(*sql.Selector)

// Doctor is the predicate function for doctor builders.
type Doctor func(*sql.Selector)

// Erasure is the predicate function for erasure builders.
type Erasure func(*sql.Selector)

// HealthProfile is the predicate function for healthprofile builders.
type HealthProfile func(*sql.Selector)

// Institution is the predicate function for institution builders.
type Institution func(*sql.Selector)

// LegalHold is the predicate function for legalhold builders.
type LegalHold func(*sql.Selector)

// Login is the predicate function for login builders.
type Login func(*sql.Selector)

// OpenRecord is the predicate function for openrecord builders.
type OpenRecord func(*sql.Selector)

// OpeningDigest is the predicate function for openingdigest builders.
type OpeningDigest func(*sql.Selector)

// OpeningReview is the predicate function for openingreview builders.
type OpeningReview func(*sql.Selector)

// Patient is the predicate function for patient builders.
type Patient func(*sql.Selector)

// ProvisioningKey is the predicate function for provisioningkey builders.
type ProvisioningKey func(*sql.Selector)

// PublicDoctor is the predicate function for publicdoctor builders.
type PublicDoctor func(*sql.Selector)

// RecordKey is the predicate function for recordkey builders.
type RecordKey func(*sql.Selector)

// RecordOpening is the predicate function for recordopening builders.
type RecordOpening func(*sql.Selector)

// Session is the predicate function for session builders.
type Session func(*sql.Selector)

// Specialty is the predicate function for specialty builders.
type Specialty func(*sql.Selector)

// User is the predicate function for user builders.
type User func(*sql.Selector)

// WrappingKey is the predicate function for wrappingkey builders.
type WrappingKey func(*sql.Selector)
