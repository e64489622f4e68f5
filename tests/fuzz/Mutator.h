// SPDX-License-Identifier: GPL-3.0-or-later
// Makes inputs for a parser out of good ones: what a damaged file, another program or an attacker would send. The same
// seed gives the same input, on every machine.
#pragma once

#include "domain/Clock.h"

#include <QByteArrayList>

namespace satchel::fuzz {

class Mutator
{
public:
    /// `seeds`: good inputs, at least one. `tokens`: what means something to the parser, put in at random places.
    Mutator(QByteArrayList seeds, QByteArrayList tokens) : m_seeds(std::move(seeds)), m_tokens(std::move(tokens)) {}

    /// At most 64 KiB, or as long as the longest good input if that is longer. Number 0 and the next ones are the good
    /// inputs themselves.
    QByteArray input(quint64 number) const;

private:
    void change(QByteArray &input, Random &random) const;

    QByteArrayList m_seeds;
    QByteArrayList m_tokens;
};

} // namespace satchel::fuzz
