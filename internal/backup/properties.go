package backup

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// properties are the settings of a database itself, which operators set and no dump contains.
type properties struct {
	row        map[string]any // of pg_database; releases differ in its columns
	owner      string
	tablespace string
	own        bool // privileges differ from the default
	all        []property
}

// property is set by a statement that contains the database's name as %s.
type property struct{ what, statement string }

// propertiesSQL returns one row for each property: its kind, its role, its name, its value.
const propertiesSQL = `
SELECT 'privilege', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END, privilege_type, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
	FROM pg_database, aclexplode(datacl) WHERE datname = $1
UNION ALL
SELECT 'setting', CASE setrole WHEN 0 THEN '' ELSE quote_ident(pg_get_userbyid(setrole)) END, split_part(setting, '=', 1), substr(setting, strpos(setting, '=') + 1)
	FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase, unnest(setconfig) setting WHERE datname = $1
UNION ALL
SELECT 'comment', '', '', description FROM pg_shdescription JOIN pg_database d ON d.oid = objoid WHERE classoid = 'pg_database'::regclass AND datname = $1
UNION ALL
SELECT 'label', '', provider, label FROM pg_shseclabel JOIN pg_database d ON d.oid = objoid WHERE classoid = 'pg_database'::regclass AND datname = $1
ORDER BY 1, 2, 3, 4`

