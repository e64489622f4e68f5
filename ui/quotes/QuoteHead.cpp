// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteHead.h"

#include "domain/FieldNames.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

QuoteHead::QuoteHead(const PageContext &context, QuoteLinesModel &model, QWidget *parent)
    : HeadFields(fieldContextOf(context.workspace), parent), m_model(model)
{
    const Entity &quote = context.workspace.schema().entity(EntityKind::Quote);
    add(*quote.find(field::company), tr("Customer"), 182);
    add(*quote.find(field::contact), tr("Contact"), 140);
    add(*quote.find(field::deal), tr("Deal"), 172);
    add(*quote.find(field::valid_until), tr("Valid until"), 134);
    Field currency = *quote.find(field::currency);
    currency.type = FieldType::Choice;
    for (const QString &code : Currency::allCodes())
        currency.choices.push_back({code, code});
    add(currency, tr("Currency"), 84);
    add(*quote.find(field::prices), tr("Prices"), 118);
    connect(this, &HeadFields::edited, this, &QuoteHead::take);
    connect(&model, &QuoteLinesModel::quoteChanged, this, &QuoteHead::showQuote);
    connect(&model, &QuoteLinesModel::refused, this, &QuoteHead::showQuote); // back to what holds
}

void QuoteHead::take(const QString &field, const Value &value)
{
    if (field != field::currency)
        return m_model.setQuoteValue(field, value);
    if (const auto currency = Currency::fromCode(textOf(value)))
        m_model.setCurrency(*currency);
    else
        showQuote(); // a quote is always in some currency
}

void QuoteHead::showQuote()
{
    if (m_model.quote())
        showRecord(*m_model.quote(), m_model.isEditable());
}

QuoteText::QuoteText(
    const PageContext &context, QuoteLinesModel &model, const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    const Field *field = context.workspace.schema().entity(EntityKind::Quote).find(name);
    FieldEditor *editor = FieldEditor::create(
        *field, fieldContextOf(context.workspace), FieldEditor::Layout::Form, this);
    column->addWidget(editor);
    column->addStretch(1);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (const auto value = editor->checkedValue())
            m_model.setQuoteValue(editor->field().name, *value);
    });
    connect(&model, &QuoteLinesModel::quoteChanged, editor, [this, editor] {
        if (!m_model.quote())
            return;
        showIn(*editor, *m_model.quote(), m_model.isEditable());
        setVisible(m_model.isEditable() || !isEmpty(m_model.quote()->value(editor->field().name)));
    });
}

} // namespace satchel::ui

#include "moc_QuoteHead.cpp"
