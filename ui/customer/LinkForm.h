// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel that links a record with another one by a relation: the roles, and the fields that the team added to
// the relation. Of a link that is there it changes these.
#pragma once

#include "items/Related.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class DraftKeeper;
class FieldEditor;
class Label;

class LinkForm : public Popover
{
    Q_OBJECT

public:
    /// `existing` is null for a new link; otherwise its roles and fields are changed.
    LinkForm(const PageContext &context, const Record &record, const items::LinkedGroup &group,
        const items::LinkedRecord *existing, QWidget *parent);

private:
    void addFields(QVBoxLayout &rows, const FieldContext &fields);
    void addEditor(QVBoxLayout &rows, FieldEditor *editor);
    Value storedValue(const QString &field) const;
    std::vector<FieldEditor *> editors() const;
    bool isAccepted();
    std::vector<FieldValue> changedValues() const;
    Result<std::vector<Edit>> edits() const;
    void save();
    void cancel();

    PageContext m_context;
    RecordId m_record;
    RelationEnd m_end;
    std::optional<items::LinkedRecord> m_existing; // none for a new link
    FieldEditor *m_other = nullptr; // null for a link that is there
    FieldEditor *m_roles = nullptr; // null where the relation has none
    std::vector<std::pair<FieldEditor *, Value>> m_fields; // that the team added, with what each began with
    DraftKeeper *m_drafts;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
