#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox of messages as bad programs and bad people write them, and how another reader (Python's email) reads them.

hostile_mail.py SEED COUNT: prints a JSON object a line:
  kinds  what is wrong or unusual about the message, "subject: split inside a letter"
  mail   the message, base64
  read   what Python reads: subject, from, to, cc, date, id, text, files; a field is missing where Python fails
  right  the fields of which Python reads something else than what was meant, with what is right
The same seed gives the same messages.
"""
import base64
import codecs
import datetime
import email
import email.policy
import json
import quopri
import random
import sys

WORDS = ['Angebot über Pumpen', 'Счёт двенадцать', '見積書です', 'Offer', 'Ærlig talt', '가격표', '报价单',
         'Crème brûlée €5', 'Ελληνικά']
CHARSETS = {  # of these words those that fit
    'utf-8': WORDS, 'iso-8859-1': [WORDS[0], WORDS[3], WORDS[4]],
    'windows-1252': [WORDS[0], WORDS[3], WORDS[4], WORDS[7]],
    'koi8-r': [WORDS[1], WORDS[3]], 'windows-1251': [WORDS[1], WORDS[3]], 'shift_jis': [WORDS[2], WORDS[3]],
    'iso-2022-jp': [WORDS[2], WORDS[3]], 'gb2312': [WORDS[6], WORDS[3]], 'euc-kr': [WORDS[5], WORDS[3]],
    'iso-8859-7': [WORDS[8], WORDS[3]], 'big5': [WORDS[3], '報價單']}


class Maker:
    """One message, from the choices of a random generator."""

    def __init__(self, rng):
        self.rng = rng
        self.kinds = []
        self.right = {}
        self.head = []
        self.newline = b'\r\n'

    def kind(self, place, name):
        self.kinds.append(f'{place}: {name}')

    def pick(self, place, choices):
        name = self.rng.choice(sorted(choices))
        self.kind(place, name)
        return choices[name]()

    def add(self, name, value):
        self.head.append(name.encode() + b': ' + (value if isinstance(value, bytes) else value.encode()))

    # Words of heads

    def word(self, text, charset, form):
        raw = text.encode(charset)
        if form == 'B':
            return f'=?{charset}?B?{base64.b64encode(raw).decode()}?='
        return f'=?{charset}?Q?' + ''.join(f'={byte:02X}' for byte in raw) + '?='

    def encoded(self):
        charset = self.rng.choice(sorted(CHARSETS))
        text = self.rng.choice(CHARSETS[charset])
        form = self.rng.choice('BQ')
        self.kinds[-1] += f' ({charset} {form})'
        return text, self.word(text, charset, form)

    # Subject

    def subject(self):
        def plain():
            self.add('Subject', 'Offer 12')

        def encoded():
            text, word = self.encoded()
            self.add('Subject', word)
            self.right['subject'] = text

        def two_words():
            self.add('Subject', self.word('Ærlig', 'utf-8', 'B') + '\r\n ' + self.word(' talt', 'utf-8', 'B'))
            self.right['subject'] = 'Ærlig talt'

        def split_letter():
            raw = 'Ærlig talt über alles'.encode()
            parts = [raw[:1], raw[1:13], raw[13:]]
            self.add('Subject', '\r\n '.join(f'=?utf-8?B?{base64.b64encode(p).decode()}?=' for p in parts))
            self.right['subject'] = 'Ærlig talt über alles'

        def raw_utf8():
            self.add('Subject', 'Ærlig talt'.encode())
            self.right['subject'] = 'Ærlig talt'

        def raw_latin():
            self.add('Subject', 'Angebot über €5'.encode('cp1252'))
            self.right['subject'] = 'Angebot über €5'

        def unfinished():
            self.add('Subject', 'Re: =?utf-8?Q?abc')

        def beside_text():
            self.add('Subject', 'Re: ' + self.word('Ærlig', 'utf-8', 'Q') + ' and more')
            self.right['subject'] = 'Re: Ærlig and more'

        def folded():
            self.add('Subject', 'Offer\r\n\tof pumps\r\n  and valves')
            self.right['subject'] = 'Offer of pumps and valves'

        def long():
            self.add('Subject', 'x' * 5000)

        def controls():
            self.add('Subject', b'Offer\x07 \x1b[31mred')

        def twice():
            self.add('Subject', 'First')
            self.add('Subject', 'Second')

        def empty():
            self.add('Subject', '')

        def none():
            pass

        def strange_case():
            self.add('sUbJeCt', 'Offer')

        self.pick('subject', {'plain': plain, 'encoded': encoded, 'two words': two_words,
                              'split inside a letter': split_letter, 'raw UTF-8': raw_utf8, 'raw Latin': raw_latin,
                              'unfinished word': unfinished, 'word beside text': beside_text, 'folded': folded,
                              'long': long, 'controls': controls, 'twice': twice, 'empty': empty, 'none': none,
                              'strange case': strange_case})

    # Addresses: each gives its text and what it means

    def address(self, place, number):
        box = f'anna{number}@berg.example'

        def bare():
            return box, ['', box]

        def brackets():
            return f'<{box}>', ['', box]

        def named():
            return f'Anna Berg <{box}>', ['Anna Berg', box]

        def quoted():
            return f'"Berg, Anna" <{box}>', ['Berg, Anna', box]

        def quoted_quotes():
            return f'"Anna \\"Ann\\" Berg" <{box}>', ['Anna "Ann" Berg', box]

        def comment():
            return f'{box} (Anna Berg)', ['Anna Berg', box]

        def encoded():
            text, word = self.encoded()
            return f'{word} <{box}>', [text, box]

        def raw():
            return 'Ånna Bérg <'.encode() + box.encode() + b'>', ['Ånna Bérg', box]

        def spaces():
            return f'Anna Berg < {box} >', ['Anna Berg', box]

        def folded():
            return f'Anna\r\n Berg\r\n <{box}>', ['Anna Berg', box]

        def itself():
            return f'"{box}" <{box}>', [box, box]

        def capitals():
            return f'ANNA <{box.upper()}>', ['ANNA', box.upper()]

        def dotted():
            return f'Anna B. Berg <{box}>', ['Anna B. Berg', box]

        return self.pick(place, {'bare': bare, 'brackets': brackets, 'named': named, 'quoted': quoted,
                                 'quotes in quotes': quoted_quotes, 'comment': comment, 'encoded name': encoded,
                                 'raw name': raw, 'spaces': spaces, 'folded name': folded, 'address as name': itself,
                                 'capitals': capitals, 'dots in the name': dotted})

    def sender(self):
        if self.rng.random() < 0.08:
            self.kind('from', 'none')
            self.add('X-Mailer', 'none')
            self.right['from'] = ['', '']
            return
        text, meant = self.address('from', 0)
        self.add('From', text)
        self.right['from'] = meant

    def people(self, header, field):
        count = self.rng.choice([0, 1, 1, 2, 3, 40])
        if count == 0:
            self.kind(field, 'none')
            return
        texts, meant = [], []
        for number in range(count):
            many = f'a{number}@x.example'
            text, one = self.address(field, number + 1) if count < 40 else (many, ['', many])
            texts.append(text if isinstance(text, bytes) else text.encode())
            meant.append(one)

        def commas():
            return b', '.join(texts)

        def folded():
            return b',\r\n\t'.join(texts)

        def trailing():
            return b', '.join(texts) + b','

        def empty_ones():
            return b', , '.join(texts)

        def group():
            return b'Team: ' + b', '.join(texts) + b';'

        lists = {'commas': commas, 'folded': folded, 'trailing comma': trailing, 'empty ones': empty_ones,
                 'group': group}
        self.add(header, self.pick(field + ' list', lists))
        self.right[field] = meant

    # Date

    def date(self):
        at = datetime.datetime(2026, 11, self.rng.randint(1, 19), self.rng.randint(0, 23), self.rng.randint(0, 59),
                               7, tzinfo=datetime.timezone.utc)

        def meant(zone=0, seconds=True):
            local = at + datetime.timedelta(minutes=zone)
            self.right['date'] = int((at if seconds else at.replace(second=0)).timestamp())
            return local

        def usual():
            return meant(60).strftime('%a, %d %b %Y %H:%M:%S +0100')

        def no_weekday():
            return meant(-300).strftime('%d %b %Y %H:%M:%S -0500')

        def no_seconds():
            return meant(0, False).strftime('%a, %d %b %Y %H:%M +0000')

        def old_zone():
            return meant(-300).strftime('%a, %d %b %Y %H:%M:%S EST')

        def greenwich():
            return meant().strftime('%a, %d %b %Y %H:%M:%S GMT')

        def comment():
            return meant(120).strftime('%a, %d %b %Y %H:%M:%S +0200 (CEST)')

        def short_year():
            return meant().strftime('%a, %d %b %y %H:%M:%S +0000')

        def wrong_weekday():
            return meant().strftime('Xyz, %d %b %Y %H:%M:%S +0000')

        def short_day():
            return meant().strftime('%a, ') + str(at.day) + meant().strftime(' %b %Y %H:%M:%S +0000')

        def spaces():
            return meant().strftime('%a,  %d  %b  %Y   %H:%M:%S   +0000')

        def no_date():
            self.right['date'] = None
            return 'yesterday'

        def empty():
            self.right['date'] = None
            return ''

        value = self.pick('date', {'usual': usual, 'no weekday': no_weekday, 'no seconds': no_seconds,
                                   'zone by name': old_zone, 'GMT': greenwich, 'comment': comment,
                                   'year of two digits': short_year, 'wrong weekday': wrong_weekday,
                                   'short day': short_day, 'spaces': spaces, 'no date': no_date, 'empty': empty})
        self.add('Date', value)

    # Message-ID

    def ids(self, number):
        name = f'm{number}.{self.rng.randint(0, 10**9)}@berg.example'

        def usual():
            self.add('Message-ID', f'<{name}>')

        def bare():
            self.add('Message-ID', name)

        def folded():
            self.add('Message-ID', f'\r\n <{name}>')

        def spaces():
            self.add('Message-ID', f'  <{name}>  ')

        def comment():
            self.add('Message-ID', f'<{name}> (added by a server)')

        def none():
            pass

        self.pick('id', {'usual': usual, 'bare': bare, 'folded': folded, 'spaces': spaces, 'comment': comment,
                         'none': none})
        self.right['id'] = '' if self.kinds[-1] == 'id: none' else name

    # Bodies: head lines and content

    def text_part(self):
        charset = self.rng.choice(sorted(CHARSETS))
        text = '\n'.join(self.rng.choice(CHARSETS[charset]) for _ in range(self.rng.randint(1, 5)))
        raw = text.replace('\n', '\r\n').encode(charset)
        quoted = f'"{charset}"' if self.rng.random() < 0.3 else charset
        head = [f'Content-Type: text/plain; charset={quoted}'.encode()]

        def eight_bit():
            head.append(b'Content-Transfer-Encoding: 8bit')
            return raw

        def unsaid():
            return raw

        def quoted_printable():
            head.append(b'Content-Transfer-Encoding: quoted-printable')
            return quopri.encodestring(raw.replace(b'\r\n', b'\n')).replace(b'\n', b'\r\n')

        def soft_breaks():
            head.append(b'Content-Transfer-Encoding: QUOTED-PRINTABLE')
            lines = [raw[:3], raw[3:]]
            return b'=\r\n'.join(''.join(f'={byte:02x}' for byte in line).encode() for line in lines)

        def broken_quoted():
            head.append(b'Content-Transfer-Encoding: quoted-printable')
            nonlocal text
            text = 'a=XZb =\u00e9 c=4'
            return b'a=XZb =\xc3\xa9 c=4'

        def base_64():
            head.append(b'Content-Transfer-Encoding: base64')
            return base64.encodebytes(raw).replace(b'\n', b'\r\n')

        def unpadded():
            head.append(b'Content-Transfer-Encoding: base64')
            return base64.b64encode(raw).rstrip(b'=')

        def dirty():
            head.append(b'Content-Transfer-Encoding: base64')
            code = base64.b64encode(raw)
            return code[:5] + b' \r\n' + code[5:9] + b'\x07!' + code[9:]

        def unknown_way():
            head.append(b'Content-Transfer-Encoding: x-strange')
            return raw

        content = self.pick('text', {'8bit': eight_bit, 'no encoding': unsaid, 'quoted-printable': quoted_printable,
                                     'soft breaks': soft_breaks, 'broken quoted-printable': broken_quoted,
                                     'base64': base_64, 'base64 without its end': unpadded, 'dirty base64': dirty,
                                     'unknown encoding': unknown_way})
        self.kinds[-1] += f' ({charset})'
        self.texts.append(text)
        if 'broken quoted-printable' in self.kinds[-1]:
            head[0] = b'Content-Type: text/plain; charset=utf-8'
        return head, content

    def file_part(self):
        size = self.rng.choice([0, 1, 57, 58, 3000])
        raw = self.rng.randbytes(size)
        head = [b'Content-Type: application/octet-stream', b'Content-Transfer-Encoding: base64']

        def plain():
            head.append(b'Content-Disposition: attachment; filename=offer.pdf')
            return 'offer.pdf'

        def quoted():
            head.append(b'Content-Disposition: attachment; filename="my \\"best\\" offer.pdf"')
            return 'my "best" offer.pdf'

        def by_type():
            head[0] = b'Content-Type: application/pdf; name="offer.pdf"'
            return 'offer.pdf'

        def extended():
            head.append("Content-Disposition: attachment; filename*=utf-8''%C3%9Cbersicht.pdf".encode())
            return 'Übersicht.pdf'

        def latin():
            head.append(b"Content-Disposition: attachment; filename*=iso-8859-1'de'%DCbersicht.pdf")
            return 'Übersicht.pdf'

        def continued():
            head.append(b'Content-Disposition: attachment; filename*0="a long "; filename*1="name.pdf"')
            return 'a long name.pdf'

        def continued_extended():
            head.append(b"Content-Disposition: attachment; filename*0*=utf-8''%C3%9Cber; filename*1=\"sicht.pdf\"")
            return 'Übersicht.pdf'

        def encoded():
            code = base64.b64encode('Übersicht.pdf'.encode())
            head.append(b'Content-Disposition: attachment; filename="=?utf-8?B?' + code + b'?="')
            return 'Übersicht.pdf'

        def raw_name():
            head.append('Content-Disposition: attachment; filename="Übersicht.pdf"'.encode())
            return 'Übersicht.pdf'

        def climbing():
            head.append(b'Content-Disposition: attachment; filename="../../etc/passwd"')
            return '../../etc/passwd'

        def both():
            head[0] = b'Content-Type: application/pdf; name="other.pdf"'
            head.append(b'Content-Disposition: attachment; filename="offer.pdf"')
            return 'offer.pdf'

        def folded():
            head.append(b'Content-Disposition: attachment;\r\n\tfilename="offer.pdf";\r\n size=3')
            return 'offer.pdf'

        name = self.pick('file', {'plain': plain, 'quotes in quotes': quoted, 'by its type': by_type,
                                  'RFC 2231': extended, 'RFC 2231 in Latin': latin, 'continued': continued,
                                  'continued RFC 2231': continued_extended, 'encoded word': encoded,
                                  'raw name': raw_name, 'climbing': climbing, 'both names': both, 'folded': folded})
        self.files.append([name, size])
        return head, base64.encodebytes(raw).replace(b'\n', b'\r\n')

    def multipart(self, parts, subtype, depth=0):
        boundary = self.rng.choice([b'b', b'=_Part_1', b'----=_Next.Part', b"it's (a) b", b'x' * 69])
        boundary += str(depth).encode()
        head = [b'Content-Type: multipart/' + subtype + b'; boundary="' + boundary + b'"']
        shape = self.rng.choice(['usual', 'preamble', 'no end', 'spaces behind', 'empty part', 'usual'])
        self.kind('multipart', shape)
        content = b'This is a message in parts.\r\n' if shape == 'preamble' else b''
        tail = b'  \t' if shape == 'spaces behind' else b''
        for part_head, part_content in parts:
            content += b'--' + boundary + tail + b'\r\n' + b''.join(line + b'\r\n' for line in part_head)
            content += b'\r\n' + part_content + b'\r\n'
        if shape == 'empty part':
            content += b'--' + boundary + b'\r\nContent-Type: text/plain\r\n\r\n\r\n'
            self.texts.append('')
        if shape != 'no end':
            content += b'--' + boundary + b'--' + tail + b'\r\n'
        if shape == 'preamble':
            content += b'and an epilogue\r\n'
        return head, content

    def body(self):
        self.texts, self.files = [], []

        def text():
            return self.text_part()

        def mixed():
            parts = [self.text_part()] + [self.file_part() for _ in range(self.rng.randint(1, 3))]
            return self.multipart(parts, b'mixed')

        def texts():
            return self.multipart([self.text_part(), self.text_part()], b'mixed')

        def alternative():
            part = self.text_part()
            html = ([b'Content-Type: text/html; charset=utf-8'], b'<p>Hello</p>')
            return self.multipart([part, html], b'alternative')

        def nested():
            inner = self.text_part()
            for depth in range(self.rng.randint(1, 6)):
                inner = self.multipart([inner, self.file_part()], b'mixed', depth + 1)
            return inner

        def unnamed_boundary():
            self.texts.append(None)
            parts = b'--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b--\r\n'
            return [b'Content-Type: multipart/mixed'], parts

        def strange_type():
            self.texts.append('Hello')
            return [b'Content-Type: strange'], b'Hello\r\n'

        def no_type():
            self.texts.append('Hello')
            return [], b'Hello\r\n'

        head, content = self.pick('body', {'text': text, 'mixed': mixed, 'two texts': texts, 'alternative': alternative,
                                           'nested': nested, 'no boundary': unnamed_boundary,
                                           'strange type': strange_type, 'no type': no_type})
        if None not in self.texts:
            self.right['text'] = '\n'.join(self.texts).strip()
        self.right['files'] = self.files
        return head, content

    def make(self, number):
        self.subject()
        self.sender()
        self.people('To', 'to')
        self.people('Cc', 'cc')
        self.date()
        self.ids(number)
        head, content = self.body()
        self.rng.shuffle(self.head)
        if 'subject: twice' in self.kinds:  # DKIM signs the lower one (RFC 6376, 5.4.2): anybody may add one above it
            self.right['subject'] = [line for line in self.head if line.startswith(b'Subject')][-1][9:].decode()
        lines = self.head + [b'MIME-Version: 1.0'] + head
        mail = b''.join(line + b'\r\n' for line in lines) + b'\r\n' + content

        def network():
            return mail

        def unix():
            return mail.replace(b'\r\n', b'\n')

        def mbox_line():
            return b'From anna@berg.example Thu Nov 19 09:00:00 2026\r\n' + mail

        def empty_lines():
            return mail + b'\r\n\r\n'

        return self.pick('file', {'of network lines': network, 'of Unix lines': unix, 'of an mbox': mbox_line,
                                  'with empty lines at its end': empty_lines})


def decoded(part):
    raw = part.get_payload(decode=True) or b''
    try:
        name = codecs.lookup(part.get_content_charset() or 'utf-8').name
        return raw.decode(name)
    except (LookupError, UnicodeDecodeError):
        try:
            return raw.decode('utf-8')
        except UnicodeDecodeError:
            return raw.decode('cp1252', 'replace')


def addresses(message, name):
    header = message[name]
    return [[one.display_name, one.addr_spec] for one in header.addresses] if header else []


def read(mail):
    message = email.message_from_bytes(mail, policy=email.policy.default)
    leaves = [part for part in message.walk() if not part.is_multipart()]
    result = {}

    def field(name, ask):
        try:
            result[name] = ask()
            json.dumps(result[name]).encode()
        except Exception:  # pylint: disable=broad-except  # the reader has faults of its own
            result.pop(name, None)

    field('subject', lambda: str(message['subject'] or ''))
    field('from', lambda: (addresses(message, 'from') or [['', '']])[0])
    field('to', lambda: addresses(message, 'to'))
    field('cc', lambda: addresses(message, 'cc'))
    field('date', lambda: message['date'] and message['date'].datetime
          and int(message['date'].datetime.timestamp()))
    field('id', lambda: str(message['message-id'] or '').strip())
    files = [part for part in leaves if part.get_filename() or part.get_content_disposition() == 'attachment']
    texts = [part for part in leaves if part not in files and part.get_content_type() == 'text/plain']
    field('text', lambda: '\n'.join(decoded(part).replace('\r\n', '\n') for part in texts).strip())
    field('files', lambda: [[part.get_filename() or '', len(part.get_payload(decode=True) or b'')] for part in files])
    return result


def main():
    rng = random.Random(int(sys.argv[1]))
    for number in range(int(sys.argv[2])):
        maker = Maker(rng)
        mail = maker.make(number)
        print(json.dumps({'kinds': maker.kinds, 'mail': base64.b64encode(mail).decode(), 'read': read(mail),
                          'right': maker.right}))


main()
