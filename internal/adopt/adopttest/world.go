package adopttest

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/adopt"
)

//go:embed *.sql
var schemas embed.FS

// Values are the columns of a row, in PostgreSQL's text form; a missing one is NULL.
type Values map[string]string

// World is the content of a source, and what becomes of it.
type World struct {
	Generation int
	Seed       uint64
	// Want has the rows of the target, by table and id. A clinical text is under its plain name. Columns that are not in it are not compared.
	Want map[string]map[string]Values
	// Refused and NotKept are "table id rule" of the report.
	Refused, NotKept map[string]bool
	// Passwords are those of some logins that may log in, by e-mail address.
	Passwords map[string]string

	dice   *rand.Rand
	mark   string // in every value that must be unique
	serial int
	there  map[string][]Values // rows of the source
	words  map[string]map[string]string
	texts  []string // audit entries whose details are not JSON
	common
}

// common are rows that others refer to.
type common struct {
	specialties, institutions, doctors []string
}

// Create makes the schema of a generation in an empty database.
func Create(ctx context.Context, db *sql.DB, generation int) error {
	ddl := adopt.Generation1
	if generation != 1 {
		text, err := schemas.ReadFile(fmt.Sprintf("generation%d.sql", generation))
		if err != nil {
			return err
		}
		ddl = string(text)
	}
	if _, err := db.ExecContext(ctx, ddl); err != nil {
		return fmt.Errorf("the schema of generation %d: %w", generation, err)
	}
	return nil
}

// New makes the content of a source of a generation with so many patients, and in proportion of all else.
func New(generation int, seed uint64, patients int) *World {
	w := &World{
		Generation: generation, Seed: seed, Want: map[string]map[string]Values{}, Refused: map[string]bool{}, NotKept: map[string]bool{}, Passwords: map[string]string{},
		dice: rand.New(rand.NewPCG(seed, uint64(generation))), there: map[string][]Values{}, words: map[string]map[string]string{},
	}
	w.mark = fmt.Sprintf("%x", w.dice.Uint32())
	w.fill(patients)
	return w
}

// Insert writes it, and removes what was there.
func (w *World) Insert(ctx context.Context, db *sql.DB) (err error) {
	tx, err := db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var tables string
	if err := tx.QueryRowContext(ctx, "SELECT string_agg(format('%I', tablename), ', ') FROM pg_tables WHERE schemaname = 'public'").Scan(&tables); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "TRUNCATE "+tables); err != nil {
		return err
	}
	first := []string{"users", "admins"} // the others refer to them, or to words alone
	for _, names := range [][]string{slices.Sorted(maps.Keys(w.words)), first, slices.Sorted(maps.Keys(w.there))} {
		for _, name := range names {
			if w.words[name] != nil {
				for word, id := range w.words[name] {
					if _, err := tx.ExecContext(ctx, "INSERT INTO "+name+" (id, name) VALUES ($1, $2)", id, word); err != nil {
						return fmt.Errorf("%s: %w", name, err)
					}
				}
				w.words[name] = nil
			}
			if err := copyRows(ctx, tx, name, w.there[name]); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			w.there[name] = nil
		}
	}
	return tx.Commit()
}

func copyRows(ctx context.Context, tx *sql.Tx, table string, rows []Values) (err error) {
	if len(rows) == 0 {
		return nil
	}
	set := map[string]bool{}
	for _, r := range rows {
		for c := range r {
			set[c] = true
		}
	}
	columns := slices.Sorted(maps.Keys(set))
	copying, err := tx.PrepareContext(ctx, "COPY "+table+" ("+strings.Join(columns, ", ")+") FROM STDIN")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, copying.Close()) }()
	for _, r := range rows {
		values := make([]any, len(columns))
		for i, c := range columns {
			if v, ok := r[c]; ok {
				values[i] = v
			}
		}
		if _, err := copying.ExecContext(ctx, values...); err != nil {
			return err
		}
	}
	_, err = copying.ExecContext(ctx)
	return err
}

func (w *World) id() string {
	var b [16]byte
	for i := range b {
		b[i] = byte(w.dice.Uint32())
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return uuid.UUID(b).String()
}

// next returns a text that no other row has.
func (w *World) next(what string) string {
	w.serial++
	return fmt.Sprintf("%s%d-%s", what, w.serial, w.mark)
}

func (w *World) email() string { return w.next("p") + "@old.example" }

func (w *World) chance(p float64) bool { return w.dice.Float64() < p }

func pick[T any](w *World, of ...T) T { return of[w.dice.IntN(len(of))] }

const timeForm = "2006-01-02 15:04:05.999999-07"

// moment is a time before 2026, in PostgreSQL's form.
func (w *World) moment() string {
	return time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(w.dice.Int64N(int64(6 * 365 * 24 * time.Hour)))).Truncate(time.Microsecond).Format(timeForm)
}

func (w *World) date(from, to int) string {
	return time.Date(from+w.dice.IntN(to-from), 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, w.dice.IntN(365)).Format(time.DateOnly)
}

// add adds a row to the source.
func (w *World) add(table string, v Values) { w.there[table] = append(w.there[table], v) }

// word returns the id of a word in a table of words, in generation 3.
func (w *World) word(table, name string) string {
	if w.words[table] == nil {
		w.words[table] = map[string]string{}
	}
	if w.words[table][name] == "" {
		id := fmt.Sprint(len(w.words[table]) + 1)
		if slices.Contains([]string{"medical_conditions", "medications", "allergies"}, table) {
			id = w.id()
		}
		w.words[table][name] = id
	}
	return w.words[table][name]
}

// want expects a row in the target.
func (w *World) want(table string, v Values) {
	if w.Want[table] == nil {
		w.Want[table] = map[string]Values{}
	}
	w.Want[table][v["id"]] = v
}

func (w *World) refuse(table, id, rule string) { w.Refused[table+" "+id+" "+rule] = true }
func (w *World) lose(table, id, what string)   { w.NotKept[table+" "+id+" "+what] = true }

// with returns a copy with other values; "" removes one.
func (v Values) with(pairs ...string) Values {
	c := maps.Clone(v)
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			delete(c, pairs[i])
		} else {
			c[pairs[i]] = pairs[i+1]
		}
	}
	return c
}
