// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddLexicon.h"

#include <QMultiHash>
#include <QStringList>
#include <span>

namespace satchel {

namespace {

using K = WordKind;

struct Word
{
    const char16_t *text;
    WordKind kind;
    int value = 0;
};

// Values of Verb: QuickAdd::Verb. Call 1, Email 2, Meeting 3, FollowUp 4, Visit 5, Demo 6.
// clang-format off
constexpr Word english[] = {
    {u"call", K::Verb, 1}, {u"phone", K::Verb, 1}, {u"ring", K::Verb, 1}, {u"email", K::Verb, 2},
    {u"e-mail", K::Verb, 2}, {u"mail", K::Verb, 2}, {u"write", K::Verb, 2}, {u"write to", K::Verb, 2},
    {u"meet", K::Verb, 3}, {u"meeting", K::Verb, 3}, {u"lunch", K::Verb, 3}, {u"coffee", K::Verb, 3},
    {u"follow up", K::Verb, 4}, {u"follow-up", K::Verb, 4}, {u"chase", K::Verb, 4}, {u"remind", K::Verb, 4},
    {u"visit", K::Verb, 5}, {u"demo", K::Verb, 6}, {u"call back", K::Verb, 1},
    {u"with", K::PersonLead}, {u"to", K::PersonLead}, {u"back", K::PersonLead}, {u"for", K::PersonLead},
    {u"about", K::PersonEnd}, {u"re", K::PersonEnd}, {u"regarding", K::PersonEnd}, {u"because", K::PersonEnd},
    {u"for", K::PersonEnd}, {u"to", K::PersonEnd}, {u"on", K::PersonEnd}, {u"at", K::PersonEnd},
    {u"in", K::PersonEnd}, {u"by", K::PersonEnd}, {u"from", K::PersonEnd}, {u"of", K::PersonEnd},
    {u"with", K::PersonEnd}, {u"and", K::PersonEnd}, {u"or", K::PersonEnd}, {u"if", K::PersonEnd},
    {u"the", K::PersonEnd}, {u"a", K::PersonEnd}, {u"an", K::PersonEnd}, {u"my", K::PersonEnd},
    {u"our", K::PersonEnd}, {u"their", K::PersonEnd}, {u"all", K::PersonEnd}, {u"before", K::PersonEnd},
    {u"after", K::PersonEnd}, {u"up", K::PersonEnd}, {u"off", K::PersonEnd}, {u"out", K::PersonEnd},
    {u"today", K::DayOffset, 0}, {u"tomorrow", K::DayOffset, 1},
    {u"tmr", K::DayOffset, 1}, {u"day after tomorrow", K::DayOffset, 2},
    {u"the day after tomorrow", K::DayOffset, 2},
    {u"monday", K::Weekday, 1}, {u"mon", K::Weekday, 1}, {u"tuesday", K::Weekday, 2}, {u"tue", K::Weekday, 2},
    {u"tues", K::Weekday, 2}, {u"wednesday", K::Weekday, 3}, {u"wed", K::WeekdayShort, 3},
    {u"thursday", K::Weekday, 4}, {u"thu", K::Weekday, 4}, {u"thurs", K::Weekday, 4}, {u"friday", K::Weekday, 5},
    {u"fri", K::Weekday, 5}, {u"saturday", K::Weekday, 6}, {u"sat", K::WeekdayShort, 6}, {u"sunday", K::Weekday, 7},
    {u"sun", K::WeekdayShort, 7}, {u"mondays", K::Weekday, 1}, {u"tuesdays", K::Weekday, 2},
    {u"wednesdays", K::Weekday, 3}, {u"thursdays", K::Weekday, 4}, {u"fridays", K::Weekday, 5},
    {u"january", K::Month, 1}, {u"jan", K::Month, 1}, {u"february", K::Month, 2}, {u"feb", K::Month, 2},
    {u"march", K::Month, 3}, {u"mar", K::Month, 3}, {u"april", K::Month, 4}, {u"apr", K::Month, 4},
    {u"may", K::Month, 5}, {u"june", K::Month, 6}, {u"jun", K::Month, 6}, {u"july", K::Month, 7},
    {u"jul", K::Month, 7}, {u"august", K::Month, 8}, {u"aug", K::Month, 8}, {u"september", K::Month, 9},
    {u"sep", K::Month, 9}, {u"sept", K::Month, 9}, {u"october", K::Month, 10}, {u"oct", K::Month, 10},
    {u"november", K::Month, 11}, {u"nov", K::Month, 11}, {u"december", K::Month, 12}, {u"dec", K::Month, 12},
    {u"weekend", K::Weekend}, {u"the weekend", K::Weekend},
    {u"on", K::DateLead}, {u"on the", K::DateLead}, {u"by", K::DateLead}, {u"until", K::DateLead},
    {u"till", K::DateLead}, {u"before", K::DateLead}, {u"due", K::DateLead}, {u"from", K::DateLead},
    {u"in", K::In}, {u"within", K::In}, {u"next", K::Next}, {u"this", K::This},
    {u"end of", K::EndOf}, {u"end of the", K::EndOf}, {u"end of this", K::EndOf},
    {u"minute", K::Unit, 0}, {u"minutes", K::Unit, 0}, {u"min", K::Unit, 0}, {u"hour", K::Unit, 1},
    {u"hours", K::Unit, 1}, {u"day", K::Unit, 2}, {u"days", K::Unit, 2}, {u"week", K::Unit, 3},
    {u"weeks", K::Unit, 3}, {u"month", K::Unit, 4}, {u"months", K::Unit, 4}, {u"year", K::Unit, 5},
    {u"years", K::Unit, 5},
    {u"a", K::Number, 1}, {u"an", K::Number, 1}, {u"one", K::Number, 1}, {u"two", K::Number, 2},
    {u"three", K::Number, 3}, {u"four", K::Number, 4}, {u"five", K::Number, 5}, {u"six", K::Number, 6},
    {u"seven", K::Number, 7}, {u"eight", K::Number, 8}, {u"nine", K::Number, 9}, {u"ten", K::Number, 10},
    {u"a couple of", K::Number, 2},
    {u"at", K::TimeLead}, {u"around", K::TimeLead}, {u"in the", K::TimeLead},
    {u"morning", K::TimeOfDay, 540}, {u"afternoon", K::TimeOfDay, 840}, {u"evening", K::TimeOfDay, 1080},
    {u"night", K::TimeOfDay, 1200}, {u"noon", K::Noon, 720}, {u"midday", K::Noon, 720},
    {u"tonight", K::Tonight, 1200}, {u"o'clock", K::OClock}, {u"h", K::OClock},
    {u"am", K::Am}, {u"a.m", K::Am}, {u"pm", K::Pm}, {u"p.m", K::Pm},
    {u"every", K::Every}, {u"each", K::Every}, {u"other", K::Other}, {u"second", K::Other},
    {u"first", K::Ordinal, 1}, {u"third", K::Ordinal, 3}, {u"fourth", K::Ordinal, 4}, {u"last", K::Ordinal, -1},
    {u"of the month", K::OfMonth}, {u"of every month", K::OfMonth}, {u"daily", K::Repeats, 2},
    {u"weekly", K::Repeats, 3}, {u"monthly", K::Repeats, 4}, {u"yearly", K::Repeats, 5},
    {u"annually", K::Repeats, 5}, {u"weekday", K::Workdays}, {u"workday", K::Workdays},
    {u"working day", K::Workdays}, {u"business day", K::Workdays}, {u"and", K::And},
    {u"low", K::Priority, 0}, {u"medium", K::Priority, 1}, {u"normal", K::Priority, 1}, {u"high", K::Priority, 2},
    {u"urgent", K::Priority, 3}, {u"me", K::Me},
};
// clang-format on

// clang-format off
constexpr Word german[] = {
    {u"anruf", K::Verb, 1}, {u"ruckruf", K::Verb, 1}, {u"telefonat", K::Verb, 1}, {u"rufe", K::Verb, 1},
    {u"treffen", K::Verb, 3}, {u"termin", K::Verb, 3}, {u"besprechung", K::Verb, 3}, {u"besuch", K::Verb, 5},
    {u"anrufen", K::VerbAfter, 1}, {u"zuruckrufen", K::VerbAfter, 1}, {u"telefonieren", K::VerbAfter, 1},
    {u"anschreiben", K::VerbAfter, 2}, {u"schreiben", K::VerbAfter, 2}, {u"mailen", K::VerbAfter, 2},
    {u"treffen", K::VerbAfter, 3}, {u"nachfassen", K::VerbAfter, 4}, {u"nachhaken", K::VerbAfter, 4},
    {u"erinnern", K::VerbAfter, 4}, {u"besuchen", K::VerbAfter, 5},
    {u"mit", K::PersonLead}, {u"an", K::PersonLead}, {u"bei", K::PersonLead},
    {u"mit", K::PersonEnd}, {u"bei", K::PersonEnd}, {u"wegen", K::PersonEnd}, {u"uber", K::PersonEnd},
    {u"zu", K::PersonEnd}, {u"zum", K::PersonEnd}, {u"zur", K::PersonEnd}, {u"bezuglich", K::PersonEnd},
    {u"bzgl", K::PersonEnd}, {u"fur", K::PersonEnd}, {u"und", K::PersonEnd}, {u"oder", K::PersonEnd},
    {u"der", K::PersonEnd}, {u"die", K::PersonEnd}, {u"das", K::PersonEnd}, {u"den", K::PersonEnd},
    {u"dem", K::PersonEnd}, {u"ein", K::PersonEnd}, {u"eine", K::PersonEnd}, {u"einen", K::PersonEnd},
    {u"von", K::PersonEnd}, {u"im", K::PersonEnd}, {u"am", K::PersonEnd}, {u"vor", K::PersonEnd},
    {u"nach", K::PersonEnd}, {u"auf", K::PersonEnd},
    {u"heute", K::DayOffset, 0}, {u"morgen", K::DayOffset, 1}, {u"ubermorgen", K::DayOffset, 2},
    {u"uebermorgen", K::DayOffset, 2},
    {u"montag", K::Weekday, 1}, {u"mo", K::WeekdayShort, 1}, {u"dienstag", K::Weekday, 2},
    {u"di", K::WeekdayShort, 2}, {u"mittwoch", K::Weekday, 3}, {u"mi", K::WeekdayShort, 3},
    {u"donnerstag", K::Weekday, 4}, {u"do", K::WeekdayShort, 4}, {u"freitag", K::Weekday, 5},
    {u"fr", K::WeekdayShort, 5}, {u"samstag", K::Weekday, 6}, {u"sonnabend", K::Weekday, 6},
    {u"sa", K::WeekdayShort, 6}, {u"sonntag", K::Weekday, 7}, {u"so", K::WeekdayShort, 7},
    {u"januar", K::Month, 1}, {u"janner", K::Month, 1}, {u"februar", K::Month, 2}, {u"marz", K::Month, 3},
    {u"maerz", K::Month, 3}, {u"mrz", K::Month, 3}, {u"mai", K::Month, 5}, {u"juni", K::Month, 6},
    {u"juli", K::Month, 7}, {u"oktober", K::Month, 10}, {u"okt", K::Month, 10}, {u"dezember", K::Month, 12},
    {u"dez", K::Month, 12},
    {u"wochenende", K::Weekend},
    {u"am", K::DateLead}, {u"bis", K::DateLead}, {u"bis zum", K::DateLead}, {u"bis am", K::DateLead},
    {u"zum", K::DateLead}, {u"vor", K::DateLead}, {u"ab", K::DateLead},
    {u"binnen", K::In}, {u"nachste", K::Next}, {u"nachsten", K::Next}, {u"nachster", K::Next},
    {u"nachstes", K::Next}, {u"naechste", K::Next}, {u"naechsten", K::Next}, {u"kommende", K::Next},
    {u"kommenden", K::Next}, {u"diese", K::This}, {u"diesen", K::This}, {u"dieser", K::This},
    {u"ende der", K::EndOf}, {u"ende des", K::EndOf}, {u"ende", K::EndOf}, {u"ende dieser", K::EndOf},
    {u"minuten", K::Unit, 0}, {u"stunde", K::Unit, 1}, {u"stunden", K::Unit, 1}, {u"std", K::Unit, 1},
    {u"tag", K::Unit, 2}, {u"tage", K::Unit, 2}, {u"tagen", K::Unit, 2}, {u"woche", K::Unit, 3},
    {u"wochen", K::Unit, 3}, {u"monat", K::Unit, 4}, {u"monate", K::Unit, 4}, {u"monaten", K::Unit, 4},
    {u"monats", K::Unit, 4}, {u"jahr", K::Unit, 5}, {u"jahre", K::Unit, 5}, {u"jahren", K::Unit, 5},
    {u"jahres", K::Unit, 5},
    {u"ein", K::Number, 1}, {u"eine", K::Number, 1}, {u"einem", K::Number, 1}, {u"einer", K::Number, 1},
    {u"zwei", K::Number, 2}, {u"drei", K::Number, 3}, {u"vier", K::Number, 4}, {u"funf", K::Number, 5},
    {u"sechs", K::Number, 6}, {u"sieben", K::Number, 7}, {u"acht", K::Number, 8}, {u"neun", K::Number, 9},
    {u"zehn", K::Number, 10},
    {u"um", K::TimeLead}, {u"gegen", K::TimeLead},
    {u"fruh", K::TimeOfDay, 540}, {u"morgen", K::TimeOfDay, 540}, {u"vormittag", K::TimeOfDay, 600},
    {u"nachmittag", K::TimeOfDay, 840}, {u"abend", K::TimeOfDay, 1080}, {u"mittag", K::TimeOfDay, 720},
    {u"mittags", K::Noon, 720}, {u"uhr", K::OClock},
    {u"jede", K::Every}, {u"jeden", K::Every}, {u"jedes", K::Every}, {u"jeder", K::Every}, {u"alle", K::Every},
    {u"zweite", K::Other}, {u"zweiten", K::Other}, {u"zweites", K::Other},
    {u"ersten", K::Ordinal, 1}, {u"dritten", K::Ordinal, 3}, {u"vierten", K::Ordinal, 4},
    {u"letzten", K::Ordinal, -1}, {u"im monat", K::OfMonth}, {u"des monats", K::OfMonth},
    {u"taglich", K::Repeats, 2}, {u"wochentlich", K::Repeats, 3}, {u"monatlich", K::Repeats, 4},
    {u"jahrlich", K::Repeats, 5}, {u"werktag", K::Workdays}, {u"arbeitstag", K::Workdays}, {u"und", K::And},
    {u"niedrig", K::Priority, 0}, {u"mittel", K::Priority, 1}, {u"hoch", K::Priority, 2},
    {u"dringend", K::Priority, 3}, {u"mich", K::Me}, {u"mir", K::Me},
};
// clang-format on

struct Phrase
{
    QStringList words;
    WordKind kind;
    int value;
};

const QMultiHash<QString, Phrase> &phrases()
{
    static const QMultiHash<QString, Phrase> byFirstWord = [] {
        QMultiHash<QString, Phrase> all;
        for (const std::span<const Word> language : {std::span<const Word>(english), std::span<const Word>(german)}) {
            for (const Word &word : language) {
                const QStringList words = QString::fromUtf16(word.text).split(u' ');
                all.insert(words.first(), {words, word.kind, word.value});
            }
        }
        return all;
    }();
    return byFirstWord;
}

bool standsAt(const Phrase &phrase, const std::vector<QString> &words, size_t at)
{
    const auto size = static_cast<size_t>(phrase.words.size());
    if (at + size > words.size())
        return false;
    for (size_t i = 1; i < size; ++i) {
        if (words[at + i] != phrase.words.at(static_cast<qsizetype>(i)))
            return false;
    }
    return true;
}

} // namespace

FoundWord findWord(WordKind kind, const std::vector<QString> &words, size_t at)
{
    FoundWord found;
    if (at >= words.size())
        return found;
    const auto [begin, end] = phrases().equal_range(words[at]);
    for (auto phrase = begin; phrase != end; ++phrase) {
        const auto size = static_cast<size_t>(phrase->words.size());
        if (phrase->kind == kind && size > found.size && standsAt(*phrase, words, at))
            found = {phrase->value, size};
    }
    return found;
}

} // namespace satchel
