// SPDX-License-Identifier: GPL-3.0-or-later
// PostGraphile over a PostgreSQL of its own with schema.sql, on a free port of 127.0.0.1; prints its address. Then each
// line of the input is what the colleague Bob does, [statement, values…] in SQL; a line answers it, {"rows": […]} or
// {"error": "…"}.
const {spawn, execFileSync} = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const readline = require('readline');

// A server of Debian, the newest one
const versions = '/usr/lib/postgresql';
const bin = path.join(versions, fs.readdirSync(versions).sort((a, b) => b - a)[0], 'bin');
// PostgreSQL refuses to run as root
const isRoot = process.getuid() === 0;
const idOf = (what) => Number(execFileSync('id', [what, 'postgres']));
const owner = isRoot ? {uid: idOf('-u'), gid: idOf('-g')} : {};
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-postgresql-'));
if (isRoot) fs.chownSync(folder, owner.uid, owner.gid);
const data = path.join(folder, 'data');

execFileSync(
  path.join(bin, 'initdb'),
  ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
  {...owner, cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
// Nothing but a socket in the folder; what a crash would lose does not matter
const settings = {
  listen_addresses: '', unix_socket_directories: folder, fsync: 'off', full_page_writes: 'off', autovacuum: 'off',
  max_connections: '20', timezone: 'UTC',
};
const database = spawn(
  path.join(bin, 'postgres'), ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
  {...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe']});
let log = '';
database.stderr.on('data', (text) => { log += text; });

function end(code) {
  database.removeAllListeners('exit');
  database.on('exit', () => {
    fs.rmSync(folder, {recursive: true, force: true});
    process.exit(code);
  });
  if (database.exitCode !== null) database.emit('exit');
  else database.kill('SIGQUIT'); // at once
}
database.on('exit', () => {
  console.error(log);
  end(1);
});

const {Pool} = require('pg');
const {postgraphile} = require('postgraphile');
const access = {host: folder, user: 'postgres', database: 'postgres'};
const pool = new Pool(access);
const colleague = new Pool({...access, max: 1, options: '-c jwt.claims.user_id=22222222-2222-4222-8222-222222222222'});
for (const one of [pool, colleague]) one.on('error', () => {}); // when the database ends first

async function ready() {
  for (;;) {
    try {
      return await pool.query('select 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function main() {
  await ready();
  await pool.query(fs.readFileSync(path.join(__dirname, 'schema.sql'), 'utf8'));
  const api = postgraphile(pool, 'crm', {
    appendPlugins: [require('@graphile-contrib/pg-simplify-inflector'), require('postgraphile-plugin-connection-filter')],
    jwtSecret: crypto.randomBytes(32).toString('hex'),
    jwtPgTypeIdentifier: 'crm.jwt',
    pgDefaultRole: 'visitor',
    extendedErrors: ['errcode', 'detail', 'column', 'constraint'],
    legacyRelations: 'omit',
    disableQueryLog: true,
    retryOnInitFail: false,
  });
  const listener = http.createServer(api).listen(0, '127.0.0.1');
  await api.getGraphQLSchema();
  console.log(`http://127.0.0.1:${listener.address().port}`);
}

const lines = readline.createInterface({input: process.stdin});
lines.on('close', () => end(0)); // with the test that started it
lines.on('line', async (line) => {
  try {
    const [statement, ...values] = JSON.parse(line);
    const {rows} = await colleague.query(statement, values);
    console.log(JSON.stringify({rows}));
  } catch (error) {
    console.log(JSON.stringify({error: error.message}));
  }
});
main().catch((error) => {
  console.error(error, log);
  end(1);
});
