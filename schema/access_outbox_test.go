package schema_test

import "testing"

// TestServicesCannotReadTheOutbox as any actor.
func TestServicesCannotReadTheOutbox(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			setActor(t, conn, w)
			if _, err := queryStrings(t, conn, "SELECT key FROM cache_invalidations"); !isDenied(err) {
				t.Errorf("%s as %s: %v", role, w, err)
			}
		}
	}
}
