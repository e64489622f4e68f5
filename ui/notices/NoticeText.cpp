// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeText.h"

#include "domain/ChoiceNames.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Glyphs.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Notice;
using items::NoticeGroup;
using Kind = Notice::Kind;

namespace {

/// Its title says by whom.
bool isSaid(const Notice &notice)
{
    return notice.kind == Kind::Mention || notice.kind == Kind::Comment || notice.kind == Kind::ApprovalWanted
        || notice.kind == Kind::ApprovalDecided;
}

} // namespace

QString NoticeText::heading(NoticeGroup group)
{
    switch (group) {
    case NoticeGroup::ForMe: return tr("For me");
    case NoticeGroup::Others: return tr("By others");
    case NoticeGroup::Tasks: return tr("Tasks and meetings");
    case NoticeGroup::Deals: return tr("Deals at risk");
    case NoticeGroup::Sync: break;
    }
    return tr("Sync");
}

QString NoticeText::answer(const Notice &notice) const
{
    const QString name = isolated(notice.title);
    if (notice.state == choice::accepted)
        return tr("%1 was accepted", "a quote").arg(name);
    if (notice.state == choice::rejected)
        return tr("%1 was rejected", "a quote").arg(name);
    return tr("%1 was viewed", "a quote").arg(name);
}

QString NoticeText::event(const Notice &notice) const
{
    constexpr qint64 minute = 60'000;
    const QString name = isolated(notice.title);
    const qint64 minutes = (notice.at.ms - m_now.ms + minute - 1) / minute;
    if (minutes <= 0)
        return tr("%1 has begun", "a meeting").arg(name);
    return minutes > 60 ? name : tr("%1 in %Ln minute(s)", "a meeting", static_cast<int>(minutes)).arg(name);
}

QString NoticeText::said(const Notice &notice) const
{
    const QString who = isolated(notice.by);
    const QString where = isolated(notice.title);
    if (notice.kind == Kind::Comment)
        return notice.by.isEmpty() ? tr("New comment on %1", "a record").arg(where)
                                   : tr("%1 commented on %2", "a person, a record").arg(who, where);
    return notice.by.isEmpty() ? tr("You were mentioned in %1", "a record").arg(where)
                               : tr("%1 mentioned you in %2", "a person, a record").arg(who, where);
}

QString NoticeText::approval(const Notice &notice) const
{
    const bool isDiscount = notice.percent != Decimal();
    const QString who = isolated(notice.by);
    const QString what = isDiscount ? tr("%1 discount for %2", "percent, a quote or customer")
                                          .arg(m_formats.percent(notice.percent), isolated(notice.title))
                                    : tr("connecting %1", "another system").arg(isolated(notice.title));
    if (notice.kind == Kind::ApprovalWanted)
        return tr("%1 requests approval: %2", "a person, what").arg(who, what);
    return notice.state == choice::approved ? tr("%1 approved: %2", "a person, what").arg(who, what)
                                            : tr("%1 rejected: %2", "a person, what").arg(who, what);
}

QString NoticeText::summary(const std::vector<Notice> &notices) const
{
    constexpr size_t named = 3;
    QStringList lines;
    for (size_t i = 0; i < std::min(named, notices.size()); ++i)
        lines.append(title(notices[i]));
    if (notices.size() > named)
        lines.append(tr("and %Ln more", "notices", static_cast<int>(notices.size() - named)));
    return lines.join(u'\n');
}

QStringList NoticeText::morning(const items::DayDigest &digest) const
{
    QStringList lines;
    if (digest.meetings > 0) {
        const QString count = tr("%Ln meeting(s)", nullptr, static_cast<int>(digest.meetings));
        lines.append(digest.firstTime.isValid()
                ? tr("%1, the first at %2: %3", "meetings, time, name")
                      .arg(count, m_formats.time(digest.firstTime), isolated(digest.firstMeeting))
                : count);
    }
    if (digest.tasks > 0)
        lines.append(tr("%Ln task(s) due", nullptr, static_cast<int>(digest.tasks)));
    if (digest.overdue > 0)
        lines.append(tr("%Ln overdue", "tasks", static_cast<int>(digest.overdue)));
    return lines;
}

QString NoticeText::title(const Notice &notice) const
{
    const QString name = isolated(notice.title);
    switch (notice.kind) {
    case Kind::Answer: return answer(notice);
    case Kind::NewLead: return tr("New lead: %1").arg(name);
    case Kind::DealMoved: return tr("%1 is in %2 now", "a deal, a stage").arg(name, isolated(notice.state));
    case Kind::DealStale:
        return tr("%1 has been in %2 for %3", "a deal, a stage, days")
            .arg(name, isolated(notice.state), m_formats.days(notice.days));
    case Kind::Conflict: return tr("%1 was changed on both sides").arg(name);
    case Kind::EventSoon: return event(notice);
    case Kind::Mention:
    case Kind::Comment: return said(notice);
    case Kind::Refused: return tr("The team refused: %1", "label of a change").arg(name);
    case Kind::ApprovalWanted:
    case Kind::ApprovalDecided: return approval(notice);
    case Kind::TaskOverdue:
    case Kind::TaskSoon:
    case Kind::TaskReminder:
    case Kind::TokenAge:
    case Kind::Connection: break;
    }
    return name;
}

