#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission server by aiosmtpd on 127.0.0.1, with TLS and a password, that delivers into Maildir folders.

submission.py FOLDER CERTIFICATE KEY (implicit|starttls): prints "listening PORT". A recipient is delivered to FOLDER/USER, USER
being what stands before the @. These recipients make it fail as servers do:
  refused@…  is refused for good          later@…  is refused for now
  cut@…      gets the message, and the sender loses the connection before the answer
  lost@…     the connection is lost before the message
  slow@…     the answer to the message takes a second and a half
The password of everybody is "word".
"""
import asyncio
import os
import ssl
import sys
import time

from aiosmtpd.smtp import SMTP, AuthResult


class Deliveries:
    """Puts each message into the Maildir of each recipient."""

    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        user = address.split('@')[0]
        if user == 'refused':
            return '550 5.1.1 no such user'
        if user == 'later':
            return '450 4.2.1 mailbox is busy, come again'
        if user == 'lost':
            server.transport.abort()
            return '451 4.3.0 not reached'
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 ok'

    async def handle_DATA(self, server, session, envelope):
        for address in envelope.rcpt_tos:
            self.deliver(address.split('@')[0], envelope.content)
        if any(address.startswith('cut@') for address in envelope.rcpt_tos):
            server.transport.abort()
        if any(address.startswith('slow@') for address in envelope.rcpt_tos):
            await asyncio.sleep(1.5)
        return '250 2.0.0 queued'

    def deliver(self, user, content):
        maildir = os.path.join(self.folder, user)
        for part in ('tmp', 'new', 'cur'):
            os.makedirs(os.path.join(maildir, part), exist_ok=True)
        self.count += 1
        name = f'{int(time.time())}.S{os.getpid()}Q{self.count}.test'
        path = os.path.join(maildir, 'tmp', name)
        with open(path, 'wb') as file:
            file.write(content)
        if os.geteuid() == 0:  # Dovecot then reads mail as nobody
            for made in (maildir, *(os.path.join(maildir, part) for part in ('tmp', 'new', 'cur')), path):
                os.chown(made, 65534, 65534)
        os.rename(path, os.path.join(maildir, 'new', name))


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=data.password == b'word')


async def main():
    folder, certificate, key, encryption = sys.argv[1:5]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    deliveries = Deliveries(folder)
    is_implicit = encryption == 'implicit'

    def session():
        return SMTP(deliveries, hostname='test.example', enable_SMTPUTF8=False, auth_required=True, authenticator=authenticate,
                    auth_require_tls=not is_implicit, tls_context=None if is_implicit else context,
                    require_starttls=not is_implicit, loop=asyncio.get_running_loop())

    server = await asyncio.get_running_loop().create_server(session, '127.0.0.1', 0, ssl=context if is_implicit else None)
    print('listening', server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
