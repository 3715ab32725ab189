// Package testguide extracts commands and code from guides, for tests that run them.
package testguide

import (
	"os"
	"regexp"
	"testing"
)

// Block is a block of shell commands.
type Block struct {
	// Name is the NAME of a preceding comment <!-- commands: NAME -->, or "". A test runs the block by this name.
	Name   string
	Script string
}

var shell = regexp.MustCompile("(?ms)^(?:<!-- commands: ([a-z-]+) -->\n)?```sh\n(.*?)^```$")

// Blocks returns the shell blocks of a page in order.
func Blocks(t testing.TB, page string) []Block {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var all []Block
	for _, m := range shell.FindAllStringSubmatch(string(text), -1) {
		all = append(all, Block{m[1], m[2]})
	}
	return all
}

// Named returns the script of a page's block by name.
func Named(t testing.TB, page, name string) string {
	t.Helper()
	for _, b := range Blocks(t, page) {
		if b.Name == name {
			return b.Script
		}
	}
	t.Fatalf("%s has no commands %q", page, name)
	return ""
}

var example = regexp.MustCompile("(?ms)^<!-- example: ([a-z-]+) -->\n```[a-z]+\n(.*?)^```$")

// Example returns the code of a page's block, in any language, after the comment <!-- example: NAME -->.
func Example(t testing.TB, page, name string) string {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range example.FindAllStringSubmatch(string(text), -1) {
		if m[1] == name {
			return m[2]
		}
	}
	t.Fatalf("%s has no example %q", page, name)
	return ""
}
