// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/FreeTimesMenu.h"

#include "calendar/CalendarReader.h"
#include "domain/FieldNames.h"
#include "sequences/RecipientZone.h"
#include "ui/calendar/EntryText.h"
#include "ui/common/Popups.h"
#include "ui/common/WorkTime.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::FreeTime;

namespace {

struct FreeTimesTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FreeTimesMenu)
};

constexpr qint64 pauseBetweenMeetings = 15 * 60; // seconds
constexpr int calendarDaysRead = 14; // hold five working days, also around a holiday

/// "09:00–11:30"; with its day before it where the clock of another zone shows another day.
QString spanText(const FreeTime &time, const QTimeZone &zone, QDate day, const Formats &formats)
{
    const QDate there = time.from.dateIn(zone);
    const QString span = FreeTimesTr::tr("%1–%2", "two times")
                             .arg(formats.time(time.from.timeIn(zone)), formats.time(time.until.timeIn(zone)));
    if (there == day)
        return span;
    return FreeTimesTr::tr("%1 %2", "a weekday, times")
        .arg(formats.locale().dayName(there.dayOfWeek(), QLocale::ShortFormat), span);
}

} // namespace

QString freeTimesText(
    std::span<const FreeTime> free, const Formats &formats, QDate today, const std::optional<QTimeZone> &theirs)
{
    const QTimeZone &here = formats.zone();
    QStringList lines;
    for (size_t first = 0; first < free.size();) {
        const QDate day = free[first].from.dateIn(here);
        QStringList mine;
        QStringList other;
        bool isElsewhere = false;
        for (; first < free.size() && free[first].from.dateIn(here) == day; ++first) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(free[first].from.ms, QTimeZone::utc());
            isElsewhere = isElsewhere || (theirs && theirs->offsetFromUtc(at) != here.offsetFromUtc(at));
            mine.append(spanText(free[first], here, day, formats));
            if (theirs)
                other.append(spanText(free[first], *theirs, day, formats));
        }
        const QString name = formats.weekdayAndDay(day, day.year() != today.year());
        QString line = FreeTimesTr::tr("%1: %2", "a day, times").arg(name, mine.join(u", "_s));
        if (isElsewhere)
            line += u' '
                + FreeTimesTr::tr("(%1 %2)", "times, a city").arg(other.join(u", "_s), EntryText::city(*theirs));
        lines.append(line);
    }
    return lines.join(u'\n');
}

Result<std::vector<FreeTime>> readFreeTimes(const PageContext &context, qint64 seconds)
{
    store::Store &store = context.workspace.store();
    const QDate today = context.today();
    auto entries = TRY(calendar::readCalendar(store, {today.addDays(-1), today.addDays(calendarDaysRead)}));
    const RecordId me = context.workspace.me();
    std::erase_if(
        entries, [&me](const calendar::CalendarEntry &entry) { return !entry.owner.isNull() && entry.owner != me; });
    calendar::FreeTimeRules rules;
    rules.hours = workingHoursOf(context.preferences);
    rules.seconds = seconds;
    rules.before = pauseBetweenMeetings;
    rules.after = pauseBetweenMeetings;
    auto free = calendar::freeTimes(entries, context.workspace.clock().now(), rules, context.workspace.clock().zone());
    std::erase_if(free, [&](const FreeTime &time) {
        return time.from.dateIn(context.workspace.clock().zone()) > today.addDays(calendarDaysRead);
    });
    return free;
}

std::optional<QTimeZone> zoneOfRecipient(store::Store &store, const store::MailContent &content)
{
    const bool isLead = content.contact.isNull();
    const auto person = store.get(
        isLead ? EntityKind::Lead : EntityKind::Contact, isLead ? content.lead : content.contact);
    if (!person)
        return {};
    const RecordId id = isLead ? RecordId() : valueOr<RecordId>(person->value(field::company));
    const auto company = id.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                     : store.get(EntityKind::Company, id);
    return sequences::placeOfPerson(*person, company ? &*company : nullptr).zone;
}

QMenu *openFreeTimesMenu(const PageContext &context, QWidget *anchor, const std::optional<QTimeZone> &theirs,
    std::function<void(const QString &)> insert)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(FreeTimesTr::tr("How long?"));
    const Formats formats = context.formats();
    for (const qint64 minutes : {30, 45, 60, 90, 120}) {
        menu->addAction(formats.duration(minutes * 60), anchor, [context, theirs, insert, minutes] {
            const auto free = readFreeTimes(context, minutes * 60);
            if (!free)
                return Q_EMIT context.workspace.failed(free.error());
            insert(freeTimesText(*free, context.formats(), context.today(), theirs));
        });
    }
    popupBelow(*menu, *anchor);
    return menu;
}

} // namespace satchel::ui
