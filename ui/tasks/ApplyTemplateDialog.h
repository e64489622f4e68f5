// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a template of several tasks to a record: which one, to what, from which day on, and what will be added.
#pragma once

#include "items/TaskTemplates.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QTableWidget;

namespace satchel::ui {

class ApplyTemplateDialog : public Dialog
{
    Q_OBJECT

public:
    /// With a record only templates of its entity are offered; without one the person chooses it here.
    ApplyTemplateDialog(const PageContext &context, EntityKind entity, RecordId record, QWidget *parent);

private:
    void addLine(const QString &label, QWidget *control, Label **name = nullptr);
    const items::TaskTemplate *chosen() const;
    RecordId record() const;
    QDate anchor() const;
    /// Another template or record: other editors, and the day that steps count from.
    void follow();
    void showRecordEditor();
    void readAnchor();
    void preview();
    items::IsWorkday workdays() const;

    PageContext m_context;
    RecordId m_given;
    std::vector<items::TaskTemplate> m_templates;
    QComboBox *m_template;
    QWidget *m_recordPlace;
    Label *m_recordLabel = nullptr;
    FieldEditor *m_record = nullptr;
    EntityKind m_recordEntity{}; // of m_record
    Label *m_anchorLabel = nullptr;
    FieldEditor *m_anchor;
    Label *m_hint;
    QTableWidget *m_preview;
    Button *m_apply = nullptr;
    Teardown m_teardown{*this};
};

/// Opens the dialog, or says where templates are made when there is none to apply.
void openApplyTemplate(const PageContext &context, EntityKind entity, RecordId record, QWidget *parent);

} // namespace satchel::ui
