// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/TimelineText.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "ui/common/Painting.h"
#include "ui/customer/ActivityKinds.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TimelineGroup;
using items::TimelineRow;
using store::TimelineItem;

namespace {

// Marks around the strong parts of a translated sentence; no text of a person has them.
constexpr QChar strongBegin(0xE000);
constexpr QChar strongEnd(0xE001);
constexpr qsizetype longestQuotedValue = 60;
constexpr int recentDays = 14; // within them the time of day still matters

QString strong(const QString &text)
{
    return strongBegin + isolated(text) + strongEnd;
}

QList<TextRun> runsOf(const QString &sentence)
{
    QList<TextRun> runs;
    QString run;
    const auto close = [&](bool isStrong) {
        if (!run.isEmpty())
            runs.append({run, isStrong});
        run.clear();
    };
    for (const QChar c : sentence) {
        if (c == strongBegin)
            close(false);
        else if (c == strongEnd)
            close(true);
        else
            run += c;
    }
    close(false);
    return runs;
}

/// Written by the program, with the number of a quote or the title of a proposal as subject.
bool isOfDocument(const QString &kind)
{
    return kind.startsWith(u"quote_") || kind.startsWith(u"proposal_");
}

bool hasTwoLines(const Field *field)
{
    return field
        && (field->type == FieldType::LongText || field->type == FieldType::Image || field->type == FieldType::List);
}

} // namespace

TimelineText::TimelineText(const Schema &schema, Formats formats, Instant now, QString me, EntityKind page)
    : m_schema(schema), m_formats(std::move(formats)), m_now(now), m_me(std::move(me)), m_page(page)
{
}

QString TimelineText::heading(const TimelineRow &row) const
{
    switch (row.group) {
    case TimelineGroup::Planned: return tr("Planned");
    case TimelineGroup::Pinned: return tr("Pinned");
    case TimelineGroup::ThisWeek: return tr("This week");
    case TimelineGroup::LastWeek: return tr("Last week");
    case TimelineGroup::Day: return dayHeading(row.month);
    case TimelineGroup::Month: break;
    }
    return m_formats.month(row.month);
}

std::pair<QString, QString> TimelineText::headingParts(const TimelineRow &row) const
{
    if (row.group != TimelineGroup::Day)
        return {heading(row), {}};
    const QDate today = m_now.dateIn(m_formats.zone());
    if (row.month.daysTo(today) <= 1)
        return {m_formats.day(row.month, today), m_formats.longDay(row.month)};
    return {m_formats.locale().standaloneDayName(row.month.dayOfWeek()),
        m_formats.plainDay(row.month, row.month.year() != today.year())};
}

QString TimelineText::dayHeading(QDate day) const
{
    const QDate today = m_now.dateIn(m_formats.zone());
    const QString date = m_formats.longDay(day);
    return day.daysTo(today) > 1 ? date : m_formats.day(day, today) + u" · "_s + date;
}

QString TimelineText::kindName(const QString &kind) const
{
    const Field *field = m_schema.entity(EntityKind::Activity).find(field::kind);
    return field->choiceLabel(kind);
}

