// Package httpsession validates the session of an HTTP request, and sets the actor for what its handler does in the
// database.
//
//	sessions := httpsession.New(accounts, httpsession.WithTrustedProxies(netip.MustParsePrefix("10.0.0.0/8")))
//	mux := http.NewServeMux()
//	mux.HandleFunc("POST /login", login)                                            // httpsession.Client(r)
//	mux.Handle("GET /me", sessions.Require(http.HandlerFunc(me), enum.UserTypePatient)) // httpsession.FromContext(r.Context())
//	mux.Handle("GET /patients", sessions.Require(patients, enum.UserTypeDoctor))    // doctors only
//	server := &http.Server{Addr: addr, Handler: sessions.Identify(mux)}
//
// [Middleware.Identify] determines the client's address of each request, and assigns it an id. [Middleware.Require] validates
// the token of Authorization: Bearer, and puts the session and its actor into the request's context, so that
// statements of a handler run for that person:
//
//	func me(w http.ResponseWriter, r *http.Request) {
//		session, _ := httpsession.FromContext(r.Context())
//		patient, err := db.Patient.Get(r.Context(), session.ReferenceID) // by the policies for that patient
//		…
//	}
//
// Requests that are refused get a problem (package httpstatus): 401 without a valid session, 403 for a kind of person that
// the endpoint is not for, 503 if the session could not be validated. Handlers get the server's own ResponseWriter, and
// their panics are not recovered.
//
// # Which service validates
//
// auth.New needs the role auth_jwt_service, and the rest of a service its own role: one process may hold both, as two
// databases that are opened with two URLs. A service that may not read sessions passes another [Validator], such as one that verifies
// JWTs.
//
// # Processes
//
// A handler that does something for the service itself sets a process as the actor. The audit trail then has the
// person it was for, and where the request came from:
//
//	ctx := r.Context()
//	person, err := actor.FromContext(ctx) // after Require
//	client := httpsession.Client(r)       // with a session or without one
//	process := actor.System("reminders")
//	process.OnBehalfOf = person.String()
//	process.IP, process.UserAgent, process.RequestID = client.IP, client.UserAgent, client.RequestID
//	ctx = actor.NewContext(ctx, process)
//
// # Cookies
//
// With [WithCookie] the token may come in a cookie instead. Browsers send cookies on their own, also for a page of
// another site. A request from such a page that is not a GET, HEAD or OPTIONS is therefore a 403, by
// [http.CrossOriginProtection]. Set the cookie with Secure, HttpOnly and SameSite.
package httpsession
