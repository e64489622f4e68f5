// SPDX-License-Identifier: GPL-3.0-or-later
// Satchel on this computer: start at sign-in, links that open in it, its version, what is new and its licences. The
// first two belong to the system and are read from it each time; nothing of them is in the store.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include "domain/Result.h"

class QCheckBox;

namespace satchel::ui {

class Label;

class ComputerSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit ComputerSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addStart();
    void addLinks();
    void addAbout();
    /// A box that shows what the system says and does what `set` does; when that fails it goes back and says why.
    QCheckBox *addBox(
        const QString &label, const QString &help, bool isOn, const std::function<Result<void>(bool)> &set);

    Label *m_problem;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
