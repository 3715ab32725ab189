package auth

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/schema/enum"
)

// Credentials are the e-mail address and password of a new login. The address is the person's too.
type Credentials struct {
	Email    string
	Password string `json:"-"`
}

// String contains neither field.
func (Credentials) String() string { return "credentials" }

// LogValue is String, for slog.
func (c Credentials) LogValue() slog.Value { return slog.StringValue(c.String()) }

// GoString is String, for %#v.
func (c Credentials) GoString() string { return c.String() }

// Provisioned is a person with a login.
type Provisioned struct {
	PersonID, UserID uuid.UUID
	// Existed reports that an earlier call with the same key created them, and that this one changed nothing.
	Existed bool
}

// ErrKeyUsed means that a key was used for a different request within 24 hours.
var ErrKeyUsed = errors.New("the key was used for a different request within 24 hours")

// ProvisionPatient creates a patient with a health profile and a login, in one transaction. fill sets the
// known fields; it runs more than once and must set the same values each time.
//
//	p, err := admin.ProvisionPatient(ctx, key, auth.Credentials{Email: email, Password: password},
//		func(p *ent.PatientCreate, h *ent.HealthProfileCreate) {
//			p.SetFirstName("Ben").SetLastName("Silva").SetDateOfBirth(born).SetDoctorID(doctor)
//			h.SetHeightCm(181)
//		})
//
// key is an idempotency key: a random UUID per person, reused when the call is repeated. For 24 hours, the same
// call with the same key creates nothing and returns the person that the first call created; a different call with
// that key returns [ErrKeyUsed]. Errors: [ErrEmail], those of [CheckPassword], [ErrOverloaded], the client's; a
// [github.com/predicthealth/database.DuplicateError] names the column.
func (d *AccountAdmin) ProvisionPatient(ctx context.Context, key uuid.UUID, c Credentials, fill func(*ent.PatientCreate, *ent.HealthProfileCreate)) (Provisioned, error) {
	return d.provision(ctx, key, enum.UserTypePatient, c, func(tx *ent.Client, id uuid.UUID, email string) []creation {
		p, h := tx.Patient.Create(), tx.HealthProfile.Create()
		fill(p, h)
		p.SetID(id).SetEmail(email)
		h.SetPatientID(id)
		return []creation{{p.Mutation(), p.Exec}, {h.Mutation(), h.Exec}}
	})
}

// ProvisionDoctor creates a doctor with a login; see [AccountAdmin.ProvisionPatient].
func (d *AccountAdmin) ProvisionDoctor(ctx context.Context, key uuid.UUID, c Credentials, fill func(*ent.DoctorCreate)) (Provisioned, error) {
	return d.provision(ctx, key, enum.UserTypeDoctor, c, func(tx *ent.Client, id uuid.UUID, email string) []creation {
		p := tx.Doctor.Create()
		fill(p)
		p.SetID(id).SetEmail(email)
		return []creation{{p.Mutation(), p.Exec}}
	})
}

// ProvisionInstitution creates an institution with a login; see [AccountAdmin.ProvisionPatient].
func (d *AccountAdmin) ProvisionInstitution(ctx context.Context, key uuid.UUID, c Credentials, fill func(*ent.InstitutionCreate)) (Provisioned, error) {
	return d.provision(ctx, key, enum.UserTypeInstitution, c, func(tx *ent.Client, id uuid.UUID, email string) []creation {
		p := tx.Institution.Create()
		fill(p)
		p.SetID(id).SetContactEmail(email)
		return []creation{{p.Mutation(), p.Exec}}
	})
}

// ProvisionAdmin creates an admin with a login; see [AccountAdmin.ProvisionPatient].
func (d *AccountAdmin) ProvisionAdmin(ctx context.Context, key uuid.UUID, c Credentials, fill func(*ent.AdminCreate)) (Provisioned, error) {
	return d.provision(ctx, key, enum.UserTypeAdmin, c, func(tx *ent.Client, id uuid.UUID, email string) []creation {
		p := tx.Admin.Create()
		fill(p)
		p.SetID(id).SetEmail(email)
		return []creation{{p.Mutation(), p.Exec}}
	})
}

// personalWords returns the names in the drafts and the words of their institution, which the password may not be
// made of.
func (d *AccountAdmin) personalWords(ctx context.Context, drafts []creation) (words []string, err error) {
	for _, draft := range drafts {
		for _, field := range []string{institution.FieldName, institution.FieldWebsite, patient.FieldFirstName, patient.FieldLastName} {
			if v, ok := draft.mutation.Field(field); ok {
				words = append(words, fmt.Sprint(v))
			}
		}
		at, ok := draft.mutation.Field(patient.FieldInstitutionID)
		if !ok {
			continue
		}
		var institutionWords []string
		if err := d.db.SQL().QueryRowContext(ctx, "SELECT coalesce(institution_words($1), '{}')", at).Scan(pq.Array(&institutionWords)); err != nil {
			return nil, fmt.Errorf("read an institution's words: %w", err)
		}
		words = append(words, institutionWords...)
	}
	return words, nil
}

