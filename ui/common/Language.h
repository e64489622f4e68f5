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

/// Those that the window speaks, by their names.
std::vector<Language> languages();

/// Of the desktop's languages in their order the first that is one of ours; "en" when there is none.
QString languageOfDesktop();

/// What is made from now on speaks the language with this code; an empty or unknown one is the desktop's. A desktop set
/// to a country where it is spoken keeps that country's way to write dates and amounts. The code of the language it
/// came to.
QString useLanguage(QGuiApplication &application, const QString &code);

} // namespace satchel::ui
