// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel that links a record with another one by a relation, with roles; of a link that is there, its roles.
#pragma once

#include "items/Related.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class FieldEditor;
class Label;

class LinkForm : public Popover
{
    Q_OBJECT

public:
    /// `existing` is null for a new link; otherwise its roles are changed.
    LinkForm(const PageContext &context, const Record &record, const items::LinkedGroup &group,
        const items::LinkedRecord *existing, QWidget *parent);

private:
    void addEditor(FieldEditor *editor);
    Result<std::vector<Edit>> edits();
    void save();

    PageContext m_context;
    RecordId m_record;
    RelationEnd m_end;
    RecordId m_existing; // null for a new link
    QString m_name; // of the record that is linked already
    FieldEditor *m_other = nullptr; // null for a link that is there
    FieldEditor *m_roles = nullptr; // null where the relation has none
};

} // namespace satchel::ui
