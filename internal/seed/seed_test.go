package seed_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

var root = seed.Admin{Email: "Root@PredictHealth.example", Password: "correct horse battery staple"}

func TestSeed(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	added, err := seed.Run(testdb.Context(t), db, root)
	if err != nil || added.Specialties != 8 || !added.Admin {
		t.Fatalf("added %+v, %v", added, err)
	}
	byCategory := map[string]int{}
	for _, s := range db.Specialty.Query().AllX(testdb.Context(t)) {
		byCategory[s.Category]++
	}
	if byCategory["Primary Care"] != 3 || byCategory["Specialty"] != 3 || byCategory["Preventive"] != 1 || byCategory["Emergency"] != 1 {
		t.Errorf("by category: %v", byCategory)
	}
	login := db.User.Query().WithAdmin().OnlyX(testdb.Context(t))
	if login.UserType != enum.UserTypeAdmin || login.Edges.Admin == nil || login.Email != strings.ToLower(root.Email) || !login.IsActive {
		t.Errorf("the login: %v", login)
	}
	if cost, err := bcrypt.Cost([]byte(login.PasswordHash)); err != nil || cost != 12 {
		t.Errorf("cost %d, %v", cost, err)
	}
	if bcrypt.CompareHashAndPassword([]byte(login.PasswordHash), []byte(root.Password)) != nil {
		t.Error("the login has another password")
	}
}

// TestSeedAgain changes nothing, and does not undo changes.
func TestSeedAgain(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	if _, err := seed.Run(testdb.Context(t), db, root); err != nil {
		t.Fatal(err)
	}
	db.User.Update().SetPasswordHash("changed").ExecX(testdb.Context(t))
	db.Specialty.Update().Where(specialty.Name("Cardiology")).SetName("Heart").ExecX(testdb.Context(t))
	for _, admin := range []seed.Admin{root, {Email: "other@x.example", Password: root.Password}, {}} {
		added, err := seed.Run(testdb.Context(t), db, admin)
		if err != nil || added != (seed.Result{}) {
			t.Errorf("added %+v, %v", added, err)
		}
	}
	login := db.User.Query().OnlyX(testdb.Context(t))
	if login.PasswordHash != "changed" || login.Version != 2 {
		t.Errorf("the login was written: version %d", login.Version)
	}
	if n := db.Specialty.Query().CountX(testdb.Context(t)); n != 8 {
		t.Errorf("%d specialties", n)
	}
}

func TestConcurrentSeeds(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	var wg sync.WaitGroup
	for range 4 {
		db := testdb.OpenURL(t, url) // as four processes
		wg.Go(func() {
			if _, err := seed.Run(testdb.Context(t), db, root); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	db := testdb.OpenURL(t, url)
	if a, u, s := db.Admin.Query().CountX(testdb.Context(t)), db.User.Query().CountX(testdb.Context(t)), db.Specialty.Query().CountX(testdb.Context(t)); a != 1 || u != 1 || s != 8 {
		t.Errorf("%d admins, %d logins, %d specialties", a, u, s)
	}
}

// TestSeedRefusesBadAdmin, and then adds nothing.
func TestSeedRefusesBadAdmin(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		admin seed.Admin
		want  error
	}{
		"no password":             {seed.Admin{Email: root.Email}, auth.ErrPasswordMissing},
		"the published password":  {seed.Admin{Email: root.Email, Password: "Admin123!"}, auth.ErrPasswordPublished},
		"a weak password":         {seed.Admin{Email: root.Email, Password: "password1"}, auth.ErrPasswordWeak},
		"one's own e-mail":        {seed.Admin{Email: root.Email, Password: root.Email}, auth.ErrPasswordWeak},
		"a password of 73 bytes":  {seed.Admin{Email: root.Email, Password: strings.Repeat("xQ7!", 18) + "x"}, auth.ErrPasswordTooLong},
		"no e-mail":               {seed.Admin{Password: root.Password}, nil},
		"too long, though local":  {seed.Admin{Email: root.Email, Password: strings.Repeat("a", 73), AllowWeakPassword: true}, auth.ErrPasswordTooLong},
		"missing, though local":   {seed.Admin{Email: root.Email, AllowWeakPassword: true}, auth.ErrPasswordMissing},
		"an e-mail without an at": {seed.Admin{Email: "root", Password: root.Password}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := testdb.Open(t)
			_, err := seed.Run(testdb.Context(t), db, c.admin)
			if err == nil || (c.want != nil && !errors.Is(err, c.want)) {
				t.Errorf("got %v; want %v", err, c.want)
			}
			if err != nil && c.admin.Password != "" && strings.Contains(err.Error(), c.admin.Password) {
				t.Errorf("the error repeats the password: %v", err)
			}
			if n := db.Specialty.Query().CountX(testdb.Context(t)); n != 0 {
				t.Errorf("%d specialties were added", n)
			}
		})
	}
}

// TestSeedOfAnAdminWithoutALogin: the administrator gets a new login, and there is no second administrator.
func TestSeedOfAnAdminWithoutALogin(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for range 2 {
		if added, err := seed.Run(testdb.Context(t), db, root); err != nil || !added.Admin {
			t.Fatalf("%+v, %v", added, err)
		}
		db.User.Delete().ExecX(testdb.Context(t))
	}
	if n := db.Admin.Query().CountX(testdb.Context(t)); n != 1 {
		t.Errorf("%d administrators", n)
	}
}

func TestSeedBeforeTheMigrations(t *testing.T) {
	t.Parallel()
	if db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.EmptyURL(t)}); err == nil || !strings.Contains(err.Error(), "migrate apply") {
		t.Errorf("got %v, %v", db, err)
	}
}

func TestSeedLocally(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	if _, err := seed.Run(testdb.Context(t), db, seed.Admin{Email: "a@b", Password: "Admin123!", AllowWeakPassword: true}); err != nil {
		t.Error(err)
	}
}

// TestSeedWithATakenEmail: the error names the constraint, and no administrator without a login is left.
func TestSeedWithATakenEmail(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	clinic := db.Institution.Create().SetName("C").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("c@x").SaveX(testdb.Context(t))
	db.User.Create().SetEmail(root.Email).SetPasswordHash("h").SetInstitution(clinic).ExecX(testdb.Context(t))
	if _, err := seed.Run(testdb.Context(t), db, root); err == nil || !strings.Contains(err.Error(), "users_email_key") {
		t.Errorf("got %v", err)
	}
	if n := db.Admin.Query().CountX(testdb.Context(t)); n != 0 {
		t.Errorf("%d administrators without a login", n)
	}
}
