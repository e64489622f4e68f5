// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command reads and writes: results to `out`, messages to `err`. Nothing is buffered behind the caller's back,
// so a line that was printed is out of the process (an acknowledged line must not be lost with it, I2).
#pragma once

#include "domain/Result.h"

#include <optional>

class QIODevice;

namespace satchel::app {

class Terminal
{
public:
    /// `canAsk`: a person sits at the other end and reads what is reported.
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err, bool canAsk = false)
        : m_in(in), m_out(out), m_err(err), m_canAsk(canAsk)
    {
    }

    QIODevice &in() { return m_in; }
    void print(const QByteArray &utf8);
    void print(const QString &text) { print(text.toUtf8()); }
    void printLine(const QString &text) { print(text + u'\n'); }
    void report(const QString &message);
    void reportRaw(const QByteArray &utf8);
    bool canAsk() const { return m_canAsk; }
    /// Asks a person; true only for a plain yes.
    bool ask(const QString &question);

    /// The next line of the input, without its end; typed unseen at a terminal. Nothing at the end of the input.
    std::optional<QString> readSecret(const QString &question);

    bool hasPrinted() const { return m_hasPrinted; }
    /// The reader of our output went away or its disk is full.
    bool isBroken() const { return m_isBroken; }

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_canAsk = false;
    bool m_hasPrinted = false;
    bool m_isBroken = false;
};

} // namespace satchel::app
