// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateLexicon.h"

#include <map>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr int ambiguous = -1;
constexpr qsizetype shortestBeginning = 3;

constexpr QLocale::Language languages[] = {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
    QLocale::Italian, QLocale::Portuguese, QLocale::Dutch, QLocale::Polish, QLocale::Czech, QLocale::Slovak,
    QLocale::Slovenian, QLocale::Swedish, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Finnish, QLocale::Turkish,
    QLocale::Russian, QLocale::Ukrainian, QLocale::Bulgarian, QLocale::Greek, QLocale::Hungarian, QLocale::Romanian,
    QLocale::Catalan, QLocale::Arabic, QLocale::Hebrew, QLocale::Hindi};

QString folded(const QString &word)
{
    QString plain;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

using Months = std::map<QString, int>; // sorted, so that beginnings are found

void add(Months &months, const QString &name, int month)
{
    const QString word = folded(name);
    if (word.size() < 2 || word.front().isDigit())
        return;
    int &known = months.try_emplace(word, month).first->second;
    if (known != month)
        known = ambiguous;
}

const Months &months()
{
    static const Months all = [] {
        Months built;
        for (const QLocale::Language language : languages) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    add(built, locale.monthName(month, format), month);
                    add(built, locale.standaloneMonthName(month, format), month);
                }
            }
        }
        // Without umlauts, in Austria, and short as programs write them
        for (const auto &[name, month] : {std::pair(u"maerz"_s, 3), {u"mrz"_s, 3}, {u"jaenner"_s, 1}, {u"feber"_s, 2},
                 {u"sept"_s, 9}, {u"ene"_s, 1}, {u"set"_s, 9}})
            add(built, name, month);
        return built;
    }();
    return all;
}

const QSet<QString> &stopWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> built = {u"de"_s, u"del"_s, u"of"_s, u"the"_s, u"den"_s, u"d"_s, u"le"_s, u"el"_s, u"il"_s,
            u"al"_s, u"dne"_s, u"am"_s, u"vom"_s, u"um"_s, u"at"_s, u"a"_s, u"kl"_s, u"ore"_s, u"г"_s, u"р"_s,
            u"года"_s, u"року"_s, u"в"_s, u"о"_s};
        for (const QLocale::Language language : languages) {
            const QLocale locale(language);
            for (int day = 1; day <= 7; ++day) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    built << folded(locale.dayName(day, format)) << folded(locale.standaloneDayName(day, format));
            }
        }
        return built;
    }();
    return all;
}

/// Of all names that begin like this; 0 when they are not of one month.
int monthBeginningWith(const QString &word)
{
    int month = 0;
    for (auto name = months().lower_bound(word); name != months().end() && name->first.startsWith(word); ++name) {
        if (month != 0 && month != name->second)
            return 0;
        month = name->second;
    }
    return month;
}

} // namespace

DateWord dateWord(const QString &word)
{
    const QString plain = folded(word);
    if (plain.isEmpty())
        return {};
    constexpr QChar hebrewIn(0x05D1); // is written as one word with the month
    if (plain.startsWith(hebrewIn) && !months().contains(plain))
        return dateWord(plain.mid(1));
    const auto named = months().find(plain);
    const int month = named != months().end() ? named->second
        : plain.size() >= shortestBeginning   ? monthBeginningWith(plain)
                                              : 0;
    return {std::max(0, month), stopWords().contains(plain)};
}

bool isOrdinalEnding(const QString &word)
{
    static const QSet<QString> endings = {u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"er"_s, u"re"_s, u"ere"_s, u"e"_s,
        u"eme"_s, u"o"_s, u"a"_s, u"ste"_s, u"го"_s, u"й"_s, u"е"_s, u"η"_s, u"ης"_s};
    return endings.contains(folded(word));
}

} // namespace satchel::exchange
