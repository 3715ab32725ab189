package postgres_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"net"
	"testing"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/postgres"
)

func message(kind byte, body []byte) []byte {
	return append(binary.BigEndian.AppendUint32([]byte{kind}, uint32(len(body)+4)), body...)
}

// pieces is a connection that is read in pieces of any length, and records what is written.
type pieces struct {
	net.Conn
	in    []byte
	sizes *rapid.T
	out   bytes.Buffer
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.in) == 0 {
		return 0, io.EOF
	}
	n := rapid.IntRange(1, min(len(b), len(p.in))).Draw(p.sizes, "piece")
	copy(b, p.in[:n])
	p.in = p.in[n:]
	return n, nil
}

func (p *pieces) Write(b []byte) (int, error) { return p.out.Write(b) }

// TestSendAhead: of the server's messages the reader sees all but the answers to those sent ahead, in their order, however the bytes arrive,
// and sees the error if the last one was refused.
func TestSendAhead(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		body := func() []byte { return rapid.SliceOfN(rapid.Byte(), 0, 9000).Draw(rt, "body") }
		var stream, want, row []byte
		asynchronous := func() {
			for range rapid.IntRange(0, 2).Draw(rt, "asynchronous") {
				m := message(rapid.SampledFrom([]byte("NSA")).Draw(rt, "kind"), body())
				stream, want = append(stream, m...), append(want, m...)
			}
		}
		hidden := func(kind byte, body []byte) {
			asynchronous()
			stream = append(stream, message(kind, body)...)
		}
		ahead := postgres.Ahead{Messages: []byte("ahead"), Transaction: rapid.Bool().Draw(rt, "transaction"), Execute: true}
		if ahead.Transaction {
			if rapid.Bool().Draw(rt, "fails") {
				hidden('E', body())
			} else {
				hidden('2', nil)
				row = body()
				hidden('D', row)
				hidden('C', body())
			}
			hidden('Z', []byte("I"))
		}
		refused := rapid.Bool().Draw(rt, "refused")
		asynchronous()
		if refused {
			m := message('E', body())
			stream, want = append(stream, m...), append(want, m...)
		} else {
			hidden('2', nil)
			hidden('D', body())
			hidden('C', body())
		}
		rest := rapid.SliceOfN(rapid.Byte(), 1, 20_000).Draw(rt, "rest")
		stream, want = append(stream, rest...), append(want, rest...)

		conn := &pieces{in: stream, sizes: rt}
		s := postgres.NewSocket(conn)
		s.SendAhead(ahead)
		if n, err := s.Write([]byte(" and after")); n != 10 || err != nil || conn.out.String() != "ahead and after" {
			rt.Fatalf("wrote %d, %v: %q", n, err, conn.out.String())
		}
		got, err := io.ReadAll(s)
		if err != nil || !bytes.Equal(got, want) {
			rt.Fatalf("read %d bytes, %v; want %d", len(got), err, len(want))
		}
		if end := s.EndAhead(); !end.Answered() || end.Refused != refused || !bytes.Equal(end.Row, row) {
			rt.Fatalf("answered %t, refused %t, row of %d bytes; want %t, %d", end.Answered(), end.Refused, len(end.Row), refused, len(row))
		}
		if n, err := s.Write([]byte("!")); n != 1 || err != nil || conn.out.String() != "ahead and after!" {
			rt.Fatalf("wrote %d, %v: %q", n, err, conn.out.String())
		}
	})
}

// TestAheadIsWithdrawn: messages that were not sent are not sent later.
func TestAheadIsWithdrawn(t *testing.T) {
	t.Parallel()
	conn := &pieces{}
	s := postgres.NewSocket(conn)
	s.SendAhead(postgres.Ahead{Messages: []byte("ahead"), Execute: true})
	if end := s.EndAhead(); end.Answered() || end.Refused {
		t.Errorf("%+v", end)
	}
	if _, err := s.Write([]byte("later")); err != nil || conn.out.String() != "later" {
		t.Errorf("%v: %q", err, conn.out.String())
	}
}

// FuzzSendAhead: no answer of a server panics, or is read without an end.
func FuzzSendAhead(f *testing.F) {
	f.Add([]byte("2\x00\x00\x00\x04C\x00\x00\x00\x04Z\x00\x00\x00\x05I2\x00\x00\x00\x04C\x00\x00\x00\x04rest"))
	f.Add([]byte("E\x00\x00\x00\x04Z\x00\x00\x00\x05IE\x00\x00\x00\x04"))
	f.Add([]byte("D\xff\xff\xff\xff"))
	f.Add([]byte("D\x00\x00\x00\x00"))
	f.Fuzz(func(_ *testing.T, stream []byte) {
		client, server := net.Pipe()
		go func() {
			_, _ = server.Write(stream)
			_ = server.Close()
		}()
		s := postgres.NewSocket(client)
		s.SendAhead(postgres.Ahead{Transaction: true, Execute: true})
		s.ForceSent()
		_, _ = io.Copy(io.Discard, s)
		_ = client.Close()
	})
}
