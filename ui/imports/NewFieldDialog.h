// SPDX-License-Identifier: GPL-3.0-or-later
// A field that is made with the import, for a column that has none: name, type and choices, filled in from the column.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/imports/ImportSession.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class NewFieldDialog : public Dialog
{
    Q_OBJECT

public:
    /// Plans the field in the session when it is accepted.
    NewFieldDialog(const PageContext &context, ImportSession &session, int column, QWidget *parent);

    void accept() override;

private:
    Field result() const;
    void follow();

    ImportSession &m_session;
    int m_column;
    QLineEdit *m_name;
    QComboBox *m_type;
    Label *m_choicesLabel;
    QPlainTextEdit *m_choices;
    Button *m_accept;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
