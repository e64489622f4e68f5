// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HeadFields.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Label.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal mostGrowth = 1.6; // of a field's width

} // namespace

HeadFields::HeadFields(FieldContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_row(new FlowLayout(this))
{
    // The fields follow its width: it must not follow theirs.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FieldEditor *HeadFields::add(const Field &field, const QString &label, int width)
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(width));
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    FieldEditor *editor = FieldEditor::create(field, m_context);
    column->addWidget(editor);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (const auto value = editor->checkedValue())
            Q_EMIT edited(editor->field().name, *value);
    });
    auto *text = new Label;
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->hide();
    column->addWidget(text);
    m_parts.push_back({editor, text, box, theme.px(width)});
    m_row->addWidget(box);
    return editor;
}

void HeadFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return; // all of it follows from the width, and the height below from all of it
    shareWidth();
    m_row->invalidate();
    m_row->setGeometry(contentsRect()); // the fields have other widths now
}

void HeadFields::shareWidth()
{
    const int gap = m_row->spacing();
    const auto widthOf = [&](size_t first, size_t end) {
        int sum = 0;
        for (size_t i = first; i < end; ++i)
            sum += m_parts[i].width;
        return sum;
    };
    const size_t count = m_parts.size();
    size_t perRow = count;
    const auto fits = [&] {
        for (size_t first = 0; first < count; first += perRow) {
            const size_t end = std::min(first + perRow, count);
            if (widthOf(first, end) + static_cast<int>(end - first - 1) * gap > width())
                return false;
        }
        return true;
    };
    for (size_t rows = 1; perRow > 1 && !fits(); ++rows)
        perRow = (count + rows) / (rows + 1);
    qreal growth = mostGrowth;
    for (size_t first = 0; first < count; first += perRow) {
        const size_t end = std::min(first + perRow, count);
        const int room = width() - static_cast<int>(end - first - 1) * gap;
        growth = std::min(growth, static_cast<qreal>(room) / std::max(1, widthOf(first, end)));
        for (size_t i = first; i < end; ++i)
            m_parts[i].box->setFixedWidth(
                std::min(width(), static_cast<int>(m_parts[i].width * std::max(growth, 1.0))));
    }
}

void HeadFields::showRecord(const Record &record, bool isEditable)
{
    for (const Part &part : m_parts) {
        showIn(*part.editor, record, isEditable);
        part.editor->setVisible(isEditable);
        part.text->setVisible(!isEditable);
        part.text->setText(shownText(part.editor->field(), record.value(part.editor->field().name)));
    }
}

QString HeadFields::shownText(const Field &field, const Value &value) const
{
    if (isEmpty(value))
        return u"–"_s;
    const auto *id = std::get_if<RecordId>(&value);
    return id && m_context.recordTitle ? m_context.recordTitle(field.target, *id)
                                       : Formats(QLocale(), m_context.zone).value(field, value);
}

void showIn(FieldEditor &editor, const Record &record, bool isEditable)
{
    const bool isTyping = editor.field().type != FieldType::Choice && editor.focusProxy()
        && editor.focusProxy()->hasFocus() && isEditable;
    if (!isTyping)
        editor.setValue(record.value(editor.field().name));
    editor.setReadOnly(!isEditable);
}

} // namespace satchel::ui

#include "moc_HeadFields.cpp"
