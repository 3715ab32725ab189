package database_test

import (
	"bytes"
	"io"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
)

// proxy forwards connections to PostgreSQL and simulates faults of the network.
type proxy struct {
	url    string
	server string
	rule   atomic.Pointer[rule]
	frozen sync.RWMutex // read-locked to forward a message; write-locked while frozen
	asked  atomic.Int64 // how often a client sent something after it had an answer: round trips, if there is one client
	sent   atomic.Value // the last bytes that a client sent

	mu    sync.Mutex
	conns []proxied
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

func throughProxy(t *testing.T, direct string) *proxy {
	t.Helper()
	u, err := url.Parse(direct)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{server: u.Host}
	u.Host = listener.Addr().String()
	p.url = u.String()
	t.Cleanup(func() {
		_ = listener.Close()
		p.cutAll()
	})
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go p.serve(client)
		}
	}()
	return p
}

// cutAt closes one connection, once.
func (p *proxy) cutAt(text string, arrives bool) {
	p.rule.Store(&rule{text: []byte(text), arrives: arrives})
}

// freezeAt stops forwarding at the message, until thaw.
func (p *proxy) freezeAt(text string) (thaw func()) {
	p.rule.Store(&rule{text: []byte(text), freeze: true})
	return sync.OnceFunc(func() {
		if p.rule.Swap(nil) == nil {
			p.frozen.Unlock()
		}
	})
}

// cutAll closes all connections, as a firewall that lost its state does, and returns when their clients can notice.
func (p *proxy) cutAll() {
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

func (p *proxy) serve(client net.Conn) {
	server, err := net.Dial("tcp", p.server)
	if err != nil {
		_ = client.Close()
		return
	}
	p.mu.Lock()
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
			p.asked.Add(1)
		}
		p.sent.Store(bytes.Clone(message))
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
func (p *proxy) pass(to io.WriteCloser, from io.ReadCloser, look func([]byte) bool) {
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
