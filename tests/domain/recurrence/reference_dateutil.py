#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""python-dateutil's side of `compare`: lines "START<tab>RULE<tab>N" in, a line of JSON with the first N occurrences
out; null where it does not answer within the time limit: it tries every second, which for some rules takes minutes."""
import itertools
import json
import signal
import sys
import warnings
from datetime import datetime

from dateutil.rrule import rrulestr

FORM = "%Y%m%dT%H%M%S"
SECONDS = 0.1  # of processor time


class TooSlow(Exception):
    pass


def give_up(*_):
    raise TooSlow


def answer(start, rule, count):
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        found = rrulestr(rule, dtstart=datetime.strptime(start, FORM), cache=False)
        return [moment.strftime("%04d" % moment.year + FORM[2:]) for moment in itertools.islice(found, int(count))]
    except TooSlow:
        return None
    except Exception as error:  # its answer is that it has none
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


signal.signal(signal.SIGVTALRM, give_up)
warnings.simplefilter("ignore")
for line in sys.stdin:
    print(json.dumps(answer(*line.rstrip("\n").split("\t"))), flush=True)
