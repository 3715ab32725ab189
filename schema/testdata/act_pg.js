// Runs the example for pg in docs/security.md, whose file is the argument, and prints what each step shows.
const fs = require('fs');
const { Pool } = require('pg');

const { DATABASE_URL, DOCTOR, OTHER, INACTIVE, ADMIN } = process.env;
const withActor = new Function(`${fs.readFileSync(process.argv[2], 'utf8')}; return withActor`)();
const doctor = { kind: 'doctor', id: DOCTOR };
const other = { kind: 'doctor', id: OTHER };
const SEEN = "SELECT coalesce(string_agg(id::text, ' ' ORDER BY id::text), '') AS ids FROM patients";
const CHANGE = "UPDATE patients SET validation_status = 'doctor_validated'";

const pool = new Pool({ connectionString: DATABASE_URL, max: 1 });

const report = (step, result) => console.log(`${step}: ${result}`);
const seenBy = (who, on = pool) => withActor(on, who, async (query) => (await query(SEEN)).rows[0].ids);
const seenWithout = async () => (await pool.query(SEEN)).rows[0].ids;
const failure = (promise) => promise.then(() => 'none', (err) => (err.code ? `${err.code} ${err.constraint}` : err.message));

async function main() {
  report('doctor', await seenBy(doctor));
  report('next without an actor', await seenWithout());
  report('inactive', await failure(seenBy({ kind: 'doctor', id: INACTIVE })));
  report('next without an actor', await seenWithout());
  report('admin', await failure(seenBy({ kind: 'admin', id: ADMIN })));
  report('next without an actor', await seenWithout());
  report('exception', await failure(withActor(pool, doctor, async (query) => {
    await query(CHANGE);
    throw new Error('failed');
  })));
  report('next without an actor', await seenWithout());
  await withActor(pool, other, (query) => query(CHANGE));
  report('other after a commit', await seenBy(other));

  report('ignored error', await failure(withActor(pool, doctor, async (query) => {
    await query(CHANGE);
    await query('SELECT 1 / 0').catch(() => {});
  })));

  // Of two that run at once one fails, and the other goes on while the next actor has the client.
  let next;
  const turn = new Promise((resolve) => { next = resolve; });
  let late;
  await failure(withActor(pool, doctor, (query) => {
    late = query(SEEN).then(() => turn).then(() => query(SEEN));
    return Promise.all([late, query('SELECT 1 / 0')]);
  }));
  await withActor(pool, other, async (query) => {
    await query(SEEN);
    next();
    report('late query', await failure(late));
  });

  report('lost connection', await failure(withActor(pool, doctor, async (query) => {
    const { rows } = await query('SELECT pg_backend_pid() AS pid');
    const second = new Pool({ connectionString: DATABASE_URL, max: 1 });
    await second.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
    await second.end();
    await query(SEEN);
  })) !== 'none');
  report('doctor after it', await seenBy(doctor));

  // A connection on which not even ROLLBACK is answered is closed, not handed to the next actor.
  const short = new Pool({ connectionString: DATABASE_URL, max: 1, query_timeout: 2000 });
  report('unanswered query', await failure(withActor(short, doctor, (query) => query('SELECT pg_sleep(8)'))));
  report('doctor after it', await seenBy(doctor, short));
  await short.end();

  const [one, two] = [await seenBy(doctor), await seenBy(other)];
  for (const max of [1, 3]) {
    const shared = new Pool({ connectionString: DATABASE_URL, max });
    const all = await Promise.all(Array.from({ length: 40 }, (_, i) => seenBy(i % 2 ? other : doctor, shared)));
    report(`at once on ${max}`, all.every((ids, i) => ids === (i % 2 ? two : one)));
    await shared.end();
  }
  await pool.end();
}

main().catch((err) => {
  console.error(err);
  process.exit(1);
});
