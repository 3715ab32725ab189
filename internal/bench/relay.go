package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"sync"
	"time"

	"golang.org/x/sys/unix"
)

// delay is the time that a packet takes in one direction, as between two machines of a data center.
const delay = 250 * time.Microsecond

// relay forwards connections to a server, each packet after the delay. It is a process of its own, so that its
// allocations are no side's.
type relay struct {
	server  string
	packets chan *packet // all of them: the delay is the same for each, so they are due in the order in which they came
	free    sync.Pool
}

type packet struct {
	from, to net.Conn
	bytes    [16 << 10]byte
	n        int // 0 at the connection's end
	due      time.Time
}

// runRelay prints the address on which it listens, and ends with its input.
func runRelay(server string) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	r := &relay{server: server, packets: make(chan *packet, 4096), free: sync.Pool{New: func() any { return new(packet) }}}
	go r.accept(l)
	go r.deliver()
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func (r *relay) accept(l net.Listener) {
	for {
		client, err := l.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", r.server)
		if err != nil {
			_ = client.Close()
			continue
		}
		go r.receive(client, server)
		go r.receive(server, client)
	}
}

func (r *relay) receive(from, to net.Conn) {
	for {
		p := r.free.Get().(*packet)
		n, err := from.Read(p.bytes[:])
		p.from, p.to, p.n, p.due = from, to, n, time.Now().Add(delay)
		r.packets <- p
		if err != nil {
			return
		}
	}
}

func (r *relay) deliver() {
	// The kernel may otherwise extend each sleep of a thread by 50 µs.
	runtime.LockOSThread()
	_ = unix.Prctl(unix.PR_SET_TIMERSLACK, 1, 0, 0, 0)
	for p := range r.packets {
		waitUntil(p.due)
		_, err := p.to.Write(p.bytes[:p.n])
		if p.n == 0 || err != nil {
			_, _ = p.from.Close(), p.to.Close()
		}
		r.free.Put(p)
	}
}

// waitUntil sleeps in the kernel: in an idle process time.Sleep takes a millisecond at least.
func waitUntil(due time.Time) {
	for left := time.Until(due); left > 0; left = time.Until(due) {
		t := unix.NsecToTimespec(left.Nanoseconds())
		_ = unix.Nanosleep(&t, nil) // interrupted by a signal: it sleeps again
	}
}
