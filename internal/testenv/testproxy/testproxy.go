// Package testproxy forwards connections to a server for tests of what happens when the network fails.
package testproxy

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
)

// Proxy forwards connections to a server and simulates faults of the network.
type Proxy struct {
	URL   string
	Asked atomic.Int64 // how often a client sent something after it had an answer: round trips, if there is one client
	Sent  atomic.Value // the last bytes that a client sent

	server string
	rule   atomic.Pointer[rule]
	frozen sync.RWMutex // read-locked to forward a message; write-locked while frozen

	mu      sync.Mutex
	refuses bool
	conns   []proxied
}

// proxied is a connection through the proxy.
type proxied struct {
	client, server net.Conn
	over           chan struct{} // closed when both sockets are
}

// rule closes the connection at the first message that contains text; with arrives, after forwarding it.
type rule struct {
	text    []byte
	arrives bool
	freeze  bool // freeze instead of closing
}

// New returns a proxy whose URL is that of the same database as direct.
func New(t testing.TB, direct string) *Proxy {
	t.Helper()
	u, err := url.Parse(direct)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{server: u.Host}
	u.Host = listener.Addr().String()
	p.URL = u.String()
	t.Cleanup(func() {
		_ = listener.Close()
		p.CutAll()
	})
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go p.serve(context.WithoutCancel(t.Context()), client)
		}
	}()
	return p
}

// CutAt closes one connection, once.
func (p *Proxy) CutAt(text string, arrives bool) {
	p.rule.Store(&rule{text: []byte(text), arrives: arrives})
}

// Pending reports whether CutAt or FreezeAt still waits for its message.
func (p *Proxy) Pending() bool { return p.rule.Load() != nil }

// Disarm makes the proxy wait for no message any more.
func (p *Proxy) Disarm() { p.rule.Store(nil) }

// FreezeAt stops forwarding at the message, until thaw.
func (p *Proxy) FreezeAt(text string) (thaw func()) {
	p.rule.Store(&rule{text: []byte(text), freeze: true})
	return sync.OnceFunc(func() {
		if p.rule.Swap(nil) == nil {
			p.frozen.Unlock()
		}
	})
}

// CutAll closes all connections, as a firewall that lost its state does, and returns when their clients can notice.
func (p *Proxy) CutAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.conns {
		_, _ = c.client.Close(), c.server.Close()
	}
	for _, c := range p.conns {
		<-c.over // a socket is closed when it is no longer read
	}
	p.conns = nil
}

// Refuse closes new connections at once, as a server that is away does, or permits them again.
func (p *Proxy) Refuse(yes bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.refuses = yes
}

func (p *Proxy) serve(ctx context.Context, client net.Conn) {
	server, err := (&net.Dialer{}).DialContext(ctx, "tcp", p.server)
	if err != nil {
		_ = client.Close()
		return
	}
	p.mu.Lock()
	if p.refuses {
		p.mu.Unlock()
		_, _ = client.Close(), server.Close()
		return
	}
	over := make(chan struct{})
	p.conns = append(p.conns, proxied{client, server, over})
	p.mu.Unlock()
	var last, answered atomic.Bool
	answered.Store(true)
	var passing sync.WaitGroup
	defer close(over)
	defer passing.Wait()
	passing.Go(func() {
		p.pass(client, server, func([]byte) bool {
			answered.Store(true)
			return !last.Load()
		})
	})
	p.pass(server, client, func(message []byte) bool {
		if answered.Swap(false) {
			p.Asked.Add(1)
		}
		p.Sent.Store(bytes.Clone(message))
		r := p.rule.Load()
		if r == nil || !bytes.Contains(message, r.text) || !p.rule.CompareAndSwap(r, nil) {
			return true
		}
		if r.freeze {
			p.frozen.Lock()
			return true
		}
		last.Store(true) // the connection ends at the reply
		return r.arrives
	})
}

// pass copies until either connection is closed or look returns false.
func (p *Proxy) pass(to io.WriteCloser, from io.ReadCloser, look func([]byte) bool) {
	defer func() { _, _ = to.Close(), from.Close() }()
	buf := make([]byte, 64<<10)
	for {
		n, err := from.Read(buf)
		if err != nil || !look(buf[:n]) {
			return
		}
		p.frozen.RLock()
		_, err = to.Write(buf[:n])
		p.frozen.RUnlock()
		if err != nil {
			return
		}
	}
}
