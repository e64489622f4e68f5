// SPDX-License-Identifier: GPL-3.0-or-later
// predict: how likely a deal is to be won, and why.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "insight/WinPredictions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// Without a translator a counted text says "1 day(s)".
QString inEnglish(QString text)
{
    static const QRegularExpression one(u"\\b1 (\\w+)\\(s\\)"_s);
    return text.replace(one, u"1 \\1"_s).replace("(s)"_L1, "s"_L1);
}

double rounded(double share)
{
    return std::round(share * 10'000) / 10'000;
}

QJsonValue toJson(const std::optional<insight::WinModel> &model)
{
    if (!model || !model->model)
        return QJsonValue::Null;
    const insight::Quality &quality = model->model->quality;
    return QJsonObject{{u"trained_at"_s, model->trainedAt.toIso()}, {u"records"_s, model->deals()},
        {u"auc"_s, rounded(quality.auc)}, {u"calibration_error"_s, rounded(quality.calibrationError)}};
}

Result<insight::WinPrediction> predict(store::Store &store, const Record &record)
{
    if (record.entity->kind != EntityKind::Deal)
        return fail(Error::Kind::Invalid, u"only deals have a prediction"_s, record.entity->name);
    TRY(insight::refreshWinPredictions(store, [] { return false; }));
    return insight::predictWin(store, record.id);
}

} // namespace

int runPredict(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto record = run.record(**store);
    if (!record)
        return record.error();
    auto prediction = predict(**store, *record);
    if (!prediction)
        return run.failed(prediction.error());
    for (QString &reason : prediction->reasons)
        reason = inEnglish(reason);
    if (run.isJson()) {
        const QJsonObject json{{u"probability"_s, rounded(prediction->probability)},
            {u"reasons"_s, QJsonArray::fromStringList(prediction->reasons)}, {u"model"_s, toJson(prediction->model)}};
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }
    run.terminal.printLine(u"%1 %"_s.arg(std::lround(100 * prediction->probability)));
    for (const QString &reason : std::as_const(prediction->reasons))
        run.terminal.printLine(u"  "_s + reason);
    return 0;
}

} // namespace satchel::app
