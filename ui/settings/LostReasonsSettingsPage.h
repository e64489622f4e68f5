// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons that are offered when a deal is lost: their order, their names, and how many deals have each.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class LostReasonsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit LostReasonsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void read();
    void countDeals();
    QStringList reasons() const;
    int chosen() const;
    void add();
    void rename();
    void remove();
    void move(int step);
    void save(const QString &label, const QStringList &reasons, std::vector<Edit> onDeals = {});
    void askAboutDeals(const QString &from, const QString &to, const QStringList &reasons);

    PageContext m_context;
    QTableWidget *m_table;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
