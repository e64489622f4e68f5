// SPDX-License-Identifier: GPL-3.0-or-later
// The words that quick add understands, as data: English and German side by side, because people mix them. Another
// language is another table in QuickAddLexicon.cpp. Texts are written as fold() leaves them; several words are a
// phrase.
#pragma once

#include <QStringView>
#include <vector>

namespace satchel {

enum class WordKind : quint8 {
    Verb, // value: QuickAdd::Verb; before the person ("call Ana")
    VerbAfter, // the same, after the person ("Ana anrufen")
    PersonLead, // between the verb and the person: with, mit
    PersonEnd, // the person's name ends before it: about, wegen
    DayOffset, // days from today
    Weekday, // 1 is Monday
    WeekdayShort, // only behind a DateLead or Next, or with a full stop: "Mo." and "on Sun"
    Month,
    Weekend,
    DateLead, // on, by, am, bis
    In, // in 3 days
    Next,
    This,
    EndOf, // end of the month
    Unit, // value: QuickAddUnit
    Number, // a, two, zwei
    TimeLead, // at, um
    TimeOfDay, // minutes since midnight; behind a day or a TimeLead
    Noon, // the same, standing alone
    Tonight, // the same, and it is today
    OClock, // 15 Uhr
    Am,
    Pm,
    Every, // every, jede, alle
    Other, // every other week
    Ordinal, // every first Monday; value 1–4, -1 is last
    OfMonth, // behind an ordinal weekday
    Repeats, // daily; value: QuickAddUnit
    Workdays, // every workday
    And,
    Priority, // value: 0 low – 3 urgent
    Me,
};

enum class QuickAddUnit : quint8 { Minute, Hour, Day, Week, Month, Year };

struct FoundWord
{
    int value = 0;
    size_t size = 0; // how many words the phrase takes; 0: not found

    explicit operator bool() const { return size > 0; }
};

/// The longest phrase of a kind that the words from `at` on begin with.
FoundWord findWord(WordKind kind, const std::vector<QString> &words, size_t at);

} // namespace satchel
