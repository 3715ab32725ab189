package health

import (
	"slices"
	"time"
)

// Status is the result of a check.
type Status string

// The statuses, from the least to the most severe.
const (
	OK       Status = "ok"
	Warning  Status = "warning"  // needs attention within a day
	Unknown  Status = "unknown"  // the check failed, or is not configured
	Critical Status = "critical" // needs attention now
)

var severities = []Status{OK, Warning, Unknown, Critical}

// worseOf returns the more severe of two statuses.
func worseOf(a, b Status) Status {
	if slices.Index(severities, a) > slices.Index(severities, b) {
		return a
	}
	return b
}

// Finding is the result of a check.
type Finding struct {
	// Name is the name of the check; see [Checks].
	Name   string `json:"name"`
	Status Status `json:"status"`
	// Message is one line of text.
	Message string `json:"message"`
	// Value is the number that determines Status, if there is one.
	Value *float64 `json:"value,omitempty"`
	// Off reports that the check is not configured; Status is then Unknown.
	Off     bool          `json:"off,omitempty"`
	At      time.Time     `json:"at"`
	Took    time.Duration `json:"-"`
	Seconds float64       `json:"took_seconds"` // Took in seconds
	// Figures are the values of metrics that the check has measured.
	Figures []Figure `json:"figures,omitempty"`
}

// Figure is a value of a metric.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	// Label is the value of the metric's label, if it has one.
	Label string `json:"label,omitempty"`
}

// Report holds the findings of all checks, in the order of [Checks].
type Report struct {
	Status   Status    `json:"status"`
	Findings []Finding `json:"findings"`
}

// Finding returns the finding of a check, or one with status Unknown.
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
			r.Status = worseOf(r.Status, f.Status)
		}
	}
	return r
}

// found returns a finding.
func found(s Status, message string) Finding { return Finding{Status: s, Message: message} }

// notConfigured returns the finding of a check that is not configured.
func notConfigured(message string) Finding {
	return Finding{Status: Unknown, Message: message, Off: true}
}

// withValue sets the number that determines the status.
func (f Finding) withValue(value float64) Finding {
	f.Value = &value
	return f
}

// withFigure adds a figure.
func (f Finding) withFigure(name string, value float64) Finding {
	return f.withLabeledFigure(name, "", value)
}

func (f Finding) withLabeledFigure(name, label string, value float64) Finding {
	f.Figures = append(f.Figures, Figure{Name: name, Value: value, Label: label})
	return f
}

// boolValue returns 1 for true and 0 for false.
func boolValue(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
