// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

// The schema-stitching logic is generated in github.com/predicthealth/database/ent/runtime/runtime.go
