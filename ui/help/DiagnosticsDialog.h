// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the text that a person may give to whoever helps them, as a whole and before it goes anywhere: they read it,
// copy it or save it. Nothing is sent. The text comes from outside, when it is gathered.
#pragma once

#include "ui/common/Dialog.h"

class QPlainTextEdit;

namespace satchel::ui {

class DiagnosticsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *window);

    /// Until then it says that the text is being gathered.
    void setText(const QString &text);
    QString text() const;
    /// Writes the text, readable by its owner only, in place of a file that the person agreed to replace.
    void save(const QString &path);

private:
    void chooseFile();
    void copy();

    Label *m_said; // what became of Copy and Save
    QPlainTextEdit *m_view;
    Button *m_copy;
    Button *m_save;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
