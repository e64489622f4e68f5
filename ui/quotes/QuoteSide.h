// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the lines of a quote: what it comes to, what the document says besides, and its versions.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/FactRow.h"
#include "ui/common/PageContext.h"

class QVBoxLayout;

namespace satchel::ui {

class Button;
class QuoteTotals;

class QuoteSide : public QWidget
{
    Q_OBJECT

public:
    QuoteSide(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent = nullptr);

    QuoteTotals &totals() { return *m_totals; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void versionRequested(const satchel::RecordId &quote);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(QVBoxLayout &column, const QString &field, const QString &label);
    void showQuote();
    void showVersions();

    PageContext m_context;
    items::QuoteLinesModel &m_model;
    QuoteTotals *m_totals;
    std::vector<std::pair<QString, FactRow *>> m_facts;
    QWidget *m_versions = nullptr;
    QStringList m_versionsShown; // as they are written, so that they are made anew only when that changes
};

} // namespace satchel::ui
