// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSections.h"

#include "ui/common/SearchMatches.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SettingsPage)
};

QStringList sectionWords(const char *list)
{
    return listedWords(QCoreApplication::translate("satchel::ui::PaletteSynonyms", list));
}

} // namespace

std::vector<SettingsGroup> settingsGroups()
{
    return {
        {u"you"_s, Tr::tr("You"), Icon::Contact},
        {u"selling"_s, Tr::tr("Selling"), Icon::Pipeline},
        {u"records"_s, Tr::tr("Records"), Icon::Table},
        {u"documents"_s, Tr::tr("Documents"), Icon::Quote},
        {u"mail"_s, Tr::tr("Mail and calendar"), Icon::Email},
        {u"team"_s, Tr::tr("Team"), Icon::Meeting},
        {u"computer"_s, Tr::tr("This computer"), Icon::Settings},
    };
}

std::vector<SettingsSection> settingsSections()
{
    return {
        {u"appearance"_s, u"you"_s, Tr::tr("Appearance"), Icon::Eye,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
                "theme, dark, light, text size, font, language, colors, accent, contrast, region, date format, decimal "
                "comma, first day of the week"))},
        {u"notices"_s, u"you"_s, Tr::tr("Notifications"), Icon::Bell,
            sectionWords(QT_TRANSLATE_NOOP(
                "satchel::ui::PaletteSynonyms", "notifications, alerts, reminders, sound, quiet hours"))},
        {u"keyboard"_s, u"you"_s, Tr::tr("Keyboard"), Icon::Keyboard,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "shortcuts, hotkeys, keys"))},
        {u"pipelines"_s, u"selling"_s, Tr::tr("Pipelines"), Icon::Pipeline,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "stages, sales process, probability")),
            Tr::tr("Pipelines")},
        {u"stage-requirements"_s, u"selling"_s, Tr::tr("Required by stage"), Icon::Timeline,
            sectionWords(QT_TRANSLATE_NOOP(
                "satchel::ui::PaletteSynonyms", "required fields, mandatory fields, stage rules, fields by stage")),
            Tr::tr("Pipelines")},
        {u"money"_s, u"selling"_s, Tr::tr("Money"), Icon::Deal,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "currency, exchange rate, euro, dollar"))},
        {u"playbooks"_s, u"selling"_s, Tr::tr("Playbooks"), Icon::Log,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "guided selling, checklist, exit criteria"))},
        {u"lost-reasons"_s, u"selling"_s, Tr::tr("Lost reasons"), Icon::Tag,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "why deals are lost, reasons"))},
        {u"scores"_s, u"selling"_s, Tr::tr("Scores"), Icon::Goal,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "lead scoring, rating, points"))},
        {u"segments"_s, u"selling"_s, Tr::tr("Segments"), Icon::Filter,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "customer groups, tiers, target groups"))},
        {u"task-templates"_s, u"selling"_s, Tr::tr("Task templates"), Icon::Tasks,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "checklists, task lists"))},
        {u"entities"_s, u"records"_s, Tr::tr("Record types"), Icon::Product,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "custom objects, custom records, tables"))},
        {u"relations"_s, u"records"_s, Tr::tr("Relations"), Icon::Link,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "links, associations"))},
        {u"fields"_s, u"records"_s, Tr::tr("Custom fields"), Icon::Columns,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
                "add a field, properties, columns, calculated field, formula, choices, picklist"))},
        {u"forms"_s, u"records"_s, Tr::tr("Form layout"), Icon::Board,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "form layout, field order, sections"))},
        {u"rules"_s, u"records"_s, Tr::tr("Validation rules"), Icon::Check,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "required fields, data quality, checks"))},
        {u"capture-forms"_s, u"records"_s, Tr::tr("Web forms"), Icon::Proposal,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "contact form, sign-up form, website, lead form"))},
        {u"trash"_s, u"records"_s, Tr::tr("Trash"), Icon::Trash,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "deleted records, recycle bin, bring back"))},
        {u"quotes"_s, u"documents"_s, Tr::tr("Quotes and prices"), Icon::Quote,
            sectionWords(QT_TRANSLATE_NOOP(
                "satchel::ui::PaletteSynonyms", "price list, discount, quote number, tax rates, VAT"))},
        {u"letterhead"_s, u"documents"_s, Tr::tr("Letterhead and documents"), Icon::Print,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
                "letterhead, logo, company address, company name, footer, paper, sender"))},
        {u"mail"_s, u"mail"_s, Tr::tr("Mail"), Icon::Email,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "mailbox, e-mail account, signature, IMAP, SMTP")),
            {}, true},
        {u"mail-templates"_s, u"mail"_s, Tr::tr("E-mail templates"), Icon::Note,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "text blocks, canned answers, letters"))},
        {u"availability"_s, u"mail"_s, Tr::tr("Availability"), Icon::Calendar,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "working hours, free times, booking, vacation"))},
        {u"people"_s, u"team"_s, Tr::tr("People"), Icon::Meeting,
            sectionWords(QT_TRANSLATE_NOOP(
                "satchel::ui::PaletteSynonyms", "users, colleagues, staff, my name, teams, territories")),
            Tr::tr("People and roles")},
        {u"team"_s, u"team"_s, Tr::tr("Team and roles"), Icon::Key,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
                "join a team, invite, invitation, permissions, rights, team server, roles")),
            Tr::tr("People and roles")},
        {u"automation"_s, u"team"_s, Tr::tr("Automations"), Icon::Sync,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "workflows, rules, triggers, automatic")),
            {}, true},
        {u"webhooks"_s, u"team"_s, Tr::tr("Webhooks and API"), Icon::Globe,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "integration, token, developer, REST")), {},
            true},
        {u"store"_s, u"computer"_s, Tr::tr("Store"), Icon::File,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "store, file, folder, check the store, database"))},
        {u"trust"_s, u"computer"_s, Tr::tr("Trust and privacy"), Icon::Lock,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms",
                "password, passphrase, encryption, app lock, GDPR, audit log, privacy, retention, erase after, "
                "consent")),
            {}, true},
        {u"backup"_s, u"computer"_s, Tr::tr("Backups"), Icon::Copy,
            sectionWords(QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "restore, recovery, safety copy")), {},
            true},
        {u"computer"_s, u"computer"_s, Tr::tr("Start, links and version"), Icon::Info,
            sectionWords(
                QT_TRANSLATE_NOOP("satchel::ui::PaletteSynonyms", "version, updates, start at sign-in, storage"))},
    };
}

} // namespace satchel::ui
