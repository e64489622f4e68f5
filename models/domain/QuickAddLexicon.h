// SPDX-License-Identifier: GPL-3.0-or-later
// The words that quick add understands, as data: English and German side by side, because people mix them, and the
// window's language besides. Each language has a table in a file of its own, QuickAddWords*.cpp. Several words are a
// phrase.
#pragma once

#include <QMultiHash>
#include <QStringList>
#include <span>
#include <vector>

namespace satchel {

enum class WordKind : quint8 {
    Verb, // value: QuickAdd::Verb (1 is Call); before the person ("call Ana")
    VerbAfter, // the same, after the person ("Ana anrufen")
    PersonLead, // between the verb and the person: with, mit
    PersonEnd, // the person's name ends before it: about, wegen
    Attached, // a letter that Arabic writes together with the word behind it: ب, و
    DayOffset, // days from today
    DayOffsetLower, // the same, in small letters only: tom, which is a name too
    Weekday, // 1 is Monday
    WeekdayShort, // only behind a DateLead or Next, or with a full stop: "Mo." and "on Sun"
    WeekdayEvery, // each of them: fridays, montags
    WeekdayNote, // behind a date: （金）
    DaysOn, // behind a weekday; value: so many days after the coming one: en huit
    Month,
    Of, // 12th of March, 12 de marzo
    InMonth, // first Tuesday in October
    Genitive, // a day behind it belongs to the title: "la réunion de vendredi", "Bericht vom Freitag"
    BeforeNoun, // belongs to the title before a noun: "the Friday demo"; value 1: also at its start, "weekly report"
    Weekend, // value 1: also without a DateLead
    Article, // the, in "the 4th of every month"
    DateLead, // on, by, am, bis; value 1: also of a day without a month, "le 16"; 2: only before a sure day
    In, // in 3 days
    After, // 3日後, "3 days from now"
    Next, // next week; value 1: also behind what it is said of: semaine prochaine
    NextNext, // the one after the next: übernächste Woche
    NextPeriod, // both in one word: 来週; value: a unit, and how many of them tens
    This,
    EndOf, // end of the month
    EndAlone, // both in one word: eod, 月末; value: QuickAddUnit
    Unit, // value: QuickAddUnit
    UnitShort, // the same, in one word with its number: 3d, 2h
    Number, // a, two, zwei
    One, // a unit that stands for one of it: ساعة
    Two, // for two of it: ساعتين
    Minutes, // a length of time in minutes: half an hour
    Approx, // about: before a time that is one without it: circa 15 Uhr
    TimeLead, // at, um; value 1: in a language that counts twelve hours; 2: has other meanings too
    RangeLead, // ahead of a range of hours: from, von; value 1: what joins its ends is And: between
    RangeTo, // between its ends: to, bis, à; value 1: only where the words before it are sure to be an hour
    LengthLead, // ahead of a length of time: for, für
    TimeOfDay, // minutes since midnight; behind a day or a TimeLead
    PartAhead, // the same, ahead of the hour: 午後3時
    Noon, // the same, standing alone
    Tonight, // the same, and it is today
    Hour, // said as a word: three, trois
    MinutesAhead, // minutes past the hour behind it: half past, viertel vor
    MinutesBehind, // of the hour before it: y media, ونصف
    OClock, // 15 Uhr; value 1: only behind a TimeLead, for it may be a length: 3 heures
    Am, // value 1: an abbreviation that alone does not tell a time from an amount
    Pm,
    Every, // every, jede, alle
    EveryBehind, // behind a length: 3日ごと
    EveryPart, // behind Every, minutes since midnight: every morning
    DailyPart, // both in one word: 毎朝
    PluralLead, // behind it a weekday means each of them: los lunes
    Other, // every other week
    Ordinal, // every first Monday; value 1–4, -1 is last
    LastDay, // of the month
    OfMonth, // behind an ordinal weekday
    EachMonth, // the same, and it repeats: of every month
    Repeats, // daily; value: QuickAddUnit, and how many of them in tens
    Workdays, // every workday; value 1: also alone
    Until, // when a repetition ends
    And,
    Remind, // remind me; value 1: "reminder", which is one only with a length of time
    RemindBehind, // behind the length of time: "2 Tage vorher erinnern"
    RemindTo, // between "remind me" and the task
    Before, // behind a length of time: before, vorher
    BeforeLead, // ahead of it: قبل
    DayBefore, // the day before
    Priority, // value: 0 low – 3 urgent
    Me,
    Particle, // behind a day or time, in a language without spaces: に, まで
    Attributive, // の: what is before it belongs to the noun behind it
    VerbTail, // する
    Plain, // keeps words from being found in it: 仕様
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
std::span<const QuickAddWord> englishQuickAddWords();
std::span<const QuickAddWord> germanQuickAddWords();
std::span<const QuickAddWord> frenchQuickAddWords();
std::span<const QuickAddWord> spanishQuickAddWords();
std::span<const QuickAddWord> arabicQuickAddWords();
std::span<const QuickAddWord> japaneseQuickAddWords();

class QuickAddLexicon
{
public:
    explicit QuickAddLexicon(const QStringList &languages);

    /// The longest phrase of a kind that the words from `at` on begin with.
    FoundWord find(WordKind kind, const std::vector<QString> &words, size_t at) const;

    /// Whether the language writes no spaces between words, so that its words are found within a text.
    bool isUnspaced() const { return !m_unspaced.isEmpty(); }
    /// The longest word of such a language that begins at a place of a folded text; null when none does.
    QString unspacedWordAt(QStringView text, qsizetype at) const;

private:
    struct Phrase
    {
        QStringList words;
        WordKind kind;
        int value;
    };
    static bool standsAt(const Phrase &phrase, const std::vector<QString> &words, size_t at);

    QMultiHash<QString, Phrase> m_phrases; // by their first words
    QStringList m_unspaced; // longest first
};

/// For a window in this language; English and German without one.
const QuickAddLexicon &quickAddLexicon(const QString &language);

} // namespace satchel
