// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteSynonyms.h"

#include "ui/common/SearchMatches.h"
#include "ui/settings/SettingsSections.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    QLatin1StringView command;
    const char *words; // separated by commas
};

constexpr Synonyms table[] = {
    {"window.go.today"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "home, start page, agenda, day")},
    {"window.go.inbox"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "mail, messages, conversations")},
    {"window.go.pipeline"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "board, kanban, funnel, opportunities")},
    {"window.go.care"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "at risk, stale deals, neglected")},
    {"window.go.tasks"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "to-dos, follow-ups, reminders")},
    {"window.go.calendar"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "appointments, meetings, events, schedule")},
    {"window.go.activities"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "calls, visits, log")},
    {"window.go.sequences"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "cadences, drip, series of e-mails")},
    {"window.go.contacts"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "people, persons, address book")},
    {"window.go.companies"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "accounts, organizations, customers, firms")},
    {"window.go.leads"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "prospects, inquiries")},
    {"window.go.deals"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "opportunities, sales")},
    {"window.go.quotes"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "offers, estimates")},
    {"window.go.proposals"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "offers, pitches")},
    {"window.go.products"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "catalog, items, articles")},
    {"window.go.reports"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
            "statistics, charts, analysis, forecast, dashboard, schedule, report by e-mail")},
    {"window.go.connections"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "sync, integrations, sign in, CRM")},
    {"window.go.conflicts"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "sync problems, both changed")},
    {"window.go.settings"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "preferences, options, configuration")},
    {"window.dashboard"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "dashboard, widgets, overview, cockpit, key figures")},
    {"window.import"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "CSV, Excel, upload, vCard, migrate")},
    {"window.undo"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "revert, roll back")},
    {"window.notices"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "bell, notifications, alerts, news")},
    {"window.sidebar"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "navigation, menu bar, places, show sidebar, hide sidebar")},
    {"window.theme.dark"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "dark mode, night")},
    {"window.theme.light"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "light mode, day")},
    {"window.lock"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "away, screen lock")},
    {"window.personal-data"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "mask, presentation, screen sharing")},
    {"window.shortcuts"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "hotkeys, cheat sheet")},
    {"window.diagnostics"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "support, log, report a problem")},
};

} // namespace

QHash<QString, QStringList> paletteSynonyms()
{
    QHash<QString, QStringList> synonyms;
    for (const auto &[command, words] : table)
        synonyms.insert(command, listedWords(QCoreApplication::translate("satchel::ui::PaletteSynonyms", words)));
    for (const SettingsSection &section : settingsSections()) { // the words of a section are in its own table
        QStringList words = section.otherWords;
        if (!section.within.isEmpty())
            words.prepend(section.within);
        synonyms.insert(settingsCommandPrefix + section.key, words);
    }
    return synonyms;
}

} // namespace satchel::ui
