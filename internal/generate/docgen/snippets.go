package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strings"
)

// snippetPart names a part that shows declarations of a file: <!-- begin examples/patients/list.go: patient service.list -->.
var snippetPart = regexp.MustCompile(`(?m)^<!-- begin ((\S+\.go): (.+)) -->$`)

// snippets are the parts of a page that show declarations, whole and with their comments.
func snippets(root, page string) (map[string]string, error) {
	text, err := os.ReadFile(root + "/" + page)
	if err != nil {
		return nil, err
	}
	parts := map[string]string{}
	for _, m := range snippetPart.FindAllStringSubmatch(string(text), -1) {
		source, err := os.ReadFile(root + "/" + m[2])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", page, err)
		}
		code, err := snippet(source, strings.Fields(m[3]))
		if err != nil {
			return nil, fmt.Errorf("%s: %s %w", page, m[2], err)
		}
		parts[m[1]] = code
	}
	return parts, nil
}

// snippet is the declarations of those names, in the order of the names: a function's or a type's, or type.method.
func snippet(source []byte, names []string) (string, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return "", err
	}
	found := map[string]string{}
	for _, decl := range file.Decls {
		from := decl.Pos()
		name, doc := declared(decl)
		if doc != nil {
			from = doc.Pos()
		}
		found[name] = string(source[files.Position(from).Offset:files.Position(decl.End()).Offset])
	}
	var out []string
	for _, name := range names {
		code, ok := found[name]
		if !ok {
			return "", fmt.Errorf("declares no %s", name)
		}
		out = append(out, code)
	}
	return "```go\n" + strings.Join(out, "\n\n") + "\n```\n", nil
}

// declared is the name of a declaration, for a group that of its first type, and its comment.
func declared(decl ast.Decl) (name string, doc *ast.CommentGroup) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		name = d.Name.Name
		if d.Recv != nil {
			of := d.Recv.List[0].Type
			if pointer, ok := of.(*ast.StarExpr); ok {
				of = pointer.X
			}
			name = fmt.Sprintf("%s.%s", of, name)
		}
		return name, d.Doc
	case *ast.GenDecl:
		if t, ok := d.Specs[0].(*ast.TypeSpec); ok {
			name = t.Name.Name
		}
		return name, d.Doc
	}
	return "", nil
}
