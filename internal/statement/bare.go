package statement

import "strings"

// Bare returns the text without comments and with single spaces between tokens. Error: [*UnclosedError].
func Bare(text string) (string, error) {
	s := scanner{in: text, start: -1}
	var b strings.Builder
	gap := false
	for s.pos < len(text) {
		from := s.pos
		if err := s.next(); err != nil {
			return "", err
		}
		token := text[from:s.pos]
		if isSpace(token[0]) || strings.HasPrefix(token, "--") || strings.HasPrefix(token, "/*") {
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteString(token)
	}
	return b.String(), nil
}
