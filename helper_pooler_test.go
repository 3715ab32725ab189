package database_test

import (
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testpgbouncer"
)

// pooler is a PgBouncer that ends with t.
type pooler struct{ *testpgbouncer.Pooler }

// behindPooler starts a PgBouncer in front of the tests' server.
func behindPooler(t *testing.T, mode string, settings ...string) pooler {
	t.Helper()
	return poolerBefore(t, testdb.ServerURL(t), mode, settings...)
}

func poolerBefore(t *testing.T, server, mode string, settings ...string) pooler {
	t.Helper()
	p, err := testpgbouncer.Start(server, mode, settings...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.End() })
	return pooler{p}
}

func (p pooler) url(t *testing.T, direct string) string {
	t.Helper()
	url, err := p.URL(direct)
	if err != nil {
		t.Fatal(err)
	}
	return url
}
