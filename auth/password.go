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
	// MaxPasswordBytes is bcrypt's input limit. Longer passwords are refused, not truncated.
	MaxPasswordBytes = 72

	// minScore, of 0 to 4, is zxcvbn's "safely unguessable": more than 10^8 guesses.
	minScore = 3
)

// PublishedPassword is the default administrator password of PredictHealth's first system. It is in public
// documentation and therefore never accepted.
const PublishedPassword = "Admin123!"

var (
	// ErrPasswordMissing is returned for an empty password.
	ErrPasswordMissing = errors.New("password is missing")
	// ErrPasswordTooLong is returned for a password of more than MaxPasswordBytes bytes.
	ErrPasswordTooLong = fmt.Errorf("password is longer than %d bytes", MaxPasswordBytes)
	// ErrPasswordWeak is returned for a password that is easy to guess.
	ErrPasswordWeak = errors.New("password is too easy to guess: choose a longer one, of unrelated words or characters")
	// ErrPasswordInvalid is returned for a password that contains control characters or is not UTF-8.
	ErrPasswordInvalid = errors.New("password contains a character that is not allowed")
	// ErrPasswordPublished is returned for a password that is publicly known.
	ErrPasswordPublished = errors.New("password is publicly known: this project publishes it")
)

// published lists the passwords that this repository publishes.
var published = []string{PublishedPassword, DemoPassword}

// DemoPassword is the password of all demo logins. It is public; no other login may use it.
const DemoPassword = "predicthealth-demo"

// CheckPassword returns an error for a password that may not be set. personal lists names and e-mail addresses that
// an attacker would try first: the owner's, the employer's. Their words add no strength, with or without accents. It
// takes up to a few tens of milliseconds and megabytes, for any password.
//
// Errors: ErrPasswordMissing, ErrPasswordTooLong, ErrPasswordInvalid, ErrPasswordPublished, ErrPasswordWeak.
func CheckPassword(password string, personal ...string) error {
	password, err := checkForm(password)
	if err != nil {
		return err
	}
	if !isStrong(withoutWords(password, personal)) {
		return ErrPasswordWeak
	}
	return nil
}

// checkForm does the cheap part of CheckPassword. It returns the password in the form in which it is hashed.
func checkForm(password string) (string, error) {
	switch {
	case password == "":
		return "", ErrPasswordMissing
	case len(password) > 4*MaxPasswordBytes:
		return "", ErrPasswordTooLong
	}
	form, ok := normalize(password)
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

// normalize returns the form in which a password is hashed: Unicode NFC, with ASCII spaces (RFC 8265,
// OpaqueString). ok is false if it contains control characters, including NUL.
func normalize(password string) (string, bool) {
	if form, err := precis.OpaqueString.String(password); err == nil {
		return form, true
	}
	// Accept characters that are newer than precis's Unicode version.
	form := norm.NFC.String(password)
	return form, utf8.ValidString(form) && form != "" && !strings.ContainsFunc(form, unicode.IsControl)
}

// withoutWords removes from a password the words of names and addresses that have three or more characters, in any
// letter case, with or without accents, or with lookalikes in place of letters.
func withoutWords(password string, personal []string) string {
	var words [][]rune
	for _, text := range append(slices.Clone(personal), published...) {
		parts := strings.FieldsFunc(text, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.Nd) })
		for _, word := range append(parts, text, strings.Join(parts, "")) {
			if folded, _ := foldLookalikes(word); len(folded) >= 3 {
				words = append(words, folded)
			}
		}
	}
	slices.SortFunc(words, func(a, b []rune) int { return len(b) - len(a) }) // the longest first
	rest := []rune(password)
	for _, w := range words {
		for {
			folded, from := foldLookalikes(string(rest))
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

// lookalikes maps characters to the letter that they replace, and letters that look alike to one of them.
var lookalikes = map[rune]rune{
	'4': 'a', '@': 'a', '8': 'b', '3': 'e', '6': 'g', '9': 'g', '1': 'i', '!': 'i', '|': 'i', 'l': 'i', '0': 'o', '$': 's', '5': 's',
	'7': 't', '+': 't', '2': 'z',
}

// foldLookalikes returns text in lower case, without accents and with lookalikes replaced. from maps each folded
// character to the index of its original.
func foldLookalikes(text string) (folded []rune, from []int) {
	for i, r := range []rune(text) {
		for _, r := range norm.NFKD.String(strings.ToLower(string(r))) {
			if unicode.Is(unicode.M, r) {
				continue
			}
			if letter, ok := lookalikes[r]; ok {
				r = letter
			}
			folded, from = append(folded, r), append(from, i)
		}
	}
	return folded, from
}

// maxEstimated is how many characters zxcvbn estimates at once. Its cost grows faster than the length.
const maxEstimated = 40

// leetAliases maps alternative signs for one letter to a single sign. zxcvbn tries all combinations of alternatives:
// hundreds of them for a crafted password.
var leetAliases = strings.NewReplacer("{", "(", "[", "(", "<", "(", "|", "!")

func isStrong(password string) bool {
	runes := []rune(leetAliases.Replace(password))
	if len(runes) == 0 {
		return false
	}
	score := func(part []rune) int { return zxcvbn.PasswordStrength(string(part), nil).Score }
	if len(runes) <= maxEstimated {
		return score(runes) >= minScore
	}
	return score(runes[:maxEstimated]) >= minScore || score(runes[len(runes)-maxEstimated:]) >= minScore
}

// HashPassword returns the bcrypt hash to store. It does not check the password's strength; see [CheckPassword]. Errors:
// ErrPasswordMissing, ErrPasswordTooLong, ErrPasswordInvalid.
func HashPassword(password string) (string, error) { return hashPassword(password, PasswordCost) }

func hashPassword(password string, cost int) (string, error) {
	form, err := checkForm(password)
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
