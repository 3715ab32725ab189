package deploytest

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// schemas writes a JSON schema for each kind of Kubernetes, from the OpenAPI document in one of its modules, and
// returns their folder. Unknown fields are errors, as for the API server with --validate=strict.
func schemas(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "k8s.io/kubectl").Output()
	if err != nil {
		t.Fatal(err)
	}
	module := strings.TrimSpace(string(out))
	definitions := openAPI(t, filepath.Join(module, "testdata", "openapi", "swagger.json"))
	// The newer of the two has jobs and pods only.
	maps.Copy(definitions, openAPI(t, filepath.Join(module, "pkg", "explain", "v2", "templates", "batch.k8s.io_v1.json")))
	for _, d := range definitions {
		seal(d)
	}
	dir := t.TempDir()
	for name, d := range definitions {
		kinds, _ := d["x-kubernetes-group-version-kind"].([]any)
		if len(kinds) != 1 {
			continue
		}
		gvk := kinds[0].(map[string]any)
		needed := map[string]any{}
		reach(definitions, name, needed)
		schema, err := json.Marshal(map[string]any{
			"$schema": "http://json-schema.org/draft-07/schema#", "definitions": needed,
			"allOf":    []any{map[string]any{"$ref": "#/definitions/" + name}},
			"required": []string{"apiVersion", "kind", "metadata"},
		})
		if err != nil {
			t.Fatal(err)
		}
		group, version := gvk["group"].(string), gvk["version"].(string)
		file := strings.ToLower(gvk["kind"].(string))
		if first, _, _ := strings.Cut(group, "."); first != "" {
			file += "-" + first
		}
		if err := os.WriteFile(filepath.Join(dir, file+"-"+version+".json"), schema, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// openAPI returns the definitions of a document of version 2 or 3.
func openAPI(t *testing.T, file string) map[string]map[string]any {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Definitions map[string]map[string]any
		Components  struct{ Schemas map[string]map[string]any }
	}
	raw = bytes.ReplaceAll(raw, []byte("#/components/schemas/"), []byte("#/definitions/"))
	if err := json.Unmarshal(raw, &document); err != nil {
		t.Fatal(err)
	}
	if document.Definitions == nil {
		return document.Components.Schemas
	}
	return document.Definitions
}

// seal makes a schema strict, and fields of type "number or string" exactly that.
func seal(schema map[string]any) {
	if schema["format"] == "int-or-string" && schema["oneOf"] == nil {
		delete(schema, "type")
		delete(schema, "format")
		schema["oneOf"] = []any{map[string]any{"type": "string"}, map[string]any{"type": "integer"}}
	}
	properties, ok := schema["properties"].(map[string]any)
	if !ok {
		return
	}
	schema["additionalProperties"] = false
	for _, p := range properties {
		if p, ok := p.(map[string]any); ok {
			seal(p)
		}
	}
}

// reach collects a definition and those that it refers to.
func reach(all map[string]map[string]any, name string, into map[string]any) {
	if _, done := into[name]; done {
		return
	}
	into[name] = all[name]
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if ref, ok := v["$ref"].(string); ok {
				reach(all, strings.TrimPrefix(ref, "#/definitions/"), into)
			}
			for _, child := range v {
				walk(child)
			}
		case []any:
			for _, child := range v {
				walk(child)
			}
		}
	}
	walk(all[name])
}
