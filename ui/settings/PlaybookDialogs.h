// SPDX-License-Identifier: GPL-3.0-or-later
// One playbook (its name and for which deals it is), and one of its items. Each closes when the store has it; a refusal
// keeps it open.
#pragma once

#include "items/Playbooks.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class FieldEditor;
class FilterBuilder;

/// "Every deal", "Sales, all stages", "Sales · Negotiation".
QString placeOfPlaybook(store::Store &store, RecordId pipeline, RecordId stage);

class PlaybookDialog : public Dialog
{
    Q_OBJECT

public:
    /// A null id makes a new one.
    PlaybookDialog(const PageContext &context, const items::Playbook &playbook, QWidget *parent);

private:
    void offerPlaces();
    void save();

    PageContext m_context;
    items::Playbook m_playbook;
    std::vector<std::pair<RecordId, RecordId>> m_places; // pipeline and stage, in the order of the box
    QLineEdit *m_name;
    QComboBox *m_place;
    QPlainTextEdit *m_description;
    Teardown m_teardown{*this};
};

class PlaybookItemDialog : public Dialog
{
    Q_OBJECT

public:
    /// An item with a null id is a new one, behind the last.
    PlaybookItemDialog(
        const PageContext &context, const items::Playbook &playbook, const items::PlaybookItem &item, QWidget *parent);

    QComboBox *kinds() const { return m_kind; }
    FilterBuilder *filter() const { return m_filter; }

private:
    PlaybookItemKind kind() const;
    void showParts();
    void save();

    PageContext m_context;
    items::Playbook m_playbook;
    items::PlaybookItem m_item;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    FilterBuilder *m_filter;
    QLineEdit *m_url;
    FieldEditor *m_file;
    QList<QWidget *> m_ofCriterion;
    QList<QWidget *> m_ofMaterial;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
