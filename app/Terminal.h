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
    /// `canAsk`: a person sits at the other end and reads what is reported. `isScreen`: and what is printed.
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err, bool canAsk = false, bool isScreen = false)
        : m_in(in), m_out(out), m_err(err), m_canAsk(canAsk), m_isScreen(isScreen)
    {
    }

    QIODevice &in() { return m_in; }
    void print(const QByteArray &utf8);
    void print(const QString &text) { print(text.toUtf8()); }
    void printLine(const QString &text) { print(text + u'\n'); }
    void report(const QString &message);
    void reportRaw(const QByteArray &utf8);
    bool canAsk() const { return m_canAsk; }
    /// What is printed is seen by a person, and read by no program: lists have headings.
    bool isScreen() const { return m_isScreen; }
    /// Asks a person; true only for a plain yes.
    bool ask(const QString &question);

    /// The next line of the input, without its end; typed unseen at a terminal. Nothing at the end of the input.
    std::optional<QString> readSecret(const QString &question);

    /// Not all of the output was written: its reader went away, or its disk is full.
    bool isBroken() const { return m_isBroken; }
    /// The reader of our output went away.
    bool isClosed() const { return m_isClosed; }

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_canAsk = false;
    bool m_isScreen = false;
    bool m_isBroken = false;
    bool m_isClosed = false;
};

} // namespace satchel::app
