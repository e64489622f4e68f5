// SPDX-License-Identifier: GPL-3.0-or-later
// A reference to another record, found by typing its name. Empty text means no reference.
#pragma once

#include "ui/common/FieldEditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace satchel::ui {

class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);

    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    RecordId m_id;
    QString m_title; // of m_id: other text in the line is a name not chosen yet
};

} // namespace satchel::ui