QString TimelineText::title(const TimelineItem &item) const
{
    if (item.source == TimelineItem::Source::Change) {
        QString text;
        for (const TextRun &run : sentence(item))
            text += run.text;
        return text;
    }
    if (!item.title.isEmpty())
        return isOfDocument(item.kind) ? tr("%1: %2", "Quote sent, its number").arg(kindName(item.kind), item.title)
                                       : item.title;
    if (item.kind != choice::call)
        return kindName(item.kind);
    QStringList parts{item.direction == "incoming"_L1 ? tr("Call, incoming")
            : item.direction == "outgoing"_L1         ? tr("Call, outgoing")
                                                      : tr("Call")};
    if (item.durationSeconds > 0)
        parts.append(m_formats.duration(item.durationSeconds));
    return parts.join(m_formats.locale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
}

/// Where the first sentence of a text ends; -1 when it is too long for a headline.
static qsizetype endOfSentence(const QString &text)
{
    constexpr qsizetype longest = 90;
    static const QRegularExpression end(u"[.!?](?=\\s|$)|[。！？؟]|\\n"_s);
    const auto match = end.match(text);
    const qsizetype at = match.hasMatch() ? match.capturedEnd() : text.size();
    return at <= longest ? at : -1;
}

QString TimelineText::headline(const TimelineItem &item) const
{
    const QString body = item.body.trimmed();
    if (!item.title.isEmpty() || body.isEmpty() || item.source == TimelineItem::Source::Change)
        return title(item);
    const qsizetype end = endOfSentence(body);
    QString first = (end < 0 ? body.left(200) : body.left(end)).simplified();
    if (first.endsWith(u'.'))
        first.chop(1);
    return first;
}

QString TimelineText::rest(const TimelineItem &item) const
{
    const QString body = item.body.trimmed();
    if (!item.title.isEmpty())
        return body.simplified();
    const qsizetype end = endOfSentence(body);
    return end < 0 ? QString() : body.mid(end).simplified();
}

QString TimelineText::customer(const TimelineItem &item) const
{
    QStringList parts;
    const QString person = item.contact.isEmpty() ? item.lead : item.contact;
    if (!person.isEmpty())
        parts.append(item.attendees.size() > 1
                ? tr("%1 and %Ln more", nullptr, static_cast<int>(item.attendees.size()) - 1).arg(isolated(person))
                : isolated(person));
    if (!item.company.isEmpty())
        parts.append(isolated(item.company));
    return parts.join(m_formats.locale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
}

QString TimelineText::people(const TimelineItem &item) const
{
    QStringList parts;
    if (item.isMention) {
        const QString with = customer(item);
        parts.append(with.isEmpty() ? tr("Mentioned here") : tr("Mentioned in an activity with %1").arg(with));
    }
    const bool isIncoming = item.direction == choice::incoming;
    const bool isMail = item.kind == choice::email && !item.direction.isEmpty();
    const QString &sender = !isIncoming ? item.person : item.contact.isEmpty() ? item.lead : item.contact;
    if (item.messages > 1) {
        const QString &from = sender;
        parts.append(from.isEmpty() ? tr("%Ln message(s)", nullptr, item.messages)
                                    : tr("%Ln message(s), last from %1", nullptr, item.messages).arg(isolated(from)));
    } else if (isMail && sender.isEmpty()) {
        parts.append(isIncoming ? tr("Received", "an e-mail") : tr("Sent", "an e-mail"));
    } else if (isMail) {
        parts.append(
            (isIncoming ? tr("From %1", "who sent an e-mail") : tr("Sent by %1", "an e-mail")).arg(isolated(sender)));
    } else if (!item.person.isEmpty()) {
        parts.append(isolated(item.person));
    }
    const bool isContactNamed = (isMail || item.messages > 1) && isIncoming;
    if (m_page != EntityKind::Contact && !item.contact.isEmpty() && !isContactNamed) {
        const QString with = isMail ? tr("to %1", "who gets an e-mail") : tr("with %1");
        parts.append(parts.isEmpty() ? isolated(item.contact) : with.arg(isolated(item.contact)));
    }
    if (m_page == EntityKind::Activity) { // of everybody: whose it is must be said
        for (const QString &name : {item.company, item.contact.isEmpty() ? item.lead : QString(), item.deal}) {
            if (!name.isEmpty())
                parts.append(isolated(name));
        }
    }
    if (!item.attendees.isEmpty())
        parts.append(tr("%Ln people", nullptr, static_cast<int>(item.attendees.size())));
    if (item.amount)
        parts.append(m_formats.money(*item.amount));
    if (!item.title.isEmpty() && item.durationSeconds > 0)
        parts.append(m_formats.duration(item.durationSeconds));
    return parts.join(u" · "_s);
}

std::optional<OutcomeChip> TimelineText::chip(const TimelineItem &item) const
{
    if (item.isDone)
        return OutcomeChip{tr("Done"), &Theme::green};
    if (item.outcome.isEmpty())
        return {};
    const Field *field = m_schema.entity(EntityKind::Activity).find(field::outcome);
    OutcomeChip chip{field->choiceLabel(item.outcome)};
    if (item.outcome == "answered"_L1 || item.outcome == "held"_L1)
        chip.meaning = &Theme::green;
    else if (item.outcome == "no_show"_L1 || item.outcome == "busy"_L1 || item.outcome == "no_answer"_L1)
        chip.meaning = &Theme::amber;
    return chip;
}

QString TimelineText::time(const TimelineRow &row) const
{
    const TimelineItem &item = row.item;
    if (!item.hasDay)
        return tr("No due date");
    const QDate today = m_now.dateIn(m_formats.zone());
    const QDate day = item.at.dateIn(m_formats.zone());
    const QTime clock = item.hasTime ? item.at.timeIn(m_formats.zone()) : QTime();
    if (item.source == TimelineItem::Source::Task && !item.isDone)
        return m_formats.due(day, clock, today);
    if (row.group == TimelineGroup::Day)
        return m_formats.time(clock);
    const bool isNear = qAbs(day.daysTo(today)) <= recentDays;
    return isNear ? m_formats.day(day, clock, today) : m_formats.day(day, today);
}

QString TimelineText::longestTimeOfDay() const
{
    return m_formats.time(QTime(22, 58)); // after noon, where a clock of 12 hours says so, and with four digits
}

bool TimelineText::isOverdue(const TimelineRow &row) const
{
    return row.group == TimelineGroup::Planned && row.item.source == TimelineItem::Source::Task && row.item.hasDay
        && satchel::isOverdue(row.item.at.dateIn(m_formats.zone()), m_now.dateIn(m_formats.zone()));
}

bool TimelineText::isDueSoon(const TimelineRow &row) const
{
    if (row.group != TimelineGroup::Planned || !row.item.hasDay || isOverdue(row))
        return false;
    return row.item.at.dateIn(m_formats.zone()) <= m_now.dateIn(m_formats.zone()).addDays(1);
}

QString TimelineText::originName(const Origin &origin) const
{
    switch (origin.kind) {
    case Origin::Kind::User: return m_me.isEmpty() ? tr("You") : m_me.section(u' ', 0, 0);
    case Origin::Kind::CommandLine: return tr("Command line");
    case Origin::Kind::Api: return tr("Local API");
    case Origin::Kind::Undo: return tr("Undo");
    case Origin::Kind::Import: return tr("Import of %1").arg(isolated(origin.name.section(u'/', -1)));
    case Origin::Kind::Rule:
        return origin.name == "defaults"_L1 ? tr("Satchel") : tr("Automation “%1”").arg(isolated(origin.name));
    case Origin::Kind::Form: return tr("Form “%1”").arg(isolated(origin.name));
    case Origin::Kind::Connection:
    case Origin::Kind::Hub:
    case Origin::Kind::Other: break;
    }
    return origin.name;
}

QString TimelineText::valueText(const Field *field, const Value &value) const
{
    if (isEmpty(value))
        return {};
    QString text = textOf(value);
    if (field && field->type != FieldType::Reference)
        text = m_formats.value(*field, value);
    text = text.simplified();
    if (text.size() > longestQuotedValue)
        text = text.left(longestQuotedValue).trimmed() + QChar(0x2026);
    return isolated(text);
}

QString TimelineText::changedFields(const TimelineItem &change) const
{
    const Entity &entity = m_schema.entity(change.entity);
    QStringList labels;
    for (const store::TimelineChange &one : change.changes) {
        const Field *field = entity.find(one.field);
        labels.append(strong(field ? field->label : one.field));
    }
    if (labels.size() == 2)
        return tr("%1 and %2", "two changed fields").arg(labels[0], labels[1]);
    return tr("%1, %2 and %Ln more", "changed fields", static_cast<int>(labels.size()) - 2).arg(labels[0], labels[1]);
}

QList<TextRun> TimelineText::sentence(const TimelineItem &item) const
{
    const QString who = isolated(originName(item.origin));
    const QString deal = strong(item.title);
    const bool isOwn = item.title.isEmpty();
    const Entity &entity = m_schema.entity(item.entity);
    if (item.changeKind == Edit::Kind::Create)
        return runsOf(isOwn ? tr("%1 added this record").arg(who) : tr("%1 added the deal %2").arg(who, deal));
    if (item.changeKind == Edit::Kind::Delete)
        return runsOf(tr("%1 moved this record to the trash").arg(who));
    if (item.changeKind == Edit::Kind::Restore)
        return runsOf(tr("%1 restored this record").arg(who));
    if (item.changes.empty())
        return {};
    const store::TimelineChange &change = item.changes.front();
    const Field *field = entity.find(change.field);
    const QString before = valueText(field, change.before);
    const QString after = valueText(field, change.after);
    if (item.kind == choice::stage_change) {
        const QString what = isOwn ? tr("this deal") : deal;
        return runsOf(before.isEmpty() ? tr("%1 moved %2 to %3").arg(who, what, after)
                                       : tr("%1 moved %2 from %3 to %4").arg(who, what, before, after));
    }
    const QString of = isOwn ? QString() : tr(" of %1", "of a deal").arg(deal);
    if (item.changes.size() > 1)
        return runsOf(tr("%1 changed %2").arg(who, changedFields(item)) + of);
    const QString what = strong(field ? field->label : change.field) + of;
    if (hasTwoLines(field))
        return runsOf(tr("%1 changed %2").arg(who, what));
    if (before.isEmpty())
        return runsOf(tr("%1 set %2 to “%3”").arg(who, what, after));
    if (after.isEmpty())
        return runsOf(tr("%1 cleared %2, it was “%3”").arg(who, what, before));
    return runsOf(tr("%1 changed %2 from “%3” to “%4”").arg(who, what, before, after));
}

QString TimelineText::shortened(const QStringList &names) const
{
    constexpr qsizetype most = 5;
    const QString list = names.mid(0, most).join(
        m_formats.locale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
    return names.size() <= most ? list
                                : tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - most)).arg(list);
}

QString TimelineText::details(const TimelineItem &item) const
{
    const Entity &activity = m_schema.entity(EntityKind::Activity);
    QStringList parts;
    if (!item.sentiment.isEmpty())
        parts.append(tr("Tone: %1").arg(activity.find(field::sentiment)->choiceLabel(item.sentiment)));
    if (!item.topics.isEmpty())
        parts.append(tr("Topics: %1").arg(item.topics.join(u", "_s)));
    if (!item.location.isEmpty())
        parts.append(tr("Place: %1").arg(isolated(item.location)));
    if (!item.attendees.isEmpty())
        parts.append(tr("With %1").arg(item.attendees.join(u", "_s)));
    if (!item.sender.isEmpty())
        parts.append(tr("From: %1").arg(isolated(item.sender)));
    if (!item.recipients.isEmpty())
        parts.append(tr("To: %1").arg(shortened(item.recipients)));
    if (!item.copies.isEmpty())
        parts.append(tr("Copy to: %1").arg(shortened(item.copies)));
    if (!item.deal.isEmpty() && m_page != EntityKind::Deal && m_page != EntityKind::Activity)
        parts.append(tr("Deal: %1").arg(isolated(item.deal)));
    return parts.join(u" · "_s);
}

QString TimelineText::whole(const TimelineRow &row) const
{
    if (row.isHeading)
        return heading(row);
    const TimelineItem &item = row.item;
    QStringList parts{title(item)};
    if (item.source == TimelineItem::Source::Activity && !item.title.isEmpty())
        parts.prepend(kindName(item.kind));
    else if (item.source == TimelineItem::Source::Task)
        parts.prepend(tr("Task"));
    parts.append(people(item));
    if (const auto outcome = chip(item))
        parts.append(outcome->text);
    parts.append(time(row));
    parts.append(item.body.left(200));
    for (const store::TimelineFile &file : item.files)
        parts.append(file.name);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Icon TimelineText::icon(const TimelineRow &row) const
{
    if (row.group == TimelineGroup::Pinned)
        return Icon::Pin;
    const TimelineItem &item = row.item;
    if (item.source == TimelineItem::Source::Change) {
        if (item.kind == choice::stage_change)
            return Icon::Pipeline;
        if (item.changeKind == Edit::Kind::Create)
            return Icon::Add;
        return item.origin.isConnection() ? Icon::Sync : Icon::Edit;
    }
    return iconOfActivity(item.kind);
}

} // namespace satchel::ui
