// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of one record in a row over what is written below them, each under its label; where they need several rows,
// about as many in each, and they fill them. Shows the record unless it is
// being typed in; what cannot be edited any more reads as text.
#pragma once

#include "domain/Record.h"
#include "ui/common/FieldEditor.h"

namespace satchel::ui {

class FlowLayout;
class Label;
class FieldLink;

class HeadFields : public QWidget
{
    Q_OBJECT

public:
    explicit HeadFields(FieldContext context, QWidget *parent = nullptr);

    FieldEditor *add(const Field &field, const QString &label, int width);
    /// Null for a field that was not added.
    FieldEditor *editorOf(const QString &field) const;
    void showRecord(const Record &record, bool isEditable);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void edited(const QString &field, const satchel::Value &value);
    /// A person opens the record that a fixed field names.
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);

private:
    struct Part
    {
        FieldEditor *editor;
        Label *text;
        FieldLink *link; // in place of the text where the field names a record
        QWidget *box;
        int width; // at least
    };
    void shareWidth();
    QString shownText(const Field &field, const Value &value) const;

    FieldContext m_context;
    FlowLayout *m_row;
    std::vector<Part> m_parts;
};

/// Shows a record's value unless it is being typed; what was typed for another record is not this one's.
void showIn(FieldEditor &editor, const Record &record, bool isEditable);

} // namespace satchel::ui
