// SPDX-License-Identifier: GPL-3.0-or-later
// One typed line as a task: "call Ana tomorrow 15:00 !high every 2 weeks remind me 1 hour before #healthcare @Mara".
// Pure: the clock is given. Each kind of thing is recognised once; words that are not recognised, that say more about a
// noun
// ("weekly report", 明日の会議) or are in double quotes are the title.
#pragma once

#include "domain/Clock.h"

#include <initializer_list>
#include <QStringList>
#include <vector>

namespace satchel {

struct QuickAdd
{
    enum class Verb : quint8 { None, Call, Email, Meeting, FollowUp, Visit, Demo };

    struct Span
    {
        enum class Kind : quint8 { Verb, Person, Due, Priority, Repeats, Reminder, Tag, Assignee };
        Kind kind;
        qsizetype start;
        qsizetype length;
        bool operator==(const Span &) const = default;
    };

    QString title; // "Call Ana"
    Verb verb = Verb::None;
    QString person; // words that may begin with a person's name: look them up, longest first
    QDate dueDate;
    bool isDaySaid = false; // the due day is not only the next one at which it is that time
    QTime dueTime;
    int minutes = 0; // from the due time to the end that was said ("9 to 11"); 0: none was
    QString priority; // a key of task.priority; empty when none was said
    QString recurrence; // RFC 5545
    QString reminder; // as Reminder has it, "-PT1H"; one before the due day only where there is one
    QStringList tags;
    QString assignee; // "me" for oneself
    QString withinDay; // "every 2 hours": words of the title that ask for a repetition which tasks do not have
    std::vector<Span> spans; // in the order of the text, without overlap

    const Span *find(Span::Kind kind) const;
};

struct QuickAddOptions
{
    bool isMonthFirst = false; // 3/12 is the 12th of March, as in locales whose short date starts with the month
    QString language = {}; // the window's, as a code; English and German are always understood
    bool isDueOnly = false; // for what has no repetition and reminder: their words stay in the title
    bool hasLength = false; // for what has one: "for 90 min" beside its time says it; else the words stay in the title
};

/// The text without the words of these kinds, as a title: of what has a day and a time of its own, but no tags.
QString textWithout(const QString &text, const QuickAdd &read, std::initializer_list<QuickAdd::Span::Kind> kinds);

QuickAdd parseQuickAdd(const QString &text, const Clock &clock, const QuickAddOptions &options = {});

/// For a window in this locale.
QuickAddOptions quickAddOptions(const QLocale &locale);

} // namespace satchel
