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

// pieces are what texts are made of. A backslash stands only where psql takes it for no command, or for none that there is.
var pieces = []string{
	";", ";", ";", "(", ")", " ", "\n", "\r", "\t", "a", "e", "E", "u&", "U&", "x", "1", "2.5", "1e", "$1", "$", "$$", "$a$", "$é$", "é",
	"'", "''", "'a'", `'\'`, `E'\''`, `e'\\'`, "E'a'\n'b'", `U&'\\'`, `"`, `""`, `"a;"`, `U&"a"`, "--", "-- c;\n", "/*", "*/", "/* ; */", "/", "*", "-", ".", ",",
	"SELECT", "BEGIN", "COMMIT", "as end", "CASE", "END", "[", "]", "=",
	";CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;",
	";create or replace /* ; */ procedure p() begin\natomic insert into t values (';'); end;",
	";CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $f$ SELECT 1; $f$;", "DO $$ BEGIN NULL; END $$;",
}

// TestAsPsql: psql finds the same statements in any text.
func TestAsPsql(t *testing.T) {
	t.Parallel()
	p := newPsql(t)
	rapid.Check(t, func(rt *rapid.T) {
		p.compare(rt, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 25).Draw(rt, "pieces"), ""))
	})
}

// FuzzAsPsql is TestAsPsql of any bytes.
func FuzzAsPsql(f *testing.F) {
	for _, piece := range pieces {
		f.Add("SELECT " + piece + "; x '" + piece)
	}
	p := newPsql(f)
	f.Fuzz(func(t *testing.T, text string) {
		for i, rest := range strings.Split(text, `\`) {
			if i > 0 && rest != "" && !strings.ContainsAny(rest[:1], "'\" \n0") {
				return // psql may take it for one of its commands, which no server sees
			}
		}
		if strings.ContainsAny(text, ":`\x00") || !utf8.ValidString(text) {
			return // psql has variables and commands of the shell, and PostgreSQL takes UTF-8 alone
		}
		p.compare(t, text)
	})
}

type psql struct {
	program, address string
	mu               sync.Mutex
	sent             []string // what it has sent since the last look
}

// newPsql is a server that notes what psql sends and does nothing.
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

// statements are those that psql finds in a text; ok is whether it took all of it for SQL.
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
	if !ok || beginsOtherwise(text) || refusedNumber.MatchString(text) || continuedString.MatchString(text) {
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
			return // both say that the last has no end
		case partErr != nil || len(part) > 1:
			t.Fatalf("%q: psql sends %q, which is %v, %v", text, query, part, partErr)
		case len(part) == 1:
			parts = append(parts, squeezed(part[0].Text))
		}
	}
	var ours []string
	for _, s := range whole {
		ours = append(ours, squeezed(s.Text))
	}
	if err != nil || strings.Join(ours, "\x00") != strings.Join(parts, "\x00") {
		t.Fatalf("%q: psql finds\n%q\nand we\n%q, %v", text, parts, ours, err)
	}
}

// refusedNumber has letters after it. PostgreSQL refuses it, and psql's versions part it differently.
var refusedNumber = regexp.MustCompile(`[0-9][.]?[A-Za-z_\x80-\x{10ffff}]`)

// continuedString goes on in a later line. psql, which reads line by line, has forgotten by then whether a backslash
// escapes in it; PostgreSQL has not.
var continuedString = regexp.MustCompile(`(?s)'\s*(--[^\n\r]*)?[\n\r](\s|--[^\n\r]*[\n\r])*'.*\\`)

// squeezed is a text without its blanks: psql leaves out empty lines.
func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }

// beginsOtherwise: psql takes a BEGIN, a CASE and an END of a function for those of a body in SQL wherever they stand;
// PostgreSQL and we, BEGIN ATOMIC only, and no name.
func beginsOtherwise(text string) bool {
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
