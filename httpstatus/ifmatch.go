package httpstatus

import (
	"net/http"
	"strconv"
	"strings"
)

const ifMatch = "If-Match"

// ErrIfMatch is a 400, of an If-Match that is not one entity tag.
var ErrIfMatch error = kind(http.StatusBadRequest, "if-match", "If-Match must be one entity tag, as the header ETag of a response has it.")

// ErrNoMatch is a 412, of an If-Match that matches no version of any row: a weak tag, which RFC 9110 (section 13.1.1) never
// compares as equal, or a tag that [ETag] does not make.
var ErrNoMatch error = kind(http.StatusPreconditionFailed, "version", version.Title)

// ETag is the entity tag of a version of a row, for the header of that name: "7", with the quotes.
func ETag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// Version reads the version that a request's If-Match names, for AtVersion of an update; ok is false for a request without
// the header, which a service may refuse with [ErrPreconditionRequired]. Errors: [ErrIfMatch], also for a list and for *,
// which names no version; [ErrNoMatch].
func Version(r *http.Request) (version int64, ok bool, err error) {
	tags := r.Header.Values(ifMatch)
	switch len(tags) {
	case 0:
		return 0, false, nil
	case 1:
	default:
		return 0, false, ErrIfMatch
	}
	opaque, weak := strings.CutPrefix(tags[0], "W/")
	if len(opaque) < 2 || opaque[0] != '"' || opaque[len(opaque)-1] != '"' || strings.ContainsFunc(opaque[1:len(opaque)-1], notInTag) {
		return 0, false, ErrIfMatch
	}
	version, err = strconv.ParseInt(opaque[1:len(opaque)-1], 10, 64)
	if weak || err != nil || version < 1 || ETag(version) != opaque {
		return 0, false, ErrNoMatch
	}
	return version, true, nil
}

// notInTag says that a character may not stand between a tag's quotes (RFC 9110, section 8.8.3).
func notInTag(r rune) bool { return r <= ' ' || r == '"' || r == 0x7f }
