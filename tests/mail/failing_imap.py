#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An IMAP server that fails on request: it passes everything to a real one, over TLS both ways, and answers some commands itself.

failing_imap.py PORT CERTIFICATE KEY: prints "listening PORT". It reads rules from its input, one a line, and prints "ok" for each:
  refuse UID       NO for a FETCH that asks for the content of that message, alone or with others
  refuse-whole UID the same, but the head is given
  leave-out UID    the answer to FETCH says nothing of that message
  closed NAME      NO for opening that folder
  no-folders       LIST names none
  no-uses          LIST says of no folder what it is for
  clear            passes everything again
"""
import asyncio
import re
import ssl
import sys

FETCH = re.compile(rb'^(\S+) UID FETCH (\S+) (.*BODY\.PEEK\[(.*)\].*)\r\n$', re.IGNORECASE)
SELECT = re.compile(rb'^(\S+) (?:SELECT|EXAMINE) "?([^"\r ]+)"?', re.IGNORECASE)
USES = re.compile(rb'\\(Sent|Drafts|Archive|Junk|Trash|All) ?', re.IGNORECASE)
LONGEST = 256 * 1024 * 1024

rules = []


def has(rule):
    return any(kind == rule for kind, _ in rules)


def numbers(kind):
    return {int(value) for one, value in rules if one == kind}


def uids_of(text):
    uids = []
    for part in text.split(b','):
        first, _, last = part.partition(b':')
        uids += range(int(first), int(last or first) + 1)
    return uids


def answered(line):
    """Our own answer to a command, or the command that the server gets."""
    if match := SELECT.match(line):
        if ('closed', match[2].decode()) in rules:
            return match[1] + b' NO [SERVERBUG] the folder is damaged\r\n', None
    match = FETCH.match(line)
    if not match or b'*' in match[2]:
        return None, line
    tag, uids, is_whole = match[1], uids_of(match[2]), match[4] == b''
    refused = numbers('refuse') | (numbers('refuse-whole') if is_whole else set())
    if refused & set(uids):
        return tag + b' NO [SERVERBUG] a message cannot be read\r\n', None
    if left_out := numbers('leave-out') & set(uids):
        rest = [str(uid).encode() for uid in uids if uid not in left_out]
        if not rest:
            return tag + b' OK done\r\n', None
        return None, tag + b' UID FETCH ' + b','.join(rest) + b' ' + match[3] + b'\r\n'
    return None, line


def passed(line):
    if not line.upper().startswith(b'* LIST '):
        return line
    if has('no-folders'):
        return b''
    return USES.sub(b'', line) if has('no-uses') else line


async def serve(reader, writer, port):
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    server_reader, server_writer = await asyncio.open_connection('127.0.0.1', port, ssl=trusting, limit=LONGEST)

    async def commands():
        while line := await reader.readline():
            own, rest = answered(line)
            if own:
                writer.write(own)
                await writer.drain()
            if rest:
                server_writer.write(rest)
                await server_writer.drain()
        server_writer.close()

    async def answers():
        while line := await server_reader.readline():
            writer.write(passed(line))
            await writer.drain()
        writer.close()

    await asyncio.gather(commands(), answers(), return_exceptions=True)


def read_rules():
    while line := sys.stdin.buffer.readline():  # not by lines of its own: those are read ahead
        kind, _, value = line.decode().strip().partition(' ')
        if kind == 'clear':
            rules.clear()
        else:
            rules.append((kind, value))
        print('ok', flush=True)


async def main():
    port, certificate, key = sys.argv[1:4]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(
        lambda reader, writer: serve(reader, writer, int(port)), '127.0.0.1', 0, ssl=context, limit=LONGEST)
    print('listening', server.sockets[0].getsockname()[1], flush=True)
    asyncio.get_running_loop().run_in_executor(None, read_rules)
    await server.serve_forever()


asyncio.run(main())
