package lint

import (
	"regexp"
	"strings"
)

// word is a piece of a statement: a keyword or name as it was written, a quoted name without its
// quotes, or a sign.
type word struct {
	text   string
	quoted bool
}

// is says whether the word is that keyword, which is given in upper case.
func (w word) is(keyword string) bool { return !w.quoted && strings.EqualFold(w.text, keyword) }

func (w word) isName() bool {
	return w.quoted || w.text != "" && (w.text[0] >= 0x80 || w.text[0] == '_' ||
		w.text[0]|0x20 >= 'a' && w.text[0]|0x20 <= 'z')
}

// name is the identifier as PostgreSQL reads it.
func (w word) name() string {
	if w.quoted {
		return w.text
	}
	return strings.ToLower(w.text)
}

var (
	wordPattern = regexp.MustCompile(`^(?s:` +
		`(--[^\n]*|/\*.*?\*/|\s+)` + // 1: nothing
		`|([eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*')` + // 2: a string
		`|"((?:[^"]|"")*)"` + // 3: a quoted name
		`|([A-Za-z_\x{80}-\x{10ffff}][\w$\x{80}-\x{10ffff}]*)` + // 4: a keyword or name
		`|.)`)
	dollarPattern = regexp.MustCompile(`^\$(?:[A-Za-z_\x{80}-\x{10ffff}][\w\x{80}-\x{10ffff}]*)?\$`)
)

// words splits a statement. Strings and bodies are left out, unless the statement is a DO, which runs
// what they say.
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
	// The body is a statement of its own, whose strings may be statements too.
	return append(all, words("DO " + body)[1:]...)
}

// has says whether the keywords stand in the statement one after the other.
func has(all []word, keywords ...string) bool { return len(after(all, keywords...)) > 0 }

// after are the places behind each occurrence of the keywords.
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

// names reads a list of tables, each perhaps with a schema, that begins at i. A list that cannot be
// read, as in a text that is put together when it runs, has one empty name.
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
