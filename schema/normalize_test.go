package schema_test

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/migrate"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// texts are test values of text columns. A number is appended to make them unique.
var texts = []string{"a", "Ab C", "née", "x-1"}

// addresses are test values of inet columns.
var addresses = []string{
	"10.0.0.1", "10.0.0.1/8", "10.0.0.1/32", "::1", "2001:DB8:0:0::1", "2001:db8::/32", "fe80::1/128", "::ffff:1.2.3.4", "::102:304", "::", "::1:0/120",
}

// constrainedColumns are columns whose values are not arbitrary: references, columns set by the database, and rules over several columns.
var constrainedColumns = map[string]bool{
	"id": true, "created_at": true, "updated_at": true, "version": true, "search_text": true, "chain": true, "seq": true,
	"reference_id": true, "user_type": true, "actor_type": true, "emergency_contact_name": true, "emergency_contact_phone": true,
}

// unreadableFields are fields that the client does not read.
var unreadableFields = map[string]bool{"SearchText": true, "Edges": true}

// entity is an entity of the client, used by reflection so that new fields are tested automatically.
type entity struct {
	client reflect.Value
	table  *schema.Table
}

// entities returns the entities with tables. Each table of the schemas belongs to one.
func entities(t *testing.T, c *ent.Client) map[string]entity {
	t.Helper()
	byName := map[string]*schema.Table{}
	for _, table := range migrate.Tables {
		byName[table.Name] = table
	}
	all := map[string]entity{}
	for i, v := 0, reflect.ValueOf(c).Elem(); i < v.NumField(); i++ {
		name := v.Type().Field(i).Name
		if !v.Type().Field(i).IsExported() || !v.Field(i).IsValid() || v.Field(i).Kind() != reflect.Pointer || !v.Field(i).MethodByName("CreateBulk").IsValid() {
			continue
		}
		table := map[string]string{
			"AuditLog": "admin_audit_logs", "Institution": "medical_institutions", "Specialty": "doctor_specialties",
		}[name]
		if table == "" {
			table = snake(name) + "s"
		}
		if byName[table] == nil {
			t.Fatalf("%s: no table %s", name, table)
		}
		all[name] = entity{v.Field(i), byName[table]}
	}
	if len(all) != len(migrate.Tables) {
		t.Fatalf("%d entities of %d tables", len(all), len(migrate.Tables))
	}
	return all
}

func snake(name string) string {
	var out strings.Builder
	for i, r := range name {
		if i > 0 && r < 'a' {
			out.WriteByte('_')
		}
		out.WriteString(strings.ToLower(string(r)))
	}
	return out.String()
}

// TestSaveReturnsStoredValues: the entity that a create or update returns equals the one that is read afterwards, also if a column rounds,
// lower-cases, normalises or truncates values. Times are in UTC. Values that cannot be stored are refused by a rule.
func TestSaveReturnsStoredValues(t *testing.T) { //nolint:tparallel // its parts count together
	t.Parallel()
	db, w := populated(t)
	db.SQL().SetMaxOpenConns(1) // a session with another time zone
	exec(t, db.SQL(), "SET timezone = 'Asia/Kathmandu'")
	n := 0
	all := entities(t, db.Client)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		e := all[name]
		if slices.Contains([]string{"CacheInvalidation", "RecordOpening", "OpenRecord", "OpeningDigest", "WrappingKey", "RecordKey", "AuditValue"}, name) {
			continue // only the database and bin/keys write these
		}
		t.Run(name, func(t *testing.T) {
			stored := 0
			rapid.Check(t, func(rt *rapid.T) {
				var made []reflect.Value
				switch rapid.SampledFrom([]string{"one", "bulk", "update"}).Draw(rt, "way") {
				case "one":
					n++
					made = save(t, rt, e.fill(rt, db, w, e.client.MethodByName("Create").Call(nil)[0], n))
				case "bulk":
					create := e.client.MethodByName("CreateBulk")
					var builders []reflect.Value
					for range rapid.IntRange(1, 3).Draw(rt, "rows") {
						n++
						builders = append(builders, e.fill(rt, db, w, e.client.MethodByName("Create").Call(nil)[0], n))
					}
					if all := save(t, rt, create.Call(builders)[0]); len(all) > 0 {
						for i := range all[0].Len() {
							made = append(made, all[0].Index(i))
						}
					}
				case "update":
					n++
					first := save(t, rt, e.fill(rt, db, w, e.client.MethodByName("Create").Call(nil)[0], n))
					update := e.client.MethodByName("UpdateOneID")
					if len(first) == 0 || !update.IsValid() || name == "AuditLog" || name == "AuditHead" || name == "OpeningReview" || name == "Erasure" || name == "LegalHold" || name == "AuditValue" || name == "User" {
						return
					}
					n++
					made = save(t, rt, e.fill(rt, db, w, update.Call([]reflect.Value{first[0].Elem().FieldByName("ID")})[0], n))
				}
				for _, one := range made {
					stored++
					e.compare(t, rt, name, one)
				}
			})
			if stored < 5 {
				t.Errorf("only %d were stored", stored)
			}
		})
	}
}

