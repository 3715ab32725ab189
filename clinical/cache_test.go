package clinical

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"
)

// TestCacheIsBoundedInTimeAndNumber: keys leave the memory overwritten after minutes, when there are too many, and on Close.
func TestCacheIsBoundedInTimeAndNumber(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c, patient, key, wrapped := newCache(), uuid.New(), NewKey(), []byte("wrapped")
		kept := func() *cachedKey {
			c.add(patient, key, wrapped)
			e, _ := c.entries.Peek(patient)
			if got, ok := c.get(patient, nil); !ok || got != key {
				t.Fatal("the key is not there")
			}
			return e
		}
		e := kept()
		if _, ok := c.get(patient, wrapped); !ok {
			t.Error("the same encrypted key is another one")
		}
		if _, ok := c.get(patient, []byte("another")); ok {
			t.Error("the key is that of another encrypted key")
		}
		<-time.After(cachedFor + 2*time.Minute) // of the test's own clock
		synctest.Wait()
		if _, ok := c.get(patient, nil); ok || e.key != (Key{}) || c.entries.Len() != 0 {
			t.Error("the key is there after minutes")
		}
		e = kept()
		for range cachedKeys {
			c.add(uuid.New(), key, nil)
		}
		if _, ok := c.get(patient, nil); ok || e.key != (Key{}) {
			t.Error("the cache is not bounded")
		}
		e = kept()
		c.close()
		c.add(patient, key, wrapped)
		if _, ok := c.get(patient, nil); ok || e.key != (Key{}) {
			t.Error("the key is there after Close")
		}
	})
}
