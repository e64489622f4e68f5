#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes worked out by exact fractions, apart from the program: writes worked_out.txt beside itself.

A case is "# name", then "CURRENCY net|gross DISCOUNT", its lines "kind quantity price discount category rate", then what must
come out: "= subtotal discount net tax total optional", "amounts …" and one "group category rate lines discount net tax" each,
in minor units. The rules are those of docs/money.md.
"""
import pathlib
import random
from fractions import Fraction as F

DIGITS = {"EUR": 2, "JPY": 0, "KWD": 3, "CLF": 4}
ORDER = ["standard", "zero", "exempt", "reverse_charge", "intra_community", "export", "not_subject"]


def rounded(value):
    """Half away from zero."""
    whole, rest = divmod(abs(value).numerator, abs(value).denominator)
    whole += 1 if 2 * rest >= abs(value).denominator else 0
    return whole if value >= 0 else -whole


def work_out(currency, is_gross, discount, lines):
    unit = 10 ** DIGITS[currency]
    amounts, groups, headings = [], {}, {}
    subtotal = optional = 0
    heading = None
    for i, (kind, quantity, price, less, category, rate) in enumerate(lines):
        if kind in ("group", "text"):
            amounts.append(0)
            if kind == "group":
                heading = i
                headings[i] = 0
            continue
        amount = rounded(F(quantity) * F(price) * (1 - F(less) / 100) * unit)
        amounts.append(amount)
        if kind == "optional":
            optional += amount
        if kind == "normal":
            subtotal += amount
            groups[(category, F(rate))] = groups.get((category, F(rate)), 0) + amount
            if heading is not None:
                headings[heading] += amount
    for i, total in headings.items():
        amounts[i] = total
    keys = sorted(groups, key=lambda key: (ORDER.index(key[0]), -key[1]))
    whole = rounded(F(subtotal) * F(discount) / 100)
    exact = [F(groups[key]) * F(discount) / 100 for key in keys]
    shares = [share.numerator // share.denominator for share in exact]
    left = whole - sum(shares)
    for i in sorted(range(len(keys)), key=lambda i: shares[i] - exact[i])[:left]:
        shares[i] += 1
    out, net, tax = [], 0, 0
    for key, share in zip(keys, shares):
        amount = groups[key] - share
        group_tax = rounded(F(amount) * key[1] / ((100 + key[1]) if is_gross else 100))
        group_net = amount - group_tax if is_gross else amount
        out.append((key[0], key[1], groups[key], share, group_net, group_tax))
        net += group_net
        tax += group_tax
    return amounts, (subtotal, whole, net, tax, net + tax, optional), out


def plain(number):
    text = f"{float(number):.6f}".rstrip("0").rstrip(".")
    assert F(text) == F(number)
    return text


def line(text):
    kind, quantity, price, less, rate = text.split()
    category = "standard" if rate[0].isdigit() else rate
    return kind, quantity, price, less, category, rate if rate[0].isdigit() else "0"


def by_hand():
    yield "the picture of the builder", "EUR", False, "3", """group 1 0 0 0
normal 48 189 10 19
normal 48 42.5 10 19
normal 4 640 0 19
alternative 4 815 0 19
group 1 0 0 0
normal 3.5 980 0 19
normal 24 145 5 19
normal 30 24.9 0 7
optional 48 39 0 19
group 1 0 0 0
normal 1728 4.2 0 19"""
    yield "half a cent goes up, below zero too", "EUR", False, "0", "normal 1 0.005 0 0\nnormal 1 0.0049 0 0\nnormal -1 0.005 0 0"
    yield "yen have no cents", "JPY", False, "0", "normal 3 333.5 0 10\nnormal 7 129 12.5 8"
    yield "dinar have three digits", "KWD", False, "2.5", "normal 12.345 1.2345 0 5\nnormal 1 0.0005 0 0"
    yield "priced with tax", "EUR", True, "0", "normal 3 19.99 0 19\nnormal 2 4.99 10 7"
    yield "priced with tax and discounted", "EUR", True, "3", "normal 1 119 0 19\nnormal 1 107 0 7\nnormal 1 50 0 exempt"
    yield "a line taken back", "EUR", False, "0", "normal 10 99.95 0 19\nnormal -3 99.95 0 19"
    yield "everything for nothing", "EUR", False, "100", "normal 1 33.33 0 19\nnormal 1 33.33 0 7\nnormal 1 33.34 0 zero"
    yield "a free line", "EUR", False, "0", "normal 5 12 100 19\nnormal 1 1 0 19"
    yield "reverse charge beside tax", "EUR", False, "5", "normal 2 1500 0 reverse_charge\nnormal 1 80 0 19"
    yield "exempt with tax in the prices", "EUR", True, "0", "normal 1 80 0 exempt\nnormal 1 1.19 0 19"
    yield "three equal rests", "EUR", False, "10", "normal 1 0.03 0 19\nnormal 1 0.03 0 7\nnormal 1 0.03 0 exempt"
    yield "a group below zero", "EUR", False, "3", "normal 1 100.01 0 19\nnormal -1 33.37 0 7"
    yield "six digits of a price", "EUR", False, "0", "normal 1000000 0.123456 0 19"
    yield "tax once per rate and not per line", "EUR", False, "0", "normal 1 0.13 0 19\nnormal 1 0.13 0 19\nnormal 1 0.13 0 19"
    yield "a surcharge", "EUR", False, "-2.5", "normal 1 10 -10 19"
    yield "all below zero", "EUR", False, "7", "normal -1 12.5 0 19\nnormal -1 0.07 0 7"
    yield "no line counts", "EUR", False, "3", "text 1 0 0 0\noptional 2 9.99 0 19\nalternative 1 5 0 7"
    yield "nothing", "EUR", False, "3", ""


def by_chance(count):
    chance = random.Random(20261120)
    for i in range(count):
        lines = []
        for _ in range(chance.randint(1, 12)):
            kind = chance.choice(["normal"] * 8 + ["optional", "alternative", "group", "text"])
            quantity = plain(F(chance.randint(-20_000, 200_000), chance.choice([1, 10, 1000, 1_000_000])))
            price = plain(F(chance.randint(-100, 900_000), chance.choice([1, 100, 10_000, 1_000_000])))
            less = chance.choice(["0"] * 4 + ["5", "12.5", "33.333333", "100", "-3"])
            rate = chance.choice(["19", "7", "19", "5.5", "8.1", "0", "zero", "exempt", "reverse_charge", "export"])
            lines.append(f"{kind} {quantity} {price} {less} {rate}")
        discount = chance.choice(["0", "0", "3", "2.5", "10", "33.333333", "100", "-1.75"])
        yield f"by chance {i + 1}", chance.choice(list(DIGITS)), chance.random() < 0.4, discount, "\n".join(lines)


def main():
    out = []
    for name, currency, is_gross, discount, text in [*by_hand(), *by_chance(300)]:
        lines = [line(each) for each in text.split("\n") if each]
        amounts, totals, groups = work_out(currency, is_gross, discount, lines)
        out += [f"# {name}", f"{currency} {'gross' if is_gross else 'net'} {discount}"]
        out += [" ".join(each) for each in lines]
        out += ["= " + " ".join(map(str, totals)), " ".join(["amounts", *map(str, amounts)])]
        out += [f"group {category} {plain(rate)} " + " ".join(map(str, rest)) for category, rate, *rest in groups]
    pathlib.Path(__file__).with_name("worked_out.txt").write_text("\n".join(out) + "\n")


main()
