// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/OfferedTimes.h"

#include "calendar/BusyTimes.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/Region.h"
#include "items/Mailbox.h"
#include "sequences/RecipientZone.h"
#include "sequences/Sequence.h"
#include "store/mail/MailAccounts.h"
#include "ui/common/WorkTime.h"

#include <algorithm>

namespace satchel::ui {

namespace {

constexpr int daysOfHolidays = 200; // as far as working days are looked for

} // namespace

Result<OfferedTimes> readOfferedTimes(const PageContext &context, const SlotQuery &asked)
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
    offered.from = Instant::startOf(days.front(), clock.zone());
    offered.until = Instant::startOf(days.back().addDays(1), clock.zone());
    QSet<RecordId> people{context.workspace.me()};
    for (const SlotColleague &colleague : asked.colleagues) {
        if (!colleague.user.isNull())
            people.insert(colleague.user);
    }
    auto busy = TRY(calendar::readBusy(store, {days.front().addDays(-1), days.back().addDays(1)}, people));
    std::erase_if(busy, [&asked](const calendar::CalendarEntry &entry) {
        return entry.id == asked.moved && entry.occurrence == asked.occurrence;
    });
    for (const store::BusyPeriod &period : asked.busy) {
        if (period == asked.movedFrom)
            continue;
        calendar::CalendarEntry entry;
        entry.time = {period.from, (period.until.ms - period.from.ms) / 1000, false, clock.zone()};
        busy.push_back(std::move(entry));
    }
    offered.free = calendar::freeTimes(busy, clock.now(), offered.rules, clock.zone());
    return offered;
}

std::vector<SlotColleague> colleaguesAmong(const PageContext &context, const QStringList &mailboxes)
{
    store::Store &store = context.workspace.store();
    const QStringList own = store::ownAddresses(store).value_or(QStringList());
    QSet<QString> employers;
    for (const QString &address : own)
        employers.insert(employerDomain(address));
    employers.remove(QString());
    QHash<QString, std::pair<RecordId, QString>> users; // with their names, by address
    const auto rows = store.select({EntityKind::User, {field::email, field::name},
        Filter::condition(field::email, Filter::Op::IsNotEmpty), {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        users.insert(rows->text(row, 0).toLower(), {rows->id(row), rows->text(row, 1)});
    std::vector<SlotColleague> colleagues;
    for (const QString &text : mailboxes) {
        const items::Mailbox mailbox = items::mailboxFrom(text);
        const QString address = mailbox.address.toLower();
        const auto [user, name] = users.value(address);
        const bool isMe = user == context.workspace.me() || own.contains(address, Qt::CaseInsensitive);
        const bool isTwice = std::ranges::find(colleagues, address, &SlotColleague::address) != colleagues.end();
        if (!isMe && !isTwice && (!user.isNull() || employers.contains(employerDomain(address))))
            colleagues.push_back({user,
                !name.isEmpty()              ? name
                    : mailbox.name.isEmpty() ? address
                                             : mailbox.name,
                address});
    }
    return colleagues;
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