// save returns the results of a builder's Save, or nil if a rule refuses it.
func save(t *testing.T, rt *rapid.T, builder reflect.Value) []reflect.Value {
	out := builder.MethodByName("Save").Call([]reflect.Value{reflect.ValueOf(testdb.Context(t))})
	err, _ := out[1].Interface().(error)
	var broken *database.RuleError
	var duplicate *database.DuplicateError
	switch {
	case err == nil:
		return out[:1]
	case !errors.As(err, &broken) && !errors.As(err, &duplicate):
		rt.Fatalf("%s: %v", builder.Type(), err)
	}
	return nil
}

func (e entity) compare(t *testing.T, rt *rapid.T, name string, made reflect.Value) {
	out := e.client.MethodByName("Get").Call([]reflect.Value{reflect.ValueOf(testdb.Context(t)), made.Elem().FieldByName("ID")})
	if err, _ := out[1].Interface().(error); err != nil {
		rt.Fatalf("%s: %v", name, err)
	}
	for i := range made.Elem().NumField() {
		f := made.Elem().Type().Field(i)
		if !f.IsExported() || unreadableFields[f.Name] {
			continue
		}
		a, b := made.Elem().Field(i), out[0].Elem().Field(i)
		if !sameValue(a, b) {
			rt.Fatalf("%s.%s: saved %v, read %v", name, f.Name, reflect.Indirect(a), reflect.Indirect(b))
		}
	}
}

func sameValue(a, b reflect.Value) bool {
	if a.Kind() == reflect.Pointer {
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		a, b = a.Elem(), b.Elem()
	}
	switch x := a.Interface().(type) {
	case time.Time:
		y := b.Interface().(time.Time)
		return x.Equal(y) && x.Location() == time.UTC && y.Location() == time.UTC
	case decimal.Decimal:
		y := b.Interface().(decimal.Decimal)
		return x.Equal(y) && x.Exponent() == y.Exponent()
	}
	return reflect.DeepEqual(a.Interface(), b.Interface())
}

// fill sets all required fields of a builder and some optional ones.
func (e entity) fill(rt *rapid.T, db *database.DB, w rowIDs, builder reflect.Value, n int) reflect.Value {
	m := builder.MethodByName("Mutation").Call(nil)[0].Interface().(ent.Mutation)
	set := func(name string, value any) {
		if err := m.SetField(name, value); err != nil {
			rt.Fatalf("%s.%s: %v", e.table.Name, name, err)
		}
	}
	creates := m.Op().Is(ent.OpCreate)
	if creates {
		if e.table.Name == "audit_heads" {
			builder.MethodByName("SetID").Call([]reflect.Value{reflect.ValueOf(fmt.Sprint("system:test", n))})
		}
		e.setReferences(set, db, w, n)
	}
	entityType := e.client.MethodByName("Get").Type().Out(0).Elem()
	for _, c := range e.table.Columns {
		if constrainedColumns[c.Name] || strings.HasSuffix(c.Name, "_sealed") || isReference(e.table, c) || (!creates && !builder.MethodByName("Set"+goName(entityType, c.Name)).IsValid()) ||
			(c.Nullable && rapid.Bool().Draw(rt, "no "+c.Name)) {
			continue
		}
		f, ok := entityType.FieldByName(goName(entityType, c.Name))
		if !ok {
			rt.Fatalf("%s has no field for %s", entityType, c.Name)
		}
		into := f.Type
		if into.Kind() == reflect.Pointer {
			into = into.Elem()
		}
		set(c.Name, reflect.ValueOf(draw(rt, c, into, n)).Convert(into).Interface())
	}
	return builder
}

// setReferences creates the rows that a new row refers to and sets its references.
func (e entity) setReferences(set func(string, any), db *database.DB, w rowIDs, n int) {
	patient := func() uuid.UUID {
		var id uuid.UUID
		row := db.SQL().QueryRow("INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) VALUES ('a', 'b', $1, '1980-01-01', $2) RETURNING id", fmt.Sprintf("p%d@y", n), w["doctor1"])
		if err := row.Scan(&id); err != nil {
			panic(err)
		}
		return id
	}
	switch e.table.Name {
	case "admin_audit_logs":
		set("actor_type", enum.ActorTypeSystem)
		set("chain", "system:another") // not the chain of the test's own actor, which has entries
		set("seq", int64(n))
	case "provisioning_keys":
		set("user_type", enum.UserTypePatient)
	case "patients":
		set("doctor_id", w["doctor1"])
	case "health_profiles":
		set("patient_id", patient())
	case "users":
		id := patient()
		set("patient_id", id)
	case "sessions", "account_tokens":
		var id uuid.UUID
		if err := db.SQL().QueryRow("SELECT id FROM users LIMIT 1").Scan(&id); err != nil {
			panic(err)
		}
		set("user_id", id)
	}
}

