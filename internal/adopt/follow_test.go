package adopt_test

import (
	"errors"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
)

// TestFollowsAndFinishes: what writers change while the source is followed, until it refuses writes, is here as if it had moved then.
func TestFollowsAndFinishes(t *testing.T) {
	t.Parallel()
	ofEach(t, func(t *testing.T, generation int) {
		m := newMove(t, generation, generation != 2)
		w := newWriter(t, m, m.fill(t, 60))
		f := m.follow(t)
		for range 150 {
			if err := w.step(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		f.wait(t, 2)
		f.end(t)
		refused := make(chan error)
		go func() { // until the end
			for {
				if err := w.step(t.Context()); err != nil {
					refused <- err
					return
				}
			}
		}()
		c, err := m.finish(t, nil)
		if err != nil || !c.Equal() {
			t.Errorf("%+v, %v", c, err)
		}
		if err := <-refused; !errors.Is(err, errClosed) {
			t.Error(err)
		}
		for _, counts := range c.Tables {
			if counts.There != counts.Equal+counts.Listed || counts.Differ > 0 {
				t.Errorf("%+v", counts)
			}
		}
		t.Logf("a pause of %.3f s, %d rounds", c.Pause, len(f.rounds))
		m.sameAsMoved(t)
		if again, err := m.finish(t, nil); err != nil || !again.Before {
			t.Errorf("%+v, %v", again, err)
		}
		if closed, err := adopt.Reopen(t.Context(), m.source); err != nil || !closed {
			t.Error(closed, err)
		}
		if err := w.step(t.Context()); err != nil {
			t.Error(err)
		}
	})
}
