# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Tryton database that tests copy: modules, one company with its employee, and the category that tells
# persons from companies. Usage: prepare.py FOLDER
import os
import subprocess
import sys
from decimal import Decimal

folder = sys.argv[1]
name = 'prepared'
os.makedirs(folder, exist_ok=True)
settings = os.path.join(folder, 'trytond.conf')
with open(settings, 'w') as file:
    file.write(f'[database]\nuri = sqlite://\npath = {folder}\n')
with open(os.path.join(folder, 'password'), 'w') as file:
    file.write('admin-password\n')
database = os.path.join(folder, name + '.sqlite')
if os.path.exists(database):
    os.remove(database)
open(database, 'w').close()
subprocess.run(
    ['trytond-admin', '-c', settings, '-d', name, '--all', '--email', 'admin@tryton.example', '-u',
     'sale_opportunity', '--activate-dependencies'],
    check=True, env={**os.environ, 'TRYTONPASSFILE': os.path.join(folder, 'password')})

from trytond.config import config

config.update_etc(settings)
from trytond.pool import Pool
from trytond.transaction import Transaction

Pool.start()
pool = Pool(name)
with Transaction().start(name, 0, readonly=True):
    pool.init()
with Transaction().start(name, 1) as transaction:
    currency, = pool.get('currency.currency').create(
        [{'name': 'Euro', 'code': 'EUR', 'symbol': 'EUR', 'rounding': Decimal('0.01'), 'digits': 2}])
    persons, = pool.get('party.category').create([{'name': 'Person'}])
    own, = pool.get('party.category').create([{'name': 'Own'}])
    party, = pool.get('party.party').create([{'name': 'Our company', 'categories': [('add', [own.id])]}])
    company, = pool.get('company.company').create([{'party': party.id, 'currency': currency.id}])
    pool.get('res.user').write(
        [pool.get('res.user')(1)], {'companies': [('add', [company.id])], 'company': company.id})
    pool.get('company.employee').create([{'party': party.id, 'company': company.id}])
    assert (currency.id, persons.id, own.id, company.id) == (1, 1, 2, 1)  # tryton.json names them
    transaction.commit()
