// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/LaterMenu.h"

#include "sequences/RecipientHours.h"
#include "sequences/Sequence.h"
#include "ui/common/Popups.h"
#include "ui/tasks/DuePopover.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace satchel::ui {

namespace {

const QTime startOfWork(9, 0);
const QTime endOfDay(17, 0);
constexpr qint64 oneHour = 3'600'000;

struct LaterTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::LaterMenu)
};

void chooseMoment(const PageContext &context, QWidget *anchor, const std::function<void(Instant)> &chosen)
{
    auto *popover = new DuePopover(
        context, DuePopover::Part::DayAndTime, context.today().addDays(1), startOfWork, anchor);
    QObject::connect(popover, &DuePopover::chosen, anchor, [context, chosen](QDate day, QTime time) {
        if (day.isValid())
            chosen(Instant::at(day, time.isValid() ? time : startOfWork, context.workspace.clock().zone()));
    });
    popover->openAt(anchor);
}

} // namespace

std::vector<LaterMoment> laterMoments(const Clock &clock)
{
    const Instant now = clock.now();
    const QDate today = clock.today();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    std::vector<LaterMoment> moments{{LaterTr::tr("In 1 hour"), {now.ms + oneHour}}};
    const auto add = [&](const QString &text, QDate day, QTime time) {
        const Instant at = Instant::at(day, time, clock.zone());
        if (at > now && std::ranges::find(moments, at, &LaterMoment::at) == moments.end())
            moments.push_back({text, at});
    };
    if (now.timeIn(clock.zone()) < QTime(14, 0))
        add(LaterTr::tr("This afternoon"), today, endOfDay);
    add(LaterTr::tr("Tomorrow"), today.addDays(1), startOfWork);
    add(LaterTr::tr("On Monday"), monday, startOfWork);
    add(LaterTr::tr("In 1 week"), today.addDays(7), startOfWork);
    return moments;
}

std::vector<LaterMoment> recipientsMoments(const PageContext &context, const store::MailContent &content)
{
    store::Store &store = context.workspace.store();
    const bool isLead = content.contact.isNull();
    const auto person = store.get(
        isLead ? EntityKind::Lead : EntityKind::Contact, isLead ? content.lead : content.contact);
    const auto holidays = sequences::readHolidays(store);
    if (!person || !holidays)
        return {};
    const auto company = store.get(EntityKind::Company, content.company);
    const Instant now = context.workspace.clock().now();
    const auto at = sequences::nextWorkingHour(*person, company ? &*company : nullptr, *holidays, now);
    if (!at || *at == now)
        return {};
    return {{LaterTr::tr("In the recipient's working hours"), *at}};
}

QMenu *openLaterMenu(const PageContext &context, QWidget *anchor, std::function<void(Instant)> chosen,
    const std::vector<LaterMoment> &first)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats = context.formats();
    const Instant now = context.workspace.clock().now();
    std::vector<LaterMoment> moments = laterMoments(context.workspace.clock());
    moments.insert(moments.begin(), first.begin(), first.end());
    for (const LaterMoment &moment : moments)
        menu->addAction(LaterTr::tr("%1, %2", "tomorrow, a time").arg(moment.text, formats.moment(moment.at, now)),
            anchor, [chosen, at = moment.at] { chosen(at); });
    menu->addSeparator();
    menu->addAction(LaterTr::tr("Choose a time…"), anchor, [context, anchor = QPointer<QWidget>(anchor), chosen] {
        if (anchor)
            chooseMoment(context, anchor, chosen);
    });
    popupBelow(*menu, *anchor);
    return menu;
}

} // namespace satchel::ui
