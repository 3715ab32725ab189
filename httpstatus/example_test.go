package httpstatus_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/httpstatus"
)

// An update names the version that it is of by If-Match; of two, the second is refused.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	sleep := db.Specialty.Create().SetName("Sleep Medicine").SetCategory("Specialty").SaveX(ctx)

	rename := func(w http.ResponseWriter, r *http.Request) error {
		id, err := uuid.Parse(r.PathValue("id"))
		if err != nil {
			return httpstatus.Problem{Title: "The id is not a UUID.", Status: http.StatusBadRequest}
		}
		version, ok, err := httpstatus.Version(r)
		if err != nil {
			return err
		}
		if !ok {
			return httpstatus.ErrPreconditionRequired
		}
		s, err := db.Specialty.UpdateOneID(id).AtVersion(version).SetName(r.FormValue("name")).Save(ctx)
		if err != nil {
			return err
		}
		w.Header().Set("ETag", httpstatus.ETag(s.Version))
		return nil
	}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /specialties/{id}", func(w http.ResponseWriter, r *http.Request) {
		httpstatus.Write(w, r, rename(w, r))
	})

	for _, tag := range []string{`"1"`, `"1"`, ``} {
		r := httptest.NewRequest(http.MethodPut, "/specialties/"+sleep.ID.String()+"?name=Sleep", nil)
		if tag != "" {
			r.Header.Set("If-Match", tag)
		}
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		fmt.Println(w.Code, w.Header().Get("ETag")+w.Body.String())
	}
	// Output:
	// 200 "2"
	// 412 {"type":"urn:predicthealth:problem:version","title":"The resource has changed since it was read.","status":412}
	// 428 {"type":"urn:predicthealth:problem:precondition-required","title":"The request must have If-Match.","status":428}
}
