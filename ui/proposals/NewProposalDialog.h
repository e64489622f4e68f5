// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a proposal: for which customer, where that is not known yet, then with a template that comes with the program,
// one of the store, or none; its pages are shown as this customer would get them.
#pragma once

#include "domain/ProposalRules.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QLineEdit;
class QListWidget;

namespace satchel::ui {

class DocumentView;
class FieldEditor;

class NewProposalDialog : public Dialog
{
    Q_OBJECT

public:
    /// `belongings`: what the proposal is begun at (deal, company, contact).
    NewProposalDialog(const PageContext &context, std::vector<FieldValue> belongings, QWidget *window);

    QListWidget &library() { return *m_library; }
    QLineEdit &titleLine() { return *m_title; }
    /// Company and contact, where the proposal is begun at neither.
    const std::vector<FieldEditor *> &customer() const { return m_customer; }

Q_SIGNALS:
    /// A draft as edits of one change set.
    void begun(const satchel::DocumentCopy &copy);
    /// An own template is to be changed.
    void templateRequested(const satchel::RecordId &proposal);

private:
    QLayout *makeCustomer();
    void followCustomer();
    void fill();
    void showChosen();
    QString chosenName() const;
    void choose(const QString &name);
    void begin();
    Result<DocumentCopy> copyOfChosen() const;

    PageContext m_context;
    std::vector<FieldValue> m_belongings;
    std::vector<ProposalTemplate> m_templates; // as the library lists them
    std::vector<RecordId> m_own; // null: it comes with the program
    std::vector<FieldEditor *> m_customer;
    QListWidget *m_library;
    DocumentView *m_pages;
    QLineEdit *m_title;
    Button *m_edit = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui

Q_DECLARE_METATYPE(satchel::DocumentCopy)
