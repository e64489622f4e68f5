// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the settings, in their order: for the page, and for going to one of them from anywhere.
#pragma once

#include "ui/common/Icons.h"

#include <QString>

#include <vector>

namespace satchel::ui {

struct SettingsSection
{
    QString key; // the part of a Target, "pipelines"
    QString title;
    Icon icon;
    QString group = {}; // "Sales", of the first section of a group
};

std::vector<SettingsSection> settingsSections();

} // namespace satchel::ui
