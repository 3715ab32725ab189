// Package schema declares PredictHealth's Ent schemas, one entity per file: users (logins), institutions, specialties, doctors, patients,
// health profiles, admins, sessions, the audit trail and the views of them.
//
// Package schema/mixin has the columns that tables share, schema/enum the enumerations, and schema/sql what Ent cannot express: extensions,
// roles, functions, triggers and policies. Package schema/attach declares audit, cache and filters. A change to any of them reaches
// databases by a migration: see docs/contributing.md.
package schema
