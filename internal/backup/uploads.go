package backup

import (
	"context"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// abortUploads aborts unfinished multipart uploads to S3 that began before then. They appear in no listing, and cost
// money.
func (b *Bucket) abortUploads(ctx context.Context, then time.Time) error {
	var client *s3.Client
	if !b.As(&client) {
		return nil
	}
	in := &s3.ListMultipartUploadsInput{Bucket: &b.name}
	for {
		page, err := client.ListMultipartUploads(ctx, in)
		if err != nil {
			return &StoreError{"list unfinished uploads", err}
		}
		for _, u := range page.Uploads {
			if err := b.abort(ctx, client, u, then); err != nil {
				return err
			}
		}
		if page.IsTruncated == nil || !*page.IsTruncated {
			return nil
		}
		in.KeyMarker, in.UploadIdMarker = page.NextKeyMarker, page.NextUploadIdMarker
	}
}

func (b *Bucket) abort(ctx context.Context, client *s3.Client, u types.MultipartUpload, then time.Time) error {
	if u.Key == nil || u.Initiated == nil || !strings.HasPrefix(*u.Key, partsRoot) || u.Initiated.After(then) {
		return nil
	}
	_, err := client.AbortMultipartUpload(ctx, &s3.AbortMultipartUploadInput{Bucket: &b.name, Key: u.Key, UploadId: u.UploadId})
	if err != nil {
		return &StoreError{"abort an unfinished upload", err}
	}
	return nil
}
