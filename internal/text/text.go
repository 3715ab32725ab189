// Package text normalizes text as it is stored. It rejects nothing: PostgreSQL enforces the rules (schema/sql/text.sql).
package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Line normalizes a line of text: to Unicode NFC, without white space at its ends, and with an ASCII space for each Unicode
// space separator, such as U+00A0.
func Line(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Zs, r) {
			return ' '
		}
		return r
	}, norm.NFC.String(s))
	return strings.TrimFunc(s, unicode.IsSpace)
}

// Email normalizes an e-mail address: as [Line], in lower case.
func Email(s string) string { return norm.NFC.String(strings.ToLower(Line(s))) }

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// Notes normalizes a text of several lines: to Unicode NFC, with \n for each line break.
func Notes(s string) string {
	return norm.NFC.String(lineBreaks.Replace(s))
}

// Blank reports whether s has no visible character; it agrees with is_blank in PostgreSQL.
func Blank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.Is(invisible, r) })
}

var invisible = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x0001, 0x0020, 1}, {0x007f, 0x00a0, 1}, {0x00ad, 0x00ad, 1}, {0x034f, 0x034f, 1}, {0x061c, 0x061c, 1}, {0x115f, 0x1160, 1},
		{0x1680, 0x1680, 1}, {0x17b4, 0x17b5, 1}, {0x180e, 0x180e, 1}, {0x2000, 0x200f, 1}, {0x2028, 0x202f, 1}, {0x205f, 0x206f, 1},
		{0x2800, 0x2800, 1}, {0x3000, 0x3000, 1}, {0x3164, 0x3164, 1}, {0xfeff, 0xfeff, 1}, {0xffa0, 0xffa0, 1}, {0xfff9, 0xfffb, 1},
	},
	R32:         []unicode.Range32{{0xe0001, 0xe007f, 1}},
	LatinOffset: 3,
}
