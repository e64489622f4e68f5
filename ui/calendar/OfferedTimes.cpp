// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/OfferedTimes.h"

#include "calendar/BusyTimes.h"
#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "sequences/RecipientZone.h"
#include "sequences/Sequence.h"
#include "ui/common/WorkTime.h"

namespace satchel::ui {

namespace {

constexpr int daysOfHolidays = 200; // as far as working days are looked for

} // namespace

Result<OfferedTimes> readOfferedTimes(const PageContext &context, const OfferedFor &asked)
{
    store::Store &store = context.workspace.store();
    const Clock &clock = context.workspace.clock();
    OfferedTimes offered;
    offered.rules = calendar::FreeTimeRules::of(
        availabilityOf(context.preferences), workingHoursOf(context.preferences), asked.seconds);
    const auto holidays = TRY(sequences::readHolidays(store));
    const QString region = systemRegion();
    for (int ahead = 0; ahead < daysOfHolidays; ++ahead) {
        if (const QDate day = context.today().addDays(ahead); holidays.isHoliday(day, region))
            offered.rules.daysOff.insert(day);
    }
    const auto days = calendar::offeredDays(clock.now(), offered.rules, clock.zone());
    if (days.empty())
        return offered;
    QSet<RecordId> people = asked.colleagues;
    people.insert(context.workspace.me());
    auto busy = TRY(calendar::readBusy(store, {days.front().addDays(-1), days.back().addDays(1)}, people));
    std::erase_if(busy, [&asked](const calendar::CalendarEntry &entry) {
        return entry.id == asked.moved && entry.occurrence == asked.occurrence;
    });
    offered.free = calendar::freeTimes(busy, clock.now(), offered.rules, clock.zone());
    return offered;
}

std::optional<QTimeZone> zoneOfPerson(store::Store &store, RecordId contact, RecordId lead)
{
    const bool isLead = contact.isNull();
    const auto person = store.get(isLead ? EntityKind::Lead : EntityKind::Contact, isLead ? lead : contact);
    if (!person)
        return {};
    const RecordId id = isLead ? RecordId() : valueOr<RecordId>(person->value(field::company));
    const auto company = id.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                     : store.get(EntityKind::Company, id);
    return sequences::placeOfPerson(*person, company ? &*company : nullptr).zone;
}

} // namespace satchel::ui
