package schema_test

import "testing"

// TestNobodyReadsTheOutbox of the cache, whatever a service claims to be.
func TestNobodyReadsTheOutbox(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			become(t, conn, w)
			if _, err := look(t, conn, "SELECT key FROM cache_invalidations"); !isDenied(err) {
				t.Errorf("%s as %s: %v", role, w, err)
			}
		}
	}
}
