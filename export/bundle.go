package export

import (
	"bufio"
	"encoding/json"
	"io"
	"time"

	"github.com/google/uuid"
)

// bundle writes a Bundle, one entry a line. After an error it writes nothing more.
type bundle struct {
	w     *bufio.Writer
	enc   *json.Encoder
	empty bool
	err   error
}

func newBundle(w io.Writer) *bundle {
	b := &bundle{w: bufio.NewWriterSize(w, 1<<16), empty: true}
	b.enc = json.NewEncoder(b.w)
	b.enc.SetEscapeHTML(false)
	b.text(`{"resourceType":"Bundle","id":"` + uuid.NewString() + `","type":"collection","timestamp":"` + instant(time.Now()) + `","entry":[` + "\n")
	return b
}

func (b *bundle) text(s string) {
	if b.err == nil {
		_, b.err = b.w.WriteString(s)
	}
}

func (b *bundle) add(r identified) {
	if !b.empty {
		b.text(",")
	}
	b.empty = false
	if b.err == nil {
		b.err = b.enc.Encode(entry{"urn:uuid:" + r.id(), r})
	}
}

type entry struct {
	FullURL  string `json:"fullUrl"`
	Resource any    `json:"resource"`
}

// identified is a resource.
type identified interface{ id() string }

func (r resource) id() string { return r.ID }

func (b *bundle) close() error {
	b.text("]}\n")
	if b.err == nil {
		b.err = b.w.Flush()
	}
	return b.err
}

// instant is FHIR's format of a moment.
func instant(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.999999Z") }
