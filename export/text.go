package export

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"github.com/predicthealth/database/internal/recordtext"
)

// key reads the patient's key of clinical text.
func (x *exporter) key(ctx context.Context) error {
	const query = "SELECT wrapped, coalesce(wrapped_by, ''), erased_at IS NOT NULL FROM record_keys WHERE patient_id = $1"
	return x.rows(ctx, "key", query, func(rows *sql.Rows) error { return rows.Scan(&x.texts.Wrapped, &x.texts.Fingerprint, &x.texts.Erased) })
}

// decrypt replaces the changes of ciphertexts by those of the texts. A value that is not known is {"hidden": true}.
func (x *exporter) decrypt(ctx context.Context, changes map[string]json.RawMessage) error {
	for column, change := range changes {
		name, ok := strings.CutSuffix(column, recordtext.Suffix)
		if !ok {
			continue
		}
		var of struct{ From, To json.RawMessage }
		if err := json.Unmarshal(change, &of); err != nil {
			return err
		}
		_, hadPlain := changes[name]
		v, err := x.texts.Change(ctx, name, of.From, of.To, hadPlain)
		if err != nil {
			return err
		}
		out := map[string]json.RawMessage{}
		hidden := json.RawMessage(`{"hidden": true}`)
		if v.FromUnknown {
			out["from"] = hidden
		} else if of.From != nil {
			out["from"] = v.From
		}
		if v.ToUnknown {
			out["to"] = hidden
		} else if of.To != nil {
			out["to"] = v.To
		}
		delete(changes, column)
		if changes[name], err = json.Marshal(out); err != nil {
			return err
		}
	}
	return nil
}
