# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rules that are valid by RFC 5545, section 3.3.10, each with a start. The same seed gives the same rules."""
import random
from datetime import datetime, timedelta

FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
NOT_WITH = {  # the table's N/A
    "BYWEEKNO": {"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"},
    "BYYEARDAY": {"DAILY", "WEEKLY", "MONTHLY"},
    "BYMONTHDAY": {"WEEKLY"},
}


def numbers(pick, least, most, signed=False, at_most=3):
    signs = lambda: pick.choice([1, 1, -1]) if signed else 1
    some = {pick.randint(least, most) * signs() for _ in range(pick.randint(1, at_most))}
    return ",".join(str(number) for number in sorted(some))


def weekdays(pick, with_ordinal, in_year):
    chosen = []
    for day in pick.sample(DAYS, pick.randint(1, 3)):
        limit = pick.choice([5, 53]) if in_year else 5
        ordinal = pick.randint(1, limit) * pick.choice([1, -1]) if with_ordinal else ""
        chosen.append(f"{ordinal}{day}")
    return ",".join(chosen)


def by_parts(pick, frequency):
    parts = {}
    chance = lambda name, odds: frequency not in NOT_WITH.get(name, ()) and pick.random() < odds
    if chance("BYMONTH", 0.25):
        parts["BYMONTH"] = numbers(pick, 1, 12, at_most=4)
    if chance("BYWEEKNO", 0.25):
        parts["BYWEEKNO"] = numbers(pick, 1, 53, signed=True)
    if chance("BYYEARDAY", 0.15):
        parts["BYYEARDAY"] = numbers(pick, 1, 366, signed=True, at_most=5)
    if chance("BYMONTHDAY", 0.25):
        parts["BYMONTHDAY"] = numbers(pick, 1, 31, signed=True, at_most=5)
    if chance("BYDAY", 0.4):
        may_count = frequency in ("MONTHLY", "YEARLY") and "BYWEEKNO" not in parts
        in_year = frequency == "YEARLY" and "BYMONTH" not in parts
        parts["BYDAY"] = weekdays(pick, may_count and pick.random() < 0.5, in_year)
    for name, limit in (("BYHOUR", 23), ("BYMINUTE", 59), ("BYSECOND", 59)):
        if pick.random() < 0.15:
            parts[name] = numbers(pick, 0, limit)
    if parts and pick.random() < 0.2:
        parts["BYSETPOS"] = numbers(pick, 1, pick.choice([2, 5, 20]), signed=True, at_most=2)
    return parts


def random_start(pick):
    return datetime(1995, 1, 1) + timedelta(seconds=pick.randrange(35 * 365 * 86400))


def random_rule(pick):
    frequency = pick.choice(FREQUENCIES)
    start = random_start(pick)
    parts = {"FREQ": frequency}
    if pick.random() < 0.35:
        parts["INTERVAL"] = str(pick.choice([2, 2, 2, 3, 3, 4, 5, 6, 7, 10, 12, 15, 30]))
    parts.update(by_parts(pick, frequency))
    end = pick.random()
    if end < 0.3:
        parts["COUNT"] = str(pick.randint(1, 12))
    elif end < 0.45:
        reach = {"YEARLY": 3000, "MONTHLY": 1500, "WEEKLY": 300, "DAILY": 60}.get(frequency, 5)
        parts["UNTIL"] = (start + timedelta(seconds=pick.randrange(reach * 86400))).strftime("%Y%m%dT%H%M%S")
    if pick.random() < 0.25:
        parts["WKST"] = pick.choice(DAYS)
    return start.strftime("%Y%m%dT%H%M%S"), ";".join(f"{name}={value}" for name, value in parts.items())


def random_rules(seed, count):
    pick = random.Random(seed)
    return [random_rule(pick) for _ in range(count)]
