package backup_test

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/predicthealth/database/internal/backup"
)

// runStep runs the test program as a separate process, which a test can kill. Like the commands it reads its parameters
// from the environment.
func runStep(step string) int {
	ctx := context.Background()
	b, err := backup.Open(ctx, os.Getenv("BACKUP_URL"))
	if err == nil {
		err = doStep(ctx, b, step)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func doStep(ctx context.Context, b *backup.Bucket, step string) error {
	keys, err := backup.NewKeys(os.Getenv("BACKUP_IDENTITY_FILE"), "")
	if err != nil {
		return err
	}
	jobs, _ := strconv.Atoi(os.Getenv("BACKUP_TEST_JOBS"))
	r := backup.Restoration{DatabaseURL: os.Getenv("DATABASE_URL"), Keys: keys, Jobs: jobs, Overwrite: os.Getenv("BACKUP_TEST_OVERWRITE")}
	switch step {
	case "create":
		to, err := backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{os.Getenv("BACKUP_RECIPIENTS")}})
		if err == nil {
			_, err = backup.Create(ctx, b, backup.Creation{DatabaseURL: os.Getenv("DATABASE_URL"), Encryption: to})
		}
		return err
	case "restore":
		_, err := backup.Restore(ctx, b, r)
		return err
	case "drill":
		_, err := backup.RunDrill(ctx, b, r)
		return err
	default: // prune, so many days from now
		days, err := strconv.Atoi(step)
		if err == nil {
			_, err = backup.Prune(ctx, b, backup.Retention{Days: 1, Now: func() time.Time { return time.Now().AddDate(0, 0, days) }})
		}
		return err
	}
}
