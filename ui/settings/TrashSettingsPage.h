// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted, newest first, and the way back.
#pragma once

#include "items/TrashModel.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QListView;

namespace satchel::ui {

class TrashSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit TrashSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void restore();

    items::TrashModel *m_model;
    QListView *m_list;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
