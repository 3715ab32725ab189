package adopt_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// programs is the folder of bin/migrate, which the tests build.
var programs string

func TestMain(m *testing.M) {
	status := m.Run()
	_ = os.RemoveAll(programs)
	os.Exit(status)
}

// buildMigrate builds bin/migrate, once.
var buildMigrate = sync.OnceValues(func() (path string, err error) {
	if programs, err = os.MkdirTemp("", "adopt-test-"); err != nil {
		return "", err
	}
	path = filepath.Join(programs, "migrate")
	if out, err := exec.Command("go", "build", "-ldflags=-w", "-o", path, "github.com/predicthealth/database/cmd/migrate").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})
