// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteHead.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

namespace {

/// Shows the quote's value unless it is being typed.
void showIn(FieldEditor &editor, const QuoteLinesModel &model)
{
    const bool isTyping = editor.field().type != FieldType::Choice && editor.focusProxy() && editor.focusProxy()->hasFocus() && model.isEditable();
    if (model.quote() && !isTyping)
        editor.setValue(model.quote()->value(editor.field().name));
    editor.setReadOnly(!model.isEditable());
}

} // namespace

QuoteHead::QuoteHead(const PageContext &context, QuoteLinesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
{
    auto *row = new FlowLayout(this);
    const Entity &quote = context.workspace.schema().entity(EntityKind::Quote);
    add(*row, *quote.find(u"company"), tr("Customer"), 190);
    add(*row, *quote.find(u"contact"), tr("Contact"), 140);
    add(*row, *quote.find(u"deal"), tr("Deal"), 180);
    add(*row, *quote.find(u"valid_until"), tr("Valid until"), 114);
    Field currency = *quote.find(u"currency");
    currency.type = FieldType::Choice;
    for (const QString &code : Currency::allCodes())
        currency.choices.push_back({code, code});
    add(*row, std::move(currency), tr("Currency"), 84);
    add(*row, *quote.find(u"prices"), tr("Prices"), 118);
    connect(&model, &QuoteLinesModel::quoteChanged, this, &QuoteHead::showQuote);
    connect(&model, &QuoteLinesModel::refused, this, &QuoteHead::showQuote); // back to what holds
}

void QuoteHead::add(FlowLayout &row, Field field, const QString &label, int width)
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    box->setFixedWidth(theme.px(width));
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(label, &Theme::Fonts::small, u"text.tertiary"_s));
    FieldEditor *editor = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    column->addWidget(editor);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        const auto value = editor->checkedValue();
        if (!value)
            return;
        if (editor->field().name != "currency"_L1)
            return m_model.setQuoteValue(editor->field().name, *value);
        if (const auto currency = Currency::fromCode(textOf(*value)))
            m_model.setCurrency(*currency);
        else
            showQuote(); // a quote is always in some currency
    });
    m_editors.push_back(editor);
    row.addWidget(box);
}

void QuoteHead::showQuote()
{
    for (FieldEditor *editor : m_editors)
        showIn(*editor, m_model);
}

QuoteText::QuoteText(const PageContext &context, QuoteLinesModel &model, const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(label, &Theme::Fonts::small, u"text.tertiary"_s));
    const Field *field = context.workspace.schema().entity(EntityKind::Quote).find(name);
    FieldEditor *editor = FieldEditor::create(*field, fieldContextOf(context.workspace), FieldEditor::Layout::Form, this);
    column->addWidget(editor);
    column->addStretch(1);
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (const auto value = editor->checkedValue())
            m_model.setQuoteValue(editor->field().name, *value);
    });
    connect(&model, &QuoteLinesModel::quoteChanged, editor, [this, editor] { showIn(*editor, m_model); });
}

} // namespace satchel::ui
