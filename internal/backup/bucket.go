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

// Bucket is where backups are kept.
type Bucket struct {
	*blob.Bucket

	folder string // for a folder its path, else ""
	name   string // of a bucket
}

// Open opens the folder (file:///path, made if need be) or the bucket (s3://name?region=…) of a
// BACKUP_URL. For S3 the keys come from where AWS's own programs have them. Errors do not repeat the URL.
func Open(ctx context.Context, rawURL string) (*Bucket, error) {
	u, err := url.Parse(rawURL)
	if err != nil || rawURL == "" {
		return nil, errors.New("BACKUP_URL is not set, or is no URL: file:///path/of/a/folder or s3://bucket?region=…")
	}
	switch u.Scheme {
	case fileblob.Scheme:
		return openFolder(u)
	case "s3":
		if u.User != nil {
			return nil, errors.New("BACKUP_URL: the keys of a bucket do not belong into its URL; give them as AWS's own programs have them")
		}
		if strings.Trim(u.Path, "/") != "" {
			return nil, errors.New("BACKUP_URL: a bucket has no folders; take one for each database: s3://bucket?region=…")
		}
		b, err := blob.OpenBucket(ctx, rawURL)
		if err != nil {
			return nil, errors.New("BACKUP_URL: the bucket's name or an option in it is not what s3://bucket?region=… allows")
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
		return nil, errors.New("BACKUP_URL: a folder is file:///path/of/a/folder, or file://./path from here, and takes no options")
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

// bufferSize is a chunk of an upload. S3 takes 10,000 of them: 160 GB.
const bufferSize = 16 << 20

// write makes an object of what fill writes, or none at all.
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
		cancel() // or Close would keep what there is
		_ = w.Close()
		return err
	}
	if err := w.Close(); err != nil {
		return &StoreError{"write " + key, err}
	}
	return b.sync(key)
}

// sync has a folder's disk keep an object before anything refers to it.
func (b *Bucket) sync(key string) error {
	if b.folder == "" {
		return nil
	}
	path := filepath.Join(b.folder, filepath.FromSlash(key))
	for range 3 { // the file, its folder, and the one above, which may be as new
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

// objects lists all below prefix, in the order of their keys.
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

// remove deletes an object; one that is gone already is no error.
func (b *Bucket) remove(ctx context.Context, key string) error {
	if err := b.Delete(ctx, key); err != nil && gcerrors.Code(err) != gcerrors.NotFound {
		return &StoreError{"delete " + key, err}
	}
	b.tidy(key)
	return nil
}

// tidy removes the folder that an object was the last in.
func (b *Bucket) tidy(key string) {
	if b.folder != "" && strings.Count(key, "/") == 2 {
		_ = os.Remove(filepath.Dir(filepath.Join(b.folder, filepath.FromSlash(key))))
	}
}

// missing turns the bucket's "not found" into damage: what is asked for belongs to a backup.
func missing(key string, err error) error {
	if gcerrors.Code(err) == gcerrors.NotFound {
		return &DamageError{key, "it is missing"}
	}
	return &StoreError{"read " + key, err}
}

// Size is a number of bytes for people.
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
