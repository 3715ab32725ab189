package statement_test

import (
	"encoding/binary"
	"errors"
	"io"
	"net"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/statement"
)

// pieces are concatenated to test texts. A backslash occurs only where psql does not read it as one of its commands.
var pieces = []string{
	";", ";", ";", "(", ")", " ", "\n", "\r", "\t", "a", "e", "E", "u&", "U&", "x", "1", "2.5", "1e", "$1", "$", "$$", "$a$", "$é$", "é",
	"'", "''", "'a'", `'\'`, `E'\''`, `e'\\'`, "E'a'\n'b'", `U&'\\'`, `"`, `""`, `"a;"`, `U&"a"`, "--", "-- c;\n", "/*", "*/", "/* ; */", "/", "*", "-", ".", ",",
	"SELECT", "BEGIN", "COMMIT", "as end", "CASE", "END", "[", "]", "=",
	";CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;",
	";create or replace /* ; */ procedure p() begin\natomic insert into t values (';'); end;",
	";CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $f$ SELECT 1; $f$;", "DO $$ BEGIN NULL; END $$;",
}

// TestLikePsql: psql splits any text into the same statements.
func TestLikePsql(t *testing.T) {
	t.Parallel()
	p := newPsql(t)
	rapid.Check(t, func(rt *rapid.T) {
		p.compare(rt, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 25).Draw(rt, "pieces"), ""))
	})
}

// FuzzLikePsql is TestLikePsql with arbitrary bytes.
func FuzzLikePsql(f *testing.F) {
	for _, piece := range pieces {
		f.Add("SELECT " + piece + "; x '" + piece)
	}
	p := newPsql(f)
	f.Fuzz(func(t *testing.T, text string) {
		for i, rest := range strings.Split(text, `\`) {
			if i > 0 && rest != "" && !strings.ContainsAny(rest[:1], "'\" \n0") {
				return // psql may read it as one of its commands
			}
		}
		if strings.ContainsAny(text, ":`\x00") || !utf8.ValidString(text) {
			return // psql has variables and shell commands, and PostgreSQL accepts only UTF-8
		}
		p.compare(t, text)
	})
}

type psql struct {
	program, address string
	mu               sync.Mutex
	sent             []string // since the last call of statements
}

// newPsql starts a server that records what psql sends and executes nothing.
func newPsql(t testing.TB) *psql {
	t.Helper()
	program, err := local.Psql()
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	p := &psql{program: program, address: l.Addr().String()}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			p.serve(conn)
		}
	}()
	return p
}

func (p *psql) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	message := func(kind byte, body string) []byte {
		return append(binary.BigEndian.AppendUint32([]byte{kind}, uint32(len(body)+4)), body...) //nolint:gosec // short
	}
	read := func(header []byte) (body []byte, err error) {
		if _, err = io.ReadFull(conn, header); err == nil {
			body = make([]byte, binary.BigEndian.Uint32(header[len(header)-4:])-4)
			_, err = io.ReadFull(conn, body)
		}
		return body, err
	}
	if _, err := read(make([]byte, 4)); err != nil {
		return
	}
	ready := message('Z', "I")
	out := message('R', "\x00\x00\x00\x00")
	for _, setting := range []string{"server_version\x0015.0\x00", "client_encoding\x00UTF8\x00", "standard_conforming_strings\x00on\x00"} {
		out = append(out, message('S', setting)...)
	}
	out = append(out, ready...)
	for {
		if _, err := conn.Write(out); err != nil {
			return
		}
		header := make([]byte, 5)
		body, err := read(header)
		if err != nil || header[0] != 'Q' {
			return
		}
		p.mu.Lock()
		p.sent = append(p.sent, strings.TrimRight(string(body), "\x00"))
		p.mu.Unlock()
		out = append(message('C', "DO\x00"), ready...)
	}
}

// statements returns those that psql sends for a text; ok is false if psql read a part of it as its own command.
func (p *psql) statements(t interface{ Fatal(...any) }, text string) (all []string, ok bool) {
	host, port, err := net.SplitHostPort(p.address)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(p.program, "--no-psqlrc", "--quiet", "--file=-", "host="+host+" port="+port+" user=u dbname=d sslmode=disable gssencmode=disable")
	cmd.Stdin = strings.NewReader(text)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err, string(out))
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	all, p.sent = p.sent, nil
	return all, !strings.Contains(string(out), `\`)
}

func (p *psql) compare(t interface {
	Fatal(...any)
	Fatalf(string, ...any)
}, text string,
) {
	sent, ok := p.statements(t, text)
	if !ok || psqlMisreadsBody(text) || refusedNumber.MatchString(text) || continuedString.MatchString(text) {
		return
	}
	whole, err := statement.Split(text)
	var unclosed *statement.UnclosedError
	if err != nil && !errors.As(err, &unclosed) {
		t.Fatal(err)
	}
	var parts []string
	for i, query := range sent {
		part, partErr := statement.Split(query)
		switch {
		case partErr != nil && err != nil && i == len(sent)-1:
			return // both find the last one unterminated
		case partErr != nil || len(part) > 1:
			t.Fatalf("%q: psql sends %q, which is %v, %v", text, query, part, partErr)
		case len(part) == 1:
			parts = append(parts, squeezed(part[0].Text))
		}
	}
	var parsed []string
	for _, s := range whole {
		parsed = append(parsed, squeezed(s.Text))
	}
	if err != nil || strings.Join(parsed, "\x00") != strings.Join(parts, "\x00") {
		t.Fatalf("%q: psql finds\n%q\nand Split\n%q, %v", text, parts, parsed, err)
	}
}

// refusedNumber is a number followed by letters. PostgreSQL refuses it, and psql's versions split it differently.
var refusedNumber = regexp.MustCompile(`[0-9][.]?[A-Za-z_\x80-\x{10ffff}]`)

// continuedString continues on a later line. psql, which reads line by line, then no longer knows whether a backslash
// escapes in it, unlike PostgreSQL.
var continuedString = regexp.MustCompile(`(?s)'\s*(--[^\n\r]*)?[\n\r](\s|--[^\n\r]*[\n\r])*'.*\\`)

// squeezed removes all white space: psql omits empty lines.
func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }

// psqlMisreadsBody: in a function psql reads every BEGIN, CASE and END as part of an SQL-standard body. PostgreSQL and
// this package do so only after BEGIN ATOMIC, and not for names.
func psqlMisreadsBody(text string) bool {
	text = strings.ToUpper(text)
	if !strings.Contains(text, "CREATE") {
		return false
	}
	for _, piece := range pieces {
		if piece = strings.ToUpper(piece); strings.Contains(piece, "CREATE") {
			text = strings.ReplaceAll(text, piece, "")
		}
	}
	return strings.Contains(text, "BEGIN") || strings.Contains(text, "ATOMIC")
}
