# SPDX-License-Identifier: GPL-3.0-or-later
# Tryton over a folder with databases, on a free port of 127.0.0.1; prints its address. Usage: server.py FOLDER
import os
import sys
import threading

folder = sys.argv[1]
settings = os.path.join(folder, 'trytond.conf')
with open(settings, 'w') as file:
    file.write(f'[database]\nuri = sqlite://\npath = {folder}\n')
from trytond.config import config

config.update_etc(settings)
from trytond.application import app
from werkzeug.serving import make_server

server = make_server('127.0.0.1', 0, app)
print(f'http://127.0.0.1:{server.server_port}', flush=True)


def end_with_test():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_test, daemon=True).start()
server.serve_forever()
