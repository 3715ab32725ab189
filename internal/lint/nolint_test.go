package lint_test

import "testing"

func TestNolint(t *testing.T) {
	t.Parallel()
	const drop = "DROP TABLE part;\n"
	check(t, map[string]statements{
		"by name":                {"-- atlas:nolint destructive unused\n" + drop, ""},
		"by code":                {"-- atlas:nolint DS102 unused\n" + drop, ""},
		"with a colon":           {"-- atlas:nolint destructive: unused\n" + drop, ""},
		"windows lines":          {"-- atlas:nolint destructive unused\r\n" + drop, ""},
		"block comment":          {"/*atlas:nolint destructive unused */\n" + drop, ""},
		"among other comments":   {"-- why\n-- atlas:nolint destructive unused\n-- what\n" + drop, ""},
		"several":                {"-- atlas:nolint data_depend it is empty\n-- atlas:nolint BL108 it is empty\nALTER TABLE patient ALTER code TYPE bigint;", ""},
		"one of several":         {"-- atlas:nolint data_depend it is empty\nALTER TABLE patient ALTER code TYPE bigint;", "BL108"},
		"a rule of this package": {"-- atlas:nolint blocking it is small\nCREATE INDEX i ON patient (name);", ""},
		"a rename":               {"-- atlas:nolint incompatible unused\nALTER TABLE patient RENAME age TO years;", ""},
		"a foreign key":          {"-- atlas:nolint condrop a trigger does it\nALTER TABLE patient DROP CONSTRAINT patient_clinic_fkey;", ""},
		"around a body":          {"-- atlas:nolint DS203 it is a test\nDO $$ BEGIN\n\tDELETE FROM patient; -- ;\nEND $$;\n" + drop, "DS102"},
		"whole file":             {"-- atlas:nolint destructive unused\n\n" + drop + "DROP VIEW adult;", ""},
		"whole file, other rule": {"-- atlas:nolint blocking it is small\n\n" + drop, "NO104 DS102"},
		"whole file, no reason":  {"-- atlas:nolint destructive\n\n" + drop, "NO102 DS102"},
		"file and statement":     {"-- atlas:nolint destructive all go\n\n-- atlas:nolint DS102 this one too\n" + drop, "NO104"},
		"other statement":        {"-- atlas:nolint destructive unused\n" + drop + "DROP VIEW adult;", "DS201"},
		"other rule":             {"-- atlas:nolint blocking it is small\n" + drop, "NO104 DS102"},
		"no reason":              {"-- atlas:nolint destructive\n" + drop, "NO102 DS102"},
		"no rule":                {"-- atlas:nolint\n" + drop, "NO101 DS102"},
		"unknown rule":           {"-- atlas:nolint destruction unused\n" + drop, "NO103 DS102"},
		"unknown code":           {"-- atlas:nolint DS999 unused\n" + drop, "NO104 DS102"},
		"not itself":             {"-- atlas:nolint nolint no\n" + drop, "NO103 DS102"},
		"nothing there":          {"-- atlas:nolint destructive unused\nSELECT 1;", "NO104"},
		"twice":                  {"-- atlas:nolint destructive one\n-- atlas:nolint destructive two\n" + drop, "NO104"},
		"loose":                  {"SELECT 1;\n-- atlas:nolint destructive unused\n\n" + drop, "NO104 DS102"},
		"at the end":             {drop + "-- atlas:nolint destructive unused\n", "DS102 NO104"},
		"within":                 {"DROP TABLE\n-- atlas:nolint destructive unused\npart;", "DS102 NO104"},
		"with a delimiter":       {"-- atlas:delimiter \\n---\nSELECT 1\n---\n-- atlas:nolint destructive unused\nDROP TABLE part\n---\n", ""},
	})
}
