// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HeadFields.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Label.h"
#include "ui/common/PageContext.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal mostGrowth = 1.6; // of a field's width
constexpr auto shownRecordProperty = "shownRecord"; // whose value an editor has

} // namespace

/// The name of the record that a fixed field has; leads to its page. Elided, with the whole name as its tooltip.
class FieldLink : public QAbstractButton
{
public:
    FieldLink()
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    void show(const QString &label, const QString &name, const RecordId &id)
    {
        m_record = id;
        setText(name);
        setToolTip(name);
        setAccessibleName(QStringList{label, name}.join(u": "_s));
        updateGeometry();
        update();
    }
    RecordId record() const { return m_record; }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.body);
        return {metrics.horizontalAdvance(text()) + 2, qMax(theme.size.target, metrics.height())};
    }
    QSize minimumSizeHint() const override { return {Theme::of(this).px(40), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QFont font = theme.font.body;
        font.setUnderline(underMouse());
        drawText(painter, rect(), text(), font, theme.text.link);
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
    }

private:
    RecordId m_record;
};

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
    auto *link = new FieldLink;
    link->setAccessibleName(label);
    link->hide();
    connect(link, &QAbstractButton::clicked, this,
        [this, link, target = field.target] { Q_EMIT recordRequested(target, link->record()); });
    column->addWidget(link);
    m_parts.push_back({editor, text, link, box, theme.px(width)});
    m_row->addWidget(box);
    return editor;
}

FieldEditor *HeadFields::editorOf(const QString &field) const
{
    const auto part = std::ranges::find(m_parts, field, [](const Part &one) { return one.editor->field().name; });
    return part == m_parts.end() ? nullptr : part->editor;
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
    if (perRow == 1) { // one below the other they end alike
        for (const Part &part : m_parts)
            part.box->setFixedWidth(width());
        return;
    }
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
        const Field &field = part.editor->field();
        const Value &value = record.value(field.name);
        const QString shown = shownText(field, value);
        const bool isLink = !isEditable && !isEmpty(value) && field.type == FieldType::Reference
            && hasPage(field.target);
        part.text->setVisible(!isEditable && !isLink);
        part.text->setText(shown);
        part.link->setVisible(isLink);
        if (isLink)
            part.link->show(field.label, shown, std::get<RecordId>(value));
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
    const QString shown = record.id.toString();
    const bool isTyping = editor.field().type != FieldType::Choice && editor.focusProxy()
        && editor.focusProxy()->hasFocus() && isEditable && editor.property(shownRecordProperty) == shown;
    if (!isTyping)
        editor.setValue(record.value(editor.field().name));
    editor.setProperty(shownRecordProperty, shown);
    editor.setReadOnly(!isEditable);
}

} // namespace satchel::ui

#include "moc_HeadFields.cpp"
