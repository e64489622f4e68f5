// SPDX-License-Identifier: GPL-3.0-or-later
// json-server over the file that is named, on a free port of 127.0.0.1; prints its address.
const jsonServer = require('json-server');

const server = jsonServer.create();
server.use(jsonServer.defaults({logger: false}));
server.use(jsonServer.router(process.argv[2]));
const listener = server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${listener.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume(); // with the test that started it
