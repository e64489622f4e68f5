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
        {u"appearance"_s, Tr::tr("Appearance"), Icon::Eye, Tr::tr("Personal")},
        {u"notices"_s, Tr::tr("Notifications"), Icon::Bell},
        {u"availability"_s, Tr::tr("Availability"), Icon::Calendar},
        {u"keyboard"_s, Tr::tr("Keyboard"), Icon::Keyboard},
        {u"mail"_s, Tr::tr("Mail"), Icon::Email},
        {u"mail-templates"_s, Tr::tr("E-mail templates"), Icon::Note},
        {u"pipelines"_s, Tr::tr("Pipelines"), Icon::Pipeline, Tr::tr("Sales")},
        {u"playbooks"_s, Tr::tr("Playbooks"), Icon::Log},
        {u"lost-reasons"_s, Tr::tr("Lost reasons"), Icon::Tag},
        {u"scores"_s, Tr::tr("Scores"), Icon::Goal},
        {u"segments"_s, Tr::tr("Segments"), Icon::Group},
        {u"capture-forms"_s, Tr::tr("Web forms"), Icon::Proposal},
        {u"task-templates"_s, Tr::tr("Task templates"), Icon::Tasks},
        {u"quotes"_s, Tr::tr("Quotes and prices"), Icon::Quote},
        {u"letterhead"_s, Tr::tr("Letterhead and documents"), Icon::Print},
        {u"automation"_s, Tr::tr("Rules"), Icon::Sync, Tr::tr("Automation")},
        {u"webhooks"_s, Tr::tr("Webhooks and API"), Icon::Globe},
        {u"entities"_s, Tr::tr("Record types"), Icon::Product, Tr::tr("Records")},
        {u"relations"_s, Tr::tr("Relations"), Icon::Link},
        {u"fields"_s, Tr::tr("Custom fields"), Icon::Columns},
        {u"forms"_s, Tr::tr("Form layout"), Icon::Board},
        {u"rules"_s, Tr::tr("Validation rules"), Icon::Check},
        {u"people"_s, Tr::tr("People"), Icon::Meeting, Tr::tr("Team")},
        {u"team"_s, Tr::tr("Team and roles"), Icon::Key},
        {u"data"_s, Tr::tr("Data and currencies"), Icon::Table, Tr::tr("Data")},
        {u"trust"_s, Tr::tr("Trust and privacy"), Icon::Lock},
        {u"backup"_s, Tr::tr("Backups"), Icon::Copy},
        {u"trash"_s, Tr::tr("Trash"), Icon::Trash},
        {u"computer"_s, Tr::tr("This computer"), Icon::Info},
    };
}

} // namespace satchel::ui
