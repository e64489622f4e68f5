// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a company that bought before buys nothing in the next 12 months, with the reasons. A worker computes it.
// In the side of a company; hidden for one that never bought, and where there is too little data, which the report
// says.
#pragma once

#include "insight/ChurnModel.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;

class ChurnCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChurnCard(const PageContext &context, QWidget *parent = nullptr);

    /// Computes the risk of another company, or of the same one again. Null hides it.
    void setCompany(RecordId company);

    /// What is shown: the percents, empty without a model; each reason with its sign.
    QString percentText() const { return m_percentText; }
    QStringList reasonTexts() const { return m_reasonTexts; }

Q_SIGNALS:
    /// The name of the report of all customers.
    void reportRequested(const QString &report);

private:
    void read();
    void showRisks(const insight::ChurnRisks &risks);
    void clear();

    PageContext m_context;
    RecordId m_company;
    bool m_isReading = false;
    bool m_isStale = false;
    Label *m_percent;
    QVBoxLayout *m_reasons;
    QString m_percentText;
    QStringList m_reasonTexts;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
