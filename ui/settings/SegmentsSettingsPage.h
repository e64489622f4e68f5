// SPDX-License-Identifier: GPL-3.0-or-later
// The tiers of customers and their limits, and how many customers each tier and segment has.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QSpinBox;
class QTableWidget;

namespace satchel::ui {

class KindBox;

class SegmentsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit SegmentsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    /// The customers that a filter finds.
    void listRequested(satchel::EntityKind entity, const QString &filter);

private:
    struct Group
    {
        QString label;
        QString filter;
        QString meaning;
    };
    std::vector<Group> groups() const;
    void read();
    void count();
    void save();
    EntityKind customer() const;

    PageContext m_context;
    QSpinBox *m_a;
    QSpinBox *m_b;
    KindBox *m_customer;
    QTableWidget *m_table;
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
