package main

import (
	"context"
	"errors"
	"net"
	"net/url"
	"syscall"
	"time"
)

// delay is the time that a packet takes in one direction, as between two machines of a data center.
const delay = 250 * time.Microsecond

// network returns mainData with the product's and the peers' clients behind a proxy that adds the delay in each direction.
func (s *fixtures) network(ctx context.Context) (*mainData, error) {
	if s.far != nil {
		return s.far, nil
	}
	w, err := s.mainData(ctx)
	if err != nil {
		return nil, err
	}
	far := *w
	at, err := s.delayed(w.url)
	if err != nil {
		return nil, err
	}
	if far.dataset, err = s.dataset(ctx, at); err != nil {
		return nil, err
	}
	service, err := s.as(ctx, at, patientService)
	if err != nil {
		return nil, err
	}
	if far.peers, err = s.peers(ctx, at, service); err != nil {
		return nil, err
	}
	s.far = &far
	return s.far, nil
}

// delayed starts a proxy before the server of a URL, and returns the URL through it.
func (s *fixtures) delayed(server string) (string, error) {
	u, err := url.Parse(server)
	if err != nil {
		return "", errors.New("DATABASE_URL cannot be parsed") // the error would contain the password
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	s.later(func(context.Context) error { return l.Close() })
	target := u.Host
	go func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			upstream, err := net.Dial("tcp", target)
			if err != nil {
				_ = client.Close()
				continue
			}
			go forward(client, upstream)
			go forward(upstream, client)
		}
	}()
	u.Host = l.Addr().String()
	return u.String(), nil
}

type packet struct {
	bytes []byte
	due   time.Time
}

// forward copies what arrives, each packet after the delay. It closes both ends when one of them does.
func forward(from, to net.Conn) {
	packets := make(chan packet, 1024)
	go func() {
		defer close(packets)
		for {
			b := make([]byte, 16<<10)
			n, err := from.Read(b)
			if n > 0 {
				packets <- packet{b[:n], time.Now().Add(delay)}
			}
			if err != nil {
				return
			}
		}
	}()
	for p := range packets {
		waitUntil(p.due)
		if _, err := to.Write(p.bytes); err != nil {
			break
		}
	}
	_ = from.Close()
	_ = to.Close()
	for range packets { //nolint:revive // lets the reader end
	}
}

// waitUntil sleeps in the kernel: in an idle process time.Sleep takes a millisecond at least.
func waitUntil(due time.Time) {
	for left := time.Until(due); left > 0; left = time.Until(due) {
		t := syscall.NsecToTimespec(left.Nanoseconds())
		_ = syscall.Nanosleep(&t, nil) // interrupted by a signal: it sleeps again
	}
}
