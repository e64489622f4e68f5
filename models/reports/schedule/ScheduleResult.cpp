// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/ScheduleResult.h"

#include "domain/FieldNames.h"
#include "reports/schedule/ScheduleSettings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

QString resultText(const ScheduleResult &result)
{
    const QJsonObject json{{u"at"_s, result.at.toIso()}, {u"file"_s, result.file}, {u"recipients"_s, result.recipients},
        {u"problem"_s, result.problem}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Nothing of a text that another version wrote.
std::optional<ScheduleResult> resultFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto moment = Instant::fromIso(json[u"at"].toString());
    if (!moment)
        return {};
    return ScheduleResult{*moment, json[u"file"].toString(), json[u"recipients"].toInt(), json[u"problem"].toString()};
}

QString resultFact(RecordId schedule)
{
    return u"report_result/"_s + schedule.toString();
}

} // namespace

Result<std::optional<ScheduleResult>> lastResult(store::Store &store, RecordId schedule)
{
    if (TRY(isScheduleDeleted(store, schedule)))
        return std::nullopt;
    const QString fact = TRY(store.meta(resultFact(schedule)));
    const auto record = TRY(scheduleSetting(store, schedule, ScheduleSetting::LastResult));
    const auto own = resultFrom(fact);
    const auto shared = record && !record->isDeleted() ? resultFrom(record->text(field::value)) : std::nullopt;
    return own && shared ? (own->at < shared->at ? shared : own) : own ? own : shared;
}

Result<void> rememberResult(store::Store &store, const ReportSchedule &schedule, const ScheduleResult &result)
{
    const auto known = TRY(lastResult(store, schedule.id));
    if (known && !result.problem.isEmpty() && known->problem == result.problem)
        return {};
    const QString text = resultText(result);
    const auto shared = writeScheduleSetting(store, schedule, ScheduleSetting::LastResult, text);
    if (!shared && shared.error().kind != Error::Kind::Forbidden)
        return shared;
    return store.setMeta(resultFact(schedule.id), text);
}

} // namespace satchel::reports
