package httpstatus

import (
	"encoding/json"
	"math"
	"net/http"
	"strconv"
	"time"
)

// Challenge is the WWW-Authenticate of a 401 (RFC 6750, section 3), unless the handler has set another one.
const Challenge = `Bearer realm="predicthealth"`

// Write responds with the problem of err. The response is not stored by caches. A ConflictError is a 412 where the
// request has If-Match (RFC 9110, section 13.1.1). For nil nothing is written.
func Write(w http.ResponseWriter, r *http.Request, err error) {
	if err == nil {
		return
	}
	p := ProblemOf(err)
	if p.Type == version.Type && len(r.Header.Values(ifMatch)) > 0 {
		p.Status = http.StatusPreconditionFailed
	}
	h := w.Header()
	for _, of := range []string{"Content-Length", "Etag", "Last-Modified"} { // of what the handler was about to send
		h.Del(of)
	}
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	if p.RetryAfter > 0 {
		h.Set("Retry-After", seconds(p.RetryAfter))
	}
	if p.Status == http.StatusUnauthorized && h.Get("WWW-Authenticate") == "" {
		h.Set("WWW-Authenticate", Challenge)
	}
	if p.Status == http.StatusNotModified {
		h.Del("Content-Type")
		w.WriteHeader(p.Status)
		return
	}
	body, _ := json.Marshal(p) // strings and a number
	h.Set("Content-Type", "application/problem+json")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(p.Status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the client has gone, where this fails
	}
}

// seconds rounds up: what is said to be over is over.
func seconds(d time.Duration) string { return strconv.Itoa(int(math.Ceil(d.Seconds()))) }
