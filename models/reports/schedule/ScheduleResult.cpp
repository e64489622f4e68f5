// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/ScheduleResult.h"

#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

RecordId resultSettingOf(RecordId schedule)
{
    return derivedId({schedule}, "last result");
}

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

} // namespace

Result<std::optional<Record>> scheduleSetting(store::Store &store, RecordId setting)
{
    auto record = store.get(EntityKind::Setting, setting);
    if (record)
        return std::optional(std::move(*record));
    if (record.error().kind == Error::Kind::NotFound)
        return std::optional<Record>();
    return fail(record.error());
}

Result<std::optional<ScheduleResult>> lastResult(store::Store &store, RecordId schedule)
{
    const auto record = TRY(scheduleSetting(store, resultSettingOf(schedule)));
    return record && !record->isDeleted() ? resultFrom(record->text(field::value)) : std::nullopt;
}

Result<void> rememberResult(store::Store &store, const ReportSchedule &schedule, const ScheduleResult &result)
{
    const auto record = TRY(scheduleSetting(store, resultSettingOf(schedule.id)));
    const auto known = record && !record->isDeleted() ? resultFrom(record->text(field::value)) : std::nullopt;
    if (known && !result.problem.isEmpty() && known->problem == result.problem)
        return {};
    const RecordId id = resultSettingOf(schedule.id);
    ChangeSet changes{Reason::tr("Scheduled report “%1”").arg(schedule.name), Origin::rule(schedule.name), {}, {}};
    if (record && record->isDeleted())
        changes.edits.push_back(Edit::restore(EntityKind::Setting, id));
    if (record)
        changes.edits.push_back(Edit::update(EntityKind::Setting, id, {{field::value, resultText(result)}}));
    else
        changes.edits.push_back(Edit::create(EntityKind::Setting, id,
            {{field::name, u"report_result/"_s + schedule.id.toString()}, {field::value, resultText(result)}}));
    const auto committed = store.commit(changes);
    if (committed || committed.error().kind == Error::Kind::Conflict) // another process was first
        return {};
    return fail(committed.error());
}

} // namespace satchel::reports
