package enum

// UserType says which kind of person stands behind a login.
type UserType string

// The kinds of person that can log in.
const (
	UserTypePatient     UserType = "patient"
	UserTypeDoctor      UserType = "doctor"
	UserTypeAdmin       UserType = "admin"
	UserTypeInstitution UserType = "institution"
)

// Values lists every UserType.
func (UserType) Values() []string {
	return words(UserTypePatient, UserTypeDoctor, UserTypeAdmin, UserTypeInstitution)
}

// ActorType says what kind of actor did something: a person who can log in, or a process.
type ActorType string

// The kinds of actor that the audit trail names.
const (
	ActorTypePatient     ActorType = "patient"
	ActorTypeDoctor      ActorType = "doctor"
	ActorTypeAdmin       ActorType = "admin"
	ActorTypeInstitution ActorType = "institution"
	ActorTypeSystem      ActorType = "system"
)

// Values lists every ActorType.
func (ActorType) Values() []string {
	return words(ActorTypePatient, ActorTypeDoctor, ActorTypeAdmin, ActorTypeInstitution, ActorTypeSystem)
}

// TokenPurpose says what a token that somebody was sent is good for.
type TokenPurpose string

// What tokens are sent for.
const (
	TokenPurposePasswordReset     TokenPurpose = "password_reset"
	TokenPurposeEmailVerification TokenPurpose = "email_verification"
)

// Values lists every TokenPurpose.
func (TokenPurpose) Values() []string {
	return words(TokenPurposePasswordReset, TokenPurposeEmailVerification)
}
