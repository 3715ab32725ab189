package clinical_test

import (
	"context"
	"errors"
	"net/url"

	"gocloud.dev/gcerrors"
	"gocloud.dev/secrets"
)

// failing is a key service whose calls fail, with the code that its URL names.
type failing struct{ code gcerrors.ErrorCode }

type failingOpener struct{}

func init() { secrets.DefaultURLMux().RegisterKeeper("failing", failingOpener{}) }

func (failingOpener) OpenKeeperURL(_ context.Context, u *url.URL) (*secrets.Keeper, error) {
	code := gcerrors.Unknown
	if u.Host == "rejects" {
		code = gcerrors.InvalidArgument
	}
	return secrets.NewKeeper(failing{code}), nil
}

var errFailing = errors.New("it fails")

func (failing) Encrypt(context.Context, []byte) ([]byte, error) { return nil, errFailing }
func (failing) Decrypt(context.Context, []byte) ([]byte, error) { return nil, errFailing }
func (failing) Close() error                                    { return nil }
func (failing) ErrorAs(error, any) bool                         { return false }
func (f failing) ErrorCode(error) gcerrors.ErrorCode            { return f.code }