// creation is an entity to create.
type creation struct {
	mutation ent.Mutation
	exec     func(context.Context) error
}

func (d *AccountAdmin) provision(ctx context.Context, key uuid.UUID, kind enum.UserType, c Credentials,
	prepare func(tx *ent.Client, id uuid.UUID, email string) []creation,
) (Provisioned, error) {
	out, err := d.tryProvision(unlessStated(ctx, "provision"), key, kind, c, prepare)
	if err != nil {
		return Provisioned{}, fmt.Errorf("provision %s: %w", kind, err)
	}
	return out, nil
}

func (d *AccountAdmin) tryProvision(ctx context.Context, key uuid.UUID, kind enum.UserType, c Credentials,
	prepare func(tx *ent.Client, id uuid.UUID, email string) []creation,
) (Provisioned, error) {
	if key == uuid.Nil {
		return Provisioned{}, errors.New("the key is uuid.Nil: use a random one")
	}
	email, err := checkEmail(c.Email)
	if err != nil {
		return Provisioned{}, err
	}
	if _, err := checkForm(c.Password); err != nil {
		return Provisioned{}, err
	}
	ctx = replica.OnPrimary(ctx)
	k := claim{kind: kind, key: sum(key[:])}
	drafts := prepare(d.db.Client, uuid.Nil, email)
	if k.body, err = requestHash(key, c.Password, drafts); err != nil {
		return Provisioned{}, err
	}
	if out, err := k.find(ctx, d.db.Client); err != nil || out.Existed {
		return out, err
	}
	release, err := d.hasher.acquire()
	if err != nil {
		return Provisioned{}, err
	}
	defer release()
	words, err := d.personalWords(ctx, drafts)
	if err != nil {
		return Provisioned{}, err
	}
	if err := d.hasher.checkPassword(ctx, c.Password, append(words, email)...); err != nil {
		return Provisioned{}, err
	}
	hash, err := d.hasher.newHash(ctx, c.Password)
	if err != nil {
		return Provisioned{}, err
	}
	var out Provisioned
	err = d.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		out = Provisioned{PersonID: uuid.Must(uuid.NewV7()), UserID: uuid.Must(uuid.NewV7())}
		inserted, err := k.insert(ctx, tx, out)
		if err != nil {
			return err
		}
		if !inserted {
			out, err = k.find(ctx, tx)
			return err
		}
		made := prepare(tx, out.PersonID, email)
		if err := made[0].exec(ctx); err != nil {
			return err
		}
		if err := tx.User.Create().SetID(out.UserID).SetEmail(email).SetPasswordHash(hash).SetUserType(kind).SetReferenceID(out.PersonID).Exec(ctx); err != nil {
			return err
		}
		for _, m := range made[1:] {
			if err := m.exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// requestHash identifies the request. It is keyed by the idempotency key, which is not stored, so that the
// password cannot be guessed from it.
func requestHash(key uuid.UUID, password string, made []creation) ([]byte, error) {
	mac := hmac.New(sha256.New, key[:])
	encode := json.NewEncoder(mac)
	err := encode.Encode(password)
	for _, m := range made {
		names := m.mutation.Fields()
		slices.Sort(names)
		for _, name := range names {
			v, _ := m.mutation.Field(name)
			err = errors.Join(err, encode.Encode([]any{m.mutation.Type(), name, v}))
		}
	}
	return mac.Sum(nil), err
}

// claim is an idempotency key with the request that it stands for.
type claim struct {
	kind      enum.UserType
	key, body []byte
}

// find returns what a request with the key created within 24 hours. Errors: ErrKeyUsed.
func (k claim) find(ctx context.Context, c *ent.Client) (Provisioned, error) {
	var body []byte
	var out Provisioned
	found, err := queryRow(ctx, c, `SELECT body_hash, person_id, user_id FROM provisioning_keys
		WHERE user_type = $1 AND key_hash = $2 AND created_at >= now() - interval '24 hours'`, []any{string(k.kind), k.key}, &body, &out.PersonID, &out.UserID)
	switch {
	case err != nil || !found:
		return Provisioned{}, err
	case !bytes.Equal(body, k.body):
		return Provisioned{}, ErrKeyUsed
	}
	out.Existed = true
	return out, nil
}

// insert stores the key, and reports false if it is taken. It waits for a concurrent transaction with the same key.
func (k claim) insert(ctx context.Context, tx *ent.Client, out Provisioned) (inserted bool, err error) {
	_, err = tx.ExecContext(ctx, `DELETE FROM provisioning_keys WHERE created_at < now() - interval '24 hours' AND (key_hash = $1 OR id IN
		(SELECT id FROM provisioning_keys WHERE created_at < now() - interval '24 hours' ORDER BY created_at LIMIT 100))`, k.key)
	if err != nil {
		return false, err
	}
	res, err := tx.ExecContext(ctx, `INSERT INTO provisioning_keys (id, user_type, key_hash, body_hash, person_id, user_id)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (user_type, key_hash) DO NOTHING`,
		uuid.Must(uuid.NewV7()), string(k.kind), k.key, k.body, out.PersonID, out.UserID)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}
