package auth

import (
	"context"
	"fmt"

	"golang.org/x/crypto/bcrypt"
)

// hasher computes bcrypt hashes with bounded concurrency.
type hasher struct {
	cost    int
	slots   chan struct{} // one for each caller that computes or waits
	workers chan struct{} // one for each caller that computes
	// compare and hash are bcrypt's; tests replace them.
	compare func(hash, password []byte) error
	hash    func(password string, cost int) (string, error)
}

func newHasher(c Config) *hasher {
	return &hasher{
		cost: c.Cost, slots: make(chan struct{}, c.Workers+c.Queue), workers: make(chan struct{}, c.Workers),
		compare: bcrypt.CompareHashAndPassword, hash: hashPassword,
	}
}

// acquire takes a slot, or returns ErrOverloaded at once. Call release when done.
func (h *hasher) acquire() (release func(), err error) {
	select {
	case h.slots <- struct{}{}:
		return func() { <-h.slots }, nil
	default:
		return nil, ErrOverloaded
	}
}

// withWorker waits for a free worker and runs f. The caller holds a slot.
func (h *hasher) withWorker(ctx context.Context, f func() error) error {
	select {
	case h.workers <- struct{}{}:
		defer func() { <-h.workers }()
		return f()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// verify reports whether the password matches the hash. It takes the time of a hash of the configured cost
// whatever the hash is; "" means that there is none. Only a right password with an older hash takes less, and
// that hash is replaced afterwards. Call it in withWorker.
//
// A password that was not typed in Unicode NFC, the form in which passwords are hashed, is also tried as typed:
// older hashes were made so. That takes twice the time, for every login. unnormalized reports such a match.
func (h *hasher) verify(hash, password string) (ok, unnormalized bool) {
	form, valid := normalize(password)
	if !valid {
		// Above all NUL, where other bcrypt implementations stop reading. Takes the time of a wrong password.
		return h.compareAs("", form), false
	}
	if h.compareAs(hash, form) {
		return true, false
	}
	if form == password {
		return false, false
	}
	ok = h.compareAs(hash, password)
	return ok, ok
}

func (h *hasher) compareAs(hash, password string) bool {
	cost, known := costOf(hash)
	if !known || len(password) > MaxPasswordBytes {
		_ = h.compare(dummyHash(h.cost), []byte(password[:min(len(password), MaxPasswordBytes)]))
		return false
	}
	if h.compare([]byte(hash), []byte(password)) == nil {
		return true
	}
	// 2^cost rounds were done; 2^cost + 2^(cost+1) + … + 2^(h.cost-1) more make 2^h.cost.
	for ; cost < h.cost; cost++ {
		_ = h.compare(dummyHash(cost), []byte(password))
	}
	return false
}

// checkPassword runs CheckPassword in a worker. The caller holds a slot.
func (h *hasher) checkPassword(ctx context.Context, password string, personal ...string) error {
	return h.withWorker(ctx, func() error { return CheckPassword(password, personal...) })
}

// outdated reports whether a hash has a lower cost than configured.
func (h *hasher) outdated(hash string) bool {
	cost, known := costOf(hash)
	return known && cost < h.cost
}

// newHash hashes a password in a worker. The caller holds a slot.
func (h *hasher) newHash(ctx context.Context, password string) (hash string, err error) {
	err = h.withWorker(ctx, func() error {
		hash, err = h.hash(password, h.cost)
		return err
	})
	return hash, err
}

// costOf returns the cost of a bcrypt hash ($2a$, $2b$, $2y$); known is false if it is not one or exceeds MaxPasswordCost.
func costOf(hash string) (cost int, known bool) {
	if len(hash) != 60 || hash[:2] != "$2" || (hash[2] != 'a' && hash[2] != 'b' && hash[2] != 'y') {
		return 0, false
	}
	cost, err := bcrypt.Cost([]byte(hash))
	return cost, err == nil && cost <= MaxPasswordCost
}

// dummyHash returns a hash of the given cost that no password matches: salt and checksum are zeros.
func dummyHash(cost int) []byte {
	return fmt.Appendf(nil, "$2a$%02d$......................%s", cost, "...............................")
}
