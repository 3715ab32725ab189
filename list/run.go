package list

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/paging"
)

// kind identifies the list in a cursor; the numbers must not change.
type kind uint8

const (
	doctors kind = iota + 1
	patients
	institutions
	specialties
	publicDoctors
)

func (k kind) String() string {
	return [...]string{"", "doctors", "patients", "institutions", "specialties", "public doctors"}[k]
}

// row is an entity.
type row interface {
	Value(name string) (ent.Value, error)
}

// listing is a list with a filter.
type listing[T row] struct {
	kind   kind
	table  string
	client *ent.Client
	filter any     // hashed into the cursor
	search *search // nil without a search
	where  []clause
	all    func(ctx context.Context, where []clause, order clause, limit int) ([]T, error)
	count  func(ctx context.Context, where []clause) (int, error)
	key    func(T) (time.Time, uuid.UUID)
}

const scoreColumn = "search_score"

func (l listing[T]) page(ctx context.Context, p paging.Page) (paging.Result[T], error) {
	size, err := p.Limit()
	if err != nil {
		return paging.Result[T]{}, err
	}
	hash, err := hashOf(l.kind, l.filter)
	if err != nil {
		return paging.Result[T]{}, err
	}
	clauses, last := slices.Clone(l.where), position{}
	if p.After != "" {
		if last, err = parseCursor(p.After, l.kind, hash); err != nil {
			return paging.Result[T]{}, err
		}
		clauses = append(clauses, l.after(last))
	}
	if l.search != nil {
		size = max(0, min(size, SearchCap-int(last.Returned)))
		most := 0
		if len(clauses) == 0 {
			most = size + 1
		}
		clauses = append(clauses, l.search.found(most))
		l.where = append(l.where, l.search.found(0))
	}
	rows, err := l.all(ctx, clauses, l.order, size+1) // one more shows whether there is a next page
	if err != nil {
		return paging.Result[T]{}, fmt.Errorf("list %s: %w", l.kind, err)
	}
	out := paging.Result[T]{Rows: rows}
	if len(rows) > size {
		out.Rows = rows[:size]
		returned := int(last.Returned) + size
		if out.Capped = l.search != nil && returned >= SearchCap; !out.Capped {
			if last, err = l.position(rows[size-1], returned); err != nil {
				return paging.Result[T]{}, fmt.Errorf("list %s: %w", l.kind, err)
			}
			out.Next = cursor{cursorVersion, l.kind, hash, last}.String()
		}
	}
	if out.Total, err = l.total(ctx, p.Total); err != nil {
		return paging.Result[T]{}, fmt.Errorf("count %s: %w", l.kind, err)
	}
	return out, nil
}

func (l listing[T]) position(last T, returned int) (position, error) {
	created, id := l.key(last)
	at := position{Created: created.UnixMicro(), ID: id}
	if l.search == nil {
		return at, nil
	}
	v, err := last.Value(scoreColumn)
	if err != nil {
		return position{}, err
	}
	score, ok := v.(int64)
	if !ok {
		return position{}, fmt.Errorf("the score has type %T", v)
	}
	at.Score, at.Returned = uint8(score), uint16(returned)
	return at, nil
}

// after selects the rows behind a position. The separate bound on created_at is for its index.
func (l listing[T]) after(last position) clause {
	return func(s *sql.Selector) {
		created, id := s.C("created_at"), s.C("id")
		if l.search == nil {
			s.Where(where(created+" <= ? AND ("+created+", "+id+") < (?, ?)", last.created(), last.created(), last.ID))
			return
		}
		score, args := l.search.score(s)
		s.Where(where("("+score+", "+created+", "+id+") < (?::int, ?, ?)", append(args, int(last.Score), last.created(), last.ID)...))
	}
}

func (l listing[T]) order(s *sql.Selector) {
	if l.search != nil {
		score, args := l.search.score(s)
		s.AppendSelectExprAs(sql.ExprFunc(fill(score, args...)), scoreColumn)
		s.OrderExpr(sql.Raw(scoreColumn + " DESC"))
	}
	s.OrderBy(sql.Desc(s.C("created_at")), sql.Desc(s.C("id")))
}

func (l listing[T]) total(ctx context.Context, t paging.Total) (*int, error) {
	var n int
	var err error
	switch t {
	case paging.NoTotal:
		return nil, nil
	case paging.Exact:
		n, err = l.count(ctx, l.where)
	default:
		n, err = l.estimate(ctx)
	}
	if err != nil {
		return nil, err
	}
	return &n, nil
}

func (l listing[T]) estimate(ctx context.Context) (int, error) {
	s := sql.Dialect(dialect.Postgres).SelectExpr(sql.Raw("1")).From(sql.Table(l.table))
	for _, clause := range l.where {
		clause(s)
	}
	query, args := s.Query()
	rows, err := l.client.QueryContext(ctx, "EXPLAIN (FORMAT JSON) "+query, args...)
	if err != nil {
		return 0, err
	}
	defer func() { _ = rows.Close() }()
	var text []byte
	if err := sql.ScanOne(rows, &text); err != nil {
		return 0, err
	}
	var plans []struct {
		Plan struct {
			Rows float64 `json:"Plan Rows"`
		}
	}
	if err := json.Unmarshal(text, &plans); err != nil || len(plans) != 1 {
		return 0, fmt.Errorf("read a plan of %d parts: %w", len(plans), err)
	}
	return int(plans[0].Plan.Rows), nil
}
