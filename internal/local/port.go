package local

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// Ports are below those that systems use for outgoing connections (from 32768 on Linux, from 49152 on macOS), which
// could otherwise be taken while the server is down. A node of a Redis Cluster also listens on its port plus
// clusterBusOffset.
const (
	firstPort        = 12000
	lastPort         = 21999
	clusterBusOffset = 10000
)

var claimedPorts struct {
	sync.Mutex
	sockets []net.PacketConn
}

// FreePort returns a port on loopback that nothing listens on, and whose cluster bus port is free as well. While this
// process lives, FreePort does not return the port again in any process.
func FreePort() (int, error) {
	for range 1000 {
		port := firstPort + rand.IntN(lastPort-firstPort+1)
		// The servers listen on TCP. The UDP port of the same number marks the port as claimed for other
		// processes, and is released when this process ends.
		claim, err := net.ListenPacket("udp", loopback(port))
		if err != nil {
			continue
		}
		if isFree(port) {
			claimedPorts.Lock()
			claimedPorts.sockets = append(claimedPorts.sockets, claim)
			claimedPorts.Unlock()
			return port, nil
		}
		_ = claim.Close()
	}
	return 0, fmt.Errorf("no port from %d to %d is free on 127.0.0.1", firstPort, lastPort)
}

func isFree(port int) bool { return refuses(port) && refuses(port+clusterBusOffset) }

// refuses reports whether nothing listens on a port. It connects instead of listening: a process that is forked
// meanwhile would inherit the listening socket until it executes its program.
func refuses(port int) bool {
	conn, err := net.DialTimeout("tcp", loopback(port), time.Second)
	if err == nil {
		_ = conn.Close()
	}
	return errors.Is(err, syscall.ECONNREFUSED)
}

// checkPort returns an error with a remedy if another program listens on the port.
func checkPort(server, option string, port int) error {
	l, err := net.Listen("tcp", loopback(port))
	if err != nil && !errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("listening on port %d failed: %w; choose a free port with `bin/up %s 0`", port, errors.Unwrap(err), option)
	}
	if err != nil {
		return fmt.Errorf("port %d of this checkout's %s is in use by another program; stop that program, or choose a free port with `bin/up %s 0`", port, server, option)
	}
	return l.Close()
}

// waitForPort is checkPort with retries: a killed server keeps its port for a moment.
func waitForPort(ctx context.Context, server, option string, port int) error {
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		return struct{}{}, checkPort(server, option, port)
	}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(3*time.Second))
	return err
}
