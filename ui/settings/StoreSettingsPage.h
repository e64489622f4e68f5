// SPDX-License-Identifier: GPL-3.0-or-later
// Where the store is, and whether it is sound.
#pragma once

#include "items/StoreWorker.h"
#include "store/Doctor.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

namespace satchel::ui {

class Button;
class Label;

class StoreSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit StoreSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void check();
    void show(const std::vector<store::Finding> &findings);

    PageContext m_context;
    Button *m_check;
    Label *m_findings;
    items::StoreWorker m_worker; // last: waited for before the rest goes
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
