-- The rules for text, used by CHECK constraints: text is visible and has one representation. The patterns list code points, because
-- character classes depend on the database's locale. ASCII text, the common case, needs one comparison.
--
-- Only blanks and other invisible characters: control characters, Unicode spaces, soft hyphens and fillers, bidirectional controls,
-- zero-width characters, the byte order mark, tags.
CREATE OR REPLACE FUNCTION public.is_blank(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t COLLATE "C" ~ '^[\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]*$';

-- In NFC, not only marks, and with U+200C and U+200D only between characters of scripts that need them (Arabic to Myanmar, Khmer,
-- Mongolian, and later blocks) or of a composed emoji.
CREATE OR REPLACE FUNCTION public.is_readable(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t IS NFC NORMALIZED
	AND t COLLATE "C" ~ '[^\u0001-\u0020\u007F-\u00A0\u0300-\u036F\u1680\u1AB0-\u1AFF\u1DC0-\u1DFF\u2000-\u200F\u2028-\u202F\u205F-\u206F\u20D0-\u20FF\u2800\u3000\uFE00-\uFE2F]'
	AND t COLLATE "C" !~ '(?<![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])[\u200C\u200D]'
	AND t COLLATE "C" !~ '[\u200C\u200D](?![\u0600-\u109F\u1780-\u18AF\u2600-\u27BF\uA800-\uABFF\uFE0F\U0001F000-\U0001FAFF])';

-- A single line without leading or trailing blanks and without white space other than blanks.
CREATE OR REPLACE FUNCTION public.is_line(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN t COLLATE "C" ~ '^[!-~]([ -~]*[!-~])?$' OR (
	t COLLATE "C" !~ '^ | $|[\u0001-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'
	AND public.is_readable(t));

-- Text of several lines, separated by U+000A, of at most a million characters.
CREATE OR REPLACE FUNCTION public.is_notes(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(t) <= 1000000 AND (t COLLATE "C" ~ '^[\t\n -~]*[!-~][\t\n -~]*$' OR (
	t COLLATE "C" !~ '[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0001-\U000E007F]'
	AND public.is_readable(t)));

-- An e-mail address: one @ with something on either side, no blanks (RFC 5321, 4.5.3.1.3: 254 characters).
CREATE OR REPLACE FUNCTION public.is_email(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(t) <= 254 AND t COLLATE "C" ~ '^[^@ ]+@[^@ ]+$' AND public.is_line(t);

-- A licence as compared: in upper case, without blanks and hyphens of any kind.
CREATE OR REPLACE FUNCTION public.fold_license(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN upper(regexp_replace(normalize(t, NFKC) COLLATE "C", '[ \u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]', '', 'g') COLLATE "C");