func isReference(t *schema.Table, c *schema.Column) bool {
	for _, fk := range t.ForeignKeys {
		if fk.Columns[0].Name == c.Name {
			return true
		}
	}
	return false
}

func goName(entity reflect.Type, column string) string {
	for i := range entity.NumField() {
		if strings.EqualFold(entity.Field(i).Name, strings.ReplaceAll(column, "_", "")) {
			return entity.Field(i).Name
		}
	}
	return ""
}

// draw returns a value for a column.
func draw(rt *rapid.T, c *schema.Column, into reflect.Type, n int) any {
	switch into {
	case reflect.TypeFor[time.Time]():
		zone := time.FixedZone("", rapid.IntRange(-14*3600, 14*3600).Draw(rt, "zone"))
		year := rapid.SampledFrom([]int{2026, 1999, 2026, 1, -100, 10_000, 200_000}).Draw(rt, c.Name)
		return time.Date(year, 1, 1, 0, 0, rapid.IntRange(0, 1e7).Draw(rt, "s"), rapid.IntRange(0, 999_999_999).Draw(rt, "ns"), zone)
	case reflect.TypeFor[civil.Date]():
		return civil.Date{Year: 1875, Month: 1, Day: 1}.AddDays(rapid.IntRange(-1, 55_000).Draw(rt, c.Name))
	case reflect.TypeFor[decimal.Decimal]():
		exponent := rapid.SampledFrom([]int32{-3, -4, -2, 0, 1, -1, 3, -20, math.MaxInt32, math.MinInt32}).Draw(rt, "exponent")
		return decimal.New(rapid.Int64Range(0, 99_999).Draw(rt, c.Name), exponent)
	case reflect.TypeFor[uuid.UUID]():
		return uuid.New()
	case reflect.TypeFor[map[string]any]():
		return map[string]any{"i": n, "f": rapid.Float64Range(-1e30, 1e30).Draw(rt, c.Name), "s": []string{"é"}, "m": map[string]int{"b": 1, "a": 2}, "t": time.Now()}
	}
	zero := reflect.Zero(into)
	switch {
	case zero.CanFloat():
		if f := rapid.SampledFrom([]float64{0, 170.555, 2.675, 0.005, math.NaN(), math.Copysign(0, -1), 1e300, math.Inf(1), 299.995, 999.995}).Draw(rt, c.Name); f != 0 {
			return f
		}
		return rapid.Float64Range(20, 300).Draw(rt, c.Name)
	case into.Kind() == reflect.Bool:
		return rapid.Bool().Draw(rt, c.Name)
	case zero.CanInt():
		return rapid.IntRange(0, 60).Draw(rt, c.Name)
	case into.Kind() == reflect.Slice:
		return rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, c.Name)
	}
	switch {
	case c.Type == field.TypeEnum:
		return rapid.SampledFrom(c.Enums).Draw(rt, c.Name)
	case c.SchemaType["postgres"] == "inet":
		return rapid.SampledFrom(addresses).Draw(rt, c.Name)
	case strings.Contains(c.Name, "email"):
		return fmt.Sprintf("Name%d@X.Example", n)
	}
	return fmt.Sprint(rapid.SampledFrom(texts).Draw(rt, c.Name), n)
}

// TestNumericLimits: values are rounded to the column's scale, and too large ones are refused.
func TestNumericLimits(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	ctx := testdb.Context(t)
	for text, want := range map[string]string{"10.005": "10.01", "10.0049": "10", "99999999.99": "99999999.99", "1e-9000": "0"} {
		d := db.Doctor.UpdateOneID(w["doctor1"]).SetConsultationFee(decimal.RequireFromString(text)).SaveX(ctx)
		if d.ConsultationFee.String() != want {
			t.Errorf("%s: %v", text, d.ConsultationFee)
		}
	}
	for _, text := range []string{"99999999.995", "100000000", "1e9000", "-1"} {
		err := db.Doctor.UpdateOneID(w["doctor1"]).SetConsultationFee(decimal.RequireFromString(text)).Exec(ctx)
		var broken *database.RuleError
		if !errors.As(err, &broken) {
			t.Errorf("%s: %v", text, err)
		}
	}
	made := db.HealthProfile.Create().SetPatientID(w["patient2"]).SetHeightCm(170.555).SetWeightKg(2.675).SaveX(ctx)
	if *made.HeightCm != 170.56 || *made.WeightKg != 2.68 {
		t.Errorf("%v cm, %v kg", *made.HeightCm, *made.WeightKg)
	}
}
