// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a quote changed against an older one, as a table: where, before, now; and both totals.
#pragma once

#include "store/Quotes.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class QuoteComparison : public Dialog
{
    Q_OBJECT

public:
    QuoteComparison(const PageContext &context, const store::QuoteDocument &older, const store::QuoteDocument &newer, QWidget *parent);

    /// "Quantity of Logger | 10 | 12" for each difference, as the table has them.
    QStringList lines() const { return m_lines; }

private:
    QString words(const Field &field, const Value &value) const;
    void add(const QString &what, const QString &before, const QString &now);

    PageContext m_context;
    QList<std::array<QString, 3>> m_rows;
    QStringList m_lines;
};

} // namespace satchel::ui
