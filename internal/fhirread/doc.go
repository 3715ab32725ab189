// Package fhirread reads the exports of package export with github.com/google/fhir, which knows nothing of ours. It is a module of its own, and
// has tests only.
package fhirread
