package text

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const maxNotes = 1_000_000

// IsNotes reports whether s is a text of several lines as is_notes in PostgreSQL requires it, which cannot check encrypted text.
func IsNotes(s string) bool {
	if !utf8.ValidString(s) || utf8.RuneCountInString(s) > maxNotes || !norm.NFC.IsNormalString(s) {
		return false
	}
	visible, before, joined := false, rune(0), false
	for _, r := range s {
		if r == 0 || unicode.Is(notInNotes, r) || (joined && !unicode.Is(joining, r)) {
			return false
		}
		joined = r == 0x200c || r == 0x200d
		if joined && !unicode.Is(joining, before) {
			return false
		}
		visible = visible || !unicode.Is(blankOrMark, r)
		before = r
	}
	return visible && !joined
}

var (
	notInNotes = &unicode.RangeTable{
		R16: []unicode.Range16{
			{0x0001, 0x0008, 1}, {0x000b, 0x001f, 1}, {0x007f, 0x009f, 1}, {0x00ad, 0x00ad, 1}, {0x034f, 0x034f, 1}, {0x061c, 0x061c, 1},
			{0x115f, 0x1160, 1}, {0x17b4, 0x17b5, 1}, {0x180e, 0x180e, 1}, {0x200b, 0x200b, 1}, {0x200e, 0x200f, 1}, {0x2028, 0x202e, 1},
			{0x2060, 0x206f, 1}, {0x3164, 0x3164, 1}, {0xfeff, 0xfeff, 1}, {0xffa0, 0xffa0, 1}, {0xfff9, 0xfffb, 1},
		},
		R32:         []unicode.Range32{{0xe0001, 0xe007f, 1}},
		LatinOffset: 4,
	}
	blankOrMark = &unicode.RangeTable{
		R16: []unicode.Range16{
			{0x0001, 0x0020, 1}, {0x007f, 0x00a0, 1}, {0x0300, 0x036f, 1}, {0x1680, 0x1680, 1}, {0x1ab0, 0x1aff, 1}, {0x1dc0, 0x1dff, 1},
			{0x2000, 0x200f, 1}, {0x2028, 0x202f, 1}, {0x205f, 0x206f, 1}, {0x20d0, 0x20ff, 1}, {0x2800, 0x2800, 1}, {0x3000, 0x3000, 1}, {0xfe00, 0xfe2f, 1},
		},
		LatinOffset: 2,
	}
	// joining are the characters between which U+200C and U+200D may stand.
	joining = &unicode.RangeTable{
		R16: []unicode.Range16{{0x0600, 0x109f, 1}, {0x1780, 0x18af, 1}, {0x2600, 0x27bf, 1}, {0xa800, 0xabff, 1}, {0xfe0f, 0xfe0f, 1}},
		R32: []unicode.Range32{{0x1f000, 0x1faff, 1}},
	}
)
