// SPDX-License-Identifier: GPL-3.0-or-later
// The main currency, and the exchange rates that sums are converted with. Currencies of amounts that have no rate yet
// are listed above those that have one, each with a line to type it into.
#pragma once

#include "items/StoreWorker.h"
#include "reports/MissingRates.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <QTimer>

class QGridLayout;
class QLineEdit;
class QTableWidget;

namespace satchel::ui {

class Label;

class MoneySettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit MoneySettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The report where quotas are set.
    void forecastRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCurrency();
    void addQuotas();
    void addRates();
    void readRates();
    void readMissing();
    void showMissing(const std::vector<reports::ExcludedAmounts> &missing);
    void enterRate(const QString &code, QLineEdit &edit);
    void editRate(const RecordId &id);
    void removeRate();
    RecordId chosenRate() const;

    PageContext m_context;
    QWidget *m_missing; // hidden while every currency has a rate
    QGridLayout *m_missingRows = nullptr;
    Label *m_problem; // of what was typed there
    std::vector<reports::ExcludedAmounts> m_shown;
    QTimer m_later; // gathers changes of the store
    QTableWidget *m_rates;
    items::StoreWorker m_worker; // it looks at every record with an amount
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
