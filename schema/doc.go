// Package schema declares PredictHealth's domain as an Ent graph, one entity a file: users (every
// login), institutions, specialties, doctors, patients, health profiles, admins and the audit
// trail.
//
// It declares and does not act. Columns that tables share are in schema/mixin, closed sets of words
// in schema/enum, what Ent cannot express (extensions, functions, triggers) in schema/sql. A change
// to any of them reaches databases by a migration: see the README.
package schema
