// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FactList.h"

#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

FactList::FactList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setSpaces(*m_column, Theme::of(this), 0, 2);
}

FactRow *FactList::add(const Field &field, const QString &label)
{
    auto *row = new FactRow(label);
    m_column->addWidget(row);
    connect(row, &FactRow::editRequested, this, [this, field, row] {
        if (!m_isEditable || !m_record)
            return;
        FieldEditor *editor = FieldEditor::create(
            field, fieldContextOf(m_context.workspace), FieldEditor::Layout::Cell, row);
        editor->setValue(m_record->value(field.name));
        row->edit(editor);
    });
    connect(row, &FactRow::edited, this, [this, name = field.name](const Value &value) { Q_EMIT edited(name, value); });
    m_rows.emplace_back(field, row);
    return row;
}

void FactList::show(const Record &record, bool isEditable)
{
    m_record = record;
    m_isEditable = isEditable;
    for (const auto &[field, row] : m_rows) {
        const Value &value = record.value(field.name);
        FactRow::Shown shown;
        if (const auto *id = std::get_if<RecordId>(&value)) {
            shown.lines = {m_context.workspace.store().title(field.target, *id)};
            if (field.target == EntityKind::User)
                shown.avatar = *id;
        } else if (!isEmpty(value)) {
            shown.lines = {m_context.formats().value(field, value)};
        }
        row->show(shown);
    }
}

FactRow *FactList::row(QStringView field) const
{
    const auto found = std::ranges::find_if(m_rows, [field](const auto &one) { return one.first.name == field; });
    return found == m_rows.end() ? nullptr : found->second;
}

} // namespace satchel::ui

#include "moc_FactList.cpp"
