// SPDX-License-Identifier: GPL-3.0-or-later
// Where the store is, whether it is sound, the main currency and the exchange rates that sums are converted with.
#pragma once

#include "items/StoreWorker.h"
#include "store/Doctor.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QComboBox;
class QTableWidget;

namespace satchel::ui {

class Button;
class Label;

class DataSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit DataSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addStore();
    void addCurrency();
    void addRates();
    void check();
    void show(const std::vector<store::Finding> &findings);
    void readRates();
    void editRate(const RecordId &id);
    void removeRate();
    RecordId chosenRate() const;

    PageContext m_context;
    Button *m_check;
    Label *m_findings;
    QTableWidget *m_rates;
    items::StoreWorker m_worker; // last: waited for before the rest goes
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
