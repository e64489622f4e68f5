// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SettingsPage)
};

} // namespace

std::vector<SettingsSection> settingsSections()
{
    return {
        {u"appearance"_s, Tr::tr("Appearance"), Icon::Eye},
        {u"notices"_s, Tr::tr("Notices and reminders"), Icon::Bell},
        {u"availability"_s, Tr::tr("Availability"), Icon::Calendar},
        {u"mail"_s, Tr::tr("Mail"), Icon::Email},
        {u"mail-templates"_s, Tr::tr("E-mail templates"), Icon::Note},
        {u"pipelines"_s, Tr::tr("Pipelines"), Icon::Pipeline},
        {u"quotes"_s, Tr::tr("Quotes and prices"), Icon::Quote},
        {u"letterhead"_s, Tr::tr("Letterhead and documents"), Icon::Print},
        {u"lost-reasons"_s, Tr::tr("Lost reasons"), Icon::Tag},
        {u"task-templates"_s, Tr::tr("Task templates"), Icon::Tasks},
        {u"playbooks"_s, Tr::tr("Playbooks"), Icon::Log},
        {u"scores"_s, Tr::tr("Scores"), Icon::Goal},
        {u"segments"_s, Tr::tr("Segments"), Icon::Group},
        {u"people"_s, Tr::tr("People"), Icon::Meeting},
        {u"team"_s, Tr::tr("Team and roles"), Icon::Key},
        {u"entities"_s, Tr::tr("Custom record types"), Icon::Product},
        {u"fields"_s, Tr::tr("Custom fields"), Icon::Columns},
        {u"forms"_s, Tr::tr("Forms"), Icon::Board},
        {u"capture-forms"_s, Tr::tr("Capture forms"), Icon::Note},
        {u"rules"_s, Tr::tr("Validation rules"), Icon::Check},
        {u"automation"_s, Tr::tr("Rules"), Icon::Sync},
        {u"webhooks"_s, Tr::tr("Webhooks and API"), Icon::Send},
        {u"data"_s, Tr::tr("Data and currencies"), Icon::Table},
        {u"trust"_s, Tr::tr("Trust and privacy"), Icon::Lock},
        {u"backup"_s, Tr::tr("Backups"), Icon::Copy},
        {u"trash"_s, Tr::tr("Trash"), Icon::Trash},
        {u"keyboard"_s, Tr::tr("Keyboard"), Icon::Keyboard},
        {u"computer"_s, Tr::tr("This computer"), Icon::Info},
    };
}

} // namespace satchel::ui
