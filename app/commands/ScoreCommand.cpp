// SPDX-License-Identifier: GPL-3.0-or-later
// score: how many points a contact, lead or deal has, and why.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "insight/Scores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

int runScore(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto record = run.record(**store);
    if (!record)
        return record.error();
    const auto refreshed = insight::refreshScores(**store);
    const auto explained = refreshed ? insight::explainScore(**store, *record)
                                     : Result<insight::ScoreExplanation>(fail(refreshed.error()));
    if (!explained)
        return run.failed(explained.error());
    if (run.isJson()) {
        QJsonArray reasons;
        for (const store::ScorePoint &point : explained->reasons)
            reasons.append(
                QJsonObject{{u"rule"_s, point.name}, {u"points"_s, point.points}, {u"reason"_s, point.reason}});
        const QJsonObject json{{u"score"_s, explained->score}, {u"reasons"_s, reasons}};
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }
    run.terminal.printLine(QString::number(explained->score));
    for (const store::ScorePoint &point : explained->reasons)
        run.terminal.printLine(u"  %1%2  %3: %4"_s.arg(
            point.points > 0 ? u"+"_s : QString(), QString::number(point.points), point.name, point.reason));
    return 0;
}

} // namespace satchel::app
