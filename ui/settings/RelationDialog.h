// SPDX-License-Identifier: GPL-3.0-or-later
// A relation's definition: the two record types, what each calls the records of the other, and the roles of a link.
#pragma once

#include "domain/Relation.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class Button;
class ChoiceRows;
class DraftKeeper;
class Label;

class RelationDialog : public Dialog
{
    Q_OBJECT

public:
    /// `existing` is null for a new relation; the record types of one that exists stay.
    RelationDialog(const PageContext &context, const RelationDefinition *existing, QWidget *parent);

    RelationDefinition result() const;
    DraftKeeper *drafts() const { return m_drafts; }

private:
    Label *addLabeled(const QString &label, QWidget *control);
    QComboBox *makeEntities(const QString &chosen);
    void follow();

    PageContext m_context;
    RelationDefinition m_definition;
    QComboBox *m_source;
    QComboBox *m_target;
    QLineEdit *m_targetsLabel;
    QLineEdit *m_sourcesLabel;
    ChoiceRows *m_roles;
    Label *m_targetsName;
    Label *m_sourcesName;
    Button *m_accept;
    DraftKeeper *m_drafts = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
