package backup

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"

	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// tocEntry is a line of an archive's table of contents, as pg_restore --list prints it: the entry's number, two numbers
// of the catalog, its kind, its schema or "-", its name, its owner.
var tocEntry = regexp.MustCompile(`^(\d+); \d+ \d+ (.+) (\S*)$`)

// Kinds that only a superuser can create, at least in part, and that no table of this project needs. Longer names
// first.
var superuserKinds = []string{
	"EVENT TRIGGER", "PUBLICATION TABLES IN SCHEMA", "PUBLICATION TABLE", "PUBLICATION", "SUBSCRIPTION TABLE", "SUBSCRIPTION",
	"FOREIGN DATA WRAPPER", "SERVER", "FOREIGN SERVER", "USER MAPPING", "PROCEDURAL LANGUAGE", "LANGUAGE", "ACCESS METHOD", "TRANSFORM", "CAST", "SECURITY LABEL",
	"OPERATOR CLASS", "OPERATOR FAMILY", "TEXT SEARCH PARSER", "TEXT SEARCH TEMPLATE",
}

// selection is the part of an archive that is restored.
type selection struct {
	list  string   // for pg_restore --use-list; "" for all of it
	notes []string // about omitted entries
}

// rights are those of the restoring role.
type rights struct {
	all     bool // a superuser's, for a backup that omits nothing
	actAs   func(role string) (bool, error)
	install func(extension string) (bool, error)
	brought map[string][]string // the objects of each extension, as Manifest.Extensions
}

// choose omits what the restoring role may not create: what only a superuser can, and default privileges of another
// role.
func choose(list string, may rights) (s selection, err error) {
	var kept strings.Builder
	for line := range strings.Lines(list) {
		left := ""
		if m := tocEntry.FindStringSubmatch(strings.TrimRight(line, "\n")); m != nil {
			if left, err = may.omission(m[2], m[3]); err != nil {
				return s, err
			}
		}
		if left == "" {
			kept.WriteString(line)
		} else if !slices.Contains(s.notes, left) {
			s.notes = append(s.notes, left)
		}
	}
	if len(s.notes) > 0 {
		s.list = kept.String()
	}
	return s, nil
}

// omission returns why an entry is omitted, or "".
func (may rights) omission(what, owner string) (string, error) {
	if strings.HasPrefix(what, "DEFAULT ACL ") {
		ok, err := may.actAs(what + " " + owner) // the name may contain blanks
		if ok || err != nil {
			return "", err
		}
		return "the default privileges of " + owner + " were left out: the restoring role may not act as it", nil
	}
	for extension, members := range may.brought {
		if !slices.ContainsFunc(members, func(m string) bool { return isOf(what, m) }) {
			continue
		}
		ok, err := may.install(extension)
		if ok || err != nil {
			return "", err
		}
		return noExtension(extension), nil
	}
	what = strings.Replace(what, `"`, "", 2)
	for _, about := range []string{"COMMENT - ", "ACL - ", "SECURITY LABEL - "} {
		what = strings.TrimPrefix(what, about)
	}
	if name, is := strings.CutPrefix(strings.Replace(what, " - ", " ", 1), "EXTENSION "); is {
		ok, err := may.install(name)
		if ok || err != nil {
			return "", err
		}
		return noExtension(name), nil
	}
	if may.all {
		return "", nil
	}
	for _, kind := range superuserKinds {
		if name, is := strings.CutPrefix(what, kind+" "); is {
			return fmt.Sprintf("%s %s was left out: it may need a superuser, or objects that are not in the backup", strings.ToLower(kind), strings.TrimPrefix(name, "- ")), nil
		}
	}
	return "", nil
}

func noExtension(name string) string {
	return "extension " + name + " was left out: the restoring role cannot install it on this server"
}

// isOf reports whether an entry is the privileges or the rows of an extension's object.
func isOf(what, member string) bool {
	schema, thing, _ := strings.Cut(member, " ")
	kind, name, _ := strings.Cut(thing, " ")
	switch {
	case strings.HasSuffix(name, "("): // a function, followed by its arguments
		return strings.HasPrefix(what, "ACL "+member)
	case kind == "SEQUENCE":
		return what == "ACL "+member || what == "SEQUENCE SET "+schema+" "+name
	}
	return what == "ACL "+member || what == "TABLE DATA "+schema+" "+name
}

