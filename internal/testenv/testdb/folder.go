package testdb

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// startedIn is where the process began, which for a test is its package's folder: a test may change folders.
var startedIn, errStartedIn = os.Getwd()

// stackFolder is the folder whose test stack the process uses: this checkout for all that is in it, and for the tests
// of another module, which have this package from the module cache, the root of that module.
func stackFolder() (string, error) {
	if errStartedIn != nil {
		return "", errStartedIn
	}
	if root, err := Root(); err == nil {
		if rel, err := filepath.Rel(root, startedIn); err == nil && rel != ".." && !strings.HasPrefix(rel, "../") {
			return root, nil
		}
	}
	if root, err := moduleRoot(startedIn); err == nil {
		return root, nil
	}
	return startedIn, nil // a test that was compiled elsewhere
}

// Root is the checkout's folder.
func Root() (string, error) {
	_, file, _, ok := runtime.Caller(0)
	if !ok || !filepath.IsAbs(file) { // compiled with -trimpath
		return moduleRoot(startedIn)
	}
	return moduleRoot(filepath.Dir(file))
}

func moduleRoot(dir string) (string, error) {
	for at := dir; at != filepath.Dir(at); at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
			return at, nil
		}
	}
	return "", fmt.Errorf("%s is in no module", dir)
}
