// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted, newest first, with its kind, by whom and when, and the way back. A search narrows it.
#pragma once

#include "items/TrashModel.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QListView;
class QSortFilterProxyModel;

namespace satchel::ui {

class TrashSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit TrashSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void restore();

    items::TrashModel *m_model;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
