// Package testguide gives a test the commands and the code that a guide shows.
package testguide

import (
	"os"
	"regexp"
	"testing"
)

// Block is a block of shell commands.
type Block struct {
	// Name is that of the comment before it, <!-- commands: NAME -->, by which one test runs it; else "".
	Name   string
	Script string
}

var shell = regexp.MustCompile("(?ms)^(?:<!-- commands: ([a-z-]+) -->\n)?```sh\n(.*?)^```$")

// Blocks are those of a page, in its order.
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

// Named is the script of a page's block of that name.
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

// Example is the code of a page's block, in any language, after the comment <!-- example: NAME -->.
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
