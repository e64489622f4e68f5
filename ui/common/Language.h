// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window: its texts, its reading direction, and how dates, numbers and money are written. UI
// thread.
#pragma once

#include <QString>
#include <vector>

class QGuiApplication;

namespace satchel::ui {

struct Language
{
    QString code; // "de"
    QString name; // in itself: "Deutsch"
};

struct Country
{
    QString code; // of two letters, "DE"
    QString name;
};

/// All, by their names.
std::vector<Country> countries();

/// What a country is called in the window's language, else in English; the code where there is no such country.
QString countryName(const QString &code);

/// Those that the window speaks, by their names.
std::vector<Language> languages();

/// Of the desktop's languages in their order the first that is one of ours; "en" when there is none.
QString languageOfDesktop();

/// What is made from now on speaks the language with this code; an empty or unknown one is the desktop's. Dates,
/// numbers and the first day of the week are written as in `region`, a code of two letters ("DE"): an English window in
/// Germany has 29 Nov 2026, 1.234,56 and Monday (CLDR's en_DE). Empty: a desktop set to a country where the language is
/// spoken keeps that country's way. The code of the language it came to.
QString useLanguage(QGuiApplication &application, const QString &code, const QString &region = {});
/// The same window goes on with this region: for one that has shown neither a date nor a number yet.
void useRegion(const QString &region);

} // namespace satchel::ui
