// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, accent, text size, density, motion, contrast and single keys: all take effect at once.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

namespace satchel::ui {

class AppearanceSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit AppearanceSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addLook();
    void addComfort();
    void chooseAccent();

    Preferences &m_preferences;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
