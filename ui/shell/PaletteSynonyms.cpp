// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteSynonyms.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    QLatin1StringView command;
    const char *words; // separated by commas
};

constexpr Synonyms table[] = {
    {"window.settings.appearance"_L1,
        QT_TRANSLATE_NOOP(
            "satchel::ui::PaletteSynonyms", "theme, dark, light, text size, font, language, colors, accent, contrast")},
    {"window.settings.notices"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "notifications, alerts, reminders, sound, quiet hours")},
    {"window.settings.availability"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "working hours, free times, booking, vacation")},
    {"window.settings.keyboard"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "shortcuts, hotkeys, keys")},
    {"window.settings.mail"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "mailbox, e-mail account, signature, IMAP, SMTP")},
    {"window.settings.mail-templates"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "text blocks, canned answers, letters")},
    {"window.settings.pipelines"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "stages, sales process, probability")},
    {"window.settings.playbooks"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "guided selling, checklist, exit criteria")},
    {"window.settings.lost-reasons"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "why deals are lost, reasons")},
    {"window.settings.scores"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "lead scoring, rating, points")},
    {"window.settings.segments"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "customer groups, tiers, target groups")},
    {"window.settings.capture-forms"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "contact form, sign-up form, website, lead form")},
    {"window.settings.task-templates"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "checklists, task lists")},
    {"window.settings.quotes"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "price list, discount, quote number, tax, VAT")},
    {"window.settings.letterhead"_L1,
        QT_TRANSLATE_NOOP(
            "satchel::ui::PaletteSynonyms", "letterhead, logo, company address, company name, footer, paper, sender")},
    {"window.settings.automation"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "workflows, rules, triggers, automatic")},
    {"window.settings.webhooks"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "integration, token, developer, REST")},
    {"window.settings.entities"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "custom objects, custom records, tables")},
    {"window.settings.relations"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "links, associations")},
    {"window.settings.fields"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "add a field, properties, columns")},
    {"window.settings.forms"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "form layout, field order, sections")},
    {"window.settings.rules"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "required fields, data quality, checks")},
    {"window.settings.people"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "users, colleagues, staff, my name")},
    {"window.settings.team"_L1,
        QT_TRANSLATE_NOOP(
            "satchel::ui::PaletteSynonyms", "permissions, rights, join, invite, team server, territories, roles")},
    {"window.settings.data"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "currency, exchange rate, import, export")},
    {"window.settings.trust"_L1,
        QT_TRANSLATE_NOOP(
            "satchel::ui::PaletteSynonyms", "password, passphrase, encryption, app lock, GDPR, audit log, privacy")},
    {"window.settings.backup"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "restore, recovery, safety copy")},
    {"window.settings.trash"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "deleted records, recycle bin, bring back")},
    {"window.settings.computer"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "version, updates, start at sign-in, storage")},
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
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "statistics, charts, analysis, forecast, dashboard")},
    {"window.go.connections"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "sync, integrations, sign in, CRM, join, team server")},
    {"window.go.conflicts"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "sync problems, both changed")},
    {"window.go.settings"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "preferences, options, configuration")},
    {"window.import"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "CSV, Excel, upload, vCard, migrate")},
    {"window.undo"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "revert, roll back")},
    {"window.notices"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "bell, notifications, alerts, news")},
    {"window.theme.dark"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "dark mode, night")},
    {"window.theme.light"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "light mode, day")},
    {"window.lock"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "away, screen lock")},
    {"window.personal-data"_L1,
        QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "mask, presentation, screen sharing")},
    {"window.shortcuts"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "hotkeys, cheat sheet")},
    {"window.diagnostics"_L1, QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "support, log, report a problem")},
};

} // namespace

QStringList synonymsOf(const QString &command)
{
    const auto found = std::ranges::find(table, command, &Synonyms::command);
    if (found == std::end(table))
        return {};
    QStringList words;
    for (const QString &word : QCoreApplication::translate("satchel::ui::PaletteSynonyms", found->words)
                                   .replace(u'、', u',')
                                   .replace(u'،', u',')
                                   .split(u',', Qt::SkipEmptyParts))
        words += word.trimmed();
    return words;
}

QStringList commandsWithSynonyms()
{
    QStringList commands;
    for (const Synonyms &one : table)
        commands += one.command;
    return commands;
}

} // namespace satchel::ui
