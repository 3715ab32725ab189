package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// Records are opened before they are read. All figures read charts as a doctor or an institution, who have to open
// them.
var (
	// openFigure is the cost of the check, of records that are open: the other side's view has no check.
	openFigure = figure{name: "chart of an open record: with the check / without", target: 1.25, rounds: 11, sides: []side{
		openCharts("with", true), openCharts("without", false),
	}}
	// openedFigure includes the opening and its commit, by a client that has read none of the records. The INSERT shows what the commit takes
	// on this disk.
	openedFigure = figure{name: "chart of a record that has to be opened / of an open one", target: 4, rounds: 7, sides: []side{
		{name: "to be opened", run: closedCharts}, openCharts("open", true), aside(each("INSERT of the entry alone", opensEach, (*mainData).insertOpening)),
	}}
	// openingsFigure compares openings by the client, each in its own transaction, with an INSERT of the same row in its own.
	openingsFigure = func() figure {
		f := figure{name: "openings of 10,000 records by 50 readers: client / INSERT of the entry, prepared", rate: true, rounds: 5, sides: []side{
			withOpeners("client", (*openers).openAll), withOpeners("INSERT", (*openers).insertAll),
		}}
		f.remark = func() string { return "at least 2,000 openings a second are the target" }
		return f
	}()
	// ownPageFigure has one client, so that the time is that of one page.
	ownPageFigure = figure{name: "page of a patient's own list: 1,000,000 entries in six years / 120", target: 2, rounds: 7, sides: []side{
		withOpeners("1,000,000", func(o *openers, ctx context.Context) (time.Duration, error) { return o.pages(ctx, o.watched, "") }),
		withOpeners("120", func(o *openers, ctx context.Context) (time.Duration, error) { return o.pages(ctx, o.seldom, "") }),
		aside(withOpeners("page 1,000", func(o *openers, ctx context.Context) (time.Duration, error) { return o.pages(ctx, o.watched, o.deep) })),
	}}
)

// openSubjects keeps every record open for the doctor and the institution, so that figures about reading do not open any.
const openSubjects = `INSERT INTO open_records (actor_id, patient_id, purpose, expires_at, transaction)
	SELECT reader, id, 'treatment', 'infinity', 3 FROM patients, unnest(ARRAY[doctor_id, institution_id]) reader WHERE reader IS NOT NULL
	ON CONFLICT DO NOTHING`

// pairs are the ids of the subjects and of their readers, as arrays of the same order.
func pairs(subjects []subject) (patients, readers any) {
	var p, r []uuid.UUID
	for _, s := range subjects {
		p, r = append(p, s.patient), append(r, s.actor.ID)
	}
	return pq.Array(p), pq.Array(r)
}

// openable returns the subjects whose records have to be opened.
func (w *mainData) openable() (all []subject) {
	for _, s := range w.subjects {
		if s.actor.Type != enum.ActorTypePatient {
			all = append(all, s)
		}
	}
	return all
}

func openCharts(name string, checked bool) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (_ time.Duration, err error) {
		w, err := s.mainData(ctx)
		if err != nil {
			return 0, err
		}
		if !checked {
			with, without, err := w.chartsView(ctx)
			if err != nil {
				return 0, err
			}
			if _, err := w.plain.ExecContext(ctx, without); err != nil {
				return 0, err
			}
			defer func() {
				_, e := w.plain.ExecContext(context.WithoutCancel(ctx), with)
				err = errors.Join(err, e)
			}()
		}
		subjects := w.openable()
		read := func(int) error { return w.chartTyped(ctx, nil, pick(subjects)) }
		if _, err := parallel(20, read); err != nil { // connections plan the view anew
			return 0, err
		}
		return parallel(readsEach, read)
	}}
}

// chartsView returns the statements that make the view charts as it is, and without the check.
func (w *mainData) chartsView(ctx context.Context) (with, without string, err error) {
	var view string
	if err := w.plain.QueryRowContext(ctx, "SELECT pg_get_viewdef('charts'::regclass)").Scan(&view); err != nil {
		return "", "", err
	}
	unchecked := checkedProfile.ReplaceAllString(view, "LEFT JOIN health_profiles h ON")
	if unchecked == view {
		return "", "", errors.New("the view charts has no check, or another one")
	}
	const create = "CREATE OR REPLACE VIEW charts WITH (security_barrier = true) AS "
	return create + view, create + unchecked, nil
}

var checkedProfile = regexp.MustCompile(`(?s)LEFT JOIN LATERAL \(.*record_opened.*?\) h ON`)

