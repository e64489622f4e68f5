// SPDX-License-Identifier: GPL-3.0-or-later
// The main currency, and the exchange rates that sums are converted with.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class MoneySettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit MoneySettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addCurrency();
    void addRates();
    void readRates();
    void editRate(const RecordId &id);
    void removeRate();
    RecordId chosenRate() const;

    PageContext m_context;
    QTableWidget *m_rates;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
