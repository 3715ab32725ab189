package health

import (
	"context"
	"errors"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/text"
)

func (c *Checker) erasures(ctx context.Context) (Finding, error) {
	var requests, patients []string // of the ledger, which is read first: an erasure is in the database before
	var damage *backup.LedgerError
	if c.cfg.BackupURL != "" {
		bucket, err := backup.Open(ctx, c.cfg.BackupURL)
		if err != nil {
			return Finding{}, err
		}
		defer func() { _ = bucket.Close() }()
		entries, err := c.ledger.Read(ctx, bucket)
		if err != nil && !errors.As(err, &damage) {
			return Finding{}, err
		}
		for _, e := range entries {
			requests, patients = append(requests, e.Request.String()), append(patients, e.Patient.String())
		}
	}
	// The ledger has several requests for a patient who was erased again after a recovery; the database has one of them.
	var pending, executed, holds, unwritten, unapplied int64
	err := c.scan(ctx, `SELECT count(*) FILTER (WHERE executed_at IS NULL AND created_at > now() - interval '1 day'), count(*) FILTER (WHERE executed_at IS NOT NULL),
		(SELECT count(*) FROM public.legal_holds WHERE released_at IS NULL), count(*) FILTER (WHERE executed_at IS NOT NULL AND id <> ALL (coalesce($1::uuid[], '{}'))),
		(SELECT count(*) FROM (SELECT FROM unnest($1::uuid[], $2::uuid[]) l (request, patient) LEFT JOIN public.erasures e ON e.id = l.request AND e.executed_at IS NOT NULL
			GROUP BY l.patient HAVING count(e.id) = 0) lacking) FROM public.erasures`, []any{pq.Array(requests), pq.Array(patients)}, &pending, &executed, &holds, &unwritten, &unapplied)
	if err != nil {
		return Finding{}, err
	}
	message := text.Count(executed, "erasure", "erasures") + ", " + text.Count(pending, "request", "requests") + " to confirm within a day, " + text.Count(holds, "legal hold", "legal holds")
	f := found(OK, message).withFigure("predicthealth.erasures.pending", float64(pending)).withFigure("predicthealth.erasures.holds", float64(holds))
	switch {
	case c.cfg.BackupURL == "":
		if executed > 0 { // a restore may bring these patients back, and nothing shows whether it does
			f.Status, f.Message = Warning, message+"; the ledger is not checked: "+noBackupURL
			f = f.withFigure("predicthealth.erasures.unwritten", float64(executed))
		}
		return f, nil
	case damage != nil:
		f.Status, f.Message = Critical, message+"; "+damage.Error()
		return f, nil
	}
	lacking := "the ledger has " + text.Count(unapplied, "patient", "patients") + " whom the database has not erased: run patient ledger -apply"
	missing := text.Count(unwritten, "is", "are") + " not in the ledger: run patient ledger"
	switch {
	case unapplied > 0 && unwritten > 0:
		f.Status, f.Message = Critical, message+"; "+lacking+"; "+missing
	case unapplied > 0:
		f.Status, f.Message = Critical, message+"; "+lacking
	case unwritten > 0:
		f.Status, f.Message = Warning, message+"; "+missing
	}
	return f.withValue(float64(unwritten)).withFigure("predicthealth.erasures.unwritten", float64(unwritten)).
		withFigure("predicthealth.erasures.unapplied", float64(unapplied)), nil
}
