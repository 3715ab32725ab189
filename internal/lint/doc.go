// Package lint reports what is dangerous in new migrations before they run on a populated database.
//
// It runs the migrations of the base branch and then the new ones in a scratch database, statement by
// statement and in the same transactions as a deployment. The effect of a statement is taken from
// PostgreSQL: from its catalogs before and after, and from its DEBUG1 messages about tables that it
// scanned or rewrote. The text of a statement is used only for effects that leave no trace in an
// empty database.
//
// The rules, with the names and codes for `-- atlas:nolint NAME reason`:
//
//	DS101–DS103  destructive   a schema, table or column is dropped (Atlas's sqlcheck)
//	DS201        destructive   a view is dropped and not recreated in the same file
//	DS202        destructive   TRUNCATE
//	DS203        destructive   DELETE
//	MF101–MF104  data_depend   it can fail on existing data (Atlas's sqlcheck)
//	MF201        data_depend   a column changes to a type that is not binary-compatible
//	BC101–BC102  incompatible  a table, view or column that programs use is renamed
//	BC201        incompatible  a view is recreated without one of its columns
//	CD101        condrop       a foreign key is dropped (Atlas's sqlcheck)
//	NL101        nonlinear     the version is not newer than all on the base branch, or not unique
//	BL101–BL109  blocking      readers or writers of a populated table wait while PostgreSQL works
//	BL101        blocking      an index is built without CONCURRENTLY
//	BL102        blocking      an index is rebuilt without CONCURRENTLY
//	BL103        blocking      an index is dropped without CONCURRENTLY
//	BL104        blocking      a constraint builds its own index
//	BL105        blocking      a constraint is added and checked in one step
//	BL106        blocking      a constraint is checked in the transaction that added it
//	BL107        blocking      NOT NULL without an equivalent validated constraint
//	BL108        blocking      a table is rewritten
//	BL109        blocking      a table is scanned for another reason
//	HI101–HI102  history       a file of the base branch was changed or removed
//	NO101–NO104  nolint        a directive that suppresses nothing or has no reason
//
// The last two cannot be suppressed. A populated table is one that existed before the file.
package lint
