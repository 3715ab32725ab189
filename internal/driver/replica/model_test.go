package replica_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	pqdriver "github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
)

const system = 7

// server is a server of a cluster. Its log is the change at each LSN, from 1 on, 0 for one of another client.
type server struct {
	timeline uint32
	log      []int
	primary  bool
	reported uint32 // the timeline of its last restartpoint
}

func (s *server) at(timeline uint32) postgres.Position {
	return postgres.Position{System: system, Timeline: timeline, LSN: uint64(len(s.log))}
}

// session is what reads what it has written: a client, or a context.
type session struct {
	writes *pqdriver.Writes
	acked  []int
}

// cluster is a model of servers that fail over, also while the old primary still answers, and of clients that reach each of them.
type cluster struct {
	servers  []*server
	current  *server // the latest primary
	newest   uint32  // timeline
	sessions []*session
	changes  int
	standby  int // reads that standbys answered
}

var errNoPrimary = errors.New("no primary on such a timeline can be reached")

// primary returns any primary on a timeline that is not before the given one, as a pool with connections to several does.
func (c *cluster) primary(t *rapid.T, timeline uint32) *server {
	var all []*server
	for _, s := range c.servers {
		if s.primary && s.timeline >= timeline {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return rapid.SampledFrom(all).Draw(t, "primary")
}

func (c *cluster) write(t *rapid.T) {
	s, at := rapid.SampledFrom(c.sessions).Draw(t, "session"), c.primary(t, 0)
	c.changes++
	at.log = append(at.log, c.changes)
	s.acked = append(s.acked, c.changes)
	s.writes.Record(at.timeline)
}

func (c *cluster) other(t *rapid.T) { at := c.primary(t, 0); at.log = append(at.log, 0) }

// replay lets a standby replay some of what a primary has, if their histories agree.
func (c *cluster) replay(t *rapid.T) {
	s, from := rapid.SampledFrom(c.servers).Draw(t, "server"), c.primary(t, 0)
	if s.primary || s.timeline > from.timeline || len(s.log) > len(from.log) || !slices.Equal(s.log, from.log[:len(s.log)]) {
		return
	}
	n := rapid.IntRange(len(s.log), len(from.log)).Draw(t, "up to")
	s.log, s.timeline = slices.Clone(from.log[:n]), from.timeline
}

func (c *cluster) restartpoint(t *rapid.T) {
	s := rapid.SampledFrom(c.servers).Draw(t, "server")
	s.reported = s.timeline
}

// promote makes a standby the primary. The old one goes on, as it does while it is cut off. A cluster manager does not promote a standby of a
// branch that an earlier failover has abandoned.
func (c *cluster) promote(t *rapid.T) {
	s := rapid.SampledFrom(c.servers).Draw(t, "server")
	if s.primary || len(s.log) > len(c.current.log) || !slices.Equal(s.log, c.current.log[:len(s.log)]) {
		return
	}
	c.newest++
	s.primary, s.timeline = true, c.newest
	c.current = s
}

// rewind makes an old primary a standby of the current one.
func (c *cluster) rewind(t *rapid.T) {
	s := rapid.SampledFrom(c.servers).Draw(t, "server")
	if s == c.current || !s.primary {
		return
	}
	*s = server{log: slices.Clone(c.current.log), timeline: c.current.timeline}
}

// carry passes a session's position to another one.
func (c *cluster) carry(t *rapid.T) {
	s := rapid.SampledFrom(c.sessions).Draw(t, "session")
	acked := slices.Clone(s.acked)
	at, err := c.position(t, s)
	if err != nil {
		return
	}
	to := rapid.IntRange(0, len(c.sessions)-1).Draw(t, "to")
	if c.sessions[to] != s {
		c.sessions[to] = &session{pqdriver.NewWrites(c.sessions[to].writes, at), append(acked, c.sessions[to].acked...)}
	}
}

func (c *cluster) position(t *rapid.T, s *session) (postgres.Position, error) {
	return s.writes.Position(system, func(timeline uint32) (postgres.Position, error) {
		p := c.primary(t, timeline)
		if p == nil || rapid.IntRange(0, 9).Draw(t, "reachable") == 0 {
			return postgres.Position{}, errNoPrimary
		}
		return p.at(p.timeline), nil
	})
}

// read reads as the client does: from a standby if it shows what is needed, otherwise from a primary.
func (c *cluster) read(t *rapid.T) {
	s := rapid.SampledFrom(c.sessions).Draw(t, "session")
	from := rapid.SampledFrom(c.servers).Draw(t, "server")
	need, err := c.position(t, s)
	if err == nil && !from.primary {
		err = from.at(from.reported).Replayed(need)
		if errors.Is(err, postgres.ErrLaterTimeline) {
			s.writes.Invalidate()
			if need, err = c.position(t, s); err == nil {
				err = from.at(from.reported).Replayed(need)
			}
		}
		if err == nil {
			c.standby++
			c.check(t, s, from, "a standby")
			return
		}
	}
	if p := c.primary(t, s.writes.Known(system).Timeline); p != nil {
		c.check(t, s, p, "a primary")
	}
}

// check fails if a server misses a change of the session that the cluster has not lost.
func (c *cluster) check(t *rapid.T, s *session, from *server, what string) {
	for _, change := range s.acked {
		if slices.Contains(c.current.log, change) && !slices.Contains(from.log, change) {
			t.Fatalf("%s on timeline %d (reported %d) with %v misses change %d; the primary has timeline %d, %v", what, from.timeline, from.reported, from.log, change,
				c.current.timeline, c.current.log)
		}
	}
}

// TestModel: whatever is written, replayed, promoted, cut off and carried in whichever order, no server that the client's rules let answer a
// read misses a change that the read must show.
func TestModel(t *testing.T) {
	t.Parallel()
	byStandby := 0
	rapid.Check(t, func(t *rapid.T) {
		c := &cluster{newest: 1}
		for range rapid.IntRange(2, 4).Draw(t, "servers") {
			c.servers = append(c.servers, &server{timeline: 1, reported: 1})
		}
		c.current = c.servers[0]
		c.current.primary = true
		for range 3 {
			c.sessions = append(c.sessions, &session{writes: pqdriver.NewWrites(nil, postgres.Position{})})
		}
		t.Repeat(map[string]func(*rapid.T){
			"write": c.write, "other": c.other, "replay": c.replay, "replay more": c.replay, "restartpoint": c.restartpoint,
			"promote": c.promote, "rewind": c.rewind, "carry": c.carry, "read": c.read, "read again": c.read,
		})
		byStandby += c.standby
	})
	if byStandby < 100 {
		t.Errorf("the standbys answered %d reads: the model shows nothing", byStandby)
	}
	t.Log(fmt.Sprint(byStandby, " reads by standbys"))
}
