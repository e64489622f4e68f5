// SPDX-License-Identifier: GPL-3.0-or-later
// As people write them; they are found within a text, so a word that begins or ends by chance in another one is left
// out or has that one here as Plain. Figures with their units are in QuickAddJapanese.cpp.
#include "domain/QuickAddLexicon.h"

namespace satchel {

namespace {

using K = WordKind;

// clang-format off
constexpr QuickAddWord japanese[] = {
    {u"電話", K::VerbAfter, 1}, {u"架電", K::VerbAfter, 1}, {u"メール", K::VerbAfter, 2},
    {u"会議", K::VerbAfter, 3},
    {u"打ち合わせ", K::VerbAfter, 3}, {u"打合せ", K::VerbAfter, 3}, {u"面談", K::VerbAfter, 3},
    {u"商談", K::VerbAfter, 3}, {u"ミーティング", K::VerbAfter, 3}, {u"フォロー", K::VerbAfter, 4},
    {u"フォローアップ", K::VerbAfter, 4}, {u"催促", K::VerbAfter, 4}, {u"訪問", K::VerbAfter, 5},
    {u"デモ", K::VerbAfter, 6}, {u"する", K::VerbTail}, {u"して", K::VerbTail}, {u"します", K::VerbTail},
    {u"してください", K::VerbTail}, {u"をする", K::VerbTail}, {u"を入れる", K::VerbTail},
    {u"さん", K::PersonEnd}, {u"様", K::PersonEnd}, {u"さま", K::PersonEnd}, {u"氏", K::PersonEnd},
    {u"御中", K::PersonEnd}, {u"に", K::PersonEnd}, {u"へ", K::PersonEnd}, {u"と", K::PersonEnd},
    {u"を", K::PersonEnd}, {u"の", K::PersonEnd}, {u"は", K::PersonEnd}, {u"が", K::PersonEnd},
    {u"仕様", K::Plain}, {u"模様", K::Plain}, {u"同様", K::Plain}, {u"多様", K::Plain},
    {u"お客様", K::Plain},
    {u"皆様", K::Plain}, {u"氏名", K::Plain},
    {u"今日", K::DayOffset, 0}, {u"きょう", K::DayOffset, 0}, {u"本日", K::DayOffset, 0},
    {u"今日中", K::DayOffset, 0},
    {u"本日中", K::DayOffset, 0}, {u"明日", K::DayOffset, 1}, {u"あした", K::DayOffset, 1},
    {u"あす", K::DayOffset, 1}, {u"明日中", K::DayOffset, 1}, {u"明後日", K::DayOffset, 2},
    {u"あさって", K::DayOffset, 2}, {u"しあさって", K::DayOffset, 3},
    {u"月曜", K::Weekday, 1}, {u"月曜日", K::Weekday, 1}, {u"火曜", K::Weekday, 2},
    {u"火曜日", K::Weekday, 2},
    {u"水曜", K::Weekday, 3}, {u"水曜日", K::Weekday, 3}, {u"木曜", K::Weekday, 4},
    {u"木曜日", K::Weekday, 4},
    {u"金曜", K::Weekday, 5}, {u"金曜日", K::Weekday, 5}, {u"土曜", K::Weekday, 6},
    {u"土曜日", K::Weekday, 6},
    {u"日曜", K::Weekday, 7}, {u"日曜日", K::Weekday, 7}, {u"祝日", K::Plain},
    {u"(月)", K::WeekdayNote, 1}, {u"(火)", K::WeekdayNote, 2}, {u"(水)", K::WeekdayNote, 3},
    {u"(木)", K::WeekdayNote, 4}, {u"(金)", K::WeekdayNote, 5}, {u"(土)", K::WeekdayNote, 6},
    {u"(日)", K::WeekdayNote, 7},
    {u"週末", K::Weekend, 1}, {u"今週末", K::Weekend, 1},
    {u"来週", K::NextPeriod, 3}, {u"再来週", K::NextPeriod, 23}, {u"来月", K::NextPeriod, 4},
    {u"再来月", K::NextPeriod, 24}, {u"来年", K::NextPeriod, 5}, {u"今週", K::This}, {u"今度", K::This},
    {u"今週中", K::EndAlone, 3}, {u"今月中", K::EndAlone, 4}, {u"今月末", K::EndAlone, 4},
    {u"月末", K::EndAlone, 4},
    {u"年内", K::EndAlone, 5}, {u"今年中", K::EndAlone, 5}, {u"年末", K::EndAlone, 5},
    {u"分", K::Unit, 0}, {u"時間", K::Unit, 1}, {u"日", K::Unit, 2}, {u"週間", K::Unit, 3},
    {u"週", K::Unit, 3},
    {u"か月", K::Unit, 4}, {u"カ月", K::Unit, 4}, {u"ヶ月", K::Unit, 4}, {u"ヵ月", K::Unit, 4},
    {u"ケ月", K::Unit, 4},
    {u"年", K::Unit, 5}, {u"後", K::After}, {u"以内", K::After}, {u"半時間", K::Minutes, 30},
    {u"午前", K::PartAhead, 540}, {u"午後", K::PartAhead, 840}, {u"朝", K::PartAhead, 540},
    {u"昼", K::PartAhead, 720},
    {u"夕方", K::PartAhead, 1080}, {u"夜", K::PartAhead, 1200}, {u"晩", K::PartAhead, 1200},
    {u"午前中", K::TimeOfDay, 540}, {u"午前", K::TimeOfDay, 540}, {u"午後", K::TimeOfDay, 840},
    {u"朝", K::TimeOfDay, 540}, {u"昼", K::TimeOfDay, 720}, {u"夕方", K::TimeOfDay, 1080},
    {u"夜", K::TimeOfDay, 1200}, {u"晩", K::TimeOfDay, 1200},
    {u"正午", K::Noon, 720}, {u"今晩", K::Tonight, 1200}, {u"今夜", K::Tonight, 1200},
    {u"今夕", K::Tonight, 1080},
    {u"今朝", K::Plain}, {u"です", K::Plain},
    {u"毎日", K::Repeats, 2}, {u"毎週", K::Repeats, 3}, {u"毎月", K::Repeats, 4}, {u"毎年", K::Repeats, 5},
    {u"隔日", K::Repeats, 22}, {u"隔週", K::Repeats, 23}, {u"隔月", K::Repeats, 24},
    {u"毎四半期", K::Repeats, 34},
    {u"毎朝", K::DailyPart, 540}, {u"毎晩", K::DailyPart, 1200}, {u"毎夕", K::DailyPart, 1080},
    {u"週に1回", K::Repeats, 3}, {u"週1回", K::Repeats, 3}, {u"月に1回", K::Repeats, 4},
    {u"月1回", K::Repeats, 4},
    {u"年に1回", K::Repeats, 5}, {u"年1回", K::Repeats, 5},
    {u"ごと", K::EveryBehind}, {u"毎", K::EveryBehind}, {u"に1回", K::EveryBehind},
    {u"に一回", K::EveryBehind},
    {u"平日", K::Workdays, 1}, {u"毎平日", K::Workdays, 1}, {u"最終日", K::LastDay}, {u"末日", K::LastDay},
    {u"最終", K::Ordinal, -1},
    {u"リマインド", K::RemindBehind}, {u"リマインダー", K::RemindBehind}, {u"通知", K::RemindBehind},
    {u"知らせて", K::RemindBehind}, {u"思い出させて", K::RemindBehind}, {u"アラーム", K::RemindBehind},
    {u"リマインド", K::Remind, 1}, {u"リマインダー", K::Remind, 1}, {u"通知", K::Remind, 1},
    {u"前", K::Before},
    {u"前日", K::DayBefore},
    {u"低", K::Priority, 0}, {u"中", K::Priority, 1}, {u"高", K::Priority, 2}, {u"緊急", K::Priority, 3},
    {u"至急", K::Priority, 3}, {u"自分", K::Me}, {u"私", K::Me},
    {u"に", K::Particle}, {u"は", K::Particle}, {u"で", K::Particle}, {u"から", K::Particle},
    {u"まで", K::Particle},
    {u"までに", K::Particle}, {u"より", K::Particle}, {u"頃", K::Particle}, {u"ごろ", K::Particle},
    {u"頃に", K::Particle}, {u"ちょうど", K::Particle}, {u"きっかり", K::Particle}, {u"ぴったり", K::Particle}, {u"以降", K::Particle}, {u"〜", K::Particle},
    {u"～", K::Particle}, {u"と", K::And}, {u"の", K::Attributive},
    {u"から", K::RangeTo}, {u"〜", K::RangeTo}, {u"～", K::RangeTo},
};
// clang-format on

} // namespace

std::span<const QuickAddWord> japaneseQuickAddWords()
{
    return japanese;
}

} // namespace satchel
