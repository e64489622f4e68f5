// SPDX-License-Identifier: GPL-3.0-or-later
// The built program as a process of its own, for what a function call cannot show: kill, two at a time, limits.
#pragma once

#include "tests/support/Paths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace satchel::test {

class SatchelProcess
{
public:
    SatchelProcess(const QString &store, const QStringList &words)
    {
        m_process.setProgram(satchelProgram());
        m_process.setArguments(words + QStringList{QStringLiteral("--store"), store, QStringLiteral("--json")});
    }

    QProcess &process() { return m_process; }
    void start() { m_process.start(); }
    /// kill -9
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int finish(int milliseconds = 60'000)
    {
        if (!m_process.waitForFinished(milliseconds))
            return -1;
        m_out += m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// Complete lines of JSON so far.
    QList<QJsonObject> answers()
    {
        m_out += m_process.readAllStandardOutput();
        QList<QJsonObject> answers;
        const QList<QByteArray> lines = m_out.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            answers.append(QJsonDocument::fromJson(lines[i]).object());
        return answers;
    }
    QByteArray out()
    {
        m_out += m_process.readAllStandardOutput();
        return m_out;
    }
    QByteArray err() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_out;
};

/// Lines for apply that create contacts named PREFIX0, PREFIX1 …
inline QByteArray contactLines(const QByteArray &prefix, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"" + prefix
            + QByteArray::number(i) + "\"}}\n";
    return lines;
}

inline QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
    return path;
}

} // namespace satchel::test
