package lint

import (
	"regexp"
	"strings"
)

// word is a token of a statement: a keyword or name as written, a quoted name without its quotes, or
// a symbol.
type word struct {
	text   string
	quoted bool
}

// is reports whether the word is that keyword, given in upper case.
func (w word) is(keyword string) bool { return !w.quoted && strings.EqualFold(w.text, keyword) }

func (w word) isName() bool {
	return w.quoted || w.text != "" && (w.text[0] >= 0x80 || w.text[0] == '_' ||
		w.text[0]|0x20 >= 'a' && w.text[0]|0x20 <= 'z')
}

// name is the identifier after case folding.
func (w word) name() string {
	if w.quoted {
		return w.text
	}
	return strings.ToLower(w.text)
}

var (
	wordPattern = regexp.MustCompile(`^(?s:` +
		`(--[^\n]*|/\*.*?\*/|\s+)` + // 1: white space or a comment
		`|([eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*')` + // 2: a string
		`|"((?:[^"]|"")*)"` + // 3: a quoted name
		`|([A-Za-z_\x{80}-\x{10ffff}][\w$\x{80}-\x{10ffff}]*)` + // 4: a keyword or name
		`|.)`)
	dollarPattern = regexp.MustCompile(`^\$(?:[A-Za-z_\x{80}-\x{10ffff}][\w\x{80}-\x{10ffff}]*)?\$`)
)

// words splits a statement. Strings and function bodies are omitted, except in a DO, which runs them.
func words(text string) []word {
	var all []word
	for len(text) > 0 {
		if tag := dollarPattern.FindString(text); tag != "" {
			body, rest, _ := strings.Cut(text[len(tag):], tag)
			all = appendBody(all, body)
			text = rest
			continue
		}
		m := wordPattern.FindStringSubmatchIndex(text)
		piece := text[:m[1]]
		switch {
		case m[2] >= 0:
		case m[4] >= 0:
			quote := strings.IndexByte(piece, '\'')
			all = appendBody(all, strings.ReplaceAll(piece[quote+1:len(piece)-1], "''", "'"))
		case m[6] >= 0:
			all = append(all, word{strings.ReplaceAll(text[m[6]:m[7]], `""`, `"`), true})
		default:
			all = append(all, word{piece, false})
		}
		text = text[m[1]:]
	}
	return all
}

func appendBody(all []word, body string) []word {
	if len(all) == 0 || !all[0].is("DO") {
		return all
	}
	// The body is parsed like a DO, since its strings may be executed as well.
	return append(all, words("DO " + body)[1:]...)
}

// has reports whether the statement contains the keywords in sequence.
func has(all []word, keywords ...string) bool { return len(after(all, keywords...)) > 0 }

// after returns the positions after each occurrence of the keywords.
func after(all []word, keywords ...string) (places []int) {
next:
	for i := 0; i+len(keywords) <= len(all); i++ {
		for j, k := range keywords {
			if !all[i+j].is(k) {
				continue next
			}
		}
		places = append(places, i+len(keywords))
	}
	return places
}

// names reads a list of tables, possibly qualified, from position i. A list that cannot be read, as in text that is
// assembled at run time, is one empty name.
func names(all []word, i int) (list [][]string) {
	for {
		for i < len(all) && (all[i].is("TABLE") || all[i].is("ONLY")) {
			i++
		}
		var name []string
		for ; i < len(all) && all[i].isName(); i += 2 {
			name = append(name, all[i].name())
			if i+1 >= len(all) || all[i+1].text != "." {
				i++
				break
			}
		}
		list = append(list, name)
		if i < len(all) && all[i].text == "*" {
			i++
		}
		if i >= len(all) || all[i].text != "," {
			return list
		}
		i++
	}
}
