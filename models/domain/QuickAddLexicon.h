// SPDX-License-Identifier: GPL-3.0-or-later
// The words that quick add understands, as data: English and German side by side, because people mix them, and the
// window's language besides. Another language is another table in QuickAddWords.cpp. Texts are written as fold() leaves
// them; several words are a phrase. A language written without spaces needs another way to cut words.
#pragma once

#include <QMultiHash>
#include <QStringList>
#include <span>
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
    Of, // 12th of March, 12 de marzo
    Weekend,
    DateLead, // on, by, am, bis
    In, // in 3 days
    Next, // next week; value 1: also behind what it is said of: semaine prochaine
    This,
    EndOf, // end of the month
    Unit, // value: QuickAddUnit
    Number, // a, two, zwei
    TimeLead, // at, um
    TimeOfDay, // minutes since midnight; behind a day or a TimeLead
    Noon, // the same, standing alone
    Tonight, // the same, and it is today
    OClock, // 15 Uhr; value 1: only behind a TimeLead, for it may be a length: 3 heures
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

struct QuickAddWord
{
    const char16_t *text;
    WordKind kind;
    int value = 0;
};

/// Of a language by its code ("fr"); none of one without a table.
std::span<const QuickAddWord> quickAddWords(QStringView language);

class QuickAddLexicon
{
public:
    explicit QuickAddLexicon(const QStringList &languages);

    /// The longest phrase of a kind that the words from `at` on begin with.
    FoundWord find(WordKind kind, const std::vector<QString> &words, size_t at) const;

private:
    struct Phrase
    {
        QStringList words;
        WordKind kind;
        int value;
    };
    static bool standsAt(const Phrase &phrase, const std::vector<QString> &words, size_t at);

    QMultiHash<QString, Phrase> m_phrases; // by their first words
};

/// For a window in this language; English and German without one.
const QuickAddLexicon &quickAddLexicon(const QString &language);

} // namespace satchel
