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
//	destructive   DS101–DS103  a schema, table or column is dropped (Atlas's sqlcheck)
//	              DS201        a view is dropped and not made again in the same file
//	              DS202        TRUNCATE
//	              DS203        DELETE
//	data_depend   MF101–MF104  it can fail on the data that is there (Atlas's sqlcheck)
//	              MF201        a column changes its type, other than to one that holds the same bytes
//	incompatible  BC101–BC102  a table, view or column that programs use is renamed
//	              BC201        a view is made again without one of its columns
//	condrop       CD101        a foreign key is dropped (Atlas's sqlcheck)
//	nonlinear     NL101        the version is not newer than all on the base branch, or not unique
//	blocking      BL101–BL109  readers or writers of a populated table wait while PostgreSQL works
//	              BL101        an index is built without CONCURRENTLY
//	              BL102        an index is rebuilt without CONCURRENTLY
//	              BL103        an index is dropped without CONCURRENTLY
//	              BL104        a constraint builds its index itself
//	              BL105        a constraint is added and checked in one step
//	              BL106        a constraint is checked in the transaction that added it
//	              BL107        NOT NULL without a checked constraint that says the same
//	              BL108        a table is rewritten
//	              BL109        a table is read as a whole for another reason
//	history       HI101–HI102  a file of the base branch was changed or removed
//	nolint        NO101–NO104  a directive that silences nothing, or says no reason
//
// The last two cannot be silenced. A populated table is one that was there before the file.
package lint
