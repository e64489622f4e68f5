// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the command line inside the test, on buffers: as quick as a function call, with the same output and exit codes.
#pragma once

#include "app/CommandLine.h"
#include "tests/support/MemoryKeychain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace satchel::test {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonArray array() const { return json().array(); }
    QJsonObject object() const { return json().object(); }
    /// Of answers with one JSON object per line.
    QJsonObject line(qsizetype number) const { return QJsonDocument::fromJson(out.split('\n').value(number)).object(); }
    qsizetype lineCount() const { return out.count('\n'); }
    /// The error object, as stderr has it in its last line.
    QJsonObject error() const
    {
        return QJsonDocument::fromJson(err.trimmed().split('\n').last()).object()[QStringLiteral("error")].toObject();
    }
};

/// A try costs next to nothing.
inline constexpr store::PassphraseCost cheapPassphrase{1, 8192};

class CommandLineCall
{
public:
    CommandLineCall() : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")) { keychain.failAfter(0); }

    QString path() const { return m_folder.filePath(QStringLiteral("cli.satchel")); }
    QString folder() const { return m_folder.path(); }

    /// `satchel WORDS --store … --json`
    Answer operator()(const QStringList &words, const QByteArray &in = {})
    {
        return plain(words + QStringList{QStringLiteral("--store"), path(), QStringLiteral("--json")}, in);
    }
    Answer plain(const QStringList &words, const QByteArray &in = {})
    {
        QByteArray input = in;
        Answer answer;
        QBuffer from(&input);
        QBuffer out(&answer.out);
        QBuffer err(&answer.err);
        from.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        app::Terminal terminal(from, out, err, isTerminal, isScreen);
        app::StoreKeys keys(keychain, cheapPassphrase);
        answer.code = app::runCommandLine(words, terminal, clock, keys, policies);
        return answer;
    }
    Answer apply(const QByteArray &lines) { return (*this)({QStringLiteral("apply")}, lines); }
    /// The id of a record made by one line of apply.
    QString create(const QByteArray &entity, const QByteArray &fields)
    {
        const Answer answer = apply("{\"op\":\"create\",\"entity\":\"" + entity + "\",\"fields\":" + fields + "}\n");
        if (answer.code != 0)
            qFatal("%s", answer.err.constData());
        return answer.line(0)[QStringLiteral("id")].toString();
    }

    ManualClock clock;
    MemoryKeychain keychain; // out of reach until it recovers
    Policies policies; // of the organisation
    bool isTerminal = false; // a person sits there
    bool isScreen = false; // and reads the output

private:
    QTemporaryDir m_folder;
};

} // namespace satchel::test
