package auth

import (
	"context"
	"fmt"
	"time"

	"github.com/predicthealth/database/cache"
)

// What may come from one address, or at one e-mail address, whoever asks: more than people need, who
// mistype and share addresses, and less than somebody who tries lists of passwords. Beyond it nothing is
// compared or counted.
var (
	perAddress = cache.Limit{Events: 60, Window: time.Minute}
	// An IPv6 address comes with a whole network of them: /64 is one subscriber, who may be given up to a /48.
	perNetwork = cache.Limit{Events: 240, Window: time.Minute}
	perEmail   = cache.Limit{Events: 30, Window: time.Minute}
)

// limited counts an attempt against the limits, in Redis or, without it, in this process.
func (a *Authenticator) limited(ctx context.Context, c Client, email string) error {
	if a.noLimits {
		return nil
	}
	type subject struct {
		id    string
		limit cache.Limit
	}
	var subjects []subject
	if ip := c.IP.Unmap().WithZone(""); ip.Is4() {
		subjects = append(subjects, subject{"ip:" + ip.String(), perAddress})
	} else if ip.Is6() {
		for _, network := range []struct {
			bits  int
			limit cache.Limit
		}{{64, perAddress}, {48, perNetwork}} {
			prefix, _ := ip.Prefix(network.bits)
			subjects = append(subjects, subject{"ip:" + prefix.String(), network.limit})
		}
	}
	subjects = append(subjects, subject{"email:" + digest(email), perEmail})
	for _, s := range subjects {
		d, err := a.limiter.Allow(ctx, s.id, s.limit)
		if err != nil {
			return fmt.Errorf("limit attempts: %w", err)
		}
		if !d.Allowed {
			return &LimitError{RetryAfter: d.RetryAfter}
		}
	}
	return nil
}
