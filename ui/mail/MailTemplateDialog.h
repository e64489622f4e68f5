// SPDX-License-Identifier: GPL-3.0-or-later
// One template of e-mails: its name, language, whom it is written to, its subject and its text. It closes when the
// store has the template; a refusal keeps it open.
#pragma once

#include "items/MailTemplates.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class TemplateTextEditor;

class MailTemplateDialog : public Dialog
{
    Q_OBJECT

public:
    /// `start` without an id is a new one; `edits` are committed with it.
    MailTemplateDialog(
        const PageContext &context, items::StoredMailTemplate start, std::vector<Edit> edits, QWidget *parent);

    QLineEdit *nameEdit() const { return m_name; }
    QComboBox *languageBox() const { return m_language; }
    QComboBox *entityBox() const { return m_entity; }
    TemplateTextEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void saved(const satchel::RecordId &id);

private:
    void addChoices();
    items::StoredMailTemplate written() const;
    QString refusal() const;
    void save();

    PageContext m_context;
    items::StoredMailTemplate m_start;
    items::StoredMailTemplate m_opened; // as the fields showed it at first
    std::vector<Edit> m_edits;
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_entity;
    TemplateTextEditor *m_editor;
    Button *m_save = nullptr;
    Teardown m_teardown{*this};
};

/// The language of the choices of templates that is nearest to the window's; empty when there is none.
QString templateLanguageOfWindow(const Schema &schema);

} // namespace satchel::ui