// otherExtensions returns the extensions of others than this project, with the objects of each.
func otherExtensions(ctx context.Context, db querier) (map[string][]string, error) {
	rows, err := db.QueryContext(ctx, `SELECT extname, coalesce(
			(SELECT nspname || ' FUNCTION ' || proname || '(' FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE d.classid = 'pg_proc'::regclass AND p.oid = objid),
			(SELECT nspname || CASE relkind WHEN 'S' THEN ' SEQUENCE ' ELSE ' TABLE ' END || relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
				WHERE d.classid = 'pg_class'::regclass AND c.oid = objid), '')
		FROM pg_extension e LEFT JOIN pg_depend d ON refclassid = 'pg_extension'::regclass AND refobjid = e.oid AND deptype = 'e'
			AND d.classid IN ('pg_proc'::regclass, 'pg_class'::regclass)
		WHERE extname <> 'plpgsql' AND extname <> ALL ($1) ORDER BY 1, 2`, pq.Array(sqlfiles.Extensions()))
	if err != nil {
		return nil, sqlError("read the extensions", err)
	}
	defer func() { _ = rows.Close() }()
	all := map[string][]string{}
	for rows.Next() {
		var extension, member string
		if err := rows.Scan(&extension, &member); err != nil {
			return nil, err
		}
		if member != "" && !slices.Contains(all[extension], member) {
			all[extension] = append(all[extension], member)
		}
	}
	return all, sqlError("read the extensions", rows.Err())
}

// choose selects from the archive's table of contents.
func (a *archive) choose(ctx context.Context, cfg pq.Config, db *sql.DB) (selection, error) {
	list, err := a.contents(ctx, cfg)
	if err != nil {
		return selection{}, err
	}
	ask := func(query string) func(string) (bool, error) {
		return func(name string) (yes bool, err error) {
			err = db.QueryRowContext(ctx, query, name).Scan(&yes)
			return yes, sqlError("read the role's privileges", err)
		}
	}
	may := rights{
		brought: a.manifest.Extensions,
		actAs: ask(`SELECT coalesce((SELECT pg_has_role(oid, 'USAGE') FROM pg_roles WHERE right($1, length(rolname) + 1) = ' ' || rolname
			ORDER BY length(rolname) DESC LIMIT 1), false)`),
		install: ask(`SELECT EXISTS (SELECT FROM pg_extension WHERE extname = $1) OR EXISTS (SELECT FROM pg_available_extension_versions v
			WHERE name = $1 AND (trusted OR NOT superuser OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)))`),
	}
	if err := db.QueryRowContext(ctx, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user").Scan(&may.all); err != nil {
		return selection{}, sqlError("read the role's privileges", err)
	}
	may.all = may.all && len(a.manifest.LeftOut) == 0
	return choose(list, may)
}

// contents returns the archive's table of contents, which is at its beginning.
func (a *archive) contents(ctx context.Context, cfg pq.Config) (string, error) {
	p := a.manifest.part(databasePart)
	r, err := a.bucket.openPart(ctx, a.manifest, p, a.keys, nil)
	if err != nil {
		return "", err
	}
	defer func() { _ = r.Close() }()
	c := a.tools.command(ctx, cfg, "pg_restore", "--list")
	var list bytes.Buffer
	c.Stdout = &list
	err = c.pipeFrom(r)
	return list.String(), err
}

// file returns the selection as a file for pg_restore, and its path, which depends on its number among the files passed
// to the process; nil if everything is restored.
func (s selection) file(dir string, number int) (f *os.File, path string, err error) {
	if s.list == "" {
		return nil, "", nil
	}
	if f, err = unlinkedFile(dir); err != nil {
		return nil, "", err
	}
	if _, err := f.WriteString(s.list); err != nil {
		return nil, "", errors.Join(fmt.Errorf("the temporary folder: %w", err), f.Close())
	}
	if !fileGoes {
		return f, f.Name(), nil
	}
	return f, fmt.Sprintf("/dev/fd/%d", 3+number), nil
}
