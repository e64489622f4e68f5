// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/FreeTimesMenu.h"

#include "ui/calendar/EntryText.h"
#include "ui/calendar/OfferedTimes.h"
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

QMenu *openFreeTimesMenu(const PageContext &context, QWidget *anchor, const std::optional<QTimeZone> &theirs,
    std::function<void(const QString &)> insert, std::function<void()> invite)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(FreeTimesTr::tr("How long?"));
    const Formats formats = context.formats();
    const QList<int> lengths = availabilityOf(context.preferences).lengths;
    for (const int minutes : lengths) {
        menu->addAction(formats.duration(minutes * 60), anchor, [context, theirs, insert, minutes] {
            const auto offered = readOfferedTimes(context, {.seconds = minutes * qint64(60)});
            if (!offered)
                return Q_EMIT context.workspace.failed(offered.error());
            insert(freeTimesText(offered->free, context.formats(), context.today(), theirs));
        });
    }
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Meeting), FreeTimesTr::tr("Invite to a meeting…"), anchor, std::move(invite));
    popupBelow(*menu, *anchor);
    return menu;
}

} // namespace satchel::ui
