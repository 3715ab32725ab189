package backup_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/tests3"
)

// AWS's client reads the keys from the process's environment.
func init() {
	for name, value := range map[string]string{"AWS_ACCESS_KEY_ID": tests3.Key, "AWS_SECRET_ACCESS_KEY": tests3.Secret, "AWS_REGION": tests3.Region, "AWS_EC2_METADATA_DISABLED": "true"} {
		_ = os.Setenv(name, value)
	}
}

// s3Server is a server with one bucket, and its BACKUP_URL.
type s3Server struct {
	*tests3.Server
	url string
}

func newS3(t *testing.T) *s3Server {
	t.Helper()
	s := tests3.New(t)
	return &s3Server{s, "s3://" + tests3.Bucket + "?" + url.Values{"endpoint": {s.URL}, "use_path_style": {"true"}, "region": {tests3.Region}}.Encode()}
}

// prunes calls Prune so many days from now, and counts the uploads that are left.
func (s *s3Server) prunes(t *testing.T, w *world, days, left int) {
	t.Helper()
	if _, err := backup.Prune(t.Context(), w.bucket, inDays(days)); err != nil {
		t.Fatal(err)
	}
	out, err := s.Client.ListMultipartUploads(t.Context(), &s3.ListMultipartUploadsInput{Bucket: aws.String(tests3.Bucket)})
	if err != nil || len(out.Uploads) != left {
		t.Errorf("after %d days: %d uploads, %v", days, len(out.Uploads), err)
	}
}

// TestS3 runs all steps with a real S3 server.
func TestS3(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 100)
	s := newS3(t)
	w.bucket = open(t, s.url)
	if all := w.list(t); len(all) != 0 {
		t.Errorf("%d in an empty bucket", len(all))
	}
	m := w.create(t)
	noMarker(t, s.Folder)
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: w.keys}); err != nil {
		t.Fatal(err)
	}
	target := testdb.EmptyURL(t)
	if _, err := backup.Restore(t.Context(), w.bucket, w.restoration(target)); err != nil || marked(t, target) != 100 {
		t.Fatalf("restore: %v", err)
	}
	if _, err := backup.RunDrill(t.Context(), w.bucket, w.restoration(w.owner)); err != nil {
		t.Fatal(err)
	}
	if st, err := backup.ReadStatus(t.Context(), w.bucket); err != nil || st.Backups != 1 || !st.Drill.OK || !st.Newest.Equal(m.CreatedAt) {
		t.Errorf("%+v, %v", st, err)
	}
	// An unfinished upload appears in no listing, and costs money.
	upload := &s3.CreateMultipartUploadInput{Bucket: aws.String(tests3.Bucket), Key: aws.String("parts/" + m.Name + "/other")}
	if _, err := s.Client.CreateMultipartUpload(t.Context(), upload); err != nil {
		t.Fatal(err)
	}
	s.prunes(t, w, 0, 1)
	s.prunes(t, w, 2, 0)
	if all := w.list(t); len(all) != 1 || all[0].State != backup.Complete {
		t.Errorf("%d are left", len(all))
	}
}

// TestBucketFailsMidway: the S3 server is killed during each command.
func TestBucketFailsMidway(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1000)
	var target string
	for step, run := range map[string]func(context.Context, backup.Report) error{
		"dump": func(ctx context.Context, report backup.Report) error {
			_, err := backup.Create(ctx, w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to, Report: report})
			return err
		},
		"verify": func(ctx context.Context, report backup.Report) error {
			_, err := backup.Verify(ctx, w.bucket, backup.Verification{Keys: w.keys, Report: report})
			return err
		},
		"restore": func(ctx context.Context, report backup.Report) error {
			r := w.restoration(target)
			r.Report = report
			_, err := backup.Restore(ctx, w.bucket, r)
			return err
		},
	} {
		s := newS3(t)
		target = testdb.EmptyURL(t) // a restore that succeeded must not affect the others

		w.bucket = open(t, s.url)
		if step != "dump" {
			w.create(t)
		}
		var once sync.Once
		err := run(t.Context(), func(at string, _, _ int64) {
			if at == step {
				once.Do(s.Kill)
			}
		})
		var store *backup.StoreError
		switch {
		case step == "restore" && err == nil: // everything had been sent already
		case !errors.As(err, &store) || strings.Contains(fmt.Sprint(err), "\n") || strings.Contains(err.Error(), tests3.Secret):
			t.Errorf("%s: got %v", step, err)
		default:
			isEmpty(t, target)
		}
	}
}

// TestErasedStaysErasedOnS3: the ledger on an S3 server, which several programs write at once.
func TestErasedStaysErasedOnS3(t *testing.T) {
	t.Parallel()
	w := newErasing(t, 10)
	s := newS3(t)
	w.bucket = open(t, s.url)
	m := w.create(t)
	erased := w.erase(t, 5)
	var written atomic.Int64
	var writers errgroup.Group
	for range 3 {
		writers.Go(func() error {
			_, n, err := backup.WriteLedger(t.Context(), w.bucket, w.db, w.key, w.public)
			written.Add(int64(n))
			return err
		})
	}
	if err := writers.Wait(); err != nil || written.Load() != 5 {
		t.Fatalf("%d entries written, %v", written.Load(), err)
	}
	newer, err := backup.Create(t.Context(), w.bucket, backup.Creation{DatabaseURL: w.url, Encryption: w.to, LedgerKeys: w.public})
	if err != nil || newer.Ledger == nil || newer.Ledger.Entries != 5 {
		t.Fatalf("the manifest: %+v, %v", newer, err)
	}
	url, done, err := w.restore(t, m.Name, nil)
	if err != nil || done.Erased != 5 || len(done.Notes) > 0 {
		t.Fatalf("%+v, %v", done, err)
	}
	isErased(t, url, erased)
	if n := marked(t, url); n != 5 {
		t.Errorf("%d other patients", n)
	}
	for _, removed := range [][]int{{5}, {0}, {1, 2, 3, 4}} { // the last entry, the begin, then all others
		for _, n := range removed {
			object := &s3.DeleteObjectInput{Bucket: aws.String(tests3.Bucket), Key: aws.String(fmt.Sprintf("erasures/%08d.txt", n))}
			if _, err := s.Client.DeleteObject(t.Context(), object); err != nil {
				t.Fatal(err)
			}
		}
		url, _, err := w.restore(t, m.Name, nil)
		if wrong := (*backup.LedgerError)(nil); !errors.As(err, &wrong) {
			t.Errorf("without %d: %v", removed, err)
		}
		isEmpty(t, url)
	}
}
