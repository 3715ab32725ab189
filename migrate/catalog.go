package migrate

import (
	"context"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/predicthealth/database/internal/catalog"
)

// ErrOtherRelease is returned for a release of PostgreSQL that catalog.sum was not compared with: it may print
// definitions differently.
var ErrOtherRelease = fmt.Errorf("this program knows the catalogs of PostgreSQL %d to %d; use Drift", oldest, newest)

// catalogSums has a line for each object of the newest version's schema: the sum of its definition, its kind and its
// name. They are the same on each release from oldest to newest.
//
//go:embed catalog.sum
var catalogSums string

// Changed is [Drift] for a database at the newest version, without a scratch database and without definitions. It needs
// no privilege except CONNECT and takes some tens of milliseconds. Errors: [ErrOtherRelease].
func Changed(ctx context.Context, db *sql.DB) ([]Difference, error) {
	objects, err := readSums(ctx, db)
	if err != nil {
		return nil, err
	}
	var want []catalog.Object
	for line := range strings.Lines(catalogSums) {
		if part := strings.SplitN(strings.TrimSuffix(line, "\n"), "\t", 3); len(part) == 3 {
			want = append(want, catalog.Object{Definition: part[0], Kind: part[1], Name: part[2]})
		}
	}
	var all []Difference
	for _, d := range catalog.Compare(objects, want) {
		all = append(all, Difference{Change: string(d.Change), Kind: d.Kind, Name: d.Name})
	}
	return all, nil
}

// CatalogSums returns the sums of a database's objects, in the format of catalog.sum.
func CatalogSums(ctx context.Context, db *sql.DB) (string, error) {
	objects, err := readSums(ctx, db)
	if err != nil {
		return "", err
	}
	var text strings.Builder
	for _, o := range objects {
		fmt.Fprintf(&text, "%s\t%s\t%s\n", o.Definition, o.Kind, o.Name)
	}
	return text.String(), nil
}

func readSums(ctx context.Context, db *sql.DB) ([]catalog.Object, error) {
	rows, err := db.QueryContext(ctx, "SELECT current_setting('server_version_num')::int / 10000")
	if err != nil {
		return nil, fmt.Errorf("read the catalog: %w", err)
	}
	defer func() { _ = rows.Close() }()
	release := 0
	for rows.Next() {
		if err := rows.Scan(&release); err != nil {
			return nil, fmt.Errorf("read the catalog: %w", err)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the catalog: %w", err)
	}
	if release < oldest || release > newest {
		return nil, ErrOtherRelease
	}
	objects, err := catalog.Read(ctx, db)
	if err != nil {
		return nil, err
	}
	for i, o := range objects {
		sum := sha256.Sum256([]byte(o.Definition))
		objects[i].Definition = hex.EncodeToString(sum[:8])
	}
	return objects, nil
}
