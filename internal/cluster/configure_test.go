package cluster

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/local"
)

// TestConfiguration: what a cluster's servers read names nothing of another machine than this one, and nothing outside of the cluster's folder.
func TestConfiguration(t *testing.T) {
	t.Parallel()
	base, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = remove() })
	dir := filepath.Join(base, "cluster")
	c, err := Open(dir, OnLoopback, true)
	if err != nil {
		t.Fatal(err)
	}
	foreign := regexp.MustCompile(`[ =](/(?:run|etc|var)/\S*)|(db[123]:\d+|0\.0\.0\.0)`)
	files := 0
	for _, folder := range []string{filepath.Join(dir, "nodes"), c.haproxy()} {
		err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || strings.Contains(path, "/secrets/") || strings.HasSuffix(path, ".sh") {
				return err
			}
			content, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			files++
			for n, line := range strings.Split(string(content), "\n") {
				if strings.HasPrefix(strings.TrimSpace(line), "#") {
					continue
				}
				if m := foreign.FindStringSubmatch(line); m != nil && !strings.HasPrefix(m[1], dir) {
					t.Errorf("%s:%d: %s", path, n+1, line)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if files < 3*6 {
		t.Errorf("%d files", files)
	}
	before, err := os.ReadFile(c.at(c.Nodes[2], "conf/patroni.yml"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir, OnLoopback, true)
	if err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(c.at(c.Nodes[2], "conf/patroni.yml"))
	if err != nil || string(before) != string(after) || again.Primary != c.Primary {
		t.Errorf("a second start changes the ports: %v", err)
	}
}
