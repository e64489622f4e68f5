// SPDX-License-Identifier: GPL-3.0-or-later
// What a section of a form is called, whether it is folded at first, and when it is shown.
#pragma once

#include "domain/FormLayout.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QLineEdit;

namespace satchel::ui {

class FormulaEditor;

class FormSectionDialog : public Dialog
{
    Q_OBJECT

public:
    /// A section without a key is a new one.
    FormSectionDialog(
        const PageContext &context, EntityKind entity, const FormSection &section, QWidget *parent = nullptr);

    /// The section as it is described, with the fields that it had.
    FormSection result() const;

private:
    void follow();

    FormSection m_section;
    QLineEdit *m_name;
    QCheckBox *m_isFolded;
    FormulaEditor *m_condition;
    Button *m_accept;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
