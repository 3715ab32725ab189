package health

import (
	"slices"
	"time"
)

// Status is how good or bad something is.
type Status string

// The statuses, in the order of how much they matter.
const (
	OK       Status = "ok"
	Warning  Status = "warning"  // by tomorrow somebody should look
	Unknown  Status = "unknown"  // it could not be checked, or there is nothing to check
	Critical Status = "critical" // somebody should look now
)

var order = []Status{OK, Warning, Unknown, Critical}

// worse is the worse of two.
func worse(a, b Status) Status {
	if slices.Index(order, a) > slices.Index(order, b) {
		return a
	}
	return b
}

// Finding is what a check has found.
type Finding struct {
	// Name is the check's: see [Checks].
	Name   string `json:"name"`
	Status Status `json:"status"`
	// Message is one line for a person.
	Message string `json:"message"`
	// Value is the figure that Status goes by, where there is one.
	Value *float64 `json:"value,omitempty"`
	// Off says that there is nothing to check, because nothing was configured; Status is Unknown then.
	Off     bool          `json:"off,omitempty"`
	At      time.Time     `json:"at"`
	Took    time.Duration `json:"-"`
	Seconds float64       `json:"took_seconds"` // Took again
	// Figures are what the check has measured, by the names of metrics.
	Figures []Figure `json:"figures,omitempty"`
}

// Figure is a metric's value.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	// Label is the value of the metric's label, where it has one.
	Label string `json:"label,omitempty"`
}

// Report is what all checks have found, in the order of [Checks].
type Report struct {
	Status   Status    `json:"status"`
	Findings []Finding `json:"findings"`
}

// Finding returns the one of that name, or one of status Unknown.
func (r Report) Finding(name string) Finding {
	for _, f := range r.Findings {
		if f.Name == name {
			return f
		}
	}
	return Finding{Name: name, Status: Unknown, Message: "not checked yet"}
}

func report(findings []Finding) Report {
	r := Report{Status: OK, Findings: findings}
	for _, f := range findings {
		if !f.Off {
			r.Status = worse(r.Status, f.Status)
		}
	}
	return r
}

// found begins a finding.
func found(s Status, message string) Finding { return Finding{Status: s, Message: message} }

// off is the finding of a check that has nothing to look at.
func off(message string) Finding { return Finding{Status: Unknown, Message: message, Off: true} }

// by sets the figure that the status goes by.
func (f Finding) by(value float64) Finding {
	f.Value = &value
	return f
}

// with adds a figure.
func (f Finding) with(name string, value float64) Finding { return f.labelled(name, "", value) }

func (f Finding) labelled(name, label string, value float64) Finding {
	f.Figures = append(f.Figures, Figure{Name: name, Value: value, Label: label})
	return f
}

// state is 1 for what is so.
func state(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