func readProperties(ctx context.Context, db querier, database string) (p properties, err error) {
	doing := "read the properties of " + database
	var row []byte
	err = db.QueryRowContext(ctx, `SELECT to_jsonb(d), quote_ident(pg_get_userbyid(datdba)), quote_ident(spcname), datacl IS NOT NULL
		FROM pg_database d JOIN pg_tablespace t ON t.oid = dattablespace WHERE datname = $1`, database).Scan(&row, &p.owner, &p.tablespace, &p.own)
	if err != nil {
		return p, sqlError(doing, err)
	}
	if err := json.Unmarshal(row, &p.row); err != nil {
		return p, fmt.Errorf("%s: %w", doing, err)
	}
	rows, err := db.QueryContext(ctx, propertiesSQL, database)
	if err != nil {
		return p, sqlError(doing, err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var kind, of, name, value string
		if err := rows.Scan(&kind, &of, &name, &value); err != nil {
			return p, err
		}
		p.all = append(p.all, propertyOf(kind, of, name, value))
	}
	if err := rows.Err(); err != nil {
		return p, sqlError(doing, err)
	}
	if limit, ok := p.row["datconnlimit"].(float64); ok && limit != -1 {
		p.all = append(p.all, property{"connection limit", fmt.Sprintf("ALTER DATABASE %%s CONNECTION LIMIT %d", int(limit))})
	}
	if p.row["datistemplate"] == true {
		p.all = append(p.all, property{"mark as a template", "ALTER DATABASE %s IS_TEMPLATE true"})
	}
	return p, nil
}

func propertyOf(kind, of, name, value string) property {
	escape := func(text string) string { return strings.ReplaceAll(text, "%", "%%") }
	of, literal := escape(of), escape(pq.QuoteLiteral(value))
	switch kind {
	case "privilege":
		return property{name + " for " + of, "GRANT " + name + " ON DATABASE %s TO " + of + value}
	case "comment":
		return property{"comment", "COMMENT ON DATABASE %s IS " + literal}
	case "label":
		return property{"security label of " + name, "SECURITY LABEL FOR " + escape(pq.QuoteIdentifier(name)) + " ON DATABASE %s IS " + literal}
	}
	if slices.Contains(listSettings, strings.ToLower(name)) {
		literal = escape(listOf(value))
	}
	set := " SET " + escape(pq.QuoteIdentifier(name)) + " TO " + literal
	if of == "" {
		return property{"setting " + name, "ALTER DATABASE %s" + set}
	}
	return property{"setting " + name + " of role " + of, "ALTER ROLE " + of + " IN DATABASE %s" + set}
}

// listSettings are settings whose value is a list of quoted names (GUC_LIST_QUOTE in guc_tables.c), which must be set
// by their parts.
var listSettings = []string{
	"local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories",
}

// listOf writes such a value as a list of SQL literals.
func listOf(value string) string {
	var parts []string
	for value = strings.TrimSpace(value); value != ""; {
		var part string
		if value[0] == '"' {
			end := 1
			for end < len(value) && (value[end] != '"' || strings.HasPrefix(value[end+1:], `"`)) {
				if value[end] == '"' {
					end++
				}
				end++
			}
			part, value = strings.ReplaceAll(value[1:min(end, len(value))], `""`, `"`), value[min(end+1, len(value)):]
			value = strings.TrimLeft(strings.TrimSpace(value), ",")
		} else {
			part, value, _ = strings.Cut(value, ",")
			part = strings.TrimSpace(part)
		}
		parts, value = append(parts, pq.QuoteLiteral(part)), strings.TrimSpace(value)
	}
	if len(parts) == 0 {
		return "''"
	}
	return strings.Join(parts, ", ")
}

// creation returns the options that only CREATE DATABASE can set.
func (p properties) creation() string {
	text := func(column string) string { s, _ := p.row[column].(string); return s }
	out := " OWNER " + p.owner
	if p.tablespace != "pg_default" { // it needs no privilege
		out += " TABLESPACE " + p.tablespace
	}
	add := func(option, value string) {
		if value != "" {
			out += " " + option + " " + pq.QuoteLiteral(value)
		}
	}
	if n, ok := p.row["encoding"].(float64); ok {
		out += fmt.Sprintf(" ENCODING %d", int(n))
	}
	add("LC_COLLATE", text("datcollate"))
	add("LC_CTYPE", text("datctype"))
	locale := text("daticulocale") // in 15 and 16; since then datlocale, for either provider
	if locale == "" {
		locale = text("datlocale")
	}
	switch text("datlocprovider") {
	case "i":
		out += " LOCALE_PROVIDER icu"
		add("ICU_LOCALE", locale)
		add("ICU_RULES", text("daticurules"))
	case "b":
		out += " LOCALE_PROVIDER builtin"
		add("BUILTIN_LOCALE", locale)
	}
	return out
}

// copyProperties copies a database's properties to another, and reports those that cannot be copied. Any other
// difference afterwards is an error.
func copyProperties(ctx context.Context, tx *sql.Tx, from, to string) (notes []string, err error) {
	p, err := readProperties(ctx, tx, from)
	if err != nil {
		return nil, err
	}
	all := p.all
	if p.own { // the default privileges are revoked, then granted again
		all = append([]property{{"privileges", "REVOKE ALL ON DATABASE %s FROM PUBLIC, " + strings.ReplaceAll(p.owner, "%", "%%")}}, all...)
	}
	left := map[string]bool{}
	for _, one := range all {
		refused, err := try(ctx, tx, fmt.Sprintf(one.statement, pq.QuoteIdentifier(to)))
		if err != nil {
			return nil, sqlError("copy the properties of "+from, err)
		}
		if refused != "" {
			left[one.statement] = true
			notes = append(notes, fmt.Sprintf("database %s: the %s was not copied: %s", from, one.what, refused))
		}
	}
	now, err := readProperties(ctx, tx, to)
	if err != nil {
		return nil, err
	}
	for _, one := range p.all {
		if !left[one.statement] && !slices.Contains(now.all, one) {
			return nil, fmt.Errorf("%w: database %s lacks the %s", ErrMismatch, to, one.what)
		}
	}
	for _, one := range now.all {
		if !slices.Contains(p.all, one) {
			return nil, fmt.Errorf("%w: database %s has another %s", ErrMismatch, to, one.what)
		}
	}
	if a, b := p.creation(), now.creation(); a != b {
		return nil, fmt.Errorf("%w: database %s has the options%s, and the original had%s", ErrMismatch, to, b, a)
	}
	return notes, nil
}
