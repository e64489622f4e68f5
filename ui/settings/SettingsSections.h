// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the settings in seven groups, with the other words that people have for them: for the page, the palette
// and going to one of them from anywhere. A page is moved, renamed or found by more words here alone.
#pragma once

#include "ui/common/Icons.h"

#include <QStringList>

#include <vector>

namespace satchel::ui {

struct SettingsGroup
{
    QString key; // "selling"
    QString title;
    Icon icon;
};

struct SettingsSection
{
    QString key; // the part of a Target, "pipelines"
    QString group;
    QString title;
    Icon icon;
    QStringList otherWords; // what people call it who do not know its name, in the window's language
    QString within = {}; // the title of the page that it is a tab of; neighbours with the same one share it
    bool needsOwnStore = false; // what it switches on cannot be used in sample data
};

/// In their order.
std::vector<SettingsGroup> settingsGroups();

/// In the order of their groups.
std::vector<SettingsSection> settingsSections();

} // namespace satchel::ui
