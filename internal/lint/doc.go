// Package lint says what is dangerous about new migrations before they meet a populated database.
//
// It plays the migrations of the base branch and then the new ones, statement by statement and in
// the transactions that a deploy uses, on a scratch database. What a statement did is PostgreSQL's
// to say: its catalogs before and after, and its DEBUG1 messages about tables that it read or wrote
// as a whole. The words of a statement are looked at only for what leaves no trace in an empty
// database.
//
// The rules, by the names and codes that `-- atlas:nolint NAME reason` takes:
//
//	DS101–DS103  destructive   a schema, table or column is dropped (Atlas's sqlcheck)
//	DS201        destructive   a view is dropped and not made again in the same file
//	DS202        destructive   TRUNCATE
//	DS203        destructive   DELETE
//	MF101–MF104  data_depend   it can fail on the data that is there (Atlas's sqlcheck)
//	MF201        data_depend   a column changes its type, other than to one that holds the same bytes
//	BC101–BC102  incompatible  a table, view or column that programs use is renamed
//	BC201        incompatible  a view is made again without one of its columns
//	CD101        condrop       a foreign key is dropped (Atlas's sqlcheck)
//	NL101        nonlinear     the version is not newer than all on the base branch, or not unique
//	BL101–BL109  blocking      readers or writers of a populated table wait while PostgreSQL works
//	BL101        blocking      an index is built without CONCURRENTLY
//	BL102        blocking      an index is rebuilt without CONCURRENTLY
//	BL103        blocking      an index is dropped without CONCURRENTLY
//	BL104        blocking      a constraint builds its index itself
//	BL105        blocking      a constraint is added and checked in one step
//	BL106        blocking      a constraint is checked in the transaction that added it
//	BL107        blocking      NOT NULL without a checked constraint that says the same
//	BL108        blocking      a table is rewritten
//	BL109        blocking      a table is read as a whole for another reason
//	HI101–HI102  history       a file of the base branch was changed or removed
//	NO101–NO104  nolint        a directive that silences nothing, or says no reason
//
// The last two cannot be silenced. A populated table is one that was there before the file.
package lint
