// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SettingsFile.h"

#include "ui/common/Preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace satchel::app {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/satchel.ini"_s;
}

std::unique_ptr<ui::Preferences> openSettings()
{
    const QString file = settingsFile();
    return QFileInfo::exists(file)
        ? std::make_unique<ui::Preferences>(std::make_unique<QSettings>(file, QSettings::IniFormat))
        : ui::Preferences::transient();
}

} // namespace satchel::app
