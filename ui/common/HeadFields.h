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

class HeadFields : public QWidget
{
    Q_OBJECT

public:
    explicit HeadFields(FieldContext context, QWidget *parent = nullptr);

    FieldEditor *add(const Field &field, const QString &label, int width);
    void showRecord(const Record &record, bool isEditable);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void edited(const QString &field, const satchel::Value &value);

private:
    struct Part
    {
        FieldEditor *editor;
        Label *text;
        QWidget *box;
        int width; // at least
    };
    void shareWidth();
    QString shownText(const Field &field, const Value &value) const;

    FieldContext m_context;
    FlowLayout *m_row;
    std::vector<Part> m_parts;
};

/// Shows a record's value unless it is being typed.
void showIn(FieldEditor &editor, const Record &record, bool isEditable);

} // namespace satchel::ui
