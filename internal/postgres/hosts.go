package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"time"

	"github.com/lib/pq"
)

const (
	// stagger is how long a host may take to answer before the next one is tried as well.
	stagger = 250 * time.Millisecond
	// askAgain is how long after a host's refusal it is tried again, while another one has not answered yet: a standby may become
	// the primary meanwhile.
	askAgain = time.Second
)

// hosts opens connections to one of several hosts. The first to be tried is the one that accepted last, if target_session_attrs names a
// kind of server, and then the others in turn, each after stagger or after a refusal, while earlier attempts go on. A silent host therefore
// costs stagger and not its whole connect timeout.
type hosts struct{ last atomic.Int64 }

// connect returns the first connection that succeeds. Its error joins those of the hosts, in their order.
func (h *hosts) connect(ctx context.Context, cfg pq.Config) (driver.Conn, error) {
	all := eachConfig(cfg)
	trying, cancel := context.WithCancel(ctx)
	type answer struct {
		host   int
		conn   driver.Conn
		socket *Socket
		err    error
	}
	answers := make(chan answer)
	running := make([]bool, len(all))
	answered := make([]bool, len(all)) // its first attempt has ended
	failed := make([]error, len(all))
	refused := make([]time.Time, len(all))
	defer func() { // the other attempts end, and what they have opened is closed
		cancel()
		go func() {
			for _, r := range running {
				if r {
					if a := <-answers; a.conn != nil {
						_ = a.conn.Close()
					}
				}
			}
		}()
	}()
	first := 0 // any server is wanted: the one that accepted last may be a standby
	if cfg.TargetSessionAttrs != "" && cfg.TargetSessionAttrs != pq.TargetSessionAttrsAny {
		first = int(h.last.Load())
	}
	if cfg.LoadBalanceHosts == pq.LoadBalanceHostsRandom {
		first = rand.IntN(len(all)) //nolint:gosec // it balances load
	}
	begin := func(host int) {
		running[host] = true
		go func() {
			a := answer{host: host}
			a.conn, a.err = connectOne(WithSocket(trying, func(s *Socket) { a.socket = s }), all[host])
			answers <- a
		}()
	}
	begun := 0
	next := func(now time.Time) { // the next host that was not tried yet, or else those that refused a while ago
		if begun < len(all) {
			begin((first + begun) % len(all))
			begun++
			return
		}
		for host := range all {
			if slices.Contains(answered, false) && !running[host] && Transient(failed[host]) && now.Sub(refused[host]) >= askAgain {
				begin(host)
			}
		}
	}
	next(time.Now())
	tick := time.NewTicker(stagger)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			if reasons := errors.Join(failed...); reasons != nil {
				return nil, fmt.Errorf("%w: %w", ctx.Err(), reasons)
			}
			return nil, ctx.Err()
		case now := <-tick.C:
			next(now)
		case a := <-answers:
			running[a.host], answered[a.host] = false, true
			if a.err == nil {
				h.last.Store(int64(a.host))
				passSocket(ctx, a.socket)
				return a.conn, nil
			}
			c := all[a.host]
			failed[a.host] = fmt.Errorf("connecting to %s: %w", Address(c.Host, c.Hostaddr, c.Port), a.err)
			refused[a.host] = time.Now()
			switch {
			case begun < len(all):
				next(refused[a.host])
				tick.Reset(stagger)
			case !slices.Contains(running, true):
				return nil, errors.Join(failed...)
			}
		}
	}
}

// eachConfig returns the configuration of each host.
func eachConfig(cfg pq.Config) []pq.Config {
	var all []pq.Config
	for _, h := range Hosts(cfg) {
		one := cfg.Clone()
		one.Host, one.Hostaddr, one.Port, one.Multi = h.Host, h.Hostaddr, h.Port, nil
		all = append(all, one)
	}
	return all
}
