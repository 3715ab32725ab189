package catalog

import "testing"

func TestUnqualify(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		" SELECT users.id,\n    users.email\n   FROM users;":                                         " SELECT id,\n    email\n   FROM users;",
		" SELECT id\n   FROM users;":                                                                 " SELECT id\n   FROM users;",
		" SELECT u.id\n   FROM public.users u\n  WHERE (u.a = 'u.a')\n  ORDER BY u.id DESC;":         " SELECT id\n   FROM public.users u\n  WHERE (a = 'u.a')\n  ORDER BY id DESC;",
		" SELECT (\"U\".n).user.id,\n    lower(\"U\".a)\n   FROM ONLY \"U\";":                        " SELECT (n).user.id,\n    lower(a)\n   FROM ONLY \"U\";",
		" SELECT ( SELECT s.name\n           FROM s\n          WHERE (s.id = d.s)) AS s\n   FROM d;": " SELECT ( SELECT s.name\n           FROM s\n          WHERE (s.id = s)) AS s\n   FROM d;",
		" SELECT a.id\n   FROM a\n     JOIN b ON ((a.id = b.id));":                                   " SELECT a.id\n   FROM a\n     JOIN b ON ((a.id = b.id));",
		" SELECT a.id\n   FROM a,\n    b;":                                                           " SELECT a.id\n   FROM a,\n    b;",
		" SELECT a.id\n   FROM a\nUNION\n SELECT b.id\n   FROM b;":                                   " SELECT a.id\n   FROM a\nUNION\n SELECT b.id\n   FROM b;",
		" SELECT 1 AS one;": " SELECT 1 AS one;",
	} {
		if got := Unqualify(text); got != want {
			t.Errorf("%s:\ngot %s\nwant %s", text, got, want)
		}
	}
}
