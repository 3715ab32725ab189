// Package statement splits SQL text into statements as PostgreSQL's own lexer does
// (https://www.postgresql.org/docs/current/sql-syntax-lexical.html), with
// standard_conforming_strings on.
package statement

import (
	"fmt"
	"strings"
)

// Statement is one statement of a text.
type Statement struct {
	Pos  int    // of its first byte in the text
	Text string // with the ";" at its end, if it has one, and without the comments before it
	// Comments are those directly above it; a blank line separates earlier ones.
	Comments []string
	// Words are the first words, in upper case; "" is a quoted name.
	Words []string
}

// maxWords bounds Statement.Words: more than any check needs.
const maxWords = 8

// UnclosedError reports an unterminated string, name or comment.
type UnclosedError struct {
	What string
	Line int // where it begins, from 1
}

func (e *UnclosedError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Reason()) }

// Reason is the error without the line.
func (e *UnclosedError) Reason() string { return "unterminated " + e.What }

// Split returns the statements of a text. Error: [*UnclosedError].
func Split(text string) ([]Statement, error) {
	s := scanner{in: text, start: -1}
	for s.pos < len(text) {
		if err := s.next(); err != nil {
			return nil, err
		}
	}
	s.finish(s.end)
	return s.all, nil
}

type scanner struct {
	in  string
	pos int
	all []Statement

	// The current statement:
	start    int // -1 before its first token
	comments []string
	end      int // of its last token
	words    []string
	last     string // the previous word; "" if the previous token was not a word
	depth    int    // of parentheses
	bodies   int    // of BEGIN ATOMIC, and of CASE inside, which also ends with END
	function bool   // it creates a function or a procedure
}

// finish ends the current statement, if any.
func (s *scanner) finish(end int) {
	if s.start >= 0 {
		s.all = append(s.all, Statement{s.start, s.in[s.start:end], s.comments, s.words})
	}
	*s = scanner{in: s.in, pos: s.pos, all: s.all, start: -1}
}

// next reads a token, white space or a comment.
func (s *scanner) next() error {
	from, c := s.pos, s.in[s.pos]
	rest := s.in[from:]
	switch {
	case isSpace(c):
		s.pos++
		return nil
	case strings.HasPrefix(rest, "--"):
		s.pos = from + lineLength(rest)
		s.comment(from)
		return nil
	case strings.HasPrefix(rest, "/*"):
		err := s.block()
		s.comment(from)
		return err
	}
	if c == ';' && s.depth == 0 && s.bodies == 0 {
		s.pos++
		s.finish(s.pos)
		return nil
	}
	if s.start < 0 {
		s.start = from
	}
	err := s.token(c, rest)
	s.end = s.pos
	return err
}

func (s *scanner) token(c byte, rest string) error {
	from := s.pos
	word := ""
	var err error
	switch {
	case c == '\'':
		err = s.text(false)
	case c == '"':
		s.addWord("")
		err = s.name()
	case c == '$':
		err = s.dollar(rest)
	case isDigit(c): // following letters are not a word, and not the E of a string
		s.pos += length(rest, func(c byte) bool { return isDigit(c) || c == '.' })
		s.pos += nameLength(s.in[s.pos:])
	case isLetter(c):
		s.pos += nameLength(rest)
		after := s.in[s.pos:]
		switch word = s.in[from:s.pos]; {
		case strings.EqualFold(word, "e") && strings.HasPrefix(after, "'"):
			word = ""
			err = s.text(true)
		case strings.EqualFold(word, "u") && strings.HasPrefix(after, `&"`):
			word = ""
			s.pos++
			s.addWord("")
			err = s.name()
		default:
			word = strings.ToUpper(word)
			s.addWord(word)
			s.trackBody(word)
		}
	default:
		switch s.pos++; {
		case c == '(':
			s.depth++
		case c == ')' && s.depth > 0:
			s.depth--
		case c == '.':
			word = "." // what follows is a name
		}
	}
	if s.last == "." {
		word = ""
	}
	s.last = word
	return err
}

// addWord records one of the statement's first words.
func (s *scanner) addWord(word string) {
	if len(s.words) == maxWords {
		return
	}
	s.words = append(s.words, word)
	made := s.words
	if len(made) > 2 && made[1] == "OR" && made[2] == "REPLACE" {
		made = append([]string{made[0]}, made[3:]...)
	}
	s.function = len(made) > 1 && made[0] == "CREATE" && (made[1] == "FUNCTION" || made[1] == "PROCEDURE")
}

