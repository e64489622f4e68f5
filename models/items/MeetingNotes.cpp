// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MeetingNotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qsizetype longestName = 40;

/// "- [ ] todo Mara: price\-list" as it is read: "todo Mara: price-list".
QString plainLine(const QString &line)
{
    static const QRegularExpression bullet(uR"(^\s*(?:[-*+•]|\d{1,3}[.)])?\s*(?:\[[ xX]?\]\s*)?)"_s);
    static const QRegularExpression escape(uR"(\\([\\`*_{}\[\]()#+.!|<>~-]))"_s);
    QString text = line;
    text.remove(bullet).remove(u"**"_s);
    return text.replace(escape, u"\\1"_s).trimmed();
}

/// The text behind a keyword that begins the line; null when none does.
QString behind(const QRegularExpression &keyword, const QString &line)
{
    const QRegularExpressionMatch match = keyword.match(line);
    return match.hasMatch() ? line.mid(match.capturedEnd()).trimmed() : QString();
}

const QRegularExpression &actionWord()
{
    // A word of letters ends before a blank or a colon, one of signs may go on.
    static const QRegularExpression word(
        u"^(?:(?:todo|to-do|action item|action|aufgabe|à faire|a faire|tarea|pendiente)(?=[\\s:：])|やること|タスク|宿題|مهمة(?=[\\s:])|مهمّة(?=[\\s:]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

const QRegularExpression &decisionWord()
{
    static const QRegularExpression word(
        u"^(?:decision|decided|entscheidung|beschluss|décision|decisión|決定|قرار)\\s*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

} // namespace

std::optional<ActionItem> readActionItem(const QString &line, const Clock &clock, const QuickAddOptions &options)
{
    static const QRegularExpression colon(u"[:：](?=\\s|[^\\d\\s/]|$)"_s); // neither of 15:00 nor of https://
    QString text = behind(actionWord(), plainLine(line));
    if (text.isEmpty())
        return {};
    ActionItem item;
    const qsizetype end = text.indexOf(colon);
    if (end >= 0 && end <= longestName) {
        item.name = text.left(end).trimmed();
        if (item.name.startsWith(u'@'))
            item.name.remove(0, 1);
        text = text.mid(end + 1).trimmed();
    }
    QuickAddOptions once = options;
    once.isDueOnly = true;
    const QuickAdd read = parseQuickAdd(text, clock, once);
    if (read.title.isEmpty())
        return {};
    item.title = read.title;
    item.day = read.dueDate;
    item.time = read.dueTime;
    item.minutes = read.minutes;
    item.priority = read.priority;
    if (item.name.isEmpty() && read.assignee != "me"_L1)
        item.name = read.assignee;
    return item;
}

MeetingNotes readNotes(const QString &markdown, const Clock &clock, const QuickAddOptions &options)
{
    MeetingNotes notes;
    int number = 0;
    for (const QString &line : markdown.split(u'\n')) {
        if (auto item = readActionItem(line, clock, options)) {
            item->line = number;
            notes.actionItems.push_back(std::move(*item));
        } else if (const QString decision = behind(decisionWord(), plainLine(line)); !decision.isEmpty()) {
            notes.decisions.append(decision);
        }
        ++number;
    }
    return notes;
}

} // namespace satchel::items