// opensEach is less than readsEach: each record is opened once a round. The connections plan their statements with warmEach others.
const (
	opensEach = 200
	warmEach  = 20
)

func closedCharts(ctx context.Context, s *fixtures) (time.Duration, error) {
	w, err := s.mainData(ctx)
	if err != nil {
		return 0, err
	}
	all := w.openable()
	rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	all = all[:(warmEach+opensEach)*connections]
	patients, readers := pairs(all)
	const these = "(patient_id, actor_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))"
	if _, err := w.plain.ExecContext(ctx, "DELETE FROM open_records WHERE "+these, patients, readers); err != nil {
		return 0, err
	}
	url, err := s.as(ctx, w.url, "service_patients")
	if err != nil {
		return 0, err
	}
	db, err := database.Open(ctx, database.Config{DatabaseURL: url, MaxOpenConns: connections})
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()
	read := func(s subject) error {
		_, err := db.Chart.Get(actor.NewContext(ctx, s.actor), s.patient)
		return err
	}
	var next [connections]int
	open := func(i int) error {
		s := all[i*(warmEach+opensEach)+next[i]]
		next[i]++
		return read(s)
	}
	if _, err := parallel(warmEach, open); err != nil {
		return 0, err
	}
	took, err := parallel(opensEach, open)
	if err != nil {
		return 0, err
	}
	done, err := w.plain.ExecContext(ctx, "UPDATE open_records SET expires_at = 'infinity' WHERE "+these, patients, readers)
	if err != nil {
		return 0, err
	}
	if n, err := done.RowsAffected(); err != nil || int(n) != len(all) {
		return 0, fmt.Errorf("%d of %d records were opened, %w", n, len(all), err)
	}
	return took, nil
}

func (w *mainData) insertOpening(ctx context.Context, _ *connection, s subject) error {
	_, err := w.plain.ExecContext(ctx, insertOpening, s.patient, s.actor.ID)
	return err
}

const (
	readerCount   = 50
	recordsEach   = 200 // of each reader
	pagesOfOwn    = 100
	openedEntries = 1_000_000

	// readersIdle is when the readers' hundred connections close: after the other side's part of a round, and before other figures need theirs.
	readersIdle = 5 * time.Second
)

// openers is a copy of the population in which fifty doctors have two hundred patients each, and in which one patient's
// record was opened a million times in six years.
type openers struct {
	db              *database.DB // service_patients, with a connection a reader
	plain           *sql.DB
	readers         []uuid.UUID
	records         [][]uuid.UUID // by reader
	watched, seldom uuid.UUID
	deep            string // the cursor of page 1,000
}

func withOpeners(name string, run func(*openers, context.Context) (time.Duration, error)) side {
	return side{name: name, run: func(ctx context.Context, s *fixtures) (time.Duration, error) {
		o, err := s.openers(ctx)
		if err != nil {
			return 0, err
		}
		return run(o, ctx)
	}}
}

const insertOpening = `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, transaction)
	VALUES (now(), now() + interval '15 minutes', $1, 'doctor', $2, 'Ada Okafor', 'treatment', pg_current_xact_id()::text::bigint)`

// sixYears are the partitions of the last six years, entries of one patient, as many of others, and 120 of one.
var sixYears = []string{
	`DO $$
	DECLARE
		month timestamptz;
	BEGIN
		FOR i IN 1..72 LOOP
			month := date_trunc('month', now()) - i * interval '1 month';
			EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.record_openings FOR VALUES FROM (%L) TO (%L)',
				'record_openings_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
		END LOOP;
	END;
	$$`,
	`INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, transaction)
		SELECT at, at + interval '15 minutes', CASE WHEN n %% 16667 = 0 THEN '%[3]s'::uuid WHEN n %% 2 = 0 THEN '%[1]s' ELSE md5(n::text)::uuid END, 'doctor', gen_random_uuid(), 'Ada Okafor', 'Riverside',
			'treatment', 3
		FROM generate_series(1, 2 * %[2]d) n, LATERAL (SELECT now() - n * (interval '6 years' / (2 * %[2]d)) AS at) t`,
	"VACUUM ANALYZE record_openings",
}

