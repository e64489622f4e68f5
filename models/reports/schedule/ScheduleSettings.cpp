// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedule/ScheduleSettings.h"

#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/hub/HubRights.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

struct SettingName
{
    ScheduleSetting setting;
    const char *idPurpose; // never changed: desks find each other's record by it
    QLatin1StringView prefix;
};

constexpr std::array scheduleSettings{SettingName{ScheduleSetting::LastRun, "last run", "report_run/"_L1},
    SettingName{ScheduleSetting::LastResult, "last result", "report_result/"_L1}};

const SettingName &scheduleSettingName(ScheduleSetting setting)
{
    return *std::ranges::find(scheduleSettings, setting, &SettingName::setting);
}

RecordId scheduleSettingId(RecordId schedule, ScheduleSetting setting)
{
    return derivedId({schedule}, scheduleSettingName(setting).idPurpose);
}

Result<std::optional<Record>> recordOrNothing(store::Store &store, EntityKind entity, RecordId id)
{
    auto record = store.get(entity, id);
    if (record)
        return std::optional(std::move(*record));
    if (record.error().kind == Error::Kind::NotFound)
        return std::optional<Record>();
    return fail(record.error());
}

Result<bool> mayDeleteSettings(store::Store &store)
{
    const auto rights = TRY(store::readRights(store.database()));
    return !rights || rights->allow(Right::Delete, EntityKind::Setting, {}, {});
}

/// The settings of schedules that are in the trash. They are few: a schedule has two.
Result<std::vector<Edit>> removeLeftBehind(store::Store &store)
{
    std::vector<Edit> edits;
    const bool mayDelete = TRY(mayDeleteSettings(store));
    if (!mayDelete)
        return edits;
    for (const SettingName &name : scheduleSettings) {
        const Filter filter = Filter::condition(field::name, Filter::Op::Starts, {Operand::fromText(name.prefix)});
        const auto rows = TRY(store.select({EntityKind::Setting, {field::name}, filter, {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const RecordId schedule = RecordId::fromString(rows.text(row, 0).mid(name.prefix.size()));
            const bool isLeft = !schedule.isNull() && TRY(isScheduleDeleted(store, schedule));
            if (isLeft)
                edits.push_back(Edit::remove(EntityKind::Setting, rows.id(row)));
        }
    }
    return edits;
}

} // namespace

Result<bool> isScheduleDeleted(store::Store &store, RecordId schedule)
{
    const auto view = TRY(recordOrNothing(store, EntityKind::View, schedule));
    return view && view->isDeleted();
}

Result<std::optional<Record>> scheduleSetting(store::Store &store, RecordId schedule, ScheduleSetting setting)
{
    return recordOrNothing(store, EntityKind::Setting, scheduleSettingId(schedule, setting));
}

Result<void> writeScheduleSetting(
    store::Store &store, const ReportSchedule &schedule, ScheduleSetting setting, const QString &value)
{
    ChangeSet changes{Reason::tr("Scheduled report “%1”").arg(schedule.name), Origin::rule(schedule.name), {}, {}};
    changes.edits = TRY(removeLeftBehind(store));
    const bool isGone = TRY(isScheduleDeleted(store, schedule.id));
    if (!isGone) {
        const RecordId id = scheduleSettingId(schedule.id, setting);
        const auto record = TRY(recordOrNothing(store, EntityKind::Setting, id));
        if (record && record->isDeleted())
            changes.edits.push_back(Edit::restore(EntityKind::Setting, id));
        if (record)
            changes.edits.push_back(Edit::update(
                EntityKind::Setting, id, {{field::value, value}}, {{field::value, record->value(field::value)}}));
        else
            changes.edits.push_back(Edit::create(EntityKind::Setting, id,
                {{field::name, scheduleSettingName(setting).prefix + schedule.id.toString()}, {field::value, value}}));
    }
    if (changes.edits.empty())
        return {};
    const auto committed = store.commit(changes);
    if (committed || committed.error().kind == Error::Kind::Conflict)
        return {};
    return fail(committed.error());
}

Result<std::vector<Edit>> deleteScheduleEdits(store::Store &store, RecordId schedule)
{
    std::vector<Edit> edits{Edit::remove(EntityKind::View, schedule)};
    const bool mayDelete = TRY(mayDeleteSettings(store));
    if (!mayDelete)
        return edits;
    for (const SettingName &name : scheduleSettings) {
        const auto record = TRY(scheduleSetting(store, schedule, name.setting));
        if (record && !record->isDeleted())
            edits.push_back(Edit::remove(EntityKind::Setting, record->id));
    }
    return edits;
}

} // namespace satchel::reports
