package testdb

import (
	"os"
	"sync"

	"github.com/predicthealth/database/internal/testpool"
)

// Pooler is the environment variable that has every test's database be reached through a PgBouncer, in
// the mode that it names: session or transaction. Servers are still made and looked at directly.
const Pooler = "TESTDB_POOLER"

var pooler = sync.OnceValues(func() (*testpool.Pooler, error) {
	url, err := server()
	if err != nil {
		return nil, err
	}
	return testpool.Start(url, os.Getenv(Pooler))
})

// pooled is url, by way of the pooler where there is one.
func pooled(url string) (string, error) {
	if os.Getenv(Pooler) == "" {
		return url, nil
	}
	p, err := pooler()
	if err != nil {
		return "", err
	}
	return p.URL(url)
}

// release has the pooler, where there is one, let go of a database that is to be dropped.
func release(name string) {
	if os.Getenv(Pooler) == "" {
		return
	}
	if p, err := pooler(); err == nil {
		p.Release(name)
	}
}
