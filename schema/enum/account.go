package enum

// UserType is the kind of a login's owner.
type UserType string

// The kinds of owner.
const (
	UserTypePatient     UserType = "patient"
	UserTypeDoctor      UserType = "doctor"
	UserTypeAdmin       UserType = "admin"
	UserTypeInstitution UserType = "institution"
)

// Values lists every UserType.
func (UserType) Values() []string {
	return values(UserTypePatient, UserTypeDoctor, UserTypeAdmin, UserTypeInstitution)
}

// ActorType is the kind of an actor: a person who can log in, or a process.
type ActorType string

// The kinds of actor.
const (
	ActorTypePatient     ActorType = "patient"
	ActorTypeDoctor      ActorType = "doctor"
	ActorTypeAdmin       ActorType = "admin"
	ActorTypeInstitution ActorType = "institution"
	ActorTypeSystem      ActorType = "system"
)

// Values lists every ActorType.
func (ActorType) Values() []string {
	return values(ActorTypePatient, ActorTypeDoctor, ActorTypeAdmin, ActorTypeInstitution, ActorTypeSystem)
}

// TokenPurpose is the purpose of an account token.
type TokenPurpose string

// The purposes of account tokens.
const (
	TokenPurposePasswordReset     TokenPurpose = "password_reset"
	TokenPurposeEmailVerification TokenPurpose = "email_verification"
)

// Values lists every TokenPurpose.
func (TokenPurpose) Values() []string {
	return values(TokenPurposePasswordReset, TokenPurposeEmailVerification)
}
