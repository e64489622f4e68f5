// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the sync activity: what failed and what to do about it, what is used of the vendors' limits, the age of
// tokens, what has changed in the fields of the other systems.
#pragma once

#include "items/SyncActivityModel.h"
#include "ui/common/PageContext.h"
#include "ui/connections/FigureStrip.h"
#include "ui/connections/SyncRowList.h"

#include <QCoreApplication>

namespace satchel::ui {

class SyncActivityRows
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SyncActivityRows)

public:
    SyncActivityRows(const PageContext &context, const items::SyncActivityModel &model);

    std::vector<FigureStrip::Figure> figures() const;
    /// What needs a person first, then the most frequent. The key is the connection; 0 of what its page lists.
    std::vector<SyncRow> problems() const;
    std::vector<SyncRow> budgets() const;
    std::vector<SyncRow> secrets() const;
    /// The key is the number of the change.
    std::vector<SyncRow> schemaChanges() const;

private:
    SyncRow parkedRow(const store::ParkedFailures &parked) const;
    SyncRow roundRow(const store::RoundFailures &failures) const;
    SyncRow requestRow(const store::RequestFailures &failures) const;
    SyncRow budgetRow(const store::BudgetUse &budget) const;
    SyncRow secretRow(const store::SecretAge &secret) const;
    SyncRow schemaRow(const store::SchemaChange &change) const;
    QString changeText(const store::SchemaChange &change) const;
    QString times(qint64 count, Instant last) const;

    PageContext m_context;
    const items::SyncActivityModel &m_model;
    const store::SyncActivity &m_activity;
    Formats m_formats;
    Instant m_now;
};

} // namespace satchel::ui
