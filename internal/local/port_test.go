package local

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/poll"
)

// TestPortsAreUnique: no two of many concurrent processes get the same port, even before anything listens.
func TestPortsAreUnique(t *testing.T) {
	const variable = "LOCAL_TEST_PORTS"
	if os.Getenv(variable) != "" {
		for range 300 {
			port, err := FreePort()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stdout.WriteString("port " + strconv.Itoa(port) + "\n"); err != nil {
				t.Fatal(err)
			}
		}
		_, _ = os.Stdin.Read(make([]byte, 1)) // until the parent has read all
		return
	}
	t.Parallel()
	var mu sync.Mutex
	owners := map[string]int{}
	var processes sync.WaitGroup
	for n := range 8 {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestPortsAreUnique$") //nolint:gosec // this program
		cmd.Env = append(os.Environ(), variable+"=yes")
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		processes.Add(1)
		t.Cleanup(func() {
			_ = in.Close()
			_ = cmd.Wait()
		})
		go func() {
			defer processes.Done()
			var text strings.Builder
			for chunk := make([]byte, 4096); strings.Count(text.String(), "port ") < 300 || !strings.HasSuffix(text.String(), "\n"); {
				k, err := out.Read(chunk)
				text.Write(chunk[:k])
				if err != nil {
					break
				}
			}
			mu.Lock()
			defer mu.Unlock()
			for line := range strings.Lines(text.String()) {
				if port, ok := strings.CutPrefix(strings.TrimSpace(line), "port "); ok {
					if other, taken := owners[port]; taken {
						t.Errorf("process %[2]d and %[3]d both got port %[1]s", port, other, n)
					}
					owners[port] = n
				}
			}
		}()
	}
	processes.Wait()
	if len(owners) != 8*300 {
		t.Errorf("%d ports of %d", len(owners), 8*300)
	}
}

// TestFreePortAndClusterBus: a port is not free if something listens on it or on its cluster bus port.
func TestFreePortAndClusterBus(t *testing.T) {
	t.Parallel()
	port, err := FreePort()
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{port, port + clusterBusOffset} {
		l, err := net.Listen("tcp", loopback(at))
		if err != nil {
			t.Fatal(err)
		}
		if isFree(port) {
			t.Errorf("port %d is free, though %d is not", port, at)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	poll.Until(t, 10*time.Second, func() error { // processes forked meanwhile have the socket until they execute
		if !isFree(port) {
			return fmt.Errorf("port %d is not free again", port)
		}
		return nil
	})
}
