package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gocloud.dev/blob"
	"gocloud.dev/blob/fileblob"
	_ "gocloud.dev/blob/s3blob" // s3://
	"gocloud.dev/gcerrors"
)

// Bucket is a folder or bucket that holds backups.
type Bucket struct {
	*blob.Bucket

	folder string // a folder's path, else ""
	name   string // the name of a bucket
}

// Open opens the folder (file:///path, created if necessary) or the bucket (s3://name?region=…) of a BACKUP_URL. For S3
// the keys come from AWS's usual sources. Errors do not contain the URL.
func Open(ctx context.Context, rawURL string) (*Bucket, error) {
	u, err := url.Parse(rawURL)
	if err != nil || rawURL == "" {
		return nil, errors.New("BACKUP_URL is not set, or is not a URL: file:///path/of/a/folder or s3://bucket?region=…")
	}
	switch u.Scheme {
	case fileblob.Scheme:
		return openFolder(u)
	case "s3":
		if u.User != nil {
			return nil, errors.New("BACKUP_URL: a bucket's keys do not belong in its URL; set them as for AWS's own programs")
		}
		if strings.Trim(u.Path, "/") != "" {
			return nil, errors.New("BACKUP_URL: a bucket has no folders; use one for each database: s3://bucket?region=…")
		}
		b, err := blob.OpenBucket(ctx, rawURL)
		if err != nil {
			return nil, errors.New("BACKUP_URL: the bucket's name or an option is invalid; the form is s3://bucket?region=…")
		}
		return &Bucket{Bucket: b, name: u.Host}, nil
	}
	return nil, errors.New("BACKUP_URL is neither file:///path/of/a/folder nor s3://bucket?region=…")
}

func openFolder(u *url.URL) (*Bucket, error) {
	path := u.Path
	if u.Host == "." {
		path = strings.TrimPrefix(path, "/")
	}
	if path == "" || u.RawQuery != "" || (u.Host != "" && u.Host != "." && u.Host != "localhost") {
		return nil, errors.New("BACKUP_URL: a folder is file:///path/of/a/folder, or file://./relative/path, without options")
	}
	path = filepath.Clean(path)
	b, err := fileblob.OpenBucket(path, &fileblob.Options{
		CreateDir: true, DirFileMode: 0o700, Metadata: fileblob.MetadataDontWrite,
		NoTempDir: true, // a rename cannot cross to another disk
	})
	if err != nil {
		return nil, &StoreError{"open the folder", err}
	}
	return &Bucket{Bucket: b, folder: path}, nil
}

// bufferSize is a chunk of an upload. S3 allows 10,000 of them: 160 GB.
const bufferSize = 16 << 20

// write creates an object from fill's output, or none at all.
func (b *Bucket) write(ctx context.Context, key string, fill func(io.Writer) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w, err := b.NewWriter(ctx, key, &blob.WriterOptions{
		BufferSize: bufferSize, MaxConcurrency: 2, ContentType: "application/octet-stream",
	})
	if err != nil {
		return &StoreError{"write " + key, err}
	}
	if err := fill(&storeWriter{w, key}); err != nil {
		cancel() // otherwise Close would store the partial object
		_ = w.Close()
		return err
	}
	if err := w.Close(); err != nil {
		return &StoreError{"write " + key, err}
	}
	return b.sync(key)
}

// sync flushes a folder's object to disk before anything refers to it.
func (b *Bucket) sync(key string) error {
	if b.folder == "" {
		return nil
	}
	path := filepath.Join(b.folder, filepath.FromSlash(key))
	for range 3 { // the file, its folder, and its parent, which may also be new
		f, err := os.Open(path)
		if err == nil {
			err = errors.Join(f.Sync(), f.Close())
		}
		if err != nil {
			return &StoreError{"write " + key, err}
		}
		path = filepath.Dir(path)
	}
	return nil
}

type storeWriter struct {
	w   io.Writer
	key string
}

func (s *storeWriter) Write(p []byte) (int, error) {
	n, err := s.w.Write(p)
	if err != nil {
		err = &StoreError{"write " + s.key, err}
	}
	return n, err
}

// objects lists all objects below prefix, in the order of their keys.
func (b *Bucket) objects(ctx context.Context, prefix string) ([]*blob.ListObject, error) {
	var all []*blob.ListObject
	list := b.List(&blob.ListOptions{Prefix: prefix})
	for {
		o, err := list.Next(ctx)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, &StoreError{"list " + prefix, err}
		}
		all = append(all, o)
	}
	slices.SortFunc(all, func(a, b *blob.ListObject) int { return strings.Compare(a.Key, b.Key) })
	return all, nil
}

// remove deletes an object; a missing one is not an error.
func (b *Bucket) remove(ctx context.Context, key string) error {
	if err := b.Delete(ctx, key); err != nil && gcerrors.Code(err) != gcerrors.NotFound {
		return &StoreError{"delete " + key, err}
	}
	b.tidy(key)
	return nil
}

// tidy removes a folder whose last object was removed.
func (b *Bucket) tidy(key string) {
	if b.folder != "" && strings.Count(key, "/") == 2 {
		_ = os.Remove(filepath.Dir(filepath.Join(b.folder, filepath.FromSlash(key))))
	}
}

// missing turns the bucket's "not found" into damage: the object belongs to a backup.
func missing(key string, err error) error {
	if gcerrors.Code(err) == gcerrors.NotFound {
		return &DamageError{key, "it is missing"}
	}
	return &StoreError{"read " + key, err}
}

// Size formats a number of bytes.
func Size(n int64) string {
	const unit = 1 << 10
	if n < unit {
		return fmt.Sprintf("%d B", n)
	}
	value, i := float64(n)/unit, 0
	for value >= unit && i < 3 {
		value, i = value/unit, i+1
	}
	return fmt.Sprintf("%.1f %s", value, []string{"KB", "MB", "GB", "TB"}[i])
}
