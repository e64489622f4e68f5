// SPDX-License-Identifier: GPL-3.0-or-later
// connection check: reads the description of a JSON REST API and lists its mistakes, each with line and key. Starts
// nothing and asks nobody.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "sync/connectors/Connectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// With the store's custom fields, which a description may map; without a store, the fields that every store has.
std::shared_ptr<const Schema> schemaOf(CommandRun &run)
{
    if (!QFile::exists(run.storePath()))
        return Schema::withCustomFields({});
    const auto store = run.open(CommandRun::Access::Read);
    return store ? std::make_shared<const Schema>((*store)->schema()) : Schema::withCustomFields({});
}

void print(CommandRun &run, const std::vector<sync::ManifestProblem> &problems)
{
    if (run.isJson()) {
        QJsonArray listed;
        for (const sync::ManifestProblem &problem : problems)
            listed.append(
                QJsonObject{{u"line"_s, problem.line}, {u"key"_s, problem.key}, {u"message"_s, problem.message}});
        const QJsonObject json{{u"ok"_s, problems.empty()}, {u"problems"_s, listed}};
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    if (problems.empty())
        run.terminal.print(u"%1: no problems found\n"_s.arg(run.argument(1)));
    for (const sync::ManifestProblem &problem : problems)
        run.terminal.print(u"%1:%2: %3%4\n"_s.arg(run.argument(1))
                               .arg(problem.line)
                               .arg(problem.key.isEmpty() ? QString() : problem.key + u": "_s, problem.message));
}

} // namespace

int checkConnection(CommandRun &run)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(run.argument(1));
    if (!file.open(QIODevice::ReadOnly))
        return run.failed({Error::Kind::Io, file.errorString(), run.argument(1)});
    const auto problems = sync::checkDescription(file.read(largest), *schemaOf(run), sync::vendors());
    print(run, problems);
    if (problems.empty())
        return 0;
    const QString found = problems.size() == 1 ? u"1 problem"_s : u"%1 problems"_s.arg(problems.size());
    return run.failed({Error::Kind::Invalid, u"%1 found, the first in line %2"_s.arg(found).arg(problems.front().line),
        run.argument(1)});
}

} // namespace satchel::app
