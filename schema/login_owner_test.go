package schema_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestLoginOwner: a writer sets the foreign key or (user_type, reference_id), in SQL and through the client, and the other is set.
func TestLoginOwner(t *testing.T) {
	t.Parallel()
	kinds := map[enum.UserType]func(*ent.UserCreate, rowIDs){
		enum.UserTypePatient:     func(b *ent.UserCreate, w rowIDs) { b.SetPatientID(w["patient2"]) },
		enum.UserTypeDoctor:      func(b *ent.UserCreate, w rowIDs) { b.SetDoctorID(w["doctor2"]) },
		enum.UserTypeInstitution: func(b *ent.UserCreate, w rowIDs) { b.SetInstitutionID(w["institution2"]) },
		enum.UserTypeAdmin:       func(b *ent.UserCreate, w rowIDs) { b.SetAdminID(w["admin2"]) },
	}
	for kind, byKey := range kinds {
		owner := string(kind) + "2"
		ways := map[string]func(t *testing.T, db *database.DB, w rowIDs){
			"client, by key": func(t *testing.T, db *database.DB, w rowIDs) {
				b := db.User.Create().SetEmail("n@x").SetPasswordHash("h")
				byKey(b, w)
				u := b.SaveX(testdb.Context(t))
				if u.UserType != kind || u.ReferenceID != w[owner] {
					t.Errorf("the entity has %s %s", u.UserType, u.ReferenceID)
				}
			},
			"client, by reference": func(t *testing.T, db *database.DB, w rowIDs) {
				db.User.Create().SetEmail("n@x").SetPasswordHash("h").SetUserType(kind).SetReferenceID(w[owner]).ExecX(testdb.Context(t))
			},
			"SQL, by key": func(t *testing.T, db *database.DB, w rowIDs) {
				exec(t, db.SQL(), fmt.Sprintf("INSERT INTO users (email, password_hash, %s_id) VALUES ('n@x', 'h', $1)", kind), w[owner])
			},
			"SQL, by reference": func(t *testing.T, db *database.DB, w rowIDs) {
				exec(t, db.SQL(), "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('n@x', 'h', $1, $2)", kind, w[owner])
			},
		}
		for way, write := range ways {
			t.Run(string(kind)+"/"+way, func(t *testing.T) {
				t.Parallel()
				db, w := populated(t)
				write(t, db, w)
				u := db.User.Query().Where(user.Email("n@x")).OnlyX(testdb.Context(t))
				keys := map[enum.UserType]any{
					enum.UserTypePatient: u.PatientID, enum.UserTypeDoctor: u.DoctorID,
					enum.UserTypeInstitution: u.InstitutionID, enum.UserTypeAdmin: u.AdminID,
				}
				for other, key := range keys {
					if other != kind && fmt.Sprint(key) != "<nil>" {
						t.Errorf("%s_id is set too", other)
					}
				}
				if got := fmt.Sprint(keys[kind]); got != w[owner].String() {
					t.Errorf("%s_id is %s; want %s", kind, got, w[owner])
				}
				if u.UserType != kind || u.ReferenceID != w[owner] {
					t.Errorf("the row has %s %s", u.UserType, u.ReferenceID)
				}
			})
		}
	}
}

// TestLoginNeedsItsOwner: it is deleted with its owner, and cannot be created without one.
func TestLoginNeedsItsOwner(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	db.Patient.DeleteOneID(w["patient1"]).ExecX(testdb.Context(t))
	if db.User.Query().Where(user.UserTypeEQ(enum.UserTypePatient)).ExistX(testdb.Context(t)) {
		t.Error("the login is still there")
	}
	if db.HealthProfile.Query().ExistX(testdb.Context(t)) {
		t.Error("the health profile is still there")
	}
	err := db.User.Create().SetEmail("n@x").SetPasswordHash("h").Exec(testdb.Context(t))
	var broken *database.RuleError
	if !errors.As(err, &broken) || broken.Rule != database.RuleRequired {
		t.Errorf("a login without an owner: got %v; want a RuleError", err)
	}
}

// TestEmailIsUniqueIgnoringCase: of 32 concurrent creates one succeeds.
func TestEmailIsUniqueIgnoringCase(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	const n = 32
	var made, refused atomic.Int32
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			person := db.Admin.Create().SetEmail("p@x").SetFirstName("P").SetLastName("P").SaveX(testdb.Context(t))
			email := []byte("person@example.org")
			for bit := range 5 {
				if i&(1<<bit) != 0 {
					email[bit] = strings.ToUpper(string(email[bit]))[0]
				}
			}
			<-start
			var dup *database.DuplicateError
			var err error
			if i%2 == 0 {
				err = db.User.Create().SetEmail(string(email)).SetPasswordHash("h").SetAdmin(person).Exec(testdb.Context(t))
			} else {
				_, err = db.SQL().ExecContext(testdb.Context(t),
					"INSERT INTO users (email, password_hash, admin_id) VALUES ($1, 'h', $2)", string(email), person.ID)
			}
			switch {
			case err == nil:
				made.Add(1)
			case errors.As(err, &dup) && dup.Column == "email":
				refused.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	close(start)
	wg.Wait()
	if made.Load() != 1 || refused.Load() != n-1 {
		t.Errorf("%d created, %d refused; want 1 and %d", made.Load(), refused.Load(), n-1)
	}
	if got := db.User.Query().OnlyX(testdb.Context(t)).Email; got != "person@example.org" {
		t.Errorf("stored as %q", got)
	}
}
