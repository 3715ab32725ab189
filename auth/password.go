package auth

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ccojocar/zxcvbn-go"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/text/secure/precis"
	"golang.org/x/text/unicode/norm"
)

const (
	// MaxPasswordBytes is where bcrypt stops reading. Longer passwords are refused, not cut.
	MaxPasswordBytes = 72

	// minScore, of 0 to 4, is zxcvbn's "safely unguessable": more than 10^8 guesses.
	minScore = 3
)

// PublishedPassword is the default administrator's password of PredictHealth's first system. It
// stands in public documentation and is therefore never accepted.
const PublishedPassword = "Admin123!"

var (
	// ErrPasswordMissing is returned for an empty password.
	ErrPasswordMissing = errors.New("password is missing")
	// ErrPasswordTooLong is returned for a password of more than MaxPasswordBytes bytes.
	ErrPasswordTooLong = fmt.Errorf("password is longer than %d bytes", MaxPasswordBytes)
	// ErrPasswordWeak is returned for a password that can be guessed.
	ErrPasswordWeak = errors.New("password is too easy to guess: take a longer one, of words or characters that do not belong together")
	// ErrPasswordInvalid is returned for a password with control characters, or that is not UTF-8.
	ErrPasswordInvalid = errors.New("password has a character that none can have")
	// ErrPasswordPublished is returned for a password that is publicly known.
	ErrPasswordPublished = errors.New("password is publicly known: this project publishes it")
)

// published are the passwords that this repository publishes.
var published = []string{PublishedPassword, DemoPassword}

// DemoPassword is what made-up people log in with. It is public, and nobody else's.
const DemoPassword = "predicthealth-demo"

// CheckPassword says whether a password may be set. personal are names and e-mail addresses that an attacker would try
// first: the owner's, the employer's. What they are made of counts for nothing, accents and all. It takes up to some tens of
// milliseconds and megabytes, however the password was made.
//
// Errors: ErrPasswordMissing, ErrPasswordTooLong, ErrPasswordInvalid, ErrPasswordPublished, ErrPasswordWeak.
func CheckPassword(password string, personal ...string) error {
	password, err := acceptable(password)
	if err != nil {
		return err
	}
	if !strong(without(password, personal)) {
		return ErrPasswordWeak
	}
	return nil
}

// acceptable is the part of CheckPassword that costs nothing: it returns the password in the form in which it is hashed.
func acceptable(password string) (string, error) {
	switch {
	case password == "":
		return "", ErrPasswordMissing
	case len(password) > 4*MaxPasswordBytes:
		return "", ErrPasswordTooLong
	}
	form, ok := normal(password)
	switch {
	case !ok:
		return "", ErrPasswordInvalid
	case len(form) > MaxPasswordBytes:
		return "", ErrPasswordTooLong
	case slices.Contains(published, form):
		return "", ErrPasswordPublished
	}
	return form, nil
}

// normal is the form in which a password is hashed: Unicode NFC, with plain blanks (RFC 8265, OpaqueString). Control
// characters, NUL among them, have none.
func normal(password string) (string, bool) {
	if form, err := precis.OpaqueString.String(password); err == nil {
		return form, true
	}
	// Characters that its Unicode version does not know are as good as others.
	form := norm.NFC.String(password)
	return form, utf8.ValidString(form) && form != "" && !strings.ContainsFunc(form, unicode.IsControl)
}

// without takes out of a password the words of names and addresses that have three letters or more, in any letter
// case, with or without their accents, or with signs in place of letters.
func without(password string, personal []string) string {
	var words [][]rune
	for _, text := range append(slices.Clone(personal), published...) {
		parts := strings.FieldsFunc(text, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.Nd) })
		for _, word := range append(parts, text, strings.Join(parts, "")) {
			if folded, _ := fold(word); len(folded) >= 3 {
				words = append(words, folded)
			}
		}
	}
	slices.SortFunc(words, func(a, b []rune) int { return len(b) - len(a) }) // the longest first
	rest := []rune(password)
	for _, w := range words {
		for {
			folded, from := fold(string(rest))
			i := strings.Index(string(folded), string(w))
			if i < 0 {
				break
			}
			i = utf8.RuneCountInString(string(folded)[:i])
			end := len(rest)
			if i+len(w) < len(from) {
				end = from[i+len(w)]
			}
			rest = slices.Delete(rest, from[i], max(end, from[i]+1))
		}
	}
	return string(rest)
}

// alike are signs that stand for a letter, and letters that one sign stands for.
var alike = map[rune]rune{
	'4': 'a', '@': 'a', '8': 'b', '3': 'e', '6': 'g', '9': 'g', '1': 'i', '!': 'i', '|': 'i', 'l': 'i', '0': 'o', '$': 's', '5': 's',
	'7': 't', '+': 't', '2': 'z',
}

// fold is what a text has in common with those that a person takes for the same, and of which of its characters each
// of it comes.
func fold(text string) (folded []rune, from []int) {
	for i, r := range []rune(text) {
		for _, r := range norm.NFKD.String(strings.ToLower(string(r))) {
			if unicode.Is(unicode.M, r) {
				continue
			}
			if letter, ok := alike[r]; ok {
				r = letter
			}
			folded, from = append(folded, r), append(from, i)
		}
	}
	return folded, from
}

// estimated is how many characters of a password are estimated at once. The cost grows faster than the length.
const estimated = 40

// leet are signs for a letter that another sign stands for, too. zxcvbn tries the signs of each letter in turn, in all
// combinations with those of the others: hundreds of them, for passwords that were made to cost that.
var leet = strings.NewReplacer("{", "(", "[", "(", "<", "(", "|", "!")

func strong(password string) bool {
	runes := []rune(leet.Replace(password))
	if len(runes) == 0 {
		return false
	}
	score := func(part []rune) int { return zxcvbn.PasswordStrength(string(part), nil).Score }
	if len(runes) <= estimated {
		return score(runes) >= minScore
	}
	return score(runes[:estimated]) >= minScore || score(runes[len(runes)-estimated:]) >= minScore
}

// HashPassword returns the bcrypt hash to store. It does not judge the password's strength; see [CheckPassword]. Errors:
// ErrPasswordMissing, ErrPasswordTooLong, ErrPasswordInvalid.
func HashPassword(password string) (string, error) { return hashPassword(password, PasswordCost) }

func hashPassword(password string, cost int) (string, error) {
	form, err := acceptable(password)
	if err != nil && !errors.Is(err, ErrPasswordPublished) {
		return "", err
	}
	if err != nil {
		form = password
	}
	hash, err := bcrypt.GenerateFromPassword([]byte(form), cost)
	if err != nil {
		return "", fmt.Errorf("hash password: %w", err)
	}
	return string(hash), nil
}
