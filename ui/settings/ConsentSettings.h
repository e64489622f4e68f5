// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Consent" of the settings: the purposes that people are asked about, each with its wording.
#pragma once

#include "store/privacy/Consents.h"
#include "ui/common/PageContext.h"

class QTableWidget;

namespace satchel::ui {

class Button;
class SettingsForm;

class ConsentSettings : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose child it is.
    ConsentSettings(SettingsForm &form, const PageContext &context);

private:
    void read();
    void edit(const ConsentPurpose &purpose);
    void remove();
    const ConsentPurpose *chosen() const;

    SettingsForm &m_form;
    PageContext m_context;
    std::vector<ConsentPurpose> m_purposes;
    QTableWidget *m_table;
    Button *m_change;
    Button *m_remove;
};

} // namespace satchel::ui
