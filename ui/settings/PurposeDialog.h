// SPDX-License-Identifier: GPL-3.0-or-later
// One purpose of consent: its name, the wording that people agree to, whether it needs consent, and what a withdrawal
// warns of. It closes when the store has it; a refusal keeps it open.
#pragma once

#include "domain/Consent.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class PurposeDialog : public Dialog
{
    Q_OBJECT

public:
    /// A purpose without a field is a new one.
    PurposeDialog(const PageContext &context, const ConsentPurpose &purpose, QWidget *parent);

private:
    void addLabeled(const QString &label, QWidget *control);
    void save();

    PageContext m_context;
    ConsentPurpose m_purpose;
    QLineEdit *m_name;
    QPlainTextEdit *m_wording;
    QComboBox *m_need;
    QComboBox *m_channel;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
