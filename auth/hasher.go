package auth

import (
	"context"
	"fmt"

	"golang.org/x/crypto/bcrypt"
)

// hasher computes bcrypt for few callers at once.
type hasher struct {
	cost    int
	places  chan struct{} // one for each caller who computes or waits
	workers chan struct{} // one for each who computes
	// compare and hash are bcrypt's; tests count and pause them.
	compare func(hash, password []byte) error
	hash    func(password string, cost int) (string, error)
}

func newHasher(c Config) *hasher {
	return &hasher{
		cost: c.Cost, places: make(chan struct{}, c.Workers+c.Queue), workers: make(chan struct{}, c.Workers),
		compare: bcrypt.CompareHashAndPassword, hash: hashPassword,
	}
}

// enter takes a place, or returns ErrOverloaded at once. Whoever has one computes in the end.
func (h *hasher) enter() (leave func(), err error) {
	select {
	case h.places <- struct{}{}:
		return func() { <-h.places }, nil
	default:
		return nil, ErrOverloaded
	}
}

// work waits for a worker's turn. The caller has a place.
func (h *hasher) work(ctx context.Context, f func() error) error {
	select {
	case h.workers <- struct{}{}:
		defer func() { <-h.workers }()
		return f()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// verify says whether the password is that of the hash, in the time that a hash of the configured cost
// takes, whatever the hash is: "" stands for that of nobody. Only a right password takes less, of an
// older hash, which is made anew afterwards. It is a worker's work.
//
// A password that was typed in another form than it is hashed in (Unicode NFC) is tried as it was typed, too: hashes
// were made so once. That takes twice the time, for whichever login it is tried at. asTyped says that it was right.
func (h *hasher) verify(hash, password string) (ok, asTyped bool) {
	form, valid := normal(password)
	if !valid {
		// NUL above all, where other bcrypts stop reading. It takes the time of a password that is wrong.
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
		_ = h.compare(nobodys(h.cost), []byte(password[:min(len(password), MaxPasswordBytes)]))
		return false
	}
	if h.compare([]byte(hash), []byte(password)) == nil {
		return true
	}
	// 2^cost rounds were done; 2^cost + 2^(cost+1) + … + 2^(h.cost-1) more make 2^h.cost.
	for ; cost < h.cost; cost++ {
		_ = h.compare(nobodys(cost), []byte(password))
	}
	return false
}

// judge is CheckPassword as a worker's work. The caller has a place.
func (h *hasher) judge(ctx context.Context, password string, personal ...string) error {
	return h.work(ctx, func() error { return CheckPassword(password, personal...) })
}

// outdated says whether a hash is to be made anew.
func (h *hasher) outdated(hash string) bool {
	cost, known := costOf(hash)
	return known && cost < h.cost
}

// make hashes a new password. The caller has a place.
func (h *hasher) make(ctx context.Context, password string) (hash string, err error) {
	err = h.work(ctx, func() error {
		hash, err = h.hash(password, h.cost)
		return err
	})
	return hash, err
}

// costOf returns the cost of a bcrypt hash ($2a$, $2b$, $2y$) that may be computed.
func costOf(hash string) (cost int, known bool) {
	if len(hash) != 60 || hash[:2] != "$2" || (hash[2] != 'a' && hash[2] != 'b' && hash[2] != 'y') {
		return 0, false
	}
	cost, err := bcrypt.Cost([]byte(hash))
	return cost, err == nil && cost <= MaxPasswordCost
}

// nobodys is a hash of no password that anybody has, of a cost: a salt and a sum of zeros.
func nobodys(cost int) []byte {
	return fmt.Appendf(nil, "$2a$%02d$......................%s", cost, "...............................")
}
