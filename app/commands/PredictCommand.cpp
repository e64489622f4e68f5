// SPDX-License-Identifier: GPL-3.0-or-later
// predict: how likely a deal is to be won, or a lead to be converted, and why.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/LeadModel.h"
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

QJsonObject modelJson(Instant trainedAt, qint64 records, const insight::Quality &quality)
{
    return {{u"trained_at"_s, trainedAt.toIso()}, {u"records"_s, records}, {u"auc"_s, rounded(quality.auc)},
        {u"calibration_error"_s, rounded(quality.calibrationError)}};
}

/// What is said of either kind of record.
struct PredictAnswer
{
    std::optional<double> probability; // empty: nothing can be said
    QStringList reasons;
    QJsonValue model = QJsonValue::Null;
};

bool neverStopped()
{
    return false;
}

Result<PredictAnswer> predictDeal(store::Store &store, const Record &deal)
{
    TRY(insight::refreshWinPredictions(store, neverStopped));
    const auto win = TRY(insight::predictWin(store, deal.id));
    PredictAnswer answer{win.probability, win.reasons};
    if (win.model && win.model->model)
        answer.model = modelJson(win.model->trainedAt, win.model->deals(), win.model->model->quality);
    return answer;
}

Result<PredictAnswer> predictLead(store::Store &store, const Record &lead)
{
    const QString status = lead.text(field::status);
    if (status == choice::converted)
        return PredictAnswer{1, {u"The lead is converted"_s}};
    if (status == choice::unqualified)
        return PredictAnswer{0, {u"The lead is unqualified"_s}};
    TRY(insight::refreshLeadPredictions(store, neverStopped));
    const auto conversion = TRY(insight::lastLeadPrediction(store, lead));
    if (!conversion) // of a store that is only read
        return PredictAnswer{{}, {u"Not predicted yet"_s}};
    if (!conversion->model || !conversion->model->model)
        return PredictAnswer{{}, conversion->reasons};
    return PredictAnswer{conversion->probability, conversion->reasons,
        modelJson(conversion->model->trainedAt, conversion->model->leads(), conversion->model->model->quality)};
}

Result<PredictAnswer> predict(store::Store &store, const Record &record)
{
    switch (record.entity->kind) {
    case EntityKind::Deal: return predictDeal(store, record);
    case EntityKind::Lead: return predictLead(store, record);
    default: return fail(Error::Kind::Invalid, u"only deals and leads have a prediction"_s, record.entity->name);
    }
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
        const QJsonValue probability = prediction->probability ? QJsonValue(rounded(*prediction->probability))
                                                               : QJsonValue(QJsonValue::Null);
        const QJsonObject json{{u"probability"_s, probability},
            {u"reasons"_s, QJsonArray::fromStringList(prediction->reasons)}, {u"model"_s, prediction->model}};
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }
    if (prediction->probability)
        run.terminal.printLine(u"%1 %"_s.arg(std::lround(100 * *prediction->probability)));
    for (const QString &reason : std::as_const(prediction->reasons))
        run.terminal.printLine(u"  "_s + reason);
    return 0;
}

} // namespace satchel::app