func (s *fixtures) openers(ctx context.Context) (*openers, error) {
	if s.opening != nil {
		return s.opening, nil
	}
	base, err := s.base(ctx)
	if err != nil {
		return nil, err
	}
	url, err := s.copyOf(ctx, base)
	if err != nil {
		return nil, err
	}
	service, err := s.as(ctx, url, patientService)
	if err != nil {
		return nil, err
	}
	o := &openers{}
	if o.db, err = database.Open(ctx, database.Config{DatabaseURL: service, MaxOpenConns: readerCount, MaxIdleConns: readerCount, ConnMaxIdleTime: readersIdle}); err != nil {
		return nil, err
	}
	s.later(func(context.Context) error { return o.db.Close() })
	if o.plain, err = sql.Open("postgres", url); err != nil {
		return nil, err
	}
	o.plain.SetMaxIdleConns(readerCount)
	o.plain.SetConnMaxIdleTime(readersIdle)
	s.later(func(context.Context) error { return o.plain.Close() })
	if o.readers, err = ids(ctx, o.plain, fmt.Sprintf("SELECT id FROM doctors WHERE is_active ORDER BY id LIMIT %d", readerCount)); err != nil {
		return nil, err
	}
	people, err := ids(ctx, o.plain, fmt.Sprintf("SELECT id FROM patients WHERE is_active ORDER BY md5(id::text) LIMIT %d", readerCount*recordsEach+2))
	if err != nil {
		return nil, err
	}
	o.watched, o.seldom = people[0], people[1]
	for i, reader := range o.readers {
		mine := people[2+i*recordsEach : 2+(i+1)*recordsEach]
		o.records = append(o.records, mine)
		if _, err := o.plain.ExecContext(ctx, "UPDATE patients SET doctor_id = $1 WHERE id = ANY ($2)", reader, pq.Array(mine)); err != nil {
			return nil, err
		}
	}
	for i, statement := range sixYears {
		if i == 1 {
			statement = fmt.Sprintf(statement, o.watched, openedEntries, o.seldom)
		}
		if _, err := o.plain.ExecContext(ctx, statement); err != nil {
			return nil, err
		}
	}
	if o.deep, err = o.cursor(ctx, 1000); err != nil {
		return nil, err
	}
	s.opening = o
	return o, nil
}

// cursor returns the cursor of a page of the watched patient's list.
func (o *openers) cursor(ctx context.Context, page int) (string, error) {
	ctx = actor.NewContext(ctx, actor.Patient(o.watched))
	p := paging.Page{Size: paging.MaxSize}
	for range (page - 1) * paging.DefaultSize / paging.MaxSize {
		got, err := openings.Own(ctx, o.db, p)
		if err != nil {
			return "", err
		}
		p.After = got.Next
	}
	return p.After, nil
}

// each runs an operation of each reader on each of their records, and returns the time per operation of eight connections
// at once, the table's unit.
func (o *openers) each(run func(reader int, patient uuid.UUID) error) (time.Duration, error) {
	var errs [readerCount]error
	var wg sync.WaitGroup
	start := time.Now()
	for i, records := range o.records {
		wg.Go(func() {
			for _, patient := range records {
				if errs[i] = run(i, patient); errs[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start) * connections / (readerCount * recordsEach), errors.Join(errs[:]...)
}

func (o *openers) openAll(ctx context.Context) (time.Duration, error) {
	if _, err := o.plain.ExecContext(ctx, "TRUNCATE open_records"); err != nil {
		return 0, err
	}
	return o.each(func(reader int, patient uuid.UUID) error {
		opened, err := o.db.OpenRecords(actor.NewContext(ctx, actor.Doctor(o.readers[reader])), patient)
		if err == nil && opened != 1 {
			err = fmt.Errorf("opened %d records", opened)
		}
		return err
	})
}

// insertAll prepares the statement on a connection for each reader, before it measures.
func (o *openers) insertAll(ctx context.Context) (time.Duration, error) {
	var inserts []*sql.Stmt
	for range o.readers {
		conn, err := o.plain.Conn(ctx)
		if err != nil {
			return 0, err
		}
		defer func() { _ = conn.Close() }()
		insert, err := conn.PrepareContext(ctx, insertOpening)
		if err != nil {
			return 0, err
		}
		defer func() { _ = insert.Close() }()
		inserts = append(inserts, insert)
	}
	return o.each(func(reader int, patient uuid.UUID) error {
		_, err := inserts[reader].ExecContext(ctx, patient, o.readers[reader])
		return err
	})
}

func (o *openers) pages(ctx context.Context, patient uuid.UUID, after string) (time.Duration, error) {
	ctx = actor.NewContext(ctx, actor.Patient(patient))
	start := time.Now()
	for range pagesOfOwn {
		page, err := openings.Own(ctx, o.db, paging.Page{After: after})
		if err != nil {
			return 0, err
		}
		if len(page.Rows) != paging.DefaultSize {
			return 0, fmt.Errorf("%d entries", len(page.Rows))
		}
	}
	return time.Since(start) / pagesOfOwn, nil
}