QString NoticeText::detail(const Notice &notice) const
{
    if (isSaid(notice))
        return notice.detail;
    QStringList parts{notice.detail};
    if (!notice.by.isEmpty())
        parts.append(tr("by %1", "a connection").arg(isolated(notice.by)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString NoticeText::when(const Notice &notice) const
{
    const QDate today = m_now.dateIn(m_formats.zone());
    switch (notice.kind) {
    case Kind::TaskOverdue:
    case Kind::TaskSoon:
    case Kind::TaskReminder:
    case Kind::EventSoon: return notice.day.isValid() ? m_formats.due(notice.day, notice.time, today) : QString();
    case Kind::DealStale:
    case Kind::TokenAge:
    case Kind::Connection: return {};
    default: return m_formats.moment(notice.at, m_now);
    }
}

QString NoticeText::until(const items::NoticesModel::Row &row) const
{
    return row.until.ms == 0 ? QString() : tr("Until %1", "a time").arg(m_formats.momentInSentence(row.until, m_now));
}

QString NoticeText::spoken(const items::NoticesModel::Row &row) const
{
    if (row.isHead)
        return heading(row.group) + u", "_s + m_formats.count(row.count);
    QStringList parts{title(row.notice), detail(row.notice), when(row.notice), until(row)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Icon NoticeText::icon(const Notice &notice)
{
    switch (notice.kind) {
    case Kind::Answer:
        return notice.state == choice::accepted ? Icon::Check
            : notice.state == choice::rejected  ? Icon::Close
                                                : Icon::Eye;
    case Kind::NewLead: return Icon::Lead;
    case Kind::DealMoved: return Icon::Deal;
    case Kind::TaskOverdue: return Icon::Warning;
    case Kind::TaskReminder: return Icon::Bell;
    case Kind::EventSoon: return Icon::Calendar;
    case Kind::TaskSoon:
    case Kind::DealStale: return Icon::Clock;
    case Kind::Conflict: return Icon::Conflict;
    case Kind::TokenAge: return Icon::Key;
    case Kind::Refused: return Icon::Warning;
    case Kind::ApprovalWanted: return Icon::Lock;
    case Kind::ApprovalDecided: return notice.state == choice::approved ? Icon::Check : Icon::Close;
    case Kind::Mention:
    case Kind::Comment: return Icon::Comment;
    case Kind::Connection: break;
    }
    return Icon::Connection;
}

Theme::Meaning Theme::*NoticeText::meaning(const Notice &notice)
{
    switch (notice.kind) {
    case Kind::Answer:
        return notice.state == choice::accepted ? &Theme::green
            : notice.state == choice::rejected  ? &Theme::red
                                                : &Theme::blue;
    case Kind::NewLead:
    case Kind::Mention:
    case Kind::Comment:
    case Kind::DealMoved: return &Theme::blue;
    case Kind::ApprovalDecided: return notice.state == choice::approved ? &Theme::green : &Theme::red;
    case Kind::TaskOverdue: return overdueColor;
    case Kind::Refused:
    case Kind::Connection: return &Theme::red;
    case Kind::TaskSoon:
    case Kind::TaskReminder:
    case Kind::EventSoon:
    case Kind::DealStale:
    case Kind::TokenAge:
    case Kind::ApprovalWanted:
    case Kind::Conflict: break;
    }
    return &Theme::amber;
}

Target targetOf(const Notice &notice)
{
    if (notice.kind == Kind::Connection || notice.kind == Kind::TokenAge)
        return {page::connections};
    if (notice.kind == Kind::Refused)
        return {.page = page::settings, .part = u"team"_s};
    if (notice.kind == Kind::ApprovalWanted && notice.record.isNull())
        return {.page = page::settings, .part = u"team"_s};
    if (notice.kind == Kind::ApprovalDecided && notice.record.isNull())
        return {page::connections};
    if (notice.kind == Kind::EventSoon && hasMeetingPage(notice.state))
        return meetingTarget(notice.record, notice.occurrence);
    Target target = Target::to(notice.entity, notice.record);
    if (notice.kind == Kind::Conflict)
        target.page = page::conflicts;
    if (notice.textEntity == EntityKind::Comment)
        target.part = commentPart(notice.text);
    return target;
}

} // namespace satchel::ui