// trackBody records where an SQL-standard function body begins and ends: a ";" inside ends no statement.
func (s *scanner) trackBody(word string) {
	if !s.function || s.depth > 0 || s.last == "AS" || s.last == "." {
		return
	}
	switch {
	case word == "ATOMIC" && s.last == "BEGIN", word == "CASE" && s.bodies > 0:
		s.bodies++
	case word == "END" && s.bodies > 0:
		s.bodies--
	}
}

func (s *scanner) unclosed(what string, from int) error {
	return &UnclosedError{what, 1 + strings.Count(s.in[:from], "\n")}
}

// comment records a comment above a statement.
func (s *scanner) comment(from int) {
	if s.start >= 0 {
		return
	}
	s.comments = append(s.comments, s.in[from:s.pos])
	if after := s.in[s.pos:]; strings.HasPrefix(after, "\n\n") || strings.HasPrefix(after, "\r\n\r\n") {
		s.comments = nil
	}
}

// block reads a block comment, with nested ones.
func (s *scanner) block() error {
	from, depth := s.pos, 0
	for s.pos < len(s.in) {
		switch rest := s.in[s.pos:]; {
		case strings.HasPrefix(rest, "/*"):
			depth++
			s.pos += 2
		case strings.HasPrefix(rest, "*/"):
			s.pos += 2
			if depth--; depth == 0 {
				return nil
			}
		default:
			s.pos++
		}
	}
	return s.unclosed("comment", from)
}

// text reads a string from its quotation mark, with its continuations on later lines. If escaped (E'…'), a backslash
// escapes the next character.
func (s *scanner) text(escaped bool) error {
	from := s.pos
	for s.pos++; s.pos < len(s.in); s.pos++ {
		switch c := s.in[s.pos]; {
		case c == '\\' && escaped:
			s.pos++
		case c != '\'':
		case strings.HasPrefix(s.in[s.pos+1:], "'"):
			s.pos++
		default:
			n := continued(s.in[s.pos+1:])
			s.pos += 1 + n
			if n == 0 {
				return nil
			}
		}
	}
	s.pos = len(s.in)
	return s.unclosed("string", from)
}

// continued returns the distance from the end of a string to the quotation mark that continues it, over white space
// with a newline and comments, or 0.
func continued(after string) int {
	newline := false
	for i := 0; i < len(after); {
		switch {
		case strings.HasPrefix(after[i:], "--"):
			i += lineLength(after[i:])
		case isSpace(after[i]):
			newline = newline || after[i] == '\n' || after[i] == '\r'
			i++
		case after[i] == '\'' && newline:
			return i
		default:
			return 0
		}
	}
	return 0
}

// name reads a quoted name.
func (s *scanner) name() error {
	from := s.pos
	for s.pos++; s.pos < len(s.in); s.pos++ {
		if s.in[s.pos] != '"' {
			continue
		}
		s.pos++
		if !strings.HasPrefix(s.in[s.pos:], `"`) {
			return nil
		}
	}
	return s.unclosed("quoted name", from)
}

// dollar reads a parameter, a dollar-quoted string, or a single "$".
func (s *scanner) dollar(rest string) error {
	from := s.pos
	s.pos++
	part := func(c byte) bool { return isLetter(c) || isDigit(c) }
	n := length(rest[1:], part)
	if n > 0 && isDigit(rest[1]) {
		s.pos += length(rest[1:], isDigit)
		s.pos += nameLength(s.in[s.pos:])
		return nil
	}
	if !strings.HasPrefix(rest[1+n:], "$") {
		return nil
	}
	tag := rest[:n+2]
	end := strings.Index(rest[len(tag):], tag)
	if end < 0 {
		return s.unclosed("string after "+tag, from)
	}
	s.pos = from + len(tag) + end + len(tag)
	return nil
}

func length(text string, in func(c byte) bool) int {
	n := 0
	for n < len(text) && in(text[n]) {
		n++
	}
	return n
}

// nameLength returns the length of the name or word at the start of a text, or 0.
func nameLength(text string) int {
	if text == "" || !isLetter(text[0]) {
		return 0
	}
	return length(text, func(c byte) bool { return isLetter(c) || isDigit(c) || c == '$' })
}

// lineLength returns the length of the rest of a line, without its end.
func lineLength(text string) int {
	if i := strings.IndexAny(text, "\n\r"); i >= 0 {
		return i
	}
	return len(text)
}

func isSpace(c byte) bool  { return strings.IndexByte(" \t\n\r\f\v", c) >= 0 }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80 }
